"""How many threads compiled programs use."""

from __future__ import annotations


def set_num_threads(count: int) -> None:
    """Let every program that was compiled for the CPU use so many threads, its caller's among them.

    At first it is the number of cores that the process may use, or the environment's `IVY_NUM_THREADS`.

    Raises:
        ValueError: `count` is less than one.
    """
    from ivy.backends.llvm import _native

    _native.set_num_threads(count)


def get_num_threads() -> int:
    """How many threads compiled programs use."""
    from ivy.backends.llvm import _native

    return int(_native.get_num_threads())
