/* The library kernels of the native backend: what compiled code calls for sorts, Fourier transforms and
 * factorisations.
 *
 * Every function takes the operands, then the results, as contiguous row-major arrays that do not overlap,
 * and its parameters as an array of 64-bit integers. It returns an `enum ivy_status`. Shapes are trusted:
 * the compiler has checked them. The work is spread over threads by `ivy_parallel_for`.
 *
 * function                  operands -> results                         parameters
 * ivy_sort                  x -> [values] [indices]                     axis, descending, stable, wanted
 * ivy_fft                   x -> spectrum                               kind, number of axes, axes...
 * ivy_cholesky              x -> factor                                 upper
 * ivy_triangular_solve      a, b -> solution                            left, lower, unit_diagonal,
 *                                                                       transpose, conjugate
 * ivy_lu                    x -> factors, pivots, permutation (int32)   none
 * ivy_geqrf                 x -> reflections and factor, scales         none
 * ivy_householder_product   reflections, scales -> orthonormal columns  none
 * ivy_eigh                  x -> values, vectors                        upper
 * ivy_eigvalsh              x -> values                                 upper
 * ivy_eig                   x -> values, vectors (complex)              none
 * ivy_eigvals               x -> values (complex)                       none
 * ivy_svd                   x -> left, values, right                    full
 * ivy_svdvals               x -> values                                 none
 */
#ifndef IVY_LIBRARY_H
#define IVY_LIBRARY_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define IVY_MAX_RANK 16

/* The element types of buffers; half-precision types as their bits, complex ones as pairs, booleans as
 * bytes. */
enum ivy_type {
    IVY_BOOL,
    IVY_I8,
    IVY_I16,
    IVY_I32,
    IVY_I64,
    IVY_U8,
    IVY_U16,
    IVY_U32,
    IVY_U64,
    IVY_F16,
    IVY_BF16,
    IVY_F32,
    IVY_F64,
    IVY_C64,
    IVY_C128
};

/* A contiguous row-major array. */
typedef struct {
    void *data;
    int32_t type;
    int32_t rank;
    int64_t sizes[IVY_MAX_RANK];
} ivy_buffer;

/* What a library function returns. */
enum ivy_status {
    IVY_OK = 0,
    /* an element type, or a combination of them, that the function has no code for */
    IVY_UNSUPPORTED_TYPE = 1,
    IVY_BAD_PARAMETER = 2,    /* an axis, a kind or a size that makes no sense */
    IVY_NO_MEMORY = 3,        /* no memory for intermediate results */
    IVY_TOO_LARGE = 4         /* an axis of 2^32 elements or more in a sort with indices */
};

/* Bits of `ivy_sort`'s parameter `wanted`: which results there are. */
enum ivy_sort_results { IVY_SORT_VALUES = 1, IVY_SORT_INDICES = 2 };

/* `ivy_fft`'s parameter `kind`. */
enum ivy_fft_kind { IVY_FFT_FORWARD, IVY_FFT_INVERSE, IVY_FFT_REAL, IVY_FFT_REAL_INVERSE };

/* Call `body` with ranges of at least `grain` numbers that make up [0, count); defined by the thread pool. */
void ivy_parallel_for(void (*body)(void *context, int64_t begin, int64_t end), void *context, int64_t count,
                      int64_t grain);

/* Sort along an axis. NaN is larger than every number; zeros of both signs are equal where `stable`.
 *
 * Indices (int32 or int64, as the result's type says) always keep the order of equal elements. A result may
 * be shorter than the operand along the axis: it then has the first elements of the order (`topk`).
 */
int32_t ivy_sort(const ivy_buffer *buffers, const int64_t *parameters);

/* Discrete Fourier transforms over several axes; the inverse ones are divided by the number of elements.
 *
 * The real transform keeps `size / 2 + 1` frequencies of the last of the axes; its inverse takes the size of
 * that axis from the result, and ignores the imaginary parts that must be zero.
 */
int32_t ivy_fft(const ivy_buffer *buffers, const int64_t *parameters);

/* The triangular factor of positive definite matrices, zero in the other triangle; a matrix that is not
 * positive definite has NaN in the factor's triangle.
 */
int32_t ivy_cholesky(const ivy_buffer *buffers, const int64_t *parameters);

/* The solution `y` of `op(a) y = b`, or of `y op(a) = b` unless `left`; `lower` says which triangle of `a`
 * (not of its transpose) is read.
 */
int32_t ivy_triangular_solve(const ivy_buffer *buffers, const int64_t *parameters);

/* Elimination with partial pivoting: both factors in one matrix, the row that each step swapped its own with,
 * and the permutation that all swaps make. The pivot is the first element of the largest magnitude.
 */
int32_t ivy_lu(const ivy_buffer *buffers, const int64_t *parameters);

/* QR by reflections `I - tau v v^H`, as LAPACK's geqrf: the upper triangular factor; below it the vectors `v`
 * without their leading ones; and `tau`, the scales.
 */
int32_t ivy_geqrf(const ivy_buffer *buffers, const int64_t *parameters);

/* The first columns of the product of the reflections that `ivy_geqrf` returns. */
int32_t ivy_householder_product(const ivy_buffer *buffers, const int64_t *parameters);

/* Eigenvalues, ascending, and orthonormal eigenvectors (columns) of Hermitian matrices, of which one
 * triangle is read. All results are NaN for a matrix with an element that is not finite, as they are of
 * the functions below.
 */
int32_t ivy_eigh(const ivy_buffer *buffers, const int64_t *parameters);
int32_t ivy_eigvalsh(const ivy_buffer *buffers, const int64_t *parameters);

/* Complex eigenvalues and eigenvectors (columns of length 1, whose largest element is real) of square
 * matrices. Of a real matrix, those that are not real come in conjugate pairs, the positive imaginary
 * part first.
 */
int32_t ivy_eig(const ivy_buffer *buffers, const int64_t *parameters);
int32_t ivy_eigvals(const ivy_buffer *buffers, const int64_t *parameters);

/* Singular values, descending, with orthonormal columns on the left and rows on the right: square matrices if
 * `full`, else as many as there are values.
 */
int32_t ivy_svd(const ivy_buffer *buffers, const int64_t *parameters);
int32_t ivy_svdvals(const ivy_buffer *buffers, const int64_t *parameters);

#ifdef __cplusplus
}
#endif

#endif
