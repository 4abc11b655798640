"""Subscripts of arrays with arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.backends.emission.scope import Scope
from ivy.backends.emission.values import tuple_text


def subscript(scope: Scope, indices: Sequence[Any], axes: Sequence[int], *, as_tuple: bool = False) -> str:
    """The indices at their axes, whole axes between them: text between brackets, or a tuple."""
    slots = ["slice(None)" if as_tuple else ":"] * (axes[-1] + 1)
    for index, axis in zip(indices, axes, strict=True):
        slots[axis] = scope.array(index)
    return tuple_text(slots) if as_tuple else ", ".join(slots)
