// libedit, and what Swift cannot import of it: each wrapper says why it is here.
#pragma once

#include <histedit.h>
#include <wchar.h>

// wchar.h has this for programs that define _XOPEN_SOURCE, which Swift's view of the C library does not.
extern int wcwidth(wchar_t character);

// The types of the callbacks: histedit.h only describes these two in comments.
typedef char *(*vireo_el_prompt_function)(EditLine *);
typedef unsigned char (*vireo_el_command_function)(EditLine *, int);

// el_set, el_get and history take variable arguments, which Swift cannot pass: one wrapper for each use.
static inline int vireo_el_set_prompt(EditLine *editor, vireo_el_prompt_function prompt, char literalMark) {
  return el_set(editor, EL_PROMPT_ESC, prompt, literalMark);
}

static inline int vireo_el_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_set(editor, EL_GETCFN, reader);
}

static inline int vireo_el_set_client(EditLine *editor, void *client) {
  return el_set(editor, EL_CLIENTDATA, client);
}

static inline void *vireo_el_client(EditLine *editor) {
  void *client = NULL;
  return el_get(editor, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}

static inline int vireo_el_set_keys(EditLine *editor, const char *keys) {
  return el_set(editor, EL_EDITOR, keys);
}

static inline int vireo_el_add_command(EditLine *editor, const char *name, const char *help,
                                       vireo_el_command_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int vireo_el_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

static inline int vireo_el_set_editing_mode(EditLine *editor, const char *mode) {
  return el_set(editor, EL_SETTY, "-d", mode, NULL);
}

static inline int vireo_el_prepare_terminal(EditLine *editor, int forEditing) {
  return el_set(editor, EL_PREP_TERM, forEditing);
}

static inline int vireo_el_refresh(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

static inline int vireo_el_set_history(EditLine *editor, History *lines) {
  return el_set(editor, EL_HIST, history, lines);
}

static inline int vireo_history_set_size(History *lines, int size) {
  HistEvent event;
  return history(lines, &event, H_SETSIZE, size);
}

static inline int vireo_history_enter(History *lines, const char *line) {
  HistEvent event;
  return history(lines, &event, H_ENTER, line);
}

static inline int vireo_history_clear(History *lines) {
  HistEvent event;
  return history(lines, &event, H_CLEAR);
}
