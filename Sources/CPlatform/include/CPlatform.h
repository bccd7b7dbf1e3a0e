#ifndef CONGKHAI_CPLATFORM_H
#define CONGKHAI_CPLATFORM_H

#include <sys/types.h>

/// Exchanges two directories in one step: renameat2(2) with RENAME_EXCHANGE, which Glibc hides from Swift.
/// Returns 0, or -1 with errno set (EINVAL or ENOSYS where the file system has no exchange).
int ck_exchange(const char *one, const char *other);

/// Reads the next entries of an open directory: getdents64(2). Returns the bytes filled, 0 at the end, or -1
/// with errno set. readdir(3) makes three system calls more per directory, to open and to close its stream.
ssize_t ck_read_directory(int descriptor, void *buffer, size_t size);

/// Writes the file system that holds the open descriptor to disk, once: syncfs(2).
int ck_sync_file_system(int descriptor);

#endif
