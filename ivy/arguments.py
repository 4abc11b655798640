"""Arguments of a lazily captured program: what makes a signature, and examples for the capture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


def as_source(args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments with every array replaced by an empty torch tensor of its shape and dtype.

    The capture looks at shapes and dtypes only; nothing is copied between frameworks.
    """
    call: Any = (tuple(args), dict(kwargs))
    examples: Any = optree.tree_map(_example, call)
    return examples[0], examples[1]


def _example(leaf: Any) -> Any:
    import torch

    if isinstance(leaf, torch.Tensor) or not hasattr(leaf, "shape"):
        return leaf
    return torch.zeros(tuple(leaf.shape), dtype=getattr(torch, _dtype_name(leaf)))


def _dtype_name(array: Any) -> str:
    return str(getattr(array.dtype, "name", array.dtype)).removeprefix("torch.")
