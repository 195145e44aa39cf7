#include "CExchange.h"

#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t is_held = 0;
static volatile sig_atomic_t has_come = 0;
static volatile sig_atomic_t is_too_late = 0;

static void answer(int signal) {
  (void)signal;
  if (is_too_late) return;
  // The second time nobody wants to wait any longer.
  if (is_held && !has_come) {
    has_come = 1;
    return;
  }
  static const char message[] = "plc: Stopped. The site that was there is as it was.\n";
  ssize_t written = write(STDERR_FILENO, message, sizeof message - 1);
  (void)written;
  _exit(2);
}

void interrupt_watch(void) {
  signal(SIGINT, answer);
  signal(SIGTERM, answer);
}

void interrupt_hold(int is_on) {
  if (is_on) has_come = is_too_late = 0;
  is_held = is_on;
}

void interrupt_ignore(void) { is_too_late = 1; }

int interrupt_came(void) { return has_come; }
