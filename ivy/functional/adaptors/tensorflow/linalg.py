"""Linear algebra: TensorFlow multiplies matrices of few integer types, and broadcasts no solutions."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ivy.functional.adaptors.tensorflow.data_types import astype
from ivy.functional.adaptors.tensorflow.elementwise import absolute, logarithm
from ivy.functional.adaptors.tensorflow.statistical import maximal, minimal

Axes = tuple[Sequence[int], Sequence[int]]

# -------------------------------------------------------------------------------------- products


def _product(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """The product of matrices. Integers are computed in words of one of the two types that TensorFlow
    multiplies, which leaves the lower bits as they are.
    """
    if not x.dtype.is_integer:
        return tf.matmul(x, y)
    words = tf.int64 if x.dtype.size > 4 or x.dtype == tf.uint32 else tf.int32
    return tf.cast(tf.matmul(tf.cast(x, words), tf.cast(y, words)), x.dtype)


def matmul(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    left = x if x.shape.rank > 1 else x[None, :]
    right = y if y.shape.rank > 1 else y[:, None]
    result = _product(left, right)
    lost = [-2] * (x.shape.rank == 1) + [-1] * (y.shape.rank == 1)
    return tf.squeeze(result, lost) if lost else result


def matrix_transpose(x: tf.Tensor) -> tf.Tensor:
    *front, rows, columns = range(x.shape.rank)
    return tf.transpose(x, [*front, columns, rows])


def tensordot(x: tf.Tensor, y: tf.Tensor, *, axes: Axes) -> tf.Tensor:
    first, second = (list(part) for part in axes)
    rows = [axis for axis in range(x.shape.rank) if axis not in first]
    columns = [axis for axis in range(y.shape.rank) if axis not in second]
    height, width = [x.shape[axis] for axis in rows], [y.shape[axis] for axis in columns]
    inner = math.prod(x.shape[axis] for axis in first)
    left = tf.reshape(tf.transpose(x, rows + first), [math.prod(height), inner])
    right = tf.reshape(tf.transpose(y, second + columns), [inner, math.prod(width)])
    return tf.reshape(_product(left, right), height + width)


def vecdot(x: tf.Tensor, y: tf.Tensor, *, axis: int) -> tf.Tensor:
    return tf.reduce_sum(tf.math.conj(x) * y, axis)


def cross(x: tf.Tensor, y: tf.Tensor, *, axis: int) -> tf.Tensor:
    (a, b, c), (p, q, r) = tf.unstack(x, axis=axis), tf.unstack(y, axis=axis)
    return tf.stack([b * r - c * q, c * p - a * r, a * q - b * p], axis)


def matrix_power(x: tf.Tensor, n: int) -> tf.Tensor:
    """By squaring."""
    base = tf.linalg.inv(x) if n < 0 else x
    result, rest = None, abs(n)
    while rest:
        if rest & 1:
            result = base if result is None else tf.matmul(result, base)
        rest >>= 1
        base = tf.matmul(base, base) if rest else base
    return _identity_like(x) if result is None else result


def _identity_like(x: tf.Tensor) -> tf.Tensor:
    return tf.broadcast_to(tf.eye(x.shape[-1], dtype=x.dtype), x.shape)


def diagonal(x: tf.Tensor, *, offset: int) -> tf.Tensor:
    *front, rows, columns = x.shape
    count = max(min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns), 0)
    start = offset if offset >= 0 else -offset * columns
    places = start + (columns + 1) * np.arange(count)
    return tf.gather(tf.reshape(x, [*front, rows * columns]), places, axis=-1)


# -------------------------------------------------------------------------------- decompositions


def cholesky(x: tf.Tensor, *, upper: bool) -> tf.Tensor:
    lower = tf.linalg.cholesky(x)
    return tf.linalg.adjoint(lower) if upper else lower


def eigh(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    values, vectors = tf.linalg.eigh(x)
    return tf.math.real(values), vectors


def svd(x: tf.Tensor, *, full_matrices: bool) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor]:
    values, left, right = tf.linalg.svd(x, full_matrices=full_matrices)
    return left, values, tf.linalg.adjoint(right)


def svdvals(x: tf.Tensor) -> tf.Tensor:
    return tf.linalg.svd(x, compute_uv=False)


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _complex_det(x: tf.Tensor) -> tuple[tf.Tensor, Callable[[tf.Tensor], tf.Tensor]]:
    """TensorFlow's own gradient forgets to conjugate the determinant."""

    def gradient(upstream: tf.Tensor) -> tf.Tensor:
        factor = upstream * tf.math.conj(_complex_det(x))
        return factor[..., None, None] * tf.linalg.inv(x, adjoint=True)

    return tf.linalg.det(x), gradient


def slogdet(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    sign, magnitude = tf.linalg.slogdet(x)
    return (_phase(x) if x.dtype.is_complex else sign), tf.math.real(magnitude)


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _phase(x: tf.Tensor) -> tuple[tf.Tensor, Callable[[tf.Tensor], tf.Tensor]]:
    """The sign of a complex determinant: TensorFlow forgets its gradient."""
    sign, _ = tf.linalg.slogdet(x)

    def gradient(upstream: tf.Tensor) -> tf.Tensor:
        turn = tf.math.imag(upstream * tf.math.conj(_phase(x)))
        factor = tf.complex(tf.zeros_like(turn), turn)
        return factor[..., None, None] * tf.linalg.inv(x, adjoint=True)

    return sign, gradient


def solve(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    front = tf.broadcast_static_shape(x.shape[:-2], y.shape[:-2])
    return tf.linalg.solve(*(tf.broadcast_to(each, front + each.shape[-2:]) for each in (x, y)))


def pinv(x: tf.Tensor, *, rtol: tf.Tensor) -> tf.Tensor:
    """Through singular values, whose derivatives would be NaN where two of them are equal: those of
    the pseudo-inverse (Golub and Pereyra, 1973) exist as long as the rank stays.
    """
    rtol = tf.stop_gradient(rtol)

    @tf.custom_gradient  # type: ignore[untyped-decorator]
    def inverse(a: tf.Tensor) -> tuple[tf.Tensor, Callable[[tf.Tensor], tf.Tensor]]:
        def gradient(upstream: tf.Tensor) -> tf.Tensor:
            p, g = inverse(a), tf.linalg.adjoint(upstream)
            p_adjoint = tf.linalg.adjoint(p)
            outside = g - a @ (p @ g)
            inside = g - (g @ p) @ a
            return outside @ p @ p_adjoint + p_adjoint @ p @ inside - p_adjoint @ upstream @ p_adjoint

        return _pseudo_inverse(a, rtol), gradient

    return inverse(x)


def _pseudo_inverse(x: tf.Tensor, rtol: tf.Tensor) -> tf.Tensor:
    values, left, right = tf.linalg.svd(x)
    if not values.shape[-1]:
        return tf.linalg.adjoint(x)
    counts = values > rtol[..., None] * values[..., :1]
    inverses = tf.where(counts, 1 / tf.where(counts, values, tf.ones_like(values)), tf.zeros_like(values))
    return (right * tf.cast(inverses, x.dtype)[..., None, :]) @ tf.linalg.adjoint(left)


# ----------------------------------------------------------------------------------------- norms


def qr(x: tf.Tensor, *, mode: str) -> tuple[tf.Tensor, tf.Tensor]:
    """Of matrices brought to the order of 1 by a power of 2: TensorFlow's squares overflow on the way."""
    scale = tf.stop_gradient(_order(x)) if 0 not in x.shape else tf.ones((), x.dtype)
    q, r = tf.linalg.qr(x / scale, full_matrices=mode == "complete")
    return q, r * scale


def _order(x: tf.Tensor) -> tf.Tensor:
    """For each matrix, the power of 2 below its largest magnitude; 1 where that is 0 or not finite."""
    largest = tf.reduce_max(absolute(x), [-2, -1], keepdims=True)
    usual = (largest > 0) & tf.math.is_finite(largest)
    exponent = tf.math.floor(logarithm(2)(tf.where(usual, largest, tf.ones_like(largest))))
    limit = 100 if largest.dtype == tf.float32 else 1000  # the inverse of the scale stays finite
    return tf.cast(2.0 ** tf.clip_by_value(exponent, -limit, limit), x.dtype)


def vector_norm(x: tf.Tensor, *, axis: Sequence[int], keepdims: bool, ord: float) -> tf.Tensor:
    axes = list(axis)
    if ord == 2:
        return tf.sqrt(tf.reduce_sum(_squares(x), axes, keepdims))
    sizes = absolute(x)
    if ord == 0:
        return tf.reduce_sum(astype(sizes != 0, sizes.dtype), axes, keepdims)
    if ord == 1:
        return tf.reduce_sum(sizes, axes, keepdims)
    if ord == math.inf:
        return _largest(sizes, axes, keepdims)
    if ord == -math.inf:
        return minimal(sizes, axis=axes, keepdims=keepdims)
    return tf.reduce_sum(sizes**ord, axes, keepdims) ** (1 / ord)


def _squares(x: tf.Tensor) -> tf.Tensor:
    """The squared magnitudes."""
    if not x.dtype.is_complex:
        return x * x
    a, b = tf.math.real(x), tf.math.imag(x)
    return a * a + b * b


def _largest(sizes: tf.Tensor, axes: list[int], keepdims: bool) -> tf.Tensor:
    """The largest of numbers that are not negative, 0 of none."""
    if any(sizes.shape[axis] == 0 for axis in axes):
        return tf.reduce_sum(sizes, axes, keepdims)
    return maximal(sizes, axis=axes, keepdims=keepdims)


def matrix_norm(x: tf.Tensor, *, ord: float | str, keepdims: bool) -> tf.Tensor:
    if ord == "fro":
        return vector_norm(x, axis=(-2, -1), keepdims=keepdims, ord=2)
    if ord in ("nuc", 2, -2):
        sizes, axis = svdvals(x), -1
        sizes = sizes[..., None] if keepdims else sizes
        axis = -2 if keepdims else -1
    else:
        across = ord in (1, -1)
        sizes = tf.reduce_sum(absolute(x), -2 if across else -1, keepdims)
        axis = -1 if across or not keepdims else -2
    if ord == "nuc":
        return tf.reduce_sum(sizes, axis, keepdims)
    if ord in (1, 2, math.inf):
        return _largest(sizes, [axis], keepdims)
    return minimal(sizes, axis=[axis], keepdims=keepdims)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "matmul": matmul,
    "matrix_transpose": matrix_transpose,
    "tensordot": tensordot,
    "vecdot": vecdot,
    "linalg.cholesky": cholesky,
    "linalg.cross": cross,
    "linalg.det": lambda x: _complex_det(x) if x.dtype.is_complex else tf.linalg.det(x),
    "linalg.diagonal": diagonal,
    "linalg.eig": tf.linalg.eig,
    "linalg.eigh": eigh,
    "linalg.eigvals": tf.linalg.eigvals,
    "linalg.eigvalsh": lambda x: tf.math.real(tf.linalg.eigvalsh(x)),
    "linalg.inv": tf.linalg.inv,
    "linalg.matrix_norm": matrix_norm,
    "linalg.matrix_power": matrix_power,
    "linalg.pinv": pinv,
    "linalg.qr": qr,
    "linalg.slogdet": slogdet,
    "linalg.solve": solve,
    "linalg.svd": svd,
    "linalg.svdvals": svdvals,
    "linalg.vector_norm": vector_norm,
}
