"""From the text of an option to the type of the field that holds it.

The flags of `ivy-opt` are the fields of one dataclass, the options of a pass are the fields of
another: both read their values here.
"""

from __future__ import annotations

import enum
import types
from dataclasses import MISSING, Field
from typing import Any, Literal, Union, get_args, get_origin

from ivy.opt.errors import UsageError

_TRUE = ("true", "1", "")
_FALSE = ("false", "0")


def option_name(field: Field[Any]) -> str:
    """How a field is written as an option: with hyphens, or as its metadata's `"name"` says."""
    return str(field.metadata.get("name", field.name.replace("_", "-")))


def default_of(field: Field[Any]) -> Any:
    """The default of a field, or `MISSING`."""
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def parse_value(annotation: Any, text: str) -> Any:
    """The value of type `annotation` that `text` denotes.

    Understood are bool, int, float, str, enums (by value), literals, `X | None`, and tuples and
    lists with commas between the elements.

    Raises:
        UsageError: the text denotes no value of that type; the message says what was expected.
    """
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _parse_union(annotation, text)
    if origin in (tuple, list):
        return _parse_sequence(annotation, origin, text)
    if origin is Literal:
        return _parse_choice({str(choice): choice for choice in get_args(annotation)}, text)
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return _parse_choice({str(member.value): member for member in annotation}, text)
    return _parse_scalar(annotation, text)


def _parse_union(annotation: Any, text: str) -> Any:
    if text == "none":
        return None
    return parse_value(next(arm for arm in get_args(annotation) if arm is not type(None)), text)


def _parse_sequence(annotation: Any, origin: Any, text: str) -> Any:
    element = (get_args(annotation) or (str,))[0]
    return origin(parse_value(element, part.strip()) for part in text.split(",") if part.strip())


def _parse_choice(choices: dict[str, Any], text: str) -> Any:
    if text not in choices:
        raise UsageError(f"expected one of {', '.join(choices)}, got '{text}'")
    return choices[text]


def _parse_scalar(annotation: Any, text: str) -> Any:
    if annotation is bool:
        return _parse_bool(text)
    if annotation in (int, float):
        try:
            return annotation(text)
        except ValueError:
            kind = "an integer" if annotation is int else "a number"
            raise UsageError(f"expected {kind}, got '{text}'") from None
    if annotation is str:
        return text
    raise UsageError(f"options of type {annotation} cannot be given as text")


def _parse_bool(text: str) -> bool:
    if text not in _TRUE + _FALSE:
        raise UsageError(f"expected true or false, got '{text}'")
    return text in _TRUE


def show_value(value: Any) -> str:
    """A value as one writes it in an option."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return show_value(value.value)
    if isinstance(value, tuple | list):
        return ",".join(show_value(element) for element in value)
    return "none" if value is None else str(value)


def show_type(annotation: Any) -> str:
    """A type as help prints it: `<int>`, `<list of string>`, `<fast|slow>`."""
    arguments = [arm for arm in get_args(annotation) if arm not in (type(None), Ellipsis)]
    origin = get_origin(annotation)
    if origin is Literal:
        return f"<{'|'.join(map(str, arguments))}>"
    if origin in (Union, types.UnionType):
        return show_type(arguments[0])
    if origin in (tuple, list):
        return f"<list of {show_type(arguments[0]).strip('<>')}>"
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return f"<{'|'.join(str(member.value) for member in annotation)}>"
    name = "string" if annotation is str else getattr(annotation, "__name__", str(annotation))
    return f"<{name}>"
