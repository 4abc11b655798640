"""Discrete Fourier transforms over several axes at once."""

from ivy.dialect import types
from ivy.dialect.attributes import Int, Ints, choice
from ivy.dialect.base import Op, Tensor
from ivy.dialect.types import DYNAMIC

_COMPLEX = {"float32": "complex64", "float64": "complex128"}


def _known(x, axes):
    places = types.normalise_axes(axes, x.rank)
    if not places:
        raise ValueError("expects at least one axis")
    if any(x.shape[axis] == DYNAMIC for axis in places):
        raise ValueError(f"expects axes of known size, got {types.describe(x)}")
    return places


class Fft(Op, name="fft"):
    """The transform of complex elements over `axes`: `sum(x[n] * exp(-2πi k n / size))`; the `inverse`
    one has the sign `+` and is divided by the number of elements along `axes`.
    """

    x: Tensor
    axes: Ints
    kind: choice("forward", "inverse") = "forward"

    @staticmethod
    def infer(x, axes, kind):
        _known(x, axes)
        if not types.is_complex(x):
            raise ValueError(f"expects complex elements, got {types.describe(x)}")
        return x


class Rfft(Op, name="rfft"):
    """The transform of real elements over `axes`, of which the last one keeps the first
    `size // 2 + 1` frequencies: the others are the conjugates of these.
    """

    x: Tensor
    axes: Ints

    @staticmethod
    def infer(x, axes):
        places = _known(x, axes)
        if types.dtype_name(x) not in _COMPLEX:
            raise ValueError(f"expects float32 or float64 elements, got {types.describe(x)}")
        shape = list(x.shape)
        shape[places[-1]] = shape[places[-1]] // 2 + 1
        return types.tensor(shape, _COMPLEX[types.dtype_name(x)])


class Irfft(Op, name="irfft"):
    """The inverse of `rfft`, divided by the number of elements; `size` is that of the last of `axes`."""

    x: Tensor
    axes: Ints
    size: Int

    @staticmethod
    def infer(x, axes, size):
        places = _known(x, axes)
        if not types.is_complex(x) or x.shape[places[-1]] != size // 2 + 1:
            raise ValueError(f"expects {size // 2 + 1} complex elements, got {types.describe(x)}")
        shape = list(x.shape)
        shape[places[-1]] = size
        return types.tensor(shape, types.real_of(x))
