"""Orthogonal polynomials, whose degree is an operand."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import choice
from ivy.dialect.base import Op, Tensor
from ivy.dialect.elementwise.bases import broadcast, broadcast_values, require
from ivy.dialect.helpers import counted_loop, scalar_like
from ivy.mlir import arith, ir, tensor

KINDS = (
    "chebyshev_t", "chebyshev_u", "chebyshev_v", "chebyshev_w", "hermite_h", "hermite_he", "laguerre_l",
    "legendre_p",
)  # fmt: skip


class OrthogonalPolynomial(Op, name="orthogonal_polynomial"):
    """The polynomial of a family and of degree `trunc(x2)` at `x1`, by its three-term recurrence; zero
    for a negative degree.

    The families are Chebyshev's of the first to fourth kind (t, u, v, w), Hermite's of the
    physicists (h) and of the probabilists (he), Laguerre's and Legendre's.
    """

    x1: Tensor
    x2: Tensor
    kind: choice(*KINDS)

    @staticmethod
    def infer(x1, x2, kind):
        require(types.is_floating, x1, "real floating-point")
        return broadcast(x1, x2)

    @staticmethod
    def decompose(x1, x2, kind):
        x, degree = broadcast_values(x1, ops.trunc(x2))
        one, zero = scalar_like(x, 1), scalar_like(x, 0)
        constant, linear = ops.add(ops.multiply(degree, zero), one), _first(x, kind)
        value = ops.where(ops.less(degree, one), constant, linear)
        last = ops.max(degree, tuple(range(degree.type.rank)))
        steps = _as_index(ops.maximum(ops.subtract(last, one), zero))

        def step(counter, carried):
            p, q, value = carried
            k = ops.add(ops.astype(counter, x.type.element_type), one)
            new = _next(x, k, p, q, kind)
            return [q, new, ops.where(ops.greater(degree, k), new, value)]

        value = counted_loop(steps, [constant, linear, value], step)[2]
        return ops.where(ops.less(degree, zero), zero, value)


def _first(x, kind):
    """The polynomial of degree 1."""
    one, twice = scalar_like(x, 1), ops.add(x, x)
    match kind:
        case "chebyshev_t" | "hermite_he" | "legendre_p":
            return x
        case "chebyshev_u" | "hermite_h":
            return twice
        case "chebyshev_v":
            return ops.subtract(twice, one)
        case "chebyshev_w":
            return ops.add(twice, one)
    return ops.subtract(one, x)


def _next(x, k, p, q, kind):
    """The polynomial of degree `k + 1` from those of degree `k - 1` (p) and `k` (q)."""
    one, two = scalar_like(x, 1), scalar_like(x, 2)
    match kind:
        case "hermite_h":
            return ops.subtract(ops.multiply(ops.add(x, x), q), ops.multiply(ops.multiply(two, k), p))
        case "hermite_he":
            return ops.subtract(ops.multiply(x, q), ops.multiply(k, p))
        case "laguerre_l" | "legendre_p":
            odd = ops.add(ops.multiply(two, k), one)
            factor = ops.subtract(odd, x) if kind == "laguerre_l" else ops.multiply(odd, x)
            return ops.divide(ops.subtract(ops.multiply(factor, q), ops.multiply(k, p)), ops.add(k, one))
    return ops.subtract(ops.multiply(ops.add(x, x), q), p)


def _as_index(number: ir.Value) -> ir.Value:
    whole = ops.astype(number, types.element_type("int64"))
    return arith.IndexCastOp(ir.IndexType.get(), tensor.ExtractOp(whole, []).result).result
