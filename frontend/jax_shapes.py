"""Symbolic sizes: JAX's shape expressions for the examples, and what is known of their symbols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.export
import optree
from jax._src.export import shape_poly, shape_poly_decision

from ivy.errors import CaptureError
from ivy.frontend.jax_structure import paths


def symbolic(
    values: Sequence[Any], structure: optree.PyTreeSpec, names: Sequence[str], dynamic_shapes: Any
) -> list[Any]:
    """The leaves of the arguments with the sizes that `dynamic_shapes` makes symbolic.

    Args:
        values: the leaves, `jax.ShapeDtypeStruct`s or constants.
        structure: the structure of `(args, kwargs)`.
        names: the names of the positional arguments.
        dynamic_shapes: shapes as text, in a tree that is a prefix of the positional arguments, or a
            dictionary of such trees by argument name. `None` and `...` leave sizes as they are.

    Raises:
        CaptureError: the specification does not fit the arguments.
    """
    if dynamic_shapes is None:
        return list(values)
    scope = jax.export.SymbolicScope()
    described = [_described(dynamic_shapes, path, names) for path in paths(structure)]
    return [_with_shape(*pair, scope) for pair in zip(values, described, strict=True)]


def _described(dynamic_shapes: Any, path: Sequence[optree.PyTreeEntry], names: Sequence[str]) -> Any:
    """The entry of the specification for the leaf at this path."""
    group, argument, *rest = path
    spec: Any = dynamic_shapes
    entry = argument.entry
    if isinstance(spec, Mapping):
        spec = spec.get(names[entry] if group.entry == 0 and entry < len(names) else entry)
    elif isinstance(spec, (list, tuple)):
        spec = spec[entry] if group.entry == 0 and entry < len(spec) else None
    for step in rest:
        if spec is None or isinstance(spec, str):
            break
        try:
            spec = spec[step.entry] if not hasattr(spec, str(step.entry)) else getattr(spec, str(step.entry))
        except (KeyError, IndexError, TypeError):
            return None
    return spec


def _with_shape(value: Any, spec: Any, scope: Any) -> Any:
    if spec is None or spec is ... or not isinstance(value, jax.ShapeDtypeStruct):
        return value
    if not isinstance(spec, str):
        raise CaptureError(
            f"dynamic_shapes: expected a shape such as 'batch, 3' for an array of shape {value.shape}, "
            f"got {spec!r}"
        )
    try:
        shape = jax.export.symbolic_shape(spec, scope=scope, like=value.shape)
    except ValueError as error:
        raise CaptureError(f"dynamic_shapes: {error}") from error
    if len(shape) != len(value.shape):
        raise CaptureError(f"dynamic_shapes: {spec!r} does not fit an array of shape {value.shape}")
    return jax.ShapeDtypeStruct(shape, value.dtype, weak_type=value.weak_type)


def bounds(values: Sequence[jax.ShapeDtypeStruct]) -> dict[str, tuple[int, int | None]]:
    """For each symbol that stands for a size by itself, its smallest and largest value."""
    found: dict[str, tuple[int, int | None]] = {}
    for size in (size for value in values for size in value.shape if not isinstance(size, int)):
        if str(size).isidentifier() and str(size) not in found:
            low, high = shape_poly_decision.bounds_decision(size, shape_poly.BoundsPrecision.BEST)
            found[str(size)] = (max(int(low), 0), None if high == float("inf") else int(high))
    return found


__all__ = ["bounds", "symbolic"]
