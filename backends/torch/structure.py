"""The user's arguments and results as Python: a signature for `forward`, and an expression to return."""

from __future__ import annotations

import dataclasses
import itertools
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import optree

from ivy.backends.emission.names import Namer, sanitise
from ivy.backends.torch.text import quote, tuple_text
from ivy.signature import NAMESPACE, Signature, TensorLeaf


@dataclass
class Arguments:
    """How `forward` gets at its tensors.

    Attributes:
        parameters: the names of the arguments.
        leaves: text for each tensor leaf, in the order of `@main`.
    """

    parameters: list[str]
    leaves: list[str]


_UNREAD = frozenset({"dtype", "device", "format", "input", "ord", "type"})
"""Names that no value gets, and that a keyword argument may keep which `forward` never reads."""


def _constant_keywords(signature: Signature) -> set[str]:
    """The keyword arguments that hold no tensor."""
    positional, keywords = signature.inputs.children()
    leaves = iter(signature.input_leaves[positional.num_leaves :])
    found = set()
    for name, spec in zip(keywords.entries(), keywords.children(), strict=True):
        own = list(itertools.islice(leaves, spec.num_leaves))
        if not any(isinstance(leaf, TensorLeaf) for leaf in own):
            found.add(str(name))
    return found


def read_arguments(signature: Signature, names: Namer) -> Arguments:
    """The arguments of `forward` for a signature; a keyword argument keeps its name."""
    positional, keywords = signature.inputs.children()
    wanted = [*signature.arg_names[: positional.num_children]]
    wanted += [f"arg{i}" for i in range(len(wanted), positional.num_children)]
    wanted += [str(entry) for entry in keywords.entries()]
    kept = _constant_keywords(signature) & _UNREAD
    parameters = [name if name in kept else names.fresh(sanitise(name) or "x") for name in wanted]
    leaves = []
    for accessor, leaf in zip(
        optree.treespec_accessors(signature.inputs), signature.input_leaves, strict=True
    ):
        if not isinstance(leaf, TensorLeaf):
            continue
        group, entry, *rest = accessor
        place = entry.entry if group.entry == 0 else None
        if place is None:
            place = positional.num_children + list(keywords.entries()).index(entry.entry)
        leaves.append(optree.PyTreeAccessor(rest).codify(parameters[place]))
    return Arguments(parameters, leaves)


@dataclass
class Records:
    """The classes that results are made of.

    Attributes:
        classes: by the name that the source gives them.
    """

    classes: dict[str, type] = field(default_factory=dict)

    def name(self, kind: type) -> str:
        """The name of a class in the source."""
        for name, known in self.classes.items():
            if known is kind:
                return name
        base = sanitise(kind.__name__) or "Record"
        name = base if base not in self.classes else f"{base}_{len(self.classes)}"
        self.classes[name] = kind
        return name

    def definitions(self) -> list[str]:
        """Classes of the same fields, for the source when it stands on its own."""
        return [_definition(name, kind) for name, kind in self.classes.items()]


def _definition(name: str, kind: type) -> str:
    if optree.is_namedtuple_class(kind):
        return f"{name} = namedtuple({quote(name)}, {list(kind._fields)!r})"
    fields = [entry.name for entry in dataclasses.fields(kind)]
    return "\n".join(["@dataclass", f"class {name}:", *(f"    {field}: Any" for field in fields)])


class UnknownNode(Exception):
    """A result is of a class that has no source text."""


def result_text(spec: optree.PyTreeSpec, leaves: list[str], records: Records) -> str:
    """The result as an expression; takes its leaves from the front of `leaves`.

    Raises:
        UnknownNode: the structure has a class that is neither a container of Python's nor a record.
    """
    if spec.is_leaf():
        return leaves.pop(0)
    kind: Any = spec.type
    if kind is type(None):
        return "None"
    parts = [result_text(child, leaves, records) for child in spec.children()]
    if kind is tuple:
        return tuple_text(parts) if parts else "()"
    if kind is list:
        return f"[{', '.join(parts)}]"
    if kind in (dict, OrderedDict):
        entries = [f"{_key(key)}: {part}" for key, part in zip(spec.entries(), parts, strict=True)]
        text = f"{{{', '.join(entries)}}}"
        return text if kind is dict else f"OrderedDict({text})"
    if optree.is_namedtuple_class(kind):
        return f"{records.name(kind)}({', '.join(parts)})"
    if dataclasses.is_dataclass(kind):
        fields = [str(entry) for entry in spec.entries()]
        if [entry.name for entry in dataclasses.fields(kind)][: len(fields)] == fields:
            return f"{records.name(kind)}({', '.join(parts)})"
    raise UnknownNode(kind.__name__)


def _key(key: Any) -> str:
    if isinstance(key, str):
        return quote(key)
    if type(key) in (bool, int, float, bytes) or key is None:
        return repr(key)
    raise UnknownNode(type(key).__name__)


def rebuild(outputs: optree.PyTreeSpec, leaves: Sequence[Any]) -> Any:
    """A result of any structure from its leaves."""
    return optree.tree_unflatten(outputs, leaves)


__all__ = ["NAMESPACE", "Arguments", "Records", "UnknownNode", "read_arguments", "rebuild", "result_text"]
