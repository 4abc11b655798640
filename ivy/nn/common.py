"""How the functions of `ivy.nn` take their arguments and find the framework's own functions.

A function checks its arguments and casts its arrays to their common dtype. Where an adaptor's table
has a function `nn.<name>`, that one computes, on native arrays and with the same keywords; it gives
what the formula gives, up to rounding. Elsewhere the formula here computes, on Ivy's arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ivy.functional.array import Array
from ivy.functional.backends import using
from ivy.functional.creation import arange
from ivy.functional.data_types import astype
from ivy.functional.dispatch import CLASSES, as_arrays, check_category, promoted
from ivy.functional.dtypes import DType, float32
from ivy.functional.statistical import mean, sum

Formula = Callable[..., Array]

REDUCTIONS: dict[str, Callable[[Array], Array]] = {"none": lambda x: x, "sum": sum, "mean": mean}
"""What becomes of the losses of single elements."""


def floats(function: str, *arrays: Array | None) -> list[Any]:
    """Real floating-point arrays of one backend, cast to their common dtype; None stays.

    Raises:
        TypeError: one of them is no array, or not a real floating-point one.
    """
    if _fit(arrays):
        return list(arrays)
    given = as_arrays(f"nn.{function}", *(x for x in arrays if x is not None))
    check_category(f"nn.{function}", "real-valued floating-point", *given)
    cast = iter(promoted(f"nn.{function}", given))
    return [None if x is None else next(cast) for x in arrays]


def _fit(arrays: Sequence[Array | None]) -> bool:
    """Whether nothing is to be done: the usual case, found quickly."""
    kind = type(arrays[0])
    if kind not in CLASSES:
        return False
    dtype = arrays[0].dtype  # type: ignore[union-attr]
    return dtype.kind == "real floating" and all(
        x is None or (type(x) is kind and x.dtype is dtype) for x in arrays[1:]
    )


def run(name: str, formula: Formula, x: Array, /, *others: Array | None, **settings: Any) -> Array:
    """Compute with the framework's own function, or with the formula where it has none.

    Args:
        name: that of the function in `ivy.nn`.
        formula: the function on Ivy's arrays.
        x: its first array.
        *others: its other arrays.
        **settings: its other arguments.
    """
    if not x.adaptor.has(f"nn.{name}"):
        return formula(x, *others, **settings)
    natives = [None if other is None else other.native for other in others]
    return x._new(f"nn.{name}", *natives, **settings)


def wide(x: Array) -> Array:
    """The array in the dtype that its statistics are computed in: `float32` where it has fewer bits."""
    return astype(x, float32) if x.dtype.bits < 32 else x


def counted(like: Array, count: int, dtype: DType | None = None) -> Array:
    """The numbers 0, 1, … on the backend and device of another array."""
    with using(like.backend):
        return arange(count, dtype=dtype, device=like.device)


def reduced(function: str, losses: Array, reduction: str) -> Array:
    """The losses of single elements as they are, their sum, or their mean.

    Raises:
        ValueError: there is no such reduction.
    """
    check_reduction(function, reduction)
    return REDUCTIONS[reduction](losses)


def check_reduction(function: str, reduction: str) -> None:
    """Refuse a reduction that is none."""
    if reduction not in REDUCTIONS:
        raise ValueError(f"ivy.nn.{function}: reduction is one of {', '.join(REDUCTIONS)}, not {reduction!r}")


def pairs(
    function: str, padding: str | int | Sequence[Any], same: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Padding at both ends of every spatial axis.

    Args:
        function: the caller.
        padding: `"VALID"` for none, `"SAME"`, a number for all ends, a number for each axis, or a
            pair of them for each.
        same: what `"SAME"` means.

    Raises:
        ValueError: it is something else, or negative.
    """
    count = len(same)
    if isinstance(padding, str):
        if padding.upper() not in ("SAME", "VALID"):
            raise ValueError(f'ivy.nn.{function}: padding is "SAME", "VALID" or numbers, not {padding!r}')
        return tuple(same) if padding.upper() == "SAME" else ((0, 0),) * count
    each = [padding] * count if isinstance(padding, int) else list(padding)
    found = tuple((part, part) if isinstance(part, int) else tuple(part) for part in each)
    if len(found) != count or any(len(ends) != 2 or min(ends) < 0 for ends in found):
        raise ValueError(f"ivy.nn.{function}: padding={padding!r} for {count} spatial axes")
    return found


def each_axis(function: str, name: str, value: int | Sequence[int], count: int) -> tuple[int, ...]:
    """A positive number for every spatial axis.

    Raises:
        ValueError: there are more or fewer of them, or one is not positive.
    """
    found = (value,) * count if isinstance(value, int) else tuple(value)
    if len(found) != count or min(found) < 1:
        raise ValueError(f"ivy.nn.{function}: {name}={value!r} for {count} spatial axes")
    return found


def spatial(function: str, x: Array) -> tuple[int, ...]:
    """The sizes of the 1 to 3 spatial axes of `(N, *spatial, C)`.

    Raises:
        ValueError: the array has another number of dimensions.
    """
    if not 3 <= x.ndim <= 5:
        raise ValueError(
            f"ivy.nn.{function} takes arrays (N, *spatial, C) with 1 to 3 spatial axes, and got {x.shape}"
        )
    return x.shape[1:-1]


def same_padding(size: int, reach: int, stride: int) -> tuple[int, int]:
    """Padding that gives `ceil(size / stride)` places; the odd one is at the end."""
    total = max(0, (-(-size // stride) - 1) * stride + reach - size)
    return total // 2, total - total // 2
