"""The kinds of elementwise ops: how many operands, of which elements."""

from ivy.dialect import ops, types
from ivy.dialect.base import Op, Tensor


def same_elements(*operands):
    """All operands have one element type; `ValueError` otherwise."""
    first = operands[0].element_type
    for operand in operands[1:]:
        if operand.element_type != first:
            raise ValueError(
                "operands must agree in element type, got " + ", ".join(map(types.describe, operands))
            )


def broadcast(*operands):
    """The type that operands of one element type have together."""
    same_elements(*operands)
    shape = types.broadcast(*(types.shape_of(operand) for operand in operands))
    return types.tensor(shape, operands[0].element_type)


def require(kind, operand, words):
    """The operand has elements of a kind, `words` for short; `ValueError` otherwise."""
    if not kind(operand):
        raise ValueError(f"expects {words} elements, got {types.describe(operand)}")


def inexact(operand):
    """Real or complex floating-point elements."""
    return types.is_floating(operand) or types.is_complex(operand)


class Unary(Op):
    x: Tensor

    @staticmethod
    def infer(x):
        return x


class InexactUnary(Unary):
    """A function of real or complex floating-point elements."""

    @staticmethod
    def infer(x):
        require(inexact, x, "floating-point or complex")
        return x


class FloatUnary(Unary):
    @staticmethod
    def infer(x):
        require(types.is_floating, x, "real floating-point")
        return x


class Predicate(Op):
    x: Tensor

    @staticmethod
    def infer(x):
        return types.tensor(types.shape_of(x), "bool")


class Binary(Op):
    x1: Tensor
    x2: Tensor

    @staticmethod
    def infer(x1, x2):
        return broadcast(x1, x2)


class FloatBinary(Binary):
    @staticmethod
    def infer(x1, x2):
        require(inexact, x1, "floating-point or complex")
        return broadcast(x1, x2)


class IntegerBinary(Binary):
    @staticmethod
    def infer(x1, x2):
        require(lambda t: types.is_integer(t) or types.is_boolean(t), x1, "integer or boolean")
        return broadcast(x1, x2)


class LogicalBinary(Binary):
    @staticmethod
    def infer(x1, x2):
        require(types.is_boolean, x1, "boolean")
        return broadcast(x1, x2)


class Comparison(Binary):
    @staticmethod
    def infer(x1, x2):
        return types.tensor(types.shape_of(broadcast(x1, x2)), "bool")


class Ordering(Comparison):
    @staticmethod
    def infer(x1, x2):
        if types.is_complex(x1):
            raise ValueError(f"expects real elements, got {types.describe(x1)}")
        return types.tensor(types.shape_of(broadcast(x1, x2)), "bool")


def broadcast_values(*values):
    """The operands in their common shape, which a loop needs for what it carries."""
    shape = types.broadcast(*(types.shape_of(value.type) for value in values))
    if all(types.shape_of(value.type) == shape for value in values):
        return values
    if types.DYNAMIC in shape:
        raise ValueError("cannot broadcast operands of unknown sizes")
    return tuple(ops.broadcast_to(value, (), shape) for value in values)
