"""Complex numbers, and conversions of the element type."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import DType, Int
from ivy.dialect.base import Op, Tensor
from ivy.dialect.elementwise.bases import Binary, Unary, broadcast, require
from ivy.dialect.helpers import scalar_like


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


class ReducePrecision(Op, name="reduce_precision"):
    """`x` rounded to a float format with these numbers of exponent and mantissa bits, in its own type.

    Halves are rounded to even. What the exponent is too small for becomes infinity or zero; NaN stays.
    See https://openxla.org/stablehlo/spec#reduce_precision.
    """

    x: Tensor
    exponent_bits: Int
    mantissa_bits: Int

    @staticmethod
    def infer(x, exponent_bits, mantissa_bits):
        require(types.is_floating, x, "real floating-point")
        if exponent_bits < 1 or mantissa_bits < 0:
            raise ValueError(f"has {exponent_bits} exponent and {mantissa_bits} mantissa bits")
        return x

    @staticmethod
    def decompose(x, exponent_bits, mantissa_bits):
        """On the bits, as XLA does it."""
        name = types.dtype_name(x.type)
        exponent, mantissa = _FORMATS[name]
        bits = ops.bitcast(x, types.element_type(f"int{1 + exponent + mantissa}"))
        if mantissa_bits < mantissa:
            dropped = mantissa - mantissa_bits
            last = ops.bitwise_right_shift(bits, scalar_like(bits, dropped))
            even = ops.bitwise_and(last, scalar_like(bits, 1))
            bias = ops.add(even, scalar_like(bits, (1 << (dropped - 1)) - 1))
            bits = ops.bitwise_and(ops.add(bits, bias), scalar_like(bits, -(1 << dropped)))
        if exponent_bits < exponent:
            bits = _with_smaller_exponent(bits, exponent, mantissa, exponent_bits)
        rounded = ops.bitcast(bits, x.type.element_type)
        return ops.where(ops.isnan(x), x, rounded)


_FORMATS = {"float16": (5, 10), "bfloat16": (8, 7), "float32": (8, 23), "float64": (11, 52)}
"""Exponent and mantissa bits of each type."""


def _with_smaller_exponent(bits, exponent, mantissa, exponent_bits):
    """Infinity above the largest exponent of the smaller format, zero below its normal numbers."""
    sign_mask = -(1 << (exponent + mantissa))
    exponent_mask = ((1 << exponent) - 1) << mantissa
    bias, smaller = (1 << (exponent - 1)) - 1, (1 << (exponent_bits - 1)) - 1
    sign = ops.bitwise_and(bits, scalar_like(bits, sign_mask))
    field = ops.bitwise_and(bits, scalar_like(bits, exponent_mask))
    overflows = ops.greater(field, scalar_like(bits, (bias + smaller) << mantissa))
    underflows = ops.less_equal(field, scalar_like(bits, (bias - smaller) << mantissa))
    infinity = ops.bitwise_or(sign, scalar_like(bits, exponent_mask))
    return ops.where(overflows, infinity, ops.where(underflows, sign, bits))


class StopGradient(Unary, name="stop_gradient"):
    """`x`, through which no gradient flows."""

    @staticmethod
    def decompose(x):
        return x
