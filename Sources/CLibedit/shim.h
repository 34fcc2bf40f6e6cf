// libedit, and what Swift cannot import of it: each wrapper says why it is here.
#pragma once

#include <dlfcn.h>
#include <histedit.h>
#include <wchar.h>

// wchar.h has this for programs that define _XOPEN_SOURCE, which Swift's view of the C library does not.
extern int wcwidth(wchar_t character);

// libedit is loaded when an editor is made, and not with the program: what every run would pay for that, only
// sessions at a terminal use.
static inline void *vireo_libedit(void) {
  static void *library;
  if (!library) library = dlopen("libedit.so.2", RTLD_NOW | RTLD_LOCAL);
  return library;
}

// A function of libedit, once vireo_libedit has been seen to give something.
#define VIREO_EDIT(name) ((__typeof__(&name))dlsym(vireo_libedit(), #name))

// The functions that Swift could call by themselves, if they were linked.
static inline EditLine *vireo_el_init(const char *program, FILE *input, FILE *output, FILE *error, int keys, int screen,
                                      int complaints) {
  return VIREO_EDIT(el_init_fd)(program, input, output, error, keys, screen, complaints);
}

static inline void vireo_el_end(EditLine *editor) { VIREO_EDIT(el_end)(editor); }

static inline int vireo_el_source(EditLine *editor, const char *path) { return VIREO_EDIT(el_source)(editor, path); }

static inline void vireo_el_resize(EditLine *editor) { VIREO_EDIT(el_resize)(editor); }

static inline const char *vireo_el_gets(EditLine *editor, int *count) { return VIREO_EDIT(el_gets)(editor, count); }

static inline const LineInfo *vireo_el_line(EditLine *editor) { return VIREO_EDIT(el_line)(editor); }

static inline void vireo_el_deletestr(EditLine *editor, int count) { VIREO_EDIT(el_deletestr)(editor, count); }

static inline int vireo_el_insertstr(EditLine *editor, const char *text) {
  return VIREO_EDIT(el_insertstr)(editor, text);
}

static inline History *vireo_history_init(void) { return VIREO_EDIT(history_init)(); }

static inline void vireo_history_end(History *lines) { VIREO_EDIT(history_end)(lines); }

// The types of the callbacks: histedit.h only describes these two in comments.
typedef char *(*vireo_el_prompt_function)(EditLine *);
typedef unsigned char (*vireo_el_command_function)(EditLine *, int);

// el_set, el_get and history take variable arguments, which Swift cannot pass: one wrapper for each use.
static inline int vireo_el_set_prompt(EditLine *editor, vireo_el_prompt_function prompt, char literalMark) {
  return VIREO_EDIT(el_set)(editor, EL_PROMPT_ESC, prompt, literalMark);
}

static inline int vireo_el_set_reader(EditLine *editor, el_rfunc_t reader) {
  return VIREO_EDIT(el_set)(editor, EL_GETCFN, reader);
}

static inline int vireo_el_set_client(EditLine *editor, void *client) {
  return VIREO_EDIT(el_set)(editor, EL_CLIENTDATA, client);
}

static inline void *vireo_el_client(EditLine *editor) {
  void *client = NULL;
  return VIREO_EDIT(el_get)(editor, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

static inline int vireo_el_set_keys(EditLine *editor, const char *keys) {
  return VIREO_EDIT(el_set)(editor, EL_EDITOR, keys);
}

static inline int vireo_el_add_command(EditLine *editor, const char *name, const char *help,
                                       vireo_el_command_function function) {
  return VIREO_EDIT(el_set)(editor, EL_ADDFN, name, help, function);
}

static inline int vireo_el_bind(EditLine *editor, const char *key, const char *command) {
  return VIREO_EDIT(el_set)(editor, EL_BIND, key, command, NULL);
}

// In the map of vi's command mode.
static inline int vireo_el_bind_alternate(EditLine *editor, const char *key, const char *command) {
  return VIREO_EDIT(el_set)(editor, EL_BIND, "-a", key, command, NULL);
}

// Whether keys mean anything: `edit off` in the user's file makes libedit read lines as they are.
static inline int vireo_el_edits(EditLine *editor) {
  int edits = 0;
  return VIREO_EDIT(el_get)(editor, EL_EDITMODE, &edits) == 0 && edits;
}

static inline int vireo_el_set_editing_mode(EditLine *editor, const char *mode) {
  return VIREO_EDIT(el_set)(editor, EL_SETTY, "-d", mode, NULL);
}

static inline int vireo_el_prepare_terminal(EditLine *editor, int forEditing) {
  return VIREO_EDIT(el_set)(editor, EL_PREP_TERM, forEditing);
}

static inline int vireo_el_refresh(EditLine *editor) {
  return VIREO_EDIT(el_set)(editor, EL_REFRESH);
}

static inline int vireo_el_set_history(EditLine *editor, History *lines) {
  return VIREO_EDIT(el_set)(editor, EL_HIST, VIREO_EDIT(history), lines);
}

static inline int vireo_history_set_size(History *lines, int size) {
  HistEvent event;
  return VIREO_EDIT(history)(lines, &event, H_SETSIZE, size);
}

static inline int vireo_history_enter(History *lines, const char *line) {
  HistEvent event;
  return VIREO_EDIT(history)(lines, &event, H_ENTER, line);
}

static inline int vireo_history_clear(History *lines) {
  HistEvent event;
  return VIREO_EDIT(history)(lines, &event, H_CLEAR);
}
