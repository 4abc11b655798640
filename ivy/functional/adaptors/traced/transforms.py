"""Gradients and batches in a program that is being captured.

The function is captured with the rest of the program. What it computes of the arguments in question
is then cut out, transformed by JAX, captured from there, and put in its place as Ivy ops.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ivy.backend import find_backend
from ivy.conversion import lower, to_ivy
from ivy.dialect import ops
from ivy.dialect.types import dtype_name
from ivy.errors import CaptureError, MissingDependencyError
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.trace import Value, location, refuse, suspended
from ivy.functional.adaptors.traced.parts import (
    Part,
    as_arrays,
    cut,
    inlined,
    keep_inside,
    own_values,
    position,
)

Function = Callable[..., Any]

_KEPT = (
    "a function under ivy.vmap keeps an array of one example, in an array or object from outside of it: "
    "return it instead"
)


def value_and_grad(function: Function, leaves: Sequence[Any]) -> tuple[Any, list[Any], list[Any]]:
    """The value, the rest of the result, and the gradients by all leaves."""
    with location():
        inputs = own_values([leaf.value for leaf in leaves])
        start = position()
        value, rest = function(*as_arrays(inputs))
        results = [arrays.as_traced(part).value for part in (value, *rest)]
        part = cut(start, inputs, results)
        values = _transformed(part, [*inputs, *part.outside], _differentiate(len(inputs)), "ivy.grad")
    return values[0], values[1 : len(results)], values[len(results) :]


def _differentiate(count: int) -> Callable[[Function], Function]:
    """A JAX function as one that gives its first result's gradients by the first arguments too."""

    def transform(function: Function) -> Function:
        import jax

        def call(*given: Any) -> Any:
            def of_leaves(*leaves: Any) -> tuple[Any, Any]:
                value, *rest = function(*leaves, *given[count:])
                return value, rest

            by = tuple(range(count))
            (value, rest), gradients = jax.value_and_grad(of_leaves, by, has_aux=True)(*given[:count])
            return [value, *rest, *gradients]

        return call

    return transform


def vmap(function: Function, leaves: Sequence[Any], axes: Sequence[int | None], out_axis: int) -> list[Any]:
    """The function of one example, whose ops are then made those of all examples."""
    with location():
        inputs = [leaf.value for leaf, axis in zip(leaves, axes, strict=True) if axis is not None]
        where = [axis for axis in axes if axis is not None]
        _check_sizes(inputs, where)
        firsts = [_first(value, axis) for value, axis in zip(inputs, where, strict=True)]
        start = position()
        examples = iter(as_arrays(firsts))
        given = [leaf if axis is None else next(examples) for leaf, axis in zip(leaves, axes, strict=True)]
        results = [arrays.as_traced(result).value for result in function(*given)]
        keep_inside(start, firsts, _KEPT)
        part = cut(start, firsts, results)
        transform = _vectorise(where, len(part.outside), out_axis)
        return _transformed(part, [*inputs, *part.outside], transform, "ivy.vmap")


def _check_sizes(values: Sequence[Value], axes: Sequence[int]) -> None:
    for value, axis in zip(values, axes, strict=True):
        if not -len(value.type.shape) <= axis < len(value.type.shape):
            raise ValueError(f"vmap: in_axes has {axis} for an array of shape {tuple(value.type.shape)}")
    sizes = {value.type.shape[axis] for value, axis in zip(values, axes, strict=True)}
    if len(sizes) != 1:
        raise ValueError(f"vmap: the batch has one size in all arguments, and they have {sorted(sizes)}")


def _first(value: Value, axis: int) -> Value:
    """The first example of a batch: it stands for each of them while the function is captured."""
    shape = list(value.type.shape)
    axis %= len(shape)
    starts, stops, steps = [0] * len(shape), list(shape), [1] * len(shape)
    stops[axis] = 1
    part = ops.slice(value, (), (), starts=starts, stops=stops, steps=steps)
    return ops.reshape(part, (), shape[:axis] + shape[axis + 1 :])


def _vectorise(axes: Sequence[int], shared: int, out_axis: int) -> Callable[[Function], Function]:
    def transform(function: Function) -> Function:
        import jax

        return jax.vmap(function, in_axes=(*axes, *[None] * shared), out_axes=out_axis)  # type: ignore[no-any-return]

    return transform


def _transformed(
    part: Part, given: Sequence[Value], transform: Callable[[Function], Function], name: str
) -> list[Any]:
    """What a part of the program gives once it was transformed as a function of JAX.

    Args:
        part: what is transformed.
        given: the arguments of the new function.
        transform: makes it of the old one.
        name: what the user called.

    Raises:
        MissingDependencyError: JAX is not installed.
        CaptureError: JAX cannot transform the function.
    """
    with suspended():
        backend = _jax(name)
        import jax

        from ivy.frontend import jax as frontend

        with jax.enable_x64(True):
            native = backend.emit(lower(part.program, "stablehlo"))
            function = transform(lambda *leaves: native.apply({}, *leaves))
            examples = [frontend.example(tuple(v.type.shape), dtype_name(v.type)) for v in given]
            try:
                program = to_ivy(frontend.capture(function, examples, {}))
            except CaptureError as error:
                refuse(f"{name}: {error}")
    return as_arrays(inlined(program, given))


def _jax(name: str) -> Any:
    try:
        return find_backend("jax").load()
    except MissingDependencyError:
        raise MissingDependencyError(
            f"{name} in a captured program is JAX's, which is not installed: pip install 'ivy-mlir[jax]'"
        ) from None


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "value_and_grad": value_and_grad,
    "vmap": vmap,
    "jit": lambda function: function,  # everything that is captured is compiled
}
