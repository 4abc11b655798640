"""Functions that are copied into emitted source where it needs them.

The text is what counts: a program that uses one contains it, and does not import this file.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp


def integer_power(base: jax.Array, exponent: jax.Array) -> jax.Array:
    """`base ** exponent` for integers; a negative exponent gives 0 unless the base is 1 or -1."""
    base, exponent = jnp.broadcast_arrays(base, exponent)
    sign = jnp.where(exponent % 2 == 1, base, jnp.ones_like(base))
    inverse = jnp.where(abs(base) == 1, sign, jnp.zeros_like(base))
    return jnp.where(exponent < 0, inverse, jnp.power(base, jnp.maximum(exponent, 0)))


def batch_norm_inference(
    x: jax.Array,
    scale: jax.Array,
    offset: jax.Array,
    mean: jax.Array,
    variance: jax.Array,
    epsilon: float,
    axis: int,
) -> jax.Array:
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset` along `axis`."""
    shape = [-1 if i == axis else 1 for i in range(x.ndim)]
    scale, offset, mean, variance = (v.reshape(shape) for v in (scale, offset, mean, variance))
    return (x - mean) / jnp.sqrt(variance + epsilon) * scale + offset


def batch_norm_training(
    x: jax.Array, scale: jax.Array, offset: jax.Array, epsilon: float, axis: int
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Normalised by the mean and variance over all axes but `axis`; both are returned too."""
    others = tuple(i for i in range(x.ndim) if i != axis)
    mean, variance = jnp.mean(x, others), jnp.var(x, others)
    return batch_norm_inference(x, scale, offset, mean, variance, epsilon, axis), mean, variance


def batch_norm_grad(
    x: jax.Array,
    scale: jax.Array,
    mean: jax.Array,
    variance: jax.Array,
    grad: jax.Array,
    epsilon: float,
    axis: int,
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Gradients of the normalisation for x, scale and offset."""
    others = tuple(i for i in range(x.ndim) if i != axis)
    shape = [-1 if i == axis else 1 for i in range(x.ndim)]
    count = x.size // x.shape[axis]
    centred = x - mean.reshape(shape)
    inverse = 1 / jnp.sqrt(variance + epsilon)
    grad_offset = jnp.sum(grad, others)
    weighted = jnp.sum(grad * centred, others)
    inner = grad * count - grad_offset.reshape(shape)
    inner = inner - centred * (weighted * inverse**2).reshape(shape)
    return inner * (scale * inverse / count).reshape(shape), weighted * inverse, grad_offset
