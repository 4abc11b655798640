/* What the factorisations share. */
#ifndef IVY_FACTORISATION_H
#define IVY_FACTORISATION_H

#include <complex.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

#define BLOCK 32 /* columns that are solved, factored or reflected together */
#define STRIP 64 /* rows or columns of a thread's share of what is solved or reflected */

/* The function of a name for an element type; null if there is none. */
#define BY_TYPE(type, name)                                                    \
    ((type) == IVY_F32    ? name##_f32                                         \
     : (type) == IVY_F64  ? name##_f64                                         \
     : (type) == IVY_C64  ? name##_c64                                         \
     : (type) == IVY_C128 ? name##_c128                                        \
                          : NULL)

/* The matrices of one call. */
struct matrices {
    const ivy_buffer *buffers;
    int64_t rows, columns, count; /* `count`: of reflections */
    /* which triangle is read, whether factors are square, whether there are any */
    int upper, full, vectors;
    int32_t status;
};

typedef void body(void *context, int64_t begin, int64_t end);

static inline int64_t least(int64_t a, int64_t b) {
    return a < b ? a : b;
}

/* Let numbers that are almost zero be zero: products of many rotations have them, and they are slow. */
static inline unsigned ivy_flush_denormals(void) {
#if defined(__x86_64__) && defined(__GNUC__)
    unsigned mode = __builtin_ia32_stmxcsr();
    __builtin_ia32_ldmxcsr(mode | 0x8040);
    return mode;
#else
    return 0;
#endif
}

static inline void ivy_restore_denormals(unsigned mode) {
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_ia32_ldmxcsr(mode);
#else
    (void)mode;
#endif
}

/* The type of the absolute values. */
static inline int32_t real_type(int32_t type) {
    return type == IVY_C64 ? IVY_F32 : type == IVY_C128 ? IVY_F64 : type;
}

static inline struct matrices matrices(const ivy_buffer *buffers) {
    const ivy_buffer *x = buffers;
    return (struct matrices){.buffers = buffers, .rows = x->sizes[x->rank - 2],
                             .columns = x->sizes[x->rank - 1]};
}

/* The power of two that numbers up to `largest` are divided by: the results are of the order of 1. */
static inline int scale_exponent(double largest, int is_float) {
    int exponent = 0, most = is_float ? 120 : 1000;
    frexp(largest, &exponent);
    return exponent > most ? most : exponent < -most ? -most : exponent;
}

/* Run for all matrices: several at a time, or one on several threads. */
static inline int32_t each_matrix(struct matrices *all, body *run) {
    const ivy_buffer *x = all->buffers;
    int64_t count = ivy_count(x, 0, x->rank - 2);
    if (count == 1)
        run(all, 0, 1);
    else if (count > 0)
        ivy_parallel_for(run, all, count,
                         1 + 8192 / (all->rows * all->columns * least(all->rows, all->columns) + 1));
    return all->status;
}

#endif
