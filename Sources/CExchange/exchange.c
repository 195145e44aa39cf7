#define _GNU_SOURCE
#include "CExchange.h"

#ifdef __APPLE__
#include <stdio.h>

int exchange_paths(const char *one, const char *other) { return renamex_np(one, other, RENAME_SWAP); }

#else
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The call itself, not glibc's wrapper, which musl lacks.
int exchange_paths(const char *one, const char *other) {
  const unsigned int exchange = 2;
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, exchange);
}
#endif
