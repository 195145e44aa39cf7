#include "CCMarkGFM.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Every piece begins at a multiple of this, as malloc's do, and has its size before it.
enum { STEP = 16 };

typedef struct Chunk {
  struct Chunk *before;
  size_t size;
  size_t used;
  _Alignas(STEP) unsigned char bytes[];
} Chunk;

static _Thread_local Chunk *current;

static void *orAbort(void *memory) {
  // As the library's own allocator does: it has no way to say that a parse failed.
  if (!memory) abort();
  return memory;
}

static void addChunk(size_t size) {
  Chunk *chunk = orAbort(malloc(sizeof(Chunk) + size));
  *chunk = (Chunk){.before = current, .size = size, .used = 0};
  current = chunk;
}

static size_t *sizeOf(void *piece) { return (size_t *)((unsigned char *)piece - STEP); }

static void *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size = (size + STEP - 1) / STEP * STEP;
  if (current->size - current->used < size + STEP) {
    size_t next = current->size * 2;
    addChunk(next > size + STEP ? next : size + STEP);
  }
  void *piece = current->bytes + current->used + STEP;
  *sizeOf(piece) = size;
  current->used += size + STEP;
  return piece;
}

static void *takeCleared(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  return memset(take(count * size), 0, count * size);
}

static void *grow(void *piece, size_t size) {
  if (!piece) return take(size);
  size_t had = *sizeOf(piece);
  if (size <= had) return piece;
  return memcpy(take(size), piece, had);
}

static void leave(void *piece) { (void)piece; }

cmark_mem *ccmarkgfm_arena_open(size_t size) {
  static cmark_mem functions = {takeCleared, grow, leave};
  addChunk(size / STEP * STEP + STEP);
  return &functions;
}

void ccmarkgfm_arena_close(void) {
  while (current) {
    Chunk *before = current->before;
    free(current);
    current = before;
  }
}
