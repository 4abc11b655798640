/* Eigenvalues and eigenvectors of Hermitian matrices: Householder's tridiagonal form, then the QL
 * algorithm (G. H. Golub, C. F. Van Loan, Matrix Computations, 4th edition, section 8.3).
 */
#include "factorisation.h"

#define SOURCE "eigh.inc"
#include "each_type.inc"

static int32_t eigenvalues(const ivy_buffer *buffers, int upper, int vectors) {
    const ivy_buffer *x = buffers;
    if (x->rank < 2 || x->sizes[x->rank - 1] != x->sizes[x->rank - 2])
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(x->type, eigh);
    if (!run || buffers[1].type != real_type(x->type) || (vectors && buffers[2].type != x->type))
        return IVY_UNSUPPORTED_TYPE;
    struct matrices all = matrices(buffers);
    all.upper = upper;
    all.vectors = vectors;
    return each_matrix(&all, run);
}

int32_t ivy_eigh(const ivy_buffer *buffers, const int64_t *parameters) {
    return eigenvalues(buffers, parameters[0] != 0, 1);
}

int32_t ivy_eigvalsh(const ivy_buffer *buffers, const int64_t *parameters) {
    return eigenvalues(buffers, parameters[0] != 0, 0);
}
