/* Triangular systems, and the Cholesky and LU factorisations.
 *
 * Right-looking block algorithms: a block of columns is solved or factored by itself, and one matrix
 * product takes it out of what is left (G. H. Golub, C. F. Van Loan, Matrix Computations, 4th edition,
 * sections 3.1, 3.4 and 4.2; E. Anderson et al., LAPACK Users' Guide, 3rd edition). Rows are contiguous,
 * so that all inner loops run along them. Products keep a tile of the result in registers: K. Goto, R.
 * A. van de Geijn, "Anatomy of High-Performance Matrix Multiplication", ACM Transactions on Mathematical
 * Software 34 (2008).
 */
#include "factorisation.h"

/* Matrices of one call. */
struct systems {
    const ivy_buffer *buffers;
    int left, lower, unit, transpose, conjugate; /* triangular_solve; cholesky: lower */
    int64_t size, others;                        /* of `a`; the other size of `b` */
    int64_t strips;                              /* shares of `b` for each matrix */
    int32_t status;
};

#define SOURCE "triangular.inc"
#include "each_type.inc"

/* How many pieces of work of n^3 operations are worth a thread. */
static int64_t grain(int64_t size, int64_t others) {
    return 1 + 32768 / (size * size * others + 1);
}

int32_t ivy_cholesky(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *x = buffers;
    if (x->rank < 2)
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(x->type, cholesky);
    if (!run || buffers[1].type != x->type)
        return IVY_UNSUPPORTED_TYPE;
    int64_t size = x->sizes[x->rank - 1], count = ivy_count(x, 0, x->rank - 2);
    struct systems systems = {.buffers = buffers, .lower = !parameters[0], .size = size};
    if (size == 0 || count == 0)
        return IVY_OK;
    if (count == 1)
        run(&systems, 0, 1);
    else
        ivy_parallel_for(run, &systems, count, grain(size, size));
    return systems.status;
}

int32_t ivy_triangular_solve(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *a = buffers, *b = buffers + 1;
    if (a->rank < 2 || a->rank != b->rank)
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(a->type, solve);
    if (!run || b->type != a->type || buffers[2].type != a->type)
        return IVY_UNSUPPORTED_TYPE;
    int left = parameters[0] != 0;
    int64_t size = a->sizes[a->rank - 1], others = b->sizes[left ? b->rank - 1 : b->rank - 2];
    struct systems systems = {buffers, left, parameters[1] != 0, parameters[2] != 0, parameters[3] != 0,
                              parameters[4] != 0, size, others, (others + STRIP - 1) / STRIP, IVY_OK};
    int64_t count = ivy_count(b, 0, b->rank - 2);
    if (size == 0 || others == 0 || count == 0)
        return IVY_OK;
    ivy_parallel_for(run, &systems, count * systems.strips, grain(size, least(others, STRIP)));
    return systems.status;
}

int32_t ivy_lu(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *x = buffers;
    (void)parameters;
    if (x->rank < 2)
        return IVY_BAD_PARAMETER;
    body *run = BY_TYPE(x->type, lu);
    if (!run || buffers[1].type != x->type || buffers[2].type != IVY_I32 || buffers[3].type != IVY_I32)
        return IVY_UNSUPPORTED_TYPE;
    int64_t rows = x->sizes[x->rank - 2], columns = x->sizes[x->rank - 1];
    int64_t count = ivy_count(x, 0, x->rank - 2);
    struct systems systems = {.buffers = buffers, .size = rows, .others = columns};
    if (count == 1)
        run(&systems, 0, 1);
    else
        ivy_parallel_for(run, &systems, count, grain(rows, columns));
    return systems.status;
}
