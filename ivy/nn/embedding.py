"""Rows of a table, and the rows of the identity matrix."""

from __future__ import annotations

from ivy.functional import manipulation
from ivy.functional.array import Array
from ivy.functional.data_types import astype
from ivy.functional.dispatch import as_array, as_arrays, check_category
from ivy.functional.dtypes import DType, float32
from ivy.functional.indexing import normal_axis, take
from ivy.nn.common import counted, run


def embedding(indices: Array, weight: Array, /) -> Array:
    """The rows of `weight` at `indices`.

    Args:
        indices: integers in `[0, rows)`. What others give depends on the framework.
        weight: `(rows, ...)`.

    Returns:
        `(*indices.shape, ...)`.

    Raises:
        TypeError: the indices are not integers.
        ValueError: the weight has no dimensions.
    """
    weight, indices = as_arrays("nn.embedding", weight, indices)
    check_category("nn.embedding", "integer", indices)
    if not weight.ndim:
        raise ValueError("ivy.nn.embedding: a weight without dimensions has no rows")
    return run("embedding", _embedding, weight, indices)


def _embedding(weight: Array, indices: Array) -> Array:
    rows = take(weight, manipulation.reshape(indices, (-1,)), axis=0)
    return manipulation.reshape(rows, (*indices.shape, *weight.shape[1:]))


def one_hot(indices: Array, classes: int, /, *, axis: int = -1, dtype: DType = float32) -> Array:
    """1 at the place of each index along a new axis, 0 elsewhere; indices outside give zeros alone.

    Args:
        indices: integers.
        classes: the size of the new axis.
        axis: where it is in the result.
        dtype: that of the result.

    Raises:
        TypeError: the indices are not integers.
        IndexError: there is no such axis.
    """
    indices = as_array(indices, "nn.one_hot")
    check_category("nn.one_hot", "integer", indices)
    place = normal_axis("nn.one_hot", axis, indices.ndim + 1)
    numbers = counted(indices, classes, indices.dtype)
    numbers = manipulation.reshape(numbers, (classes,) + (1,) * (indices.ndim - place))
    return astype(manipulation.expand_dims(indices, place) == numbers, dtype)


__all__ = ["embedding", "one_hot"]
