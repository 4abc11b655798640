/* The QR factorisation by Householder reflections, and the orthonormal matrices that reflections make
 * (E. Anderson et al., LAPACK Users' Guide, 3rd edition: geqrf, orgqr).
 */
#include "factorisation.h"

#define SOURCE "orthogonal.inc"
#include "each_type.inc"

int32_t ivy_geqrf(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *x = buffers;
    (void)parameters;
    if (x->rank < 2)
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(x->type, geqrf);
    if (!run || buffers[1].type != x->type || buffers[2].type != x->type)
        return IVY_UNSUPPORTED_TYPE;
    struct matrices all = matrices(buffers);
    return each_matrix(&all, run);
}

int32_t ivy_householder_product(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *x = buffers, *scales = buffers + 1;
    (void)parameters;
    if (x->rank < 2 || scales->rank != x->rank - 1)
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(x->type, generate);
    if (!run || scales->type != x->type || buffers[2].type != x->type)
        return IVY_UNSUPPORTED_TYPE;
    struct matrices all = matrices(buffers);
    all.count = scales->sizes[scales->rank - 1];
    if (all.rows < all.columns || all.count > all.columns)
        return IVY_BAD_PARAMETER;
    return each_matrix(&all, run);
}
