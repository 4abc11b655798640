"""Parts of the program that is being captured, as programs of their own, and the way back.

What a function computes of some values is cut out of the program: the ops between these values and
the function's results. Everything else that they use is an argument of the part too. A part that was
made into another program, its gradient for instance, is put in again by `inlined`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import optree

from ivy import weights
from ivy.dialect import ops, types
from ivy.errors import CaptureError
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.trace import Value, current, here, location
from ivy.mlir import func, ir
from ivy.program import ENTRY, Program
from ivy.signature import NAMESPACE, Leaf, Signature, TensorLeaf


@dataclass(frozen=True)
class Part:
    """What some results are computed by, cut out of the program that is being captured.

    Attributes:
        program: a function of `inputs` and then `outside`, which gives the results.
        outside: the other values that it uses.
    """

    program: Program
    outside: list[Value]


def own_values(values: Sequence[Value]) -> list[Value]:
    """The same values once more, so that what uses these can be told from what uses the given ones."""
    return [ops.reshape(value, (), tuple(value.type.shape)) for value in values]


def position() -> int:
    """How many ops the program has so far."""
    return len(list(current().block.operations))


def cut(start: int, inputs: Sequence[Value], results: Sequence[Value]) -> Part:
    """The ops since `start` that lead from `inputs` to `results`.

    Args:
        start: a `position` from before `inputs` were used.
        inputs: values of the program.
        results: other ones.
    """
    needed, outside = _needed(list(current().block.operations)[start:], inputs, results)
    given = [*inputs, *outside]
    module = ir.Module.create()
    with ir.InsertionPoint(module.body):
        main = func.FuncOp(ENTRY, ir.FunctionType.get([v.type for v in given], [v.type for v in results]))
    block = main.add_entry_block([ir.Location.unknown()] * len(given))
    copies: dict[Value, Value] = dict(zip(given, block.arguments, strict=True))
    for op in needed:
        copy = op.clone(ip=ir.InsertionPoint(block))
        _redirect(copy, copies)
        copies.update(zip(op.results, copy.results, strict=True))
    with ir.InsertionPoint(block):
        func.ReturnOp([copies[value] for value in results])
    return Part(Program(module, "ivy", _signature(given, results), {}, "part"), outside)


def _needed(
    candidates: Sequence[Any], inputs: Sequence[Value], results: Sequence[Value]
) -> tuple[list[Any], list[Value]]:
    """The ops on the way from `inputs` to `results`, and the other values that these ops use."""
    varying = _varying(candidates, inputs)
    wanted = {value for value in results if value in varying}
    outside = {value: None for value in results if value not in varying}
    kept = []
    for op in reversed(candidates):
        if not any(value in wanted for value in op.operation.results) or op.operation.results[0] in inputs:
            continue
        kept.append(op.operation)
        for value in _operands(op.operation):
            if value in varying:
                wanted.add(value)
            else:
                outside[value] = None
    literals = [value.owner for value in outside if _is_literal(value)]
    return [*literals, *reversed(kept)], [value for value in outside if not _is_literal(value)]


def _varying(candidates: Sequence[Any], inputs: Sequence[Value]) -> set[Value]:
    """The inputs, and what is computed of them."""
    varying = set(inputs)
    for op in candidates:
        if any(value in varying for value in _operands(op.operation)):
            varying.update(op.operation.results)
    return varying


def keep_inside(start: int, inputs: Sequence[Value], reason: str) -> None:
    """Have the capture fail if what is computed of `inputs`, from `start` until now, is used later on.

    Args:
        start: a `position` from before `inputs` were used.
        inputs: values of the program.
        reason: what the error says.
    """
    region = list(current().block.operations)[start:]
    inside = {op.operation for op in region}
    place = here()

    def check() -> None:
        for value in _varying(region, inputs):
            if any(use.owner.operation not in inside for use in value.uses):
                raise CaptureError(f"{reason}\n  at {place}")

    current().checks.append(check)


def _is_literal(value: Value) -> bool:
    owner = value.owner
    return isinstance(owner, ir.Operation) and owner.name == "ivy.constant"


def _operands(op: Any) -> Iterator[Value]:
    """What an op and the ops in its regions use from outside of it."""
    yield from op.operands
    for inner in _inner(op):
        yield from (value for value in inner.operands if not _is_within(value, op))


def _inner(op: Any) -> Iterator[Any]:
    for region in op.regions:
        for block in region.blocks:
            for inner in block.operations:
                yield inner.operation
                yield from _inner(inner.operation)


def _is_within(value: Value, op: Any) -> bool:
    owner = value.owner
    around = owner.owner if isinstance(owner, ir.Block) else owner.parent
    while around is not None and around.operation != op:
        around = around.operation.parent
    return around is not None


def _redirect(op: Any, copies: dict[Value, Value]) -> None:
    for one in (op, *_inner(op)):
        for index, value in enumerate(one.operands):
            if value in copies:
                one.operands[index] = copies[value]


def _signature(given: Sequence[Value], results: Sequence[Value]) -> Signature:
    """Plain arguments, and a tuple of results."""
    inputs = optree.tree_structure((tuple(range(len(given))), {}), namespace=NAMESPACE)  # type: ignore[arg-type]
    outputs = optree.tree_structure(tuple(range(len(results))), namespace=NAMESPACE)  # type: ignore[arg-type]
    leaves = [tuple(_leaf(f"{kind}{i}", v) for i, v in enumerate(values)) for kind, values in
              (("arg", given), ("result", results))]  # fmt: skip
    return Signature(inputs, outputs, leaves[0], leaves[1], tuple(f"arg{i}" for i in range(len(given))))


def _leaf(path: str, value: Value) -> Leaf:
    return TensorLeaf(path, tuple(value.type.shape), types.dtype_name(value.type))


def inlined(program: Program, given: Sequence[Value]) -> list[Value]:
    """The results of a program for these arguments, as part of the one that is being captured.

    Its ops are moved: the program is empty afterwards.
    """
    trace = current()
    block = program.main.regions[0].blocks[0]
    inputs = iter(given)
    for argument in program.arguments():
        if argument.is_state:
            value = trace.constant(weights.as_numpy(program.parameters[argument.name]), shared=False)
        else:
            value = next(inputs)
        block.arguments[argument.index].replace_all_uses_with(value)
    *body, end = list(block.operations)
    results = list(end.operands)
    end.operation.erase()
    place = location()
    for op in body:
        for one in (op.operation, *_inner(op.operation)):
            one.location = place  # not the line of a file that JAX was given
        trace.block.append(op)
    return results


def as_arrays(values: Sequence[Value]) -> list[Any]:
    """New arrays of the program with these contents."""
    return [arrays.from_value(value, types.dtype_name(value.type), is_array=True) for value in values]


__all__ = ["Part", "as_arrays", "cut", "inlined", "keep_inside", "own_values", "position"]
