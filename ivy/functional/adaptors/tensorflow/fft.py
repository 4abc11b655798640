"""Fourier transforms: TensorFlow has those of the last axis."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf

Transform = Callable[..., tf.Tensor]

_POWERS = {"backward": 0.0, "ortho": 0.5, "forward": 1.0}
"""To which power `n` divides the transforms forwards, and multiplies TensorFlow's backwards, which
are divided by `n`.
"""

_SWAPPED = {"backward": "forward", "ortho": "ortho", "forward": "backward"}


def _along(transform: Callable[[tf.Tensor, int], tf.Tensor], direction: int) -> Transform:
    """A transform of the last axis as one of any axis, scaled: forwards (-1) or backwards (1)."""

    def call(x: tf.Tensor, *, n: int, axis: int, norm: str) -> tf.Tensor:
        last = [i for i in range(x.shape.rank) if i != axis] + [axis]
        found = transform(tf.transpose(x, last), n)
        scale = math.pow(n, direction * _POWERS[norm])
        scaled = found if scale == 1 else found * tf.constant(scale, found.dtype)
        return tf.transpose(scaled, sorted(range(x.shape.rank), key=last.__getitem__))

    return call


def _resized(x: tf.Tensor, n: int) -> tf.Tensor:
    """With `n` elements along the last axis: cut, or filled up with zeros."""
    missing = max(n - x.shape[-1], 0)
    return tf.pad(x, [[0, 0]] * (x.shape.rank - 1) + [[0, missing]]) if missing else x[..., :n]


def _backward_of_half(x: tf.Tensor, n: int) -> tf.Tensor:
    return tf.signal.irfft(_resized(x, n // 2 + 1), [n])


fft = _along(lambda x, n: tf.signal.fft(_resized(x, n)), -1)
ifft = _along(lambda x, n: tf.signal.ifft(_resized(x, n)), 1)
rfft = _along(lambda x, n: tf.signal.rfft(_resized(x, n), [n]), -1)
irfft = _along(_backward_of_half, 1)


def hfft(x: tf.Tensor, *, n: int, axis: int, norm: str) -> tf.Tensor:
    return irfft(tf.math.conj(x), n=n, axis=axis, norm=_SWAPPED[norm])


def ihfft(x: tf.Tensor, *, n: int, axis: int, norm: str) -> tf.Tensor:
    return tf.math.conj(rfft(x, n=n, axis=axis, norm=_SWAPPED[norm]))


def _forwards(of_last: Transform) -> Callable[..., tf.Tensor]:
    """Transforms of several axes, the last one first."""

    def call(x: tf.Tensor, *, s: Sequence[int], axes: Sequence[int], norm: str) -> tf.Tensor:
        x = of_last(x, n=s[-1], axis=axes[-1], norm=norm)
        for n, axis in zip(s[:-1], axes[:-1], strict=True):
            x = fft(x, n=n, axis=axis, norm=norm)
        return x

    return call


def _backwards(of_last: Transform) -> Callable[..., tf.Tensor]:
    """Inverse transforms of several axes, the last one last."""

    def call(x: tf.Tensor, *, s: Sequence[int], axes: Sequence[int], norm: str) -> tf.Tensor:
        for n, axis in zip(s[:-1], axes[:-1], strict=True):
            x = ifft(x, n=n, axis=axis, norm=norm)
        return of_last(x, n=s[-1], axis=axes[-1], norm=norm)

    return call


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "fft.fft": fft,
    "fft.fftn": _forwards(fft),
    "fft.hfft": hfft,
    "fft.ifft": ifft,
    "fft.ifftn": _backwards(ifft),
    "fft.ihfft": ihfft,
    "fft.irfft": irfft,
    "fft.irfftn": _backwards(irfft),
    "fft.rfft": rfft,
    "fft.rfftn": _forwards(rfft),
}
