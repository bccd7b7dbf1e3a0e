// The floor of any generator: reads every file of a site, runs cmark on Markdown, front matter and all (a
// procedure's text stands there), and writes as many files with as many bytes. No YAML, no templates, no checks,
// no hashes, no exchange.
//
//   floor CONTENT OUTPUT FILES BYTES THREADS
//
// FILES files are written, together BYTES long; the first come from the files of CONTENT, the rest are filling.

#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **sources;
static size_t source_count, source_capacity;
static size_t page_count, page_bytes;
static const char *output;
static atomic_size_t next_page;

static void fail(const char *what, const char *path) {
    fprintf(stderr, "floor: %s %s: %s\n", what, path, strerror(errno));
    exit(2);
}

static int note_source(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status, (void)place;
    if (kind != FTW_F) return 0;
    if (source_count == source_capacity) {
        source_capacity = source_capacity ? source_capacity * 2 : 1024;
        sources = realloc(sources, source_capacity * sizeof *sources);
    }
    sources[source_count++] = strdup(path);
    return 0;
}

static char *read_file(const char *path, size_t *length) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) < 0) fail("open", path);
    char *bytes = malloc((size_t)status.st_size + 1);
    ssize_t got = read(file, bytes, (size_t)status.st_size);
    if (got < 0) fail("read", path);
    close(file);
    bytes[got] = 0;
    *length = (size_t)got;
    return bytes;
}

// What becomes of a file: HTML of Markdown, anything else as it is.
static char *result_of(const char *path, size_t *length) {
    char *bytes = read_file(path, length);
    size_t name = strlen(path);
    if (name < 3 || strcmp(path + name - 3, ".md") != 0) return bytes;
    char *html = cmark_markdown_to_html(bytes, *length, CMARK_OPT_DEFAULT);
    *length = strlen(html);
    free(bytes);
    return html;
}

static void write_page(size_t number, char *page) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%zu/%zu", output, number / 100, number);
    if (mkdir(path, 0755) < 0) fail("mkdir", path);
    strcat(path, "/index.html");
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) fail("create", path);
    if (write(file, page, page_bytes) != (ssize_t)page_bytes) fail("write", path);
    close(file);
}

static void *work(void *unused) {
    (void)unused;
    char *page = malloc(page_bytes);
    memset(page, 'x', page_bytes);
    for (size_t number; (number = atomic_fetch_add(&next_page, 1)) < page_count;) {
        if (number < source_count) {
            size_t length;
            char *result = result_of(sources[number], &length);
            memcpy(page, result, length < page_bytes ? length : page_bytes);
            free(result);
        }
        write_page(number, page);
    }
    free(page);
    return NULL;
}

static void make_folders(void) {
    char path[4096];
    if (mkdir(output, 0755) < 0) fail("mkdir", output);
    for (size_t number = 0; number < page_count; number += 100) {
        snprintf(path, sizeof path, "%s/%zu", output, number / 100);
        if (mkdir(path, 0755) < 0) fail("mkdir", path);
    }
}

int main(int count, char **arguments) {
    if (count != 6 || strlen(arguments[2]) > 4000) {
        fputs("usage: floor CONTENT OUTPUT PAGES BYTES THREADS\n", stderr);
        return 64;
    }
    output = arguments[2];
    page_count = strtoul(arguments[3], NULL, 10);
    page_bytes = page_count ? strtoul(arguments[4], NULL, 10) / page_count : 0;
    if (nftw(arguments[1], note_source, 64, FTW_PHYS) < 0) fail("list", arguments[1]);
    make_folders();
    pthread_t threads[64];
    size_t thread_count = strtoul(arguments[5], NULL, 10);
    if (thread_count > 64) thread_count = 64;
    for (size_t i = 0; i < thread_count; i++) pthread_create(&threads[i], NULL, work, NULL);
    for (size_t i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
    return 0;
}
