"""How simplifications are written.

A rule is a function decorated with the names of the Ivy ops it looks at. It gets the op's fields by
name (operands as values, attributes as Python values), as `decompose` does, and returns the value
that takes the op's place, or `None` where it has nothing to say. A value whose type does not fit
the op's result counts as nothing.

    @simplify("flip")
    def flip_nothing(x, axes):
        return x if not axes else None

What is true of every op of a table is data (`elementwise.py`). Rules that need the op itself, or are
for all ops, get that (`@simplify_op`, `@simplify_any`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.dialect import types
from ivy.dialect.base import attributes_of, operands_of
from ivy.mlir import ir

Rule = Callable[..., ir.Value | None]
GeneralRule = Callable[[ir.Operation], list[ir.Value] | None]

RULES: dict[str, list[Rule]] = {}
"""The rules of each op, by its name without the prefix."""
GENERAL_RULES: list[GeneralRule] = []
"""Rules for every Ivy op: they take the op and return what replaces its results."""
OP_RULES: dict[str, list[GeneralRule]] = {}
"""Rules that take the op itself, of any dialect, by its full name."""

LARGEST_FOLD = 1024
"""Constants with more elements are computed by the target, once, and do not bloat the program."""


def simplify(*names: str) -> Callable[[Rule], Rule]:
    """Decorator: enter a rule for these Ivy ops."""

    def register(rule: Rule) -> Rule:
        for name in names:
            RULES.setdefault(name, []).append(rule)
        return rule

    return register


def simplify_any(rule: GeneralRule) -> GeneralRule:
    """Decorator: enter a rule for every Ivy op."""
    GENERAL_RULES.append(rule)
    return rule


def simplify_op(*names: str) -> Callable[[GeneralRule], GeneralRule]:
    """Decorator: enter a rule that takes the op itself (`tensor.dim`, `ivy.linear`)."""

    def register(rule: GeneralRule) -> GeneralRule:
        for name in names:
            OP_RULES.setdefault(name, []).append(rule)
        return rule

    return register


def producer(value: ir.Value, *names: str) -> dict[str, Any] | None:
    """The fields of the Ivy op that makes `value`, if it is one of these."""
    op = producing_op(value)
    if op is None or op.name.removeprefix("ivy.") not in names:
        return None
    return fields_of(op)


def producing_op(value: ir.Value) -> ir.Operation | None:
    """The op that makes `value`; `None` for the argument of a block."""
    return value.owner.operation if isinstance(value, ir.OpResult) else None


def has_one_use(value: ir.Value) -> bool:
    """Whether exactly one operand is this value: what makes it may be moved past its user."""
    uses = iter(value.uses)
    return next(uses, None) is not None and next(uses, None) is None


def fields_of(op: ir.Operation) -> dict[str, Any]:
    """Operands and attributes of an Ivy op by field."""
    return operands_of(op) | attributes_of(op)


def array_of(value: ir.Value) -> np.ndarray[Any, Any] | None:
    """The elements of a constant that is small enough to compute with."""
    attribute = _elements(value)
    if attribute is None or types.product(value.type.shape) > LARGEST_FOLD:
        return None
    if not _is_numpy(value.type):
        return None
    return np.array(attribute)


def _is_numpy(type_: ir.Type) -> bool:
    name = types.dtype_name(type_)
    return not name.startswith(("bfloat", "float8", "complex"))


def number_of(value: ir.Value) -> bool | int | float | None:
    """The number that every element of a constant is."""
    attribute = _elements(value)
    if attribute is None or not attribute.is_splat or types.is_complex(value.type):
        return None
    number: bool | int | float = attribute.get_splat_value().value
    return number


def _elements(value: ir.Value) -> ir.DenseElementsAttr | None:
    op = producing_op(value)
    if op is None or op.name != "ivy.constant":
        return None
    attribute = op.attributes["value"]
    return attribute if isinstance(attribute, ir.DenseElementsAttr) else None


def index_of(value: ir.Value) -> int | None:
    """The number that an `arith.constant` of type `index` is."""
    op = producing_op(value)
    if op is None or op.name != "arith.constant":
        return None
    number: int = ir.IntegerAttr(op.attributes["value"]).value
    return number
