// The one system call that Swift's C libraries do not show: two names trade places in one step.
#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Exchanges what two paths name. 0, or -1 with the reason in errno.
int exchange_paths(const char *one, const char *other);

#endif
