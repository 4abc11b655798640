"""Element types and tensor types, and how they are written in Python."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ml_dtypes
import numpy as np

from ivy.mlir import ir

Extent = tuple[int | None, ...]
"""A shape; `None` is a size that is known only when the program runs."""

_DYNAMIC = ir.ShapedType.get_dynamic_size()

DTYPES = {
    "i1": "bool",
    "f16": "float16",
    "bf16": "bfloat16",
    "f32": "float32",
    "f64": "float64",
    "complex<f32>": "complex64",
    "complex<f64>": "complex128",
    "index": "int64",
    **{f"i{bits}": f"int{bits}" for bits in (2, 4, 8, 16, 32, 64)},
    **{f"ui{bits}": f"uint{bits}" for bits in (2, 4, 8, 16, 32, 64)},
    "f4E2M1FN": "float4_e2m1fn",
    "f8E3M4": "float8_e3m4",
    "f8E4M3": "float8_e4m3",
    "f8E4M3FN": "float8_e4m3fn",
    "f8E4M3FNUZ": "float8_e4m3fnuz",
    "f8E4M3B11FNUZ": "float8_e4m3b11fnuz",
    "f8E5M2": "float8_e5m2",
    "f8E5M2FNUZ": "float8_e5m2fnuz",
    "f8E8M0FNU": "float8_e8m0fnu",
}
"""The NumPy name of every element type."""

NUMPY_SCALARS = frozenset(
    {"float16", "float32", "float64", "complex64", "complex128"}
    | {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)}
)


class NotInTargetError(ValueError):
    """A type or an attribute has no equivalent in the target; becomes part of the `UnsupportedOpError`."""


@dataclass(frozen=True, slots=True)
class TensorType:
    """A ranked tensor type: its shape and the NumPy name of its element type."""

    shape: Extent
    dtype: str

    @property
    def is_static(self) -> bool:
        """Every size is known."""
        return None not in self.shape


def tensor_type(type_: ir.Type) -> TensorType:
    """Read a ranked tensor type.

    Raises:
        NotInTargetError: it is something else, or its element type has no equivalent in NumPy.
    """
    if not isinstance(type_, ir.RankedTensorType):
        raise NotInTargetError(f"values of type {type_} are no arrays")
    element = str(type_.element_type)
    if element not in DTYPES:
        raise NotInTargetError(f"no array has the element type {element}")
    return TensorType(tuple(None if n == _DYNAMIC else n for n in type_.shape), DTYPES[element])


@cache
def numpy_dtype(name: str) -> np.dtype:
    """The NumPy dtype, of `ml_dtypes` where NumPy has none."""
    return np.dtype(getattr(ml_dtypes, name, None) or name)


def itemsize(name: str) -> int:
    """Bytes of one element."""
    return numpy_dtype(name).itemsize


def is_float(name: str) -> bool:
    """A real floating-point type."""
    return "float" in name


def is_complex(name: str) -> bool:
    """A complex type."""
    return name.startswith("complex")


def is_integer(name: str) -> bool:
    """A signed or unsigned integer type; `bool` is none."""
    return "int" in name


def is_unsigned(name: str) -> bool:
    """An unsigned integer type."""
    return name.startswith("uint")
