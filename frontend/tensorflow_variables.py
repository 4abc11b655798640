"""What a TensorFlow program holds: variables and large constants, under the names that users know.

A Keras variable is called by its path (`sequential/dense/kernel`), a variable of a `tf.Module` by the
attributes that lead to it (`layers.0.weight`), one that a function closes over by its Python name.
"""

from __future__ import annotations

import inspect
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tensorflow as tf

from ivy.errors import CaptureError
from ivy.program import BUFFER, PARAMETER


@dataclass(frozen=True)
class State:
    """A captured array.

    Attributes:
        name: what users call it.
        kind: the attribute of its argument, `ivy.param` or `ivy.buffer`.
        array: its value now, a view of TensorFlow's memory.
    """

    name: str
    kind: str
    array: tf.Tensor


@dataclass(frozen=True)
class _Found:
    """A variable or tensor of the program: its name, that of the object it was found in, and itself."""

    name: str
    owner: str
    value: Any
    trainable: bool


def name_state(concrete: Any, program: Any) -> list[State]:
    """The arrays that a concrete function captures, in the order of its trailing arguments.

    Raises:
        CaptureError: it captures something that is no array, such as a table.
    """
    found = {id(item.value): item for item in _unambiguous(list(_find(program)))}
    variables = {id(variable.handle): variable for variable in concrete.graph.variables}
    states = []
    for captured in concrete.captured_inputs:
        if captured.dtype == tf.resource:
            states.append(_variable(variables.get(id(captured)), found))
        elif captured.dtype == tf.variant:
            raise CaptureError("the program captures a dataset or a list of tensors; pass tensors to it")
        else:
            states.append(State(_name_of(captured, found, "constant"), BUFFER, captured))
    return _unique(states)


def _variable(variable: Any, found: Mapping[int, _Found]) -> State:
    if variable is None:
        raise CaptureError(
            "the program captures a resource that is no variable (a lookup table or an iterator); compute "
            "with it before the program and pass the result"
        )
    known = found.get(id(variable))
    trainable = known.trainable if known else variable.trainable
    name = _name_of(variable, found, variable.name.split(":")[0])
    return State(name, PARAMETER if trainable else BUFFER, variable.read_value())


def _name_of(value: Any, found: Mapping[int, _Found], otherwise: str) -> str:
    known = found.get(id(value))
    return known.name if known else otherwise


def _unambiguous(found: Sequence[_Found]) -> list[_Found]:
    """The first name of each value; where two values have the same, with the names of their owners."""
    first = list({id(item.value): item for item in reversed(found)}.values())
    counts = Counter(item.name for item in first)
    return [
        _Found(f"{item.owner}.{item.name}", "", item.value, item.trainable)
        if counts[item.name] > 1 and item.owner
        else item
        for item in first
    ]


def _unique(states: Sequence[State]) -> list[State]:
    seen: Counter[str] = Counter()
    result = []
    for state in states:
        number = seen[state.name]
        seen[state.name] += 1
        name = f"{state.name}_{number}" if number else state.name
        result.append(State(name, state.kind, state.array))
    return result


# -------------------------------------------------------------------------- finding variables


def _find(program: Any) -> Iterator[_Found]:
    owner = owner_of(program)
    if owner is not None:
        yield from _in_object(owner, "")
    for function in _functions(program):
        yield from _in_closure(function, set())


def owner_of(program: Any) -> Any:
    """The object whose method `program` is, or the program itself if it is an object with variables."""
    if _is_holder(program):
        return program
    function = getattr(program, "python_function", program)
    for candidate in (program, function, getattr(function, "__wrapped__", None)):
        owner = getattr(candidate, "__self__", None)
        owner = getattr(owner, "target", owner)  # what a bound tf.function holds in its method's place
        if _is_holder(owner):
            return owner
    return None


def _is_holder(value: Any) -> bool:
    return is_keras(value) or isinstance(value, tf.Module) or is_restored(value)


def is_keras(value: Any) -> bool:
    """Whether it is a Keras layer or model, on TensorFlow."""
    keras = sys.modules.get("keras")
    return keras is not None and isinstance(value, keras.Layer) and keras.backend.backend() == "tensorflow"


def is_restored(value: Any) -> bool:
    """Whether it is what `tf.saved_model.load` gives."""
    return isinstance(value, tf.__internal__.tracking.AutoTrackable) and hasattr(value, "signatures")


def _in_object(value: Any, owner: str) -> Iterator[_Found]:
    """The variables of an object, by the names they have in it."""
    if is_keras(value):
        for variable in value.variables:
            yield _Found(variable.path, owner, variable.value, variable.trainable)
    elif isinstance(value, tf.Module):
        for path, inner in value._flatten(predicate=_is_named, with_path=True):
            by_name = path[0] == "params" and len(path) > 1  # a dictionary that says the names, as Ivy's have
            yield from _in_value(".".join(map(str, path[1:] if by_name else path)), owner, inner)
    elif is_restored(value):
        yield from _in_restored(value, (), set())


def _is_named(value: Any) -> bool:
    return isinstance(value, tf.Variable) or is_keras(value) or _is_keras_variable(value)


def _is_keras_variable(value: Any) -> bool:
    keras = sys.modules.get("keras")
    return keras is not None and isinstance(value, keras.Variable)


def _in_value(name: str, owner: str, value: Any) -> Iterator[_Found]:
    """What a named value is or holds."""
    if isinstance(value, tf.Variable):
        yield _Found(name, owner, value, value.trainable)
    elif _is_keras_variable(value):
        yield _Found(value.path, owner, value.value, value.trainable)
    elif isinstance(value, tf.Tensor):
        yield _Found(name, owner, value, False)
    elif _is_holder(value):
        yield from _in_object(value, name)
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            yield from _in_value(f"{name}.{index}", owner, inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _in_value(f"{name}.{key}", owner, inner)


def _in_restored(value: Any, path: tuple[str, ...], seen: set[int]) -> Iterator[_Found]:
    """The variables of a loaded object: by the name they were saved with, or else by the way to them."""
    for name, child in value._trackable_children().items():
        if id(child) in seen:
            continue
        seen.add(id(child))
        if isinstance(child, tf.Variable):
            saved = child.name.split(":")[0]
            own = ".".join((*path, name)) if saved.startswith("Variable") else saved
            yield _Found(own, "", child, child.trainable)
        else:
            yield from _in_restored(child, (*path, name), seen)


def _functions(program: Any) -> list[Callable[..., Any]]:
    function = getattr(program, "python_function", program)
    function = inspect.unwrap(function) if callable(function) else function
    function = getattr(function, "__func__", function)
    return [function] if inspect.isfunction(function) else []


def _in_closure(function: Callable[..., Any], seen: set[int]) -> Iterator[_Found]:
    """What a function closes over and which globals it uses, and so on through the functions among them."""
    seen.add(id(function))
    for name, value in _closure(function).items():
        yield from _in_value(name, "", value)
        for inner in _functions(value):
            if id(inner) not in seen and not _is_library(inner):
                yield from _in_closure(inner, seen)


def _is_library(function: Callable[..., Any]) -> bool:
    return str(Path(tf.__file__).parent.parent) in function.__code__.co_filename


def _closure(function: Callable[..., Any]) -> dict[str, Any]:
    names = _names(function.__code__)
    used = {name: function.__globals__[name] for name in names if name in function.__globals__}
    return used | dict(inspect.getclosurevars(function).nonlocals)


def _names(code: Any) -> set[str]:
    inner = (constant for constant in code.co_consts if inspect.iscode(constant))
    return set(code.co_names).union(*map(_names, inner))


__all__ = ["State", "is_keras", "is_restored", "name_state", "owner_of"]
