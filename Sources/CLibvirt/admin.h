// The types of libvirt-admin's functions, as its header has them: the library itself is looked up when it is asked for,
// and nothing links it.
#ifndef VIREO_CLIBVIRT_ADMIN_H
#define VIREO_CLIBVIRT_ADMIN_H

#include <libvirt/libvirt-admin.h>

#define VIREO_FUNCTION(name) typedef __typeof__(&name) name##Function

VIREO_FUNCTION(virAdmInitialize);
VIREO_FUNCTION(virAdmGetVersion);

VIREO_FUNCTION(virAdmConnectOpen);
VIREO_FUNCTION(virAdmConnectClose);
VIREO_FUNCTION(virAdmConnectRef);
VIREO_FUNCTION(virAdmConnectIsAlive);
VIREO_FUNCTION(virAdmConnectGetURI);
VIREO_FUNCTION(virAdmConnectGetLibVersion);
VIREO_FUNCTION(virAdmConnectRegisterCloseCallback);
VIREO_FUNCTION(virAdmConnectUnregisterCloseCallback);
VIREO_FUNCTION(virAdmConnectListServers);
VIREO_FUNCTION(virAdmConnectLookupServer);
VIREO_FUNCTION(virAdmConnectGetLoggingOutputs);
VIREO_FUNCTION(virAdmConnectSetLoggingOutputs);
VIREO_FUNCTION(virAdmConnectGetLoggingFilters);
VIREO_FUNCTION(virAdmConnectSetLoggingFilters);
VIREO_FUNCTION(virAdmConnectSetDaemonTimeout);

VIREO_FUNCTION(virAdmServerFree);
VIREO_FUNCTION(virAdmServerGetName);
VIREO_FUNCTION(virAdmServerGetThreadPoolParameters);
VIREO_FUNCTION(virAdmServerSetThreadPoolParameters);
VIREO_FUNCTION(virAdmServerGetClientLimits);
VIREO_FUNCTION(virAdmServerSetClientLimits);
VIREO_FUNCTION(virAdmServerUpdateTlsFiles);
VIREO_FUNCTION(virAdmServerListClients);
VIREO_FUNCTION(virAdmServerLookupClient);

VIREO_FUNCTION(virAdmClientFree);
VIREO_FUNCTION(virAdmClientGetID);
VIREO_FUNCTION(virAdmClientGetTimestamp);
VIREO_FUNCTION(virAdmClientGetTransport);
VIREO_FUNCTION(virAdmClientGetInfo);
VIREO_FUNCTION(virAdmClientClose);

#endif
