"""The conversion itself: every function is built anew, op by op, from the old one.

Ops of StableHLO have regions that patterns want to apply to values of their own (the body of a
reduction to whole arrays, a private function to its arguments), more than once or not at all. So this
is no dialect conversion: `Translator` walks a block and builds what the patterns make of each op.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ivy.dialect import types
from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.conversion import Unsupported, op_name, where
from ivy.lowering.passes import Pass, register_pass
from ivy.lowering.stablehlo_to_ivy.registry import PATTERNS, VECTORISED, HloOp
from ivy.mlir import func, ir, tensor
from ivy.program import ENTRY

_KEPT = ("ivy", "arith", "tensor")
"""Dialects whose ops stay as they are."""
_TERMINATORS = ("stablehlo.return", "func.return")
_DEEPEST = 64


class _Noted(Unsupported):
    """A region has ops that were refused: these have been noted, and nothing is to be added."""


@register_pass
@dataclass(frozen=True)
class StablehloToIvy(Pass):
    """Convert StableHLO and CHLO to the Ivy dialect.

    Private functions are inlined, composites of Ivy ops become these ops again, other composites
    what they are composed of. Shapes that are computed become `index` arithmetic.
    """

    name: ClassVar[str] = "convert-stablehlo-to-ivy"

    def run(self, op: ir.Operation) -> None:
        """Convert a module."""
        functions = {
            ir.StringAttr(inner.operation.attributes["sym_name"]).value: inner.operation
            for inner in op.regions[0].blocks[0].operations
            if inner.operation.name == "func.func"
        }
        public = [function for function in functions.values() if not _is_private(function)]
        public = [functions[ENTRY]] if ENTRY in functions else public  # what else there is it calls
        translator = Translator(functions)
        for function in public:
            if function.regions[0].blocks:
                translator.function(function)
        if translator.refused:
            raise UnsupportedOpError("stablehlo-to-ivy", translator.refused)
        for function in functions.values():
            function.erase()
        _drop_foreign(op)


def _is_private(function: ir.Operation) -> bool:
    attributes = function.attributes
    return "sym_visibility" in attributes and ir.StringAttr(attributes["sym_visibility"]).value == "private"


def _drop_foreign(module: ir.Operation) -> None:
    """What other compilers noted on the module (numbers of partitions, meshes) does not hold for it now."""
    for name in _attribute_names(module):
        if "." in name and not name.startswith("ivy."):
            del module.attributes[name]
    for inner in list(module.regions[0].blocks[0].operations):
        if inner.operation.name == "sdy.mesh":
            inner.operation.erase()


def _attribute_names(op: ir.Operation) -> list[str]:
    return [name if isinstance(name, str) else name.name for name in op.attributes]


def convert_type(type_: ir.Type) -> ir.Type:
    """A ranked tensor without an encoding; tokens and tuples stay.

    Raises:
        Unsupported: Ivy has no such type.
    """
    if not isinstance(type_, ir.RankedTensorType):
        return type_
    try:
        types.dtype_name(type_)
    except ValueError as reason:
        raise Unsupported(str(reason)) from None
    return types.tensor(type_.shape, type_.element_type)


def _argument_type(type_: ir.Type) -> ir.Type:
    if not isinstance(type_, ir.RankedTensorType):
        raise Unsupported(f"an argument or result of type {type_}")
    return convert_type(type_)


@dataclass
class Translator:
    """Builds the Ivy form of functions.

    Attributes:
        functions: those of the module, by name.
        refused: the ops that could not be converted.
        values: what each value of the source became: an Ivy value, or a list of them for a tuple.
        depth: how many calls are being inlined.
        numbers: how many have been given out.
    """

    functions: dict[str, ir.Operation]
    refused: list[UnsupportedOp] = field(default_factory=list)
    values: dict[ir.Value, Any] = field(default_factory=dict)
    depth: int = 0
    numbers: int = 0

    def function(self, old: ir.Operation) -> None:
        """Build a public function anew, before the old one."""
        kind = ir.FunctionType(ir.TypeAttr(old.attributes["function_type"]).value)
        try:
            inputs, outputs = (
                [_argument_type(each) for each in side] for side in (kind.inputs, kind.results)
            )
        except Unsupported as reason:
            self.refused.append(UnsupportedOp(old.name, where(old.location), str(reason)))
            return
        name = ir.StringAttr(old.attributes["sym_name"]).value
        with ir.InsertionPoint(old), old.location:
            new = func.FuncOp(name, (inputs, outputs))
            _copy_ivy_attributes(old, new.operation)
            block = new.add_entry_block(
                [argument.location for argument in old.regions[0].blocks[0].arguments]
            )
        with ir.InsertionPoint(block), old.location:
            results = self.block(old.regions[0].blocks[0], list(block.arguments))
            if results is not None:
                func.ReturnOp([cast(value, type_) for value, type_ in zip(results, outputs, strict=True)])

    def block(self, block: ir.Block, arguments: Sequence[Any], by_elements: bool = False) -> list[Any] | None:
        """Build a block from what its arguments became; what it returns, `None` after a refusal."""
        refusals = len(self.refused)
        for old, new in zip(block.arguments, arguments, strict=True):
            self.values[old] = new
        for op in block.operations:
            operation = op.operation
            with operation.location:
                if operation.name in _TERMINATORS:
                    missing = len(self.refused) > refusals
                    return None if missing else [self.values[operand] for operand in operation.operands]
                self.op(operation, by_elements)
        raise Unsupported("a block that returns nothing")

    def op(self, operation: ir.Operation, by_elements: bool) -> None:
        """Build one op; a refusal is noted, and what depends on it is left out."""
        try:
            if any(operand not in self.values for operand in operation.operands):
                return  # made by an op that was refused
            results = self.converted(operation, by_elements)
        except _Noted:
            return
        except Unsupported as reason:
            self.refused.append(UnsupportedOp(op_name(operation), where(operation.location), str(reason)))
            return
        for old, new in zip(operation.results, results, strict=True):
            self.values[old] = new

    def converted(self, operation: ir.Operation, by_elements: bool) -> list[Any]:
        """What the results of an op become."""
        name = operation.name
        operands = [self.values[operand] for operand in operation.operands]
        if name.split(".", maxsplit=1)[0] in _KEPT:
            return self.kept(operation, operands)
        if name not in PATTERNS:
            raise Unsupported("Ivy has no equivalent")
        if by_elements and name not in VECTORISED:
            raise Unsupported("a body that does not work element by element")
        result_types = tuple(convert_type(result.type) for result in operation.results)
        regions = tuple(SourceRegion(self, region) for region in operation.regions)
        results = PATTERNS[name](
            HloOp(operation, result_types, regions, self.body, self.values.__getitem__, self.number),
            *operands,
        )
        results = list(results) if isinstance(results, (list, tuple)) else [results]
        return results if by_elements else list(map(_refined, results, result_types))

    def kept(self, operation: ir.Operation, operands: Sequence[ir.Value]) -> list[ir.Value]:
        """An op of a dialect that stays, on the new operands."""
        if len(operation.regions):
            raise Unsupported("an op with regions among StableHLO")
        copy = operation.clone()
        for index, operand in enumerate(operands):
            copy.operands[index] = operand
        return list(copy.results)

    def number(self) -> int:
        """A number that nothing else in the module has."""
        self.numbers += 1
        return self.numbers - 1

    def body(self, name: str) -> SourceRegion:
        """The body of a function of the module."""
        if name not in self.functions or not self.functions[name].regions[0].blocks:
            raise Unsupported(f"a call of @{name}, which has no body")
        return SourceRegion(self, self.functions[name].regions[0])


@dataclass(frozen=True)
class SourceRegion:
    """A region of the source, which can be applied to values (see `registry.Region`)."""

    translator: Translator
    region: ir.Region

    @property
    def block(self) -> ir.Block:
        """The only block."""
        if len(self.region.blocks) != 1:
            raise Unsupported("a region with several blocks")
        return self.region.blocks[0]

    def apply(self, arguments: Sequence[Any]) -> list[Any]:
        """Build the region's body from `arguments`."""
        return self._build(arguments, by_elements=False)

    def map(self, arguments: Sequence[ir.Value]) -> list[ir.Value]:
        """Build the region's body element by element."""
        return self._build(arguments, by_elements=True)

    def _build(self, arguments: Sequence[Any], by_elements: bool) -> list[Any]:
        if self.translator.depth >= _DEEPEST:
            raise Unsupported("functions that call each other without end")
        self.translator.depth += 1
        try:
            results = self.translator.block(self.block, arguments, by_elements)
        finally:
            self.translator.depth -= 1
        if results is None:
            raise _Noted
        return results


def _copy_ivy_attributes(old: ir.Operation, new: ir.Operation) -> None:
    """Parameter and buffer names; what other compilers noted (layouts, sharding) is left behind."""
    for name in ("arg_attrs", "res_attrs"):
        if name in old.attributes:
            entries = [_ivy_entries(ir.DictAttr(entry)) for entry in ir.ArrayAttr(old.attributes[name])]
            if any(entries):
                new.attributes[name] = ir.ArrayAttr.get([ir.DictAttr.get(entry) for entry in entries])
    for name in _attribute_names(old):
        if name.startswith("ivy."):
            new.attributes[name] = old.attributes[name]


def _ivy_entries(entry: ir.DictAttr) -> dict[str, ir.Attribute]:
    return {named.name: named.attr for named in entry if named.name.startswith("ivy.")}


def _refined(value: Any, wanted: ir.Type) -> Any:
    """`value` under the more precise of its own type and the one that StableHLO says."""
    if not isinstance(value, ir.Value) or value.type == wanted:
        return value
    if not isinstance(wanted, ir.RankedTensorType) or not types.is_compatible(value.type, wanted):
        raise Unsupported(f"converted to {value.type} instead of {wanted}")
    precise = [
        theirs if mine == types.DYNAMIC else mine
        for mine, theirs in zip(value.type.shape, wanted.shape, strict=True)
    ]
    return cast(value, types.tensor(precise, wanted.element_type))


def cast(value: ir.Value, wanted: ir.Type) -> ir.Value:
    """`value` under a type that knows more or fewer of its sizes."""
    return value if value.type == wanted else tensor.CastOp(wanted, value).result
