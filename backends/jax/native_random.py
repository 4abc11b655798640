"""Random numbers as calls of `jax.random`, which gives the same ones for the same key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import TensorType, tensor_type
from ivy.backends.emission.values import Expr
from ivy.backends.jax.language import dtype_text

Options = dict[str, Any]


def _shape(type_: TensorType) -> str:
    sizes = [str(size) for size in type_.shape]
    return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"


def _uniform(options: Options, type_: TensorType) -> str:
    low, high = options["low"], options["high"]
    bounds = "" if (low, high) == (0.0, 1.0) else f", {low!r}, {high!r}"
    return f"uniform({{key}}, {_shape(type_)}, {dtype_text(type_.dtype)}{bounds})"


def _integers(options: Options, type_: TensorType) -> str:
    return (
        f"randint({{key}}, {_shape(type_)}, {options['low']}, {options['high']}, {dtype_text(type_.dtype)})"
    )


_CALLS: dict[str, tuple[Callable[[Options, TensorType], str], str]] = {
    "random_fold_in": (lambda o, t: f"fold_in({{key}}, {o['data']})", "key"),
    "random_split": (lambda o, t: f"split({{key}}, {o['count']})", "keys"),
    "random_bits": (lambda o, t: f"bits({{key}}, {_shape(t)}, {dtype_text(t.dtype)})", "bits"),
    "random_uniform": (_uniform, "uniform"),
    "random_normal": (lambda o, t: f"normal({{key}}, {_shape(t)}, {dtype_text(t.dtype)})", "noise"),
    "random_integers": (_integers, "integers"),
    "random_permutation": (
        lambda o, t: f"permutation({{key}}, jnp.arange({o['size']}, dtype={dtype_text(t.dtype)}))",
        "order",
    ),
}


def _native(name: str) -> Callable[[Scope, Node, Options], Result | None]:
    write, hint = _CALLS[name]

    def emit(scope: Scope, node: Node, options: Options) -> Result | None:
        type_ = tensor_type(node.results[0].type)
        if len(node.operands) > 1 or any(not isinstance(size, int) or size < 0 for size in type_.shape):
            return None  # sizes that are known only when the program is traced
        text = write(options, type_).format(key=scope.array(node.operands[0]))
        return Expr(f"jax.random.{text}", hint=hint)

    return emit


NATIVE_RANDOM: dict[str, Callable[[Scope, Node, Options], Result | None]] = {
    f"ivy.{name}": _native(name) for name in _CALLS
}
"""The functions by the composite's name."""
