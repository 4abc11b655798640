"""TensorFlow's transformations of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf


def value_and_grad(function: Callable[..., Any], leaves: Sequence[tf.Tensor]) -> tuple[Any, Any, Any]:
    """What the result does not depend on has a gradient of zeros."""
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(leaves)
        value, rest = function(*leaves)
    gradients = tape.gradient(value, leaves, unconnected_gradients=tf.UnconnectedGradients.ZERO)
    return value, rest, [tf.convert_to_tensor(gradient) for gradient in gradients]


def vmap(
    function: Callable[..., Any], leaves: Sequence[tf.Tensor], axes: Sequence[int | None], out_axis: int
) -> Any:
    mapped = [tf.experimental.numpy.moveaxis(x, axis, 0) for x, axis in _pairs(leaves, axes)]
    shared = [None if axis is not None else x for x, axis in zip(leaves, axes, strict=True)]

    def of_mapped(parts: Sequence[tf.Tensor]) -> Any:
        given = iter(parts)
        return function(*(next(given) if x is None else x for x in shared))

    results = tf.vectorized_map(of_mapped, mapped, fallback_to_while_loop=True)
    return [tf.experimental.numpy.moveaxis(x, 0, out_axis) for x in results]


def _pairs(leaves: Sequence[tf.Tensor], axes: Sequence[int | None]) -> list[tuple[tf.Tensor, int]]:
    return [(x, axis) for x, axis in zip(leaves, axes, strict=True) if axis is not None]


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    return tf.function(function, autograph=False)  # type: ignore[no-any-return]


DEVIATIONS: dict[str, Callable[..., Any]] = {"value_and_grad": value_and_grad, "vmap": vmap, "jit": jit}
