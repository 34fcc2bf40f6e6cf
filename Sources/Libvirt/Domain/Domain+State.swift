import CLibvirt

extension Domain {
  /// A state together with why the domain came into it.
  public struct StateWithReason: Hashable, Sendable {
    /// The state itself.
    public var state: State
    /// The number of the reason; its meaning depends on the state.
    public var rawReason: UInt32

    /// Joins a state and the number of a reason.
    public init(state: State, rawReason: UInt32) {
      self.state = state
      self.rawReason = rawReason
    }

    /// The reason, typed by the state it belongs to.
    public var reason: StateReason { StateReason(state: state, rawReason: rawReason) }
  }

  /// Why a domain is in its state: one case for each state.
  public enum StateReason: Hashable, Sendable {
    case nostate(NostateReason)
    case running(RunningReason)
    case blocked(BlockedReason)
    case paused(PausedReason)
    case shutdown(ShutdownReason)
    case shutoff(ShutoffReason)
    case crashed(CrashedReason)
    case pmsuspended(PMSuspendedReason)
    /// A state newer than this library.
    case other(State, rawReason: UInt32)

    /// Reads the number of a reason as the state has it.
    public init(state: State, rawReason: UInt32) {
      switch state {
      case .nostate: self = .nostate(.init(rawValue: rawReason))
      case .running: self = .running(.init(rawValue: rawReason))
      case .blocked: self = .blocked(.init(rawValue: rawReason))
      case .paused: self = .paused(.init(rawValue: rawReason))
      case .shutdown: self = .shutdown(.init(rawValue: rawReason))
      case .shutoff: self = .shutoff(.init(rawValue: rawReason))
      case .crashed: self = .crashed(.init(rawValue: rawReason))
      case .pmsuspended: self = .pmsuspended(.init(rawValue: rawReason))
      default: self = .other(state, rawReason: rawReason)
      }
    }

    /// The reason as a word, lower case with hyphens; `nil` for one that this library does not know.
    public var name: String? {
      switch self {
      case .nostate(let reason): reason.name
      case .running(let reason): reason.name
      case .blocked(let reason): reason.name
      case .paused(let reason): reason.name
      case .shutdown(let reason): reason.name
      case .shutoff(let reason): reason.name
      case .crashed(let reason): reason.name
      case .pmsuspended(let reason): reason.rawValue == 0 ? "unknown" : reason.name
      case .other: nil
      }
    }
  }

  /// The state; see `stateWithReason` for why.
  ///
  /// C: virDomainGetState.
  public var state: State {
    get throws(LibvirtError) { try stateWithReason.state }
  }

  /// The state and why the domain came into it, in one round trip.
  ///
  /// C: virDomainGetState.
  public var stateWithReason: StateWithReason {
    get throws(LibvirtError) {
      var (state, reason): (Int32, Int32) = (0, 0)
      try Call.check("virDomainGetState") { virDomainGetState(pointer, &state, &reason, 0) }
      return StateWithReason(
        state: State(rawValue: UInt32(bitPattern: state)), rawReason: UInt32(bitPattern: reason))
    }
  }
}

extension Domain {
  /// State, memory, virtual CPUs and CPU time of a domain at one moment.
  ///
  /// C: virDomainInfo.
  public struct Info: Hashable, Sendable {
    /// What the domain does.
    public var state: State
    /// The most memory the domain may have, in KiB.
    public var maxMemoryKiB: UInt64
    /// The memory that the domain has now, in KiB.
    public var memoryKiB: UInt64
    /// How many virtual CPUs the domain has.
    public var vcpuCount: Int
    /// The CPU time used since the start, in nanoseconds.
    public var cpuTimeNanoseconds: UInt64
  }

  /// State, memory, virtual CPUs and CPU time, in one round trip.
  ///
  /// C: virDomainGetInfo.
  public var info: Info {
    get throws(LibvirtError) {
      var raw = virDomainInfo()
      try Call.check("virDomainGetInfo") { virDomainGetInfo(pointer, &raw) }
      return Info(
        state: State(rawValue: UInt32(raw.state)), maxMemoryKiB: UInt64(raw.maxMem),
        memoryKiB: UInt64(raw.memory), vcpuCount: Int(raw.nrVirtCpu), cpuTimeNanoseconds: raw.cpuTime)
    }
  }

  /// How the connection between libvirt and the hypervisor's process stands.
  ///
  /// C: virDomainControlInfo.
  public struct ControlInfo: Hashable, Sendable {
    /// How the connection stands.
    public var state: ControlState
    /// What is wrong; `.none` unless the state is `.error`.
    public var error: ControlErrorReason
    /// How long it has been in this state, in milliseconds.
    public var stateTimeMilliseconds: UInt64
  }

  /// How the control connection to the hypervisor's process stands. Throws `operationInvalid` for an inactive domain.
  ///
  /// C: virDomainGetControlInfo.
  public var controlInfo: ControlInfo {
    get throws(LibvirtError) {
      var raw = virDomainControlInfo()
      try Call.check("virDomainGetControlInfo") { virDomainGetControlInfo(pointer, &raw, 0) }
      return ControlInfo(
        state: ControlState(rawValue: raw.state), error: ControlErrorReason(rawValue: raw.details),
        stateTimeMilliseconds: raw.stateTime)
    }
  }
}
