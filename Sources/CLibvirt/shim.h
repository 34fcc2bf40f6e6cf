// libvirt, and dlsym for functions newer than its headers; Swift can import all that is used of either.
#pragma once

#include <dlfcn.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
