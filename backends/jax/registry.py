"""The table of what emits which operation; the op families fill it."""

from __future__ import annotations

from collections.abc import Callable

from ivy.backends.jax.body import Node
from ivy.backends.jax.scope import Result, Scope

Emitter = Callable[[Scope, Node], Result]

EMITTERS: dict[str, Emitter] = {}
"""The emission function of every operation by its full name."""


def emits(*names: str) -> Callable[[Emitter], Emitter]:
    """Decorator: this function emits these operations."""

    def register(emitter: Emitter) -> Emitter:
        for name in names:
            if name in EMITTERS:
                raise ValueError(f"two functions emit {name}")
            EMITTERS[name] = emitter
        return emitter

    return register
