"""What every dialect conversion is made of: a pattern set, a type converter, and the report of all
operations that have no pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from ivy.errors import ConversionError, UnsupportedOp, UnsupportedOpError
from ivy.mlir import func, ir, rewrite

Pattern = Callable[..., Any]
"""How one op is converted: what it gets and returns is for each conversion to say."""


def entered(table: dict[str, Pattern], names: Iterable[str]) -> Callable[[Pattern], Pattern]:
    """Decorator: enter a function into a table of patterns under these names, each of which is new."""

    def register(pattern: Pattern) -> Pattern:
        for name in names:
            if name in table:
                raise ValueError(f"two patterns for {name}")
            table[name] = pattern
        return pattern

    return register


class Unsupported(Exception):
    """Raised by a pattern: this use of the op cannot be converted, for the given reason."""


@dataclass
class Conversion:
    """One dialect conversion, run as a partial conversion and then checked for what is left.

    Attributes:
        name: how errors call it, e.g. `torch-to-ivy`.
        source: the prefix of the op names that must be gone afterwards.
        legal_dialects: the dialects that patterns produce.
        ignored: names of source ops that may remain while dead (constants, lists).
        convert_type: maps a type of the source to one of the target.
    """

    name: str
    source: str
    legal_dialects: tuple[str, ...]
    convert_type: Callable[[ir.Type], ir.Type]
    ignored: frozenset[str] = frozenset()
    failures: list[UnsupportedOp] = field(default_factory=list)

    def run(
        self,
        module: ir.Operation,
        patterns: Iterable[tuple[str, Callable[..., Any]]],
        clean_up: Callable[[ir.Operation], None] = lambda _: None,
    ) -> None:
        """Convert `module` in place; `patterns` are pairs of an op name and a rewrite.

        A rewrite takes `(op, adaptor, converter, rewriter)` and replaces the op. `clean_up` removes
        what only dead code still uses, before the check for what is left.

        Raises:
            UnsupportedOpError: some ops have no pattern, or theirs refused them.
        """
        self.failures.clear()
        converter = rewrite.TypeConverter()
        converter.add_conversion(self.convert_type)
        pattern_set = rewrite.RewritePatternSet()
        for name, pattern in patterns:
            pattern_set.add_conversion(name, self._guarded(pattern), converter)
        target = rewrite.ConversionTarget()
        target.add_legal_dialect(*self.legal_dialects)
        try:
            rewrite.apply_partial_conversion(module, target, pattern_set.freeze(), _config())
        except ir.MLIRError as error:
            raise ConversionError(f"{self.name}: {error}") from None
        clean_up(module)
        self._report(module)

    def _guarded(self, pattern: Callable[..., Any]) -> Callable[..., bool | None]:
        def apply(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
            try:
                with rewriter.ip, op.location:
                    return pattern(op, adaptor, converter, rewriter)
            except Unsupported as reason:
                self.failures.append(UnsupportedOp(op_name(op), where(op.location), str(reason)))
                return True

        return apply

    def _report(self, module: ir.Operation) -> None:
        refused = {(failure.name, failure.where) for failure in self.failures}
        left = [
            entry
            for op in self._remaining(module)
            if ((entry := UnsupportedOp(op_name(op), where(op.location))).name, entry.where) not in refused
        ]
        if self.failures or left:
            raise UnsupportedOpError(self.name, [*self.failures, *left])

    def _remaining(self, module: ir.Operation) -> list[ir.Operation]:
        left: list[ir.Operation] = []

        def visit(op: ir.Operation) -> ir.WalkResult:
            if op.name.startswith(self.source) and op.name not in self.ignored:
                left.append(op)
            return ir.WalkResult.ADVANCE

        module.walk(visit)
        return left


def _config() -> rewrite.ConversionConfig:
    config = rewrite.ConversionConfig()
    config.folding_mode = rewrite.DialectConversionFoldingMode.NEVER
    config.build_materializations = False  # casts between old and new values are cleaned up afterwards
    return config


def op_name(op: ir.Operation | ir.OpView) -> str:
    """The op's name; for `torch.operator` that of the operator it stands for."""
    operation = op.operation
    if operation.name == "torch.operator":
        return ir.StringAttr(operation.attributes["name"]).value
    return operation.name


def rewrite_return(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
    """The rewrite of `func.return`; it stays where no type changes."""
    if all(new.type == old.type for new, old in zip(adaptor.operands, op.operands, strict=True)):
        return True
    rewriter.replace_op(op.operation, func.ReturnOp(list(adaptor.operands)).operation)
    return None


def rewrite_call(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
    """The rewrite of `func.call`; it stays where no type changes."""
    result_types = [converter.convert_type(result.type) for result in op.results]
    if all(new == old.type for new, old in zip(result_types, op.results, strict=True)):
        return True
    callee = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
    rewriter.replace_op(op.operation, func.CallOp(result_types, callee, list(adaptor.operands)).operation)
    return None


_FILE = re.compile(r'"((?:[^"\\]|\\.)*)":(\d+):\d+')


def where(location: ir.Location) -> str:
    """The innermost `file:line` of a location, or an empty string."""
    match = _FILE.search(str(location))
    return f"{match[1]}:{match[2]}" if match else ""


def convert_signatures(module: ir.Operation, convert_type: Callable[[ir.Type], ir.Type]) -> None:
    """Give every `func.func` the converted types, with casts back at its entry.

    Done before the patterns run: a pattern that looks at an operand which is an argument of a
    block that the driver is replacing would abort the process.
    """
    for op in list(module.regions[0].blocks[0].operations):
        if op.operation.name != "func.func":
            continue
        old = ir.FunctionType(ir.TypeAttr(op.operation.attributes["function_type"]).value)
        inputs, results = map(convert_type, old.inputs), map(convert_type, old.results)
        new = ir.FunctionType.get(list(inputs), list(results))
        op.operation.attributes["function_type"] = ir.TypeAttr.get(new)
        if not op.operation.regions[0].blocks:
            continue
        block = op.operation.regions[0].blocks[0]
        with ir.InsertionPoint.at_block_begin(block), op.location:
            for argument, type_ in zip(block.arguments, new.inputs, strict=True):
                retype(argument, type_)


def retype(argument: ir.BlockArgument, type_: ir.Type) -> None:
    """Change the type of a block argument; its uses get it cast back. Needs an insertion point."""
    old = argument.type
    if old == type_:
        return
    argument.set_type(type_)
    cast = ir.Operation.create("builtin.unrealized_conversion_cast", results=[old], operands=[argument])
    argument.replace_all_uses_except(cast.results[0], cast)
