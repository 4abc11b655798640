"""Reductions that combine elements by one op: which these are, and what they start from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.nodes import Generic

KINDS = {
    "arith.addf": ("add", "0.0"), "arith.addi": ("add", "0"),
    "arith.mulf": ("mul", "1.0"), "arith.muli": ("mul", "1"),
    "arith.maximumf": ("maximumf", "-inf"), "arith.minimumf": ("minimumf", "inf"),
    "arith.maxnumf": ("maxnumf", "-inf"), "arith.minnumf": ("minnumf", "inf"),
    "arith.maxsi": ("maxsi", "lowest"), "arith.minsi": ("minsi", "highest"), "arith.maxui": ("maxui", "0"),
    "arith.minui": ("minui", "-1"),
    "arith.andi": ("and", "-1"), "arith.ori": ("or", "0"), "arith.xori": ("xor", "0"),
}  # fmt: skip
"""Ops that reductions combine with: the kind of `vector.reduction`, and the element that changes nothing."""

_INFINITIES = {
    "f32": {"inf": "0x7F800000", "-inf": "0xFF800000"},
    "f64": {"inf": "0x7FF0000000000000", "-inf": "0xFFF0000000000000"},
    "f16": {"inf": "0x7C00", "-inf": "0xFC00"},
    "bf16": {"inf": "0x7F80", "-inf": "0xFF80"},
}


def identity(op: str, element: str) -> str:
    """The constant that changes nothing, as MLIR writes it."""
    text = KINDS[op][1]
    if element == "i1":
        return {"-1": "true", "0": "false", "highest": "true", "lowest": "false", "1": "true"}[text]
    if element.startswith("i"):
        width = int(element[1:])
        return {"lowest": str(-(1 << (width - 1))), "highest": str((1 << (width - 1)) - 1)}.get(text, text)
    return _INFINITIES[element].get(text, text)


@dataclass(frozen=True)
class Combination:
    """A reduction that combines by one op: `result = op(result, element)`."""

    op: str
    element: Expression
    attributes: str
    flag: int | None = None
    """Where among the combinations is what says whether an element was NaN."""

    @property
    def type(self) -> str:
        """The element type."""
        return self.element.type

    @property
    def picks_extreme(self) -> bool:
        """Whether it is the largest or smallest of floats, of which NaN is both."""
        return self.op in ("arith.maximumf", "arith.minimumf") and self.type in ("f32", "f64")

    @property
    def nothing(self) -> str:
        """The constant that changes nothing, as MLIR writes it."""
        return identity(self.op, self.type)


def combinations(node: Generic) -> list[Combination] | None:
    """How each result of a reduction combines; `None` if one does it in another way."""
    found = []
    for number, body in enumerate(node.body):
        if body.op not in KINDS or len(body.operands) != 2 or body.type.startswith("complex"):
            return None
        mine = [_is_accumulator(operand, number) for operand in body.operands]
        if sum(mine) != 1:
            return None
        element = body.operands[0 if mine[1] else 1]
        if _mentions_accumulator(element):
            return None
        found.append(Combination(body.op, element, body.attributes))
    return found


def compared(node: Generic) -> Expression:
    """Of a reduction to the extreme element and its index: what is compared.

    In the body it is chosen over the best one before it, or combined with it.
    """
    body = node.body[0]
    choices = body.operands[1:] if body.op == "arith.select" else body.operands
    (element,) = (choice for choice in choices if choice.op != "accumulator")
    return element


def with_nan_flags(
    combined: Sequence[Combination], elements: Sequence[Expression]
) -> tuple[list[Combination], list[Expression]]:
    """Largest and smallest elements as those that are numbers, and whether one was none."""
    made, values = list(combined), list(elements)
    for number, item in enumerate(combined):
        if item.picks_extreme:
            isnan = ex.make("arith.cmpf", [elements[number]] * 2, "i1", "predicate = 14 : i64")
            made[number] = Combination(item.op, item.element, item.attributes, len(made))
            made.append(Combination("arith.ori", isnan, ""))
            values.append(isnan)
    return made, values


def _is_accumulator(expression: Expression, number: int) -> bool:
    return expression.op == "accumulator" and expression.payload == number


def _mentions_accumulator(expression: Expression) -> bool:
    return any(inner.op == "accumulator" for inner in ex.all_of([expression]))
