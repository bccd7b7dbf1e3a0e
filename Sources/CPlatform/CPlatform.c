#define _GNU_SOURCE
#include "CPlatform.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int ck_exchange(const char *one, const char *other) {
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

ssize_t ck_read_directory(int descriptor, void *buffer, size_t size) {
    return getdents64(descriptor, buffer, size);
}

int ck_sync_file_system(int descriptor) { return syncfs(descriptor); }
