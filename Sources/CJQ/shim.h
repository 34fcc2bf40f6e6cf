// The part of libjq's interface that is used, declared here because the library is looked up when it is needed: neither
// its headers nor the library itself have to be there to build or to start.
//
// A value is a structure that is handed over as it is. Calls use up the values that they are given, but for
// jv_get_kind and jv_string_value.
#ifndef VIREO_CJQ_H
#define VIREO_CJQ_H

typedef struct {
  unsigned char kind_flags;
  unsigned char pad_;
  unsigned short offset;
  int size;
  union {
    void *pointer;
    double number;
  } u;
} jv;

enum { JV_INVALID = 0, JV_NULL = 1, JV_STRING = 5 };

typedef struct jq_state jq_state;
typedef void (*jq_message_callback)(void *data, jv message);
typedef jv (*jq_input_callback)(jq_state *, void *data);

typedef jq_state *(*jq_init_function)(void);
typedef void (*jq_teardown_function)(jq_state **);
typedef void (*jq_set_error_cb_function)(jq_state *, jq_message_callback, void *data);
typedef void (*jq_set_debug_cb_function)(jq_state *, jq_message_callback, void *data);
typedef void (*jq_set_input_cb_function)(jq_state *, jq_input_callback, void *data);
typedef void (*jq_set_attr_function)(jq_state *, jv name, jv value);
typedef int (*jq_halted_function)(jq_state *);
typedef jv (*jq_get_error_message_function)(jq_state *);
typedef int (*jq_compile_function)(jq_state *, const char *);
typedef void (*jq_start_function)(jq_state *, jv input, int flags);
typedef jv (*jq_next_function)(jq_state *);

typedef jv (*jv_parse_sized_function)(const char *, int length);
typedef jv (*jv_dump_string_function)(jv, int flags);
typedef jv (*jv_copy_function)(jv);
typedef void (*jv_free_function)(jv);
typedef int (*jv_get_kind_function)(jv);
typedef jv (*jv_invalid_function)(void);
typedef jv (*jv_invalid_get_msg_function)(jv);
typedef const char *(*jv_string_value_function)(jv);
typedef int (*jv_string_length_bytes_function)(jv);

#endif
