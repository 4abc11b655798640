"""Building torch ops: types, constants, and calls of ATen operators."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from ivy.dialect import types
from ivy.mlir import context, ir

Value = ir.Value

_SIGNED = {"i8": "si8", "i16": "si16", "i32": "si32", "i64": "si64"}
_SIGNLESS = {torch: builtin for builtin, torch in _SIGNED.items()}
_VTENSOR = re.compile(r"!torch\.vtensor<\[([^\]]*)\],(.+)>")

NUMBERS = {
    "uint8": 0, "int8": 1, "int16": 2, "int32": 3, "int64": 4, "float16": 5, "float32": 6, "float64": 7,
    "complex64": 9, "complex128": 10, "bool": 11, "bfloat16": 15, "float8_e5m2": 23, "float8_e4m3fn": 24,
    "float8_e5m2fnuz": 25, "float8_e4m3fnuz": 26, "uint16": 27, "uint32": 28, "uint64": 29,
}  # fmt: skip
"""PyTorch's numbers for element types."""


# ------------------------------------------------------------------------------------- types


@cache
def _torch_type(text: str) -> ir.Type:
    return ir.Type.parse(text, context())


def vtensor(type_: ir.Type) -> ir.Type:
    """`!torch.vtensor<[2,?],f32>` of `tensor<2x?xf32>`."""
    sizes = ",".join("?" if size == types.DYNAMIC else str(size) for size in type_.shape)
    element = str(type_.element_type)
    return _torch_type(f"!torch.vtensor<[{sizes}],{_SIGNED.get(element, element)}>")


INT, FLOAT, BOOL = "!torch.int", "!torch.float", "!torch.bool"
_SCALARS = {"index": INT, "f64": FLOAT, "f32": FLOAT, "i1": BOOL, "i32": INT, "i64": INT}


def convert_type(type_: ir.Type) -> ir.Type:
    """The torch type of a builtin one: tensors become value tensors, `index` an integer."""
    if isinstance(type_, ir.RankedTensorType):
        return vtensor(type_)
    text = _SCALARS.get(str(type_))
    return type_ if text is None else _torch_type(text)


@cache
def _builtin(text: str) -> ir.RankedTensorType:
    match = _VTENSOR.fullmatch(text)
    if match is None:
        raise TypeError(f"{text} is no value tensor")
    sizes = [types.DYNAMIC if size == "?" else int(size) for size in match[1].split(",") if size]
    element = ir.Type.parse(_SIGNLESS.get(match[2], match[2]), context())
    return types.tensor(sizes, element)


def type_of(x: Value) -> ir.RankedTensorType:
    """The builtin tensor type of a torch value tensor."""
    return _builtin(str(x.type))


def rank(x: Value) -> int:
    """The number of axes of a torch value tensor."""
    return type_of(x).rank


# --------------------------------------------------------------------------------- constants


def constant(value: Any) -> Value:
    """A Python value as a `torch.constant.*`, or a list of such."""
    if value is None:
        return _create("torch.constant.none", "!torch.none")
    if isinstance(value, bool):
        return _create("torch.constant.bool", BOOL, {"value": ir.BoolAttr.get(value)})
    if isinstance(value, int):
        number = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), value)
        return _create("torch.constant.int", INT, {"value": number})
    if isinstance(value, float):
        return _create("torch.constant.float", FLOAT, {"value": ir.FloatAttr.get(ir.F64Type.get(), value)})
    if isinstance(value, str):
        return _create("torch.constant.str", "!torch.str", {"value": ir.StringAttr.get(value)})
    raise TypeError(f"no torch constant for {value!r}")


def _create(name: str, type_: str, attributes: dict[str, ir.Attribute] | None = None) -> Value:
    made = ir.Operation.create(name, results=[_torch_type(type_)], attributes=attributes or {})
    return made.results[0]


def argument(value: Any) -> Value:
    """An argument of an operator: a value as it is, a Python value as a constant."""
    if isinstance(value, ir.Value):
        return value
    if isinstance(value, (list, tuple)):
        return _list([argument(item) for item in value])
    return constant(value)


def _list(items: Sequence[Value]) -> Value:
    kinds = {str(item.type) for item in items}
    inner = {kind.split("<")[0] for kind in kinds}
    if not items:
        element = "int"
    elif inner == {"!torch.vtensor"}:
        element = "vtensor" if len(kinds) > 1 else kinds.pop().removeprefix("!torch.")
    elif "!torch.vtensor" in inner:  # with None among them
        element = "optional<vtensor>"
    else:
        element = kinds.pop().removeprefix("!torch.")
    made = ir.Operation.create(
        "torch.prim.ListConstruct", results=[_torch_type(f"!torch.list<{element}>")], operands=list(items)
    )
    return made.results[0]


# ------------------------------------------------------------------------------------- calls


def call(name: str, result: ir.Type | Sequence[ir.Type], *args: Any) -> Any:
    """`torch.aten.<name>` with these arguments; `result` is its builtin type, or several.

    Operators that the torch dialect does not define become `torch.operator`.
    """
    several = isinstance(result, (list, tuple))
    wanted = [convert_type(type_) for type_ in (result if several else [result])]
    made = operation(f"torch.aten.{name}", [argument(value) for value in args], wanted)
    return list(made.results) if several else made.results[0]


def operation(name: str, operands: Sequence[Value], results: Sequence[ir.Type]) -> ir.Operation:
    """A torch op, or a `torch.operator` where the dialect does not define it."""
    if context().is_registered_operation(name):
        return ir.Operation.create(name, results=list(results), operands=list(operands))
    attributes = {"name": ir.StringAttr.get(name)}
    return ir.Operation.create(
        "torch.operator", results=list(results), operands=list(operands), attributes=attributes
    )


def scalar_op(name: str, *args: Any, type_: str = INT) -> Value:
    """An operator on Python numbers, `torch.aten.add.int`."""
    return operation(f"torch.{name}", [argument(value) for value in args], [_torch_type(type_)]).results[0]


def dtype(type_: ir.Type) -> int:
    """PyTorch's number of an element type, or of that of a tensor type."""
    return NUMBERS[types.dtype_name(type_)]


def to(x: Value, element: ir.Type | str) -> Value:
    """`x.to(dtype)`; as it is where it has this element type."""
    old = type_of(x)
    result = types.tensor(old.shape, element)
    if old == result:
        return x
    return call("to.dtype", result, x, dtype(result), False, False, None)


def sizes(shape: Sequence[int], dims: Sequence[Value]) -> list[Any]:
    """A shape attribute with its dynamic sizes filled in."""
    rest = iter(dims)
    return [next(rest) if size == types.DYNAMIC else size for size in shape]


def size(x: Value, axis: int) -> Any:
    """The size of an axis: an int where it is known, else a torch integer."""
    known = type_of(x).shape[axis]
    return known if known != types.DYNAMIC else scalar_op("aten.size.int", x, axis)


def known_number(x: Value) -> bool | int | float | None:
    """The number that all elements of a constant are, or a constant of the torch dialect is."""
    if isinstance(x.owner, ir.Block):
        return None
    owner = x.owner.operation
    if owner.name in ("torch.constant.int", "torch.constant.float", "torch.constant.bool"):
        return owner.attributes["value"].value
    if owner.name != "torch.vtensor.literal" or types.is_complex(type_of(x)):
        return None
    value = owner.attributes["value"]
    if not isinstance(value, ir.DenseElementsAttr) or not value.is_splat:
        return None
    number = value.get_splat_value()
    return bool(number.value) if types.is_boolean(type_of(x)) else number.value


def optional_tensors(items: Sequence[Value | None]) -> Value:
    """A list of tensors, some of which may be absent."""
    made = ir.Operation.create(
        "torch.prim.ListConstruct",
        results=[_torch_type("!torch.list<optional<vtensor>>")],
        operands=[argument(item) for item in items],
    )
    return made.results[0]
