"""64-bit types, for the time that a function of Ivy runs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import jax


def with_wide_types(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function with 64-bit types."""

    @wraps(function, updated=())
    def call(*args: Any, **kwargs: Any) -> Any:
        with jax.enable_x64(True):
            return function(*args, **kwargs)

    return call
