"""The functions of linear algebra that every array library has; more are in `ivy.linalg`.

Source: https://data-apis.org/array-api/2025.12/API_specification/linear_algebra_functions.html
"""

from __future__ import annotations

from collections.abc import Sequence

from ivy.functional.array import Array
from ivy.functional.dispatch import CLASSES, as_array, as_arrays, check_category, promoted
from ivy.functional.indexing import normal_axis

Axes = int | tuple[Sequence[int], Sequence[int]]
"""Which axes a product contracts: the last ones of one array with the first ones of the other, or
those that two sequences name.
"""


def matmul(x1: Array, x2: Array, /) -> Array:
    """The product of matrices, `x1 @ x2`.

    Args:
        x1: numeric, `(..., M, K)` or a vector `(K,)`.
        x2: numeric, `(..., K, N)` or a vector `(K,)`.

    Returns:
        `(..., M, N)` of the promoted dtype, where `...` are both arrays' other dimensions,
        broadcast; without `M` or `N` where that operand is a vector.

    Raises:
        ValueError: an array has no dimensions, or the sizes do not fit.
    """
    x1, x2 = operands("matmul", x1, x2)
    first, second = x1.shape, x2.shape
    if not (first and second):
        raise ValueError(f"ivy.matmul takes vectors and matrices, and got shapes {first} and {second}")
    if first[-1] != second[-2 if len(second) > 1 else 0]:
        raise ValueError(f"ivy.matmul: the inner sizes of {first} and {second} differ")
    check_stacks("matmul", first[:-2], second[:-2])
    return x1._new("matmul", x2.native)


def matrix_transpose(x: Array, /) -> Array:
    """The transposes of matrices: `(..., M, N)` becomes `(..., N, M)`.

    Raises:
        ValueError: `x` has fewer than 2 dimensions.
    """
    x = as_array(x, "matrix_transpose")
    if x.ndim < 2:
        raise ValueError(f"ivy.matrix_transpose takes matrices, and x has {x.ndim} dimensions")
    return x._new("matrix_transpose")


def tensordot(x1: Array, x2: Array, /, *, axes: Axes = 2) -> Array:
    """The sum of products over axes of two arrays.

    Args:
        x1: a numeric array.
        x2: a numeric array.
        axes: how many of the last axes of `x1` meet the first ones of `x2`, in order; or two
            sequences of axes of the same length: those of `x1` and those of `x2`.

    Returns:
        An array of the promoted dtype, with the other axes of `x1` followed by those of `x2`.

    Raises:
        ValueError: the sizes of two axes that meet differ, or `axes` is not as above.
        IndexError: an array has no such axis.
    """
    x1, x2 = operands("tensordot", x1, x2)
    first, second = _contracted(axes, x1.ndim, x2.ndim)
    if [x1.shape[axis] for axis in first] != [x2.shape[axis] for axis in second]:
        raise ValueError(
            f"ivy.tensordot: axes {first} of shape {x1.shape} and axes {second} of {x2.shape} differ in size"
        )
    return x1._new("tensordot", x2.native, axes=(first, second))


def _contracted(axes: Axes, ndim1: int, ndim2: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The contracted axes of both arrays as numbers that are not negative."""
    if isinstance(axes, int):
        if not 0 <= axes <= min(ndim1, ndim2):
            raise ValueError(f"ivy.tensordot: axes={axes} for arrays of {ndim1} and {ndim2} dimensions")
        return tuple(range(ndim1 - axes, ndim1)), tuple(range(axes))
    first, second = (
        tuple(normal_axis("tensordot", axis, ndim) for axis in part)
        for part, ndim in zip(axes, (ndim1, ndim2), strict=True)
    )
    if len(first) != len(second) or len(set(first)) < len(first) or len(set(second)) < len(second):
        raise ValueError(f"ivy.tensordot: axes={axes} must name as many axes of either array, each once")
    return first, second


def vecdot(x1: Array, x2: Array, /, *, axis: int = -1) -> Array:
    """The dot products of vectors, the first of them conjugated: `sum(conj(x1) * x2)` over an axis.

    Args:
        x1: a numeric array.
        x2: a numeric array; its other axes broadcast against those of `x1`.
        axis: where the vectors lie in both, counted from the end: negative.

    Returns:
        An array of the promoted dtype and the broadcast shape, without the axis.

    Raises:
        ValueError: the vectors differ in size.
        IndexError: `axis` is not negative, or an array has no such axis.
    """
    x1, x2 = operands("vecdot", x1, x2)
    axis = vector_axis("vecdot", axis, x1, x2)
    if x1.shape[axis] != x2.shape[axis]:
        raise ValueError(f"ivy.vecdot: vectors of {x1.shape[axis]} and {x2.shape[axis]} elements")
    check_stacks("vecdot", x1.shape, x2.shape)
    return x1._new("vecdot", x2.native, axis=axis)


def vector_axis(function: str, axis: int, x1: Array, x2: Array) -> int:
    """An axis of both arrays, counted from the end.

    Raises:
        IndexError: there is no such axis, or it is counted from the start of arrays whose numbers of
            dimensions differ.
    """
    least = min(x1.ndim, x2.ndim)
    if not -least <= axis < (least if x1.ndim == x2.ndim else 0):
        raise IndexError(
            f"ivy.{function}: axis {axis} of arrays with {x1.ndim} and {x2.ndim} dimensions; it counts from "
            "the end: -1 is the last"
        )
    return axis if axis < 0 else axis - least


def check_stacks(function: str, first: tuple[int, ...], second: tuple[int, ...]) -> None:
    """Refuse shapes that do not broadcast; frameworks do so with errors of their own.

    Raises:
        ValueError: they do not.
    """
    if first and second and first != second:
        from ivy.functional.manipulation import common_shape

        common_shape(function, first, second)


def operands(function: str, x1: Array, x2: Array) -> list[Array]:
    """Two numeric arrays of one backend, cast to their common dtype.

    Raises:
        TypeError: one is not numeric, or they have no common dtype.
    """
    kind = type(x1)
    if kind is type(x2) and kind in CLASSES and x1.dtype is x2.dtype:
        check_category(function, "numeric", x1)
        return [x1, x2]
    x1, x2 = as_arrays(function, x1, x2)
    check_category(function, "numeric", x1, x2)
    return promoted(function, (x1, x2))
