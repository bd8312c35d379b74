/* Preloaded into a process: kills it just before its n-th change of the disk after `kill_at(n)`; 0 only counts. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

static long counted = -1, deadly = 0;

void kill_at(long number) { counted = 0; deadly = number; }

long changes_counted(void) { return counted; }

static void count(void) {
    if (counted < 0) return;
    if (++counted == deadly) kill(getpid(), SIGKILL);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t length) { count(); return REAL(write)(file, bytes, length); }
ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) { count(); return REAL(pwrite)(file, bytes, length, at); }
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) { count(); return REAL(pwrite64)(file, bytes, length, at); }
int ftruncate(int file, off_t length) { count(); return REAL(ftruncate)(file, length); }
int ftruncate64(int file, off64_t length) { count(); return REAL(ftruncate64)(file, length); }
int fsync(int file) { count(); return REAL(fsync)(file); }
int fdatasync(int file) { count(); return REAL(fdatasync)(file); }
int rename(const char *from, const char *to) { count(); return REAL(rename)(from, to); }
int unlink(const char *path) { count(); return REAL(unlink)(path); }
