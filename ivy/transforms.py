"""Transformations of functions of Ivy's arrays: gradients, compilation, vectorisation.

They are the framework's own (`jax.grad`, `torch.func`, `tf.GradientTape`), so a function runs on the
backend of its arrays; NumPy has none of them. In a program that is being captured they are recorded.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import optree

from ivy.errors import IvyError
from ivy.functional.array import Array
from ivy.functional.backends import current_class
from ivy.functional.dispatch import common_class
from ivy.functional.dtypes import CATEGORIES
from ivy.signature import NAMESPACE


def grad(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0, *, has_aux: bool = False
) -> Callable[..., Any]:
    """The gradient of a function whose result is one real number.

    Args:
        function: takes pytrees of arrays; its result is an array without dimensions, or with
            `has_aux` a pair of that and any pytree.
        argnums: the positions of the arguments to differentiate by. Their leaves are real
            floating-point arrays.
        has_aux: whether `function` gives something else beside the number.

    Returns:
        A function with the same arguments, which gives the gradient in the structure of the
        argument, or a tuple of them if `argnums` is a sequence; with `has_aux` a pair of that and
        the rest.

    Raises:
        IvyError: when called: the backend has no automatic differentiation.
        TypeError: when called: an argument holds something else than floating-point arrays, or the
            result is not one real number.
    """
    differentiated = value_and_grad(function, argnums, has_aux=has_aux)

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        value, gradient = differentiated(*args, **kwargs)
        return (gradient, value[1]) if has_aux else gradient

    return call


def value_and_grad(
    function: Callable[..., Any], argnums: int | Sequence[int] = 0, *, has_aux: bool = False
) -> Callable[..., Any]:
    """The value of a function and its gradient in one call: see `grad`.

    Returns:
        A function that gives a pair: what `function` gives, and the gradient.
    """
    positions = (argnums,) if isinstance(argnums, int) else tuple(argnums)

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        chosen = tuple(_argument(args, position) for position in positions)
        leaves, structure = _flatten(chosen)
        kind = _differentiable(leaves)
        plain = _Natives(function, kind)

        def of_leaves(*natives: Any) -> tuple[Any, list[Any]]:
            parts = _unflatten(structure, [kind(native) for native in natives])
            inner = list(args)
            for position, part in zip(positions, parts, strict=True):
                inner[position] = part
            return plain.value_and_rest(inner, kwargs, has_aux)

        value, rest, gradients = kind.functions["value_and_grad"](
            of_leaves, [kind.wrap(x).native for x in leaves]
        )
        gradient = _unflatten(structure, [kind(native) for native in gradients])
        result = (kind(value), plain.rebuilt(rest)) if has_aux else kind(value)
        return result, gradient[0] if isinstance(argnums, int) else gradient

    return call


def vmap(
    function: Callable[..., Any], in_axes: int | Sequence[int | None] | None = 0, out_axes: int = 0
) -> Callable[..., Any]:
    """A function of single examples as one of batches.

    Args:
        function: takes and gives pytrees of arrays.
        in_axes: the batch's axis in the arrays of each argument, or None for arguments that all
            examples share; one number holds for all arguments.
        out_axes: the batch's axis in the results.

    Raises:
        IvyError: when called: the backend has no such transformation.
        ValueError: when called: `in_axes` does not fit the arguments.
    """

    @functools.wraps(function)
    def call(*args: Any) -> Any:
        axes = tuple(in_axes) if isinstance(in_axes, Sequence) else (in_axes,) * len(args)
        if len(axes) != len(args):
            raise ValueError(f"vmap: in_axes has {len(axes)} entries for {len(args)} arguments")
        leaves, structure = _flatten(args)
        kind = _class("vmap", [leaf for leaf in leaves if isinstance(leaf, Array)])
        where = [axis for arg, axis in zip(args, axes, strict=True) for _ in _flatten(arg)[0]]
        plain = _Natives(function, kind)

        def of_leaves(*natives: Any) -> list[Any]:
            given: tuple[Any, ...] = _unflatten(structure, [kind(native) for native in natives])
            return plain.leaves(given, {})

        natives = [kind.wrap(leaf).native for leaf in leaves]
        return plain.rebuilt(kind.functions["vmap"](of_leaves, natives, where, out_axes))

    return call


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function compiled by the framework: `jax.jit`, `torch.compile`, `tf.function`.

    It is compiled once for each structure of its arguments and each value of those that are not
    arrays, which must be hashable.

    Raises:
        IvyError: when called: the backend has no compiler.
    """
    compiled: dict[Any, tuple[_Natives, Callable[..., Any]]] = {}

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        leaves, structure = _flatten((args, kwargs))
        arrays = [leaf for leaf in leaves if isinstance(leaf, Array)]
        kind = _class("jit", arrays)
        static = tuple(None if isinstance(leaf, Array) else (type(leaf), leaf) for leaf in leaves)
        signature = tuple((x.shape, x.dtype) for x in arrays)
        key = (kind, structure, static, signature)
        if key not in compiled:
            compiled[key] = _compile(function, kind, structure, leaves)
        plain, run = compiled[key]
        return plain.rebuilt(run(*(kind.wrap(x).native for x in arrays)))

    return call


def _compile(
    function: Callable[..., Any], kind: type[Array], structure: optree.PyTreeSpec, leaves: list[Any]
) -> tuple[_Natives, Callable[..., Any]]:
    """The function of the native arrays among `leaves`, compiled; the others are constants."""
    plain = _Natives(function, kind)
    constants = [None if isinstance(leaf, Array) else leaf for leaf in leaves]
    is_array = [isinstance(leaf, Array) for leaf in leaves]

    def of_arrays(*natives: Any) -> list[Any]:
        given = iter(natives)
        mixed = [kind(next(given)) if array else constants[i] for i, array in enumerate(is_array)]
        args, kwargs = _unflatten(structure, mixed)
        return plain.leaves(args, kwargs)

    return plain, kind.functions["jit"](of_arrays)


class _Natives:
    """A function of Ivy's arrays as one of a framework's arrays, which remembers the result's structure."""

    def __init__(self, function: Callable[..., Any], kind: type[Array]) -> None:
        self._function = function
        self._kind = kind
        self._structure: Any = None
        self._constants: list[Any] = []

    def leaves(self, args: Sequence[Any], kwargs: dict[str, Any]) -> list[Any]:
        """Call the function; the arrays of the result."""
        return self._taken_apart(self._function(*args, **kwargs))

    def value_and_rest(
        self, args: Sequence[Any], kwargs: dict[str, Any], has_aux: bool
    ) -> tuple[Any, list[Any]]:
        """Call the function; the one number, and the arrays of the rest."""
        result = self._function(*args, **kwargs)
        if has_aux and not (isinstance(result, tuple) and len(result) == 2):
            raise TypeError("with has_aux the function gives a pair: the number, and the rest")
        value, rest = result if has_aux else (result, ())
        if not isinstance(value, Array) or value.ndim or value.dtype.kind != "real floating":
            shown = f"{value.dtype.name}{list(value.shape)}" if isinstance(value, Array) else repr(value)
            raise TypeError(f"gradients are of functions whose result is one real number, and it is {shown}")
        return self._kind.wrap(value).native, self._taken_apart(rest)

    def _taken_apart(self, result: Any) -> list[Any]:
        leaves, self._structure = _flatten(result)
        self._constants = [None if isinstance(leaf, Array) else (leaf,) for leaf in leaves]
        return [self._kind.wrap(leaf).native for leaf in leaves if isinstance(leaf, Array)]

    def rebuilt(self, natives: Sequence[Any]) -> Any:
        """The result with these arrays in it."""
        given = iter(natives)
        leaves = [self._kind(next(given)) if kept is None else kept[0] for kept in self._constants]
        return _unflatten(self._structure, leaves)


def _flatten(tree: Any) -> tuple[list[Any], optree.PyTreeSpec]:
    leaves, structure = optree.tree_flatten(tree, namespace=NAMESPACE)
    return list(leaves), structure


def _unflatten(structure: optree.PyTreeSpec, leaves: Sequence[Any]) -> Any:
    return optree.tree_unflatten(structure, leaves)


def _argument(args: Sequence[Any], position: int) -> Any:
    if not -len(args) <= position < len(args):
        raise IvyError(
            f"argnums={position}, and the function was called with {len(args)} positional arguments"
        )
    return args[position]


def _differentiable(leaves: Sequence[Any]) -> type[Array]:
    """The class of the arrays to differentiate by.

    Raises:
        TypeError: one is no floating-point array.
    """
    for leaf in leaves:
        if not isinstance(leaf, Array):
            raise TypeError(f"gradients are by arrays, and an argument holds {type(leaf).__name__}")
        if leaf.dtype.kind not in CATEGORIES["real-valued floating-point"]:
            raise TypeError(
                f"gradients are by real floating-point arrays, and an argument is {leaf.dtype.name}"
            )
    return _class("grad", leaves)


def _class(function: str, arrays: Sequence[Array]) -> type[Array]:
    """The class of arrays that a function is transformed for: while a program is captured, the program's."""
    found = common_class(function, *arrays)
    chosen = current_class()
    return chosen if chosen.adaptor.lifts else found


__all__ = ["grad", "jit", "value_and_grad", "vmap"]
