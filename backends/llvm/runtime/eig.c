/* Eigenvalues and eigenvectors of square matrices: the Hessenberg form, then the QR algorithm, then back
 * substitution (G. H. Golub, C. F. Van Loan, Matrix Computations, 4th edition, chapter 7). All in double
 * precision.
 */
#include "factorisation.h"

/* Results as NumPy has them: complex numbers of either precision, NaN if there are none. */
static void store(const ivy_buffer *buffer, int64_t start, const double *values, int64_t count, int found) {
    for (int64_t i = 0; i < count; i++) {
        double value = found ? values[i] : i % 2 ? 0 : NAN;
        if (buffer->type == IVY_C64)
            ((float *)buffer->data)[start + i] = (float)value;
        else
            ((double *)buffer->data)[start + i] = value;
    }
}

#define COMPLEX 0
#define NAME(name) name##_real
struct room_real;
static int schur_real(struct room_real *room);
#include "eig.inc"
#include "schur_real.inc"

#define COMPLEX 1
#define NAME(name) name##_complex
struct room_complex;
static int schur_complex(struct room_complex *room);
#include "eig.inc"
#include "schur_complex.inc"

static int32_t eigenvalues(const ivy_buffer *buffers, int vectors) {
    const ivy_buffer *x = buffers;
    if (x->rank < 2 || x->sizes[x->rank - 1] != x->sizes[x->rank - 2])
        return IVY_BAD_PARAMETER;
    int is_float = x->type == IVY_F32 || x->type == IVY_C64;
    int is_real = x->type == IVY_F32 || x->type == IVY_F64;
    int32_t result = is_float ? IVY_C64 : IVY_C128;
    if ((!is_float && x->type != IVY_F64 && x->type != IVY_C128) || buffers[1].type != result ||
        (vectors && buffers[2].type != result))
        return IVY_UNSUPPORTED_TYPE;
    struct matrices all = matrices(buffers);
    all.vectors = vectors;
    return each_matrix(&all, is_real ? eig_real : eig_complex);
}

int32_t ivy_eig(const ivy_buffer *buffers, const int64_t *parameters) {
    (void)parameters;
    return eigenvalues(buffers, 1);
}

int32_t ivy_eigvals(const ivy_buffer *buffers, const int64_t *parameters) {
    (void)parameters;
    return eigenvalues(buffers, 0);
}
