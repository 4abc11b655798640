/* What programs that Ivy compiled to machine code need at run time: link them with libivy_runtime.a.
 *
 * A compiled program NAME is three functions:
 *
 *   int32_t NAME(void *const *arguments, void *const *results, const int64_t *sizes, void *arena);
 *       (NAME_run in exported files.) Runs the program; 0 = fine. Arguments and results are contiguous row-major arrays, allocated
 *       by the caller and aligned as their element type asks; a bool is one byte, a complex number is
 *       its real and its imaginary part. `sizes` has one number for each dynamic dimension of the
 *       arguments, in order of (argument, axis). The arena is scratch memory of NAME_arena_bytes(sizes)
 *       bytes, aligned to 64; each call that runs at the same time needs its own.
 *   int64_t NAME_arena_bytes(const int64_t *sizes);
 *   void NAME_result_shapes(const int64_t *sizes, int64_t *shapes);
 *       Writes the sizes of all results, one result after the other.
 */
#ifndef IVY_RUNTIME_H
#define IVY_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Runs body(context, begin, end) for ranges that make up [0, count), on this thread and on those of the
 * pool, and returns when all are done. Ranges have `grain` items or more; only the last may be shorter.
 * A negative `grain` is that of a loop which only waits for memory: each thread gets one long range.
 * All of it runs on this thread where that makes fewer than two ranges, and while the pool is at work
 * already: for another thread, or because a body calls this. */
void ivy_parallel_for(void (*body)(void *context, int64_t begin, int64_t end), void *context, int64_t count,
                      int64_t grain);

/* How many threads a parallel loop may use, the caller's included. At first this is IVY_NUM_THREADS or,
 * where that is not set, the number of cores that the process may run on. */
int ivy_get_num_threads(void);

/* From the next loop on; below 1 means 1. */
void ivy_set_num_threads(int threads);

#ifdef __cplusplus
}
#endif

#endif
