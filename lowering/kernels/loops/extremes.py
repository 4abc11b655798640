"""The index of the largest or smallest element of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import Evaluator, Lanes, Operand
from ivy.lowering.kernels.linear import Dim
from ivy.lowering.kernels.loops.combining import Combination, identity
from ivy.lowering.kernels.loops.reductions import any_nan, reduce_in_order, reduced

if TYPE_CHECKING:
    from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage


CHEAP = 8
"""Elements that cost no more are computed twice rather than compared together with their indices."""

SEARCHED = 4
"""Vectors that are looked through at once."""


def reduce_extreme(loops: LoopKernel, stage: Stage, dim: Dim) -> None:
    """The extreme element of a row first, as fast as memory allows, then where it is."""
    starts = loops._starts(stage)
    lanes = loops.lanes([stage.node.body[0]])
    if (isinstance(dim.size, int) and dim.size < lanes) or starts[0].type == "i1":
        reduce_in_order(loops, stage, [dim])
        return
    (element,) = loops._elements(stage)
    if ex.cost([element]) > CHEAP or starts[0].type in ("f16", "bf16"):
        _with_indices(loops, stage, dim, starts, lanes)
        return
    best = _best(loops, stage, dim, element, lanes)
    index = _first_place(loops, dim, element, best, lanes, starts[1])
    loops._finish(stage, Evaluator(loops.kernel, loops.counters), [best, index])


def _best(loops: LoopKernel, stage: Stage, dim: Dim, element: Expression, lanes: int) -> Operand:
    """The extreme element of a row; NaN if there is one."""
    name, body = stage.node.extreme, stage.node.body[0]
    kind = "imumf" if element.type.startswith("f") else "ui" if _is_unsigned(body) else "si"
    item = Combination(f"arith.{name}{kind}", element, "")
    return reduced(loops, [item], [element], [], dim, lanes, [None], loops.requests.of(stage))[0]


def _first_place(
    loops: LoopKernel, dim: Dim, element: Expression, best: Operand, lanes: int, start: Expression
) -> Operand:
    """The index of the first element that is the best one, or NaN; `start` of an empty row."""
    kernel = loops.kernel
    place = kernel.constant(0, "i64")
    for count in (SEARCHED, 1):
        if not isinstance(dim.size, int) or dim.size >= count * lanes:
            place = _without(loops, dim, element, best, lanes, count, place)
    rest = kernel.mask(kernel.subtract(kernel.number(dim.size), place), lanes)
    mask = _is_best(loops, Lanes(dim, lanes, rest), [place], element, best)
    mask_type = f"vector<{lanes}xi1>"
    mask = kernel.op("arith.andi", [mask, rest], [mask_type] * 2, mask_type)
    return _index(loops, place, mask, lanes, start)


def _without(
    loops: LoopKernel, dim: Dim, element: Expression, best: Operand, lanes: int, count: int, first: str
) -> str:
    """Where steps of `count` vectors from `first` on meet the best element, or have no whole step left."""
    kernel = loops.kernel
    true, false = kernel.constant(1, "i1"), kernel.constant(0, "i1")
    place, at = kernel.name(), kernel.name()
    kernel.lines.append(f"{place} = scf.while ({at} = {first}) : (i64) -> i64 {{")
    inside = kernel.compare("slt", at, loops._whole(dim.size, count * lanes))

    def none() -> list[str]:
        places = [kernel.add(at, kernel.constant(i * lanes, "i64")) if i else at for i in range(count)]
        mask, found = _is_best(loops, Lanes(dim, lanes), places, element, best), kernel.name()
        kernel.lines.append(f"{found} = vector.reduction <or>, {mask} : vector<{lanes}xi1> into i1")
        return [kernel.op("arith.xori", [found, true], ["i1", "i1"], "i1")]

    (going,) = kernel.either(inside, ["i1"], none, lambda: [false])
    here, after = kernel.name(), kernel.name()
    kernel.lines.append(f"scf.condition({going}) {at} : i64\n}} do {{\n^bb0({here}: i64):")
    kernel.lines.append(f"{after} = arith.addi {here}, {kernel.constant(count * lanes, 'i64')} : i64")
    kernel.lines.append(f"scf.yield {after} : i64\n}}")
    return place


def _is_best(
    loops: LoopKernel, lanes: Lanes, places: Sequence[str], element: Expression, best: Operand
) -> str:
    """In which lanes of any of some vectors the element is the best one, or NaN."""
    kernel, mask, total = loops.kernel, f"vector<{lanes.count}xi1>", ""
    values = []
    for place in places:
        evaluate = Evaluator(kernel, loops.counters | {lanes.dim: place}, lanes)
        value, spread = evaluate.vector(element), evaluate.spread(best)
        op, equal = ("arith.cmpi", 0) if element.type.startswith("i") else ("arith.cmpf", 1)
        types = [value.type] * 2
        same = kernel.op(op, [value.name, spread.name], types, mask, f"predicate = {equal} : i64")
        total = kernel.op("arith.ori", [total, same], [mask] * 2, mask) if total else same
        values.append(value)
    if element.type.startswith("i"):
        return total
    nan = any_nan(kernel, [value.name for value in values], values[0].type, element.type)
    return kernel.op("arith.ori", [total, nan], [mask] * 2, mask)


def _index(loops: LoopKernel, place: str, mask: str, lanes: int, start: Expression) -> Operand:
    """The place of the first lane of a mask."""
    kernel, whole = loops.kernel, f"i{lanes}"
    bits = kernel.name()
    kernel.lines.append(f"{bits} = llvm.bitcast {mask} : vector<{lanes}xi1> to {whole}")
    any_ = kernel.op(
        "arith.cmpi", [bits, kernel.constant(0, whole)], [whole] * 2, "i1", "predicate = 1 : i64"
    )
    lane = kernel.op("math.cttz", [bits], [whole], whole)
    index = kernel.add(place, kernel.op("arith.extui", [lane], [whole], "i64"))
    if start.type != "i64":
        index = kernel.op("arith.trunci", [index], ["i64"], start.type)
    first = Evaluator(kernel, loops.counters)(start).name
    types = ["i1", start.type, start.type]
    return Operand(kernel.op("arith.select", [any_, index, first], types, start.type), start.type)


def _with_indices(
    loops: LoopKernel, stage: Stage, dim: Dim, starts: Sequence[Expression], lanes: int
) -> None:
    """Elements and their indices together, each lane by itself, then the first of the best lanes."""
    kernel, node = loops.kernel, stage.node
    scalar = Evaluator(kernel, loops.counters)
    types = [f"vector<{lanes}x{start.type}>" for start in starts]
    first = [
        kernel.op("vector.broadcast", [scalar(start).name], [start.type], type_)
        for start, type_ in zip(starts, types, strict=True)
    ]

    def step(counter: str, before: Sequence[str], mask: str | None) -> list[str]:
        span = Lanes(dim, lanes, mask)
        evaluate = Evaluator(kernel, loops.counters | {dim: counter}, span)
        so_far = [
            evaluate.leaf(Operand(name, start.type, lanes))
            for name, start in zip(before, starts, strict=True)
        ]
        made = node.at_places(node.body, dict(stage.places), loops.sizes, accumulators=so_far)
        names = [evaluate.vector(expression).name for expression in made]
        if mask is None:
            return names
        mask_type = f"vector<{lanes}xi1>"
        return [
            kernel.op("arith.select", [mask, new, old], [mask_type, type_, type_], type_)
            for new, old, type_ in zip(names, before, types, strict=True)
        ]

    stop = loops._whole(dim.size, lanes)
    zero = kernel.constant(0, "i64")
    with kernel.loop(zero, stop, kernel.constant(lanes, "i64"), list(zip(first, types, strict=True))) as loop:
        loop.yield_(step(loop.counter, loop.carried, None))
    carried = loop.results
    if not (isinstance(dim.size, int) and dim.size % lanes == 0):
        mask = loops.kernel.mask(kernel.subtract(kernel.number(dim.size), stop), lanes)
        carried = step(stop, carried, mask)
    loops._finish(
        stage,
        scalar,
        _first_of_best(loops, node.extreme, _is_unsigned(node.body[0]), carried, starts, lanes),
    )


def _first_of_best(
    loops: LoopKernel,
    extreme: str,
    unsigned: bool,
    carried: Sequence[str],
    starts: Sequence[Expression],
    lanes: int,
) -> list[Operand]:
    """Across lanes: the extreme value, NaN if there is one, and the smallest index that has it."""
    kernel = loops.kernel
    (values, places), (value, place) = carried, (start.type for start in starts)
    vector, mask_type = f"vector<{lanes}x{value}>", f"vector<{lanes}xi1>"
    floating = not value.startswith("i")
    kind = f"{extreme}imumf" if floating else f"{extreme}{'ui' if unsigned else 'si'}"
    best = kernel.name()
    kernel.lines.append(f"{best} = vector.reduction <{kind}>, {values} : {vector} into {value}")
    spread = kernel.op("vector.broadcast", [best], [value], vector)
    if floating:
        same = kernel.op("arith.cmpf", [values, spread], [vector] * 2, mask_type, "predicate = 1 : i64")
        nan = kernel.op("arith.cmpf", [values, values], [vector] * 2, mask_type, "predicate = 14 : i64")
        same = kernel.op("arith.ori", [same, nan], [mask_type] * 2, mask_type)
    else:
        same = kernel.op("arith.cmpi", [values, spread], [vector] * 2, mask_type, "predicate = 0 : i64")
    indices = f"vector<{lanes}x{place}>"
    far = kernel.constant(identity("arith.minsi", place), indices)
    chosen = kernel.op("arith.select", [same, places, far], [mask_type, indices, indices], indices)
    index = kernel.name()
    kernel.lines.append(f"{index} = vector.reduction <minsi>, {chosen} : {indices} into {place}")
    return [Operand(best, value), Operand(index, place)]


def _is_unsigned(expression: Expression) -> bool:
    """Whether an expression compares integers without a sign."""
    compares = expression.op == "arith.cmpi" and expression.attributes.split()[2] in ("6", "7", "8", "9")
    return (
        compares
        or expression.op in ("arith.maxui", "arith.minui")
        or any(map(_is_unsigned, expression.operands))
    )
