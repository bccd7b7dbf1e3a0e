#include "CMarkMemory.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

// Before every piece its size, for realloc; two words, so that pieces are aligned as malloc's are.
#define HEADER ((size_t)16)

typedef struct block {
    struct block *next;
    size_t padding;
} block;

struct ck_arena {
    char *cursor, *end;
    block *blocks;
    size_t next_size;
};

static _Thread_local ck_arena *current;

static void *add_block(ck_arena *arena, size_t size) {
    block *added = malloc(sizeof(block) + size);
    if (!added) return NULL;
    added->next = arena->blocks;
    arena->blocks = added;
    arena->cursor = (char *)(added + 1);
    arena->end = arena->cursor + size;
    arena->next_size = size * 2;
    return added;
}

ck_arena *ck_arena_new(size_t capacity) {
    ck_arena *arena = calloc(1, sizeof *arena);
    if (arena && !add_block(arena, capacity)) {
        free(arena);
        return NULL;
    }
    return arena;
}

void ck_arena_enter(ck_arena *arena) { current = arena; }

void ck_arena_free(ck_arena *arena) {
    for (block *each = arena->blocks; each;) {
        block *next = each->next;
        free(each);
        each = next;
    }
    if (current == arena) current = NULL;
    free(arena);
}

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static char *take(size_t size) {
    ck_arena *arena = current;
    size_t needed = rounded(size) + HEADER;
    if (!arena || needed < size) abort();
    if ((size_t)(arena->end - arena->cursor) < needed) {
        if (!add_block(arena, needed > arena->next_size ? needed : arena->next_size)) abort();
    }
    char *piece = arena->cursor + HEADER;
    *(size_t *)(void *)arena->cursor = size;
    arena->cursor += needed;
    return piece;
}

static void *arena_calloc(size_t count, size_t size) {
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) abort();
    return memset(take(total), 0, total);
}

static void *arena_realloc(void *old, size_t size) {
    if (!old) return take(size);
    size_t *old_size = (size_t *)(void *)((char *)old - HEADER);
    if (size <= *old_size) return old;
    // The piece that was taken last grows where it stands: texts grow while they are read.
    ck_arena *arena = current;
    if (arena && (char *)old + rounded(*old_size) == arena->cursor
        && size <= (size_t)(arena->end - (char *)old) && rounded(size) <= (size_t)(arena->end - (char *)old)) {
        arena->cursor = (char *)old + rounded(size);
        *old_size = size;
        return old;
    }
    return memcpy(take(size), old, *old_size);
}

static void arena_free(void *piece) { (void)piece; }

void *ck_arena_functions(void) {
    static cmark_mem functions = {arena_calloc, arena_realloc, arena_free};
    return &functions;
}
