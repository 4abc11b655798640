"""From a function of NumPy arrays to a `Program` in the Ivy dialect, by running it on traced arrays."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import optree

from ivy.errors import CaptureError, IvyError
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy import creation, random
from ivy.frontend.numpy.buffers import Buffer, virtual
from ivy.frontend.numpy.patching import patched
from ivy.frontend.numpy.trace import PARAMETER, Trace, Value, dtype_name, is_library, location, tracing
from ivy.lowering.passes import run_passes
from ivy.lowering.transforms.raise_idioms import RaiseIdioms
from ivy.lowering.transforms.simplify import Simplify
from ivy.lowering.transforms.thread_keys import ThreadKeys
from ivy.mlir import compilation
from ivy.program import Program
from ivy.signature import NAMESPACE, ConstantLeaf, Leaf, Signature, TensorLeaf, register_record

_PLAIN = (bool, int, float, complex, str, bytes, type(None), enum.Enum)


@dataclass(frozen=True)
class State:
    """Arrays that a program has besides its arguments.

    Attributes:
        kinds: by name, whether they are parameters or buffers: `PARAMETER` or `BUFFER`.
        examples: by name, arrays of NumPy of their shapes and dtypes.
        call: a function of stand-ins by name, the arguments and the keyword arguments, which gives the
            result and the new values of the buffers that change.
    """

    kinds: Mapping[str, str]
    examples: Mapping[str, np.ndarray]
    call: Callable[[Mapping[str, Any], Sequence[Any], Mapping[str, Any]], tuple[Any, Mapping[str, Any]]]


def capture(
    program: Any,
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    *,
    parameters: Any = None,
    state: State | None = None,
) -> Program:
    """Capture a function of NumPy arrays.

    Args:
        program: any callable. It is run once on stand-ins for its arrays.
        args: example positional arguments: any pytree. Of arrays shape and dtype count; a
            `np.random.Generator` stands for the program's random key; other leaves are constants.
        kwargs: example keyword arguments.
        parameters: which arguments are parameters: an index, a name, or a list of them. Their
            arrays get names from their place in the argument (`layers.0.kernel`).
        state: what the program has besides its arguments. Who gives it adds the arrays to the result.

    Raises:
        CaptureError: the function needs values that are not known before it runs, or uses what
            targets do not have.
    """
    call = _Call.of(program, args, kwargs, parameters)
    with compilation():
        trace = Trace()
        with tracing(trace), patched():
            result, updates = _run(program, call, trace, state)
            leaves, structure = _flatten(result)
            outputs = [_output(*pair) for pair in zip(leaves, _paths(structure, "result"), strict=True)]
            values = [value for _, value in outputs if value is not None]
            module = trace.finish([*values, *(new.value for new in updates.values())], list(updates))
        run_passes(module, [ThreadKeys(), Simplify(), "cse", RaiseIdioms(), Simplify(), "cse"])
    signature = Signature(
        call.structure, structure, tuple(call.leaves), tuple(leaf for leaf, _ in outputs), call.names
    )
    name = getattr(program, "__name__", type(program).__name__)
    return Program(module, "ivy", signature, call.parameters | trace.buffers, name)


@dataclass
class _Call:
    """The arguments taken apart.

    Attributes:
        values: the leaves of `(args, kwargs)` as they were given.
        whole: the structure of all arguments.
        structure: that of the arguments which are not parameters or generators.
        leaves: the leaves of that.
        names: the names of its positional arguments.
        parameters: the arrays of the parameters by name.
        roles: for each leaf, the name of the parameter that it is, or its own path.
    """

    values: list[Any]
    whole: optree.PyTreeSpec
    structure: optree.PyTreeSpec
    leaves: list[Leaf]
    names: tuple[str, ...]
    parameters: dict[str, Any]
    roles: list[tuple[str, str]]

    @classmethod
    def of(cls, program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], parameters: Any) -> _Call:
        names = _argument_names(program, len(args))
        chosen = _chosen(parameters, names, len(args), kwargs)
        drawn = [key for key, value in _top_level(args, kwargs) if isinstance(value, np.random.Generator)]
        values, whole = _flatten((tuple(args), dict(kwargs)))
        kept = [i for i in range(len(args)) if i not in chosen and i not in drawn]
        left = {key: value for key, value in kwargs.items() if key not in chosen and key not in drawn}
        _, structure = _flatten((tuple(args[i] for i in kept), left))
        made = cls(values, whole, structure, [], tuple(names[i] for i in kept), {}, [])
        for value, accessor in zip(values, optree.treespec_accessors(whole), strict=True):
            made._enter(value, accessor, names, chosen, drawn)
        return made

    def _enter(
        self, value: Any, accessor: Any, names: Sequence[str], chosen: Sequence[Any], drawn: Sequence[Any]
    ) -> None:
        _, entry, *rest = accessor
        name = names[entry.entry] if isinstance(entry.entry, int) else str(entry.entry)
        if entry.entry in drawn:
            self.roles.append(("rng", name))
        elif isinstance(value, np.random.Generator):
            raise CaptureError(
                f"{name}: a random generator must be an argument of its own, not inside another one"
            )
        elif entry.entry in chosen and _is_array(value):
            path = ".".join(str(part.entry) for part in rest)
            if len(chosen) > 1 or not path:
                path = f"{name}.{path}".rstrip(".")
            dtype_name(value.dtype)
            self.parameters[path] = np.asarray(value)
            self.roles.append(("parameter", path))
        elif entry.entry in chosen:
            self.roles.append(("constant", ""))
        else:
            path = name + optree.PyTreeAccessor(rest).codify("")
            self.leaves.append(_leaf(path, value))
            self.roles.append(("input" if _is_array(value) else "constant", path))


def _is_array(value: Any) -> bool:
    return isinstance(value, (np.ndarray, np.generic)) and not isinstance(value, (np.str_, np.bytes_))


def _leaf(path: str, value: Any) -> Leaf:
    if not _is_array(value):
        return ConstantLeaf(path, value)
    if isinstance(value, (np.ma.MaskedArray, np.matrix)):
        raise CaptureError(f"{path}: {type(value).__name__} is not supported; pass a plain array")
    try:
        return TensorLeaf(path, value.shape, dtype_name(value.dtype))
    except CaptureError as error:
        raise CaptureError(f"{path}: {str(error).splitlines()[0]}") from None


def _argument_names(program: Any, count: int) -> list[str]:
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    try:
        known = [p.name for p in inspect.signature(program).parameters.values() if p.kind in kinds]
    except (TypeError, ValueError):  # ufuncs and builtins without a signature
        known = []
    return [*known, *(f"arg{i}" for i in range(len(known), count))]


def _top_level(args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[tuple[Any, Any]]:
    return [*enumerate(args), *kwargs.items()]


def _chosen(parameters: Any, names: Sequence[str], count: int, kwargs: Mapping[str, Any]) -> list[int | str]:
    """The positions and keywords of the arguments that are parameters."""
    if parameters is None:
        return []
    chosen: list[int | str] = []
    for choice in parameters if isinstance(parameters, (list, tuple)) else (parameters,):
        if isinstance(choice, str) and choice in kwargs:
            chosen.append(choice)
        elif isinstance(choice, str) and choice in names[:count]:
            chosen.append(names.index(choice))
        elif isinstance(choice, int) and -count <= choice < count:
            chosen.append(choice % count)
        else:
            given = ", ".join([*names[:count], *kwargs])
            raise CaptureError(f"parameters={choice!r} is none of the arguments: {given}")
    return chosen


# ------------------------------------------------------------------------------------ running


def _run(
    program: Callable[..., Any], call: _Call, trace: Trace, state: State | None
) -> tuple[Any, Mapping[str, Any]]:
    """The result, and the new values of buffers."""
    held = {
        name: _stand_in(trace.add_state(kind, name, state.examples[name]), state.examples[name])
        for name, kind in (state.kinds.items() if state else ())
    }
    values = {name: _stand_in(trace.add_state(PARAMETER, name, a), a) for name, a in call.parameters.items()}
    stand_ins = []
    for (role, name), value in zip(call.roles, call.values, strict=True):
        if role == "parameter":
            stand_ins.append(values[name])
        elif role == "rng":
            stand_ins.append(random.TracedGenerator())
        elif role == "input":
            stand_ins.append(_stand_in(trace.add_input(value.shape, value.dtype), value))
        else:
            stand_ins.append(value)
    args, kwargs = optree.tree_unflatten(call.whole, stand_ins)
    try:
        with np.errstate(all="ignore"):
            return state.call(held, args, kwargs) if state else (program(*args, **kwargs), {})
    except IvyError:
        raise
    except Exception as error:
        raise CaptureError(_explain(error)) from error


def _stand_in(value: Value, example: Any) -> arrays.TracedArray:
    layout = virtual(example.shape, example.dtype)
    return arrays.TracedArray(Buffer(value), layout, is_scalar=isinstance(example, np.generic))


def _explain(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if not is_library(frame.filename)]
    where = f"\n  at {own[-1].filename}:{own[-1].lineno}" if own else ""
    return f"the function raised {type(error).__name__} while it was captured: {error}{where}"


# ------------------------------------------------------------------------------------- trees


def _flatten(tree: Any) -> tuple[list[Any], optree.PyTreeSpec]:
    """Leaves and structure; dataclasses are taken apart too."""
    while True:
        leaves, structure = optree.tree_flatten(tree, namespace=NAMESPACE)
        records = {
            type(leaf) for leaf in leaves if dataclasses.is_dataclass(leaf) and not isinstance(leaf, type)
        }
        if not records:
            return leaves, structure
        for record in records:
            register_record(record, [field.name for field in dataclasses.fields(record)])


def _paths(structure: optree.PyTreeSpec, root: str) -> Iterator[str]:
    return (root + accessor.codify("") for accessor in optree.treespec_accessors(structure))


def _output(result: Any, path: str) -> tuple[Leaf, Value | None]:
    if isinstance(result, arrays.indexing.Selection):
        result.refuse()
    if _is_array(result) and not arrays.is_traced(result):
        result = arrays.from_known(np.asarray(result))
    if arrays.is_traced(result):
        with location():
            return TensorLeaf(path, result.shape, dtype_name(result.dtype)), result.value
    if isinstance(result, _PLAIN):
        return ConstantLeaf(path, result), None
    raise CaptureError(
        f"{path}: cannot return a {type(result).__name__}; return arrays, numbers and containers of them"
    )


__all__ = ["State", "capture", "contextmanager", "creation"]
