/* What the library kernels share. */
#ifndef IVY_KERNELS_H
#define IVY_KERNELS_H

#include <stdint.h>

#include "library.h"

/* Functions whose loops are compiled for several generations of vector units, chosen when they are loaded;
 * with IVY_PORTABLE only for the one that the compiler is told of. */
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(IVY_PORTABLE)
#define IVY_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define IVY_CLONES
#endif

#define IVY_INLINE static inline __attribute__((always_inline))

/* The product of the sizes of axes `begin` to `end`. */
static inline int64_t ivy_count(const ivy_buffer *buffer, int begin, int end) {
    int64_t count = 1;
    for (int axis = begin; axis < end; axis++)
        count *= buffer->sizes[axis];
    return count;
}

/* Note a failure of one of several threads. */
static inline void ivy_fail(int32_t *status, int32_t code) {
    __atomic_store_n(status, code, __ATOMIC_RELAXED);
}

#endif
