/* Ascending sorts with AVX-512: of unsigned integers, and of floating-point numbers by their own comparisons.
 *
 * A quicksort whose partition writes both sides by compressed stores, and whose short arrays are sorted by
 * networks, those of up to 16 vectors in registers: K. E. Batcher, "Sorting networks and their applications",
 * AFIPS 1968; S. Gueron, V. Krasnov, "Fast Quicksort Implementation Using AVX Instructions", The Computer
 * Journal 59 (2016); B. Bramas, "A Novel Hybrid Quicksort Algorithm Vectorized using AVX-512 on Intel
 * Skylake", IJACSA 8 (2017).
 */
#include "sort_keys.h"

#ifdef IVY_SORT_AVX512

#include <immintrin.h>
#include <string.h>

#include "library.h"

#define TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,bmi,bmi2,popcnt,lzcnt")))
#define INLINE static inline __attribute__((always_inline)) TARGET

/* Comparisons of floating-point numbers take denormal ones for zeros where the thread's mode says so. */
#define DENORMALS_ARE_ZEROS 0x40u

static unsigned numeric_mode(void) {
    unsigned mode = _mm_getcsr();
    if (mode & DENORMALS_ARE_ZEROS)
        _mm_setcsr(mode & ~DENORMALS_ARE_ZEROS);
    return mode;
}

static void restore_mode(unsigned mode) {
    if (mode & DENORMALS_ARE_ZEROS)
        _mm_setcsr(mode);
}

/* Minima and maxima of zeros give their second operand: in this order of operands, both zeros are kept. */
#define PAIR_BY_EXTREMES(a, b)           \
    do {                                 \
        __m512i smaller = MINIMUM(a, b); \
        b = MAXIMUM(b, a);               \
        a = smaller;                     \
    } while (0)

#define PAIR_BY_COMPARISON(a, b)              \
    do {                                      \
        MASK swap = LESS(b, a);               \
        __m512i smaller = SELECT(swap, b, a); \
        b = SELECT(swap, a, b);               \
        a = smaller;                          \
    } while (0)

#define EXCHANGE_BY_EXTREMES(x, other, upper) MASKED_MAXIMUM(MINIMUM(x, other), upper, x, other)
#define EXCHANGE_BY_COMPARISON(x, other, upper) SELECT((MASK)(LESS(other, x) ^ (upper)), other, x)

/* ------------------------------------------------------------------------------------- 32 bits */

#define KEY uint32_t
#define LANES 16
#define MASK __mmask16
#define BROADCAST(key) _mm512_set1_epi32((int)(key))
#define PERMUTE(index, x) _mm512_permutexvar_epi32(index, x)
#define PERMUTE_TWO(a, index, b) _mm512_permutex2var_epi32(a, index, b)
#define SELECT(mask, a, b) _mm512_mask_mov_epi32(b, mask, a)
#define MASKED_LOAD(fill, mask, from) _mm512_mask_loadu_epi32(fill, mask, from)
#define MASKED_STORE(to, mask, x) _mm512_mask_storeu_epi32(to, mask, x)
#define COMPRESS_STORE(to, mask, x) _mm512_mask_compressstoreu_epi32(to, mask, x)
#define GATHER(from, step)                                                                                   \
    _mm512_i32gather_epi32(_mm512_mullo_epi32(_mm512_set1_epi32(step),                                       \
                                              _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, \
                                                                14, 15)),                                    \
                           from, 4)
#define RADIX ivy_sort_radix_32

/* Only one of two units has minima and maxima of integers: comparisons and blends in merges relieve it. */
#define NAME(name) name##_32
#define LARGEST UINT32_MAX
#define LESS(a, b) _mm512_cmplt_epu32_mask(a, b)
#define NOT_GREATER(a, b) _mm512_cmple_epu32_mask(a, b)
#define MINIMUM(a, b) _mm512_min_epu32(a, b)
#define MAXIMUM(a, b) _mm512_max_epu32(a, b)
#define MASKED_MAXIMUM(c, mask, a, b) _mm512_mask_max_epu32(c, mask, a, b)
#define SORT_PAIR(a, b) PAIR_BY_EXTREMES(a, b)
#define MERGE_PAIR(a, b) PAIR_BY_COMPARISON(a, b)
#define EXCHANGE(x, other, upper) EXCHANGE_BY_EXTREMES(x, other, upper)
#define RANK(bits) (bits)
#define BITS_OF_RANK(rank) (rank)
#include "sort_avx512.inc"

#define PS(x) _mm512_castsi512_ps(x)
#define NAME(name) name##_f32
#define LARGEST 0x7F800000u
#define LESS(a, b) _mm512_cmp_ps_mask(PS(a), PS(b), _CMP_LT_OQ)
#define NOT_GREATER(a, b) _mm512_cmp_ps_mask(PS(a), PS(b), _CMP_LE_OQ)
#define NAN_IN(x) _mm512_cmp_ps_mask(PS(x), PS(x), _CMP_UNORD_Q)
#define MINIMUM(a, b) _mm512_castps_si512(_mm512_min_ps(PS(a), PS(b)))
#define MAXIMUM(a, b) _mm512_castps_si512(_mm512_max_ps(PS(a), PS(b)))
#define MASKED_MAXIMUM(c, mask, a, b) _mm512_castps_si512(_mm512_mask_max_ps(PS(c), mask, PS(a), PS(b)))
#define SORT_PAIR(a, b) PAIR_BY_EXTREMES(a, b)
#define MERGE_PAIR(a, b) PAIR_BY_EXTREMES(a, b)
#define EXCHANGE(x, other, upper) EXCHANGE_BY_EXTREMES(x, other, upper)
#define RANK(bits) ((bits) ^ (-((bits) >> 31) | 1u << 31))
#define BITS_OF_RANK(rank) ((rank) ^ ((((rank) >> 31) - 1) | 1u << 31))
#include "sort_avx512.inc"

#undef KEY
#undef LANES
#undef MASK
#undef BROADCAST
#undef PERMUTE
#undef PERMUTE_TWO
#undef SELECT
#undef MASKED_LOAD
#undef MASKED_STORE
#undef COMPRESS_STORE
#undef GATHER
#undef RADIX

/* ------------------------------------------------------------------------------------- 64 bits */

#define KEY uint64_t
#define LANES 8
#define MASK __mmask8
#define BROADCAST(key) _mm512_set1_epi64((long long)(key))
#define PERMUTE(index, x) _mm512_permutexvar_epi64(index, x)
#define PERMUTE_TWO(a, index, b) _mm512_permutex2var_epi64(a, index, b)
#define SELECT(mask, a, b) _mm512_mask_mov_epi64(b, mask, a)
#define MASKED_LOAD(fill, mask, from) _mm512_mask_loadu_epi64(fill, mask, from)
#define MASKED_STORE(to, mask, x) _mm512_mask_storeu_epi64(to, mask, x)
#define COMPRESS_STORE(to, mask, x) _mm512_mask_compressstoreu_epi64(to, mask, x)
#define GATHER(from, step)                                                                                   \
    _mm512_i32gather_epi64(                                                                                  \
        _mm256_mullo_epi32(_mm256_set1_epi32(step), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)), from, 8)
#define RADIX ivy_sort_radix_64

/* Comparisons and blends are cheaper than minima and maxima of integers of 64 bits. */
#define NAME(name) name##_64
#define LARGEST UINT64_MAX
#define LESS(a, b) _mm512_cmplt_epu64_mask(a, b)
#define NOT_GREATER(a, b) _mm512_cmple_epu64_mask(a, b)
#define SORT_PAIR(a, b) PAIR_BY_COMPARISON(a, b)
#define MERGE_PAIR(a, b) PAIR_BY_COMPARISON(a, b)
#define EXCHANGE(x, other, upper) EXCHANGE_BY_COMPARISON(x, other, upper)
#define RANK(bits) (bits)
#define BITS_OF_RANK(rank) (rank)
#include "sort_avx512.inc"

#define PD(x) _mm512_castsi512_pd(x)
#define NAME(name) name##_f64
#define LARGEST 0x7FF0000000000000u
#define LESS(a, b) _mm512_cmp_pd_mask(PD(a), PD(b), _CMP_LT_OQ)
#define NOT_GREATER(a, b) _mm512_cmp_pd_mask(PD(a), PD(b), _CMP_LE_OQ)
#define NAN_IN(x) _mm512_cmp_pd_mask(PD(x), PD(x), _CMP_UNORD_Q)
#define MINIMUM(a, b) _mm512_castpd_si512(_mm512_min_pd(PD(a), PD(b)))
#define MAXIMUM(a, b) _mm512_castpd_si512(_mm512_max_pd(PD(a), PD(b)))
#define MASKED_MAXIMUM(c, mask, a, b) _mm512_castpd_si512(_mm512_mask_max_pd(PD(c), mask, PD(a), PD(b)))
#define SORT_PAIR(a, b) PAIR_BY_EXTREMES(a, b)
#define MERGE_PAIR(a, b) PAIR_BY_EXTREMES(a, b)
#define EXCHANGE(x, other, upper) EXCHANGE_BY_EXTREMES(x, other, upper)
#define RANK(bits) ((bits) ^ (-((bits) >> 63) | 1ull << 63))
#define BITS_OF_RANK(rank) ((rank) ^ ((((rank) >> 63) - 1) | 1ull << 63))
#include "sort_avx512.inc"

/* ----------------------------------------------------------------------------------- functions */

void ivy_sort_avx512_32(uint32_t *keys, uint32_t *scratch, int64_t count, int64_t limit) {
    sort_parts_32(keys, scratch, 0, count, limit);
}

void ivy_sort_avx512_64(uint64_t *keys, uint64_t *scratch, int64_t count, int64_t limit) {
    sort_parts_64(keys, scratch, 0, count, limit);
}

#define DEFINE_SORT(type, name, sign)                                                               \
    int64_t ivy_sort_avx512_##type(const void *from, void *to, void *scratch, int64_t count) {      \
        unsigned mode = numeric_mode();                                                             \
        int64_t nans = sort_to_##name(from, to, scratch, count, sign);                              \
        restore_mode(mode);                                                                         \
        return nans;                                                                                \
    }

DEFINE_SORT(i32, 32, 1u << 31)
DEFINE_SORT(u32, 32, 0)
DEFINE_SORT(f32, f32, 0)
DEFINE_SORT(i64, 64, 1ull << 63)
DEFINE_SORT(u64, 64, 0)
DEFINE_SORT(f64, f64, 0)

#endif
