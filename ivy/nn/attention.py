"""Attention."""

from __future__ import annotations

import math

from ivy.functional import elementwise, linalg, manipulation, searching, statistical
from ivy.functional.array import Array
from ivy.functional.dispatch import as_arrays, check_category
from ivy.functional.manipulation import common_shape
from ivy.nn.activations import softmax
from ivy.nn.common import counted, floats, run


def scaled_dot_product_attention(
    query: Array,
    key: Array,
    value: Array,
    /,
    mask: Array | None = None,
    *,
    is_causal: bool = False,
    scale: float | None = None,
) -> Array:
    """`softmax(query @ key.mT * scale + mask) @ value` (Vaswani et al., 2017).

    A query whose keys are all masked gives zeros.

    Args:
        query: real floating-point, `(..., L, E)`; heads and batches are among the leading axes.
        key: `(..., S, E)`.
        value: `(..., S, V)`.
        mask: broadcasts to `(..., L, S)`. Booleans keep keys where they are true; real
            floating-point numbers are added to the scores.
        is_causal: whether a query sees only the keys up to its own place, counted from the start.
        scale: by default `1 / sqrt(E)`.

    Returns:
        `(..., L, V)`.

    Raises:
        TypeError: an array is of another dtype.
        ValueError: the shapes do not go together.
    """
    query, key, value = floats("scaled_dot_product_attention", query, key, value)
    _check_shapes(query, key, value)
    if mask is not None:
        mask, query, key, value = _with_mask(mask, query, key, value)
    factor = 1 / math.sqrt(max(1, query.shape[-1])) if scale is None else float(scale)
    arrays = (query, key, value, mask)
    return run("scaled_dot_product_attention", _attention, *arrays, is_causal=is_causal, scale=factor)


def _check_shapes(query: Array, key: Array, value: Array) -> None:
    shapes = [x.shape for x in (query, key, value)]
    fits = min(map(len, shapes)) >= 2 and shapes[0][-1] == shapes[1][-1] and shapes[1][-2] == shapes[2][-2]
    if not fits:
        raise ValueError(
            "ivy.nn.scaled_dot_product_attention takes query (..., L, E), key (..., S, E) and value "
            f"(..., S, V), and got {', '.join(map(str, shapes))}"
        )
    common_shape("nn.scaled_dot_product_attention", *(shape[:-2] for shape in shapes))


def _with_mask(mask: Array, query: Array, key: Array, value: Array) -> tuple[Array, Array, Array, Array]:
    """All arrays on one backend, and the mask's shape checked."""
    name = "nn.scaled_dot_product_attention"
    mask, query, key, value = as_arrays(name, mask, query, key, value)
    if mask.dtype.kind != "bool":
        check_category(name, "real-valued floating-point", mask)
        query, key, value, mask = floats("scaled_dot_product_attention", query, key, value, mask)
    common_shape(name, mask.shape, (query.shape[-2], key.shape[-2]))
    return mask, query, key, value


def _attention(
    query: Array, key: Array, value: Array, mask: Array | None, is_causal: bool, scale: float
) -> Array:
    scores = linalg.matmul(query * scale, linalg.matrix_transpose(key))
    if is_causal:
        scores = searching.where(causal_mask(query, query.shape[-2], key.shape[-2]), scores, -math.inf)
    if mask is None:
        return linalg.matmul(softmax(scores), value)
    boolean = mask.dtype.kind == "bool"
    scores = searching.where(mask, scores, -math.inf) if boolean else scores + mask
    empty = statistical.max(scores, axis=-1, keepdims=True) == -math.inf
    weights = softmax(searching.where(empty, 0.0, scores))  # no NaN, whose gradient would spread
    return linalg.matmul(searching.where(empty, 0.0, weights), value)


def causal_mask(like: Array, queries: int, keys: int) -> Array:
    """Booleans `(queries, keys)` that are true up to the diagonal, where another array lies."""
    rows = manipulation.expand_dims(counted(like, queries), 1)
    return elementwise.greater_equal(rows, counted(like, keys))


__all__ = ["scaled_dot_product_attention"]
