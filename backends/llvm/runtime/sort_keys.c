/* Ascending sorts of unsigned keys by digits, and the choice between them and the vector sorts.
 *
 * Least-significant-digit radix sort: D. E. Knuth, The Art of Computer Programming 3, section 5.2.5, with the
 * histograms of all digits made in one pass and passes left out in which all keys agree, as in P. M. McIlroy,
 * K. Bostic, M. D. McIlroy, "Engineering Radix Sort", Computing Systems 6 (1993).
 */
#include "sort_keys.h"

#include <stddef.h>
#include <string.h>

#include "library.h"

#define FEW 32
#define DIGIT 256

#define DEFINE_RADIX_SORT(BITS)                                                                              \
    static void insertion##BITS(uint##BITS##_t *keys, int64_t count) {                                       \
        for (int64_t i = 1; i < count; i++) {                                                                \
            uint##BITS##_t key = keys[i];                                                                    \
            int64_t j = i;                                                                                   \
            for (; j > 0 && keys[j - 1] > key; j--)                                                          \
                keys[j] = keys[j - 1];                                                                       \
            keys[j] = key;                                                                                   \
        }                                                                                                    \
    }                                                                                                        \
                                                                                                             \
    static void scatter##BITS(const uint##BITS##_t *from, uint##BITS##_t *to, int64_t count, int shift,      \
                              const int64_t *histogram) {                                                    \
        int64_t places[DIGIT], place = 0;                                                                    \
        for (int digit = 0; digit < DIGIT; digit++) {                                                        \
            places[digit] = place;                                                                           \
            place += histogram[digit];                                                                       \
        }                                                                                                    \
        for (int64_t i = 0; i < count; i++)                                                                  \
            to[places[(from[i] >> shift) & (DIGIT - 1)]++] = from[i];                                        \
    }                                                                                                        \
                                                                                                             \
    void ivy_sort_radix_##BITS(uint##BITS##_t *keys, uint##BITS##_t *scratch, int64_t count) {               \
        if (count <= FEW) {                                                                                  \
            insertion##BITS(keys, count);                                                                    \
            return;                                                                                          \
        }                                                                                                    \
        int64_t histograms[BITS / 8][DIGIT];                                                                 \
        memset(histograms, 0, sizeof histograms);                                                            \
        for (int64_t i = 0; i < count; i++)                                                                  \
            for (int digit = 0; digit < BITS / 8; digit++)                                                   \
                histograms[digit][(keys[i] >> 8 * digit) & (DIGIT - 1)]++;                                   \
        uint##BITS##_t *from = keys, *to = scratch;                                                          \
        for (int digit = 0; digit < BITS / 8; digit++) {                                                     \
            if (histograms[digit][(from[0] >> 8 * digit) & (DIGIT - 1)] == count)                            \
                continue;                                                                                    \
            scatter##BITS(from, to, count, 8 * digit, histograms[digit]);                                    \
            uint##BITS##_t *other = from;                                                                    \
            from = to;                                                                                       \
            to = other;                                                                                      \
        }                                                                                                    \
        if (from != keys)                                                                                    \
            memcpy(keys, from, (size_t)count * sizeof *keys);                                                \
    }

DEFINE_RADIX_SORT(32)
DEFINE_RADIX_SORT(64)

#ifdef IVY_SORT_AVX512
static int has_avx512(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw");
}
#endif

void ivy_sort_keys32(uint32_t *keys, uint32_t *scratch, int64_t count, int64_t limit) {
#ifdef IVY_SORT_AVX512
    if (has_avx512()) {
        ivy_sort_avx512_32(keys, scratch, count, limit);
        return;
    }
#endif
    (void)limit;
    ivy_sort_radix_32(keys, scratch, count);
}

void ivy_sort_keys64(uint64_t *keys, uint64_t *scratch, int64_t count, int64_t limit) {
#ifdef IVY_SORT_AVX512
    if (has_avx512()) {
        ivy_sort_avx512_64(keys, scratch, count, limit);
        return;
    }
#endif
    (void)limit;
    ivy_sort_radix_64(keys, scratch, count);
}

ivy_number_sort *ivy_sort_numbers(int type) {
#ifdef IVY_SORT_AVX512
    if (has_avx512())
        switch (type) {
        case IVY_I32: return ivy_sort_avx512_i32;
        case IVY_U32: return ivy_sort_avx512_u32;
        case IVY_F32: return ivy_sort_avx512_f32;
        case IVY_I64: return ivy_sort_avx512_i64;
        case IVY_U64: return ivy_sort_avx512_u64;
        case IVY_F64: return ivy_sort_avx512_f64;
        }
#endif
    (void)type;
    return NULL;
}
