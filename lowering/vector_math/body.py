"""A small language for the bodies of functions: Python expressions that write MLIR.

A `Body` belongs to an element type and a width (0 for scalars); its values have Python's operators. So
`fma(x, y, z) * 2` is three lines of `math` and `arith` for every type.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

Number = float | int

BITS = {"f32": 32, "f64": 64}
"""The element types and their sizes."""

MANTISSA = {"f32": 23, "f64": 52}
"""Bits of the fraction that are stored."""

BIAS = {"f32": 127, "f64": 1023}
"""What is added to the exponent."""


@dataclass(eq=False)
class Value:
    """A value of a body: `kind` is "real", "integer" or "mask"."""

    body: Body
    name: str
    kind: str

    def _with(self, other: Value | Number) -> Value:
        return other if isinstance(other, Value) else self.body.constant(other, self.kind)

    def _binary(self, real: str, integer: str, other: Value | Number, swap: bool = False) -> Value:
        left, right = (self._with(other), self) if swap else (self, self._with(other))
        op = real if self.kind == "real" else integer
        return self.body.emit(f"{op} {left.name}, {right.name} : {self.body.type(self.kind)}", self.kind)

    def __add__(self, other: Value | Number) -> Value:
        return self._binary("arith.addf", "arith.addi", other)

    def __sub__(self, other: Value | Number) -> Value:
        return self._binary("arith.subf", "arith.subi", other)

    def __rsub__(self, other: Number) -> Value:
        return self._binary("arith.subf", "arith.subi", other, swap=True)

    def __mul__(self, other: Value | Number) -> Value:
        return self._binary("arith.mulf", "arith.muli", other)

    def __truediv__(self, other: Value | Number) -> Value:
        return self._binary("arith.divf", "", other)

    def __rtruediv__(self, other: Number) -> Value:
        return self._binary("arith.divf", "", other, swap=True)

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> Value:
        if self.kind == "integer":
            return 0 - self
        return self.body.emit(f"arith.negf {self.name} : {self.body.type('real')}", "real")

    def __abs__(self) -> Value:
        return self.body.emit(f"math.absf {self.name} : {self.body.type('real')}", "real")

    def __and__(self, other: Value | int) -> Value:
        return self._binary("", "arith.andi", other)

    def __or__(self, other: Value | int) -> Value:
        return self._binary("", "arith.ori", other)

    def __xor__(self, other: Value | int) -> Value:
        return self._binary("", "arith.xori", other)

    def __lshift__(self, count: Value | int) -> Value:
        return self._binary("", "arith.shli", count)

    def __rshift__(self, count: Value | int) -> Value:
        """The arithmetic shift; `shift_right` is the logical one."""
        return self._binary("", "arith.shrsi", count)

    def shift_right(self, count: Value | int) -> Value:
        """The logical shift."""
        return self._binary("", "arith.shrui", count)

    def _compare(self, real: str, integer: str, other: Value | Number) -> Value:
        right = self._with(other)
        op = f"arith.cmpf {real}" if self.kind == "real" else f"arith.cmpi {integer}"
        return self.body.emit(f"{op}, {self.name}, {right.name} : {self.body.type(self.kind)}", "mask")

    def __lt__(self, other: Value | Number) -> Value:
        return self._compare("olt", "slt", other)

    def __le__(self, other: Value | Number) -> Value:
        return self._compare("ole", "sle", other)

    def __gt__(self, other: Value | Number) -> Value:
        return self._compare("ogt", "sgt", other)

    def __ge__(self, other: Value | Number) -> Value:
        return self._compare("oge", "sge", other)

    def equals(self, other: Value | Number) -> Value:
        """Ordered equality."""
        return self._compare("oeq", "eq", other)

    def differs(self, other: Value | Number) -> Value:
        """Inequality; true for NaN."""
        return self._compare("une", "ne", other)

    def below(self, other: Value) -> Value:
        """Whether an unsigned integer is smaller."""
        return self._compare("", "ult", other)

    def unordered(self, other: Value) -> Value:
        """Whether one of both is NaN."""
        return self._compare("uno", "", other)


@dataclass(eq=False)
class Body:
    """The text of a function's body for one element type and width.

    Attributes:
        element: "f32" or "f64".
        width: the length of the vectors, 0 for scalars.
        avx512: whether instructions of AVX-512 may be named.
        lines: the operations so far.
        helpers: the functions that the body calls, to be defined beside it.
    """

    element: str
    width: int
    lines: list[str] = field(default_factory=list)
    helpers: set[str] = field(default_factory=set)
    avx512: bool = False
    _constants: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def bits(self) -> int:
        """The size of an element."""
        return BITS[self.element]

    @property
    def mantissa(self) -> int:
        """The number of bits of an element's fraction."""
        return MANTISSA[self.element]

    @property
    def bias(self) -> int:
        """The bias of an element's exponent."""
        return BIAS[self.element]

    @property
    def suffix(self) -> str:
        """How the type is called in names of functions: `v16f32`, or `f32` for scalars."""
        return f"v{self.width}{self.element}" if self.width else self.element

    def type(self, kind: str) -> str:
        """The MLIR type of a kind of value."""
        element = {"real": self.element, "integer": f"i{self.bits}", "mask": "i1"}[kind]
        return f"vector<{self.width}x{element}>" if self.width else element

    @property
    def scales(self) -> bool:
        """Whether `scale` is an instruction."""
        return self.avx512 and self.width * self.bits == 512

    def choose(self, single: Number, double: Number) -> Number:
        """The number for the element type."""
        return single if self.element == "f32" else double

    def twin(self, element: str) -> Body:
        """The same body for another element type: both write the same lines."""
        return Body(element, self.width, self.lines, self.helpers, self.avx512)

    def emit(self, text: str, kind: str) -> Value:
        """Append an operation with one result."""
        name = f"%v{len(self.lines)}"
        self.lines.append(f"{name} = {text}")
        return Value(self, name, kind)

    def constant(self, number: Number, kind: str = "real") -> Value:
        """A constant, the same in every lane."""
        literal = self._real(float(number)) if kind == "real" else str(int(number))
        if (literal, kind) not in self._constants:
            text = f"dense<{literal}>" if self.width else literal
            self._constants[literal, kind] = self.emit(
                f"arith.constant {text} : {self.type(kind)}", kind
            ).name
        return Value(self, self._constants[literal, kind], kind)

    def _real(self, number: float) -> str:
        if self.element == "f32":
            return f"0x{struct.unpack('I', struct.pack('f', number))[0]:08X}"
        return f"0x{struct.unpack('Q', struct.pack('d', number))[0]:016X}"

    def any(self, mask: Value) -> str:
        """The name of an `i1`: whether the mask is set in any lane."""
        if not self.width:
            return mask.name
        return self.emit(f"vector.reduction <or>, {mask.name} : {self.type('mask')} into i1", "mask").name


def bits(x: Value) -> Value:
    """The bits of reals as integers."""
    body = x.body
    return body.emit(f"arith.bitcast {x.name} : {body.type('real')} to {body.type('integer')}", "integer")


def from_bits(i: Value) -> Value:
    """Integers as the bits of reals."""
    body = i.body
    return body.emit(f"arith.bitcast {i.name} : {body.type('integer')} to {body.type('real')}", "real")


def to_real(i: Value) -> Value:
    """Signed integers as reals, rounded to nearest."""
    body = i.body
    return body.emit(f"arith.sitofp {i.name} : {body.type('integer')} to {body.type('real')}", "real")


def to_integer(x: Value) -> Value:
    """Reals as signed integers, truncated; they must be in range."""
    body = x.body
    return body.emit(f"arith.fptosi {x.name} : {body.type('real')} to {body.type('integer')}", "integer")


def extend(x: Value, double: Body) -> Value:
    """Single as double precision; `double` is the twin to go to."""
    return double.emit(f"arith.extf {x.name} : {x.body.type('real')} to {double.type('real')}", "real")


def exclusive(mask: Value, other: Value) -> Value:
    """Whether exactly one of two masks is set."""
    return mask.body.emit(f"arith.xori {mask.name}, {other.name} : {mask.body.type('mask')}", "mask")


def invert(mask: Value) -> Value:
    """Whether a mask is not set."""
    body = mask.body
    text = "dense<true>" if body.width else "1"
    return exclusive(mask, body.emit(f"arith.constant {text} : {body.type('mask')}", "mask"))


def truncate(x: Value, single: Body) -> Value:
    """Double as single precision, rounded; `single` is the twin to go to."""
    return single.emit(f"arith.truncf {x.name} : {x.body.type('real')} to {single.type('real')}", "real")


def _unary(op: str, x: Value) -> Value:
    return x.body.emit(f"{op} {x.name} : {x.body.type('real')}", "real")


def sqrt(x: Value) -> Value:
    """The square root, correctly rounded: an instruction everywhere."""
    return _unary("math.sqrt", x)


def floor(x: Value) -> Value:
    """The next integer below."""
    return _unary("math.floor", x)


def trunc(x: Value) -> Value:
    """The next integer towards zero."""
    return _unary("math.trunc", x)


def scale(x: Value, k: Value) -> Value:
    """`x * 2**k` for integers k, rounded once, wherever the result lies: an instruction of AVX-512."""
    body = x.body
    real, kind, mask = body.type("real"), "ps" if body.element == "f32" else "pd", f"i{body.width}"
    all_lanes = body.emit(f"arith.constant -1 : {mask}", "mask")
    as_usual = body.emit("arith.constant 4 : i32", "mask")  # rounding as in all other instructions
    return body.emit(
        f'llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.{kind}.512"'
        f"({x.name}, {k.name}, {x.name}, {all_lanes.name}, {as_usual.name}) : "
        f"({real}, {real}, {real}, {mask}, i32) -> {real}",
        "real",
    )


def fma(x: Value, y: Value | Number, z: Value | Number) -> Value:
    """`x * y + z`, rounded once."""
    body = x.body
    second, third = (v if isinstance(v, Value) else body.constant(v) for v in (y, z))
    return body.emit(f"math.fma {x.name}, {second.name}, {third.name} : {body.type('real')}", "real")


def copysign(x: Value, sign: Value) -> Value:
    """`x` with the sign of `sign`."""
    return x.body.emit(f"math.copysign {x.name}, {sign.name} : {x.body.type('real')}", "real")


def select(mask: Value, x: Value | Number, y: Value | Number) -> Value:
    """`x` where the mask is set, `y` elsewhere."""
    values = [v for v in (x, y) if isinstance(v, Value)]
    body, kind = (values[0].body, values[0].kind) if values else (mask.body, "real")
    first, second = (v if isinstance(v, Value) else body.constant(v, kind) for v in (x, y))
    types = f"{body.type('mask')}, {body.type(kind)}" if body.width else body.type(kind)
    return body.emit(f"arith.select {mask.name}, {first.name}, {second.name} : {types}", kind)


def least(x: Value, bound: Value | Number) -> Value:
    """The smaller one; NaN where `x` is NaN (one instruction on x86, unlike `arith.minimumf`)."""
    limit = bound if isinstance(bound, Value) else x.body.constant(bound)
    return select(limit < x, limit, x)


def most(x: Value, bound: Value | Number) -> Value:
    """The larger one; NaN where `x` is NaN."""
    limit = bound if isinstance(bound, Value) else x.body.constant(bound)
    return select(limit > x, limit, x)


def horner(x: Value, coefficients: Sequence[float]) -> Value:
    """The polynomial with these coefficients, lowest first."""
    result = x.body.constant(coefficients[-1])
    for coefficient in reversed(coefficients[:-1]):
        result = fma(result, x, coefficient)
    return result
