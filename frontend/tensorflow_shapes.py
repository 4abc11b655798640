"""Which sizes of a TensorFlow program's arguments are symbolic, as its user says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import optree
import tensorflow as tf

from ivy.errors import CaptureError

Shape = tuple[int | str, ...]


def requested_shapes(
    structure: optree.PyTreeSpec, leaves: Sequence[Any], names: Sequence[str], dynamic: Any
) -> list[Shape]:
    """The sizes of each tensor among `leaves`; a string is a symbolic size.

    Args:
        structure: of `(args, kwargs)`.
        leaves: their leaves; tensors are `tf.TensorSpec`s, whose sizes of `None` are symbolic.
        names: the names of positional arguments.
        dynamic: `dynamic_shapes` as the user gave it.

    Raises:
        CaptureError: it does not fit the arguments.
    """
    wanted: Sequence[Any] = [None] * len(leaves)
    if dynamic is not None:
        wanted = _per_leaf(structure, names, dynamic)
    return [
        _shape(leaf, want)
        for leaf, want in zip(leaves, wanted, strict=True)
        if isinstance(leaf, tf.TensorSpec)
    ]


def _per_leaf(structure: optree.PyTreeSpec, names: Sequence[str], dynamic: Any) -> list[Any]:
    """What `dynamic` says of each leaf; `None` for an argument or a leaf that it leaves out."""
    positional, keywords = structure.children()
    if isinstance(dynamic, tf.TensorSpec) or (positional.num_children == 1 and _is_shape(dynamic)):
        dynamic = (dynamic,)
    if isinstance(dynamic, Mapping):
        unknown = [name for name in dynamic if name not in names and name not in keywords.entries()]
        if unknown:
            raise CaptureError(f"dynamic_shapes names {unknown[0]!r}, which is no argument of the program")
        args: Sequence[Any] = [dynamic.get(name) for name in names[: positional.num_children]]
        args = [*args, *[None] * (positional.num_children - len(args))]
        by_name = [dynamic.get(name) for name in keywords.entries()]
    else:
        args, by_name = tuple(dynamic), [None] * keywords.num_children
        if len(args) != positional.num_children:
            raise CaptureError(
                f"dynamic_shapes has {len(args)} entries for {positional.num_children} positional arguments"
            )
    pairs = zip([*positional.children(), *keywords.children()], [*args, *by_name], strict=True)
    return [leaf for child, want in pairs for leaf in _spread(child, want)]


def _spread(structure: optree.PyTreeSpec, want: Any) -> list[Any]:
    if want is None:
        return [None] * structure.num_leaves
    try:
        found: list[Any] = structure.flatten_up_to(want)
    except (ValueError, TypeError) as error:
        raise CaptureError(f"dynamic_shapes has not the structure of the arguments: {error}") from None
    return found


def _is_shape(value: Any) -> bool:
    if isinstance(value, tf.TensorShape):
        return True
    sizes = isinstance(value, (tuple, list)) and all(s is None or isinstance(s, (int, str)) for s in value)
    return (sizes and len(value) > 0 and not all(s is None for s in value)) or _is_axes(value)


def _is_axes(value: Any) -> bool:
    return isinstance(value, Mapping) and bool(value) and all(isinstance(axis, int) for axis in value)


def _shape(leaf: tf.TensorSpec, want: Any) -> Shape:
    own = leaf.shape.as_list()
    if want is None:
        sizes = own
    elif _is_axes(want):
        sizes = [want.get(axis, size) for axis, size in enumerate(own)]
    else:
        sizes = list(getattr(want, "shape", want))
    if len(sizes) != len(own):
        raise CaptureError(f"dynamic_shapes has {len(sizes)} sizes for a tensor of shape {tuple(own)}")
    for size, given in zip(sizes, own, strict=True):
        if isinstance(size, int) and given not in (None, size):
            raise CaptureError(f"dynamic_shapes says {tuple(sizes)} of a tensor of shape {tuple(own)}")
    return tuple(symbol(axis) if size is None else size for axis, size in enumerate(sizes))


def symbol(axis: int) -> str:
    """The name of an unnamed symbolic size at this axis."""
    return "batch" if axis == 0 else f"size{axis}"


def size_bounds(shapes: Sequence[Shape]) -> dict[str, tuple[int, int | None]]:
    """The bounds of each symbolic size: XLA's rules differ for sizes of zero."""
    return {size: (1, None) for shape in shapes for size in shape if isinstance(size, str)}


__all__ = ["requested_shapes", "size_bounds", "symbol"]
