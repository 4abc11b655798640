/* The pool of threads behind ivy_parallel_for.
 *
 * One loop runs at a time: whoever sets `busy` owns the pool. The owner writes the loop down, opens it,
 * takes ranges itself until none is left, closes it and waits for the workers inside. Workers enter an
 * open loop by counting themselves into `state`; one that comes too late finds it closed, so that a loop
 * never waits for a thread that is still asleep.
 *
 * Each thread has a share of neighbouring ranges, which it goes through in order: what one range leaves in
 * its caches, or has fetched ahead, serves the next. One that is through takes the last range of another.
 */
#define _GNU_SOURCE
#include "ivy_runtime.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* The parts of `state`, from the lowest bit: workers inside, whether more may enter, the loop's number. */
#define INSIDE ((uint64_t)0x7fffffff)
#define OPEN ((uint64_t)1 << 31)
#define NUMBER_SHIFT 32

enum {
    RANGES_PER_THREAD = 8,
    MAXIMUM_THREADS = 4096,
    MAXIMUM_SHARES = 64, /* with more threads, some have one together */
    SPIN_NANOSECONDS = 50000,
    PAUSES_PER_LOOK_AT_THE_CLOCK = 32,
    /* Long ranges begin at multiples of this, so that two threads rarely write to one cache line. */
    RANGE_MULTIPLE = 16,
};

/* Ranges that nobody has taken: the first in the upper half, the end in the lower one. */
struct share {
    _Alignas(64) _Atomic uint64_t ranges;
};

static struct {
    /* The loop. Its owner writes these while no worker is inside. */
    void (*body)(void *context, int64_t begin, int64_t end);
    void *context;
    int64_t count;
    int64_t step;
    int shares_in_use;
    int started; /* workers; only the owner reads or writes it */

    struct share shares[MAXIMUM_SHARES];
    _Alignas(64) _Atomic uint64_t state;
    _Alignas(64) _Atomic bool busy;
    _Atomic int threads; /* 0 until somebody asks */
    _Atomic int sleepers;
    _Atomic bool owner_sleeps;
    pthread_mutex_t mutex;
    pthread_cond_t opened;
    pthread_cond_t left;
} pool = {
    .mutex = PTHREAD_MUTEX_INITIALIZER,
    .opened = PTHREAD_COND_INITIALIZER,
    .left = PTHREAD_COND_INITIALIZER,
};

/* ---- How many threads ---- */

static int available_cores(void) {
#ifdef __linux__
    cpu_set_t cores;
    if (sched_getaffinity(0, sizeof cores, &cores) == 0) return CPU_COUNT(&cores);
#endif
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}

static int clamp_threads(long threads) {
    return threads < 1 ? 1 : threads > MAXIMUM_THREADS ? MAXIMUM_THREADS : (int)threads;
}

static int default_threads(void) {
    const char *text = getenv("IVY_NUM_THREADS");
    if (text == NULL || *text == '\0') return clamp_threads(available_cores());
    char *end;
    long threads = strtol(text, &end, 10);
    if (*end == '\0' && threads >= 1) return clamp_threads(threads);
    fprintf(stderr, "ivy: IVY_NUM_THREADS=%s is not a number of threads, using one for each core\n", text);
    return clamp_threads(available_cores());
}

int ivy_get_num_threads(void) {
    int threads = atomic_load_explicit(&pool.threads, memory_order_relaxed);
    if (threads != 0) return threads;
    int unknown = 0;
    threads = default_threads();
    return atomic_compare_exchange_strong(&pool.threads, &unknown, threads) ? threads : unknown;
}

void ivy_set_num_threads(int threads) { atomic_store(&pool.threads, clamp_threads(threads)); }

/* ---- Waiting ---- */

static inline void pause_briefly(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static int64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* With more threads than cores, one that spins keeps another from its work. */
static int64_t spin_time(void) {
    static _Atomic int cores;
    if (atomic_load_explicit(&cores, memory_order_relaxed) == 0) atomic_store(&cores, available_cores());
    return ivy_get_num_threads() <= cores ? SPIN_NANOSECONDS : 0;
}

typedef bool condition(uint64_t state, uint64_t seen, int index);

/* Spins until the condition holds, and for a short time only; returns the state that it saw last. */
static uint64_t spin(condition *holds, uint64_t seen, int index) {
    uint64_t state = atomic_load(&pool.state);
    int64_t limit = spin_time(), begin = limit ? nanoseconds() : 0;
    while (!holds(state, seen, index) && limit && nanoseconds() - begin < limit) {
        for (int i = 0; i < PAUSES_PER_LOOK_AT_THE_CLOCK && !holds(state, seen, index); i++) {
            pause_briefly();
            state = atomic_load_explicit(&pool.state, memory_order_acquire);
        }
    }
    return state;
}

/* ---- Ranges ---- */

static void share_out(int64_t ranges, int threads) {
    int shares = threads < MAXIMUM_SHARES ? threads : MAXIMUM_SHARES;
    for (int i = 0; i < shares; i++) {
        uint64_t begin = (uint64_t)(ranges * i / shares), end = (uint64_t)(ranges * (i + 1) / shares);
        atomic_store_explicit(&pool.shares[i].ranges, begin << 32 | end, memory_order_relaxed);
    }
    pool.shares_in_use = shares;
}

/* The number of a share's first range, or, for a thief, of its last; -1 if none is left. */
static int64_t take(struct share *share, bool last) {
    uint64_t ranges = atomic_load_explicit(&share->ranges, memory_order_relaxed);
    for (;;) {
        uint64_t begin = ranges >> 32, end = ranges & 0xffffffff;
        if (begin == end) return -1;
        uint64_t rest = last ? begin << 32 | (end - 1) : (begin + 1) << 32 | end;
        if (atomic_compare_exchange_weak_explicit(&share->ranges, &ranges, rest, memory_order_relaxed,
                                                  memory_order_relaxed)) {
            return (int64_t)(last ? end - 1 : begin);
        }
    }
}

static void run_range(int64_t number) {
    int64_t begin = number * pool.step, left = pool.count - begin;
    pool.body(pool.context, begin, left < pool.step ? pool.count : begin + pool.step);
}

/* A thread's own ranges, then those of the others. */
static void run_ranges(int thread) {
    int shares = pool.shares_in_use, own = thread % shares;
    int64_t number;
    for (int i = 0; i < shares; i++) {
        while ((number = take(&pool.shares[(own + i) % shares], i > 0)) >= 0) run_range(number);
    }
}

/* ---- A worker's side ---- */

static bool may_enter(uint64_t state, uint64_t seen, int index) {
    return (state & OPEN) && state >> NUMBER_SHIFT != seen && index < ivy_get_num_threads() - 1;
}

static uint64_t wait_for_loop(uint64_t seen, int index) {
    uint64_t state = spin(may_enter, seen, index);
    if (may_enter(state, seen, index)) return state;
    pthread_mutex_lock(&pool.mutex);
    atomic_fetch_add(&pool.sleepers, 1);
    while (!may_enter(state = atomic_load(&pool.state), seen, index)) {
        pthread_cond_wait(&pool.opened, &pool.mutex);
    }
    atomic_fetch_sub(&pool.sleepers, 1);
    pthread_mutex_unlock(&pool.mutex);
    return state;
}

static void leave(void) {
    uint64_t before = atomic_fetch_sub(&pool.state, 1);
    if ((before & INSIDE) != 1 || !atomic_load(&pool.owner_sleeps)) return;
    pthread_mutex_lock(&pool.mutex);
    pthread_cond_signal(&pool.left);
    pthread_mutex_unlock(&pool.mutex);
}

static void *work(void *index_as_pointer) {
    int index = (int)(intptr_t)index_as_pointer;
    uint64_t seen = 0;
    for (;;) {
        uint64_t state = wait_for_loop(seen, index);
        if (!atomic_compare_exchange_weak(&pool.state, &state, state + 1)) continue;
        seen = state >> NUMBER_SHIFT;
        run_ranges(index + 1);
        leave();
    }
    return NULL;
}

/* ---- The owner's side ---- */

/* Only the thread that called fork goes on in the child: no worker, and no owner but perhaps itself. */
static void reset_after_fork(void) {
    pool.started = 0;
    atomic_store(&pool.state, 0);
    atomic_store(&pool.busy, false);
    atomic_store(&pool.sleepers, 0);
    atomic_store(&pool.owner_sleeps, false);
    pthread_mutex_init(&pool.mutex, NULL);
    pthread_cond_init(&pool.opened, NULL);
    pthread_cond_init(&pool.left, NULL);
}

static void watch_forks(void) { pthread_atfork(NULL, NULL, reset_after_fork); }

/* Signals are for the threads of the program that uses us. Where the system gives no more threads, the
 * loop runs on those that there are. */
static void start_workers(int workers) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, watch_forks);
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    for (; pool.started < workers; pool.started++) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, work, (void *)(intptr_t)pool.started) != 0) break;
        pthread_detach(thread);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static void wake(int wanted, int threads) {
    if (atomic_load(&pool.sleepers) == 0) return;
    pthread_mutex_lock(&pool.mutex);
    if (wanted >= threads - 1 || pool.started >= threads) {
        pthread_cond_broadcast(&pool.opened); /* a signal could reach a worker that is not to take part */
    } else {
        for (int i = 0; i < wanted; i++) pthread_cond_signal(&pool.opened);
    }
    pthread_mutex_unlock(&pool.mutex);
}

static bool nobody_inside(uint64_t state, uint64_t seen, int index) {
    (void)seen, (void)index;
    return (state & INSIDE) == 0;
}

static void close_loop(void) {
    atomic_fetch_and(&pool.state, ~OPEN);
    if (nobody_inside(spin(nobody_inside, 0, 0), 0, 0)) return;
    pthread_mutex_lock(&pool.mutex);
    atomic_store(&pool.owner_sleeps, true);
    while (!nobody_inside(atomic_load(&pool.state), 0, 0)) pthread_cond_wait(&pool.left, &pool.mutex);
    atomic_store(&pool.owner_sleeps, false);
    pthread_mutex_unlock(&pool.mutex);
}

static void run_loop(int64_t ranges, int threads) {
    uint64_t number = (atomic_load(&pool.state) >> NUMBER_SHIFT) + 1;
    atomic_store(&pool.state, number << NUMBER_SHIFT | OPEN);
    wake((int)(ranges < threads ? ranges : threads) - 1, threads);
    run_ranges(0);
    close_loop();
}

static bool acquire_pool(void) {
    return !atomic_load_explicit(&pool.busy, memory_order_relaxed) && !atomic_exchange(&pool.busy, true);
}

static int64_t range_length(int64_t count, int64_t grain, int threads) {
    int64_t least = grain < 0 ? -grain : grain ? grain : 1;
    int64_t ranges = count / least, most = (int64_t)(grain < 0 ? 1 : RANGES_PER_THREAD) * threads;
    if (ranges > most) ranges = most;
    int64_t step = ranges > 1 ? (count - 1) / ranges + 1 : count;
    return step < 16 * RANGE_MULTIPLE ? step : (step + RANGE_MULTIPLE - 1) / RANGE_MULTIPLE * RANGE_MULTIPLE;
}

void ivy_parallel_for(void (*body)(void *context, int64_t begin, int64_t end), void *context, int64_t count,
                      int64_t grain) {
    if (count <= 0) return;
    int threads = ivy_get_num_threads();
    int64_t step = threads > 1 ? range_length(count, grain, threads) : count;
    if (step >= count || !acquire_pool()) {
        body(context, 0, count);
        return;
    }
    if (pool.started < threads - 1) start_workers(threads - 1);
    pool.body = body;
    pool.context = context;
    pool.count = count;
    pool.step = step;
    int64_t ranges = (count - 1) / step + 1;
    share_out(ranges, threads);
    run_loop(ranges, threads);
    atomic_store_explicit(&pool.busy, false, memory_order_release);
}
