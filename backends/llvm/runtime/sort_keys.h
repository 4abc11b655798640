/* Ascending sorts of unsigned keys and of numbers: the inner part of `ivy_sort`. */
#ifndef IVY_SORT_KEYS_H
#define IVY_SORT_KEYS_H

#include <stdint.h>

/* Elements that a scratch array must have room for beyond those of the keys. */
#define IVY_SORT_SLACK 1024

/* Put the `limit` smallest of `count` keys in ascending order at the front; the others follow in any order.
 * `scratch` has room for `count + IVY_SORT_SLACK` keys. Long arrays are sorted by several threads.
 */
void ivy_sort_keys32(uint32_t *keys, uint32_t *scratch, int64_t count, int64_t limit);
void ivy_sort_keys64(uint64_t *keys, uint64_t *scratch, int64_t count, int64_t limit);

/* Write numbers in ascending order to another array; how many NaN there were, in whose place there is
 * infinity, at the end. Zeros of both signs are in any order. `scratch` has room for `count` numbers. Long
 * arrays are sorted by several threads.
 */
typedef int64_t ivy_number_sort(const void *from, void *to, void *scratch, int64_t count);

/* The sort of numbers of a type (of `enum ivy_type`), or NULL if there is none for this machine. */
ivy_number_sort *ivy_sort_numbers(int type);

/* Sorts of keys by digits, for every machine, by one thread. */
void ivy_sort_radix_32(uint32_t *keys, uint32_t *scratch, int64_t count);
void ivy_sort_radix_64(uint64_t *keys, uint64_t *scratch, int64_t count);

#if defined(__x86_64__) && defined(__GNUC__) && !defined(IVY_PORTABLE)
#define IVY_SORT_AVX512 1
/* Sorts by vectors, for machines with AVX-512. */
void ivy_sort_avx512_32(uint32_t *keys, uint32_t *scratch, int64_t count, int64_t limit);
void ivy_sort_avx512_64(uint64_t *keys, uint64_t *scratch, int64_t count, int64_t limit);
ivy_number_sort ivy_sort_avx512_i32, ivy_sort_avx512_u32, ivy_sort_avx512_f32;
ivy_number_sort ivy_sort_avx512_i64, ivy_sort_avx512_u64, ivy_sort_avx512_f64;
#endif

#endif
