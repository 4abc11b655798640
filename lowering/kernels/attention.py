"""Attention in one pass over the keys, for a block of queries at a time (Dao et al., 2022).

Queries are the lanes of vectors: the block is transposed once, keys and values are read row by row, element
by element, where they lie, and the running maximum and sum need no operation across lanes. Scores are in
powers of two: the scale is multiplied by log2(e).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.kernel import LINE, Evaluator, Kernel, Lanes, Operand
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear
from ivy.lowering.kernels.loops.combining import identity
from ivy.lowering.kernels.nodes import Attention
from ivy.lowering.kernels.registers import transposed
from ivy.lowering.kernels.values import BYTES, Stored, Uniform, Value

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

KEYS = 64
"""Keys of a block: their scores stay in the L1 cache until the values are added up."""

VALUES_AHEAD = 16
"""How many keys ahead values are fetched."""

ROWS = 8
"""Rows of a tile in registers, a power of two: of keys, or of the axis of values."""

WORK = 200_000
"""Multiplications that are worth a task of their own."""


def write_attention(entry: Entry, node: Attention) -> None:
    """Write the kernel and its call."""
    if len(node.operands) > 3 and _hides_nothing(node.operands[3]):
        node.operands = node.operands[:3]
    places = [entry.place(value) for value in node.operands[:3]]
    result = node.results[0]
    result.place = entry.destination(result)
    writer = AttentionKernel(entry, node, places, result.place)
    writer.write()
    entry.call(writer.kernel, writer.count, writer.grain)


def _hides_nothing(mask: Value) -> bool:
    """Whether a mask is true everywhere."""
    while not isinstance(mask, Uniform):
        bases = mask.bases()
        if len(bases) != 1:
            return False
        mask = bases[0][0]
    return mask.scalar.op == "constant" and mask.scalar.payload == "true"


class AttentionKernel:
    """Writes the kernel: its range are blocks of queries, for all heads."""

    def __init__(self, entry: Entry, node: Attention, places: Sequence[Stored], target: Stored) -> None:
        self.sizes = entry.sizes
        self.node = node
        self.kernel = Kernel()
        self.query, self.key, self.value = places
        self.target = target
        self.element = target.element
        self.lanes = max(1, entry.vector_bits // (8 * BYTES[self.element]))
        self.length, self.depth = self.query.shape[-2], self.query.shape[-1]
        self.keys, self.width = self.key.shape[-2], self.value.shape[-1]
        if not (isinstance(self.depth, int) and isinstance(self.width, int)):
            raise Unsupported("attention over features whose number is not known")
        self.vectors = 1 if isinstance(self.length, int) and self.length <= self.lanes else 2
        self.block = self.vectors * self.lanes
        self.batch = [Dim(size) for size in target.shape[:-2]]
        self.q, self.k, self.e = Dim(self.length), Dim(self.keys), Dim(self.depth)
        self.counters: dict[Dim, str] = {}
        self.type = f"vector<{self.lanes}x{self.element}>"
        self.count: Coefficient = 1
        self.grain: Coefficient = 1

    # -------------------------------------------------------------------------- helpers

    def number(self, value: int) -> str:
        """The name of a number."""
        return self.kernel.constant(value, "i64")

    def op(self, name: str, *operands: str) -> str:
        """An op on vectors of the elements."""
        return self.kernel.op(name, operands, [self.type] * len(operands), self.type)

    def larger(self, a: str, b: str) -> str:
        """The larger number; `a` where `b` is NaN, which then makes the weights NaN."""
        mask = f"vector<{self.lanes}xi1>"
        greater = self.kernel.op("arith.cmpf", [b, a], [self.type] * 2, mask, "predicate = 2 : i64")
        return self.select(greater, b, a)

    def splat(self, text: str) -> str:
        """A constant in every lane."""
        return self.kernel.constant(text, self.type)

    def indices(self, *last: Dim) -> list[ex.Index]:
        """The counters of the leading axes, then of these."""
        return [Linear.of(dim) for dim in (*self.batch, *last)]

    def row(self, stored: Stored, dim: Dim) -> Linear:
        """The place of a row along `dim`, of an array that may have fewer or shorter leading axes."""
        linear = Linear({}, 0)
        missing = len(self.batch) + 2 - len(stored.shape)
        for axis, size in enumerate(stored.shape[:-2]):
            if size != 1:
                index = Linear.of(self.batch[axis + missing]).times(stored.strides[axis], self.sizes)
                linear = linear.plus(index, self.sizes)
        return linear.plus(Linear.of(dim).times(stored.strides[-2], self.sizes), self.sizes)

    def load(self, pointer: str, number: str) -> str:
        """A vector from scratch memory."""
        return self.kernel.take(self.kernel.address(pointer, self.element, number), self.type)

    def store(self, value: str, pointer: str, number: str) -> None:
        """A vector into scratch memory."""
        self.kernel.keep(value, self.kernel.address(pointer, self.element, number), self.type)

    def broadcast(self, place: str) -> str:
        """An element in every lane."""
        name = self.kernel.name()
        self.kernel.lines.append(
            f"{name} = llvm.load {place} {{alignment = {BYTES[self.element]} : i64}} : !llvm.ptr -> {self.element}"
        )
        return self.kernel.op("vector.broadcast", [name], [self.element], self.type)

    def at(self, row: str, vector: int) -> str:
        """The number of a vector in scratch memory, of rows as long as the block."""
        number = self.kernel.multiply(row, self.number(self.block))
        return self.kernel.add(number, self.number(vector * self.lanes)) if vector else number

    def loop(
        self, stop: str, step: int, carried: Sequence[str], body: Callable[[str, list[str]], list[str]]
    ) -> list[str]:
        """A loop from zero that carries vectors."""
        kernel = self.kernel
        pairs = [(name, self.type) for name in carried]
        with kernel.loop(self.number(0), stop, self.number(step), pairs) as loop:
            loop.yield_(body(loop.counter, loop.carried))
        return loop.results

    # ---------------------------------------------------------------------------- tasks

    def write(self) -> None:
        """The whole kernel."""
        sizes, kernel = self.sizes, self.kernel
        blocks = sizes.divide_up(self.length, self.block)
        self.count = sizes.product([*(dim.size for dim in self.batch), blocks])
        work = self.block * (self.depth + self.width) * (self.keys if isinstance(self.keys, int) else 256)
        self.grain = max(1, WORK // max(1, work))
        scratch = [kernel.scratch(self.element, rows * self.block).name for rows in (
            _even(self.depth, self.lanes), KEYS, _even(self.width, self.lanes)
        )]  # fmt: skip
        self.queries, self.scores, self.sums = scratch
        with kernel.loop("%begin", "%end", self.number(1)) as loop:
            rest, block = kernel.divided(loop.counter, blocks)
            self.counters |= kernel.counters(rest, self.batch)
            self.first = kernel.multiply(block, self.number(self.block))
            self.counters[self.q] = self.first
            self._task()

    def _task(self) -> None:
        self._masks()
        self._take_queries()
        zero = self.splat("0.0")
        lowest = self.splat(identity("arith.maximumf", self.element))

        def clear(row: str, _: list[str]) -> list[str]:
            for vector in range(self.vectors):
                self.store(zero, self.sums, self.at(row, vector))
            return []

        self.loop(self.number(_even(self.width, self.lanes)), 1, [], clear)
        state = [lowest] * self.vectors + [zero] * self.vectors
        stop = self.kernel.number(self.keys)
        if self.node.causal:
            end = self.kernel.add(self.first, self.number(self.block))
            stop = self.kernel.op("arith.minsi", [stop, end], ["i64", "i64"], "i64")
        rest = self.kernel.op("arith.remsi", [stop, self.number(KEYS)], ["i64", "i64"], "i64")
        whole = self.kernel.subtract(stop, rest)
        state = self.loop(whole, KEYS, state, lambda start, carried: self._block(start, None, carried))
        state = self._rest(whole, rest, stop, state)
        self._give(state)

    def _rest(self, start: str, rest: str, stop: str, state: list[str]) -> list[str]:
        """The last keys, fewer than a block."""
        known = isinstance(self.keys, int) and self.keys % KEYS == 0
        if known and (not self.node.causal or self.block % KEYS == 0):
            return state
        some = self.kernel.compare("sgt", rest, self.number(0))
        types = [self.type] * len(state)
        return self.kernel.either(some, types, lambda: self._block(start, stop, state), lambda: state)

    def _masks(self) -> None:
        """Which queries of the block there are; `None` where all are known to be."""
        self.valid: list[str | None] = [None] * self.vectors
        if isinstance(self.length, int) and self.length % self.block == 0:
            return
        kernel = self.kernel
        left = kernel.subtract(kernel.number(self.length), self.first)
        for vector in range(self.vectors):
            count = kernel.subtract(left, self.number(vector * self.lanes))
            self.valid[vector] = kernel.mask(count, self.lanes, maybe_negative=True)

    def _clamped(self, row: str, size: Coefficient) -> str:
        last = self.kernel.subtract(self.kernel.number(size), self.number(1))
        return self.kernel.op("arith.minsi", [row, last], ["i64", "i64"], "i64")

    def _take_queries(self) -> None:
        """The block of queries, scaled, with features as rows."""
        kernel = self.kernel
        scale = self.splat(repr(self.node.scale * math.log2(math.e)))
        ragged = self.valid[0] is not None
        base = self.row(self.query, self.q)
        place = base.plus(Linear.of(self.e).times(self.query.strides[-1], self.sizes), self.sizes)
        assert isinstance(self.depth, int)

        def features(start: str, _: list[str]) -> list[str]:
            mask = None
            if isinstance(self.depth, int) and self.depth % self.lanes:
                left = kernel.subtract(self.number(self.depth), start)
                mask = kernel.mask(left, self.lanes)
            for vector in range(self.vectors):
                rows = []
                for lane in range(self.lanes):
                    query = kernel.add(self.first, self.number(vector * self.lanes + lane))
                    query = self._clamped(query, self.length) if ragged else query
                    counters = self.counters | {self.q: query, self.e: start}
                    evaluate = Evaluator(kernel, counters, Lanes(self.e, self.lanes, mask))
                    loaded = evaluate.vector(ex.load(ex.Load(self.query, place)))
                    rows.append(self.op("arith.mulf", loaded.name, scale))
                for lane, column in enumerate(transposed(kernel, rows, self.type)):
                    self.store(column, self.queries, self.at(kernel.add(start, self.number(lane)), vector))
            return []

        self.loop(self.number(self.depth), self.lanes, [], features)

    # ---------------------------------------------------------------------------- blocks

    def _block(self, start: str, stop: str | None, state: list[str]) -> list[str]:
        """A block of keys: scores, weights, and their sums of values; `stop` where the block is cut short."""
        highest, totals = state[: self.vectors], state[self.vectors :]
        rows = self._scores(start, stop, highest)
        safe, factors = [], []
        for before, now in zip(highest, rows, strict=True):
            empty = self.kernel.op(
                "arith.cmpf", [now, self.splat(identity("arith.maximumf", self.element))], [self.type] * 2,
                f"vector<{self.lanes}xi1>", "predicate = 1 : i64",
            )  # fmt: skip
            base = self.select(empty, self.splat("0.0"), now)
            safe.append(base)
            factors.append(self.op("math.exp2", self.op("arith.subf", before, base)))
        count = self.number(KEYS) if stop is None else self.kernel.subtract(stop, start)
        sums = self._weights(count, safe)
        totals = [
            self.kernel.op("math.fma", [t, f, s], [self.type] * 3, self.type)
            for t, f, s in zip(totals, factors, sums, strict=True)
        ]
        self._values(start, count, factors)
        return [*rows, *totals]

    def select(self, mask: str, yes: str, no: str) -> str:
        """A choice for every lane."""
        types = [f"vector<{self.lanes}xi1>", self.type, self.type]
        return self.kernel.op("arith.select", [mask, yes, no], types, self.type)

    def _scores(self, start: str, stop: str | None, highest: list[str]) -> list[str]:
        """The products of the queries with the keys of a block, and the highest so far."""
        kernel = self.kernel
        count = self.number(KEYS) if stop is None else kernel.subtract(stop, start)
        feature = Linear({self.e: self.key.strides[-1]})
        rows = Linear.of(self.k)

        def tile(first: str, carried: list[str]) -> list[str]:
            bases = []
            for row in range(ROWS):
                key = kernel.add(kernel.add(start, first), self.number(row))
                key = key if stop is None else self._clamped(key, self.keys)
                place = kernel.linear(self.row(self.key, self.k), self.counters | {self.k: key})
                bases.append(kernel.address(kernel.pointer(self.key), self.element, place))
            zero = self.splat("0.0")

            def step(at: str, sums: list[str]) -> list[str]:
                columns = [self.load(self.queries, self.at(at, vector)) for vector in range(self.vectors)]
                shift = kernel.linear(feature, {self.e: at})
                self._announce_keys(bases[0], at)
                made = []
                for row, base in enumerate(bases):
                    factor = self.broadcast(kernel.address(base, self.element, shift))
                    for vector, column in enumerate(columns):
                        before = sums[row * self.vectors + vector]
                        made.append(
                            kernel.op("math.fma", [factor, column, before], [self.type] * 3, self.type)
                        )
                return made

            sums = self.loop(kernel.number(self.depth), 1, [zero] * (ROWS * self.vectors), step)
            best = list(carried)
            for row in range(ROWS):
                key = kernel.add(kernel.add(start, first), self.number(row))
                for vector in range(self.vectors):
                    score = self._masked(sums[row * self.vectors + vector], key, vector, stop)
                    self.store(score, self.scores, self.at(kernel.add(first, self.number(row)), vector))
                    best[vector] = self.larger(best[vector], score)
            return best

        assert rows is not None
        return self.loop(count, ROWS, highest, tile)

    def _announce_keys(self, first: str, at: str) -> None:
        """Have the next tile's keys fetched, a line of one of them with each feature."""
        kernel, stride = self.kernel, self.key.strides[-2]
        if self.key.strides[-1] != 1:
            return
        line = LINE // BYTES[self.element]
        row = kernel.op("arith.andi", [at, self.number(ROWS - 1)], ["i64", "i64"], "i64")
        row = kernel.multiply(kernel.add(row, self.number(ROWS)), kernel.number(stride))
        feature = kernel.op("arith.andi", [at, self.number(-line)], ["i64", "i64"], "i64")
        place = kernel.address(first, self.element, kernel.add(row, feature), inside=False)
        kernel.prefetch(place, 3)

    def _masked(self, score: str, key: str, vector: int, stop: str | None) -> str:
        """A score, or minus infinity where the query does not see the key."""
        kernel = self.kernel
        lowest = self.splat(identity("arith.maximumf", self.element))
        mask_type = f"vector<{self.lanes}xi1>"
        first = kernel.add(self.first, self.number(vector * self.lanes))
        inside = None if stop is None else kernel.compare("slt", key, stop)
        if len(self.node.operands) > 3:
            score = self._with_mask(score, key, first, vector, inside)
        if self.node.causal:
            evaluate = Evaluator(kernel, {self.q: first}, Lanes(self.q, self.lanes))
            query = evaluate(ex.index(Linear({self.q: 1})))
            there = evaluate.spread(Operand(key, "i64"))
            seen = kernel.op(
                "arith.cmpi", [there.name, query.name], [query.type] * 2, mask_type, "predicate = 3 : i64"
            )
            score = self.select(seen, score, lowest)
        if inside is not None:
            spread = kernel.op("vector.broadcast", [inside], ["i1"], mask_type)
            score = self.select(spread, score, lowest)
        return score

    def _with_mask(self, score: str, key: str, first: str, vector: int, inside: str | None) -> str:
        kernel, mask = self.kernel, self.node.operands[3]
        key = key if inside is None else self._clamped(key, self.keys)
        missing = len(self.batch) + 2 - len(mask.shape)
        indices = [
            Linear({}) if size == 1 else index
            for size, index in zip(mask.shape, self.indices(self.q, self.k)[missing:], strict=True)
        ]
        counters = self.counters | {self.q: first, self.k: key}
        evaluate = Evaluator(kernel, counters, Lanes(self.q, self.lanes, self.valid[vector]))
        given = evaluate.vector(mask.at(indices, self.sizes))
        if given.element == "i1":
            return self.select(given.name, score, self.splat(identity("arith.maximumf", self.element)))
        factor = self.splat(repr(math.log2(math.e)))
        return kernel.op("math.fma", [given.name, factor, score], [self.type] * 3, self.type)

    def _weights(self, count: str, highest: list[str]) -> list[str]:
        """Scores become weights; their sums."""

        def row(at: str, carried: list[str]) -> list[str]:
            made = []
            for vector, base in enumerate(highest):
                score = self.load(self.scores, self.at(at, vector))
                weight = self.op("math.exp2", self.op("arith.subf", score, base))
                self.store(weight, self.scores, self.at(at, vector))
                made.append(self.op("arith.addf", carried[vector], weight))
            return made

        return self.loop(count, 1, [self.splat("0.0")] * self.vectors, row)

    def _values(self, start: str, count: str, factors: list[str]) -> None:
        """Add the values of a block, by their weights, to what was there, times `factors`."""
        assert isinstance(self.width, int)
        whole, rest = divmod(self.width, ROWS)
        if whole:
            self.loop(
                self.number(whole * ROWS),
                ROWS,
                [],
                lambda at, _: self._value_tile(start, count, at, ROWS, factors),
            )
        if rest:
            self._value_tile(start, count, self.number(whole * ROWS), rest, factors)

    def _value_tile(self, start: str, count: str, at: str, rows: int, factors: list[str]) -> list[str]:
        kernel = self.kernel
        begin = []
        for row in range(rows):
            for vector in range(self.vectors):
                before = self.load(self.sums, self.at(kernel.add(at, self.number(row)), vector))
                begin.append(self.op("arith.mulf", before, factors[vector]))
        stride = self.value.strides[-1]
        first = kernel.linear(self.row(self.value, self.k), self.counters | {self.k: start})
        shift = kernel.multiply(at, kernel.number(stride)) if stride != 1 else at
        base = kernel.address(kernel.pointer(self.value), self.element, kernel.add(first, shift))
        step_size = kernel.number(self.value.strides[-2])

        def step(key: str, sums: list[str]) -> list[str]:
            weights = [self.load(self.scores, self.at(key, vector)) for vector in range(self.vectors)]
            here = kernel.address(base, self.element, kernel.multiply(key, step_size))
            ahead = kernel.multiply(step_size, self.number(VALUES_AHEAD))
            kernel.prefetch(kernel.address(here, self.element, ahead, inside=False), 3)
            made = []
            for row in range(rows):
                place = (
                    kernel.address(here, self.element, kernel.number(self.sizes.multiply(row, stride)))
                    if row
                    else here
                )
                factor = self.broadcast(place)
                for vector, weight in enumerate(weights):
                    before = sums[row * self.vectors + vector]
                    made.append(kernel.op("math.fma", [factor, weight, before], [self.type] * 3, self.type))
            return made

        sums = self.loop(count, 1, begin, step)
        for row in range(rows):
            for vector in range(self.vectors):
                place = self.at(kernel.add(at, self.number(row)), vector)
                self.store(sums[row * self.vectors + vector], self.sums, place)
        return []

    # --------------------------------------------------------------------------- results

    def _give(self, state: list[str]) -> None:
        """Divide by the sums of weights, and write queries as rows again."""
        kernel = self.kernel
        totals = state[self.vectors :]
        inverse = [self._inverse(total) for total in totals]
        strides = self.target.strides
        column = Dim(self.width)
        place = self.row(self.target, self.q).plus(Linear({column: strides[-1]}), self.sizes)
        assert isinstance(self.width, int)

        def columns(start: str, _: list[str]) -> list[str]:
            mask = None
            if isinstance(self.width, int) and self.width % self.lanes:
                left = kernel.subtract(self.number(self.width), start)
                mask = kernel.mask(left, self.lanes)
            for vector in range(self.vectors):
                rows = []
                for lane in range(self.lanes):
                    total = self.load(self.sums, self.at(kernel.add(start, self.number(lane)), vector))
                    rows.append(self.op("arith.mulf", total, inverse[vector]))
                for lane, values in enumerate(transposed(kernel, rows, self.type)):
                    query = kernel.add(self.first, self.number(vector * self.lanes + lane))
                    evaluate = Evaluator(
                        kernel,
                        self.counters | {self.q: query, column: start},
                        Lanes(column, self.lanes, mask),
                    )
                    operand = Operand(values, self.element, self.lanes)
                    if self.valid[vector] is None:
                        evaluate.store(self.target, place, None, operand)
                        continue
                    with kernel.when(kernel.compare("slt", query, kernel.number(self.length))):
                        evaluate.store(self.target, place, None, operand)
            return []

        self.loop(self.number(self.width), self.lanes, [], columns)

    def _inverse(self, total: str) -> str:
        """The factor for the sums of values; zero where a mask hides all keys."""
        made = self.op("arith.divf", self.splat("1.0"), total)
        if len(self.node.operands) <= 3:
            return made
        zero = self.splat("0.0")
        empty = self.kernel.op(
            "arith.cmpf", [total, zero], [self.type] * 2, f"vector<{self.lanes}xi1>", "predicate = 1 : i64"
        )
        return self.select(empty, zero, made)


def _even(size: int, step: int) -> int:
    return -(-size // step) * step
