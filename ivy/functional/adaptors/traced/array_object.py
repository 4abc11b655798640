"""What the array object needs of the arrays of a program that is being captured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.errors import CaptureError
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.trace import refuse
from ivy.functional.adaptors.numpy import array_object as of_numpy
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


def item(x: Any) -> Any:
    """The element where it is known.

    Raises:
        CaptureError: it depends on the program's arguments.
    """
    if not arrays.is_known(x):
        refuse(
            "a branch, a Python number, a size or an index depends on an array's elements, which are not "
            "known before the program runs. Use ivy.where, ivy.maximum or ivy.clip instead of a branch, "
            "ivy.take instead of an index, and fixed numbers for sizes and loops"
        )
    return np.asarray(arrays.known(x)).item()


def to_numpy(x: Any) -> np.ndarray:
    """The elements where they are known.

    Raises:
        CaptureError: they depend on the program's arguments.
    """
    if not arrays.is_known(x):
        refuse(
            "another library takes an array whose elements are not known before the program runs: compute "
            "with the functions of ivy, or call that library outside the captured program"
        )
    return np.asarray(arrays.known(x))


def from_dlpack(x: Any, *, device: Any = None, copy: bool | None = None) -> Any:
    """An array made outside the program, as a constant of it."""
    if arrays.is_traced(x):
        return np.copy(x) if copy else x
    return arrays.from_known(np.from_dlpack(x).copy())


def setitem(x: Any, key: Any, value: Any) -> Any:
    """In place, but for what NumPy has as a scalar."""
    if x.is_scalar:
        known = arrays.is_known(x)
        x = (
            arrays.from_known(np.array(arrays.known(x)))
            if known
            else arrays.from_value(x.value, x.dtype, is_array=True)
        )
    return of_numpy.setitem(x, key, value)


def show(x: Any, dtype: DType) -> str:
    """Dtype and shape; the elements are not known."""
    return f"Array(shape={tuple(x.shape)}, dtype={dtype.name}, backend='traced')"


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "lift": lift,
    "to_numpy": to_numpy,
    "item": item,
    "copy": lambda x: np.copy(x),
    "from_dlpack": from_dlpack,
    "setitem": setitem,
    "to_dlpack": no_memory,
    "dlpack_device": no_memory,
    "show": show,
}
