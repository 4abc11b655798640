"""The data types of the array API standard, and how they promote.

Ivy's dtypes are its own objects, the same on every backend: `x.dtype == ivy.float32` holds for a
NumPy array and for a PyTorch tensor alike. `float16` and `bfloat16` are beyond the standard; the
frameworks have them, and they promote like its floating-point types.
Source: https://data-apis.org/array-api/2025.12/API_specification/data_types.html
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

Scalar: TypeAlias = bool | int | float | complex
"""Python's numbers, which take the dtype of the array that they meet."""


class DType:
    """A data type: one of the constants of this module.

    Attributes:
        name: the standard's name, `"float32"`.
        kind: the standard's kind: `"bool"`, `"signed integer"`, `"unsigned integer"`,
            `"real floating"` or `"complex floating"`.
        bits: how many bits an element takes.
    """

    __slots__ = ("bits", "kind", "name")

    def __init__(self, name: str, kind: str, bits: int) -> None:
        self.name = name
        self.kind = kind
        self.bits = bits

    def __repr__(self) -> str:
        return f"ivy.{self.name}"

    def __reduce__(self) -> tuple[Any, ...]:
        return dtype_named, (self.name,)

    @property
    def itemsize(self) -> int:
        """Bytes of an element."""
        return (self.bits + 7) // 8


bool_ = DType("bool", "bool", 8)
int8 = DType("int8", "signed integer", 8)
int16 = DType("int16", "signed integer", 16)
int32 = DType("int32", "signed integer", 32)
int64 = DType("int64", "signed integer", 64)
uint8 = DType("uint8", "unsigned integer", 8)
uint16 = DType("uint16", "unsigned integer", 16)
uint32 = DType("uint32", "unsigned integer", 32)
uint64 = DType("uint64", "unsigned integer", 64)
float16 = DType("float16", "real floating", 16)
bfloat16 = DType("bfloat16", "real floating", 16)
float32 = DType("float32", "real floating", 32)
float64 = DType("float64", "real floating", 64)
complex64 = DType("complex64", "complex floating", 64)
complex128 = DType("complex128", "complex floating", 128)

STANDARD: dict[str, DType] = {
    dtype.name: dtype
    for dtype in (
        bool_, int8, int16, int32, int64, uint8, uint16, uint32, uint64,
        float32, float64, complex64, complex128,
    )
}  # fmt: skip
"""The standard's dtypes by name."""

DTYPES: dict[str, DType] = {**STANDARD, "float16": float16, "bfloat16": bfloat16}
"""Every dtype by name."""

KINDS: dict[str, frozenset[str]] = {
    "bool": frozenset({"bool"}),
    "signed integer": frozenset({"signed integer"}),
    "unsigned integer": frozenset({"unsigned integer"}),
    "integral": frozenset({"signed integer", "unsigned integer"}),
    "real floating": frozenset({"real floating"}),
    "complex floating": frozenset({"complex floating"}),
    "numeric": frozenset({"signed integer", "unsigned integer", "real floating", "complex floating"}),
}
"""The kinds that `isdtype` knows, as sets of the kinds of dtypes."""

CATEGORIES: dict[str, frozenset[str]] = {
    "any": KINDS["numeric"] | {"bool"},
    "numeric": KINDS["numeric"],
    "real-valued": (KINDS["numeric"] | {"bool"}) - {"complex floating"},
    "real-valued numeric": KINDS["numeric"] - {"complex floating"},
    "floating-point": frozenset({"real floating", "complex floating"}),
    "real-valued floating-point": frozenset({"real floating"}),
    "complex floating-point": frozenset({"complex floating"}),
    "integer": KINDS["integral"],
    "integer or boolean": KINDS["integral"] | {"bool"},
    "boolean": frozenset({"bool"}),
}
"""What functions take, in the standard's words, as sets of the kinds of dtypes."""

DEFAULTS: dict[str, DType] = {
    "real floating": float32,
    "complex floating": complex64,
    "integral": int64,
    "indexing": int64,
}
"""What Python numbers become where nothing else tells, the same on every backend."""


def dtype_named(name: str) -> DType:
    """The dtype called `name`."""
    return DTYPES[name]


def check_dtype(dtype: object, function: str) -> DType:
    """`dtype` as one of Ivy's.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(dtype, DType):
        return dtype
    raise TypeError(f"ivy.{function}: dtype must be one of Ivy's, such as ivy.float32, and it is {dtype!r}")


@cache
def promote(first: DType, second: DType) -> DType | None:
    """The dtype of the standard's promotion table, or None where it has none.

    Kinds do not mix: an integer array never becomes a floating-point one by itself.
    """
    if first is second:
        return first
    kinds = {first.kind, second.kind}
    if kinds <= CATEGORIES["floating-point"]:
        return _promote_floats(first, second)
    if kinds <= KINDS["integral"]:
        return _promote_integers(first, second)
    return None


def _promote_floats(first: DType, second: DType) -> DType:
    half = {float16, bfloat16}
    components = [real_dtype(first), real_dtype(second)]
    widest = max(components, key=lambda dtype: dtype.bits)
    if set(components) == half or (first.kind != second.kind and widest in half):
        widest = float32
    return widest if first.kind == second.kind == "real floating" else complex_dtype(widest)


def _promote_integers(first: DType, second: DType) -> DType | None:
    if first.kind == second.kind:
        return max(first, second, key=lambda dtype: dtype.bits)
    signed, unsigned = sorted((first, second), key=lambda dtype: dtype.kind)
    bits = max(signed.bits, 2 * unsigned.bits)
    return DTYPES.get(f"int{bits}")


def integer_limits(dtype: DType) -> tuple[int, int]:
    """The least and the greatest number of an integer dtype."""
    low = -(1 << (dtype.bits - 1)) if dtype.kind == "signed integer" else 0
    return low, low + (1 << dtype.bits) - 1


def real_dtype(dtype: DType) -> DType:
    """The dtype of a complex dtype's components; other dtypes are their own."""
    return {complex64: float32, complex128: float64}.get(dtype, dtype)


def complex_dtype(dtype: DType) -> DType:
    """The complex dtype with components of a real floating one."""
    return complex128 if real_dtype(dtype) is float64 else complex64


def scalar_dtype(scalar: type, dtype: DType) -> DType | None:
    """The dtype of the result where an array of `dtype` meets a Python number, or None if they do not mix.

    A complex number turns a real floating-point array into the complex one of the same precision.
    """
    if scalar is bool:
        return dtype if dtype.kind == "bool" else None
    if dtype.kind == "bool":
        return None
    if scalar is int:
        return dtype
    if dtype.kind not in CATEGORIES["floating-point"]:
        return None
    return complex_dtype(dtype) if scalar is complex and dtype.kind == "real floating" else dtype


def default_dtype(value: Scalar) -> DType:
    """The dtype of a Python number by itself."""
    if isinstance(value, bool):
        return bool_
    if isinstance(value, int):
        return DEFAULTS["integral"]
    return DEFAULTS["complex floating" if isinstance(value, complex) else "real floating"]
