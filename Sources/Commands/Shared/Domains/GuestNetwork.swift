import Libvirt
import Platform

/// The addresses and the host name of a running guest.
struct GuestNetwork: Sendable {
  var addresses: [GuestAddress] = []
  var hostname: String?
}

/// Finds out addresses and host names of many running guests: from the leases of all networks, one question for each
/// network, and only for the guests of which those know nothing from the guest agent and the host's neighbour table.
struct GuestNetworkQuery: Sendable {
  /// A running domain and its description, of which one may be asked.
  struct Guest: Sendable {
    var domain: Domain
    var description: DomainDescription

    /// The MAC addresses of its network cards.
    var cards: [String] { description.interfaces.compactMap { $0.mac?.lowercased() } }
  }

  /// How long nobody may have answered before the guests that have not are left alone.
  static let patience = Duration.seconds(2)

  var wantsAddresses: Bool
  var wantsHostname: Bool

  /// What is known of the guests, in their order.
  func answers(for guests: [Guest], leases: LeaseTable) -> [GuestNetwork] {
    var answers = guests.map { leases.network(ofCards: $0.cards) }
    let questions = answers.indices.flatMap {
      self.questions(about: guests[$0], at: $0, knowing: answers[$0])
    }
    for (question, reply) in Self.ask(questions) {
      answers[question.place].addresses += reply.addresses
      answers[question.place].hostname = answers[question.place].hostname ?? reply.hostname
    }
    for index in answers.indices {
      answers[index].addresses = answers[index].addresses.bestFirst(ofCards: guests[index].cards)
    }
    return answers
  }

  /// The replies, those of agents first, which may never come; the host answers for itself, and at once.
  private static func ask(_ questions: [Question]) -> [(Question, GuestNetwork)] {
    let (toAgents, toHost) = (
      questions.filter { $0.source == .agent }, questions.filter { $0.source != .agent }
    )
    let byHost = Pending {
      Pipeline.map(toHost, patience: patience, first: Pipeline.width) { $0.ask() }
    }
    let byAgents = Pipeline.map(toAgents, patience: patience) { $0.ask() }
    return zip(toAgents + toHost, byAgents + byHost.value).compactMap { question, reply in
      reply.map { (question, $0) }
    }
  }

  /// One question to one guest.
  private struct Question: Sendable {
    let place: Int
    let domain: Domain
    let source: Domain.InterfaceAddressesSource
    let wantsAddresses: Bool
    let wantsHostname: Bool

    func ask() -> GuestNetwork {
      let interfaces = wantsAddresses ? (try? domain.interfaceAddresses(from: source)) ?? [] : []
      let addresses = interfaces.flatMap { interface in
        interface.addresses.map {
          GuestAddress(
            address: $0.address, prefix: $0.prefixLength, family: $0.type, source: source,
            mac: interface.hardwareAddress?.lowercased())
        }
      }
      return GuestNetwork(
        addresses: addresses.filter(\.isReachable),
        hostname: wantsHostname ? try? domain.hostname(.agent) : nil)
    }
  }

  /// What is left to ask of a guest; the agent first, whose answers are the better ones.
  private func questions(about guest: Guest, at place: Int, knowing known: GuestNetwork) -> [Question] {
    let lacksAddress = wantsAddresses && known.addresses.isEmpty
    let lacksHostname = wantsHostname && known.hostname == nil
    let question = { (source: Domain.InterfaceAddressesSource, asksHostname: Bool) in
      Question(
        place: place, domain: guest.domain, source: source, wantsAddresses: lacksAddress,
        wantsHostname: asksHostname)
    }
    var questions: [Question] = []
    if guest.description.hasAgent, lacksAddress || lacksHostname {
      questions.append(question(.agent, lacksHostname))
    }
    if lacksAddress, !guest.cards.isEmpty { questions.append(question(.arp, false)) }
    return questions
  }
}

/// The leases of all active networks, by MAC address.
struct LeaseTable: Sendable {
  private let leases: [String: [Network.DHCPLease]]

  /// Asks each active network; those that have no leases to tell of have none.
  init(of connection: Connection) {
    let networks = (try? connection.networks(.active)) ?? []
    let all = Pipeline.map(networks) { network in (try? network.dhcpLeases()) ?? [] }.joined()
    leases = Dictionary(grouping: all.filter { $0.macAddress != nil }) { $0.macAddress?.lowercased() ?? "" }
  }

  /// What the leases say of a guest with such network cards.
  func network(ofCards cards: [String]) -> GuestNetwork {
    let own = cards.flatMap { leases[$0] ?? [] }
    let addresses = own.compactMap { lease in
      lease.ipAddress.map {
        GuestAddress(
          address: $0, prefix: lease.prefix, family: lease.addressType, source: .lease,
          mac: lease.macAddress?.lowercased())
      }
    }
    return GuestNetwork(
      addresses: addresses.filter(\.isReachable), hostname: own.lazy.compactMap(\.hostname).first)
  }
}
