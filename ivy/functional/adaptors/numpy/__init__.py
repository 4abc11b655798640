"""NumPy: its namespace follows the standard since version 2."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from ivy.functional.adaptors.base import Adaptor
from ivy.functional.dtypes import STANDARD, DType, Scalar


def native_dtypes() -> dict[str, np.dtype[Any]]:
    """NumPy's dtypes by the standard's names; `bfloat16` where `ml_dtypes` is installed."""
    found = {name: np.dtype(name) for name in (*STANDARD, "float16")}
    try:
        import ml_dtypes
    except ModuleNotFoundError:
        return found
    return found | {"bfloat16": np.dtype(ml_dtypes.bfloat16)}


class NumpyAdaptor(Adaptor):
    """NumPy's arrays; its scalars become arrays without dimensions."""

    name: ClassVar[str] = "numpy"
    kept_type: ClassVar[type | None] = np.ndarray

    def is_native(self, value: object) -> bool:
        return isinstance(value, (np.ndarray, np.generic))

    def scalar(self, value: Scalar, dtype: DType) -> Any:
        return self.native_dtype(dtype).type(value)

    def as_kept(self, native: Any) -> np.ndarray:
        return np.asarray(native)


ADAPTOR = NumpyAdaptor(np, native_dtypes())
