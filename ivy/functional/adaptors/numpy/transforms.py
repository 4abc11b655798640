"""NumPy has no transformations of functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

from ivy.errors import IvyError


def _refused(what: str) -> Callable[..., NoReturn]:
    def refuse(*args: Any, **kwargs: Any) -> NoReturn:
        raise IvyError(
            f"NumPy has no {what}: choose torch, jax or tensorflow with ivy.set_backend, and make the "
            "arrays there"
        )

    return refuse


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "value_and_grad": _refused("automatic differentiation"),
    "vmap": _refused("vectorisation of functions"),
    "jit": _refused("compiler of functions"),
}
