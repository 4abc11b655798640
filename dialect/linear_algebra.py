"""Products of matrices and tensors, and factorisations."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Int, Ints
from ivy.dialect.base import Op, Tensor
from ivy.dialect.helpers import constant, counted_loop, scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC


def _same(x1, x2):
    if x1.element_type != x2.element_type:
        raise ValueError(
            f"operands must agree in element type, got {types.describe(x1)}, {types.describe(x2)}"
        )


def _contract(a, b, x1, x2):
    if DYNAMIC not in (a, b) and a != b:
        raise ValueError(f"cannot contract {types.describe(x1)} with {types.describe(x2)}")


class Matmul(Op, name="matmul"):
    """The matrix product over the last two axes; leading axes broadcast, as `numpy.matmul`.

    A vector counts as a row on the left and as a column on the right, and the axis of size 1 goes.
    """

    x1: Tensor
    x2: Tensor

    @staticmethod
    def infer(x1, x2):
        _same(x1, x2)
        if x1.rank == 0 or x2.rank == 0:
            raise ValueError("expects at least vectors, got a 0-d tensor")
        _contract(x1.shape[-1], x2.shape[-2] if x2.rank > 1 else x2.shape[0], x1, x2)
        batch = types.broadcast(x1.shape[:-2], x2.shape[:-2])
        rows = tuple(x1.shape[-2:-1])
        columns = tuple(x2.shape[-1:]) if x2.rank > 1 else ()
        return types.tensor(batch + rows + columns, x1.element_type)


class DotGeneral(Op, name="dot_general"):
    """The sum of products over the contracting axes, for each index of the batch axes.

    The result has the batch axes, then the free axes of `x1`, then those of `x2` (StableHLO's
    `dot_general`).
    """

    x1: Tensor
    x2: Tensor
    batch1: Ints
    batch2: Ints
    contract1: Ints
    contract2: Ints

    @staticmethod
    def infer(x1, x2, batch1, batch2, contract1, contract2):
        _same(x1, x2)
        for a, b in zip(batch1 + contract1, batch2 + contract2, strict=True):
            _contract(x1.shape[a], x2.shape[b], x1, x2)
        free1 = [s for i, s in enumerate(x1.shape) if i not in batch1 + contract1]
        free2 = [s for i, s in enumerate(x2.shape) if i not in batch2 + contract2]
        batch = [
            x1.shape[a] if x1.shape[a] != DYNAMIC else x2.shape[b]
            for a, b in zip(batch1, batch2, strict=True)
        ]
        return types.tensor(batch + free1 + free2, x1.element_type)


class SquareMatrices(Op):
    x: Tensor

    @staticmethod
    def infer(x):
        if x.rank < 2 or (x.shape[-1] != x.shape[-2] and DYNAMIC not in x.shape[-2:]):
            raise ValueError(f"expects square matrices, got {types.describe(x)}")
        return x


class Cholesky(Op, name="cholesky"):
    """The triangular factor of positive definite matrices: `x = L @ L.conj().T`, or with `upper`
    `x = U.conj().T @ U`. Only the triangle that is returned is read; the other one is zero.
    """

    x: Tensor
    upper: Bool = False

    @staticmethod
    def infer(x, upper):
        return SquareMatrices.infer(x)


class TriangularSolve(Op, name="triangular_solve"):
    """The solution `y` of `a @ y = b`, or of `y @ a = b` unless `left`, for triangular matrices `a`.

    Only the `lower` (or upper) triangle of `a` is read, with `unit_diagonal` not its diagonal. With
    `transpose` the transpose of `a`, with `conjugate` also its conjugate, takes its place.
    """

    a: Tensor
    b: Tensor
    left: Bool = True
    lower: Bool = True
    unit_diagonal: Bool = False
    transpose: Bool = False
    conjugate: Bool = False

    @staticmethod
    def infer(a, b, left, lower, unit_diagonal, transpose, conjugate):
        _same(a, b)
        SquareMatrices.infer(a)
        if a.rank != b.rank:
            raise ValueError(f"expects equal ranks, got {types.describe(a)} and {types.describe(b)}")
        _contract(a.shape[-1], b.shape[-2 if left else -1], a, b)
        return b


class MatrixTranspose(Op, name="matrix_transpose"):
    """The last two axes exchanged."""

    x: Tensor

    @staticmethod
    def infer(x):
        if x.rank < 2:
            raise ValueError(f"expects matrices, got {types.describe(x)}")
        *batch, rows, columns = x.shape
        return types.tensor([*batch, columns, rows], x.element_type)

    @staticmethod
    def decompose(x):
        rank = x.type.rank
        return ops.permute_dims(x, (*range(rank - 2), rank - 1, rank - 2))


# ---------------------------------------------------------------------------- factorisations


def _known_matrix(x):
    """Batch shape, rows and columns of matrices whose sizes are known."""
    if x.rank < 2 or not (types.is_floating(x) or types.is_complex(x)):
        raise ValueError(f"expects matrices of floating-point or complex elements, got {types.describe(x)}")
    if DYNAMIC in x.shape:
        raise ValueError(f"expects matrices of known size, got {types.describe(x)}")
    *batch, rows, columns = x.shape
    return batch, rows, columns


def _known_square(x):
    batch, rows, columns = _known_matrix(x)
    if rows != columns:
        raise ValueError(f"expects square matrices, got {types.describe(x)}")
    return batch, rows


def _int32(shape):
    return types.tensor(shape, "int32")


class Lu(Op, name="lu", results=3):
    """The factors of `x[permutation] = L @ U` by elimination with partial pivoting, as LAPACK's `getrf`.

    Results: `L` (its unit diagonal left out) and `U` in one matrix; the row that each step swapped its
    own with (from 0, `int32`); the permutation of the rows that all swaps make. Of equal
    candidates the first is the pivot; a column without a nonzero one is left as it is.
    """

    x: Tensor

    @staticmethod
    def infer(x):
        batch, rows, columns = _known_matrix(x)
        return x, _int32([*batch, min(rows, columns)]), _int32([*batch, rows])

    @staticmethod
    def decompose(x):
        batch, rows, columns = _known_matrix(x.type)
        order = constant(range(rows), types.element_type("int32"))
        steps = constant(range(min(rows, columns)), types.element_type("int32"))
        pivots = ops.broadcast_to(steps, (), (*batch, min(rows, columns)))
        permutation = ops.broadcast_to(order, (), (*batch, rows))

        def step(i, carried):
            matrix, pivots, permutation = carried
            pivot = _pivot_row(matrix, order, i)
            matrix = _eliminate(_swap_rows(matrix, order, i, pivot), order, i)
            pivots = ops.where(ops.equal(steps, i), pivot, pivots)
            return matrix, pivots, _swap_entries(permutation, order, i, pivot)

        return tuple(counted_loop(min(rows, columns), [x, pivots, permutation], step))


def _column(x, i):
    """Column `i`, without its axis."""
    at = constant(range(x.type.shape[-1]), types.element_type("int32"))
    return ops.sum(ops.where(ops.equal(at, i), x, scalar_like(x, 0)), (-1,))


def _row_at(x, mask):
    """The row that a mask over the rows marks, without its axis."""
    return ops.sum(ops.where(ops.expand_dims(mask, (-1,)), x, scalar_like(x, 0)), (-2,))


def _pivot_row(matrix, order, i):
    """The first row, from `i` on, with the largest magnitude in column `i`; of shape (…, 1)."""
    size = ops.abs(_column(matrix, i))
    size = ops.where(ops.greater_equal(order, i), size, scalar_like(size, -1))
    largest = ops.equal(size, ops.max(size, (-1,), True))
    rows = scalar_like(order, matrix.type.shape[-2])
    first = ops.min(ops.where(largest, order, rows), (-1,), True)
    return ops.where(ops.equal(first, rows), i, first)  # no row where there is a NaN


def _swap_rows(matrix, order, i, pivot):
    here, there = ops.equal(order, i), ops.equal(order, pivot)
    own, other = (ops.expand_dims(_row_at(matrix, mask), (-2,)) for mask in (here, there))
    swapped = ops.where(ops.expand_dims(there, (-1,)), own, matrix)
    return ops.where(ops.expand_dims(here, (-1,)), other, swapped)


def _swap_entries(vector, order, i, pivot):
    here, there = ops.equal(order, i), ops.equal(order, pivot)
    zero = scalar_like(vector, 0)
    own, other = (ops.sum(ops.where(mask, vector, zero), (-1,), True) for mask in (here, there))
    return ops.where(here, other, ops.where(there, own, vector))


def _eliminate(matrix, order, i):
    """Subtract multiples of row `i` from those below, and keep the multiples in column `i`."""
    columns = constant(range(matrix.type.shape[-1]), types.element_type("int32"))
    row = _row_at(matrix, ops.equal(order, i))
    column = _column(matrix, i)
    pivot = _column(ops.expand_dims(row, (-2,)), i)
    singular = ops.equal(pivot, scalar_like(pivot, 0))
    divisor = ops.where(singular, scalar_like(pivot, 1), pivot)
    below = ops.greater(order, i)
    factors = ops.where(below, ops.divide(column, divisor), scalar_like(column, 0))
    right = ops.where(ops.greater(columns, i), row, scalar_like(row, 0))
    update = ops.multiply(ops.expand_dims(factors, (-1,)), ops.expand_dims(right, (-2,)))
    updated = ops.subtract(matrix, update)
    keep = ops.logical_and(ops.expand_dims(below, (-1,)), ops.equal(columns, i))
    return ops.where(keep, ops.expand_dims(factors, (-1,)), updated)


class LuPivotsToPermutation(Op, name="lu_pivots_to_permutation"):
    """The permutation of `size` rows that swapping row `i` with row `pivots[i]`, in order, makes."""

    pivots: Tensor
    size: Int

    @staticmethod
    def infer(pivots, size):
        if pivots.rank < 1 or types.dtype_name(pivots) != "int32" or pivots.shape[-1] == DYNAMIC:
            raise ValueError(f"expects a known number of int32 pivots, got {types.describe(pivots)}")
        return _int32([*pivots.shape[:-1], size])

    @staticmethod
    def decompose(pivots, size):
        order = constant(range(size), types.element_type("int32"))
        steps = constant(range(pivots.type.shape[-1]), types.element_type("int32"))
        start = ops.broadcast_to(order, (), (*pivots.type.shape[:-1], size))

        def step(i, carried):
            here = ops.where(ops.equal(steps, i), pivots, scalar_like(pivots, 0))
            return [_swap_entries(carried[0], order, i, ops.sum(here, (-1,), True))]

        return counted_loop(pivots.type.shape[-1], [start], step)[0]


class Geqrf(Op, name="geqrf", results=2):
    """The QR factorisation as LAPACK leaves it: `R` above and on the diagonal, below it the vectors
    `v` (with a leading 1 left out) of the reflections `I - tau v v^H`, and the `tau`.
    """

    x: Tensor

    @staticmethod
    def infer(x):
        batch, rows, columns = _known_matrix(x)
        return x, types.tensor([*batch, min(rows, columns)], x.element_type)

    @staticmethod
    def decompose(x):
        batch, rows, columns = _known_matrix(x.type)
        count = min(rows, columns)
        order, across, steps = (
            constant(range(size), types.element_type("int32")) for size in (rows, columns, count)
        )
        scales = ops.broadcast_to(scalar_like(x, 0), (), (*batch, count))

        def step(i, carried):
            matrix, scales = carried
            vector, scale, diagonal = _reflector(_column(matrix, i), order, i)
            reflected = _reflect(matrix, vector, _conj(scale))
            matrix = ops.where(ops.greater(across, i), reflected, matrix)  # earlier columns hold vectors
            below = ops.expand_dims(ops.greater(order, i), (-1,))
            at = ops.expand_dims(ops.equal(order, i), (-1,))
            column = ops.where(below, ops.expand_dims(vector, (-1,)), ops.expand_dims(diagonal, (-1,)))
            changed = ops.logical_and(ops.logical_or(below, at), ops.equal(across, i))
            matrix = ops.where(changed, column, matrix)
            return matrix, ops.where(ops.equal(steps, i), scale, scales)

        return tuple(counted_loop(count, [x, scales], step))


def _reflector(column, order, i):
    """The reflection that takes a column's part below `i` to zero: its vector, its scale of shape
    (…, 1), and what is left at `i`, of shape (…, 1).
    """
    zero = scalar_like(column, 0)
    head = ops.sum(ops.where(ops.equal(order, i), column, zero), (-1,), True)
    tail = ops.where(ops.greater(order, i), column, zero)
    magnitude = ops.abs(tail)
    rest = ops.sum(ops.multiply(magnitude, magnitude), (-1,), True)
    complex_ = types.is_complex(column.type)
    real = ops.real(head) if complex_ else head
    size = ops.abs(head)
    length = ops.sqrt(ops.add(ops.multiply(size, size), rest))
    beta = ops.where(ops.less(real, scalar_like(real, 0)), length, ops.negative(length))
    still = ops.equal(rest, scalar_like(rest, 0))
    if complex_:
        imaginary = ops.imag(head)
        still = ops.logical_and(still, ops.equal(imaginary, scalar_like(imaginary, 0)))
        beta = ops.astype(beta, column.type.element_type)
    one = scalar_like(column, 1)
    safe = ops.where(still, one, beta)
    scale = ops.where(still, zero, ops.divide(ops.subtract(safe, head), safe))
    vector = ops.divide(tail, ops.where(still, one, ops.subtract(head, safe)))
    vector = ops.where(ops.equal(order, i), one, vector)
    return vector, scale, ops.where(still, head, beta)


def _conj(x):
    return ops.conj(x) if types.is_complex(x.type) else x


def _reflect(matrix, vector, scale):
    """`matrix - scale * v @ (v^H @ matrix)`."""
    product = ops.matmul(_conj(ops.expand_dims(vector, (-2,))), matrix)
    scaled = ops.multiply(ops.expand_dims(scale, (-1,)), ops.expand_dims(vector, (-1,)))
    return ops.subtract(matrix, ops.multiply(scaled, product))


class HouseholderProduct(Op, name="householder_product"):
    """The first columns of the product of the reflections `I - tau v v^H` that `geqrf` returns."""

    x: Tensor
    scales: Tensor

    @staticmethod
    def infer(x, scales):
        _, rows, columns = _known_matrix(x)
        _same(x, scales)
        if scales.rank != x.rank - 1 or rows < columns or scales.shape[-1] > columns:
            raise ValueError(f"cannot reflect {types.describe(x)} by {types.describe(scales)}")
        return x

    @staticmethod
    def decompose(x, scales):
        batch, rows, columns = _known_matrix(x.type)
        count = scales.type.shape[-1]
        order, steps = (constant(range(size), types.element_type("int32")) for size in (rows, count))
        start = ops.broadcast_to(ops.eye(rows, columns, 0, x.type.element_type), (), (*batch, rows, columns))
        zero, one = scalar_like(x, 0), scalar_like(x, 1)

        def step(number, carried):
            i = ops.subtract(scalar_like(number, count - 1), number)
            below = ops.where(ops.greater(order, i), _column(x, i), zero)
            vector = ops.where(ops.equal(order, i), one, below)
            scale = ops.sum(ops.where(ops.equal(steps, i), scales, zero), (-1,), True)
            return [_reflect(carried[0], vector, scale)]

        return counted_loop(count, [start], step)[0]


class Qr(Op, name="qr", results=2):
    """`x = Q @ R` with orthonormal columns in `Q` and an upper triangular `R`, signs as LAPACK has them.

    `Q` is (rows, min(rows, columns)), with `complete` (rows, rows).
    """

    x: Tensor
    complete: Bool = False

    @staticmethod
    def infer(x, complete):
        batch, rows, columns = _known_matrix(x)
        inner = rows if complete else min(rows, columns)
        shapes = [*batch, rows, inner], [*batch, inner, columns]
        return tuple(types.tensor(shape, x.element_type) for shape in shapes)

    @staticmethod
    def decompose(x, complete):
        _, rows, columns = _known_matrix(x.type)
        inner = rows if complete else min(rows, columns)
        packed, scales = ops.geqrf(x)
        upper = ops.triu(slice_axis(packed, x.type.rank - 2, 0, inner))
        vectors = slice_axis(packed, x.type.rank - 1, 0, min(inner, columns))
        if inner > columns:
            amounts = [0] * (x.type.rank - 1)
            vectors = ops.pad(
                vectors, scalar_like(x, 0), [*amounts, 0], [*amounts, inner - columns], [*amounts, 0]
            )
        return ops.householder_product(vectors, scales), upper


class Eigh(Op, name="eigh", results=2):
    """Eigenvalues in ascending order, real, and orthonormal eigenvectors (as columns) of Hermitian
    matrices, of which only the lower triangle, or with `upper` the upper one, is read.
    """

    x: Tensor
    upper: Bool = False

    @staticmethod
    def infer(x, upper):
        batch, size = _known_square(x)
        return types.tensor([*batch, size], types.real_of(x)), x


class Eigvalsh(Op, name="eigvalsh"):
    """The eigenvalues that `eigh` gives."""

    x: Tensor
    upper: Bool = False

    @staticmethod
    def infer(x, upper):
        batch, size = _known_square(x)
        return types.tensor([*batch, size], types.real_of(x))

    @staticmethod
    def decompose(x, upper):
        return ops.eigh(x, upper)[0]


class Eig(Op, name="eig", results=2):
    """Complex eigenvalues and eigenvectors (columns of length 1) of square matrices, in LAPACK's order."""

    x: Tensor

    @staticmethod
    def infer(x):
        batch, size = _known_square(x)
        element = _complex_of(x)
        return types.tensor([*batch, size], element), types.tensor([*batch, size, size], element)


class Eigvals(Op, name="eigvals"):
    """The eigenvalues that `eig` gives."""

    x: Tensor

    @staticmethod
    def infer(x):
        batch, size = _known_square(x)
        return types.tensor([*batch, size], _complex_of(x))

    @staticmethod
    def decompose(x):
        return ops.eig(x)[0]


def _complex_of(x):
    wide = types.dtype_name(x) in ("float64", "complex128")
    return types.element_type("complex128" if wide else "complex64")


class Svd(Op, name="svd", results=3):
    """`x = U @ diag(S) @ Vh` with orthonormal columns in `U` and rows in `Vh`, and descending `S`.

    With `full` both are square, otherwise they have min(rows, columns) columns and rows.
    """

    x: Tensor
    full: Bool = True

    @staticmethod
    def infer(x, full):
        batch, rows, columns = _known_matrix(x)
        count = min(rows, columns)
        left = [*batch, rows, rows if full else count]
        right = [*batch, columns if full else count, columns]
        values = types.tensor([*batch, count], types.real_of(x))
        return types.tensor(left, x.element_type), values, types.tensor(right, x.element_type)


class Svdvals(Op, name="svdvals"):
    """The singular values, descending."""

    x: Tensor

    @staticmethod
    def infer(x):
        batch, rows, columns = _known_matrix(x)
        return types.tensor([*batch, min(rows, columns)], types.real_of(x))

    @staticmethod
    def decompose(x):
        return ops.svd(x, False)[1]


# ------------------------------------------------------------------------------- equations


class Solve(Op, name="solve"):
    """The solution `x` of `a @ x = b` for square matrices `a` and matrices `b`, by `lu`."""

    a: Tensor
    b: Tensor

    @staticmethod
    def infer(a, b):
        _same(a, b)
        batch, size = _known_square(a)
        if b.rank != a.rank or list(b.shape[:-1]) != [*batch, size]:
            raise ValueError(f"cannot solve for {types.describe(b)} with {types.describe(a)}")
        return b

    @staticmethod
    def decompose(a, b):
        factors, _, permutation = ops.lu(a)
        half = ops.triangular_solve(factors, permute_rows(b, permutation), True, True, True)
        return ops.triangular_solve(factors, half, True, False)


def permute_rows(x, permutation):
    """`x[..., permutation, :]`."""
    indices = ops.broadcast_to(ops.expand_dims(permutation, (-1,)), (), tuple(x.type.shape))
    return ops.take_along_axis(x, indices, -2)


class Inv(Op, name="inv"):
    """The inverse of square matrices, by `lu`."""

    x: Tensor

    @staticmethod
    def infer(x):
        _known_square(x)
        return x

    @staticmethod
    def decompose(x):
        size = x.type.shape[-1]
        identity = ops.eye(size, size, 0, x.type.element_type)
        return ops.solve(x, ops.broadcast_to(identity, (), tuple(x.type.shape)))


class Det(Op, name="det"):
    """The determinant of square matrices, by `lu`; 1 of empty ones."""

    x: Tensor

    @staticmethod
    def infer(x):
        batch, _ = _known_square(x)
        return types.tensor(batch, x.element_type)

    @staticmethod
    def decompose(x):
        factors, pivots, _ = ops.lu(x)
        return ops.multiply(swap_sign(pivots, x.type.element_type), ops.prod(ops.diagonal(factors), (-1,)))


def swap_sign(pivots, element):
    """-1 to the power of the number of rows that were swapped with another one."""
    steps = constant(range(pivots.type.shape[-1]), types.element_type("int32"))
    swaps = ops.sum(ops.astype(ops.not_equal(pivots, steps), types.element_type("int32")), (-1,))
    odd = ops.equal(ops.bitwise_and(swaps, scalar_like(swaps, 1)), scalar_like(swaps, 1))
    one = ops.astype(scalar_like(pivots, 1), element)
    return ops.where(odd, ops.negative(one), one)


class Slogdet(Op, name="slogdet", results=2):
    """The sign (for complex elements the phase) and the logarithm of the magnitude of the determinant."""

    x: Tensor

    @staticmethod
    def infer(x):
        batch, _ = _known_square(x)
        return types.tensor(batch, x.element_type), types.tensor(batch, types.real_of(x))

    @staticmethod
    def decompose(x):
        factors, pivots, _ = ops.lu(x)
        diagonal = ops.diagonal(factors)
        phase = ops.prod(ops.sign(diagonal), (-1,))
        sign = ops.multiply(swap_sign(pivots, x.type.element_type), phase)
        return sign, ops.sum(ops.log(ops.abs(diagonal)), (-1,))
