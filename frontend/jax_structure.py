"""JAX's trees as optree's, and the names of what is in them.

Every node type that JAX knows (Flax and Equinox modules, optimiser states, registered dataclasses)
becomes one of optree's in Ivy's namespace, so that a `Signature` takes and gives them as they are.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import jax
import optree
from jax.tree_util import DictKey, GetAttrKey, SequenceKey

from ivy.signature import NAMESPACE

_ENTRIES: dict[type, type[optree.PyTreeEntry]] = {
    GetAttrKey: optree.GetAttrEntry,
    DictKey: optree.MappingEntry,
    SequenceKey: optree.SequenceEntry,
}


def flatten(tree: Any) -> tuple[list[Any], optree.PyTreeSpec]:
    """The leaves of a tree in optree's order, and its structure."""
    _register_nodes(tree)
    leaves, structure = optree.tree_flatten(tree, namespace=NAMESPACE)
    return leaves, structure


def paths(structure: optree.PyTreeSpec) -> list[list[optree.PyTreeEntry]]:
    """For each leaf the entries that lead to it."""
    return [list(accessor) for accessor in optree.treespec_accessors(structure)]


def dotted(entries: Sequence[optree.PyTreeEntry]) -> str:
    """`layers.0.kernel`: keys, attribute names and indices, joined with dots."""
    return ".".join(str(entry.entry) for entry in entries)


def code(root: str, entries: Sequence[optree.PyTreeEntry]) -> str:
    """`batch['mask']`: the path as Python code."""
    return root + optree.PyTreeAccessor(entries).codify("")


def is_array(value: Any) -> bool:
    """Whether the leaf is an array, or stands for one."""
    return hasattr(value, "shape") and hasattr(value, "dtype")


def is_key(value: Any) -> bool:
    """Whether the leaf is an array of JAX's typed random keys."""
    return is_array(value) and jax.dtypes.issubdtype(value.dtype, jax.dtypes.prng_key)


def _register_nodes(tree: Any) -> None:
    """Make every custom node of JAX in the tree one of optree's."""
    entries, structure = _one_level(tree)
    if jax.tree_util.treedef_is_leaf(structure):
        return
    if optree.tree_is_leaf(tree, namespace=NAMESPACE):
        _register(type(tree), [path[0] for path, _ in entries])
    for _, child in entries:
        _register_nodes(child)


def _one_level(node: Any) -> tuple[list[tuple[Any, Any]], Any]:
    return jax.tree_util.tree_flatten_with_path(node, is_leaf=lambda inner: inner is not node)


def _register(kind: type, keys: Sequence[Any]) -> None:
    entry = _ENTRIES.get(type(keys[0]) if keys else GetAttrKey, optree.FlattenedEntry)
    optree.register_pytree_node(
        kind, _flatten_node, _unflatten_node, path_entry_type=entry, namespace=NAMESPACE
    )


def _flatten_node(node: Any) -> tuple[list[Any], Any, tuple[Any, ...]]:
    entries, structure = _one_level(node)
    return [child for _, child in entries], structure, tuple(_entry(path[0]) for path, _ in entries)


def _unflatten_node(structure: Any, children: Sequence[Any]) -> Any:
    return jax.tree_util.tree_unflatten(structure, children)


def _entry(key: Any) -> Any:
    for name in ("name", "key", "idx"):
        if hasattr(key, name):
            return getattr(key, name)
    return str(key)


# ---------------------------------------------------------------------------------- state


@dataclasses.dataclass(frozen=True)
class State:
    """A parameter or buffer: an array that belongs to the program.

    Attributes:
        array: its value, as the source program holds it.
        trained: whether it is a parameter.
        droppable: whether it is left out where the program does not use it.
    """

    array: Any
    trained: bool
    droppable: bool = False


class StateTree:
    """A tree whose arrays are state, each under a name; arrays that stand in several places once."""

    def __init__(
        self,
        tree: Any,
        name: Callable[[list[optree.PyTreeEntry]], str] = dotted,
        trained: Callable[[list[optree.PyTreeEntry], Any], bool] | None = None,
    ) -> None:
        leaves, self.structure = flatten(tree)
        self.state: dict[str, State] = {}
        self.leaves: list[tuple[str | None, Any]] = []
        """For each leaf the name of its array, or `None` and its value."""
        known: dict[int, str] = {}
        for leaf, path in zip(leaves, paths(self.structure), strict=True):
            if not is_array(leaf):
                self.leaves.append((None, leaf))
                continue
            if id(leaf) not in known:
                known[id(leaf)] = name(path)
                decide = trained or (lambda _, array: is_trainable(array))
                self.state[name(path)] = State(leaf, decide(path, leaf))
            self.leaves.append((known[id(leaf)], leaf))

    def rebuild(self, arrays: dict[str, Any]) -> Any:
        """The tree with these arrays in the place of its own."""
        leaves = [value if name is None else arrays[name] for name, value in self.leaves]
        return optree.tree_unflatten(self.structure, leaves)

    def changes(self, tree: Any, arrays: dict[str, Any]) -> dict[str, Any]:
        """The arrays of `tree`, which came from `rebuild(arrays)`, that are others now."""
        leaves = self.structure.flatten_up_to(tree)
        pairs = zip(self.leaves, leaves, strict=True)
        return {name: leaf for (name, _), leaf in pairs if name is not None and leaf is not arrays[name]}


def is_trainable(array: Any) -> bool:
    """Whether an array has a type that can be differentiated."""
    return not is_key(array) and jax.numpy.issubdtype(array.dtype, jax.numpy.inexact)


__all__ = ["State", "StateTree", "code", "dotted", "flatten", "is_array", "is_key", "is_trainable", "paths"]
