"""What is known of sizes: casts that forget or refine it, sizes that turn out to be constants."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

from ivy.dialect import types
from ivy.dialect.base import OPS
from ivy.dialect.helpers import dim, index, scalar, split_shape
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.simplify.registry import (
    fields_of,
    index_of,
    producing_op,
    simplify_any,
    simplify_op,
)
from ivy.mlir import ir, tensor

Value = ir.Value

# ------------------------------------------------------------------------------ tensor.cast


@simplify_any
def absorb_casts(op: ir.Operation) -> list[Value] | None:
    """f(cast(x)) = f(x), where the cast forgets sizes; what the sizes say of the result is kept"""
    sources = {place: source for place, value in enumerate(op.operands) if (source := _more_precise(value))}
    if not sources:
        return None
    for place, source in sources.items():
        op.operands[place] = source
    for result, inferred in zip(op.results, _inferred(op), strict=True):
        _refine(result, inferred)
    return list(op.results)


def _more_precise(value: Value) -> Value | None:
    owner = producing_op(value)
    if owner is None or owner.name != "tensor.cast":
        return None
    source = owner.operands[0]
    return source if _knows_more(source.type, value.type) else None


def _knows_more(a: ir.Type, b: ir.Type) -> bool:
    """Whether `a` says a size that `b` does not, and not the other way round."""
    return a != b and all(DYNAMIC in (y,) or x == y for x, y in zip(a.shape, b.shape, strict=True))


def _inferred(op: ir.Operation) -> list[ir.Type]:
    cls = OPS[op.name.removeprefix("ivy.")]
    fields = fields_of(op)
    given = {
        name: _types(value) if name in cls.operand_annotations else value for name, value in fields.items()
    }
    found = cls.infer(**given)
    return list(found) if isinstance(found, (list, tuple)) else [found]


def _types(value: object) -> object:
    if value is None:
        return None
    return [item.type for item in value] if isinstance(value, list) else value.type


def _refine(result: Value, inferred: ir.Type) -> None:
    """Give the result the type that is inferred now, and its users a cast to the old one."""
    old = result.type
    if not _knows_more(inferred, old):
        return
    result.set_type(inferred)
    with ir.InsertionPoint.after(result.owner):
        cast = tensor.CastOp(old, result)
    result.replace_all_uses_except(cast.result, cast.operation)


@simplify_any
def known_sizes(op: ir.Operation) -> list[Value] | None:
    """Sizes that are operands and constants become part of the shape attribute."""
    if not any(index_of(value) is not None for value in op.operands if isinstance(value.type, ir.IndexType)):
        return None
    fields = fields_of(op)
    for dims, shape in _SHAPE_FIELDS:
        if dims in fields:
            fields[shape], fields[dims] = split_shape(mixed(fields[shape], fields[dims]))
    made = OPS[op.name.removeprefix("ivy.")].build(**fields)
    wanted = op.results[0].type
    return [made if made.type == wanted else tensor.CastOp(wanted, made).result]


_SHAPE_FIELDS = (("dims", "shape"), ("start_dims", "starts"), ("stop_dims", "stops"))


def mixed(shape: Sequence[int], dims: Sequence[Value]) -> list[Value | int]:
    """A shape attribute and its dynamic sizes as one list."""
    rest = iter(dims)
    return [next(rest) if size == DYNAMIC else size for size in shape]


@simplify_op("tensor.cast")
def cast_nothing(op: ir.Operation) -> list[Value] | None:
    """cast(x) = x, of its own type; cast(cast(x)) = cast(x)"""
    source, wanted = op.operands[0], op.results[0].type
    if source.type == wanted:
        return [source]
    owner = producing_op(source)
    if owner is not None and owner.name == "tensor.cast":
        return [tensor.CastOp(wanted, owner.operands[0]).result]
    return None


@simplify_op("tensor.cast")
def cast_refines(op: ir.Operation) -> list[Value] | None:
    """cast(f(x)) = f(x), where the cast knows sizes that f did not, and only Ivy ops see the change"""
    source, wanted = op.operands[0], op.results[0].type
    owner = producing_op(source)
    if owner is None or not owner.name.startswith("ivy.") or not _knows_more(wanted, source.type):
        return None
    users = [use.owner.operation for use in source.uses]
    if any(user != op and not user.name.startswith("ivy.") for user in users):
        return None
    if not all(types.is_compatible(wanted, inferred) for inferred in _inferred(owner)[:1]):
        return None
    source.set_type(wanted)
    return [source]


# ------------------------------------------------------------------------------- tensor.dim


@simplify_op("tensor.dim")
def dim_known(op: ir.Operation) -> list[Value] | None:
    """dim(x, i) = n, where the type says so; else the size of what x was made from"""
    x, axis = op.operands[0], index_of(op.operands[1])
    if axis is None:
        return None
    if x.type.shape[axis] != DYNAMIC:
        return [index(x.type.shape[axis])]
    owner = producing_op(x)
    if owner is None:
        return None
    if owner.name == "tensor.cast":
        return [as_size(dim(owner.operands[0], axis))]
    name = owner.name.removeprefix("ivy.")
    if not owner.name.startswith("ivy.") or name not in OPS:
        return None
    size = _size_before(OPS[name].family, name, owner, axis)
    return None if size is None else [as_size(size)]


def as_size(size: Value | int) -> Value:
    """A size as an `index` value."""
    return index(size) if isinstance(size, int) else size


_SAME_SHAPE = frozenset(
    {
        "batch_norm", "cumulative_max", "cumulative_min", "cumulative_prod", "cumulative_sum", "flip",
        "group_norm", "layer_norm", "log_softmax", "rms_norm", "roll", "softmax", "tril", "triu",
    }
)  # fmt: skip
"""Ops whose result has the shape of `x`."""


def _size_before(family: str, name: str, op: ir.Operation, axis: int) -> Value | int | None:
    """A size of the result as one of an operand."""
    if family == "elementwise":
        return _broadcast_size(op, axis)
    fields = fields_of(op)
    if name in _SAME_SHAPE:
        return dim(fields["x"], axis)
    if "dims" in fields and "shape" in fields:
        return mixed(fields["shape"], fields["dims"])[axis]
    return _SIZES[name](fields, axis) if name in _SIZES else None


def _broadcast_size(op: ir.Operation, axis: int) -> Value | int | None:
    from_end = axis - op.results[0].type.rank
    for value in op.operands:
        place = value.type.rank + from_end
        if place >= 0 and value.type.shape[place] == DYNAMIC:
            return dim(value, place)
    return None


def _expanded(fields: dict[str, Any], axis: int) -> Value | int:
    new = types.normalise_axes(fields["axes"], fields["x"].type.rank + len(fields["axes"]))
    return dim(fields["x"], axis - sum(place < axis for place in new))


def _squeezed(fields: dict[str, Any], axis: int) -> Value | int:
    rank = fields["x"].type.rank
    gone = types.normalise_axes(fields["axes"], rank)
    return dim(fields["x"], [place for place in range(rank) if place not in gone][axis])


def _reduced(fields: dict[str, Any], axis: int) -> Value | int:
    return dim(fields["x"], axis) if fields["keepdims"] else _squeezed(fields, axis)


def _sliced(fields: dict[str, Any], axis: int) -> Value | int | None:
    start = mixed(fields["starts"], fields["start_dims"])[axis]
    stop = mixed(fields["stops"], fields["stop_dims"])[axis]
    return stop if start == 0 and fields["steps"][axis] == 1 else None


_SIZES: dict[str, Callable[[dict[str, Any], int], Value | int | None]] = {
    "permute_dims": lambda f, axis: dim(f["x"], f["axes"][axis]),
    "expand_dims": _expanded,
    "squeeze": _squeezed,
    "slice": _sliced,
    "linear": lambda f, axis: dim(f["x"], axis) if axis < f["x"].type.rank - 1 else None,
    "embedding": lambda f, axis: dim(f["indices"], axis) if axis < f["indices"].type.rank else None,
    **dict.fromkeys(("sum", "prod", "max", "min", "mean", "all", "any", "var", "logsumexp"), _reduced),
}
"""Which operand's size a size of the result is."""


# ------------------------------------------------------------------------------------ arith

_ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "arith.addi": operator.add,
    "arith.subi": operator.sub,
    "arith.muli": operator.mul,
    "arith.maxsi": max,
    "arith.minsi": min,
}
_DIVISIONS: dict[str, Callable[[int, int], int]] = {
    "arith.divsi": lambda a, b: abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1),
    "arith.floordivsi": operator.floordiv,
    "arith.remsi": lambda a, b: abs(a) % abs(b) * (-1 if a < 0 else 1),
}
_NEUTRAL = {"arith.addi": 0, "arith.subi": 0, "arith.muli": 1, "arith.divsi": 1, "arith.floordivsi": 1}
"""The right operand that changes nothing; of `addi` and `muli` the left one too."""


@simplify_op(*_ARITHMETIC, *_DIVISIONS)
def fold_sizes(op: ir.Operation) -> list[Value] | None:
    """2 * 3 = 6, n * 1 = n, n * 2 / 2 = n, of `index` values"""
    if not isinstance(op.results[0].type, ir.IndexType):
        return None
    a, b = op.operands
    known_a, known_b = index_of(a), index_of(b)
    if known_a is not None and known_b is not None and (known_b or op.name in _ARITHMETIC):
        return [index((_ARITHMETIC | _DIVISIONS)[op.name](known_a, known_b))]
    if known_b is not None and known_b == _NEUTRAL.get(op.name):
        return [a]
    if known_a is not None and op.name in ("arith.addi", "arith.muli") and known_a == _NEUTRAL[op.name]:
        return [b]
    return _divided_product(op.name, a, b)


def _divided_product(name: str, a: Value, b: Value) -> list[Value] | None:
    product = producing_op(a)
    if name not in ("arith.divsi", "arith.floordivsi") or product is None or product.name != "arith.muli":
        return None
    divisor = index_of(b)
    for factor, rest in (product.operands, reversed(list(product.operands))):
        if divisor and index_of(factor) == divisor:
            return [rest]
    return None


@simplify_op("tensor.from_elements")
def size_as_constant(op: ir.Operation) -> list[Value] | None:
    """from_elements(index_cast(2)) = constant(2)"""
    type_ = op.results[0].type
    if type_.rank or len(op.operands) != 1 or not types.is_integer(type_):
        return None
    owner = producing_op(op.operands[0])
    if owner is None or owner.name != "arith.index_cast":
        return None
    size = index_of(owner.operands[0])
    return None if size is None else [scalar(size, type_.element_type)]
