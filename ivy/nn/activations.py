"""Activations, and what stands at the end of a network: softmax and its logarithm.

They take and give real floating-point arrays; most work element by element.
"""

from __future__ import annotations

import math

from ivy.functional import elementwise, manipulation, searching, statistical
from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, check_category
from ivy.functional.dtypes import CATEGORIES
from ivy.functional.indexing import normal_axes, normal_axis
from ivy.functional.statistical import Axes
from ivy.nn.common import floats, run

_SELU_ALPHA = 1.6732632423543772848170429916717
_SELU_SCALE = 1.0507009873554804934193349852946


def relu(x: Array, /) -> Array:
    """`max(x, 0)`, for any real-valued numeric array; the gradient at 0 is 0."""
    x = as_array(x, "nn.relu")
    check_category("nn.relu", "real-valued numeric", x)
    if x.dtype.kind not in CATEGORIES["floating-point"]:
        return elementwise.maximum(x, 0)
    return run("relu", _relu, x)


def _relu(x: Array) -> Array:
    return elementwise.maximum(x, 0.0)


def relu6(x: Array, /) -> Array:
    """`min(max(x, 0), 6)`."""
    return run("relu6", lambda x: elementwise.clip(x, 0.0, 6.0), *floats("relu6", x))


def leaky_relu(x: Array, /, slope: float = 0.01) -> Array:
    """`x` where it is positive, `slope * x` elsewhere (Maas et al., 2013)."""
    return run("leaky_relu", _leaky_relu, *floats("leaky_relu", x), slope=slope)


def _leaky_relu(x: Array, slope: float) -> Array:
    return searching.where(x > 0, x, x * slope)


def elu(x: Array, /, alpha: float = 1.0) -> Array:
    """`x` where it is positive, `alpha * (exp(x) - 1)` elsewhere (Clevert et al., 2015)."""
    return run("elu", _elu, *floats("elu", x), alpha=alpha)


def _elu(x: Array, alpha: float) -> Array:
    below = elementwise.expm1(elementwise.minimum(x, 0.0))  # no overflow where it is not taken
    return searching.where(x > 0, x, below * alpha)


def selu(x: Array, /) -> Array:
    """`1.0507… * elu(x, 1.6733…)`: keeps mean 0 and variance 1 (Klambauer et al., 2017)."""
    return run("selu", lambda x: elu(x, _SELU_ALPHA) * _SELU_SCALE, *floats("selu", x))


def celu(x: Array, /, alpha: float = 1.0) -> Array:
    """`x` where it is positive, `alpha * (exp(x / alpha) - 1)` elsewhere (Barron, 2017)."""
    return run("celu", _celu, *floats("celu", x), alpha=alpha)


def _celu(x: Array, alpha: float) -> Array:
    below = elementwise.expm1(elementwise.minimum(x, 0.0) / alpha)
    return searching.where(x > 0, x, below * alpha)


def gelu(x: Array, /, *, approximate: bool = False) -> Array:
    """The Gaussian error linear unit, `x * (1 + erf(x / sqrt(2))) / 2` (Hendrycks & Gimpel, 2016).

    Args:
        x: a real floating-point array.
        approximate: whether to take `x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))) / 2`.
    """
    return run("gelu", _gelu, *floats("gelu", x), approximate=approximate)


def _gelu(x: Array, approximate: bool) -> Array:
    if approximate:
        bend = elementwise.tanh((x + x * x * x * 0.044715) * math.sqrt(2 / math.pi))
    else:
        bend = erf(x * math.sqrt(0.5))
    return x * 0.5 * (bend + 1.0)


def erf(x: Array, /) -> Array:
    """The error function, `2 / sqrt(pi)` times the integral of `exp(-t**2)` from 0 to `x`."""
    (x,) = floats("erf", x)
    return x._new("nn.erf")


def silu(x: Array, /) -> Array:
    """`x * sigmoid(x)`, also called swish."""
    return run("silu", lambda x: x * sigmoid(x), *floats("silu", x))


def mish(x: Array, /) -> Array:
    """`x * tanh(softplus(x))` (Misra, 2019)."""
    return run("mish", lambda x: x * elementwise.tanh(softplus(x)), *floats("mish", x))


def sigmoid(x: Array, /) -> Array:
    """`1 / (1 + exp(-x))`, without overflow."""
    return run("sigmoid", _sigmoid, *floats("sigmoid", x))


def _sigmoid(x: Array) -> Array:
    small = elementwise.exp(-elementwise.abs(x))
    return searching.where(x >= 0, 1.0, small) / (small + 1.0)


def log_sigmoid(x: Array, /) -> Array:
    """`log(sigmoid(x))`, without overflow."""
    return run("log_sigmoid", lambda x: -softplus(-x), *floats("log_sigmoid", x))


def hard_sigmoid(x: Array, /) -> Array:
    """`relu6(x + 3) / 6`."""
    return run("hard_sigmoid", lambda x: relu6(x + 3.0) / 6.0, *floats("hard_sigmoid", x))


def hard_silu(x: Array, /) -> Array:
    """`x * relu6(x + 3) / 6`, also called hard swish (Howard et al., 2019)."""
    return run("hard_silu", lambda x: x * relu6(x + 3.0) / 6.0, *floats("hard_silu", x))


def softplus(x: Array, /) -> Array:
    """`log(1 + exp(x))`, without overflow."""
    return run("softplus", lambda x: elementwise.logaddexp(x, 0.0), *floats("softplus", x))


def softsign(x: Array, /) -> Array:
    """`x / (1 + |x|)`."""
    return run("softsign", lambda x: x / (elementwise.abs(x) + 1.0), *floats("softsign", x))


def softmax(x: Array, /, *, axis: int = -1) -> Array:
    """`exp(x) / sum(exp(x))` along an axis, without overflow.

    Raises:
        IndexError: there is no such axis.
    """
    (x,) = floats("softmax", x)
    return run("softmax", _softmax, x, axis=normal_axis("nn.softmax", axis, x.ndim))


def _softmax(x: Array, axis: int) -> Array:
    powers = elementwise.exp(x - _highest(x, axis))
    return powers / statistical.sum(powers, axis=axis, keepdims=True)


def _highest(x: Array, axis: int) -> Array:
    """The greatest elements along an axis, which may be empty."""
    return (
        statistical.max(x, axis=axis, keepdims=True)
        if x.size
        else statistical.sum(x, axis=axis, keepdims=True)
    )


def log_softmax(x: Array, /, *, axis: int = -1) -> Array:
    """`log(softmax(x))` along an axis, computed as `x - logsumexp(x)`.

    Raises:
        IndexError: there is no such axis.
    """
    (x,) = floats("log_softmax", x)
    return run("log_softmax", _log_softmax, x, axis=normal_axis("nn.log_softmax", axis, x.ndim))


def _log_softmax(x: Array, axis: int) -> Array:
    shifted = x - _highest(x, axis)
    powers = elementwise.exp(shifted)
    return shifted - elementwise.log(statistical.sum(powers, axis=axis, keepdims=True))


def logsumexp(x: Array, /, *, axis: Axes = None, keepdims: bool = False) -> Array:
    """`log(sum(exp(x)))` along axes, without overflow; of nothing it is minus infinity.

    Args:
        x: a real floating-point array.
        axis: along which axes: one, several, or None for all.
        keepdims: whether the axes stay, with size 1.

    Raises:
        IndexError: there is no such axis.
    """
    (x,) = floats("logsumexp", x)
    axes = normal_axes("nn.logsumexp", axis, x.ndim)
    return run("logsumexp", _logsumexp, x, axis=axes, keepdims=keepdims)


def _logsumexp(x: Array, axis: tuple[int, ...], keepdims: bool) -> Array:
    if not x.size:
        return elementwise.log(statistical.sum(x, axis=axis, keepdims=keepdims))
    highest = statistical.max(x, axis=axis, keepdims=True)
    shift = searching.where(elementwise.isfinite(highest), highest, 0.0)
    total = statistical.sum(elementwise.exp(x - shift), axis=axis, keepdims=True)
    found = elementwise.log(total) + shift
    return found if keepdims or not axis else manipulation.squeeze(found, axis=axis)


def glu(x: Array, /, *, axis: int = -1) -> Array:
    """The gated linear unit, `a * sigmoid(b)` of the halves of `x` along an axis (Dauphin et al., 2017).

    Raises:
        IndexError: there is no such axis.
        ValueError: its size is odd.
    """
    (x,) = floats("glu", x)
    axis = normal_axis("nn.glu", axis, x.ndim)
    if x.shape[axis] % 2:
        raise ValueError(f"ivy.nn.glu halves axis {axis}, whose size {x.shape[axis]} is odd")
    half, before = x.shape[axis] // 2, (slice(None),) * axis
    return x[(*before, slice(half), ...)] * sigmoid(x[(*before, slice(half, None), ...)])


__all__ = [
    "celu",
    "elu",
    "erf",
    "gelu",
    "glu",
    "hard_sigmoid",
    "hard_silu",
    "leaky_relu",
    "log_sigmoid",
    "log_softmax",
    "logsumexp",
    "mish",
    "relu",
    "relu6",
    "selu",
    "sigmoid",
    "silu",
    "softmax",
    "softplus",
    "softsign",
]
