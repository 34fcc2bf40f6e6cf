/* Stands before libvirt (LD_PRELOAD) and, instead of registering for a domain event, calls the client back with every
 * value that the event can have and some that it cannot. Two clients that print the same for all of them agree.
 * Built by EventTextScenarios with the system's compiler; it serves the test driver and one connection. */
#include <libvirt/libvirt.h>
#include <stdlib.h>

struct replay {
  virConnectPtr connection;
  int event;
  virConnectDomainEventGenericCallback callback;
  void *context;
};

/* Libvirt registers callbacks of every shape as the generic one. */
#define CALL(type, ...) ((type)replay->callback)(replay->connection, domain, __VA_ARGS__, replay->context)

static virTypedParameterPtr parameters(int *count) {
  virTypedParameterPtr list = NULL;
  int size = 0;
  *count = 0;
  virTypedParamsAddInt(&list, count, &size, "an.int", -5);
  virTypedParamsAddUInt(&list, count, &size, "a.uint", 5);
  virTypedParamsAddLLong(&list, count, &size, "llong", -(1LL << 40));
  virTypedParamsAddULLong(&list, count, &size, "ullong", ~0ULL);
  virTypedParamsAddDouble(&list, count, &size, "double", 1.23456789);
  virTypedParamsAddDouble(&list, count, &size, "large", 1e10);
  virTypedParamsAddBoolean(&list, count, &size, "true", 1);
  virTypedParamsAddBoolean(&list, count, &size, "false", 0);
  virTypedParamsAddString(&list, count, &size, "string", "x y'z");
  return list;
}

static void graphics(struct replay *replay, virDomainPtr domain) {
  virDomainEventGraphicsAddress local = {0, "127.0.0.1", "5900"}, remote = {1, "::1", NULL};
  virDomainEventGraphicsAddress socket = {2, "/socket", ""}, other = {3, "node", "service"};
  virDomainEventGraphicsSubjectIdentity identities[] = {{"x509dname", "CN=a"}, {"saslUsername", "bob"}};
  virDomainEventGraphicsSubject two = {2, identities}, none = {0, NULL};
  CALL(virConnectDomainEventGraphicsCallback, 0, &local, &remote, "none", &none);
  CALL(virConnectDomainEventGraphicsCallback, 1, &socket, &other, "sasl", &two);
  CALL(virConnectDomainEventGraphicsCallback, 2, &local, &local, "", &two);
  CALL(virConnectDomainEventGraphicsCallback, 3, &local, &local, "x", &none);
}

static void deliver(struct replay *replay, virDomainPtr domain) {
  int a, b, count = 0;
  virTypedParameterPtr list;
  switch (replay->event) {
  case VIR_DOMAIN_EVENT_ID_LIFECYCLE:
    for (a = 0; a < 10; a++)
      for (b = 0; b < 11; b++) CALL(virConnectDomainEventCallback, a, b);
    break;
  case VIR_DOMAIN_EVENT_ID_REBOOT:
  case VIR_DOMAIN_EVENT_ID_CONTROL_ERROR:
    replay->callback(replay->connection, domain, replay->context);
    break;
  case VIR_DOMAIN_EVENT_ID_RTC_CHANGE:
    CALL(virConnectDomainEventRTCChangeCallback, -3600);
    break;
  case VIR_DOMAIN_EVENT_ID_WATCHDOG:
    for (a = 0; a < 8; a++) CALL(virConnectDomainEventWatchdogCallback, a);
    break;
  case VIR_DOMAIN_EVENT_ID_IO_ERROR:
    for (a = 0; a < 4; a++) CALL(virConnectDomainEventIOErrorCallback, "/source", "alias", a);
    break;
  case VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON:
    for (a = 0; a < 4; a++)
      CALL(virConnectDomainEventIOErrorReasonCallback, "/source", "alias", a, a & 1 ? "enospc" : "");
    break;
  case VIR_DOMAIN_EVENT_ID_GRAPHICS:
    graphics(replay, domain);
    break;
  case VIR_DOMAIN_EVENT_ID_BLOCK_JOB:
  case VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2:
    for (a = 0; a < 7; a++)
      for (b = 0; b < 5; b++) CALL(virConnectDomainEventBlockJobCallback, "vda", a, b);
    break;
  case VIR_DOMAIN_EVENT_ID_DISK_CHANGE:
    for (a = 0; a < 3; a++)
      CALL(virConnectDomainEventDiskChangeCallback, a ? "old" : NULL, a > 1 ? "new" : NULL, "alias", a);
    break;
  case VIR_DOMAIN_EVENT_ID_TRAY_CHANGE:
    for (a = 0; a < 3; a++) CALL(virConnectDomainEventTrayChangeCallback, "alias", a);
    break;
  case VIR_DOMAIN_EVENT_ID_PMWAKEUP:
  case VIR_DOMAIN_EVENT_ID_PMSUSPEND:
  case VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK:
    CALL(virConnectDomainEventPMWakeupCallback, 0);
    break;
  case VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE:
    CALL(virConnectDomainEventBalloonChangeCallback, 12345678901ULL);
    break;
  case VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED:
  case VIR_DOMAIN_EVENT_ID_DEVICE_ADDED:
  case VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED:
    CALL(virConnectDomainEventDeviceRemovedCallback, "an'alias");
    break;
  case VIR_DOMAIN_EVENT_ID_TUNABLE:
    list = parameters(&count);
    CALL(virConnectDomainEventTunableCallback, list, count);
    break;
  case VIR_DOMAIN_EVENT_ID_JOB_COMPLETED:
    list = parameters(&count);
    CALL(virConnectDomainEventJobCompletedCallback, list, count);
    break;
  case VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE:
    for (a = 0; a < 4; a++)
      for (b = 0; b < 4; b++) CALL(virConnectDomainEventAgentLifecycleCallback, a, b);
    break;
  case VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION:
    CALL(virConnectDomainEventMigrationIterationCallback, 7);
    break;
  case VIR_DOMAIN_EVENT_ID_METADATA_CHANGE:
    for (a = 0; a < 4; a++) CALL(virConnectDomainEventMetadataChangeCallback, a, a & 1 ? "http://u" : NULL);
    break;
  case VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD:
    CALL(virConnectDomainEventBlockThresholdCallback, "vda", NULL, 100, 5);
    CALL(virConnectDomainEventBlockThresholdCallback, "vda[1]", "/path", ~0ULL, 5);
    break;
  case VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE:
    for (a = 0; a < 3; a++)
      for (b = 0; b < 5; b++) CALL(virConnectDomainEventMemoryFailureCallback, a, b, b);
    break;
  case VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE:
    CALL(virConnectDomainEventMemoryDeviceSizeChangeCallback, "mem0", 4096);
    break;
  }
}

static void run(int timer, void *context) {
  struct replay *replay = context;
  virDomainPtr domain = virDomainLookupByName(replay->connection, "test");
  virEventRemoveTimeout(timer);
  if (domain) deliver(replay, domain);
  virDomainFree(domain);
}

int virConnectDomainEventRegisterAny(virConnectPtr connection, virDomainPtr domain, int event,
                                     virConnectDomainEventGenericCallback callback, void *context,
                                     virFreeCallback release) {
  struct replay *replay = calloc(1, sizeof(*replay));
  if (!replay) return -1;
  replay->connection = connection;
  replay->event = event;
  replay->callback = callback;
  replay->context = context;
  /* One after the other, in the order of their numbers. */
  virEventAddTimeout(50 + 10 * event, run, replay, NULL);
  return event;
}

int virConnectDomainEventDeregisterAny(virConnectPtr connection, int id) { return 0; }
