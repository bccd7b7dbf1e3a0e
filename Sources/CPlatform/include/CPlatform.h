#ifndef CONGKHAI_CPLATFORM_H
#define CONGKHAI_CPLATFORM_H

/// Exchanges two directories in one step: renameat2(2) with RENAME_EXCHANGE, which Glibc hides from Swift.
/// Returns 0, or -1 with errno set (EINVAL or ENOSYS where the file system has no exchange).
int ck_exchange(const char *one, const char *other);

/// Writes the file system that holds the open descriptor to disk, once: syncfs(2).
int ck_sync_file_system(int descriptor);

#endif
