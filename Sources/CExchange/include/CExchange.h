// What Swift's C libraries do not show, or not safely: two names trade places in one step, and signals.
#ifndef CEXCHANGE_H
#define CEXCHANGE_H

/// Exchanges what two paths name. 0, or -1 with the reason in errno.
int exchange_paths(const char *one, const char *other);

/// From now on SIGINT and SIGTERM end the program with a message and 2, but while they are held.
void interrupt_watch(void);

/// With 1 a signal is only remembered, with 0 it ends the program again. A second one always ends it.
void interrupt_hold(int is_on);

/// From now on, until signals are held again, none is regarded: what they should stop is done.
void interrupt_ignore(void);

/// Not 0 when a signal came since it was last held.
int interrupt_came(void);

#endif
