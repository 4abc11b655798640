"""Arguments of a lazily captured program: what makes a signature, and examples for the capture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

import optree


def call_key(args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, ...]:
    """Equal for calls that one capture serves: same structure, shapes, dtypes and constants."""
    call: Any = (tuple(args), dict(kwargs))
    leaves, structure = optree.tree_flatten(call)
    return (structure, *map(_leaf_key, leaves))


def _leaf_key(leaf: Any) -> tuple[Any, ...]:
    if hasattr(leaf, "shape") and hasattr(leaf, "dtype"):
        return ("array", tuple(leaf.shape), _dtype_name(leaf))
    return ("constant", type(leaf), leaf)


def as_examples(
    frontend: ModuleType, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments with every array replaced by one of the source framework, of its shape and dtype.

    The capture looks at shapes and dtypes only; nothing is copied between frameworks.
    """

    def example(leaf: Any) -> Any:
        if frontend.is_array(leaf) or not hasattr(leaf, "shape"):
            return leaf
        return frontend.example(tuple(leaf.shape), _dtype_name(leaf))

    call: Any = (tuple(args), dict(kwargs))
    examples: Any = optree.tree_map(example, call)
    return examples[0], examples[1]


def _dtype_name(array: Any) -> str:
    return str(getattr(array.dtype, "name", array.dtype)).removeprefix("torch.")
