// The one door to libcmark-gfm: its public headers, and nothing of ours but what Swift cannot say.
#ifndef CCMARKGFM_H
#define CCMARKGFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

// Memory of one parse, handed out piece by piece and given back all at once: the library asks for each node and
// each of its texts by itself, and gives each back.
//
// Between `open` and `close` the thread has one arena, and what is made with its allocator has to be used on this
// thread and is gone after `close`; nothing of it needs to be freed. `size` is how many bytes it is likely to take.
cmark_mem *ccmarkgfm_arena_open(size_t size);
void ccmarkgfm_arena_close(void);

#endif
