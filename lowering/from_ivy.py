"""What the conversions out of the Ivy dialect share: how a family's pattern rewrites an op."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect.base import attributes_of, operands_of
from ivy.mlir import ir, passmanager

Refine = Callable[[ir.Value, ir.Type], ir.Value]
"""Gives a converted value the type that stands for the Ivy type; raises `Unsupported` if it cannot."""


def rewrite_op(cls: type[Any], pattern: Callable[..., Any], refine: Refine) -> Any:
    """The rewrite of ops of class `cls`, by a pattern of the result type (or types) and the op's fields."""

    def rewrite(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
        operands = regroup(operands_of(op), list(adaptor.operands))
        attributes = attributes_of(op)
        fields = [attributes[name] if name in attributes else operands[name] for name in cls.fields]
        result_types = [result.type for result in op.results]
        wanted = result_types[0] if len(result_types) == 1 else result_types
        results = pattern(wanted, *fields)
        values = list(results) if isinstance(results, (list, tuple)) else [results]
        rewriter.replace_op(op.operation, list(map(refine, values, result_types)))

    return rewrite


def rewrite_scalar(pattern: Callable[..., Any]) -> Any:
    """The rewrite of an op on `index` values and numbers, by a pattern of the op and its operands."""

    def rewrite(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
        rewriter.replace_op(op.operation, [pattern(op, *adaptor.operands)])

    return rewrite


def clean_up(op: ir.Operation) -> None:
    """Remove the casts that conversion leaves between values of equal types."""
    passmanager.PassManager.parse("builtin.module(reconcile-unrealized-casts)").run(op)


def regroup(groups: dict[str, Any], converted: list[ir.Value]) -> dict[str, Any]:
    """Other values in the groups of an op's operands (see `operands_of`)."""
    rest = iter(converted)
    return {
        name: None
        if group is None
        else [next(rest) for _ in group]
        if isinstance(group, list)
        else next(rest)
        for name, group in groups.items()
    }
