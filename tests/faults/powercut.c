/* A SQLite VFS named "powercut" over the default one: writes down every change to disk in order, and breaks on request.
 *
 * Loaded once as an extension, which registers it for good; a database is then opened with "file:...?vfs=powercut".
 * The other functions here are called from Python through ctypes (the loader hands out the same library).
 *
 * No header of SQLite is needed: the structures below are written down from https://sqlite.org/c3ref/vfs.html and
 * https://sqlite.org/c3ref/io_methods.html, and the two routines used are found by their place in the table that
 * every extension is given (a place in that table never changes; https://sqlite.org/loadext.html).
 *
 * The log is a run of records in the byte order of the machine:
 *   uint32 kind, uint32 file, int64 offset, uint32 length, uint32 op, then `length` bytes.
 * `op` counts operations that change the disk; OPEN of a file already there and MARK are not operations.
 */
#include <pthread.h>
#include <stdint.h>
#include <string.h>
#include <fcntl.h>
#include <unistd.h>

enum { OK = 0, IOERR = 10, FULL = 13, CANTOPEN = 14, OK_LOAD_PERMANENTLY = 256 };
enum { IOERR_READ = IOERR | 1 << 8, IOERR_WRITE = IOERR | 3 << 8, IOERR_FSYNC = IOERR | 4 << 8 };
enum { IOERR_TRUNCATE = IOERR | 6 << 8, IOERR_DELETE = IOERR | 10 << 8 };
enum { API_VFS_FIND = 141, API_VFS_REGISTER = 142 };
enum { OPEN_MAIN_DB = 0x100, OPEN_MAIN_JOURNAL = 0x800, OPEN_SUPER_JOURNAL = 0x4000, OPEN_WAL = 0x80000 };
enum { RECORDED = OPEN_MAIN_DB | OPEN_MAIN_JOURNAL | OPEN_SUPER_JOURNAL | OPEN_WAL };

/* The kinds of record; tests/faults/oplog.py knows the same numbers. */
enum { OPEN = 1, CREATE, WRITE, TRUNCATE, SYNC, DELETE, DELETE_SYNCED, MARK, SYNC_FAILED };

/* What breaks: everything (the power went), every write (the disk is full), every change (the disk is failing),
 * or syncs alone (what was written cannot be made to stay). */
enum { NOTHING = 0, CUT, DISK_FULL, DISK_FAILS, SYNC_FAILS };

typedef struct Methods Methods;
typedef struct Vfs Vfs;
typedef struct File { const Methods *methods; } File;

struct Methods {
    int version;
    int (*close)(File *);
    int (*read)(File *, void *, int, int64_t);
    int (*write)(File *, const void *, int, int64_t);
    int (*truncate)(File *, int64_t);
    int (*sync)(File *, int);
    int (*file_size)(File *, int64_t *);
    int (*lock)(File *, int);
    int (*unlock)(File *, int);
    int (*check_reserved_lock)(File *, int *);
    int (*file_control)(File *, int, void *);
    int (*sector_size)(File *);
    int (*device_characteristics)(File *);
    int (*shm_map)(File *, int, int, int, void volatile **);
    int (*shm_lock)(File *, int, int, int);
    void (*shm_barrier)(File *);
    int (*shm_unmap)(File *, int);
};

struct Vfs {
    int version, file_bytes, longest_path;
    Vfs *next;
    const char *name;
    void *data;
    int (*open)(Vfs *, const char *, File *, int, int *);
    int (*delete)(Vfs *, const char *, int);
    int (*access)(Vfs *, const char *, int, int *);
    void (*passed_on[13])(void); /* the routines after xAccess, used as the base has them */
};

/* One open file: ours in front, the base's right behind it. */
typedef struct Watched {
    File face;
    uint32_t id; /* 0: not recorded (temporary files) */
    int64_t pad;
} Watched;

static Vfs *base, watched;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -1, log_broken, break_mode = NOTHING, characteristics, sector = 512;
static int64_t ops, break_from, break_until;
static uint32_t files;

static File *under(File *file) { return (File *)((Watched *)file + 1); }

static void put(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length > 0) {
        ssize_t done = write(log_fd, at, length);
        if (done <= 0) { log_broken = 1; return; }
        at += done;
        length -= (size_t)done;
    }
}

static void record(uint32_t kind, uint32_t id, int64_t offset, const void *bytes, uint32_t length) {
    struct { uint32_t kind, file; int64_t offset; uint32_t length, op; } head = {kind, id, offset, length, (uint32_t)ops};
    if (log_fd < 0) return;
    put(&head, sizeof head);
    put(bytes, length);
}

static int broken_now(void) { return break_mode != NOTHING && ops >= break_from && ops < break_until; }

/* Counts one operation; answers what breaks it, NOTHING when it may go through. */
static int next_op(void) {
    ops++;
    return broken_now() ? break_mode : NOTHING;
}

static int watched_close(File *file) {
    int rc = under(file)->methods->close(under(file));
    file->methods = 0;
    return rc;
}

static int watched_read(File *file, void *into, int length, int64_t offset) {
    if (break_mode == CUT && broken_now()) return IOERR_READ;
    return under(file)->methods->read(under(file), into, length, offset);
}

static int write_through(File *file, const void *bytes, int length, int64_t offset) {
    uint32_t id = ((Watched *)file)->id;
    int rc = under(file)->methods->write(under(file), bytes, length, offset);
    if (rc == OK && id) record(WRITE, id, offset, bytes, (uint32_t)length);
    return rc;
}

static int watched_write(File *file, const void *bytes, int length, int64_t offset) {
    int rc, breaks;
    pthread_mutex_lock(&one_at_a_time);
    breaks = next_op();
    if (breaks == NOTHING || breaks == SYNC_FAILS) rc = write_through(file, bytes, length, offset);
    else if (breaks == DISK_FULL) { /* as a real disk does: the part that still fits is written */
        int fits = length / 2 & ~511;
        rc = fits ? write_through(file, bytes, fits, offset) : OK;
        rc = rc == OK ? FULL : rc;
    } else rc = breaks == CUT ? IOERR : IOERR_WRITE;
    pthread_mutex_unlock(&one_at_a_time);
    return rc;
}

static int watched_truncate(File *file, int64_t size) {
    uint32_t id = ((Watched *)file)->id;
    int rc, breaks;
    pthread_mutex_lock(&one_at_a_time);
    breaks = next_op();
    if (breaks == CUT || breaks == DISK_FAILS) rc = IOERR_TRUNCATE;
    else rc = under(file)->methods->truncate(under(file), size);
    if (rc == OK && id) record(TRUNCATE, id, size, "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    return rc;
}

/* While recording, the medium is the log: no need to wait for the real one. */
static int watched_sync(File *file, int flags) {
    uint32_t id = ((Watched *)file)->id;
    int rc = OK, breaks;
    pthread_mutex_lock(&one_at_a_time);
    breaks = next_op();
    if (breaks == CUT || breaks == DISK_FAILS || breaks == SYNC_FAILS) rc = IOERR_FSYNC;
    else if (log_fd < 0) rc = under(file)->methods->sync(under(file), flags);
    if (id && rc == OK) record(SYNC, id, 0, "", 0);
    if (id && (breaks == DISK_FAILS || breaks == SYNC_FAILS)) record(SYNC_FAILED, id, 0, "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    return rc;
}

#define PASS_ON(name, types, args) \
    static int watched_##name types { return under(file)->methods->name args; }
PASS_ON(file_size, (File *file, int64_t *size), (under(file), size))
PASS_ON(lock, (File *file, int level), (under(file), level))
PASS_ON(unlock, (File *file, int level), (under(file), level))
PASS_ON(check_reserved_lock, (File *file, int *held), (under(file), held))
PASS_ON(file_control, (File *file, int op, void *arg), (under(file), op, arg))
PASS_ON(shm_map, (File *file, int page, int size, int extend, void volatile **at), (under(file), page, size, extend, at))
PASS_ON(shm_lock, (File *file, int offset, int n, int flags), (under(file), offset, n, flags))
PASS_ON(shm_unmap, (File *file, int delete), (under(file), delete))

static void watched_shm_barrier(File *file) { under(file)->methods->shm_barrier(under(file)); }

static int watched_sector_size(File *file) { (void)file; return sector; }

static int watched_device_characteristics(File *file) { (void)file; return characteristics; }

/* Version 2: without the third version's routines SQLite never maps the file, so every change passes here. */
static const Methods methods = {
    2, watched_close, watched_read, watched_write, watched_truncate, watched_sync, watched_file_size, watched_lock,
    watched_unlock, watched_check_reserved_lock, watched_file_control, watched_sector_size,
    watched_device_characteristics, watched_shm_map, watched_shm_lock, watched_shm_barrier, watched_shm_unmap,
};

static int open_under(const char *name, File *file, int flags, int *got) {
    int there = 0, breaks = NOTHING, recorded = name && (flags & RECORDED), rc;
    if (recorded) base->access(base, name, 0, &there);
    if (recorded && !there) breaks = next_op();
    else if (break_mode == CUT && broken_now()) breaks = CUT;
    if (breaks == SYNC_FAILS) breaks = NOTHING;
    if (breaks != NOTHING) return CANTOPEN;
    rc = base->open(base, name, under(file), flags, got);
    if (rc != OK || !recorded) return rc;
    ((Watched *)file)->id = ++files;
    record(there ? OPEN : CREATE, files, flags, name, (uint32_t)strlen(name));
    return OK;
}

static int watched_open(Vfs *vfs, const char *name, File *file, int flags, int *got) {
    int rc;
    (void)vfs;
    memset(file, 0, (size_t)watched.file_bytes);
    pthread_mutex_lock(&one_at_a_time);
    rc = open_under(name, file, flags, got);
    pthread_mutex_unlock(&one_at_a_time);
    /* Where the base left no methods there is nothing to close, and SQLite is told so. */
    file->methods = rc == OK || under(file)->methods ? &methods : 0;
    return rc;
}

static int watched_delete(Vfs *vfs, const char *name, int sync_directory) {
    int rc, breaks;
    (void)vfs;
    pthread_mutex_lock(&one_at_a_time);
    breaks = next_op();
    if (breaks == CUT || breaks == DISK_FAILS) rc = IOERR_DELETE;
    else rc = base->delete(base, name, log_fd < 0 ? sync_directory : 0);
    if (rc == OK) record(sync_directory ? DELETE_SYNCED : DELETE, 0, 0, name, (uint32_t)strlen(name));
    pthread_mutex_unlock(&one_at_a_time);
    return rc;
}

/* Starts a log in a new or emptied file; "" stops. Answers 0, or -1 where the file cannot be opened. */
int powercut_log(const char *path) {
    pthread_mutex_lock(&one_at_a_time);
    if (log_fd >= 0) close(log_fd);
    log_fd = *path ? open(path, O_CREAT | O_TRUNC | O_WRONLY | O_APPEND | O_CLOEXEC, 0600) : -1;
    log_broken = 0;
    ops = 0;
    int answer = *path && log_fd < 0 ? -1 : 0;
    pthread_mutex_unlock(&one_at_a_time);
    return answer;
}

/* Writes a mark into the log, after every operation done and before every one to come. 0 when the log is whole. */
int powercut_mark(const void *bytes, int length) {
    pthread_mutex_lock(&one_at_a_time);
    record(MARK, 0, 0, bytes, (uint32_t)length);
    pthread_mutex_unlock(&one_at_a_time);
    return log_broken;
}

/* Operations from number `from` (the first is 1) up to, not including, `until` break in this way; 0, 0, 0 mends it. */
void powercut_break(int mode, int64_t from, int64_t until) {
    pthread_mutex_lock(&one_at_a_time);
    break_mode = mode;
    break_from = from;
    break_until = until;
    pthread_mutex_unlock(&one_at_a_time);
}

/* Operations counted since the log began (or since the library was loaded). */
int64_t powercut_ops(void) {
    pthread_mutex_lock(&one_at_a_time);
    int64_t now = ops;
    pthread_mutex_unlock(&one_at_a_time);
    return now;
}

/* What the disk says of itself to files opened from now on: SQLITE_IOCAP_ flags and the sector's bytes. */
void powercut_device(int flags, int sector_bytes) {
    characteristics = flags;
    sector = sector_bytes;
}

int sqlite3_powercut_init(void *db, char **error, void **api) {
    Vfs *(*find)(const char *);
    int (*reg)(Vfs *, int);
    (void)db;
    (void)error;
    memcpy(&find, &api[API_VFS_FIND], sizeof find);
    memcpy(&reg, &api[API_VFS_REGISTER], sizeof reg);
    if (find("powercut")) return OK_LOAD_PERMANENTLY;
    base = find(0);
    watched = *base;
    watched.name = "powercut";
    watched.next = 0;
    watched.file_bytes = base->file_bytes + (int)sizeof(Watched);
    watched.open = watched_open;
    watched.delete = watched_delete;
    int rc = reg(&watched, 0);
    return rc == OK ? OK_LOAD_PERMANENTLY : rc;
}
