#ifndef CONGKHAI_CMARKMEMORY_H
#define CONGKHAI_CMARKMEMORY_H

#include <stddef.h>

/// The memory of one parsed text: taken in large pieces, never given back one by one, freed at once.
/// libcmark asks for a hundred small pieces per page; with malloc(3) that is a third of its time.
typedef struct ck_arena ck_arena;

/// NULL where there is no memory. `capacity`: bytes that will probably do.
ck_arena *ck_arena_new(size_t capacity);

/// What libcmark asks for on this thread from now on comes from this arena.
void ck_arena_enter(ck_arena *arena);

/// Frees all that was taken from the arena.
void ck_arena_free(ck_arena *arena);

/// The `cmark_mem` whose functions take from the arena that was entered last. They end the process where
/// memory runs out, as libcmark's own do.
void *ck_arena_functions(void);

#endif
