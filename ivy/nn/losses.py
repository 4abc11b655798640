"""Losses.

`reduction` says what becomes of the losses of single elements: `"mean"`, `"sum"` or `"none"`.
Predictions and targets of other dtypes than integers are real floating-point and broadcast.
"""

from __future__ import annotations

from ivy.functional import elementwise, manipulation, searching, statistical
from ivy.functional.array import Array
from ivy.functional.dispatch import as_arrays
from ivy.functional.dtypes import CATEGORIES
from ivy.functional.indexing import normal_axis, take_along_axis
from ivy.nn.activations import log_sigmoid, log_softmax
from ivy.nn.common import check_reduction, floats, reduced

_LOWEST_LOG = -100.0
"""Logarithms of probabilities count as not less than this, so that a loss stays finite."""


def cross_entropy(
    logits: Array,
    targets: Array,
    /,
    *,
    axis: int = -1,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> Array:
    """`-sum(targets * log_softmax(logits))` along an axis.

    Args:
        logits: scores of classes, real floating-point.
        targets: the classes, integers of the shape of `logits` without the axis; or their
            probabilities, of the shape of `logits`.
        axis: the axis of the classes.
        label_smoothing: how much of the targets is spread over all classes alike, in `[0, 1]`.
        reduction: `"mean"`, `"sum"` or `"none"`.

    Raises:
        ValueError: the shapes do not go together, or a setting is none.
        IndexError: there is no such axis.
    """
    check_reduction("cross_entropy", reduction)
    if not 0 <= label_smoothing <= 1:
        raise ValueError(f"ivy.nn.cross_entropy: label_smoothing is in [0, 1], and it is {label_smoothing}")
    (logits,) = floats("cross_entropy", logits)
    axis = normal_axis("nn.cross_entropy", axis, logits.ndim)
    logits, targets = as_arrays("nn.cross_entropy", logits, targets)
    logs = log_softmax(logits, axis=axis)
    losses = _against(logs, targets, axis, "cross_entropy")
    if label_smoothing:
        flat = -statistical.mean(logs, axis=axis)
        losses = losses * (1 - label_smoothing) + flat * label_smoothing
    return reduced("cross_entropy", losses, reduction)


def nll_loss(logs: Array, targets: Array, /, *, axis: int = -1, reduction: str = "mean") -> Array:
    """The negative logarithm of the probability of the class that is the target.

    Args:
        logs: logarithms of probabilities, as `log_softmax` gives them.
        targets: the classes, integers of the shape of `logs` without the axis; or their
            probabilities, of the shape of `logs`.
        axis: the axis of the classes.
        reduction: `"mean"`, `"sum"` or `"none"`.

    Raises:
        ValueError: the shapes do not go together.
        IndexError: there is no such axis.
    """
    check_reduction("nll_loss", reduction)
    (logs,) = floats("nll_loss", logs)
    logs, targets = as_arrays("nn.nll_loss", logs, targets)
    axis = normal_axis("nn.nll_loss", axis, logs.ndim)
    return reduced("nll_loss", _against(logs, targets, axis, "nll_loss"), reduction)


def _against(logs: Array, targets: Array, axis: int, function: str) -> Array:
    """`-sum(targets * logs)` along an axis, for classes or their probabilities."""
    of_classes = targets.dtype.kind in CATEGORIES["integer"]
    expected = logs.shape[:axis] + logs.shape[axis + 1 :] if of_classes else logs.shape
    if targets.shape != expected:
        raise ValueError(
            f"ivy.nn.{function}: {targets.dtype.name} targets of {targets.shape} for {logs.shape} with the "
            f"classes on axis {axis}: expected {expected}"
        )
    if not of_classes:
        logs, targets = floats(function, logs, targets)
        return -statistical.sum(logs * targets, axis=axis)
    places = manipulation.expand_dims(targets, axis)
    return -manipulation.squeeze(take_along_axis(logs, places, axis=axis), axis=axis)


def binary_cross_entropy(probabilities: Array, targets: Array, /, *, reduction: str = "mean") -> Array:
    """`-(t * log(p) + (1 - t) * log(1 - p))`, with logarithms of at least -100.

    Args:
        probabilities: in `[0, 1]`.
        targets: probabilities too.
        reduction: `"mean"`, `"sum"` or `"none"`.
    """
    p, t = floats("binary_cross_entropy", probabilities, targets)
    losses = -(t * _log(p) + (1.0 - t) * _log(1.0 - p))
    return reduced("binary_cross_entropy", losses, reduction)


def _log(p: Array) -> Array:
    """The limited logarithm, whose gradient at zero is zero."""
    positive = p > 0
    safe = elementwise.log(searching.where(positive, p, 1.0))
    return searching.where(positive, elementwise.maximum(safe, _LOWEST_LOG), _LOWEST_LOG)


def binary_cross_entropy_with_logits(logits: Array, targets: Array, /, *, reduction: str = "mean") -> Array:
    """`binary_cross_entropy` of `sigmoid(logits)`, without overflow.

    Args:
        logits: any real numbers.
        targets: probabilities.
        reduction: `"mean"`, `"sum"` or `"none"`.
    """
    x, t = floats("binary_cross_entropy_with_logits", logits, targets)
    losses = x * (1.0 - t) - log_sigmoid(x)
    return reduced("binary_cross_entropy_with_logits", losses, reduction)


def mse_loss(predictions: Array, targets: Array, /, *, reduction: str = "mean") -> Array:
    """The squares of the differences."""
    x, t = floats("mse_loss", predictions, targets)
    difference = x - t
    return reduced("mse_loss", difference * difference, reduction)


def l1_loss(predictions: Array, targets: Array, /, *, reduction: str = "mean") -> Array:
    """The magnitudes of the differences."""
    x, t = floats("l1_loss", predictions, targets)
    return reduced("l1_loss", elementwise.abs(x - t), reduction)


def huber_loss(
    predictions: Array, targets: Array, /, *, delta: float = 1.0, reduction: str = "mean"
) -> Array:
    """`d**2 / 2` of differences `d` up to `delta`, `delta * (|d| - delta / 2)` of others (Huber, 1964)."""
    if not delta > 0:
        raise ValueError(f"ivy.nn.huber_loss: delta is positive, and it is {delta}")
    x, t = floats("huber_loss", predictions, targets)
    size = elementwise.abs(x - t)
    near = elementwise.minimum(size, delta)
    return reduced("huber_loss", near * (size - near * 0.5), reduction)


def kl_div(logs: Array, targets: Array, /, *, log_target: bool = False, reduction: str = "mean") -> Array:
    """The terms of the Kullback-Leibler divergence, `t * (log(t) - logs)`; 0 where `t` is 0.

    The divergence of distributions is their sum: take `reduction="sum"` and divide by the number of
    distributions; `"mean"` is over all elements.

    Args:
        logs: logarithms of the predicted probabilities.
        targets: probabilities, or with `log_target` their logarithms.
        log_target: see above.
        reduction: `"mean"`, `"sum"` or `"none"`.
    """
    x, t = floats("kl_div", logs, targets)
    if log_target:
        return reduced("kl_div", elementwise.exp(t) * (t - x), reduction)
    positive = t > 0
    known = elementwise.log(searching.where(positive, t, 1.0))
    return reduced("kl_div", searching.where(positive, t * (known - x), 0.0), reduction)


__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cross_entropy",
    "huber_loss",
    "kl_div",
    "l1_loss",
    "mse_loss",
    "nll_loss",
]
