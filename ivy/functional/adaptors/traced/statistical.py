"""Statistics of the arrays of a program that is being captured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.functional.adaptors.traced.elementwise import join


def mean(x: Any, *, axis: tuple[int, ...], keepdims: bool) -> Any:
    """The parts of complex numbers are independent."""
    if x.dtype.kind != "c":
        return np.mean(x, axis=axis, keepdims=keepdims)
    return join(*(np.mean(part, axis=axis, keepdims=keepdims) for part in (np.real(x), np.imag(x))))


DEVIATIONS: dict[str, Callable[..., Any]] = {"mean": mean}
