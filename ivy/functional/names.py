"""The names of the array API standard, and the module that has each. `import ivy` reads this table only."""

from __future__ import annotations

import math

VERSION = "2025.12"
"""The version of the standard that Ivy follows."""

VERSIONS = ("2021.12", "2022.12", "2023.12", "2024.12", "2025.12")
"""The versions that a program may ask for; each has what the ones before it have."""

CONSTANTS: dict[str, float | None] = {
    "e": math.e,
    "inf": math.inf,
    "nan": math.nan,
    "newaxis": None,
    "pi": math.pi,
}
"""Source: https://data-apis.org/array-api/2025.12/API_specification/constants.html"""

_CHAPTERS: dict[str, str] = {
    "array": "Array",
    "backends": "set_backend current_backend",
    "creation": (
        "arange asarray empty empty_like eye from_dlpack full full_like linspace meshgrid ones ones_like "
        "tril triu zeros zeros_like"
    ),
    "data_types": "astype can_cast finfo iinfo isdtype result_type",
    "dispatch": "BackendMismatch",
    "dtypes": (
        "DType bfloat16 bool complex64 complex128 float16 float32 float64 int8 int16 int32 int64 "
        "uint8 uint16 uint32 uint64"
    ),
    "elementwise": (
        "abs acos acosh add asin asinh atan atan2 atanh bitwise_and bitwise_invert bitwise_left_shift "
        "bitwise_or bitwise_right_shift bitwise_xor ceil clip conj copysign cos cosh divide equal exp "
        "expm1 floor floor_divide greater greater_equal hypot imag isfinite isinf isnan less less_equal "
        "log log10 log1p log2 logaddexp logical_and logical_not logical_or logical_xor maximum minimum "
        "multiply negative nextafter not_equal positive pow real reciprocal remainder round sign signbit "
        "sin sinh sqrt square subtract tan tanh trunc"
    ),
    "indexing": "take take_along_axis",
    "inspection": "__array_namespace_info__",
    "linalg": "matmul matrix_transpose tensordot vecdot",
    "manipulation": (
        "broadcast_arrays broadcast_shapes broadcast_to concat expand_dims flip moveaxis permute_dims "
        "repeat reshape roll squeeze stack tile unstack"
    ),
    "namespaces": "array_namespace",
    "searching": "argmax argmin count_nonzero nonzero searchsorted where",
    "sets": "isin unique_all unique_counts unique_inverse unique_values",
    "sorting": "argsort sort",
    "statistical": "cumulative_prod cumulative_sum max mean min prod std sum var",
    "utility": "all any diff",
}

NAMES: dict[str, str] = {
    name: f"ivy.functional.{chapter}" for chapter, names in _CHAPTERS.items() for name in names.split()
}
"""The module that has each function, dtype and class of the array API in `ivy`."""

EXTENSIONS = ("fft", "linalg")
"""The standard's extensions: modules of `ivy`."""

CREATION = frozenset(
    {
        "__array_namespace_info__", "arange", "asarray", "empty", "eye", "fft.fftfreq", "fft.rfftfreq",
        "from_dlpack", "full", "linspace", "ones", "zeros",
    }
)  # fmt: skip
"""The functions that depend on the backend that was chosen, and not only on their arguments' arrays."""
