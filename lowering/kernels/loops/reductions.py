"""Reductions along rows: what is combined lies along the last loop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import Evaluator, Kernel, Lanes, Operand
from ivy.lowering.kernels.linear import Dim
from ivy.lowering.kernels.loops.combining import KINDS, Combination, with_nan_flags
from ivy.lowering.kernels.loops.prefetch import Request, ask

if TYPE_CHECKING:
    from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage

NAN = {"f32": "0x7FC00000", "f64": "0x7FF8000000000000"}
"""NaN as MLIR writes it."""


def reduce_row(loops: LoopKernel, stage: Stage, combined: Sequence[Combination]) -> None:
    """With vectors along the last loop."""
    elements = loops._elements(stage)
    reductions = [dim for dim in stage.inner if dim.reduction]
    if not reductions:  # all had one step
        reduce_in_order(loops, stage, [])
        return
    *outer, last = reductions
    lanes = loops.lanes(elements)
    if lanes == 1:
        reduce_in_order(loops, stage, [*outer, last])
        return
    scalar = Evaluator(loops.kernel, loops.counters)
    starts = [scalar(start) for start in loops._starts(stage)]
    asked = loops.requests.of(stage)
    loops._finish(stage, scalar, reduced(loops, combined, elements, outer, last, lanes, starts, asked))


def reduced(
    loops: LoopKernel,
    combined: Sequence[Combination],
    elements: Sequence[Expression],
    outer: Sequence[Dim],
    last: Dim,
    lanes: int,
    starts: Sequence[Operand | None],
    asked: Sequence[Request],
) -> list[Operand]:
    """Elements combined along loops, several vectors of the last one at once, and what they start from."""
    kernel = loops.kernel
    zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
    unroll = 4 if len(elements) <= 2 and ex.cost(elements) <= 40 else 2
    if isinstance(last.size, int):
        unroll = max(1, min(unroll, last.size // lanes))
    combined, elements = with_nan_flags(combined, elements)
    types = [f"vector<{lanes}x{item.type}>" for item in combined]
    empty = [kernel.constant(item.nothing, type_) for item, type_ in zip(combined, types, strict=True)]
    initial = [(name, type_) for _ in range(unroll) for name, type_ in zip(empty, types, strict=True)]

    def along(carried: list[str]) -> list[str]:
        return _reduce_last(loops, asked, elements, combined, last, lanes, unroll, types, carried)

    totals = loops._carry(outer, initial, along, zero, one)
    finished = []
    for number, start in enumerate(starts):
        mine = totals[number :: len(combined)]
        total = _across(loops, combined[number], mine, types[number], start)
        flag = combined[number].flag
        if flag is not None:
            seen = _across(loops, combined[flag], totals[flag :: len(combined)], types[flag], None)
            name = nan_where(kernel, seen.name, total.name, total.type, total.element)
            total = Operand(name, total.element)
        finished.append(total)
    return finished


def _reduce_last(
    loops: LoopKernel,
    requests: Sequence[Request],
    elements: Sequence[Expression],
    combined: Sequence[Combination],
    dim: Dim,
    lanes: int,
    unroll: int,
    types: Sequence[str],
    carried: list[str],
) -> list[str]:
    kernel, width = loops.kernel, len(elements)
    size = kernel.number(dim.size)

    def step(counter: str, so_far: Sequence[str], mask: str | None) -> list[str]:
        evaluate = Evaluator(kernel, loops.counters | {dim: counter}, Lanes(dim, lanes, mask))
        made = []
        for item, element, type_, before in zip(combined, elements, types, so_far, strict=True):
            value = evaluate.vector(element).name
            if mask is not None:
                nothing = kernel.constant(item.nothing, type_)
                mask_type = f"vector<{lanes}xi1>"
                value = kernel.op("arith.select", [mask, value, nothing], [mask_type, type_, type_], type_)
            made.append(_combined(loops, item, before, value, type_))
        return made

    done = kernel.constant(0, "i64")
    for factor in dict.fromkeys((unroll, 1)):
        stride = kernel.constant(factor * lanes, "i64")
        stop = loops._whole(dim.size, factor * lanes)
        if stop == done:
            continue
        here = carried[: factor * width]
        typed = [(name, types[i % width]) for i, name in enumerate(here)]
        with kernel.loop(done, stop, stride, typed) as loop:
            after: list[str] = []
            for copy in range(factor):
                ask(kernel, loops.counters | {dim: loop.counter}, requests, copy * lanes, lanes)
                at = kernel.add(loop.counter, kernel.constant(copy * lanes, "i64")) if copy else loop.counter
                after += step(at, loop.carried[copy * width : (copy + 1) * width], None)
            loop.yield_(after)
        carried = [*loop.results, *carried[factor * width :]]
        done = stop
    if isinstance(dim.size, int) and dim.size % lanes == 0:
        return carried
    rest = kernel.subtract(size, done)
    mask = loops.kernel.mask(rest, lanes)  # where nothing is left it is false everywhere
    return [*step(done, carried[:width], mask), *carried[width:]]


def _combined(loops: LoopKernel, item: Combination, before: str, value: str, type_: str) -> str:
    """`before` and one more value."""
    if item.flag is None:
        return loops.kernel.op(item.op, [before, value], [type_, type_], type_, item.attributes)
    return winner(loops.kernel, item, before, value, type_)


def winner(kernel: Kernel, item: Combination, before: str, value: str, type_: str) -> str:
    """The larger or smaller one by one instruction; `before` if one is NaN, of which somebody else knows."""
    mask = type_.replace(item.type, "i1")
    predicate = 2 if item.op == "arith.maximumf" else 4
    wins = kernel.op("arith.cmpf", [value, before], [type_] * 2, mask, f"predicate = {predicate} : i64")
    return kernel.op("arith.select", [wins, value, before], [mask, type_, type_], type_)


def any_nan(kernel: Kernel, values: Sequence[str], type_: str, element: str) -> str:
    """The mask of lanes in which one of the values is NaN; a comparison looks at two."""
    mask = type_.replace(element, "i1")
    total = ""
    for first, second in zip(values[::2], values[1::2] if len(values) > 1 else values, strict=True):
        seen = kernel.op("arith.cmpf", [first, second], [type_] * 2, mask, "predicate = 14 : i64")
        total = kernel.op("arith.ori", [total, seen], [mask] * 2, mask) if total else seen
    return total


def nan_where(kernel: Kernel, seen: str, total: str, type_: str, element: str) -> str:
    """NaN in lanes that have seen one."""
    nan = kernel.constant(NAN[element], type_)
    mask = type_.replace(element, "i1")
    return kernel.op("arith.select", [seen, nan, total], [mask, type_, type_], type_)


def _across(
    loops: LoopKernel, item: Combination, vectors: Sequence[str], type_: str, start: Operand | None
) -> Operand:
    """All lanes of all vectors, and the value to start from, as one number."""
    kernel = loops.kernel
    parts = list(vectors)
    while len(parts) > 1:
        pairs = [parts[i : i + 2] for i in range(0, len(parts), 2)]
        parts = [
            _combined(loops, item, pair[0], pair[1], type_) if len(pair) == 2 else pair[0] for pair in pairs
        ]
    kind, name = KINDS[item.op][0], kernel.name()
    fast = " fastmath<reassoc>" if kind in ("add", "mul") and item.type.startswith(("f", "bf")) else ""
    fast = " fastmath<nnan,nsz>" if item.flag is not None else fast
    kernel.lines.append(f"{name} = vector.reduction <{kind}>, {parts[0]}{fast} : {type_} into {item.type}")
    if start is None:
        return Operand(name, item.type)
    total = kernel.op(item.op, [start.name, name], [item.type, item.type], item.type, item.attributes)
    return Operand(total, item.type)


def reduce_in_order(loops: LoopKernel, stage: Stage, dims: Sequence[Dim]) -> None:
    """Element after element: for what does not combine by one op."""
    kernel, node = loops.kernel, stage.node
    scalar = Evaluator(kernel, loops.counters)
    starts = loops._starts(stage)
    if any(start.type.startswith("complex") for start in starts):
        _reduce_complex(loops, stage, dims)
        return
    initial = [(scalar(start).name, start.type) for start in starts]

    def body(carried: list[str]) -> list[str]:
        so_far = [ex.row(name, type_) for name, (_, type_) in zip(carried, initial, strict=True)]
        made = node.at_places(node.body, dict(stage.places), loops.sizes, accumulators=so_far)
        evaluate = Evaluator(kernel, loops.counters)
        return [evaluate(expression).name for expression in made]

    totals = loops._carry(dims, initial, body, kernel.constant(0, "i64"), kernel.constant(1, "i64"))
    finished = [Operand(name, type_) for name, (_, type_) in zip(totals, initial, strict=True)]
    loops._finish(stage, scalar, finished)


def _reduce_complex(loops: LoopKernel, stage: Stage, dims: Sequence[Dim]) -> None:
    """The same with real and imaginary parts."""
    kernel, node = loops.kernel, stage.node
    scalar = Evaluator(kernel, loops.counters)
    starts = loops._starts(stage)
    layout = [_parts(start) for start in starts]
    initial = [(scalar(part).name, part.type) for parts in layout for part in parts]

    def joined(names: Sequence[str]) -> list[Expression]:
        rest = iter(zip(names, (type_ for _, type_ in initial), strict=True))
        made = []
        for start, parts in zip(starts, layout, strict=True):
            rows = [ex.row(*next(rest)) for _ in parts]
            made.append(ex.make("complex.create", rows, start.type) if len(rows) == 2 else rows[0])
        return made

    def body(carried: list[str]) -> list[str]:
        made = node.at_places(node.body, dict(stage.places), loops.sizes, accumulators=joined(carried))
        evaluate = Evaluator(kernel, loops.counters)
        return [evaluate(part).name for expression in made for part in _parts(expression)]

    totals = loops._carry(dims, initial, body, kernel.constant(0, "i64"), kernel.constant(1, "i64"))
    for number, expression in enumerate(joined(totals)):
        for stored, linear, dynamic, part in loops._targets(stage, number, expression):
            scalar.store(stored, linear, dynamic, scalar(part))


def _parts(expression: Expression) -> list[Expression]:
    """Real and imaginary part; a real number alone."""
    if not expression.type.startswith("complex"):
        return [expression]
    element = ex.part_of(expression.type)
    return [ex.make(f"complex.{name}", [expression], element) for name in ("re", "im")]
