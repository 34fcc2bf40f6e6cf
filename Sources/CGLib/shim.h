// The part of GLib's interface that is used, declared here because the library is in memory with libvirt, and looked up
// only where there is a file to read: its headers do not have to be there to build.
#ifndef VIREO_CGLIB_H
#define VIREO_CGLIB_H

typedef struct _GKeyFile GKeyFile;

typedef struct {
  unsigned int domain;
  int code;
  char *message;
} GError;

// Of the domain of key files.
enum { G_KEY_FILE_ERROR_UNKNOWN_ENCODING = 0, G_KEY_FILE_ERROR_GROUP_NOT_FOUND = 4 };

typedef GKeyFile *(*g_key_file_new_function)(void);
typedef void (*g_key_file_free_function)(GKeyFile *);
typedef int (*g_key_file_load_from_data_function)(
    GKeyFile *, const char *data, unsigned long length, int flags, GError **);
typedef char **(*g_key_file_get_groups_function)(GKeyFile *, unsigned long *length);
typedef char **(*g_key_file_get_keys_function)(
    GKeyFile *, const char *group, unsigned long *length, GError **);
typedef char *(*g_key_file_get_string_function)(
    GKeyFile *, const char *group, const char *key, GError **);
typedef void (*g_error_free_function)(GError *);
typedef void (*g_strfreev_function)(char **);
typedef void (*g_free_function)(void *);

#endif
