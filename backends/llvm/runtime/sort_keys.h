/* Ascending sorts of unsigned keys: the inner part of `ivy_sort`. */
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

/* The same by one thread: by digits on every machine, by vectors where there is AVX-512. */
void ivy_sort_radix_32(uint32_t *keys, uint32_t *scratch, int64_t count);
void ivy_sort_radix_64(uint64_t *keys, uint64_t *scratch, int64_t count);

#if defined(__x86_64__) && defined(__GNUC__) && !defined(IVY_PORTABLE)
#define IVY_SORT_AVX512 1
void ivy_sort_avx512_32(uint32_t *keys, uint32_t *scratch, int64_t count, int64_t limit);
void ivy_sort_avx512_64(uint64_t *keys, uint64_t *scratch, int64_t count, int64_t limit);
#endif

#endif
