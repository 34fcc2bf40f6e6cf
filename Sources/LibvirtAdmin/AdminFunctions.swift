import CLibvirt
import Libvirt

/// The functions of libvirt-admin, each looked up when it is first called. Their types are the header's.
enum AdminFunctions {
  private static func find<Function>(
    _ name: StaticString, since: StaticString = "2.0.0", as type: Function.Type = Function.self
  ) -> DynamicSymbol<Function> {
    // Without the library nothing may be found elsewhere; who calls has initialised it.
    DynamicSymbol(name, since: since, in: AdminLibrary.library)
  }

  static let initialize: DynamicSymbol<virAdmInitializeFunction> = find("virAdmInitialize")
  static let getVersion: DynamicSymbol<virAdmGetVersionFunction> = find("virAdmGetVersion")

  static let open: DynamicSymbol<virAdmConnectOpenFunction> = find("virAdmConnectOpen")
  static let close: DynamicSymbol<virAdmConnectCloseFunction> = find("virAdmConnectClose")
  static let reference: DynamicSymbol<virAdmConnectRefFunction> = find("virAdmConnectRef")
  static let isAlive: DynamicSymbol<virAdmConnectIsAliveFunction> = find("virAdmConnectIsAlive")
  static let getURI: DynamicSymbol<virAdmConnectGetURIFunction> = find("virAdmConnectGetURI")
  static let getLibraryVersion: DynamicSymbol<virAdmConnectGetLibVersionFunction> = find(
    "virAdmConnectGetLibVersion")
  static let registerClose: DynamicSymbol<virAdmConnectRegisterCloseCallbackFunction> = find(
    "virAdmConnectRegisterCloseCallback")
  static let unregisterClose: DynamicSymbol<virAdmConnectUnregisterCloseCallbackFunction> = find(
    "virAdmConnectUnregisterCloseCallback")
  static let listServers: DynamicSymbol<virAdmConnectListServersFunction> = find("virAdmConnectListServers")
  static let lookUpServer: DynamicSymbol<virAdmConnectLookupServerFunction> = find(
    "virAdmConnectLookupServer")
  static let getOutputs: DynamicSymbol<virAdmConnectGetLoggingOutputsFunction> = find(
    "virAdmConnectGetLoggingOutputs", since: "3.0.0")
  static let setOutputs: DynamicSymbol<virAdmConnectSetLoggingOutputsFunction> = find(
    "virAdmConnectSetLoggingOutputs", since: "3.0.0")
  static let getFilters: DynamicSymbol<virAdmConnectGetLoggingFiltersFunction> = find(
    "virAdmConnectGetLoggingFilters", since: "3.0.0")
  static let setFilters: DynamicSymbol<virAdmConnectSetLoggingFiltersFunction> = find(
    "virAdmConnectSetLoggingFilters", since: "3.0.0")
  static let setTimeout: DynamicSymbol<virAdmConnectSetDaemonTimeoutFunction> = find(
    "virAdmConnectSetDaemonTimeout", since: "8.6.0")

  static let freeServer: DynamicSymbol<virAdmServerFreeFunction> = find("virAdmServerFree")
  static let getServerName: DynamicSymbol<virAdmServerGetNameFunction> = find("virAdmServerGetName")
  static let getThreadPool: DynamicSymbol<virAdmServerGetThreadPoolParametersFunction> = find(
    "virAdmServerGetThreadPoolParameters")
  static let setThreadPool: DynamicSymbol<virAdmServerSetThreadPoolParametersFunction> = find(
    "virAdmServerSetThreadPoolParameters")
  static let getLimits: DynamicSymbol<virAdmServerGetClientLimitsFunction> = find(
    "virAdmServerGetClientLimits")
  static let setLimits: DynamicSymbol<virAdmServerSetClientLimitsFunction> = find(
    "virAdmServerSetClientLimits")
  static let updateTLS: DynamicSymbol<virAdmServerUpdateTlsFilesFunction> = find(
    "virAdmServerUpdateTlsFiles", since: "5.10.0")
  static let listClients: DynamicSymbol<virAdmServerListClientsFunction> = find("virAdmServerListClients")
  static let lookUpClient: DynamicSymbol<virAdmServerLookupClientFunction> = find("virAdmServerLookupClient")

  static let freeClient: DynamicSymbol<virAdmClientFreeFunction> = find("virAdmClientFree")
  static let getClientID: DynamicSymbol<virAdmClientGetIDFunction> = find("virAdmClientGetID")
  static let getTimestamp: DynamicSymbol<virAdmClientGetTimestampFunction> = find("virAdmClientGetTimestamp")
  static let getTransport: DynamicSymbol<virAdmClientGetTransportFunction> = find("virAdmClientGetTransport")
  static let getClientInfo: DynamicSymbol<virAdmClientGetInfoFunction> = find("virAdmClientGetInfo")
  static let closeClient: DynamicSymbol<virAdmClientCloseFunction> = find("virAdmClientClose")
}
