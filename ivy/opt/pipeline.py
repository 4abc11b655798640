"""Textual pass pipelines in which Ivy's passes and upstream's are mixed and nested.

Passes written in Python are not in MLIR's textual registry. A pipeline is therefore parsed here, in
MLIR's own grammar, into a tree whose leaves are Ivy passes or the text of single upstream passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import Any, get_type_hints

from ivy.errors import IvyError
from ivy.lowering.passes import PASSES, PIPELINES, Pass, Pipeline, Step
from ivy.opt import machine, upstream
from ivy.opt.errors import PipelineError, UsageError
from ivy.opt.values import default_of, option_name, parse_value, show_value

_NAME = re.compile(r"[^\s,(){}]+")
_BRACKETS = {"{": "}", "[": "]"}


@dataclass(frozen=True)
class IvyPass:
    """A leaf: a pass written in Python."""

    step: Pass

    @property
    def name(self) -> str:
        """The flag, without the dashes."""
        return self.step.name

    def __str__(self) -> str:
        options = [
            f"{option_name(entry)}={_quoted(show_value(getattr(self.step, entry.name)))}"
            for entry in fields(self.step)
        ]
        return self.name + (f"{{{' '.join(options)}}}" if options else "")


@dataclass(frozen=True)
class UpstreamPass:
    """A leaf: one pass of MLIR's registry, with its options as text."""

    name: str
    options: str = ""

    def __str__(self) -> str:
        return self.name + (f"{{{self.options}}}" if self.options else "")


@dataclass(frozen=True)
class Nested:
    """Passes that run on every operation called `anchor` directly inside the current one."""

    anchor: str
    elements: tuple[Element, ...]

    def __str__(self) -> str:
        return f"{self.anchor}({','.join(map(str, self.elements))})"


Element = IvyPass | UpstreamPass | Nested


@dataclass(frozen=True)
class _Node:
    name: str
    options: str
    children: tuple[_Node, ...] | None
    position: int


def parse_anchored(text: str) -> Nested:
    """Parse the argument of `--pass-pipeline`, e.g. `builtin.module(canonicalize)`.

    Raises:
        PipelineError: it is malformed, or names a pass or an option that does not exist.
    """
    nodes = _Parser(text).parse()
    if len(nodes) != 1 or nodes[0].children is None:
        raise PipelineError(
            "expected a pipeline inside the operation that it runs on, as in 'builtin.module(...)'", text, 0
        )
    return Nested(nodes[0].name, _resolve_all(nodes[0].children, nodes[0].name, text))


def parse_steps(steps: Sequence[Pass | str], anchor: str) -> tuple[Element, ...]:
    """The elements for the steps of a registered pipeline."""
    elements: list[Element] = []
    for step in steps:
        if isinstance(step, Pass):
            elements.append(IvyPass(step))
        else:
            elements += _resolve_all(_Parser(step).parse(), anchor, step)
    return tuple(elements)


def parse_flag(
    name: str, options: str, anchor: str = "builtin.module", flags: Sequence[str] = ()
) -> tuple[Element, ...]:
    """The elements for `--name=options` on `anchor`; a pass for functions is nested without being asked.

    Args:
        name: of a pass or a pipeline, Ivy's or upstream's.
        options: as in `{…}` of a textual pipeline.
        anchor: the operation that the passes run on.
        flags: other names that may have been meant.

    Raises:
        UsageError: there is no such pass, or it has no such option.
    """
    try:
        if name in PASSES or name in PIPELINES:
            return _resolve_ivy(name, options, anchor)
        restricted = upstream.anchor_of(name, options, anchor)
    except upstream.UnknownPass:
        close = upstream.suggestion(name, flags, "--")
        raise upstream.UnknownPass(f"unknown flag or pass '--{name}'{close}") from None
    except IvyError as error:
        raise UsageError(f"--{name}: {error}") from None
    leaf = _expand(UpstreamPass(name, options), restricted)
    return leaf if restricted == anchor else (Nested(restricted, leaf),)


def _resolve_all(nodes: Sequence[_Node], anchor: str, text: str) -> tuple[Element, ...]:
    return tuple(element for node in nodes for element in _resolve(node, anchor, text))


def _resolve(node: _Node, anchor: str, text: str) -> tuple[Element, ...]:
    if node.children is not None:
        return (_resolve_nested(node, node.children, anchor, text),)
    try:
        if node.name in PASSES or node.name in PIPELINES:
            return _resolve_ivy(node.name, node.options, anchor)
        upstream.check(anchor, node.name, node.options)
    except IvyError as error:
        raise PipelineError(f"{node.name}: {error}", text, node.position) from None
    return _expand(UpstreamPass(node.name, node.options), anchor)


def _resolve_nested(node: _Node, children: Sequence[_Node], anchor: str, text: str) -> Element:
    nested = Nested(node.name, _resolve_all(children, node.name, text))
    if node.name != "any":
        return nested
    if any(isinstance(element, IvyPass) for element in leaves(nested.elements)):
        raise PipelineError(
            "a pass of Ivy cannot run inside 'any': name the operation that it runs on", text, node.position
        )
    # Only MLIR knows on which operations a pass for any of them can run.
    return UpstreamPass(str(nested))


def leaves(elements: Sequence[Element]) -> Iterator[IvyPass | UpstreamPass]:
    """The passes of a pipeline, without the nesting."""
    for element in elements:
        if isinstance(element, Nested):
            yield from leaves(element.elements)
        else:
            yield element


def _resolve_ivy(name: str, options: str, anchor: str) -> tuple[Element, ...]:
    if name in PASSES:
        return (IvyPass(make_pass(PASSES[name], options)),)
    return parse_steps(make_steps(PIPELINES[name], options), anchor)


def _expand(leaf: UpstreamPass, anchor: str) -> tuple[Element, ...]:
    """The passes of a pipeline that is registered upstream; a single pass as it stands."""
    (root,) = _Parser(upstream.canonical(anchor, str(leaf))).parse()
    children = root.children or ()
    if len(children) == 1 and children[0].children is None and children[0].name == leaf.name:
        return (leaf,)
    return tuple(map(_plain, children))


def _plain(node: _Node) -> Element:
    if node.children is None:
        return UpstreamPass(node.name, node.options)
    return Nested(node.name, tuple(map(_plain, node.children)))


def make_pass(cls: type[Pass], options: str) -> Pass:
    """An instance of an Ivy pass with options given as `name=value name=value`.

    Raises:
        UsageError: an option does not exist, is missing, or has a wrong value.
    """
    known = {option_name(entry): entry.name for entry in fields(cls)}
    return _instance(cls, _parsed_options(options, known, get_type_hints(cls)))


def make_steps(pipeline: Pipeline, options: str) -> Sequence[Step]:
    """The steps of a pipeline of Ivy with options given as `name=value name=value`.

    Raises:
        UsageError: an option does not exist, or has a wrong value.
    """
    known = {name.replace("_", "-"): name for name in pipeline.options}
    return pipeline.steps(**_parsed_options(options, known, get_type_hints(pipeline.steps)))


def _parsed_options(options: str, known: Mapping[str, str], types: Mapping[str, Any]) -> dict[str, Any]:
    """The values by field: what is given, and what this machine is like."""
    values: dict[str, Any] = {}
    for name, text in _split_options(options):
        field_name = known.get(name.replace("_", "-"))
        if field_name is None:
            has = ", ".join(known) or "none"
            raise UsageError(f"no such option '{name}' (its options: {has})")
        try:
            values[field_name] = parse_value(types[field_name], text)
        except UsageError as error:
            raise UsageError(f"option '{name}': {error}") from None
    return machine.defaults(name for name in known.values() if name not in values) | values


def _instance(cls: type[Pass], values: dict[str, Any]) -> Pass:
    for entry in fields(cls):
        if entry.name not in values and default_of(entry) is MISSING:
            raise UsageError(f"option '{option_name(entry)}' is missing")
    try:
        return cls(**values)
    except ValueError as error:  # what a pass's __post_init__ says about its options
        raise UsageError(str(error)) from None


def _split_options(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        end = _option_end(text, position)
        name, _, value = text[position:end].partition("=")
        yield name, _unquoted(value)
        position = end


def _option_end(text: str, position: int) -> int:
    while position < len(text) and not text[position].isspace():
        position = _skip(text, position)
    return position


def _skip(text: str, position: int) -> int:
    """The position after the character, quotation or bracketed text that starts here."""
    opening = text[position]
    if opening in "'\"":
        closing = text.find(opening, position + 1)
        return len(text) if closing < 0 else closing + 1
    if opening not in _BRACKETS:
        return position + 1
    position += 1
    while position < len(text) and text[position] != _BRACKETS[opening]:
        position = _skip(text, position)
    return position + 1


def _unquoted(value: str) -> str:
    paired = len(value) >= 2 and value[0] + value[-1] in ("''", '""', "{}", "[]")
    return value[1:-1] if paired else value


def _quoted(value: str) -> str:
    return f"'{value}'" if re.search(r"[\s{}'\"]", value) or not value else value


class _Parser:
    """MLIR's grammar: `name`, `name{options}` and `anchor(…)`, with commas between."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def parse(self) -> tuple[_Node, ...]:
        nodes = self._list()
        if self.position < len(self.text):
            raise self._error(f"expected ',' or the end, got '{self.text[self.position]}'")
        return nodes

    def _list(self) -> tuple[_Node, ...]:
        nodes: list[_Node] = []
        while self._peek() not in ("", ")"):
            nodes.append(self._element())
            if self._peek() != ",":
                break
            self.position += 1
            if self._peek() in ("", ")"):
                raise self._error("expected a pass after ','")
        return tuple(nodes)

    def _element(self) -> _Node:
        start = self.position
        match = _NAME.match(self.text, start)
        if match is None:
            raise self._error(f"expected the name of a pass, got '{self.text[start]}'")
        self.position = match.end()
        children = self._children() if self._peek() == "(" else None
        options = self._options() if children is None and self._peek() == "{" else ""
        return _Node(match.group(), options, children, start)

    def _children(self) -> tuple[_Node, ...]:
        opening = self.position
        self.position += 1
        nodes = self._list()
        if self._peek() != ")":
            self.position = opening if not self._peek() else self.position
            raise self._error("expected ')' to close this")
        self.position += 1
        return nodes

    def _options(self) -> str:
        start = self.position
        end = _skip(self.text, start)
        if end > len(self.text) or self.text[end - 1] != "}":
            raise self._error("expected '}' to close this")
        self.position = end
        return self.text[start + 1 : end - 1].strip()

    def _peek(self) -> str:
        while self.text[self.position : self.position + 1].isspace():
            self.position += 1
        return self.text[self.position : self.position + 1]

    def _error(self, message: str) -> PipelineError:
        return PipelineError(message, self.text, self.position)
