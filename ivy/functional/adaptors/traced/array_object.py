"""What the array object needs of the arrays of a program that is being captured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.errors import CaptureError
from ivy.frontend.numpy import array as arrays
from ivy.functional.dtypes import DType


def lift(x: Any) -> Any:
    """An array made outside the program, as a constant of it."""
    from ivy.functional.backends import class_of

    if arrays.is_traced(x):
        return x
    kind = class_of(x)
    if kind is None:
        raise CaptureError(f"{type(x).__name__} is not an array that a captured program can take")
    contents = np.asarray(kind.functions["to_numpy"](x))
    return arrays.from_known(contents.copy())  # what changes outside later is not the program's


def no_memory(x: Any, **kwargs: Any) -> Any:
    """Refuse to hand out memory that is not there."""
    raise CaptureError("an array of a captured program has no memory to exchange before the program runs")


def show(x: Any, dtype: DType) -> str:
    """Dtype and shape; the elements are not known."""
    return f"Array(shape={tuple(x.shape)}, dtype={dtype.name}, backend='traced')"


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "lift": lift,
    "to_numpy": lambda x: np.asarray(x),
    "item": lambda x: x.item(),
    "copy": lambda x: np.copy(x),
    "to_dlpack": no_memory,
    "dlpack_device": no_memory,
    "show": show,
}
