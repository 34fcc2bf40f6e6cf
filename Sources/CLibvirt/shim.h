// libvirt, dlsym for functions newer than its headers, and the size of what it allocated; Swift can import all that is
// used of them.
#pragma once

#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

// What libvirt-lxc has for entering a container.
typedef struct {
  int (*enterSecurityLabel)(virSecurityModelPtr, virSecurityLabelPtr, virSecurityLabelPtr, unsigned int);
  int (*enterCGroup)(virDomainPtr, unsigned int);
  int (*enterNamespace)(virDomainPtr, unsigned int, int *, unsigned int *, int **, unsigned int);
} vireo_lxc_functions;

static inline void vireo_set_signals(void (*keys)(int)) {
  sigset_t none;
  signal(SIGPIPE, SIG_DFL);
  signal(SIGINT, keys);
  signal(SIGQUIT, keys);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

// Starts a program in a container, by its path; gives the process to wait for. Swift cannot fork, and what its runtime
// has locked in other threads would stay locked in the child: between fork and exec there is C alone.
//
// A process enters a PID namespace only with its first child, whose end it then takes over.
static inline pid_t vireo_lxc_start(const vireo_lxc_functions *lxc, virDomainPtr domain, virSecurityModelPtr model,
                                    virSecurityLabelPtr label, unsigned int count, int *descriptors,
                                    const char *const *words, size_t words_count) {
  enum { CANNOT_ENTER = 125, CANNOT_RUN = 126, NOT_FOUND = 127 };
  char *arguments[words_count + 1];
  memcpy(arguments, words, words_count * sizeof *words);
  arguments[words_count] = NULL;
  pid_t process = fork();
  if (process != 0) return process;
  if (label && lxc->enterSecurityLabel(model, label, NULL, 0) < 0) _exit(CANNOT_ENTER);
  if (lxc->enterCGroup(domain, 0) < 0) _exit(CANNOT_ENTER);
  if (lxc->enterNamespace(domain, count, descriptors, NULL, NULL, 0) < 0) _exit(CANNOT_ENTER);
  process = fork();
  if (process < 0) _exit(CANNOT_ENTER);
  if (process == 0) {
    vireo_set_signals(SIG_DFL);
    execv(arguments[0], arguments);
    _exit(errno == ENOENT ? NOT_FOUND : CANNOT_RUN);
  }
  // Ctrl-C is for the program.
  vireo_set_signals(SIG_IGN);
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) _exit(CANNOT_ENTER);
  }
  if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
  signal(WTERMSIG(status), SIG_DFL);
  raise(WTERMSIG(status));
  _exit(CANNOT_ENTER);
}
