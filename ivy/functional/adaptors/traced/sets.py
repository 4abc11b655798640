"""Sets of the arrays of a program that is being captured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def isin(x1: Any, x2: Any, *, invert: bool) -> Any:
    """Complex numbers have no order to search by: each is compared with all."""
    if x1.dtype.kind != "c":
        return np.isin(x1, x2, invert=invert)
    found = np.any(x1[..., None] == np.reshape(x2, (-1,)), axis=-1)
    return np.logical_not(found) if invert else found


DEVIATIONS: dict[str, Callable[..., Any]] = {"isin": isin}
