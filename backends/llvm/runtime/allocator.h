/* Memory for results and arenas: blocks that are kept for the next call instead of given back to the
 * system, because fresh pages cost more than most kernels (each is cleared and mapped at its first use).
 */
#ifndef IVY_ALLOCATOR_H
#define IVY_ALLOCATOR_H

#include <stddef.h>

/* A block of at least `bytes` bytes, aligned to 64; NULL without memory. Its contents are arbitrary. */
void *ivy_acquire_block(size_t bytes);

/* Gives a block back; `bytes` as it was asked for. */
void ivy_release_block(void *block, size_t bytes);

/* How much a block that is asked for as `bytes` really holds. */
size_t ivy_block_size(size_t bytes);

/* The bytes of the blocks in use, and of those that are kept. */
void ivy_count_blocks(size_t *in_use, size_t *cached);

/* Returns all kept blocks to the system. */
void ivy_trim_blocks(void);

#endif
