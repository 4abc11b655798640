"""Control flow: `scf` on tensors. A loop that counts becomes `scf.for`, so that it can be a scan."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ivy.dialect import types
from ivy.dialect.helpers import as_index, size_to_tensor
from ivy.lowering.stablehlo_to_ivy.conversion import cast
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import Size, size_of
from ivy.lowering.transforms.simplify.registry import index_of, number_of, producing_op
from ivy.mlir import arith, ir, tensor

Value = ir.Value


@hlo_op("func.call")
def call(op: HloOp, *operands: Value) -> Sequence[Value]:
    return op.function(ir.FlatSymbolRefAttr(op.attribute("callee")).value).apply(operands)


@hlo_op("if")
def if_(op: HloOp, condition: Value) -> Sequence[Value]:
    if not op.types:
        return []
    selector = tensor.ExtractOp(condition, []).result
    made = _create("scf.if", op.types, [selector], regions=2)
    for target, source in zip(made.regions, op.regions, strict=True):
        _fill(target, [], op.types, lambda source=source: source.apply([]))
    return list(made.results)


@hlo_op("case")
def case(op: HloOp, index: Value) -> Sequence[Value]:
    """An index out of range takes the last branch."""
    if not op.types or len(op.regions) == 1:
        return op.regions[0].apply([]) if op.types else []
    last = len(op.regions) - 1
    cases = {"cases": ir.DenseI64ArrayAttr.get(list(range(last)))}
    number = arith.IndexCastOp(ir.IndexType.get(), tensor.ExtractOp(index, []).result).result
    made = _create("scf.index_switch", op.types, [number], cases, regions=len(op.regions))
    for target, source in zip(made.regions, [op.regions[last], *op.regions[:last]], strict=True):
        _fill(target, [], op.types, lambda source=source: source.apply([]))
    return list(made.results)


def _create(
    name: str,
    result_types: Sequence[ir.Type],
    operands: Sequence[Value],
    attributes: dict[str, ir.Attribute] | None = None,
    regions: int = 0,
) -> ir.Operation:
    return ir.Operation.create(
        name,
        results=list(result_types),
        operands=list(operands),
        attributes=attributes or {},
        regions=regions,
    )


def _fill(
    region: ir.Region,
    arguments: Sequence[ir.Type],
    results: Sequence[ir.Type],
    body: Callable[..., Sequence[Value]],
    terminator: str = "scf.yield",
) -> None:
    """Give a region its block: what `body` builds is yielded under the types of `results`."""
    location = ir.Location.current
    block = region.blocks.append(*arguments, arg_locs=[location] * len(arguments))
    with ir.InsertionPoint(block):
        values = body(*block.arguments)
        typed = [cast(value, type_) for value, type_ in zip(values, results, strict=True)]
        _create(terminator, [], typed)


# ----------------------------------------------------------------------------------- loops


@hlo_op("while")
def while_(op: HloOp, *initial: Value) -> Sequence[Value]:
    """What the body hands on unchanged is not carried but seen from outside."""
    carried = _Carried(op, initial)
    count = _count(op, initial)
    return carried.general() if count is None else carried.counted(count)


@dataclass(frozen=True)
class _Count:
    """A counter: its place among the carried values, its bounds and step."""

    place: int
    lower: Size
    upper: Size
    step: int

    def final(self) -> Size:
        """Its value after the loop."""
        if isinstance(self.lower, int) and isinstance(self.upper, int):
            return self.lower + max(0, -(-(self.upper - self.lower) // self.step)) * self.step
        return arith.MaxSIOp(as_index(self.lower), as_index(self.upper)).result  # the step is 1


class _Carried:
    """The carried values of a loop, of which some never change."""

    def __init__(self, op: HloOp, initial: Sequence[Value]) -> None:
        self.op, self.initial = op, initial
        body = op.regions[1].block
        returned = _returned(body)
        self.fixed = {i for i, value in enumerate(returned) if value == body.arguments[i]}

    def split(self, without: Sequence[int] = ()) -> list[int]:
        """The places of the values that change."""
        return [i for i in range(len(self.initial)) if i not in self.fixed and i not in without]

    def arguments(self, places: Sequence[int], values: Sequence[Value]) -> list[Value]:
        """All values of an iteration: given ones at `places`, the first ones elsewhere."""
        given = dict(zip(places, values, strict=True))
        return [given.get(i, first) for i, first in enumerate(self.initial)]

    def typed(self, places: Sequence[int]) -> list[Value]:
        return [cast(self.initial[i], self.op.types[i]) for i in places]

    def general(self) -> list[Value]:
        places = self.split()
        carried = [self.op.types[i] for i in places]
        made = _create("scf.while", carried, self.typed(places), regions=2)

        def before(*values: Value) -> list[Value]:
            (condition,) = self.op.regions[0].apply(self.arguments(places, values))
            return [tensor.ExtractOp(condition, []).result, *values]

        def after(*values: Value) -> list[Value]:
            results = self.op.regions[1].apply(self.arguments(places, values))
            return [results[i] for i in places]

        flag = ir.IntegerType.get_signless(1)
        _fill(made.regions[0], carried, [flag, *carried], before, "scf.condition")
        _fill(made.regions[1], carried, carried, after)
        return self.arguments(places, list(made.results))

    def counted(self, count: _Count) -> list[Value]:
        places = self.split(without=[count.place])
        carried = [self.op.types[i] for i in places]
        element = self.op.types[count.place].element_type
        bounds = [as_index(size) for size in (count.lower, count.upper, count.step)]
        final = size_to_tensor(count.final(), element)
        made = _create("scf.for", carried, [*bounds, *self.typed(places)], regions=1)

        def body(number: Value, *values: Value) -> list[Value]:
            counter = size_to_tensor(number, element)
            all_ = self.arguments([count.place, *places], [counter, *values])
            results = self.op.regions[1].apply(all_)
            return [results[i] for i in places]

        _fill(made.regions[0], [ir.IndexType.get(), *carried], carried, body)
        return self.arguments([count.place, *places], [final, *_without_counters(made)])


def _without_counters(loop: ir.Operation) -> list[Value]:
    """The results of a loop in which carried values that count are computed from its own counter.

    JAX's `fori_loop` has a scan's counter beside its own, which indices are made of.
    """
    block = loop.regions[0].blocks[0]
    found = {place: line for place in range(len(loop.results)) if (line := _line(loop, block, place))}
    if not found:
        return list(loop.results)
    with ir.InsertionPoint.at_block_begin(block):
        for place, line in found.items():
            argument = block.arguments[1 + place]
            number = size_to_tensor(line.at(block.arguments[0]), argument.type.element_type)
            argument.replace_all_uses_with(number)
    kept = [place for place in range(len(loop.results)) if place not in found]
    operands = [*loop.operands[:3], *(loop.operands[3 + place] for place in kept)]
    made = _create("scf.for", [loop.results[place].type for place in kept], operands, regions=1)
    block.append_to(made.regions[0])
    for place in sorted(found, reverse=True):
        block.erase_argument(1 + place)
    terminator = block.operations[len(block.operations) - 1].operation
    with ir.InsertionPoint(terminator):
        _create("scf.yield", [], [terminator.operands[place] for place in kept])
    terminator.erase()
    rest = iter(made.results)
    results = [
        size_to_tensor(found[place].last, result.type.element_type) if place in found else next(rest)
        for place, result in enumerate(loop.results)
    ]
    loop.erase()
    return results


@dataclass(frozen=True)
class _Line:
    """A carried value that is `scale * counter + offset`, and what it is after the loop."""

    scale: int
    offset: int
    last: int

    def at(self, counter: Value) -> Value:
        scaled = counter if self.scale == 1 else arith.MulIOp(counter, as_index(self.scale)).result
        return scaled if self.offset == 0 else arith.AddIOp(scaled, as_index(self.offset)).result


def _line(loop: ir.Operation, block: ir.Block, place: int) -> _Line | None:
    """A carried integer to which each step adds the same, where it never wraps."""
    argument, yielded = block.arguments[1 + place], _returned(block)[place]
    op = producing_op(yielded)
    bounds = [index_of(bound) for bound in list(loop.operands)[:3]]
    if op is None or op.name != "ivy.add" or argument not in list(op.operands) or None in bounds:
        return None
    if argument.type.rank or types.is_unsigned(argument.type) or not types.is_integer(argument.type):
        return None
    lower, upper, step = bounds
    numbers = [number_of(value) for value in op.operands if value != argument]
    first = number_of(loop.operands[3 + place])
    if len(numbers) != 1 or numbers[0] is None or first is None or numbers[0] % step:
        return None
    trips = max(0, -(-(upper - lower) // step))
    last, scale = int(first) + trips * int(numbers[0]), int(numbers[0]) // step
    limit = 1 << types.bit_width(argument.type) - 1
    return _Line(scale, int(first) - lower * scale, last) if -limit <= last < limit else None


def _returned(block: ir.Block) -> list[Value]:
    return list(block.operations[len(block.operations) - 1].operation.operands)


_ORDERED = {"LT": ("LT", 0), "LE": ("LT", 1)}
_TURNED = {"GT": "LT", "GE": "LE", "LT": "GT", "LE": "GE"}


def _count(op: HloOp, initial: Sequence[Value]) -> _Count | None:
    """The counter of a loop `while (i < limit) { …; i += step }`; of several, the one that ends it."""
    condition = op.regions[0].block
    found = [_counter(op, test, initial) for test in _conjuncts(_returned(condition)[0])]
    counts = [count for count in found if count is not None]
    if len(counts) < len(found):
        return None
    return counts[0] if len(counts) == 1 else _shortest(counts)


def _conjuncts(value: Value) -> list[Value]:
    """What must all hold for `value`: TensorFlow's loops have a counter of their own beside the user's."""
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.name != "stablehlo.and":
        return [value]
    return [inner for operand in owner.operands for inner in _conjuncts(operand)]


def _shortest(counts: Sequence[_Count]) -> _Count | None:
    """The counter that ends the loop; the others are carried like any value."""
    if all(isinstance(count.lower, int) and isinstance(count.upper, int) for count in counts):
        return min(counts, key=lambda count: -(-(count.upper - count.lower) // count.step))
    first = counts[0]
    if any(count.step != 1 for count in counts):
        return None
    lengths = [arith.SubIOp(as_index(count.upper), as_index(count.lower)).result for count in counts]
    length = functools.reduce(lambda one, other: arith.MinSIOp(one, other).result, lengths)
    return _Count(first.place, first.lower, arith.AddIOp(as_index(first.lower), length).result, 1)


def _counter(op: HloOp, test: Value, initial: Sequence[Value]) -> _Count | None:
    """The counter that a comparison in the condition tests."""
    condition, body = op.regions[0].block, op.regions[1].block
    place, limit, past = _bound(condition, test)
    if place is None or limit is None:
        return None
    step = _step(body, place)
    element = op.types[place].element_type
    if step is None or not types.is_integer(element):
        return None
    lower, upper = size_of(initial[place]), _limit(op, condition, limit, initial)
    if upper is None:
        return None
    known = isinstance(lower, int) and isinstance(upper, int)
    if known:
        last = (1 << min(31, types.bit_width(element) - 1)) - 1
        fits = -last <= lower and upper + past + step <= last
        return _Count(place, lower, upper + past, step) if fits else None
    if step != 1 or past or types.dtype_name(element) != "int32":
        return None
    return _Count(place, lower, upper, step)


def _bound(condition: ir.Block, test: Value) -> tuple[int | None, Value | None, int]:
    """The place of the counter, its limit, and 1 where the limit itself is reached."""
    none = (None, None, 0)
    returned = test.owner
    if isinstance(returned, ir.Block) or returned.name != "stablehlo.compare":
        return none
    direction = str(returned.attributes["comparison_direction"]).rstrip(">").split()[-1]
    counter, limit = returned.operands
    if direction in ("GT", "GE"):
        counter, limit, direction = limit, counter, _TURNED[direction]
    arguments = list(condition.arguments)
    if direction not in _ORDERED or counter not in arguments:
        return none
    return arguments.index(counter), limit, _ORDERED[direction][1]


def _step(body: ir.Block, place: int) -> int | None:
    """By how much the body counts, if it counts up by a constant."""
    owner = _returned(body)[place].owner
    if isinstance(owner, ir.Block) or owner.name != "stablehlo.add":
        return None
    counter = body.arguments[place]
    others = [operand for operand in owner.operands if operand != counter]
    step = _known(others[0]) if len(others) == 1 else None
    return step if step is not None and step > 0 else None


def _known(value: Value) -> int | None:
    """An integer constant of the source."""
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.name != "stablehlo.constant" or value.type.rank:
        return None
    return int(np.array(owner.attributes["value"]))


def _limit(op: HloOp, condition: ir.Block, limit: Value, initial: Sequence[Value]) -> Size | None:
    known = _known(limit)
    if known is not None:
        return known
    arguments, body = list(condition.arguments), op.regions[1].block
    if limit in arguments:
        place = arguments.index(limit)
        unchanged = _returned(body)[place] == body.arguments[place]
        return size_of(initial[place]) if unchanged else None
    outside = limit.owner != condition and not _is_inside(limit, condition)
    return size_of(op.lookup(limit)) if outside else None


def _is_inside(value: Value, block: ir.Block) -> bool:
    owner = value.owner
    return not isinstance(owner, ir.Block) and any(op.operation == owner for op in block.operations)


# ----------------------------------------------------------------------------------- the rest


@hlo_op("optimization_barrier")
def optimization_barrier(op: HloOp, *operands: Value) -> Sequence[Value]:
    return operands


@hlo_op("tuple")
def tuple_(op: HloOp, *operands: Value) -> Sequence[list[Value]]:
    return [list(operands)]


@hlo_op("get_tuple_element")
def get_tuple_element(op: HloOp, values: Sequence[Value]) -> Sequence[Value]:
    return [values[op.int("index")]]


@hlo_op("after_all", "create_token")
def after_all(op: HloOp, *tokens: list[Value]) -> Sequence[list[Value]]:
    """Tokens order effects, of which there are none: an empty tuple stands for them."""
    return [[]]
