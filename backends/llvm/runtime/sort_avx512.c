/* Ascending sorts of unsigned keys with AVX-512.
 *
 * A quicksort whose partition writes both sides by compressed stores, and whose short arrays are sorted in
 * registers by bitonic networks: K. E. Batcher, "Sorting networks and their applications", AFIPS 1968;
 * S. Gueron, V. Krasnov, "Fast Quicksort Implementation Using AVX Instructions", The Computer Journal 59
 * (2016); B. Bramas, "A Novel Hybrid Quicksort Algorithm Vectorized using AVX-512 on Intel Skylake", IJACSA 8
 * (2017).
 */
#include "sort_keys.h"

#ifdef IVY_SORT_AVX512

#include <immintrin.h>
#include <string.h>

#include "library.h"

#define TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,bmi,bmi2,popcnt,lzcnt")))
#define INLINE static inline __attribute__((always_inline)) TARGET

#define KEY uint32_t
#define LANES 16
#define MASK __mmask16
#define NAME(name) name##_32
#define BROADCAST(key) _mm512_set1_epi32((int)(key))
#define PERMUTE(index, x) _mm512_permutexvar_epi32(index, x)
#define PERMUTE_TWO(a, index, b) _mm512_permutex2var_epi32(a, index, b)
#define MASKED_LOAD(fill, mask, from) _mm512_mask_loadu_epi32(fill, mask, from)
#define MASKED_STORE(to, mask, x) _mm512_mask_storeu_epi32(to, mask, x)
#define COMPRESS_STORE(to, mask, x) _mm512_mask_compressstoreu_epi32(to, mask, x)
#define LESS(a, b) _mm512_cmplt_epu32_mask(a, b)
#define GATHER(from, step)                                                                                   \
    _mm512_i32gather_epi32(_mm512_mullo_epi32(_mm512_set1_epi32(step),                                       \
                                              _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, \
                                                                14, 15)),                                    \
                           from, 4)
#define NOT_GREATER(a, b) _mm512_cmple_epu32_mask(a, b)
#define EXCHANGE(x, other, upper) \
    _mm512_mask_max_epu32(_mm512_min_epu32(x, other), upper, x, other)
#define SORT_PAIR(a, b)                           \
    do {                                          \
        __m512i smaller = _mm512_min_epu32(a, b); \
        b = _mm512_max_epu32(a, b);               \
        a = smaller;                              \
    } while (0)
#include "sort_avx512.inc"

#define KEY uint64_t
#define LANES 8
#define MASK __mmask8
#define NAME(name) name##_64
#define BROADCAST(key) _mm512_set1_epi64((long long)(key))
#define PERMUTE(index, x) _mm512_permutexvar_epi64(index, x)
#define PERMUTE_TWO(a, index, b) _mm512_permutex2var_epi64(a, index, b)
#define MASKED_LOAD(fill, mask, from) _mm512_mask_loadu_epi64(fill, mask, from)
#define MASKED_STORE(to, mask, x) _mm512_mask_storeu_epi64(to, mask, x)
#define COMPRESS_STORE(to, mask, x) _mm512_mask_compressstoreu_epi64(to, mask, x)
#define LESS(a, b) _mm512_cmplt_epu64_mask(a, b)
#define GATHER(from, step)                                                                                   \
    _mm512_i32gather_epi64(                                                                                  \
        _mm256_mullo_epi32(_mm256_set1_epi32(step), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)), from, 8)
#define NOT_GREATER(a, b) _mm512_cmple_epu64_mask(a, b)
/* Comparisons and blends are cheaper than minima and maxima of 64 bits. */
#define EXCHANGE(x, other, upper) \
    _mm512_mask_mov_epi64(x, (__mmask8)(_mm512_cmplt_epu64_mask(other, x) ^ (upper)), other)
#define SORT_PAIR(a, b)                                         \
    do {                                                        \
        __mmask8 swap = _mm512_cmplt_epu64_mask(b, a);          \
        __m512i smaller = _mm512_mask_mov_epi64(a, swap, b);    \
        b = _mm512_mask_mov_epi64(b, swap, a);                  \
        a = smaller;                                            \
    } while (0)
#include "sort_avx512.inc"

#endif
