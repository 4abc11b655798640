"""Arithmetic on one element: what the bodies of `linalg.generic` are written in.

An `Element` is a scalar value beside its Ivy element type, which says what `+`, `<` or a division
mean: on floats, signed or unsigned integers, booleans, complex numbers, `index` values. The operators
build the op of the `arith` or `complex` dialect; a Python number on one side becomes a constant of
the other's type. 16-bit floats are computed in float32, and every result is rounded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from ivy.dialect import types
from ivy.mlir import ir

Number = bool | int | float | complex

FLOAT, SIGNED, UNSIGNED, BOOL, COMPLEX, INDEX = "float", "signed", "unsigned", "bool", "complex", "index"
"""The kinds of elements."""


@cache
def kind_of(type_: ir.Type) -> str:
    """The kind of an Ivy element type.

    Raises:
        ValueError: it is no element type.
    """
    if isinstance(type_, ir.IndexType):
        return INDEX
    if types.is_boolean(type_):
        return BOOL
    if types.is_floating(type_):
        return FLOAT
    if types.is_complex(type_):
        return COMPLEX
    return UNSIGNED if types.is_unsigned(type_) else SIGNED


@cache
def width_of(type_: ir.Type) -> int:
    """The bits of an element (64 for `index`); of the real part of a complex one."""
    return 64 if isinstance(type_, ir.IndexType) else types.bit_width(type_)


@cache
def converted(type_: ir.Type) -> ir.Type:
    """The element type that stands for an Ivy one: unsigned integers become signless."""
    if isinstance(type_, ir.IntegerType) and type_.is_unsigned:
        return ir.IntegerType.get_signless(type_.width)
    return type_


@cache
def is_narrow(type_: ir.Type) -> bool:
    """Whether these are 16-bit floats, which are computed in float32."""
    return kind_of(type_) == FLOAT and width_of(type_) == 16


class Element:
    """One element in a body: a value, and the Ivy element type that it stands for."""

    __slots__ = ("type", "value")

    def __init__(self, value: ir.Value, type_: ir.Type) -> None:
        self.value = value
        self.type = type_

    @property
    def kind(self) -> str:
        """The kind of the element type."""
        return kind_of(self.type)

    @property
    def width(self) -> int:
        """The bits of the element."""
        return width_of(self.type)

    def of(self, number: Number) -> Element:
        """A constant of the same type."""
        return constant(number, self.type)

    def __add__(self, other: Element | Number) -> Element:
        return _arithmetic("add", self, other)

    def __radd__(self, other: Number) -> Element:
        return _arithmetic("add", self.of(other), self)

    def __sub__(self, other: Element | Number) -> Element:
        return _arithmetic("sub", self, other)

    def __rsub__(self, other: Number) -> Element:
        return _arithmetic("sub", self.of(other), self)

    def __mul__(self, other: Element | Number) -> Element:
        return _arithmetic("mul", self, other)

    def __rmul__(self, other: Number) -> Element:
        return _arithmetic("mul", self.of(other), self)

    def __truediv__(self, other: Element | Number) -> Element:
        return _arithmetic("div", self, other)

    def __rtruediv__(self, other: Number) -> Element:
        return _arithmetic("div", self.of(other), self)

    def __neg__(self) -> Element:
        if self.kind == FLOAT:
            return float_op("arith.negf", self)
        if self.kind == COMPLEX:
            return op("complex.neg", self.type, self)
        return self.of(0) - self

    def __and__(self, other: Element | Number) -> Element:
        return _bits("arith.andi", self, other)

    def __or__(self, other: Element | Number) -> Element:
        return _bits("arith.ori", self, other)

    def __xor__(self, other: Element | Number) -> Element:
        return _bits("arith.xori", self, other)

    def __invert__(self) -> Element:
        return self ^ (True if self.kind == BOOL else -1)

    def __lt__(self, other: Element | Number) -> Element:
        return compare("lt", self, other)

    def __le__(self, other: Element | Number) -> Element:
        return compare("le", self, other)

    def __gt__(self, other: Element | Number) -> Element:
        return compare("gt", self, other)

    def __ge__(self, other: Element | Number) -> Element:
        return compare("ge", self, other)


Body = Callable[..., Element | Sequence[Element]]
"""What a `linalg.generic` computes from the elements of its operands."""


# ------------------------------------------------------------------------------- building


def op(name: str, type_: ir.Type, *operands: Element, **attributes: Any) -> Element:
    """Any op with one result, of an Ivy element type."""
    made = ir.Operation.create(
        name,
        results=[converted(type_)],
        operands=[operand.value for operand in operands],
        attributes=attributes,
    )
    return Element(made.results[0], type_)


def constant(number: Number, type_: ir.Type) -> Element:
    """A constant of an Ivy element type; integers wrap into its range."""
    kind, signless = kind_of(type_), converted(type_)
    if kind == COMPLEX:
        real, number = signless.element_type, complex(number)
        parts = [ir.FloatAttr.get(real, part) for part in (number.real, number.imag)]
        return op("complex.constant", type_, value=ir.ArrayAttr.get(parts))
    return op("arith.constant", type_, value=attribute(number, type_))


def attribute(number: Number, type_: ir.Type) -> ir.Attribute:
    """A number as an attribute of a real element type, signless; integers wrap into its range."""
    kind, signless = kind_of(type_), converted(type_)
    if kind == BOOL:
        return ir.BoolAttr.get(bool(number))
    if kind == FLOAT:
        return ir.FloatAttr.get(signless, float(number))
    width = width_of(type_)
    wrapped = int(number) & ((1 << width) - 1)
    return ir.IntegerAttr.get(signless, wrapped - (1 << width) if wrapped >> (width - 1) else wrapped)


def float_op(name: str, *operands: Element) -> Element:
    """An op on floats with a result of their type, in float32 for 16-bit ones."""
    type_ = operands[0].type
    if not is_narrow(type_):
        return op(name, type_, *operands)
    wide = types.element_type("float32")
    extended = [op("arith.extf", wide, operand) for operand in operands]
    return op("arith.truncf", type_, op(name, wide, *extended))


def math(name: str, *operands: Element) -> Element:
    """A function of the `math` dialect for floats, of `complex` for complex elements."""
    if operands[0].kind == COMPLEX:
        return op(f"complex.{name}", operands[0].type, *operands)
    return float_op(f"math.{name}", *operands)


_ARITHMETIC = {
    (FLOAT, "add"): "arith.addf", (FLOAT, "sub"): "arith.subf",
    (FLOAT, "mul"): "arith.mulf", (FLOAT, "div"): "arith.divf",
    (COMPLEX, "add"): "complex.add", (COMPLEX, "sub"): "complex.sub",
    (COMPLEX, "mul"): "complex.mul", (COMPLEX, "div"): "complex.div",
    (BOOL, "add"): "arith.ori", (BOOL, "sub"): "arith.xori", (BOOL, "mul"): "arith.andi",
    (SIGNED, "add"): "arith.addi", (SIGNED, "sub"): "arith.subi", (SIGNED, "mul"): "arith.muli",
}  # fmt: skip
"""By kind and name; unsigned integers and `index` as signed ones, and division by them is a function."""


def _arithmetic(name: str, a: Element, b: Element | Number) -> Element:
    b = b if isinstance(b, Element) else a.of(b)
    kind = a.kind
    if kind == FLOAT:
        return float_op(_ARITHMETIC[FLOAT, name], a, b)
    return op(_ARITHMETIC[SIGNED if kind in (UNSIGNED, INDEX) else kind, name], a.type, a, b)


def _bits(name: str, a: Element, b: Element | Number) -> Element:
    return op(name, a.type, a, b if isinstance(b, Element) else a.of(b))


_FLOAT_PREDICATES = {"eq": 1, "gt": 2, "ge": 3, "lt": 4, "le": 5, "ne": 13}  # ordered, but `une`
_SIGNED_PREDICATES = {"eq": 0, "ne": 1, "lt": 2, "le": 3, "gt": 4, "ge": 5}
_UNSIGNED_PREDICATES = {"eq": 0, "ne": 1, "lt": 6, "le": 7, "gt": 8, "ge": 9}


def compare(direction: str, a: Element, b: Element | Number) -> Element:
    """`eq`, `ne`, `lt`, `le`, `gt` or `ge`; with NaN all but `ne` are false."""
    b = b if isinstance(b, Element) else a.of(b)
    kind, boolean = a.kind, types.element_type("bool")
    if kind == COMPLEX:
        return op({"eq": "complex.eq", "ne": "complex.neq"}[direction], boolean, a, b)
    if kind == FLOAT:
        if is_narrow(a.type):
            wide = types.element_type("float32")
            a, b = op("arith.extf", wide, a), op("arith.extf", wide, b)
        return op("arith.cmpf", boolean, a, b, predicate=_predicate(_FLOAT_PREDICATES[direction]))
    table = _UNSIGNED_PREDICATES if kind in (UNSIGNED, BOOL) else _SIGNED_PREDICATES
    return op("arith.cmpi", boolean, a, b, predicate=_predicate(table[direction]))


@cache
def _predicate(number: int) -> ir.Attribute:
    return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), number)


def equal(a: Element, b: Element | Number) -> Element:
    """`a == b`."""
    return compare("eq", a, b)


def not_equal(a: Element, b: Element | Number) -> Element:
    """`a != b`; true with NaN."""
    return compare("ne", a, b)


def select(condition: Element, a: Element | Number, b: Element | Number) -> Element:
    """`a` where the condition holds, else `b`; at least one of them is an element."""
    if not isinstance(a, Element):
        assert isinstance(b, Element)
        a = b.of(a)
    b = b if isinstance(b, Element) else a.of(b)
    return op("arith.select", a.type, condition, a, b)


def maximum(a: Element, b: Element | Number) -> Element:
    """The larger of two real elements; NaN if either is."""
    return _extreme("max", a, b)


def minimum(a: Element, b: Element | Number) -> Element:
    """The smaller of two real elements; NaN if either is."""
    return _extreme("min", a, b)


def _extreme(name: str, a: Element, b: Element | Number) -> Element:
    b = b if isinstance(b, Element) else a.of(b)
    if a.kind == FLOAT:
        return float_op(f"arith.{name}imumf", a, b)
    return op(f"arith.{name}{'ui' if a.kind in (UNSIGNED, BOOL) else 'si'}", a.type, a, b)


# ------------------------------------------------------------------------ types of elements


def real(x: Element) -> Element:
    """The real part."""
    return op("complex.re", types.real_of(x.type), x)


def imaginary(x: Element) -> Element:
    """The imaginary part."""
    return op("complex.im", types.real_of(x.type), x)


def make_complex(real_part: Element, imaginary_part: Element) -> Element:
    """A complex element from its parts."""
    name = "complex64" if real_part.width == 32 else "complex128"
    return op("complex.create", types.element_type(name), real_part, imaginary_part)


def bitcast(x: Element, type_: ir.Type) -> Element:
    """The same bits as another element type of the same width."""
    if converted(x.type) == converted(type_):
        return Element(x.value, type_)
    return op("arith.bitcast", type_, x)


def wide(x: Element) -> Element:
    """16-bit floats as float32; anything else as it is."""
    return op("arith.extf", types.element_type("float32"), x) if is_narrow(x.type) else x


def convert(x: Element, type_: ir.Type) -> Element:
    """`x` in another element type, as `ivy.astype` converts; floats out of an integer's range saturate
    and NaN becomes 0.
    """
    source, target = x.kind, kind_of(type_)
    if x.type == type_:
        return x
    if target == BOOL:
        return not_equal(x, 0)
    if source == COMPLEX:
        return _from_complex(x, type_)
    if target == COMPLEX:
        part = convert(x, types.real_of(type_))
        return op("complex.create", type_, part, part.of(0))
    if source == FLOAT:
        return _resize_float(x, type_) if target == FLOAT else _float_to_integer(x, type_)
    if target == FLOAT:
        return _integer_to_float(x, type_)
    return _resize_integer(x, type_)


def _from_complex(x: Element, type_: ir.Type) -> Element:
    if kind_of(type_) != COMPLEX:
        return convert(real(x), type_)
    part = types.real_of(type_)
    return op("complex.create", type_, convert(real(x), part), convert(imaginary(x), part))


def _resize_float(x: Element, type_: ir.Type) -> Element:
    old, new = x.width, width_of(type_)
    if old == new:  # float16 and bfloat16
        return op("arith.truncf", type_, wide(x))
    if old == 64 and new == 16:
        return op("arith.truncf", type_, _rounded_to_odd(x))
    return op("arith.extf" if new > old else "arith.truncf", type_, x)


def _rounded_to_odd(x: Element) -> Element:
    """A float64 as the float32 that rounds to the same 16-bit float: the last bit says that more followed.

    See Boldo & Melquiond, Emulation of FMA and correctly rounded sums (2008).
    """
    single, integer = types.element_type("float32"), types.element_type("int32")
    near = op("arith.truncf", single, x)
    back = op("arith.extf", x.type, near)
    bits = bitcast(near, integer)
    bits = select(math("absf", back) > math("absf", x), bits - 1, bits)
    return bitcast(select(not_equal(back, x), bits | 1, bits), single)


def _resize_integer(x: Element, type_: ir.Type) -> Element:
    old, new = x.width, width_of(type_)
    if isinstance(x.value.type, ir.IndexType) or isinstance(type_, ir.IndexType):
        return op("arith.index_castui" if x.kind in (UNSIGNED, BOOL) else "arith.index_cast", type_, x)
    if old == new:
        return Element(x.value, type_)
    if new < old:
        return op("arith.trunci", type_, x)
    return op("arith.extui" if x.kind in (UNSIGNED, BOOL) else "arith.extsi", type_, x)


def _integer_to_float(x: Element, type_: ir.Type) -> Element:
    if x.kind == INDEX:
        x = op("arith.index_cast", types.element_type("int64"), x)
    name = "arith.uitofp" if x.kind in (UNSIGNED, BOOL) else "arith.sitofp"
    if is_narrow(type_):
        return op("arith.truncf", type_, op(name, types.element_type("float32"), x))
    return op(name, type_, x)


def _float_to_integer(x: Element, type_: ir.Type) -> Element:
    x = wide(x)
    unsigned, width = kind_of(type_) == UNSIGNED, width_of(type_)
    low, high = (0, (1 << width) - 1) if unsigned else (-(1 << (width - 1)), (1 << (width - 1)) - 1)
    wider = type_  # most machines convert to signed integers of 32 and 64 bits
    if unsigned and width < 64:
        wider = types.element_type("int64" if width > 16 else "int32")
    inside = (x > float(low) - 1 if width < 32 else x >= float(low)) & (x < float(high + 1))
    number = op(
        "arith.fptoui" if wider == type_ and unsigned else "arith.fptosi", wider, select(inside, x, 0.0)
    )
    number = convert(number, type_)
    at_least_low = select(x <= float(low), number.of(low), number)
    return select(x >= float(high + 1), number.of(high), at_least_low)
