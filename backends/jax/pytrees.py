"""Making JAX see the records that a program takes and gives."""

from __future__ import annotations

import dataclasses
from typing import Any

import jax
import optree

_KNOWN: set[type] = set()


def register_structure(spec: optree.PyTreeSpec) -> None:
    """Register every dataclass in a tree structure as a JAX pytree node, unless it is one already."""
    if spec.is_leaf() or spec.type is None or spec.type is type(None):
        return
    for child in spec.children():
        register_structure(child)
    kind = spec.type
    if kind in _KNOWN or not dataclasses.is_dataclass(kind) or _is_node(kind, spec):
        return
    _KNOWN.add(kind)
    _register(kind, tuple(map(str, spec.entries())))


def _is_node(kind: type, spec: optree.PyTreeSpec) -> bool:
    example = optree.tree_unflatten(spec, [0] * spec.num_leaves)
    return not jax.tree_util.all_leaves([example])


def _register(kind: type, fields: tuple[str, ...]) -> None:
    def flatten(value: Any) -> tuple[list[tuple[Any, Any]], None]:
        return [(jax.tree_util.GetAttrKey(name), getattr(value, name)) for name in fields], None

    def unflatten(_: None, children: Any) -> Any:
        return kind(**dict(zip(fields, children, strict=True)))

    jax.tree_util.register_pytree_with_keys(kind, flatten, unflatten)
