/* Discrete Fourier transforms of any length over any axes.
 *
 * Stockham's autosort algorithm with mixed radices: W. T. Cochran et al., "What is the fast Fourier
 * transform?", Proceedings of the IEEE 55 (1967); C. Temperton, "Self-sorting mixed-radix fast Fourier
 * transforms", Journal of Computational Physics 52 (1983). Lengths with a large prime factor go by L. I.
 * Bluestein, "A linear filtering approach to the computation of discrete Fourier transform", IEEE
 * Transactions on Audio and Electroacoustics 18 (1970). Real transforms of even length n are complex
 * ones of length n / 2: J. W. Cooley, P. A. W. Lewis, P. D. Welch, "The fast Fourier transform
 * algorithm", Journal of Sound and Vibration 12 (1970).
 *
 * Real and imaginary parts lie apart, and several transforms run side by side ("lanes", the innermost
 * axis of the working arrays), so that the loops over them are loops over vectors. An inverse transform
 * is a forward one with both parts exchanged.
 */
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

#define LARGEST_RADIX 31
#define MAX_FACTORS 64
#define CACHED_PLANS 24
#define CACHED_ELEMENTS 32768

/* exp(-2 pi i k / n): the angle is brought into the first eighth of the circle, where all digits count. */
static void root_of_unity(int64_t k, int64_t n, double *real, double *imaginary) {
    uint64_t size = (uint64_t)n, eighths = 8 * (uint64_t)(k % n), octant = eighths / size;
    uint64_t rest = octant & 1 ? (octant + 1) * size - eighths : eighths - octant * size;
    double angle = 0.78539816339744830962 * ((double)rest / (double)size), c = cos(angle), s = sin(angle);
    int swapped = (octant + 1) & 2;
    double x = swapped ? s : c, y = swapped ? c : s;
    *real = octant >= 2 && octant < 6 ? -x : x;
    *imaginary = octant >= 4 ? y : -y;
}

/* The radices of a length, fours first; 0 if it has a prime factor that is too large. */
static int factorise(int64_t n, int *factors) {
    int count = 0;
    for (; n % 4 == 0; n /= 4)
        factors[count++] = 4;
    for (int radix = 2; n > 1 && radix <= LARGEST_RADIX; radix += radix == 2 ? 1 : 2)
        for (; n % radix == 0; n /= radix)
            factors[count++] = radix;
    return n == 1 ? count : 0;
}

/* The least length from `n` on whose prime factors are 2, 3 and 5. */
static int64_t smooth_length(int64_t n) {
    int64_t best = 1;
    while (best < n)
        best *= 2;
    for (int64_t fives = 1; fives < best; fives *= 5)
        for (int64_t threes = fives; threes < best; threes *= 3) {
            int64_t length = threes;
            while (length < n)
                length *= 2;
            if (length < best)
                best = length;
        }
    return best;
}

/* Transforms along one axis: arrays of outer * size * inner elements. */
struct axis {
    int32_t kind;
    int64_t size;            /* of the transform: for real ones, the number of real elements */
    int64_t outer, inner;
    const void *from;
    void *to;
    const void *plan;
    double scale;
    int64_t lanes, groups;   /* how many transforms run side by side; groups of them for each outer index */
    int32_t status;
};

/* How many lanes fill a vector and fit the cache, and how that divides the work. */
static void arrange(struct axis *axis, int64_t most) {
    int64_t beside = axis->inner == 1 ? axis->outer : axis->inner;
    while (most > 1 && most * axis->size > CACHED_ELEMENTS)
        most /= 2;
    axis->lanes = most < beside ? most : beside;
    axis->groups = (beside + axis->lanes - 1) / axis->lanes;
}

#define REAL float
#define NAME(name) name##_float
#include "fft.inc"

#define REAL double
#define NAME(name) name##_double
#include "fft.inc"

/* ------------------------------------------------------------------------------------ the axes */

/* One transform of `x`, whose axis has another size in a real operand or result. */
static int32_t along(int32_t kind, const ivy_buffer *x, int axis, int64_t size, const void *from, void *to) {
    struct axis one =
        {kind, size, ivy_count(x, 0, axis), ivy_count(x, axis + 1, x->rank), from, to, NULL, 1, 1, 1, IVY_OK};
    int inverse = kind == IVY_FFT_INVERSE || kind == IVY_FFT_REAL_INVERSE;
    one.scale = inverse ? 1.0 / (double)size : 1.0;
    int wide = x->type == IVY_F64 || x->type == IVY_C128;
    return wide ? transform_double(&one) : transform_float(&one);
}

/* Complex transforms over some axes, the first from `from` to `to`, the others in place. */
static int32_t complex_axes(int32_t kind, const ivy_buffer *x, const int64_t *axes, int64_t count, void *to) {
    const void *from = x->data;
    for (int64_t i = 0; i < count; i++, from = to) {
        int32_t status = along(kind, x, (int)axes[i], x->sizes[axes[i]], from, to);
        if (status)
            return status;
    }
    return IVY_OK;
}

static int32_t real_inverse(const ivy_buffer *x, const ivy_buffer *result, const int64_t *axes,
                            int64_t count) {
    int last = (int)axes[count - 1];
    if (count == 1)
        return along(IVY_FFT_REAL_INVERSE, x, last, result->sizes[last], x->data, result->data);
    void *half = malloc((size_t)ivy_count(x, 0, x->rank) * (x->type == IVY_C64 ? 8 : 16));
    if (!half)
        return IVY_NO_MEMORY;
    int32_t status = complex_axes(IVY_FFT_INVERSE, x, axes, count - 1, half);
    if (!status)
        status = along(IVY_FFT_REAL_INVERSE, x, last, result->sizes[last], half, result->data);
    free(half);
    return status;
}

static int has_types(const ivy_buffer *x, const ivy_buffer *result, int32_t from, int32_t to) {
    return x->type == from && result->type == to;
}

static int supported(int32_t kind, const ivy_buffer *x, const ivy_buffer *result) {
    if (kind == IVY_FFT_REAL)
        return has_types(x, result, IVY_F32, IVY_C64) || has_types(x, result, IVY_F64, IVY_C128);
    if (kind == IVY_FFT_REAL_INVERSE)
        return has_types(x, result, IVY_C64, IVY_F32) || has_types(x, result, IVY_C128, IVY_F64);
    return has_types(x, result, IVY_C64, IVY_C64) || has_types(x, result, IVY_C128, IVY_C128);
}

int32_t ivy_fft(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *x = buffers, *result = buffers + 1;
    int64_t kind = parameters[0], count = parameters[1], axes[IVY_MAX_RANK];
    if (kind < IVY_FFT_FORWARD || kind > IVY_FFT_REAL_INVERSE || count < 1 || count > x->rank)
        return IVY_BAD_PARAMETER;
    for (int64_t i = 0; i < count; i++) {
        axes[i] = parameters[2 + i] < 0 ? parameters[2 + i] + x->rank : parameters[2 + i];
        if (axes[i] < 0 || axes[i] >= x->rank)
            return IVY_BAD_PARAMETER;
    }
    if (!supported((int32_t)kind, x, result))
        return IVY_UNSUPPORTED_TYPE;
    if (ivy_count(x, 0, x->rank) == 0 || ivy_count(result, 0, result->rank) == 0)
        return IVY_OK;
    if (kind == IVY_FFT_REAL_INVERSE)
        return real_inverse(x, result, axes, count);
    if (kind != IVY_FFT_REAL)
        return complex_axes((int32_t)kind, x, axes, count, result->data);
    int last = (int)axes[count - 1];
    int32_t status = along(IVY_FFT_REAL, x, last, x->sizes[last], x->data, result->data);
    ivy_buffer half = *result; /* the other axes, in place */
    return status ? status : complex_axes(IVY_FFT_FORWARD, &half, axes, count - 1, result->data);
}
