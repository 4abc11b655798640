"""`ivy.fft`: discrete Fourier transforms, the standard's extension.

Every transform takes `norm`, which says where the factor `1 / n` goes, `n` being the number of
elements of the transform: `"backward"` (the default) scales the inverse transforms by it,
`"forward"` the others, and `"ortho"` both by `1 / sqrt(n)`. A signal that is longer than `n` along
an axis is cut there, a shorter one is filled up with zeros. Complex results and real ones have the
precision of `x`.
Source: https://data-apis.org/array-api/2025.12/extensions/fourier_transform_functions.html
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, check_category
from ivy.functional.dtypes import CATEGORIES, DEFAULTS, DType, check_dtype, float64
from ivy.functional.indexing import normal_axes, normal_axis

__all__ = [
    "fft",
    "fftfreq",
    "fftn",
    "fftshift",
    "hfft",
    "ifft",
    "ifftn",
    "ifftshift",
    "ihfft",
    "irfft",
    "irfftn",
    "rfft",
    "rfftfreq",
    "rfftn",
]

Norm = Literal["backward", "ortho", "forward"]
"""Which transforms are scaled."""

_COMPLEX = "complex floating-point"
_REAL = "real-valued floating-point"

# --------------------------------------------------------------------------------------- one axis


def fft(x: Array, /, *, n: int | None = None, axis: int = -1, norm: Norm = "backward") -> Array:
    """The discrete Fourier transform along an axis.

    Args:
        x: a complex array.
        n: how many elements are transformed; by default those of the axis.
        axis: which axis.
        norm: which transforms are scaled.

    Returns:
        An array of the dtype of `x` with `n` elements along the axis.

    Raises:
        ValueError: `n` is not positive, or `norm` is another word.
        IndexError: `axis` is not one of the axes of `x`.
    """
    return _along_axis("fft", _COMPLEX, x, n, axis, norm)


def ifft(x: Array, /, *, n: int | None = None, axis: int = -1, norm: Norm = "backward") -> Array:
    """The inverse of `fft`. Arguments, result and errors are as there."""
    return _along_axis("ifft", _COMPLEX, x, n, axis, norm)


def rfft(x: Array, /, *, n: int | None = None, axis: int = -1, norm: Norm = "backward") -> Array:
    """The discrete Fourier transform of a real array along an axis.

    Args:
        x: a real-valued floating-point array.
        n: how many elements are transformed; by default those of the axis.
        axis: which axis.
        norm: which transforms are scaled.

    Returns:
        A complex array with the first `n // 2 + 1` elements of the transform along the axis; the
        others are their conjugates.

    Raises:
        ValueError: `n` is not positive, or `norm` is another word.
        IndexError: `axis` is not one of the axes of `x`.
    """
    return _along_axis("rfft", _REAL, x, n, axis, norm)


def irfft(x: Array, /, *, n: int | None = None, axis: int = -1, norm: Norm = "backward") -> Array:
    """The inverse of `rfft`.

    Args:
        x: a complex array: the first elements of a transform, of which `n // 2 + 1` count.
        n: how many elements the result has along the axis; by default `2 * (m - 1)`, where `m` is the
            size of the axis of `x`. An odd size must be given.
        axis: which axis.
        norm: which transforms are scaled.

    Returns:
        A real array with `n` elements along the axis.

    Raises:
        ValueError: `n` is not positive, or `norm` is another word.
        IndexError: `axis` is not one of the axes of `x`.
    """
    return _along_axis("irfft", _COMPLEX, x, n, axis, norm)


def hfft(x: Array, /, *, n: int | None = None, axis: int = -1, norm: Norm = "backward") -> Array:
    """The discrete Fourier transform of a Hermitian signal, whose first elements are given.

    Args:
        x: a complex array: the first elements of a signal, of which `n // 2 + 1` count.
        n: how many elements the result has along the axis; by default `2 * (m - 1)`, where `m` is the
            size of the axis of `x`.
        axis: which axis.
        norm: which transforms are scaled.

    Returns:
        A real array with `n` elements along the axis.

    Raises:
        ValueError: `n` is not positive, or `norm` is another word.
        IndexError: `axis` is not one of the axes of `x`.
    """
    return _along_axis("hfft", _COMPLEX, x, n, axis, norm)


def ihfft(x: Array, /, *, n: int | None = None, axis: int = -1, norm: Norm = "backward") -> Array:
    """The inverse of `hfft`.

    Args:
        x: a real-valued floating-point array.
        n: how many elements are transformed; by default those of the axis.
        axis: which axis.
        norm: which transforms are scaled.

    Returns:
        A complex array with the first `n // 2 + 1` elements of the signal along the axis.

    Raises:
        ValueError: `n` is not positive, or `norm` is another word.
        IndexError: `axis` is not one of the axes of `x`.
    """
    return _along_axis("ihfft", _REAL, x, n, axis, norm)


_FROM_HALF = {"irfft", "hfft", "irfftn"}
"""The transforms of the first half of a signal: `n` is the size of the result."""


def _along_axis(function: str, category: str, x: Array, n: int | None, axis: int, norm: str) -> Array:
    x = _checked(function, category, x, norm)
    axis = normal_axis(f"fft.{function}", axis, x.ndim)
    size = _default_size(function, x.shape[axis]) if n is None else n
    _check_size(function, size)
    return _filled(x, (axis,))._new(f"fft.{function}", n=int(size), axis=axis, norm=norm)


def _checked(function: str, category: str, x: Array, norm: str) -> Array:
    x = as_array(x, f"fft.{function}")
    check_category(f"fft.{function}", category, x)
    if x.dtype.bits < 32:
        raise TypeError(
            f"ivy.fft.{function} takes floating-point arrays of at least 32 bits, and got {x.dtype.name}; "
            "cast it to float32 with ivy.astype"
        )
    if norm not in ("backward", "ortho", "forward"):
        raise ValueError(
            f"ivy.fft.{function}: norm must be 'backward', 'ortho' or 'forward', and it is {norm!r}"
        )
    return x


def _default_size(function: str, size: int) -> int:
    """How many elements are transformed where the axis has `size` and nothing else is said."""
    return 2 * (size - 1) if function in _FROM_HALF else size


def _check_size(function: str, size: int) -> None:
    if size < 1:
        raise ValueError(f"ivy.fft.{function}: a transform has at least 1 element, and here it has {size}")


# ------------------------------------------------------------------------------------ several axes


def fftn(
    x: Array, /, *, s: Sequence[int] | None = None, axes: Sequence[int] | None = None, norm: Norm = "backward"
) -> Array:
    """The discrete Fourier transform along several axes.

    Args:
        x: a complex array.
        s: how many elements are transformed along each of `axes`; -1, and the default, are those
            that the axis has. Needs `axes`.
        axes: which axes; by default all.
        norm: which transforms are scaled; `n` is the product of `s`.

    Returns:
        An array of the dtype of `x` with `s[i]` elements along `axes[i]`.

    Raises:
        ValueError: a size is not positive, `s` and `axes` differ in length, an axis is named twice,
            or `norm` is another word.
        IndexError: an axis is not one of those of `x`.
    """
    return _along_axes("fftn", _COMPLEX, x, s, axes, norm)


def ifftn(
    x: Array, /, *, s: Sequence[int] | None = None, axes: Sequence[int] | None = None, norm: Norm = "backward"
) -> Array:
    """The inverse of `fftn`. Arguments, result and errors are as there."""
    return _along_axes("ifftn", _COMPLEX, x, s, axes, norm)


def rfftn(
    x: Array, /, *, s: Sequence[int] | None = None, axes: Sequence[int] | None = None, norm: Norm = "backward"
) -> Array:
    """The discrete Fourier transform of a real array along several axes.

    Args:
        x: a real-valued floating-point array.
        s: how many elements are transformed along each of `axes`, as for `fftn`.
        axes: which axes; by default all.
        norm: which transforms are scaled.

    Returns:
        A complex array with `s[i]` elements along `axes[i]`, and `s[-1] // 2 + 1` along the last one.

    Raises:
        ValueError, IndexError: as for `fftn`.
    """
    return _along_axes("rfftn", _REAL, x, s, axes, norm)


def irfftn(
    x: Array, /, *, s: Sequence[int] | None = None, axes: Sequence[int] | None = None, norm: Norm = "backward"
) -> Array:
    """The inverse of `rfftn`.

    Args:
        x: a complex array: the first elements of a transform along the last of `axes`.
        s: how many elements the result has along each of `axes`; -1, and the default, are those that
            the axis has, but `2 * (m - 1)` along the last one, where `m` is its size.
        axes: which axes; by default all.
        norm: which transforms are scaled.

    Returns:
        A real array with `s[i]` elements along `axes[i]`.

    Raises:
        ValueError, IndexError: as for `fftn`.
    """
    return _along_axes("irfftn", _COMPLEX, x, s, axes, norm)


def _along_axes(
    function: str, category: str, x: Array, s: Sequence[int] | None, axes: Sequence[int] | None, norm: str
) -> Array:
    x = _checked(function, category, x, norm)
    if s is not None and axes is None:
        raise ValueError(f"ivy.fft.{function}: s={tuple(s)} needs axes=")
    where = normal_axes(f"fft.{function}", None if axes is None else tuple(axes), x.ndim)
    if not where:
        raise ValueError(f"ivy.fft.{function} transforms at least one axis")
    sizes = _sizes(function, x, s, where)
    return _filled(x, where)._new(f"fft.{function}", s=sizes, axes=where, norm=norm)


def _filled(x: Array, axes: tuple[int, ...]) -> Array:
    """Signals without elements get a zero, which they are filled up with anyway: NumPy's and other
    frameworks' transforms need one.
    """
    shape = tuple(size or 1 if axis in axes else size for axis, size in enumerate(x.shape))
    if shape == x.shape:
        return x
    dtype = x.adaptor.native_dtype(x.dtype)
    return type(x)(x.functions["zeros"](shape, dtype=dtype, device=x.device))


def _sizes(function: str, x: Array, s: Sequence[int] | None, axes: tuple[int, ...]) -> tuple[int, ...]:
    """How many elements are transformed along each axis."""
    usual = [x.shape[axis] for axis in axes]
    usual[-1] = _default_size(function, usual[-1])
    given = usual if s is None else [int(size) for size in s]
    if len(given) != len(axes):
        raise ValueError(f"ivy.fft.{function}: s={tuple(given)} for {len(axes)} axes")
    sizes = tuple(default if size == -1 else size for size, default in zip(given, usual, strict=True))
    for size in sizes:
        _check_size(function, size)
    return sizes


# ------------------------------------------------------------------------------------ frequencies


def fftfreq(n: int, /, *, d: float = 1.0, dtype: DType | None = None, device: Any = None) -> Array:
    """The frequencies of the elements of `fft`'s result: `0, 1, …, -2, -1`, divided by `n * d`.

    Args:
        n: how many elements are transformed.
        d: the distance of the signal's samples.
        dtype: a real-valued floating-point dtype, by default `float32`.
        device: where the array is to lie.

    Returns:
        An array `(n,)`.

    Raises:
        TypeError: `dtype` is not a real-valued floating-point one.
        ValueError: `n` is not positive.
    """
    from ivy.functional.manipulation import roll

    _check_size("fftfreq", n)
    return roll(_frequencies("fftfreq", -(n // 2), n - n // 2, n * d, dtype, device), -(n // 2))


def rfftfreq(n: int, /, *, d: float = 1.0, dtype: DType | None = None, device: Any = None) -> Array:
    """The frequencies of the elements of `rfft`'s result: `0, 1, …, n // 2`, divided by `n * d`.

    Arguments and errors are those of `fftfreq`.

    Returns:
        An array `(n // 2 + 1,)`.
    """
    _check_size("rfftfreq", n)
    return _frequencies("rfftfreq", 0, n // 2 + 1, n * d, dtype, device)


def _frequencies(
    function: str, start: int, stop: int, duration: float, dtype: DType | None, device: Any
) -> Array:
    from ivy.functional.creation import arange
    from ivy.functional.data_types import astype

    wanted = DEFAULTS["real floating"] if dtype is None else check_dtype(dtype, f"fft.{function}")
    if wanted.kind not in CATEGORIES["real-valued floating-point"]:
        raise TypeError(
            f"ivy.fft.{function}: dtype must be a real-valued floating-point one, and it is {wanted.name}"
        )
    return astype(arange(start, stop, dtype=float64, device=device) / duration, wanted)


def fftshift(x: Array, /, *, axes: int | Sequence[int] | None = None) -> Array:
    """The spectrum with the frequency zero in the middle.

    Args:
        x: an array.
        axes: along which axes; by default all.

    Returns:
        An array of the shape and dtype of `x`.

    Raises:
        IndexError: an axis is not one of those of `x`.
        ValueError: an axis is named twice.
    """
    return _shifted("fftshift", x, axes, 1)


def ifftshift(x: Array, /, *, axes: int | Sequence[int] | None = None) -> Array:
    """The inverse of `fftshift`. Arguments, result and errors are as there."""
    return _shifted("ifftshift", x, axes, -1)


def _shifted(function: str, x: Array, axes: int | Sequence[int] | None, direction: int) -> Array:
    from ivy.functional.manipulation import roll

    x = as_array(x, f"fft.{function}")
    chosen = axes if axes is None or isinstance(axes, int) else tuple(axes)
    where = normal_axes(f"fft.{function}", chosen, x.ndim)
    return roll(x, tuple(direction * (x.shape[axis] // 2) for axis in where), axis=where)
