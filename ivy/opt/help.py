"""What `--help`, `--list-passes`, `--show-dialects` and `--version` print."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from importlib.metadata import PackageNotFoundError, version
from typing import Any, get_type_hints

from ivy.lowering.passes import PASSES, PIPELINES, Pass
from ivy.mlir import context, ir
from ivy.opt import machine
from ivy.opt.command_line import Options, dashed, flag_types, flags, needs_value
from ivy.opt.upstream_names import UPSTREAM_PASSES
from ivy.opt.values import default_of, option_name, show_type, show_value

_COLUMN = 48
_USAGE = """\
ivy-opt: reads a program in MLIR, runs passes over it, prints the result

Usage: ivy-opt [flags] [passes] [input file, or - for standard input]

Passes run in the order in which they are written: --ivy-simplify --canonicalize --cse.
Options of a pass follow it: --canonicalize="max-iterations=5 top-down=false".
"""


def page(options: Options) -> str:
    """The text that the options ask for."""
    if options.help:
        return help_text()
    if options.show_dialects:
        return "Available Dialects: " + ", ".join(dialects()) + "\n"
    if options.list_passes:
        return "\n".join([*sorted(PASSES), *sorted(PIPELINES), *UPSTREAM_PASSES]) + "\n"
    return version_text()


def version_text() -> str:
    """The versions of Ivy and of the bindings."""
    return f"ivy-opt {_version('ivy-mlir')}\n  MLIR bindings: torch-mlir {_version('torch-mlir')}\n"


def help_text() -> str:
    """Every flag, every pass of Ivy with its options, every pipeline, every known upstream pass."""
    sections = {
        "Flags": map(_flag_line, flags()),
        "Passes of Ivy": _ivy_lines(),
        "Pipelines of Ivy": _pipeline_lines(),
        "Passes of MLIR, StableHLO and torch-mlir": (
            _line(f"--{name}", summary) for name, summary in UPSTREAM_PASSES.items()
        ),
    }
    blocks = ["\n".join([f"{title}:", *lines]) for title, lines in sections.items()]
    return _USAGE + "\n" + "\n\n".join(blocks) + "\n"


def dialects() -> list[str]:
    """The names of the dialects in the context."""
    probe = "ivy_opt_no_such_dialect"
    names: set[str] = set()
    try:
        # The bindings have no list of dialects; the parser's note on an unknown one has it.
        ir.Module.parse(f"{probe}.op", context())
    except ir.MLIRError as error:
        notes = [note.message for found in error.error_diagnostics for note in found.notes]
        for note in notes:
            listed = note.partition("Available dialects:")[2].partition(";")[0].partition("(* ")[0]
            names |= {name.strip().removesuffix(" (*)") for name in listed.split(",") if name.strip()}
    return sorted(names)


def _ivy_lines() -> Iterator[str]:
    for name in sorted(PASSES):
        cls = PASSES[name]
        yield _line(f"--{name}", cls.summary())
        yield from _option_lines(cls)


def _option_lines(cls: type[Pass]) -> Iterator[str]:
    types = get_type_hints(cls)
    for entry in fields(cls):
        text = entry.metadata.get("help", "")
        default = default_of(entry)
        if default is not MISSING:
            text = f"{text} (default: {_shown(entry.name, default)})".strip()
        yield _line(f"  {option_name(entry)}={show_type(types[entry.name])}", text)


def _pipeline_lines() -> Iterator[str]:
    for name in sorted(PIPELINES):
        pipeline = PIPELINES[name]
        yield _line(f"--{name}", pipeline.summary)
        types = get_type_hints(pipeline.steps)
        for option, default in pipeline.options.items():
            left = f"  {option.replace('_', '-')}={show_type(types[option])}"
            yield _line(left, f"(default: {_shown(option, default)})")


def _shown(option: str, default: Any) -> str:
    return machine.SHOWN if option in machine.OPTIONS else show_value(default)


def _flag_line(entry: Field[Any]) -> str:
    annotation = flag_types()[entry.name]
    value = "" if annotation is bool else f"={show_type(annotation)}"
    if value and not needs_value(entry):
        value = f"[{value}]"
    default = " (default: true)" if entry.default is True else ""
    return _line(dashed(option_name(entry)) + value, entry.metadata["help"] + default)


def _line(left: str, right: str) -> str:
    text = f"  {left}".ljust(_COLUMN) + (f" - {right}" if right else "")
    indent = " " * (_COLUMN + 3)
    return textwrap.fill(text.rstrip(), 110, subsequent_indent=indent, break_on_hyphens=False)


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "(not installed)"
