"""An entry function: it computes sizes, lays out the arena, and calls kernels one after another."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.assemble import write_assemble
from ivy.lowering.kernels.attention import write_attention
from ivy.lowering.kernels.control import write_control
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.grouping import Grouping, Unit
from ivy.lowering.kernels.kernel import POINTER, Kernel, memory_type
from ivy.lowering.kernels.library import write_library
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage
from ivy.lowering.kernels.loops.partial import reduce_in_parts
from ivy.lowering.kernels.memory import plan
from ivy.lowering.kernels.nests import write_nest
from ivy.lowering.kernels.nodes import (
    Assemble,
    Attention,
    Block,
    Control,
    Extract,
    Generic,
    Library,
    Nest,
    Node,
    Scalar,
    Scan,
)
from ivy.lowering.kernels.products.kernel import write_product
from ivy.lowering.kernels.scans import write_scan
from ivy.lowering.kernels.schedule import Schedule
from ivy.lowering.kernels.values import BYTES, Result, Root, Stored, Value, contiguous
from ivy.lowering.kernels.windows.kernel import write_window
from ivy.lowering.kernels.windows.window import window_of
from ivy.lowering.kernels.writer import Writer

LONGEST_ROW = 1 << 14
"""Elements of a row that a kernel keeps on its stack."""


_NAME = re.compile(r"%\w+")

ARGUMENT_KINDS = ("parameter", "constant", "prepared", "input")
"""The kinds of arguments of entry functions, in order."""


INTERNAL = "llvm.linkage = #llvm.linkage<internal>, llvm.no_inline"
"""Attributes of kernels: seen from this module alone, and never copied into the entry functions."""


class Kernels:
    """The kernels of a module: equal ones exist once."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.names: dict[str, str] = {}
        self.tasks: set[str] = set()
        self.libraries: set[str] = set()

    def add(self, kernel: Kernel) -> str:
        """The name of the function."""
        parameters = [
            f"{name}: {POINTER}" + (" {llvm.noalias}" if _is_alone(kernel, key) else "")
            for key, name in kernel.pointers.items()
        ]
        parameters += [f"{name}: i64" for name in kernel.sizes.values()]
        text = f"({', '.join([*parameters, '%begin: i64', '%end: i64'])}) {{\n{kernel.text()}\nreturn\n}}"
        if text not in self.names:
            name = f"kernel_{len(self.names)}"
            self.names[text] = name
            head, body = text.split(" {\n", maxsplit=1)
            self.texts.append(f"func.func private @{name}{head} attributes {{{INTERNAL}}} {{\n{body}")
        return self.names[text]

    def task(self, name: str, kernel: Kernel) -> str:
        """The name of a function of a context, which calls the kernel with what the context holds."""
        task = f"{name}.task"
        if task in self.tasks:
            return task
        self.tasks.add(task)
        lines, names, types = [], [], []
        for number in range(len(kernel.pointers) + len(kernel.sizes)):
            type_ = POINTER if number < len(kernel.pointers) else "i64"
            lines.append(
                f"%a{number} = llvm.getelementptr %context[{number}] : ({POINTER}) -> {POINTER}, i64"
            )
            lines.append(f"%v{number} = llvm.load %a{number} : {POINTER} -> {type_}")
            names.append(f"%v{number}")
            types.append(type_)
        names += ["%begin", "%end"]
        types += ["i64", "i64"]
        lines.append(f"func.call @{name}({', '.join(names)}) : ({', '.join(types)}) -> ()")
        body = "\n".join(lines)
        self.texts.append(
            f"llvm.func internal @{task}(%context: {POINTER}, %begin: i64, %end: i64) {{\n{body}\nllvm.return\n}}"
        )
        return task


def _is_alone(kernel: Kernel, key: tuple[Root, Coefficient]) -> bool:
    """Whether nothing that is written is reached by two pointers, of which this is one."""
    same = [other for other in kernel.pointers if other[0] is key[0]]
    return len(same) == 1 or not any(other in kernel.written for other in same)


class Entry:
    """Writes one entry function."""

    def __init__(self, name: str, kernels: Kernels, schedule: Schedule) -> None:
        self.name = name
        self.kernels = kernels
        self.schedule = schedule
        self.vector_bits = schedule.vector_bits
        self.early = Writer("e")
        self.body = Writer("v")
        self.sizes = Sizes(self.early, self.body)
        self.roots: list[Root] = []
        self.clock = 0
        self.slots = 1
        self.arguments: dict[tuple[str, int], str] = {}
        self.argument_lines: list[str] = []
        self.read: list[int] = []
        """The positions of the arguments that the function reads, once it is written."""
        self.types: dict[str, str] = {}
        """The types of the numbers that are none of `i64`."""
        self.block = Block()
        self.later: Sequence[Unit] = ()
        self.owned: set[Root] = set()
        self.exports: Any = None

    # ----------------------------------------------------------------------------- memory

    def argument(self, kind: str, number: int, element: str, shape: Sequence[Coefficient]) -> Stored:
        """The place of an argument: the `number`-th of its kind (see `ARGUMENT_KINDS`)."""
        name = f"%{kind}{number}"
        self.arguments[kind, number] = name
        root = Root("argument", name, element, writable=False)
        return contiguous(root, element, shape, self.sizes)

    def result(self, number: int, element: str, shape: Sequence[Coefficient]) -> Stored:
        """The place of a result."""
        name = f"%result{number}"
        self.argument_lines += _pointer_at("%results", number, name)
        root = Root("result", name, element)
        if all(isinstance(size, int) for size in shape):
            root.elements = self.sizes.product(shape)
        return contiguous(root, element, shape, self.sizes)

    def size(self, number: int) -> str:
        """One of the sizes that the caller gives."""
        name, place = f"%size{number}", f"%sizeat{number}"
        self.argument_lines.append(
            f"{place} = llvm.getelementptr %sizes[{number}] : ({POINTER}) -> {POINTER}, i64"
        )
        self.argument_lines.append(f"{name} = llvm.load {place} : {POINTER} -> i64")
        self.sizes.early_names.add(name)
        return name

    def temporary(self, element: str, shape: Sequence[Coefficient]) -> Stored:
        """A new array in the arena."""
        elements = self.sizes.product(list(shape))
        if not self.sizes.is_early(elements):
            raise Unsupported("an array whose size depends on data")
        root = Root("arena", f"%arena{len(self.roots)}", element, elements)
        root.first = root.last = self.clock
        self.roots.append(root)
        self.owned.add(root)
        return contiguous(root, element, shape, self.sizes)

    def touch(self, root: Root) -> None:
        """Note that memory is used now."""
        root.last = max(root.last, self.clock)

    # ----------------------------------------------------------------------------- blocks

    def run(self, block: Block) -> None:
        """Write the calls for all nodes of a block."""
        units = Grouping(block, self.sizes).run()
        self.block = block
        for position, unit in enumerate(units):
            self.clock += 1
            self.later = units[position + 1 :]
            self._unit(unit)
        self.clock += 1
        self.later = ()

    def nested(self, block: Block, carried: set[Root]) -> None:
        """The same for a block inside of this one, which may overwrite `carried`."""
        outside = self.block, self.later, self.owned
        self.owned = set(carried)
        self.run(block)
        self.block, self.later, self.owned = outside

    def outlive(self, start: int) -> None:
        """What was there before `start` and was used since is used until now: a loop comes back to it."""
        self.clock += 1
        for root in self.roots:
            if root.first <= start <= root.last:
                root.last = self.clock

    def reusable(
        self, value: Value, result: Result | None, others: Sequence[tuple[Value, int]] = ()
    ) -> Stored | None:
        """The place of `value` if it may be overwritten: neither `others` nor nodes afterwards read it."""
        stored = value.stored(self.sizes)
        if stored is None or stored.root not in self.owned or not stored.root.writable:
            return None
        if tuple(stored.shape) != tuple(value.shape) or not stored.is_contiguous():
            return None
        if result is not None and result.wanted is not None:
            return None
        read = {id(root) for unit in self.later for node in unit.nodes for root in self._roots(node.reads())}
        results = [(v, 0) for v in self.block.results if isinstance(v, Value)]
        read |= {id(root) for root in self._roots([*others, *results])}
        if id(stored.root) in read:
            return None
        self.touch(stored.root)
        return stored

    def _roots(self, reads: Sequence[tuple[Value, int]]) -> list[Root]:
        """The memory that values lie in, through those that are computed on the spot."""
        found: list[Root] = []
        seen: set[int] = set()
        pending = [value for value, _ in reads]
        while pending:
            value = pending.pop()
            if id(value) in seen:
                continue
            seen.add(id(value))
            # only asked: numbers that places depend on may not be computed yet
            before, self.sizes.probing = self.sizes.probing, True
            stored = value.stored(self.sizes)
            self.sizes.probing = before
            if stored is not None:
                found.append(stored.root)
            if isinstance(value, Result):
                if value.inlined:
                    pending += [inner for inner, _ in value.node.reads()]
            else:
                pending += [base for base, _ in value.bases()]
        return found

    def is_fixed(self, root: Root) -> bool:
        """Whether an argument is the same at every call, so that `@prepare` can see it."""
        return self.exports is not None and root.name in self.exports.roots

    def fail(self, status: str) -> None:
        """Remember the last answer of the runtime that is not zero: the entry function gives it."""
        zero, place = self.body.constant(0, "i32"), "%status"
        bad = self.body.op("arith.cmpi", [status, zero], ["i32", "i32"], "i1", "predicate = 1 : i64")
        with self.body.when(bad):
            self.body.lines.append(f"llvm.store {status}, {place} : i32, {POINTER}")

    def _unit(self, unit: Unit) -> None:
        node = unit.nodes[0]
        if unit.is_loops:
            self._loops(unit)
        elif isinstance(node, Generic) and window_of(node) is not None:
            write_window(self, unit)
        elif isinstance(node, Generic):
            write_product(self, unit)
        else:
            WRITERS[type(node)](self, node)

    def place(self, value: Value) -> Stored:
        """Where a value lies; it is computed into new memory if it lies nowhere."""
        stored = value.stored(self.sizes)
        if stored is not None:
            self.touch(stored.root)
            return stored
        stored = self.temporary(value.element, value.shape)
        self.copy(value, stored)
        return stored

    def place_contiguous(self, value: Value) -> Stored:
        """The same, in row-major order without gaps."""
        stored = value.stored(self.sizes)
        if stored is not None and stored.is_contiguous():
            self.touch(stored.root)
            return stored
        made = self.temporary(value.element, value.shape)
        self.copy(value, made)
        return made

    def copy(self, value: Value, target: Stored) -> None:
        """Compute a value into memory."""
        self.loops([self.copying(value, target)], [])

    def copying(self, value: Value, target: Stored) -> Stage:
        """The stage of a kernel that computes a value into memory."""
        dims = tuple(Dim(size) for size in value.shape)
        indices = tuple(Linear.of(dim) for dim in dims)
        node = Generic(dims=dims, inputs=[(value, indices)], outputs=[(None, indices)])
        node.body = [ex.argument(0, value.element)]
        result = Result(value.element, tuple(value.shape), node)
        node.results.append(result)
        result.place = target
        return Stage(node, {dim: Linear.of(dim) for dim in dims}, list(dims), [target])

    # ------------------------------------------------------------------------------ loops

    def _loops(self, unit: Unit) -> None:
        stages = []
        members = set(map(id, unit.nodes))
        for node, places, inner in zip(unit.nodes, unit.places, unit.inner, strict=True):
            assert isinstance(node, Generic)
            targets = [self._target(result, members, node, inner, unit) for result in node.results]
            stages.append(Stage(node, places, inner, targets))
        self.loops(stages, unit.rows)

    def _target(
        self, result: Result, members: set[int], node: Generic, inner: Sequence[Dim], unit: Unit
    ) -> Stored | None:
        """Where a member of a kernel writes a result."""
        if result.place is not None:
            return result.place
        if not result.users and len(node.results) > 1:
            return None
        outside = (
            result.needed
            or any(id(user) not in members for user in final_users(result))
            or len(unit.nodes) == 1
        )
        if not outside and not result.element.startswith("complex"):
            kept = [dim for dim in inner if not dim.reduction]
            if all(dim.size == 1 for dim in kept):
                return None
            sizes = [dim.size for dim in kept]
            length = self.sizes.product(sizes)
            if isinstance(length, int) and length <= LONGEST_ROW:
                root = Root("scratch", "", result.element, length)
                row = contiguous(root, result.element, sizes, self.sizes)
                strides = (*[0] * (len(result.shape) - len(sizes)), *row.strides)
                result.place = Stored(root, result.element, result.shape, strides)
                return result.place
        result.place = self.destination(result)
        return result.place

    def destination(self, result: Result) -> Stored:
        """Where a result is written: where its user wants it, or in new memory."""
        if result.wanted is not None:
            self.touch(result.wanted.root)
            return result.wanted
        return self.temporary(result.element, result.shape)

    def loops(self, stages: Sequence[Stage], rows: Sequence[Dim]) -> None:
        """Write a kernel of loops and its call."""
        for stage in stages:
            for result, target in zip(stage.node.results, stage.targets, strict=True):
                if target is None:
                    result.row = ""  # at hand when it is read: what its name is, its stage says
        rows, stages = self._merged(list(rows), list(stages))
        if not rows and len(stages) == 1 and reduce_in_parts(self, stages[0]):
            return
        writer = LoopKernel(self.sizes, rows, stages, self.vector_bits)
        for stage in stages:
            for target in stage.targets:
                if target is not None and target.root.kind == "scratch":
                    assert isinstance(target.root.elements, int)
                    made = writer.kernel.scratch(target.root.element, target.root.elements)
                    target.root.name = made.name
        kernel = writer.write()
        self.call(kernel, writer.count, writer.grain)
        for stage in stages:
            for result in stage.node.results:
                result.row = None

    def _merged(self, rows: list[Dim], stages: list[Stage]) -> tuple[list[Dim], list[Stage]]:
        """With loops that follow each other in memory made one, and rows found where there were none."""
        from ivy.lowering.kernels.loops.merging import merge

        return merge(self.sizes, rows, stages)

    def call(self, kernel: Kernel, count: Coefficient, grain: Coefficient) -> None:
        """Call a kernel for the range up to `count`, in tasks where that is worth it."""
        name = self.kernels.add(kernel)
        for root, _ in kernel.pointers:
            self.touch(root)
        operands = [
            self.pointer(root, offset, kernel.elements[root, offset]) for root, offset in kernel.pointers
        ]
        numbers = [self.word(name) for name in kernel.sizes]
        if isinstance(count, int) and isinstance(grain, int) and count <= abs(grain):
            bounds = [self.body.constant(0, "i64"), self.body.constant(count, "i64")]
            types = [POINTER] * len(operands) + ["i64"] * (len(numbers) + 2)
            self.body.lines.append(
                f"func.call @{name}({', '.join([*operands, *numbers, *bounds])}) : ({', '.join(types)}) -> ()"
            )
            return
        self.slots = max(self.slots, len(operands) + len(numbers))
        for number, operand in enumerate([*operands, *numbers]):
            type_ = POINTER if number < len(operands) else "i64"
            place = self.body.name()
            self.body.lines.append(
                f"{place} = llvm.getelementptr %context[{number}] : ({POINTER}) -> {POINTER}, i64"
            )
            self.body.lines.append(f"llvm.store {operand}, {place} : {type_}, {POINTER}")
        task = self.body.name()
        self.body.lines.append(f"{task} = llvm.mlir.addressof @{self.kernels.task(name, kernel)} : {POINTER}")
        bounds = [self.sizes.value(count), self.sizes.value(grain)]
        self.body.lines.append(
            f"llvm.call @ivy_parallel_for({task}, %context, {', '.join(bounds)}) : ({POINTER}, {POINTER}, i64, i64) -> ()"
        )

    def word(self, name: str) -> str:
        """A number as the `i64` in which kernels get it."""
        type_ = self.types.get(name, "i64")
        if type_ == "i64":
            return name
        if not type_.startswith("i"):
            whole = f"i{8 * BYTES[type_]}"
            name, type_ = self.body.op("arith.bitcast", [name], [type_], whole), whole
        if type_ == "i64":
            return name
        return self.body.op("arith.extui" if type_ == "i1" else "arith.extsi", [name], [type_], "i64")

    def pointer(self, root: Root, offset: Coefficient, element: str) -> str:
        """The pointer to an element of memory."""
        if offset == 0:
            return root.name
        name = self.body.name()
        number = self.body.constant(offset, "i64") if isinstance(offset, int) else offset
        self.body.lines.append(
            f"{name} = llvm.getelementptr {root.name}[{number}] : ({POINTER}, i64) -> {POINTER}, {memory_type(element)}"
        )
        return name

    # ---------------------------------------------------------------------------- numbers

    def number(self, value: Any, type_: str) -> str:
        """The name of a number in the entry function."""
        if isinstance(value, int):
            if type_ == "i1":
                return self.body.constant("true" if value else "false", "i1")
            return self.body.constant(value, type_)
        if isinstance(value, Expression):
            if value.op == "constant":
                return self.body.constant(str(value.payload), value.type)
            return str(value.payload)
        return str(value)

    def write_scalar(self, node: Scalar) -> None:
        """Arithmetic on numbers."""
        self.types[node.name] = node.type
        early = node.type == "i64" and self.sizes.is_early(
            *(operand if isinstance(operand, (int, str)) else "?" for operand in node.operands)
        )
        writer = self.early if early else self.body
        operands = [
            writer.constant(("true" if operand else "false") if type_ == "i1" else operand, type_)
            if isinstance(operand, int)
            else self.number(operand, type_)
            for operand, type_ in zip(node.operands, node.operand_types, strict=True)
        ]
        attributes = f" {{{node.attributes}}}" if node.attributes else ""
        op, types = node.op, ", ".join(node.operand_types)
        if op in ("arith.index_cast", "arith.index_castui"):
            source = node.operand_types[0]
            if source == node.type:
                writer.lines.append(
                    f"{node.name} = arith.addi {operands[0]}, {writer.constant(0, source)} : {source}"
                )
                if early:
                    self.sizes.early_names.add(node.name)
                return
            narrow = int(node.type[1:]) < int(source[1:])
            op = "arith.trunci" if narrow else "arith.extui" if op.endswith("ui") else "arith.extsi"
        writer.lines.append(
            f'{node.name} = "{op}"({", ".join(operands)}){attributes} : ({types}) -> {node.type}'
        )
        if early:
            self.sizes.early_names.add(node.name)

    def write_extract(self, node: Extract) -> None:
        """A number from memory."""
        assert node.source is not None
        stored = self.place(node.source)
        offset = stored.offset
        for index, stride in zip(node.indices, stored.strides, strict=True):
            offset = self.sizes.add(offset, self.sizes.multiply(index, stride))
        if len(node.names) == 1:
            self.load_number(node.names[0], self.pointer(stored.root, offset, stored.element), stored.element)
            return
        part = ex.part_of(stored.element)
        for number, name in enumerate(node.names):
            place = self.sizes.add(self.sizes.multiply(offset, 2), number)
            self.load_number(name, self.pointer(stored.root, place, part), part)

    def load_number(self, name: str, pointer: str, element: str) -> None:
        """Read a number from memory."""
        self.types[name] = element
        if element == "i1":
            byte = self.body.name()
            self.body.lines.append(f"{byte} = llvm.load {pointer} : {POINTER} -> i8")
            zero = self.body.constant(0, "i8")
            self.body.lines.append(f"{name} = arith.cmpi ne, {byte}, {zero} : i8")
            return
        self.body.lines.append(f"{name} = llvm.load {pointer} : {POINTER} -> {element}")

    # ------------------------------------------------------------------------------- text

    def texts(self, counts: Mapping[str, int]) -> tuple[list[str], Coefficient]:
        """The functions, and the bytes of the arena (a name if they depend on sizes).

        `counts` are how many arguments there are of each kind.
        """
        offsets, total = plan(self.roots, self.sizes)
        lines = []
        for root in self.roots:
            offset = offsets[root]
            number = offset if isinstance(offset, str) else self.early.constant(offset, "i64")
            lines.append(
                f"{root.name} = llvm.getelementptr %arena[{number}] : ({POINTER}, i64) -> {POINTER}, i8"
            )
        self._load_arguments(counts)
        head = [
            *self.early.head,
            *self.body.head,
            f"%slots = arith.constant {self.slots} : i64",
            f"%context = llvm.alloca %slots x i64 : (i64) -> {POINTER}",
            "%fine = arith.constant 0 : i32",
            "%one = arith.constant 1 : i64",
            f"%status = llvm.alloca %one x i32 : (i64) -> {POINTER}",
            f"llvm.store %fine, %status : i32, {POINTER}",
            "%yes = arith.constant true",
        ]
        parameters = ", ".join(f"%{name}: {POINTER}" for name in ("arguments", "results", "sizes", "arena"))
        body = "\n".join([*head, *self.argument_lines, *self.early.lines, *lines, *self.body.lines])
        body += f"\n%answer = llvm.load %status : {POINTER} -> i32\nreturn %answer : i32"
        functions = [f"func.func @{self.name}({parameters}) -> i32 {{\n{body}\n}}"]
        functions.append(self._arena_function(total))
        return functions, total

    def _load_arguments(self, counts: Mapping[str, int]) -> None:
        """Read the pointers to the arguments that the function has a use for."""
        used = {name for line in self.body.lines for name in _NAME.findall(line)}
        for (kind, number), name in self.arguments.items():
            position = sum(counts[other] for other in ARGUMENT_KINDS[: ARGUMENT_KINDS.index(kind)]) + number
            if name in used:
                self.read.append(position)
                self.argument_lines += _pointer_at("%arguments", position, name)

    def _arena_function(self, total: Coefficient) -> str:
        sizes = [line for line in self.argument_lines if line.startswith(("%sizeat", "%size"))]
        head = "\n".join([*self.early.head, *sizes, *self.early.lines])
        number = f"%total = arith.constant {total} : i64" if isinstance(total, int) else ""
        name = "%total" if isinstance(total, int) else total
        return f"func.func @{self.name}_arena_bytes(%sizes: {POINTER}) -> i64 {{\n{head}\n{number}\nreturn {name} : i64\n}}"


WRITERS: dict[type[Node], Callable[..., None]] = {
    Assemble: write_assemble,
    Attention: write_attention,
    Control: write_control,
    Extract: Entry.write_extract,
    Library: write_library,
    Nest: write_nest,
    Scalar: Entry.write_scalar,
    Scan: write_scan,
}
"""How nodes are written that are not made of loops."""


def _pointer_at(array: str, number: int, name: str) -> list[str]:
    place = f"{name}at"
    return [
        f"{place} = llvm.getelementptr {array}[{number}] : ({POINTER}) -> {POINTER}, {POINTER}",
        f"{name} = llvm.load {place} : {POINTER} -> {POINTER}",
    ]


def final_users(result: Result) -> list[Node]:
    """The nodes that use a result, through those that are computed on the spot."""
    found: dict[int, Node] = {}
    seen: set[int] = set()
    pending = list(result.users)
    while pending:
        user = pending.pop()
        if id(user) in seen:
            continue
        seen.add(id(user))
        inlined = isinstance(user, Generic) and user.results and all(r.inlined for r in user.results)
        if inlined:
            pending += [inner for r in user.results for inner in r.users]
        else:
            found[id(user)] = user
    return list(found.values())
