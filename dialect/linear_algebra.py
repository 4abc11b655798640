"""Products of matrices and tensors, and factorisations."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Ints
from ivy.dialect.base import Op, Tensor
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
        batch = [x1.shape[a] if x1.shape[a] != DYNAMIC else x2.shape[b] for a, b in zip(batch1, batch2, strict=True)]
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
    `x = U.conj().T @ U`. Only the triangle that is returned is read; the other one is zero."""

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
