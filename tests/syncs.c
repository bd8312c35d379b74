/* Preloaded into a process: counts what is forced to the disk, in its first thread and in all others. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/syscall.h>
#include <unistd.h>

static long counted[2];

long syncs_counted(int elsewhere) { return counted[elsewhere]; }

static void count(void) { __sync_fetch_and_add(&counted[syscall(SYS_gettid) != getpid()], 1); }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int file) { count(); return REAL(fsync)(file); }
int fdatasync(int file) { count(); return REAL(fdatasync)(file); }
