"""The table of what emits which operation; each target has one, which its op families fill."""

from __future__ import annotations

from collections.abc import Callable

from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope

Emitter = Callable[[Scope, Node], Result]


class Emitters(dict[str, Emitter]):
    """The emission function of every operation by its full name."""

    def emits(self, *names: str) -> Callable[[Emitter], Emitter]:
        """Decorator: this function emits these operations."""

        def register(emitter: Emitter) -> Emitter:
            for name in names:
                if name in self:
                    raise ValueError(f"two functions emit {name}")
                self[name] = emitter
            return emitter

        return register
