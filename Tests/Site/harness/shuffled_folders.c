/* Loaded before libc: every folder lists its entries in another order, by the seed in SHUFFLE_SEED.
   At the end the number of listings that came out in another order is appended to the file SHUFFLE_LOG. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OPEN_AT_ONCE = 256 };

static struct listing {
    DIR *folder;
    struct dirent **entries;
    size_t count, next;
} listings[OPEN_AT_ONCE];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned long state;
static long changed;

static size_t below(size_t limit) {
    if (!state) state = strtoul(getenv("SHUFFLE_SEED") ?: "1", NULL, 10) * 2654435761u + 1;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (state >> 33) % limit;
}

static void shuffle(void **items, size_t count) {
    for (size_t i = count; i > 1; i--) {
        size_t j = below(i);
        void *kept = items[i - 1];
        changed += j != i - 1;
        items[i - 1] = items[j];
        items[j] = kept;
    }
}

static struct listing *listing_of(DIR *folder) {
    for (int i = 0; i < OPEN_AT_ONCE; i++)
        if (listings[i].folder == folder) return &listings[i];
    return NULL;
}

static struct listing *list(DIR *folder) {
    struct dirent *(*next)(DIR *) = dlsym(RTLD_NEXT, "readdir");
    struct listing *made = listing_of(NULL);
    if (!made) abort();
    memset(made, 0, sizeof *made);
    made->folder = folder;
    for (struct dirent *entry; (entry = next(folder));) {
        made->entries = realloc(made->entries, (made->count + 1) * sizeof *made->entries);
        made->entries[made->count++] = memcpy(malloc(sizeof *entry), entry, entry->d_reclen);
    }
    shuffle((void **)made->entries, made->count);
    return made;
}

struct dirent *readdir(DIR *folder) {
    pthread_mutex_lock(&lock);
    struct listing *listing = listing_of(folder) ?: list(folder);
    struct dirent *entry = listing->next < listing->count ? listing->entries[listing->next++] : NULL;
    pthread_mutex_unlock(&lock);
    return entry;
}

int closedir(DIR *folder) {
    int (*close)(DIR *) = dlsym(RTLD_NEXT, "closedir");
    pthread_mutex_lock(&lock);
    struct listing *listing = listing_of(folder);
    if (listing) {
        for (size_t i = 0; i < listing->count; i++) free(listing->entries[i]);
        free(listing->entries);
        memset(listing, 0, sizeof *listing);
    }
    pthread_mutex_unlock(&lock);
    return close(folder);
}

ssize_t getdents64(int folder, void *buffer, size_t size) {
    ssize_t (*fill)(int, void *, size_t) = dlsym(RTLD_NEXT, "getdents64");
    ssize_t filled = fill(folder, buffer, size);
    if (filled <= 0) return filled;
    char *copy = malloc(filled), *out = buffer;
    memcpy(copy, buffer, filled);
    void **records = malloc((filled / 19 + 1) * sizeof *records);
    size_t count = 0;
    for (ssize_t at = 0; at < filled; at += ((struct dirent64 *)(copy + at))->d_reclen)
        records[count++] = copy + at;
    pthread_mutex_lock(&lock);
    shuffle(records, count);
    pthread_mutex_unlock(&lock);
    for (size_t i = 0; i < count; i++) {
        size_t length = ((struct dirent64 *)records[i])->d_reclen;
        memcpy(out, records[i], length);
        out += length;
    }
    free(records);
    free(copy);
    return filled;
}

__attribute__((destructor)) static void tell(void) {
    FILE *log = getenv("SHUFFLE_LOG") ? fopen(getenv("SHUFFLE_LOG"), "a") : NULL;
    if (!log) return;
    fprintf(log, "%ld\n", changed);
    fclose(log);
}
