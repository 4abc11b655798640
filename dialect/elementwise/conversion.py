"""Complex numbers, and conversions of the element type."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import DType
from ivy.dialect.base import Op, Tensor
from ivy.dialect.elementwise.bases import Binary, Unary, broadcast, require


class Real(Op, name="real"):
    """The real part of complex elements."""

    x: Tensor

    @staticmethod
    def infer(x):
        return types.tensor(types.shape_of(x), types.real_of(x))


class Imag(Op, name="imag"):
    """The imaginary part of complex elements."""

    x: Tensor

    @staticmethod
    def infer(x):
        require(types.is_complex, x, "complex")
        return types.tensor(types.shape_of(x), types.real_of(x))


class Conj(Unary, name="conj"):
    """The complex conjugate."""

    @staticmethod
    def decompose(x):
        return ops.complex(ops.real(x), ops.negative(ops.imag(x)))


class Complex(Binary, name="complex"):
    """`x1 + i * x2` from real parts in float32 or float64."""

    @staticmethod
    def infer(x1, x2):
        joined = broadcast(x1, x2)
        names = {"float32": "complex64", "float64": "complex128"}
        if types.dtype_name(joined) not in names:
            raise ValueError(f"expects float32 or float64 elements, got {types.describe(x1)}")
        return types.tensor(types.shape_of(joined), names[types.dtype_name(joined)])


class Astype(Op, name="astype"):
    """Conversion of the element type.

    Floats to integers truncate towards zero; to bool is `x != 0`; complex to real drops the
    imaginary part.
    """

    x: Tensor
    dtype: DType

    @staticmethod
    def infer(x, dtype):
        return types.tensor(types.shape_of(x), dtype)


class Bitcast(Op, name="bitcast"):
    """The same bits read as another element type.

    An element of a wider type becomes a new last axis of narrower ones, the least significant
    first, and the other way round.
    """

    x: Tensor
    dtype: DType

    @staticmethod
    def infer(x, dtype):
        result = types.tensor(types.shape_of(x), dtype)
        old, new = (types.bit_width(t) * (2 if types.is_complex(t) else 1) for t in (x, result))
        if old > new:
            return types.tensor([*x.shape, old // new], dtype)
        if old < new:
            if x.rank == 0 or x.shape[-1] not in (new // old, types.DYNAMIC):
                raise ValueError(f"cannot read {types.describe(x)} as {types.dtype_name(dtype)}")
            return types.tensor(x.shape[:-1], dtype)
        return result


class StopGradient(Unary, name="stop_gradient"):
    """`x`, through which no gradient flows."""

    @staticmethod
    def decompose(x):
        return x
