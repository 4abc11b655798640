"""Tensor types: short ways to make, read and compare them.

A shape is a tuple of ints in which `DYNAMIC` stands for a size known only at run time. Element
types go by their NumPy names (`float32`, `bfloat16`, `bool`, `uint8`, `complex64`, …).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ivy.mlir import context, ir

DYNAMIC: int = ir.ShapedType.get_dynamic_size()

_MLIR_NAMES = {
    "bool": "i1",
    "int8": "i8",
    "int16": "i16",
    "int32": "i32",
    "int64": "i64",
    "uint8": "ui8",
    "uint16": "ui16",
    "uint32": "ui32",
    "uint64": "ui64",
    "float16": "f16",
    "bfloat16": "bf16",
    "float32": "f32",
    "float64": "f64",
    "complex64": "complex<f32>",
    "complex128": "complex<f64>",
    "float8_e4m3fn": "f8E4M3FN",
    "float8_e5m2": "f8E5M2",
    "float8_e4m3fnuz": "f8E4M3FNUZ",
    "float8_e5m2fnuz": "f8E5M2FNUZ",
}
_NUMPY_NAMES = {mlir: numpy for numpy, mlir in _MLIR_NAMES.items()}


@cache
def element_type(dtype: str) -> ir.Type:
    """The MLIR element type of a NumPy dtype name.

    Raises:
        ValueError: there is none.
    """
    if dtype not in _MLIR_NAMES:
        raise ValueError(f"unsupported element type {dtype!r}")
    return ir.Type.parse(_MLIR_NAMES[dtype], context())


@cache
def _name_of(text: str) -> str:
    if text not in _NUMPY_NAMES:
        raise ValueError(f"unsupported element type {text}")
    return _NUMPY_NAMES[text]


def dtype_name(type_: ir.Type) -> str:
    """The NumPy dtype name of an element type or of a tensor type.

    Raises:
        ValueError: it has none.
    """
    element = type_.element_type if isinstance(type_, ir.ShapedType) else type_
    return _name_of(str(element))


def tensor(shape: Sequence[int], element: ir.Type | str) -> ir.RankedTensorType:
    """The tensor type with this shape (`DYNAMIC` for an unknown size) and element type."""
    element = element_type(element) if isinstance(element, str) else element
    return ir.RankedTensorType.get(list(shape), element)


def shape_of(type_: ir.Type) -> tuple[int, ...]:
    """The sizes of a tensor type, `DYNAMIC` for an unknown one."""
    return tuple(type_.shape)


def is_static(type_: ir.Type) -> bool:
    """Whether every size is known."""
    return type_.has_static_shape


def is_compatible(actual: ir.Type, inferred: ir.Type) -> bool:
    """Whether two tensor types can describe the same array: equal where both say a size."""
    if actual == inferred:
        return True
    if actual.element_type != inferred.element_type or actual.rank != inferred.rank:
        return False
    return all(
        DYNAMIC in (mine, theirs) or mine == theirs
        for mine, theirs in zip(actual.shape, inferred.shape, strict=True)
    )


def describe(type_: ir.Type) -> str:
    """A type as users know it: `float32[2, ?]`."""
    sizes = ", ".join("?" if size == DYNAMIC else str(size) for size in type_.shape)
    return f"{dtype_name(type_)}[{sizes}]"


# -------------------------------------------------------------------------- dtype categories


def is_floating(type_: ir.Type) -> bool:
    """Real floating-point elements."""
    return dtype_name(type_).startswith(("float", "bfloat"))


def is_complex(type_: ir.Type) -> bool:
    """Complex elements."""
    return dtype_name(type_).startswith("complex")


def is_boolean(type_: ir.Type) -> bool:
    """Boolean elements."""
    return dtype_name(type_) == "bool"


def is_integer(type_: ir.Type) -> bool:
    """Integer elements, signed or not, without bool."""
    return dtype_name(type_).startswith(("int", "uint"))


def is_unsigned(type_: ir.Type) -> bool:
    """Unsigned integer elements."""
    return dtype_name(type_).startswith("uint")


def bit_width(type_: ir.Type) -> int:
    """Bits of one element; of the real part for complex ones."""
    name = dtype_name(type_)
    if name == "bool":
        return 1
    if name.startswith("complex"):
        return int(name.removeprefix("complex")) // 2
    if name.startswith("float8"):
        return 8
    return int("".join(character for character in name if character.isdigit()))


def real_of(type_: ir.Type) -> ir.Type:
    """The element type of the real part of a complex element type; any other as it is."""
    name = dtype_name(type_)
    return element_type({"complex64": "float32", "complex128": "float64"}.get(name, name))


# ------------------------------------------------------------------------------------ shapes


def normalise_axis(axis: int, rank: int) -> int:
    """`axis` counted from the front.

    Raises:
        ValueError: it is out of range.
    """
    if not -rank <= axis < rank:
        raise ValueError(f"axis {axis} is out of range for a tensor of rank {rank}")
    return axis % rank


def normalise_axes(axes: Sequence[int], rank: int) -> tuple[int, ...]:
    """`axes` counted from the front.

    Raises:
        ValueError: one is out of range or there twice.
    """
    normal = tuple(normalise_axis(axis, rank) for axis in axes)
    if len(set(normal)) != len(normal):
        raise ValueError(f"axes {tuple(axes)} repeat one")
    return normal


def broadcast(*shapes: Sequence[int]) -> tuple[int, ...]:
    """The shape that NumPy broadcasting gives.

    A dynamic size against a size other than 1 gives that size; against 1 or another dynamic size
    it stays dynamic.

    Raises:
        ValueError: two sizes do not go together.
    """
    rank = max((len(shape) for shape in shapes), default=0)
    result = []
    for position in range(-rank, 0):
        sizes = {shape[position] for shape in shapes if len(shape) >= -position} - {1}
        known = sizes - {DYNAMIC}
        if len(known) > 1:
            raise ValueError(f"shapes {', '.join(map(_text, shapes))} do not broadcast")
        result.append(known.pop() if known else DYNAMIC if sizes else 1)
    return tuple(result)


def _text(shape: Sequence[int]) -> str:
    return "[" + ", ".join("?" if size == DYNAMIC else str(size) for size in shape) + "]"


def product(sizes: Sequence[int]) -> int:
    """The product, `DYNAMIC` if a factor is and none is zero."""
    if 0 in sizes:
        return 0
    if DYNAMIC in sizes:
        return DYNAMIC
    result = 1
    for size in sizes:
        result *= size
    return result
