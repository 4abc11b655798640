"""Modules: functions of arrays with named parameters, on any backend.

A module is an ordinary object. Its arrays are its parameters, by the name of the attribute; modules
in its attributes, or in lists, tuples and dictionaries there, have theirs under a prefix. What a call
updates besides its result (the statistics of a batch norm) are buffers.

    class Linear(ivy.Module):
        def __init__(self, key, inputs, outputs):
            self.weight = ivy.random.normal(key, (inputs, outputs)) / inputs**0.5
            self.bias = ivy.zeros(outputs)

        def __call__(self, x):
            return x @ self.weight + self.bias
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from ivy.errors import IvyError
from ivy.functional.array import Array
from ivy.functional.dispatch import as_array

_M = TypeVar("_M", bound="Module")


class Module:
    """The base of modules; see the description of this file.

    Attributes:
        training: whether the module is being trained; `train()` and `eval()` set it in all modules
            inside. What depends on it (dropout, batch norm) asks it.
    """

    training: bool = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """What the module computes; subclasses say it."""
        raise NotImplementedError(f"{type(self).__name__} has no __call__")

    def register_buffer(self, name: str, array: Any) -> None:
        """Keep an array as a buffer, which calls may replace and gradients leave out.

        Args:
            name: the attribute.
            array: its first value.
        """
        self.__dict__.setdefault("_buffers", set()).add(name)
        setattr(self, name, as_array(array, "Module.register_buffer"))

    # ------------------------------------------------------------------------------- state

    def parameters(self) -> dict[str, Array]:
        """The arrays that training changes, by name: `"layers.0.weight"`."""
        return {name: value for name, value, is_buffer in self._arrays() if not is_buffer}

    def buffers(self) -> dict[str, Array]:
        """The arrays that calls change, by name."""
        return {name: value for name, value, is_buffer in self._arrays() if is_buffer}

    def state(self) -> dict[str, Array]:
        """All arrays by name: parameters and buffers."""
        return {name: value for name, value, _ in self._arrays()}

    def load(self, state: Mapping[str, Any]) -> None:
        """Replace arrays by others of the same shapes and dtypes.

        Args:
            state: new arrays by name; those that are not named stay.

        Raises:
            IvyError: the module has no array of a name, or one of another shape or dtype. Then
                nothing was replaced.
        """
        own = self.state()
        found = {name: as_array(value, "Module.load") for name, value in state.items()}
        if unknown := sorted(set(found) - set(own)):
            raise IvyError(f"{type(self).__name__} has no {', '.join(unknown)}; it has {', '.join(own)}")
        for name, value in found.items():
            if (value.shape, value.dtype) != (own[name].shape, own[name].dtype):
                raise IvyError(
                    f"{name} is {own[name].dtype.name}{list(own[name].shape)}, and the new array is "
                    f"{value.dtype.name}{list(value.shape)}"
                )
        self._replace(found)

    def apply(self, state: Mapping[str, Array], *args: Any, **kwargs: Any) -> tuple[Any, dict[str, Array]]:
        """Call the module with other arrays than its own, which stay as they are.

        This is the form for gradients: a function of the parameters without side effects.

        Args:
            state: arrays by name; those that are not named are the module's own.
            *args: the arguments of the call.
            **kwargs: its keyword arguments.

        Returns:
            The result, and the buffers after the call.

        Raises:
            IvyError: the module has no array of a name in `state`.
        """
        twin = self.with_state(state)
        return twin(*args, **kwargs), twin.buffers()

    def with_state(self: _M, state: Mapping[str, Array]) -> _M:
        """The module with other arrays, as a copy; everything else that it holds is shared.

        Args:
            state: arrays by name; those that are not named are the module's own.

        Raises:
            IvyError: the module has no array of a name in `state`.
        """
        own = self.state()
        if unknown := sorted(set(state) - set(own)):
            raise IvyError(f"{type(self).__name__} has no {', '.join(unknown)}; it has {', '.join(own)}")
        twin = self._twin({})
        twin._replace(state)
        return twin

    def train(self: _M, mode: bool = True) -> _M:
        """Say to this module and those inside that they are being trained, or not."""
        for module in self.modules():
            module.training = mode
        return self

    def eval(self: _M) -> _M:
        """Say to this module and those inside that they are not being trained."""
        return self.train(False)

    def modules(self) -> Iterator[Module]:
        """This module and all those inside, each once."""
        seen: dict[int, Module] = {}
        pending: list[Module] = [self]
        while pending:
            module = pending.pop(0)
            if id(module) not in seen:
                seen[id(module)] = module
                pending += [value for _, value, _ in module._entries() if isinstance(value, Module)]
        yield from seen.values()

    # ------------------------------------------------------------------------------- inside

    def _entries(self) -> Iterator[tuple[str, Any, Callable[[Any], None]]]:
        """The arrays and modules in the attributes: name, value, and how to replace it."""
        for name, value in list(self.__dict__.items()):
            if not name.startswith("__") and name != "_buffers":
                yield from _inside(name, value, _setter(self.__dict__, name))

    def _arrays(self) -> Iterator[tuple[str, Array, bool]]:
        """Every array: its name, itself, and whether it is a buffer. A shared one has its first name."""
        for name, value, is_buffer, _ in self._places("", set()):
            yield name, value, is_buffer

    def _places(
        self, prefix: str, seen: set[int]
    ) -> Iterator[tuple[str, Array, bool, Callable[[Any], None]]]:
        if id(self) in seen:
            return
        seen.add(id(self))
        buffers = self.__dict__.get("_buffers", set())
        for name, value, replace in self._entries():
            if isinstance(value, Module):
                yield from value._places(f"{prefix}{name}.", seen)
            elif id(value) not in seen:
                seen.add(id(value))
                yield f"{prefix}{name}", value, name.partition(".")[0] in buffers, replace

    def _replace(self, state: Mapping[str, Array]) -> None:
        for name, value, _, replace in list(self._places("", set())):
            if name in state and state[name] is not value:
                for other in self._replacers(value):
                    other(state[name])
                replace(state[name])

    def _replacers(self, value: Array) -> list[Callable[[Any], None]]:
        """How to replace an array in every place that holds it: tied weights stay tied."""
        return [
            replace for module in self.modules() for _, found, replace in module._entries() if found is value
        ]

    def _twin(self: _M, twins: dict[int, Any]) -> _M:
        """A copy of the modules that holds the same arrays."""
        if id(self) not in twins:
            twins[id(self)] = twin = copy.copy(self)
            twin.__dict__.update({name: _copied(value, twins) for name, value in self.__dict__.items()})
        return twins[id(self)]  # type: ignore[no-any-return]


def _inside(
    name: str, value: Any, replace: Callable[[Any], None]
) -> Iterator[tuple[str, Any, Callable[[Any], None]]]:
    """The arrays and modules in a value, which may be a container of them."""
    if isinstance(value, (Array, Module)):
        yield name, value, replace
    elif isinstance(value, dict):
        for key, part in list(value.items()):
            yield from _inside(f"{name}.{key}", part, _setter(value, key))
    elif isinstance(value, list):
        for i, part in enumerate(list(value)):
            yield from _inside(f"{name}.{i}", part, _setter(value, i))
    elif isinstance(value, tuple):
        for i, part in enumerate(value):
            if isinstance(part, Array):
                raise IvyError(f"{name} is a tuple of arrays, which cannot be replaced: make it a list")
            yield from _inside(f"{name}.{i}", part, replace)


def _setter(container: Any, key: Any) -> Callable[[Any], None]:
    def replace(new: Any) -> None:
        container[key] = new

    return replace


def _copied(value: Any, twins: dict[int, Any]) -> Any:
    if isinstance(value, Module):
        return value._twin(twins)
    if isinstance(value, dict):
        return {key: _copied(part, twins) for key, part in value.items()}
    if isinstance(value, list):
        return [_copied(part, twins) for part in value]
    if type(value) is tuple:
        return tuple(_copied(part, twins) for part in value)
    return value


__all__ = ["Module"]
