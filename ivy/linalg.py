"""`ivy.linalg`: decompositions, norms and products of matrices, the standard's extension.

A matrix is what the last two dimensions of an array hold; all dimensions before them make a stack,
for each of whose matrices a function computes its result. Decompositions take floating-point arrays
of at least 32 bits.
Source: https://data-apis.org/array-api/2025.12/extensions/linear_algebra_functions.html
"""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from ivy.functional.array import Array
from ivy.functional.data_types import finfo
from ivy.functional.dispatch import as_array, as_arrays, binary, check_category, promoted, unary
from ivy.functional.dtypes import DType, real_dtype
from ivy.functional.indexing import normal_axes
from ivy.functional.linalg import (
    check_stacks,
    matmul,
    matrix_transpose,
    operands,
    tensordot,
    vecdot,
    vector_axis,
)

__all__ = [
    "cholesky",
    "cross",
    "det",
    "diagonal",
    "eig",
    "eigh",
    "eigvals",
    "eigvalsh",
    "inv",
    "matmul",
    "matrix_norm",
    "matrix_power",
    "matrix_rank",
    "matrix_transpose",
    "outer",
    "pinv",
    "qr",
    "slogdet",
    "solve",
    "svd",
    "svdvals",
    "tensordot",
    "trace",
    "vecdot",
    "vector_norm",
]


class EigenResult(NamedTuple):
    """Eigenvalues `(..., M)` and, as columns of `(..., M, M)`, eigenvectors."""

    eigenvalues: Array
    eigenvectors: Array


class QRResult(NamedTuple):
    """The factors of a QR decomposition."""

    Q: Array
    R: Array


class SlogdetResult(NamedTuple):
    """The sign of a determinant and the logarithm of its magnitude."""

    sign: Array
    logabsdet: Array


class SVDResult(NamedTuple):
    """The factors of a singular value decomposition; `S` holds the singular values, descending."""

    U: Array
    S: Array
    Vh: Array


# --------------------------------------------------------------------------------- decompositions


def cholesky(x: Array, /, *, upper: bool = False) -> Array:
    """The Cholesky factor of Hermitian positive-definite matrices: `x = L @ L^H`.

    Args:
        x: floating-point, `(..., M, M)`.
        upper: whether the result is the upper factor `U` of `x = U^H @ U`.

    Returns:
        Triangular matrices of the shape and dtype of `x`. What a matrix gives that is not
        positive-definite is the framework's: an error or NaN.

    Raises:
        ValueError: the matrices are not square.
    """
    return _square("cholesky", x)._new("linalg.cholesky", upper=upper)


def eig(x: Array, /) -> EigenResult:
    """Eigenvalues and eigenvectors of square matrices.

    Args:
        x: floating-point, `(..., M, M)`.

    Returns:
        `eigenvalues` `(..., M)` and `eigenvectors` `(..., M, M)`, in columns, both complex of the
        precision of `x`. Their order is the framework's.

    Raises:
        ValueError: the matrices are not square.
    """
    x = _square("eig", x)
    return EigenResult(*map(type(x), x.functions["linalg.eig"](x.native)))


def eigh(x: Array, /) -> EigenResult:
    """Eigenvalues and eigenvectors of Hermitian matrices.

    Args:
        x: floating-point, `(..., M, M)`.

    Returns:
        `eigenvalues` `(..., M)`, real, and orthonormal `eigenvectors` `(..., M, M)`, in columns, of
        the dtype of `x`.

    Raises:
        ValueError: the matrices are not square.
    """
    x = _square("eigh", x)
    return EigenResult(*map(type(x), x.functions["linalg.eigh"](x.native)))


def eigvals(x: Array, /) -> Array:
    """The eigenvalues `(..., M)` of square matrices `(..., M, M)`, complex of the precision of `x`.

    Raises:
        ValueError: the matrices are not square.
    """
    return _square("eigvals", x)._new("linalg.eigvals")


def eigvalsh(x: Array, /) -> Array:
    """The eigenvalues `(..., M)` of Hermitian matrices `(..., M, M)`, real of the precision of `x`.

    Raises:
        ValueError: the matrices are not square.
    """
    return _square("eigvalsh", x)._new("linalg.eigvalsh")


def qr(x: Array, /, *, mode: Literal["reduced", "complete"] = "reduced") -> QRResult:
    """The QR decomposition of matrices: `x = Q @ R`.

    Args:
        x: floating-point, `(..., M, N)`.
        mode: `"reduced"` for `Q` `(..., M, K)` and `R` `(..., K, N)` with `K = min(M, N)`,
            `"complete"` for `Q` `(..., M, M)` and `R` `(..., M, N)`.

    Returns:
        `Q` with orthonormal columns and the upper triangular `R`, both of the dtype of `x`.

    Raises:
        ValueError: `mode` is another word.
    """
    x = _matrices("qr", x)
    if mode not in ("reduced", "complete"):
        raise ValueError(f"ivy.linalg.qr: mode must be 'reduced' or 'complete', and it is {mode!r}")
    return QRResult(*map(type(x), x.functions["linalg.qr"](x.native, mode=mode)))


def svd(x: Array, /, *, full_matrices: bool = True) -> SVDResult:
    """The singular value decomposition of matrices: `x = U @ diag(S) @ Vh`.

    Args:
        x: floating-point, `(..., M, N)`; `K = min(M, N)`.
        full_matrices: whether `U` is `(..., M, M)` and `Vh` `(..., N, N)`; otherwise they are
            `(..., M, K)` and `(..., K, N)`.

    Returns:
        `U` and `Vh` of the dtype of `x`, with orthonormal columns and rows, and `S` `(..., K)`, real
        and descending.
    """
    x = _matrices("svd", x)
    return SVDResult(*map(type(x), x.functions["linalg.svd"](x.native, full_matrices=full_matrices)))


def svdvals(x: Array, /) -> Array:
    """The singular values `(..., min(M, N))` of matrices `(..., M, N)`, real and descending."""
    return _matrices("svdvals", x)._new("linalg.svdvals")


# ------------------------------------------------------------------------- inverses, determinants


def det(x: Array, /) -> Array:
    """The determinants `(...)` of square matrices `(..., M, M)`.

    Raises:
        ValueError: the matrices are not square.
    """
    return _square("det", x)._new("linalg.det")


def inv(x: Array, /) -> Array:
    """The inverses of square matrices `(..., M, M)`.

    What a singular matrix gives is the framework's: an error or infinities.

    Raises:
        ValueError: the matrices are not square.
    """
    return _square("inv", x)._new("linalg.inv")


def matrix_power(x: Array, n: int, /) -> Array:
    """Square matrices `(..., M, M)` to an integer power: of their inverses where `n` is negative, the
    identity where it is 0.

    Raises:
        ValueError: the matrices are not square.
    """
    return _square("matrix_power", x)._new("linalg.matrix_power", int(n))


def matrix_rank(x: Array, /, *, rtol: float | Array | None = None) -> Array:
    """How many singular values of each matrix are greater than `rtol` times its largest one.

    Args:
        x: floating-point, `(..., M, N)`.
        rtol: a number, or real-valued floating-point numbers that broadcast against `(...)`; by
            default `max(M, N)` times the machine epsilon.

    Returns:
        The ranks `(...)`, `int64`.
    """
    from ivy.functional.searching import count_nonzero
    from ivy.functional.statistical import max as greatest

    x = _matrices("matrix_rank", x)
    values = svdvals(x)
    if values.shape[-1]:
        tolerance = greatest(values, axis=-1, keepdims=True) * _tolerance("matrix_rank", x, rtol)[..., None]
        values = values > tolerance
    return count_nonzero(values, axis=-1)


def pinv(x: Array, /, *, rtol: float | Array | None = None) -> Array:
    """The Moore-Penrose pseudo-inverses of matrices.

    Args:
        x: floating-point, `(..., M, N)`.
        rtol: singular values that are not greater than `rtol` times the largest one count as zero; a
            number, or real-valued floating-point numbers that broadcast against `(...)`, by default
            `max(M, N)` times the machine epsilon.

    Returns:
        `(..., N, M)`, of the dtype of `x`.
    """
    x = _matrices("pinv", x)
    return x._new("linalg.pinv", rtol=_tolerance("pinv", x, rtol).native)


def _tolerance(function: str, x: Array, rtol: float | Array | None) -> Array:
    """The relative tolerance as an array of the precision of `x`."""
    dtype = real_dtype(x.dtype)
    if rtol is None:
        rtol = max(x.shape[-2:]) * finfo(dtype).eps
    if isinstance(rtol, (int, float)):
        return type(x)(x.adaptor.scalar(float(rtol), dtype))
    _, given = as_arrays(f"linalg.{function}", x, rtol)
    check_category(f"linalg.{function}", "real-valued floating-point", given)
    return given if given.dtype is dtype else type(x)(x.adaptor.cast(given.native, dtype))


def slogdet(x: Array, /) -> SlogdetResult:
    """The determinants of square matrices, without overflow: `sign * exp(logabsdet)`.

    Args:
        x: floating-point, `(..., M, M)`.

    Returns:
        `sign` `(...)` of the dtype of `x`, of magnitude 1, or 0 where the determinant is 0; and
        `logabsdet` `(...)`, real, where it is -infinity then.

    Raises:
        ValueError: the matrices are not square.
    """
    x = _square("slogdet", x)
    return SlogdetResult(*map(type(x), x.functions["linalg.slogdet"](x.native)))


def solve(x1: Array, x2: Array, /) -> Array:
    """The solutions `X` of `x1 @ X = x2`.

    Args:
        x1: floating-point, `(..., M, M)`, of full rank.
        x2: floating-point, `(..., M, K)`; or one vector `(M,)`.

    Returns:
        `(..., M, K)`, or `(..., M)` for a vector, of the promoted dtype; `...` are both arrays'
        other dimensions, broadcast.

    Raises:
        ValueError: the matrices are not square, or the sizes do not fit.
    """
    x1, x2 = promoted("linalg.solve", as_arrays("linalg.solve", x1, x2))
    x1 = _square("solve", x1)
    is_vector = x2.ndim == 1
    x2 = _matrices("solve", x2[:, None] if is_vector else x2)
    if x1.shape[-1] != x2.shape[-2]:
        raise ValueError(f"ivy.linalg.solve: the inner sizes of {x1.shape} and {x2.shape} differ")
    check_stacks("linalg.solve", x1.shape[:-2], x2.shape[:-2])
    result = x1._new("linalg.solve", x2.native)
    return result[..., 0] if is_vector else result


# ----------------------------------------------------------------------------- products and parts


def cross(x1: Array, x2: Array, /, *, axis: int = -1) -> Array:
    """The cross products of vectors of 3 elements.

    Args:
        x1: a numeric array.
        x2: a numeric array; its other axes broadcast against those of `x1`.
        axis: where the vectors lie in both, counted from the end: negative.

    Returns:
        An array of the promoted dtype and the broadcast shape.

    Raises:
        ValueError: the vectors have not 3 elements.
        IndexError: `axis` is not negative, or an array has no such axis.
    """
    x1, x2 = operands("linalg.cross", x1, x2)
    axis = vector_axis("linalg.cross", axis, x1, x2)
    if not x1.shape[axis] == x2.shape[axis] == 3:
        raise ValueError(
            f"ivy.linalg.cross takes vectors of 3 elements, and got {x1.shape[axis]} and {x2.shape[axis]}"
        )
    check_stacks("linalg.cross", x1.shape, x2.shape)
    return x1._new("linalg.cross", x2.native, axis=axis)


def diagonal(x: Array, /, *, offset: int = 0) -> Array:
    """A diagonal of each matrix.

    Args:
        x: `(..., M, N)`.
        offset: which diagonal: 0 is the main one, above are positive ones, below negative ones. One
            outside of the matrix is empty.

    Returns:
        `(..., K)`, where `K` is the size of the diagonal, of the dtype of `x`.
    """
    x = as_array(x, "linalg.diagonal")
    _check_matrices("diagonal", x)
    return x._new("linalg.diagonal", offset=int(offset))


def outer(x1: Array, x2: Array, /) -> Array:
    """The products of every element of one vector with every one of another: `(N,)` and `(M,)` give
    `(N, M)`, of the promoted dtype.

    Raises:
        ValueError: an array is not 1-dimensional.
    """
    x1, x2 = operands("linalg.outer", x1, x2)
    if x1.ndim != 1 or x2.ndim != 1:
        raise ValueError(f"ivy.linalg.outer takes vectors, and got shapes {x1.shape} and {x2.shape}")
    return binary("multiply", x1[:, None], x2[None, :])


def trace(x: Array, /, *, offset: int = 0, dtype: DType | None = None) -> Array:
    """The sum of a diagonal of each matrix.

    Args:
        x: numeric, `(..., M, N)`.
        offset: which diagonal, as for `diagonal`.
        dtype: that of the result; by default as for `ivy.sum`.

    Returns:
        The sums `(...)`.
    """
    from ivy.functional.statistical import sum as total

    x = as_array(x, "linalg.trace")
    check_category("linalg.trace", "numeric", x)
    return total(diagonal(x, offset=offset), axis=-1, dtype=dtype)


# ------------------------------------------------------------------------------------------ norms


def matrix_norm(
    x: Array, /, *, keepdims: bool = False, ord: float | Literal["fro", "nuc"] | None = "fro"
) -> Array:
    """A norm of each matrix.

    Args:
        x: floating-point, `(..., M, N)`.
        keepdims: whether the last two dimensions stay, with size 1.
        ord: `"fro"` or None for the Frobenius norm, `"nuc"` for the sum of the singular values, 2 and
            -2 for the largest and the smallest of them, 1 and -1 for the largest and the smallest
            sum of a column's magnitudes, `inf` and `-inf` for those of a row.

    Returns:
        The norms `(...)`, real of the precision of `x`.

    Raises:
        ValueError: there is no such norm.
    """
    x = _matrices("matrix_norm", x)
    order = "fro" if ord is None else ord
    if order not in ("fro", "nuc", 1, -1, 2, -2, math.inf, -math.inf):
        raise ValueError(
            f"ivy.linalg.matrix_norm: ord must be 'fro', 'nuc', ±1, ±2 or ±inf, and it is {ord!r}"
        )
    return x._new("linalg.matrix_norm", ord=order, keepdims=bool(keepdims))


def vector_norm(
    x: Array,
    /,
    *,
    axis: int | tuple[int, ...] | None = None,
    keepdims: bool = False,
    ord: float = 2,
) -> Array:
    """A norm of vectors: `sum(abs(x) ** ord) ** (1 / ord)`.

    Args:
        x: a floating-point array.
        axis: along which axis, or axes together, the vectors lie; None for all.
        keepdims: whether these axes stay, with size 1.
        ord: any real number; `inf` and `-inf` give the largest and the smallest magnitude, and 0
            the number of elements that are not zero. Vectors without elements have norm 0, or
            infinity where `ord` is negative.

    Returns:
        The norms, real of the precision of `x`.

    Raises:
        IndexError: `axis` is not one of the axes of `x`.
    """
    x = _wide("vector_norm", x)
    axes = normal_axes("linalg.vector_norm", axis, x.ndim)
    if any(x.shape[position] == 0 for position in axes):
        return _norm_of_nothing(x, axes, keepdims, ord)
    return x._new("linalg.vector_norm", axis=axes, keepdims=bool(keepdims), ord=ord)


def _norm_of_nothing(x: Array, axes: tuple[int, ...], keepdims: bool, ord: float) -> Array:
    """The norm of vectors without elements: `0 ** (1 / ord)`, which frameworks refuse for some orders."""
    from ivy.functional.statistical import sum as total

    zeros = total(unary("abs", x), axis=axes, keepdims=keepdims)
    return zeros + math.inf if ord < 0 else zeros


# ----------------------------------------------------------------------------------------- checks


def _wide(function: str, x: Array) -> Array:
    """A floating-point array that frameworks decompose: one of at least 32 bits."""
    x = as_array(x, f"linalg.{function}")
    check_category(f"linalg.{function}", "floating-point", x)
    if x.dtype.bits < 32:
        raise TypeError(
            f"ivy.linalg.{function} takes floating-point arrays of at least 32 bits, and got {x.dtype.name}; "
            "cast it to float32 with ivy.astype"
        )
    return x


def _check_matrices(function: str, x: Array) -> None:
    if x.ndim < 2:
        raise ValueError(f"ivy.linalg.{function} takes matrices, and x has {x.ndim} dimensions")


def _matrices(function: str, x: Array) -> Array:
    x = _wide(function, x)
    _check_matrices(function, x)
    return x


def _square(function: str, x: Array) -> Array:
    x = _matrices(function, x)
    if x.shape[-1] != x.shape[-2]:
        raise ValueError(f"ivy.linalg.{function} takes square matrices, and got shape {x.shape}")
    return x
