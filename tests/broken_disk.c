/* Preloaded into a process: breaks off at a chosen change of the disk, by a kill or by an error from then on. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

static long counted = -1, broken_from = 0;
static int error_number = 0, is_once = 0;

/* Counts from now on; before change `number` the process is killed, or that one fails with `error`, and all later ones
   unless it is `once`. */
void break_at(long number, int error, int once) { counted = 0; broken_from = number; error_number = error; is_once = once; }

void mend(void) { counted = -1; }

long changes_counted(void) { return counted; }

static int is_broken(void) {
    if (counted < 0) return 0;
    counted++;
    if (!broken_from || counted < broken_from || (is_once && counted > broken_from)) return 0;
    if (!error_number) kill(getpid(), SIGKILL);
    errno = error_number;
    return 1;
}

/* What people see of a program that fails is not on the disk. */
static int is_broken_for(int file) { return file > 2 && is_broken(); }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t length) { return is_broken_for(file) ? -1 : REAL(write)(file, bytes, length); }
ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) { return is_broken() ? -1 : REAL(pwrite)(file, bytes, length, at); }
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) { return is_broken() ? -1 : REAL(pwrite64)(file, bytes, length, at); }
int ftruncate(int file, off_t length) { return is_broken() ? -1 : REAL(ftruncate)(file, length); }
int ftruncate64(int file, off64_t length) { return is_broken() ? -1 : REAL(ftruncate64)(file, length); }
int fsync(int file) { return is_broken() ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return is_broken() ? -1 : REAL(fdatasync)(file); }
int rename(const char *from, const char *to) { return is_broken() ? -1 : REAL(rename)(from, to); }
int unlink(const char *path) { return is_broken() ? -1 : REAL(unlink)(path); }
