// libvirt, dlsym for functions newer than its headers, and the size of what it allocated; Swift can import all that is
// used of them.
#pragma once

#include <dlfcn.h>
#include <malloc.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
