"""How arrays are shown."""

from __future__ import annotations

import numpy as np

from ivy.functional.dtypes import DType


def show(contents: np.ndarray, dtype: DType, backend: str, device: object = None) -> str:
    """`Array([1., 2.], dtype=float32, backend='torch')`; the device where it is not the usual one."""
    start = "Array("
    elements = np.array2string(contents, separator=", ", prefix=start, threshold=1000)
    where = f", device={str(device)!r}" if device is not None else ""
    return f"{start}{elements}, dtype={dtype.name}, backend={backend!r}{where})"
