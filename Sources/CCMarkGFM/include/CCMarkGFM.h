// The one door to libcmark-gfm: its public headers, and nothing of ours but what Swift cannot say.
#ifndef CCMARKGFM_H
#define CCMARKGFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#endif
