// libvirt, and what Swift cannot import of it: each wrapper says why it is here.
#pragma once

#include <dlfcn.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

// VIR_DOMAIN_EVENT_CALLBACK and its kin are function-like macros that cast: the events of libvirt come with
// callbacks of many shapes, all registered as the generic one.
static inline virConnectDomainEventGenericCallback vireo_domain_event_callback(void *function) {
  return (virConnectDomainEventGenericCallback)function;
}
