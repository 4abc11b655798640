"""JAX's transformations of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax

from ivy.functional.adaptors.jax.wide import with_wide_types


def value_and_grad(function: Callable[..., Any], leaves: Sequence[jax.Array]) -> tuple[Any, Any, Any]:
    positions = tuple(range(len(leaves)))
    (value, rest), gradients = jax.value_and_grad(function, positions, has_aux=True)(*leaves)
    return value, rest, gradients


def vmap(
    function: Callable[..., Any], leaves: Sequence[jax.Array], axes: Sequence[int | None], out_axis: int
) -> Any:
    return jax.vmap(function, in_axes=tuple(axes), out_axes=out_axis)(*leaves)


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    return with_wide_types(jax.jit(function))


DEVIATIONS: dict[str, Callable[..., Any]] = {"value_and_grad": value_and_grad, "vmap": vmap, "jit": jit}
