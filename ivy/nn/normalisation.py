"""Normalisation by the statistics of layers, groups and batches.

Features are on the last axis, `(N, *spatial, C)`, unless `axis` says otherwise. Variances are those
of the population; statistics of 16-bit elements are computed in `float32`.
"""

from __future__ import annotations

from ivy.functional import elementwise, manipulation, statistical
from ivy.functional.array import Array
from ivy.functional.data_types import astype
from ivy.functional.indexing import normal_axis
from ivy.nn.common import floats, run, wide


def layer_norm(
    x: Array,
    /,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    axes: int = 1,
    eps: float = 1e-5,
) -> Array:
    """`(x - mean) / sqrt(variance + eps) * weight + bias`, by the last axes (Ba et al., 2016).

    Args:
        x: a real floating-point array.
        weight: of the shape of those axes, or None for ones.
        bias: likewise, or None for zeros.
        axes: how many axes the statistics are over.
        eps: what is added to the variance.

    Raises:
        ValueError: `x` has fewer axes, or the weight or bias have another shape.
    """
    x, weight, bias = floats("layer_norm", x, weight, bias)
    _check_last("layer_norm", x, axes, weight, bias)
    return run("layer_norm", _layer_norm, x, weight, bias, axes=axes, eps=eps)


def _layer_norm(x: Array, weight: Array | None, bias: Array | None, axes: int, eps: float) -> Array:
    normal = _standardised(wide(x), tuple(range(x.ndim - axes, x.ndim)), eps)
    return _affine(normal, weight, bias, x)


def rms_norm(x: Array, /, weight: Array | None = None, *, axes: int = 1, eps: float = 1e-6) -> Array:
    """`x / sqrt(mean(x**2) + eps) * weight`, by the last axes (Zhang & Sennrich, 2019).

    Args:
        x: a real floating-point array.
        weight: of the shape of those axes, or None for ones.
        axes: how many axes the mean is over.
        eps: what is added to it.

    Raises:
        ValueError: `x` has fewer axes, or the weight has another shape.
    """
    x, weight = floats("rms_norm", x, weight)
    _check_last("rms_norm", x, axes, weight)
    return run("rms_norm", _rms_norm, x, weight, axes=axes, eps=eps)


def _rms_norm(x: Array, weight: Array | None, axes: int, eps: float) -> Array:
    full = wide(x)
    power = statistical.mean(full * full, axis=tuple(range(x.ndim - axes, x.ndim)), keepdims=True)
    return _affine(full / elementwise.sqrt(power + eps), weight, None, x)


def group_norm(
    x: Array,
    groups: int,
    /,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    axis: int = -1,
    eps: float = 1e-5,
) -> Array:
    """`(x - mean) / sqrt(variance + eps) * weight + bias`, with statistics over each group of
    features and all positions (Wu & He, 2018).

    Args:
        x: a real floating-point array; its first axis is that of the batch.
        groups: into how many groups the features are split.
        weight: a number for each feature, or None for ones.
        bias: likewise, or None for zeros.
        axis: the axis of the features.
        eps: what is added to the variance.

    Raises:
        ValueError: the features do not split into the groups, or the weight or bias have another
            shape.
        IndexError: there is no such axis.
    """
    x, weight, bias = floats("group_norm", x, weight, bias)
    axis = normal_axis("nn.group_norm", axis, x.ndim)
    _check_features("group_norm", x, axis, weight, bias)
    if axis == 0 or groups < 1 or x.shape[axis] % groups:
        raise ValueError(f"ivy.nn.group_norm: {groups} groups of axis {axis} of an array {x.shape}")
    return run("group_norm", _group_norm, x, weight, bias, groups=groups, axis=axis, eps=eps)


def _group_norm(
    x: Array, weight: Array | None, bias: Array | None, groups: int, axis: int, eps: float
) -> Array:
    split = (*x.shape[:axis], groups, x.shape[axis] // groups, *x.shape[axis + 1 :])
    over = tuple(i for i in range(1, len(split)) if i != axis)
    normal = _standardised(manipulation.reshape(wide(x), split), over, eps)
    normal = manipulation.reshape(normal, x.shape)
    return _affine(normal, _along(weight, axis, x), _along(bias, axis, x), x)


def instance_norm(
    x: Array,
    /,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    axis: int = -1,
    eps: float = 1e-5,
) -> Array:
    """`group_norm` with a group for each feature (Ulyanov et al., 2016)."""
    (x,) = floats("instance_norm", x)
    groups = x.shape[normal_axis("nn.instance_norm", axis, x.ndim)]
    return group_norm(x, groups, weight, bias, axis=axis, eps=eps)


def batch_norm(
    x: Array,
    mean: Array,
    variance: Array,
    /,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    training: bool = False,
    momentum: float = 0.1,
    axis: int = -1,
    eps: float = 1e-5,
) -> tuple[Array, Array, Array]:
    """`(x - mean) / sqrt(variance + eps) * weight + bias`, per feature (Ioffe & Szegedy, 2015).

    Args:
        x: a real floating-point array.
        mean: the running mean of each feature.
        variance: their running variance.
        weight: a number for each feature, or None for ones.
        bias: likewise, or None for zeros.
        training: whether to normalise by the statistics of `x` over all other axes, and to move the
            running ones towards them. Else the running ones are used, and stay.
        momentum: how far they move: `(1 - momentum) * running + momentum * batch`. The running
            variance takes the unbiased one of the batch, with `n - 1` as the divisor.
        axis: the axis of the features.
        eps: what is added to the variance.

    Returns:
        The result, the running mean and the running variance.

    Raises:
        ValueError: a statistic, the weight or the bias is not a number for each feature; or there
            are not two elements for each, to train with.
        IndexError: there is no such axis.
    """
    x, weight, bias = floats("batch_norm", x, weight, bias)
    mean, variance, _ = floats("batch_norm", mean, variance, x)
    axis = normal_axis("nn.batch_norm", axis, x.ndim)
    _check_features("batch_norm", x, axis, mean, variance, weight, bias)
    if not training:
        return _normalised(x, mean, variance, weight, bias, axis, eps), mean, variance
    over = tuple(i for i in range(x.ndim) if i != axis)
    count = x.size // max(1, x.shape[axis])
    if count < 2:
        raise ValueError(f"ivy.nn.batch_norm: training takes 2 elements for each feature; x is {x.shape}")
    own_mean = statistical.mean(wide(x), axis=over)
    own_variance = statistical.var(wide(x), axis=over)
    result = _normalised(x, own_mean, own_variance, weight, bias, axis, eps)
    unbiased = own_variance * (count / (count - 1))
    return result, _moved(mean, own_mean, momentum), _moved(variance, unbiased, momentum)


def _moved(running: Array, batch: Array, momentum: float) -> Array:
    return astype(running * (1 - momentum) + batch * momentum, running.dtype, copy=False)


def _normalised(
    x: Array,
    mean: Array,
    variance: Array,
    weight: Array | None,
    bias: Array | None,
    axis: int,
    eps: float,
) -> Array:
    return run("batch_norm", _batch_norm, x, mean, variance, weight, bias, axis=axis, eps=eps)


def _batch_norm(
    x: Array,
    mean: Array,
    variance: Array,
    weight: Array | None,
    bias: Array | None,
    axis: int,
    eps: float,
) -> Array:
    scale = 1.0 / elementwise.sqrt(wide(variance) + eps)
    scale = scale if weight is None else scale * weight
    normal = (wide(x) - _along(mean, axis, x)) * _along(scale, axis, x)
    return _affine(normal, None, _along(bias, axis, x), x)


def _standardised(x: Array, axes: tuple[int, ...], eps: float) -> Array:
    centred = x - statistical.mean(x, axis=axes, keepdims=True)
    variance = statistical.mean(centred * centred, axis=axes, keepdims=True)
    return centred / elementwise.sqrt(variance + eps)


def _affine(normal: Array, weight: Array | None, bias: Array | None, x: Array) -> Array:
    """`normal * weight + bias` in the dtype of `x`."""
    normal = normal if weight is None else normal * weight
    normal = normal if bias is None else normal + bias
    return astype(normal, x.dtype, copy=False)


def _along(vector: Array | None, axis: int, x: Array) -> Array | None:
    """A number for each feature, in a shape that broadcasts against `x`."""
    if vector is None or axis == x.ndim - 1:
        return vector
    return manipulation.reshape(vector, (-1,) + (1,) * (x.ndim - 1 - axis))


def _check_last(function: str, x: Array, axes: int, *parts: Array | None) -> None:
    if not 0 < axes <= x.ndim:
        raise ValueError(f"ivy.nn.{function}: statistics over {axes} axes of an array {x.shape}")
    _check_shapes(function, x.shape[x.ndim - axes :], parts)


def _check_features(function: str, x: Array, axis: int, *parts: Array | None) -> None:
    _check_shapes(function, (x.shape[axis],), parts)


def _check_shapes(function: str, shape: tuple[int, ...], parts: tuple[Array | None, ...]) -> None:
    for part in parts:
        if part is not None and part.shape != shape:
            raise ValueError(f"ivy.nn.{function}: a weight, bias or statistic of {part.shape}, not {shape}")


__all__ = ["batch_norm", "group_norm", "instance_norm", "layer_norm", "rms_norm"]
