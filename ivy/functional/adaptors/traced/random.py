"""The random generator's hash and the inverse of the error function, which are ops of Ivy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect import ops
from ivy.frontend.numpy.array import from_value
from ivy.frontend.numpy.trace import location


def threefry2x32(key: Any, high: Any, low: Any) -> tuple[Any, Any]:
    with location():
        found = ops.threefry2x32(key.value, high.value, low.value)
        return from_value(found[0], high.dtype), from_value(found[1], high.dtype)


def erfinv(x: Any) -> Any:
    with location():
        return from_value(ops.erfinv(x.value), x.dtype)


DEVIATIONS: dict[str, Callable[..., Any]] = {"erfinv": erfinv, "threefry2x32": threefry2x32}
