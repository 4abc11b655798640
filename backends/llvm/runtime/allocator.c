/* A cache of free blocks by size class: four classes between two powers of two. */
#define _GNU_SOURCE
#include "allocator.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#define HUGE_PAGE ((size_t)2 << 20)
#define SMALLEST ((size_t)4 << 10)
#define DEFAULT_LIMIT ((size_t)1 << 30)

enum { ALIGNMENT = 64, CLASSES = 4 * (64 - 12) };

typedef struct block {
    struct block *next;
} block;

static struct {
    pthread_mutex_t mutex;
    block *free[CLASSES];
    size_t in_use;
    size_t cached;
    size_t limit;
} cache = {.mutex = PTHREAD_MUTEX_INITIALIZER};

static pthread_once_t once = PTHREAD_ONCE_INIT;

/* ---- Size classes: class 4k + j holds (4 + j) / 4 * 2^k * SMALLEST bytes ---- */

static size_t class_size(int class) { return (SMALLEST >> 2) * (size_t)(4 + class % 4) << class / 4; }

static int size_class(size_t bytes) {
    if (bytes <= SMALLEST) return 0;
    int octave = 63 - __builtin_clzll((unsigned long long)(bytes - 1) / SMALLEST);
    size_t quarter = SMALLEST >> 2 << octave;
    return 4 * octave + (int)((bytes - 1) / quarter - 4) + 1;
}

size_t ivy_block_size(size_t bytes) { return class_size(size_class(bytes)); }

/* ---- The system's memory ---- */

/* A map has no alignment beyond a page's: map more, and cut both ends off. */
static void *map_huge(size_t bytes) {
    char *map = mmap(NULL, bytes + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (map == MAP_FAILED) return NULL;
    size_t before = -(uintptr_t)map & (HUGE_PAGE - 1);
    if (before > 0) munmap(map, before);
    munmap(map + before + bytes, HUGE_PAGE - before);
#ifdef MADV_HUGEPAGE
    madvise(map + before, bytes, MADV_HUGEPAGE);
#endif
    return map + before;
}

static void *take_from_system(size_t bytes) {
    if (bytes >= HUGE_PAGE) return map_huge(bytes);
    void *memory;
    return posix_memalign(&memory, ALIGNMENT, bytes) == 0 ? memory : NULL;
}

static void return_to_system(void *memory, size_t bytes) {
    if (bytes >= HUGE_PAGE) {
        munmap(memory, bytes);
    } else {
        free(memory);
    }
}

/* ---- The cache ---- */

static void lock(void) { pthread_mutex_lock(&cache.mutex); }

static void unlock(void) { pthread_mutex_unlock(&cache.mutex); }

static void set_up(void) {
    cache.limit = DEFAULT_LIMIT;
    pthread_atfork(lock, unlock, unlock);
    const char *text = getenv("IVY_CACHE_BYTES");
    if (text == NULL || *text == '\0') return;
    char *end;
    unsigned long long bytes = strtoull(text, &end, 10);
    if (*end == '\0' && *text != '-') {
        cache.limit = (size_t)bytes;
    } else {
        fprintf(stderr, "ivy: IVY_CACHE_BYTES=%s is not a number of bytes, caching up to 1 GiB\n", text);
    }
}

static block *pop(int class) {
    block *first = cache.free[class];
    if (first == NULL) return NULL;
    cache.free[class] = first->next;
    cache.cached -= class_size(class);
    return first;
}

/* Makes room for `bytes` more, from the largest blocks downwards. */
static void evict(size_t bytes) {
    for (int class = CLASSES - 1; class >= 0 && cache.cached + bytes > cache.limit;) {
        block *victim = pop(class);
        if (victim != NULL) return_to_system(victim, class_size(class));
        if (victim == NULL) class--;
    }
}

void *ivy_acquire_block(size_t bytes) {
    if (bytes > SIZE_MAX / 4) return NULL;
    pthread_once(&once, set_up);
    int class = size_class(bytes);
    lock();
    void *memory = pop(class);
    cache.in_use += class_size(class);
    unlock();
    if (memory == NULL) memory = take_from_system(class_size(class));
    if (memory != NULL) return memory;
    ivy_trim_blocks();
    memory = take_from_system(class_size(class));
    if (memory != NULL) return memory;
    lock();
    cache.in_use -= class_size(class);
    unlock();
    return NULL;
}

void ivy_release_block(void *memory, size_t bytes) {
    int class = size_class(bytes);
    size_t size = class_size(class);
    bool keep = size <= cache.limit;
    lock();
    cache.in_use -= size;
    if (keep) {
        evict(size);
        block *freed = memory;
        freed->next = cache.free[class];
        cache.free[class] = freed;
        cache.cached += size;
    }
    unlock();
    if (!keep) return_to_system(memory, size);
}

void ivy_count_blocks(size_t *in_use, size_t *cached) {
    lock();
    *in_use = cache.in_use;
    *cached = cache.cached;
    unlock();
}

void ivy_trim_blocks(void) {
    lock();
    for (int class = 0; class < CLASSES; class++) {
        for (block *victim; (victim = pop(class)) != NULL;) return_to_system(victim, class_size(class));
    }
    unlock();
}
