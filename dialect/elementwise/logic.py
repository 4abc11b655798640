"""Logic, and integers as bits."""

from ivy.dialect import types
from ivy.dialect.elementwise.bases import IntegerBinary, LogicalBinary, Unary, require


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
