"""The pass: a module of linalg on tensors becomes one of kernels and entry functions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.conversion import Unsupported, where
from ivy.lowering.kernels.entry import Entry, Kernels
from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.nodes import Assemble, Attention, Block, Generic, Library, Nest, Scan
from ivy.lowering.kernels.prepare import Exports, split
from ivy.lowering.kernels.reading import DYNAMIC, HANDLERS, Reader, element_of
from ivy.lowering.kernels.schedule import Schedule
from ivy.lowering.kernels.values import Memory, Value
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir, passmanager
from ivy.program import BUFFER, ENTRY, PARAMETER

CONSTANTS = "ivy.constants"
"""Attribute of the module: the elements of the constants that the entry functions take as arguments."""
READ = "ivy.read"
"""Attribute of the module: the positions of the arguments that `main` and `prepare` read."""
PREPARED = "ivy.prepared"
"""Attribute of the module: the types of the arrays that `@prepare` gives and `@main` takes."""

_FIRST = "inline,linalg-generalize-named-ops,convert-complex-to-standard,canonicalize,cse"


@register_pass
@dataclass(frozen=True)
class GenerateKernels(Schedule, Pass):
    """Turn linalg on tensors into kernels: fused loops of vectors, and entry functions that call them.

    `@main` becomes a function of pointers, with `@main_arena_bytes` and `@main_result_shapes` beside it.
    What depends on parameters alone is computed by `@prepare`, whose results are arguments of `@main`.
    Arguments come in the order: parameters, constants (the module's attribute `ivy.constants`), prepared
    arrays (their types are the attribute `ivy.prepared`), inputs. The attribute `ivy.read` has the
    positions of those that each function reads.
    """

    name: ClassVar[str] = "ivy-generate-kernels"

    def run(self, op: ir.Operation) -> None:
        """Convert a module."""
        passmanager.PassManager.parse(f"builtin.module({_FIRST})").run(op)
        _Generator(op, self).run()


class _Generator:
    def __init__(self, module: ir.Operation, schedule: Schedule) -> None:
        self.module = module
        self.schedule = schedule
        self.kernels = Kernels()
        self.constants: list[ir.Attribute] = []
        self.serial = itertools.count()
        self.functions = {
            ir.StringAttr(op.operation.attributes["sym_name"]).value: op.operation
            for op in module.regions[0].blocks[0].operations
            if "sym_name" in op.operation.attributes
        }

    def run(self) -> None:
        main = self.functions[ENTRY]
        try:
            texts = self.texts(main)
        except Unsupported as reason:
            place = where(main.location)
            raise UnsupportedOpError(
                "linalg-to-kernels", [UnsupportedOp("func.func", place, str(reason))]
            ) from None
        self.replace(texts)

    def texts(self, main: ir.Operation) -> list[str]:
        """The functions of the new module."""
        entry = Entry(ENTRY, self.kernels, self.schedule)
        prepare = Entry("prepare", self.kernels, self.schedule)
        scope = self.arguments(main, entry, prepare)
        reader = Reader(
            HANDLERS, scope, self.constant(entry, prepare), self.functions, lambda: f"%n{next(self.serial)}"
        )
        block = reader.block(main.regions[0].blocks[0])
        exports = Exports(prepare, entry)
        for value in scope.values():
            if isinstance(value, Memory) and value.prepared is not None and value.place is not None:
                exports.roots[value.place.root.name] = value.prepared.root
        split(block, exports)
        self.results(block, entry)
        entry.run(block)
        self.write_results(block, entry)
        counts = {
            "parameter": self.parameters,
            "constant": len(self.constants),
            "prepared": len(exports.types),
            "input": len(main.regions[0].blocks[0].arguments) - self.parameters,
        }
        functions, _ = entry.texts(counts)
        if exports.types:
            more, _ = prepare.texts(counts | {"prepared": 0})
            functions += more
        self.exports = exports.types
        self.read = {function.name: sorted(function.read) for function in (entry, prepare)}
        functions.append(self.shapes_function(block, entry))
        return [*self.declarations(), *self.kernels.texts, *functions]

    def arguments(self, main: ir.Operation, entry: Entry, prepare: Entry) -> dict[Any, Any]:
        """What the arguments of `@main` stand for."""
        scope: dict[Any, Any] = {}
        block = main.regions[0].blocks[0]
        roles = ir.ArrayAttr(main.attributes["arg_attrs"]) if "arg_attrs" in main.attributes else []
        entries = [ir.DictAttr(role) for role in roles] or [{}] * len(block.arguments)
        self.parameters = sum(PARAMETER in role or BUFFER in role for role in entries)
        sizes = itertools.count()
        for number, argument in enumerate(block.arguments):
            type_ = argument.type
            shape = [entry.size(next(sizes)) if size == DYNAMIC else size for size in type_.shape]
            element = element_of(type_)
            kind = "parameter" if number < self.parameters else "input"
            index = number if kind == "parameter" else number - self.parameters
            value = Memory(element, tuple(shape), entry.argument(kind, index, element, shape))
            if kind == "parameter" and not self.is_updated(entries[number]):
                value.prepared = prepare.argument(kind, index, element, shape)
            scope[argument] = value
        return scope

    def is_updated(self, role: Any) -> bool:
        """Whether the program computes a new value of the buffer: then it is another one at every call."""
        main = self.functions[ENTRY]
        if BUFFER not in role or "res_attrs" not in main.attributes:
            return False
        given = map(ir.DictAttr, ir.ArrayAttr(main.attributes["res_attrs"]))
        return any(BUFFER in entry and entry[BUFFER] == role[BUFFER] for entry in given)

    def constant(self, entry: Entry, prepare: Entry) -> Any:
        """How a constant tensor becomes an argument."""

        def made(attribute: ir.Attribute, type_: ir.Type) -> Value:
            number = len(self.constants)
            self.constants.append(attribute)
            element, shape = element_of(type_), tuple(type_.shape)
            value = Memory(element, shape, entry.argument("constant", number, element, shape))
            value.prepared = prepare.argument("constant", number, element, shape)
            return value

        return made

    def results(self, block: Block, entry: Entry) -> None:
        """Where results are written: by the node that computes them, where that is possible."""
        self.places = [
            entry.result(number, value.element, value.shape) for number, value in enumerate(block.results)
        ]
        taken: set[int] = set()
        for place, value in zip(self.places, block.results, strict=True):
            if id(value) in taken or not hasattr(value, "wanted") or value.place is not None:
                continue
            if isinstance(value.node, (Assemble, Attention, Generic, Library, Nest, Scan)):
                taken.add(id(value))
                value.wanted = place

    def write_results(self, block: Block, entry: Entry) -> None:
        """Copy what does not lie where it is wanted."""
        entry.clock += 1
        for place, value in zip(self.places, block.results, strict=True):
            stored = value.stored(entry.sizes)
            if stored is None or stored.root is not place.root:
                entry.copy(value, place)

    def shapes_function(self, block: Block, entry: Entry) -> str:
        """`@main_result_shapes`."""
        lines = []
        numbers: list[Coefficient] = [size for value in block.results for size in value.shape]
        for position, number in enumerate(numbers):
            name = number if isinstance(number, str) else entry.early.constant(number, "i64")
            lines.append(
                f"%at{position} = llvm.getelementptr %shapes[{position}] : (!llvm.ptr) -> !llvm.ptr, i64"
            )
            lines.append(f"llvm.store {name}, %at{position} : i64, !llvm.ptr")
        sizes = [line for line in entry.argument_lines if line.startswith("%size")]
        body = "\n".join([*entry.early.head, *sizes, *entry.early.lines, *lines])
        return (
            f"func.func @{ENTRY}_result_shapes(%sizes: !llvm.ptr, %shapes: !llvm.ptr) {{\n{body}\nreturn\n}}"
        )

    def declarations(self) -> list[str]:
        """The functions of the runtime."""
        declared = ["llvm.func @ivy_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64)"]
        return declared + [
            f"llvm.func @{name}(!llvm.ptr, !llvm.ptr) -> i32" for name in sorted(self.kernels.libraries)
        ]

    def replace(self, texts: Sequence[str]) -> None:
        """Put the new functions into the module in place of the old ones."""
        body = self.module.regions[0].blocks[0]
        made = ir.Module.parse("\n".join(texts))
        for op in reversed(list(body.operations)):
            op.operation.erase()
        for op in list(made.body.operations):
            body.append(op)
        self.module.attributes[CONSTANTS] = ir.ArrayAttr.get(self.constants)
        self.module.attributes[READ] = ir.DictAttr.get(
            {name: ir.DenseI64ArrayAttr.get(positions) for name, positions in self.read.items()}
        )
        self.module.attributes[PREPARED] = ir.ArrayAttr.get(self.exports)


__all__ = ["CONSTANTS", "PREPARED", "READ", "GenerateKernels"]
