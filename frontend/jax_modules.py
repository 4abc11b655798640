"""What can be captured, as a function of its state: functions with parameters among their arguments, and
the modules of Flax (both APIs) and Equinox.
"""

from __future__ import annotations

import inspect
import sys
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import optree

from ivy.errors import CaptureError
from ivy.frontend.jax_structure import State, StateTree, dotted, is_trainable

Arrays = dict[str, Any]
Updates = dict[str, Any]


@dataclass(frozen=True)
class Source:
    """A program as a pure function.

    Attributes:
        name: what the user calls it.
        call: `(state arrays by name, args, kwargs, rng) -> (result, new values of state)`.
        args: the example arguments that are not state.
        kwargs: the same by name.
        arg_names: the names of the positional ones.
        state: parameters and buffers by name.
        specialises: whether Python integers and booleans among the arguments are constants.
        static: positions and names of arguments that are constants altogether.
        takes_rng: whether a key is drawn from for each call.
    """

    name: str
    call: Callable[[Arrays, tuple[Any, ...], dict[str, Any], Any], tuple[Any, Updates]]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    arg_names: tuple[str, ...]
    state: dict[str, State] = field(default_factory=dict)
    specialises: bool = True
    static: frozenset[int | str] = frozenset()
    takes_rng: bool = False


def is_module(program: Any) -> bool:
    """Whether it is a module of Flax or Equinox, or a bound method of one."""
    return _kind(getattr(program, "__self__", program)) is not None or _kind(program) is not None


def as_source(program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], parameters: Any) -> Source:
    """`program` as a pure function of its state.

    Raises:
        CaptureError: `parameters` names no argument, or there is state of its own and more is named.
    """
    program = _unwrapped(program)
    owner, method = program, None
    if inspect.ismethod(program) and _kind(program.__self__) is not None:
        owner, method = program.__self__, program.__name__
    kind = _kind(owner)
    if kind == "linen" and owner.scope is None:
        if method is None:
            raise CaptureError(
                f"the Flax module {type(owner).__name__} has no variables: pass module.bind(variables), or "
                "module.apply with the variables as its first argument and parameters=0"
            )
        kind = None
    if kind is None:
        return _function_source(program, args, kwargs, parameters, owner if method == "apply" else None)
    if parameters is not None:
        raise CaptureError(f"{type(owner).__name__} has parameters of its own: leave parameters= out")
    return _MODULES[kind](owner, method, tuple(args), dict(kwargs))


def _unwrapped(program: Any) -> Any:
    """Without `eqx.filter_jit`, whose wrapper is a module too."""
    while _kind(program) == "equinox" and hasattr(program, "__wrapped__"):
        program = program.__wrapped__
    return program


def _kind(value: Any) -> str | None:
    for package, class_name, kind in (
        ("flax.nnx", "Module", "nnx"),
        ("flax.linen", "Module", "linen"),
        ("equinox", "Module", "equinox"),
    ):
        module = sys.modules.get(package)
        if module is not None and isinstance(value, getattr(module, class_name)):
            return kind
    return None


def _arg_names(function: Any) -> tuple[str, ...]:
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):  # callables without a signature
        return ()
    return tuple(parameter.name for parameter in parameters if parameter.kind in kinds)


def _name(program: Any) -> str:
    name = getattr(program, "__name__", type(program).__name__)
    return name if name != "apply" or not hasattr(program, "__self__") else type(program.__self__).__name__


# -------------------------------------------------------------------------------- functions


def _function_source(
    program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], parameters: Any, linen: Any
) -> Source:
    names = _arg_names(program)
    chosen = _chosen(parameters, names, args, kwargs)
    held = {key: args[key] if isinstance(key, int) else kwargs[key] for key in chosen}
    root = _by_name(held, names) if len(held) > 1 else next(iter(held.values()), ())
    nnx = any(_kind(value) == "nnx" or _is_nnx_object(value) for value in held.values())
    called = next((_called(key, names) for key in held), "")
    tree = NnxTree(root) if nnx else StateTree(root, lambda path: dotted(path) or called, _collections(linen))
    jitted = getattr(program, "_jit_info", None)

    def call(arrays: Arrays, rest: tuple[Any, ...], named: dict[str, Any], rng: Any) -> tuple[Any, Updates]:
        rebuilt = tree.rebuild(arrays)
        values = dict(zip(held, rebuilt.values() if len(held) > 1 else [rebuilt], strict=False))
        remaining = iter(rest)
        every = [values[i] if i in values else next(remaining) for i in range(len(args))]
        filled = {name: value for name, value in values.items() if isinstance(name, str)}
        result = program(*every, **named, **filled)
        return result, tree.changes(rebuilt, arrays) if nnx else {}

    kept = [i for i in range(len(args)) if i not in held]
    _refuse_objects([args[i] for i in kept], [v for name, v in kwargs.items() if name not in held])
    return Source(
        name=_name(program),
        call=call,
        args=tuple(args[i] for i in kept),
        kwargs={name: value for name, value in kwargs.items() if name not in held},
        arg_names=tuple(name for i, name in enumerate(names) if i not in held and name not in held),
        state=tree.state,
        specialises=jitted is None,
        static=_static(jitted, names, kept),
    )


def _refuse_objects(*groups: Sequence[Any]) -> None:
    for value in (value for group in groups for value in group):
        if _is_nnx_object(value):
            raise CaptureError(
                f"the argument of type {type(value).__name__} has variables that a call may change: name it "
                "with parameters="
            )


def _by_name(held: Mapping[int | str, Any], names: Sequence[str]) -> Any:
    """The arguments as an ordered tree, so that leaves are called after their argument."""
    return OrderedDict((_called(key, names), value) for key, value in held.items())


def _called(key: int | str, names: Sequence[str]) -> str:
    if isinstance(key, str):
        return key
    return names[key] if key < len(names) else f"arg{key}"


def _chosen(
    parameters: Any, names: Sequence[str], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> list[int | str]:
    """The positions and keywords of the arguments that `parameters` names."""
    if parameters is None:
        return []
    wanted = parameters if isinstance(parameters, (list, tuple)) else [parameters]
    found: list[int | str] = []
    for want in wanted:
        matches = _matches(want, names[: len(args)], len(args), kwargs)
        if not matches:
            have = ", ".join([*names[: len(args)], *kwargs])
            raise CaptureError(f"parameters={want!r} names no argument; the arguments are {have}")
        found += [match for match in matches if match not in found]
    return sorted(found, key=lambda key: (isinstance(key, str), key))


def _matches(want: Any, names: Sequence[str], count: int, kwargs: Mapping[str, Any]) -> list[int | str]:
    if isinstance(want, int):
        position = want + count if want < 0 else want
        return [position] if 0 <= position < count else []
    exact: list[int | str] = [i for i, name in enumerate(names) if name == want]
    exact += [name for name in kwargs if name == want]
    if exact:
        return exact
    prefixed: list[int | str] = [i for i, name in enumerate(names) if name.startswith(want)]
    return prefixed + [name for name in kwargs if name.startswith(want)]


def _collections(linen: Any) -> Callable[[list[optree.PyTreeEntry], Any], bool] | None:
    """For the variables of a Flax linen module: those of the collection `params` are parameters."""
    if linen is None:
        return None
    return lambda path, array: path[0].entry == "params" and is_trainable(array)


def _static(jitted: Any, names: Sequence[str], kept: Sequence[int]) -> frozenset[int | str]:
    """Which of the kept arguments `jax.jit` takes for constants, by their new positions, and by name."""
    if jitted is None:
        return frozenset()
    called = set(jitted.static_argnames) | {
        names[i] for i in jitted.static_argnums if -len(names) <= i < len(names)
    }
    kept_ones = {new for new, old in enumerate(kept) if old < len(names) and names[old] in called}
    return frozenset(kept_ones | called)


# ---------------------------------------------------------------------------------- modules


class NnxTree:
    """Flax `nnx` objects: `nnx.Param`s are parameters, all other variables buffers."""

    def __init__(self, tree: Any) -> None:
        from flax import nnx

        self._nnx = nnx
        self._graph, state = nnx.split(tree)
        self._flat = [(path, variable) for path, variable in nnx.to_flat_state(state)]
        self.state = {
            _dotted(path): State(
                variable[...],
                issubclass(variable.type, nnx.Param) and is_trainable(variable[...]),
                droppable=issubclass(variable.type, nnx.RngState),
            )
            for path, variable in self._flat
        }

    def rebuild(self, arrays: Arrays) -> Any:
        """The objects with these arrays."""
        given = [(path, variable.replace(arrays[_dotted(path)])) for path, variable in self._flat]
        return self._nnx.merge(self._graph, self._nnx.from_flat_state(given))

    def changes(self, tree: Any, arrays: Arrays) -> Updates:
        """The arrays of `tree`, which came from `rebuild(arrays)`, that were assigned since."""
        state = self._nnx.to_flat_state(self._nnx.split(tree)[1])
        after = {_dotted(path): variable[...] for path, variable in state}
        return {name: after[name] for name in arrays if after.get(name, arrays[name]) is not arrays[name]}


def _dotted(path: Sequence[Any]) -> str:
    return ".".join(map(str, path))


def _is_nnx_object(value: Any) -> bool:
    """Whether it is an optimiser or another object of `nnx` with variables."""
    module = sys.modules.get("flax.nnx")
    return module is not None and isinstance(value, module.Pytree)


def _flax_nnx(model: Any, method: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Source:
    """What a call assigns to the model's variables becomes a result."""
    tree = NnxTree(model)

    def call(arrays: Arrays, args: tuple[Any, ...], kwargs: dict[str, Any], rng: Any) -> tuple[Any, Updates]:
        merged = tree.rebuild(arrays)
        result = getattr(merged, method or "__call__")(*args, **kwargs)
        return result, tree.changes(merged, arrays)

    return Source(_module_name(model, method), call, args, kwargs, _method_names(model, method), tree.state)


def _flax_linen(module: Any, method: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Source:
    """A bound module: its `params` are parameters, its other collections buffers."""
    unbound, variables = module.unbind()
    mutable, streams = module.scope.mutable, sorted(module.scope.rngs)
    tree = StateTree(variables, _without_params, _collections(module))

    def call(arrays: Arrays, args: tuple[Any, ...], kwargs: dict[str, Any], rng: Any) -> tuple[Any, Updates]:
        keys = {name: jax.random.fold_in(rng, i) for i, name in enumerate(streams)}
        given = tree.rebuild(arrays)
        options = {"mutable": mutable} if mutable else {}
        result = unbound.apply(given, *args, method=method, rngs=keys or None, **options, **kwargs)
        if not mutable:
            return result, {}
        result, changed = result
        return result, tree.changes({**given, **{k: v for k, v in changed.items() if k in given}}, arrays)

    names = _method_names(module, method)
    return Source(
        _module_name(module, method), call, args, kwargs, names, tree.state, takes_rng=bool(streams)
    )


def _without_params(path: Sequence[optree.PyTreeEntry]) -> str:
    return dotted(path[1:])


def _equinox(module: Any, method: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Source:
    """The module is its own tree: floating-point arrays are parameters, the others buffers."""
    tree = StateTree(module)

    def call(arrays: Arrays, args: tuple[Any, ...], kwargs: dict[str, Any], rng: Any) -> tuple[Any, Updates]:
        return getattr(tree.rebuild(arrays), method or "__call__")(*args, **kwargs), {}

    return Source(_module_name(module, method), call, args, kwargs, _method_names(module, method), tree.state)


def _method_names(module: Any, method: str | None) -> tuple[str, ...]:
    return _arg_names(getattr(module, method or "__call__"))


def _module_name(module: Any, method: str | None) -> str:
    return type(module).__name__ if method is None else method


_MODULES: dict[str, Callable[[Any, str | None, tuple[Any, ...], dict[str, Any]], Source]] = {
    "nnx": _flax_nnx,
    "linen": _flax_linen,
    "equinox": _equinox,
}
"""How a module of each library becomes a function of its state."""

__all__ = ["Source", "as_source", "is_module"]
