"""The source file of a program: `prepare`, `main`, and what they call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ivy.backends.emission.body import Body, read_body
from ivy.backends.emission.language import Language
from ivy.backends.emission.layout import WIDTH
from ivy.backends.emission.literals import quote
from ivy.backends.emission.locations import printable
from ivy.backends.emission.names import sanitise
from ivy.backends.emission.prepare import Plan, plan
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.unit import Unit
from ivy.backends.emission.values import Expr, Value
from ivy.errors import ConversionError
from ivy.mlir import compilation, ir
from ivy.program import Argument, Program


@dataclass(frozen=True)
class Emitted:
    """What emission makes of a program.

    Attributes:
        text: the source.
        constants: the arrays that are too large to print; the source finds them in its global
            dictionary `constants`.
        notes: what the target's `Watch` noted.
    """

    text: str
    constants: dict[str, np.ndarray]
    notes: Sequence[str]


def write(program: Program, language: Language) -> Emitted:
    """The program as Python source, with what cannot be text.

    It defines `prepare(params)`, which computes what depends on the parameters alone, and
    `main(params, *inputs)`, which takes the result of `prepare` and the array leaves of the user's
    arguments, and returns the array leaves of the result (and, where the program updates buffers, a
    dictionary of their new values beside them). Without `Language.has_prepare`, `main` takes the
    parameters themselves.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in the target.
        ConversionError: the program is in another dialect than StableHLO.
    """
    if program.dialect != "stablehlo":
        raise ConversionError(
            f"the {language.name} backend takes StableHLO, this program is in {program.dialect!r}"
        )
    with compilation():
        unit = Unit(program.module, language)
        arguments = program.arguments()
        body = read_body(program.main.regions[0].blocks[0])
        split = _plan(body, arguments, program.updated_buffers(), language)
        for argument in arguments:
            unit.watch.argument(argument)
        before, keys = _write_prepare(unit, body, split, arguments)
        main = _write_main(unit, body, split, program, arguments, before, keys)
        unit.finish()
        text = _assemble(program, unit, _prepare_text(before, keys, arguments), main)
        return Emitted(text, unit.constants, unit.watch.notes)


def _plan(body: Body, arguments: Sequence[Argument], updated: Sequence[str], language: Language) -> Plan:
    parameters = {
        value: argument.name
        for value, argument in zip(body.arguments, arguments, strict=True)
        if argument.is_state
    }
    if not language.has_prepare:
        return Plan(main=body.nodes, frontier=list(parameters))
    changing = [value for value, name in parameters.items() if name in updated]
    return plan(body, list(parameters), changing, copies=language.keeps_turned_weights)


# ------------------------------------------------------------------------------------- prepare


def _write_prepare(
    unit: Unit, body: Body, split: Plan, arguments: Sequence[Argument]
) -> tuple[Scope, dict[ir.Value, str]]:
    scope = Scope(unit, body)
    names = {}
    for value, argument in zip(body.arguments, arguments, strict=True):
        if argument.is_state:
            names[value] = argument.name
            scope.set(
                value, _parameter(argument.name, argument.name, Value.of(tensor_type(value.type), Expr("")))
            )
    for node in split.before:
        unit.emit(scope, node)
    return scope, _keys(split, scope, names)


def _parameter(key: str, name: str | None, like: Value) -> Value:
    """What `params[key]` stands for."""
    return Value(
        like.type,
        Expr(f"params[{quote(key)}]"),
        like.extent,
        like.lazy,
        full_shape=like.full_shape,
        parameter=name,
    )


def _keys(split: Plan, scope: Scope, names: dict[ir.Value, str]) -> dict[ir.Value, str]:
    """Under which key `main` finds each value; a parameter that is only used prepared keeps its name."""
    keys = {value: names[value] for value in split.frontier if value in names}
    roots: dict[ir.Value, list[str]] = {value: [name] for value, name in names.items()}
    for node in split.before:
        found = list(dict.fromkeys(name for value in node.inputs() for name in roots.get(value, ())))
        roots |= dict.fromkeys(node.results, found)
    taken = set(keys.values())
    for value in split.frontier:
        if value in keys:
            continue
        key = "+".join(roots[value][:3])
        number = 1
        while key in taken or (len(roots[value]) > 1 and key in names.values()):
            number += 1
            key = f"{'+'.join(roots[value][:3])}:{number}"
        keys[value] = key
        taken.add(key)
    return keys


def _prepare_text(scope: Scope, keys: dict[ir.Value, str], arguments: Sequence[Argument]) -> str:
    if not scope.language.has_prepare:
        return ""
    raw = {argument.name for argument in arguments if argument.is_state}
    for value, key in keys.items():
        meaning = scope.get(value)
        if meaning.expr.text != f"params[{quote(key)}]":
            scope.line(f"prepared[{quote(key)}] = {scope.language.kept(scope.strong(meaning).text)}")
    unused = sorted(raw - set(keys.values()))
    lines = ["def prepare(params):"]
    decorated = [*scope.language.decorators, *lines]
    if not scope.lines and not unused:
        lines += ['    """Nothing depends on the parameters alone."""', "    return params"]
        return "\n".join(lines)
    lines = decorated
    lines += ['    """What depends on the parameters alone, computed once for many calls of `main`."""']
    lines += ["    prepared = dict(params)", *scope.lines]
    if unused:
        scope.lines = []
        scope.line(f"for name in [{', '.join(map(quote, unused))}]:")
        lines += [*scope.lines, "        del prepared[name]"]
    return "\n".join([*lines, "    return prepared"])


# ---------------------------------------------------------------------------------------- main


def _write_main(
    unit: Unit,
    body: Body,
    split: Plan,
    program: Program,
    arguments: Sequence[Argument],
    before: Scope,
    keys: dict[ir.Value, str],
) -> str:
    scope = Scope(unit, body)
    parameters = ["params"]
    for value, argument in zip(body.arguments, arguments, strict=True):
        if not argument.is_state:
            name = scope.names.fresh(sanitise(argument.name) or "x")
            scope.set(value, Value.of(tensor_type(value.type), Expr(name)))
            parameters.append(name)
    for value, argument in zip(body.arguments, arguments, strict=True):
        if argument.is_state:
            meaning = Value.of(tensor_type(value.type), Expr(""))
            scope.set(value, _parameter(argument.name, argument.name, meaning))
    for value, key in keys.items():
        meaning = before.get(value)
        scope.set(value, _parameter(key, meaning.parameter or key.split("+")[0], meaning))
    for node in split.main:
        unit.emit(scope, node)
    results = [_returned(scope, value) for value in body.results]
    updated = program.updated_buffers()
    count = len(results) - len(updated)
    scope.line(f"return {_return_text(results[:count], dict(zip(updated, results[count:], strict=True)))}")
    preamble = unit.language.preamble(unit.watch)
    return "\n".join(
        [*scope.language.decorators, f"def main({', '.join(parameters)}):", *preamble, *scope.lines]
    )


def _returned(scope: Scope, value: ir.Value) -> str:
    meaning = scope.get(value)
    if meaning.scalar and not meaning.full_shape and meaning.number is not None and not meaning.type.shape:
        return scope.language.full("()", meaning.expr.text, meaning.type.dtype)
    if meaning.array is not None:
        return scope.language.returned(meaning, meaning.expr.text)
    return scope.array(value)


def _return_text(results: Sequence[str], updated: dict[str, str]) -> str:
    text = results[0] if len(results) == 1 else f"({', '.join(results)})"
    if not updated:
        return text[1:-1] if len(results) > 1 and len(text) < WIDTH - 12 else text
    entries = ", ".join(f"{quote(name)}: {value}" for name, value in updated.items())
    return f"{text}, {{{entries}}}"


def _assemble(program: Program, unit: Unit, prepare_text: str, main: str) -> str:
    title = printable(program.name).replace("\\", "").replace('"', "'")
    parts = [f'"""{title}: {unit.language.title}, written by Ivy."""']
    definitions = [*unit.runtime_definitions(), *unit.definitions, prepare_text, main]
    definitions = [part for part in definitions if part]
    lines = [line for part in definitions for line in part.splitlines()]
    code = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    imports = [text for text, used in unit.language.imports.items() if re.search(used, code)]
    parts += ["\n".join(imports)] if imports else []
    if unit.constants:
        keys = ", ".join(map(quote, unit.constants))
        parts.append(f"# arrays that are too large to print: {keys}\nconstants = {{}}")
    return "\n\n".join(parts) + "\n\n\n" + "\n\n\n".join(definitions) + "\n"
