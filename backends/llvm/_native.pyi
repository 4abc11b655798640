"""The native backend's runtime: calls of compiled programs, threads, memory (see runtime/module.c)."""

from collections.abc import Callable as _Function
from collections.abc import Mapping, Sequence
from typing import Any

class Callable:
    state: tuple[Any, ...]
    def __init__(
        self,
        *,
        entry: int,
        inputs: Sequence[tuple[Any, tuple[int, ...]]],
        results: Sequence[tuple[Any, tuple[int | None, ...]]],
        state: Sequence[Any],
        symbols: int,
        bounds: Sequence[tuple[int, int]],
        arena: int,
        arena_function: int,
        shapes_function: int,
        single: bool,
        release_gil: bool,
        fallback: _Function[[tuple[Any, ...], Mapping[str, Any] | None], Any],
    ) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    def run(self, arguments: Sequence[Any], /) -> Any: ...

def address_of(name: str, /) -> int: ...
def get_num_threads() -> int: ...
def set_num_threads(threads: int, /) -> None: ...
def memory() -> dict[str, int]: ...
def trim() -> None: ...
