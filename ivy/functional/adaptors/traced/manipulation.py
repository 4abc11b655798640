"""Rearranging arrays of a program that is being captured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.trace import refuse


def repeat(x: Any, repeats: Any, *, axis: int | None = None) -> Any:
    """Elements repeated, each as often as a known number says.

    Raises:
        CaptureError: the numbers depend on the program's arguments.
    """
    if not arrays.is_known(repeats):
        refuse(
            "ivy.repeat: the length of the result depends on the elements of repeats, and programs have "
            "fixed shapes. Give numbers that are known before the program runs"
        )
    return np.repeat(x, repeats, axis=axis)


DEVIATIONS: dict[str, Callable[..., Any]] = {"repeat": repeat}
