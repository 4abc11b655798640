"""Logic, and integers as bits."""

from ivy.dialect import ops, types
from ivy.dialect.elementwise.bases import IntegerBinary, LogicalBinary, Unary, require
from ivy.dialect.helpers import scalar_like


class LogicalAnd(LogicalBinary, name="logical_and"):
    """`x1 and x2`, of booleans."""


class LogicalOr(LogicalBinary, name="logical_or"):
    """`x1 or x2`, of booleans."""


class LogicalXor(LogicalBinary, name="logical_xor"):
    """Exactly one of `x1` and `x2`, of booleans."""


class LogicalNot(Unary, name="logical_not"):
    """`not x`, of booleans."""

    @staticmethod
    def infer(x):
        require(types.is_boolean, x, "boolean")
        return x


class BitwiseAnd(IntegerBinary, name="bitwise_and"):
    """`x1 & x2`."""


class BitwiseOr(IntegerBinary, name="bitwise_or"):
    """`x1 | x2`."""


class BitwiseXor(IntegerBinary, name="bitwise_xor"):
    """`x1 ^ x2`."""


class BitwiseInvert(Unary, name="bitwise_invert"):
    """`~x`, of integers or booleans."""

    @staticmethod
    def infer(x):
        require(lambda t: types.is_integer(t) or types.is_boolean(t), x, "integer or boolean")
        return x


class BitwiseLeftShift(IntegerBinary, name="bitwise_left_shift"):
    """`x1 << x2`; zero where `x2` is not below the bit width."""


class BitwiseRightShift(IntegerBinary, name="bitwise_right_shift"):
    """`x1 >> x2`, arithmetic for signed and logical for unsigned elements."""


class IntegerUnary(Unary):
    @staticmethod
    def infer(x):
        require(types.is_integer, x, "integer")
        return x


class BitwiseCount(IntegerUnary, name="bitwise_count"):
    """The number of one bits, in the element type of `x`; of negative numbers in two's complement."""

    @staticmethod
    def decompose(x):
        """Sums of neighbouring groups of bits, twice as wide each time (Warren, Hacker's Delight, 5-1)."""
        width = types.bit_width(x.type)
        bits = _as_unsigned(x)
        group = 1
        while group < width:
            mask = scalar_like(bits, sum(((1 << group) - 1) << start for start in range(0, width, 2 * group)))
            upper = ops.bitwise_right_shift(bits, scalar_like(bits, group))
            bits = ops.add(ops.bitwise_and(bits, mask), ops.bitwise_and(upper, mask))
            group *= 2
        return ops.astype(bits, x.type.element_type)


class CountLeadingZeros(IntegerUnary, name="count_leading_zeros"):
    """The number of zero bits above the highest one bit, in the element type of `x`; all bits for 0."""

    @staticmethod
    def decompose(x):
        """All bits below the highest one are set; those that are left are zero."""
        bits = _as_unsigned(x)
        shift = 1
        while shift < types.bit_width(x.type):
            bits = ops.bitwise_or(bits, ops.bitwise_right_shift(bits, scalar_like(bits, shift)))
            shift *= 2
        return ops.astype(ops.bitwise_count(ops.bitwise_invert(bits)), x.type.element_type)


def _as_unsigned(x):
    if types.is_unsigned(x.type):
        return x
    return ops.bitcast(x, types.element_type(f"u{types.dtype_name(x.type)}"))
