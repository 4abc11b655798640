"""The functions of data types.

Source: https://data-apis.org/array-api/2025.12/API_specification/data_type_functions.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, is_scalar, no_promotion, plain_scalar
from ivy.functional.dtypes import (
    CATEGORIES,
    KINDS,
    DType,
    Scalar,
    check_dtype,
    default_dtype,
    integer_limits,
    promote,
    real_dtype,
    scalar_dtype,
)


def astype(x: Array, dtype: DType, /, *, copy: bool = True, device: Any = None) -> Array:
    """The array converted to another dtype.

    Args:
        x: an array.
        dtype: the dtype of the result. Floating-point numbers lose their fractions on the way to
            integers; numbers become True where they are not zero.
        copy: whether the result is a copy even if `x` has the dtype already.
        device: where the result is to lie; by default where `x` lies.

    Raises:
        TypeError: `x` is complex and `dtype` real: take `ivy.real(x)` first.
    """
    x = as_array(x, "astype")
    wanted = check_dtype(dtype, "astype")
    if x.dtype.kind == "complex floating" and wanted.kind not in ("complex floating", "bool"):
        raise TypeError(
            f"ivy.astype: {x.dtype.name} does not convert to {wanted.name}; take ivy.real(x) first"
        )
    moved = x if device is None else x.to_device(device)
    if x.dtype is wanted:
        return moved._new("copy") if copy and moved.native is x.native else moved
    return type(x)(x.adaptor.cast(moved.native, wanted))


def can_cast(from_: DType | Array, to: DType, /) -> bool:
    """Whether the standard's promotion rules turn one dtype into the other."""
    source = from_ if isinstance(from_, DType) else as_array(from_, "can_cast").dtype
    return promote(source, check_dtype(to, "can_cast")) is to


def result_type(*arrays_and_dtypes: Array | Scalar | DType) -> DType:
    """The dtype of the standard's promotion rules for these arrays, dtypes and Python numbers.

    Raises:
        TypeError: they have no common dtype.
        ValueError: there is nothing to promote.
    """
    if not arrays_and_dtypes:
        raise ValueError("ivy.result_type needs at least one array, dtype or number")
    scalars = [x for x in arrays_and_dtypes if is_scalar(x)]
    dtypes = [_dtype(x) for x in arrays_and_dtypes if not is_scalar(x)]
    common = dtypes[0] if dtypes else default_dtype(scalars[0])
    for dtype in dtypes[1:]:
        common = _common(common, dtype, promote(common, dtype))
    for scalar in scalars:
        python = type(plain_scalar(scalar))
        common = _common(common, python, scalar_dtype(python, common))
    return common


def _dtype(value: Any) -> DType:
    return value if isinstance(value, DType) else as_array(value, "result_type").dtype


def _common(first: DType, second: DType | type, common: DType | None) -> DType:
    if common is None:
        raise TypeError(f"ivy.result_type: {no_promotion(first, second)}")
    return common


def isdtype(dtype: DType, kind: DType | str | tuple[DType | str, ...]) -> bool:
    """Whether a dtype is of a kind.

    Args:
        dtype: one of Ivy's dtypes.
        kind: a dtype, one of the standard's words (`"bool"`, `"signed integer"`,
            `"unsigned integer"`, `"integral"`, `"real floating"`, `"complex floating"`,
            `"numeric"`), or a tuple of these, of which one must fit.

    Raises:
        ValueError: `kind` is another word.
        TypeError: `kind` or `dtype` is something else.
    """
    found = check_dtype(dtype, "isdtype")
    if isinstance(kind, tuple):
        return any(isdtype(found, part) for part in kind)
    if isinstance(kind, DType):
        return found is kind
    if not isinstance(kind, str):
        raise TypeError(f"ivy.isdtype: kind is a dtype, a word or a tuple of these, and it is {kind!r}")
    if kind not in KINDS:
        raise ValueError(f"ivy.isdtype: kind must be one of {', '.join(KINDS)}, and it is {kind!r}")
    return found.kind in KINDS[kind]


@dataclass(frozen=True)
class FloatInfo:
    """The machine limits of a floating-point dtype; of a complex one, those of its components.

    Attributes:
        bits: how many bits a number takes.
        eps: the distance from 1 to the next greater number.
        max: the greatest number.
        min: the least number.
        smallest_normal: the smallest positive number of full precision.
        dtype: the real dtype.
    """

    bits: int
    eps: float
    max: float
    min: float
    smallest_normal: float
    dtype: DType


@dataclass(frozen=True)
class IntegerInfo:
    """The machine limits of an integer dtype.

    Attributes:
        bits: how many bits a number takes.
        max: the greatest number.
        min: the least number.
        dtype: the dtype.
    """

    bits: int
    max: int
    min: int
    dtype: DType


_FORMATS = {"float16": (11, 5), "bfloat16": (8, 8), "float32": (24, 8), "float64": (53, 11)}
"""IEEE 754's precision, with the hidden bit, and the bits of the exponent."""


def finfo(type: DType | Array, /) -> FloatInfo:
    """The machine limits of a floating-point dtype, given it or an array of it.

    Raises:
        TypeError: it is not a floating-point one.
    """
    dtype = _info_dtype(type, "finfo", "floating-point")
    real = real_dtype(dtype)
    precision, exponent = _FORMATS[real.name]
    bias = 2 ** (exponent - 1) - 1
    greatest = (2.0 - 2.0 ** (1 - precision)) * 2.0**bias
    return FloatInfo(real.bits, 2.0 ** (1 - precision), greatest, -greatest, 2.0 ** (1 - bias), real)


def iinfo(type: DType | Array, /) -> IntegerInfo:
    """The machine limits of an integer dtype, given it or an array of it.

    Raises:
        TypeError: it is not an integer one.
    """
    dtype = _info_dtype(type, "iinfo", "integer")
    low, high = integer_limits(dtype)
    return IntegerInfo(dtype.bits, high, low, dtype)


def _info_dtype(value: Any, function: str, category: str) -> DType:
    dtype = value if isinstance(value, DType) else as_array(value, function).dtype
    if dtype.kind not in CATEGORIES[category]:
        raise TypeError(f"ivy.{function} is for {category} dtypes, and got {dtype.name}")
    return dtype
