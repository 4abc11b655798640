/* Singular values and vectors: a bidiagonal matrix, then the QR algorithm on it (G. H. Golub, C. F. Van
 * Loan, Matrix Computations, 4th edition, section 8.6).
 */
#include "factorisation.h"

#define SOURCE "svd.inc"
#include "each_type.inc"

static int32_t singular_values(const ivy_buffer *buffers, int full, int vectors) {
    const ivy_buffer *x = buffers;
    if (x->rank < 2)
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(x->type, svd);
    if (!run || buffers[vectors ? 2 : 1].type != real_type(x->type))
        return IVY_UNSUPPORTED_TYPE;
    if (vectors && (buffers[1].type != x->type || buffers[3].type != x->type))
        return IVY_UNSUPPORTED_TYPE;
    struct matrices all = matrices(buffers);
    all.full = full;
    all.vectors = vectors;
    return each_matrix(&all, run);
}

int32_t ivy_svd(const ivy_buffer *buffers, const int64_t *parameters) {
    return singular_values(buffers, parameters[0] != 0, 1);
}

int32_t ivy_svdvals(const ivy_buffer *buffers, const int64_t *parameters) {
    (void)parameters;
    return singular_values(buffers, 0, 0);
}
