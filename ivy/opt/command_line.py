"""The flags of `ivy-opt`, and the scan of a command line on which the order of passes matters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import Field, dataclass, field, fields
from typing import Any, Literal, get_origin, get_type_hints

from ivy.opt.errors import UsageError
from ivy.opt.values import option_name, parse_value

DEFAULT_MARKER = "// -----"


def _flag(default: Any, help: str, *, name: str = "", bare: str | None = None) -> Any:
    """A field that is a flag.

    `name` is given where the field's name does not become it; `bare` is the text that the flag
    stands for when it is written without `=value`.
    """
    metadata = {"help": help, "bare": bare}
    return field(default=default, metadata=metadata | ({"name": name} if name else {}))


@dataclass(frozen=True)
class PassFlag:
    """`--name` or `--name=options` where `name` is a pass or a pipeline, Ivy's or upstream's."""

    name: str
    options: str


@dataclass(frozen=True)
class Options:
    """Everything on the command line. Each field but the first two is a flag; its help is here."""

    input: str = "-"
    passes: tuple[PassFlag, ...] = ()

    output: str = _flag("-", "Write the result to this file; '-' is standard output", name="o")
    pass_pipeline: str | None = _flag(None, "Passes as text: 'builtin.module(func.func(cse),ivy-simplify)'")
    load_pass_plugin: tuple[str, ...] = _flag((), "Python modules, or .py files, that register passes")

    split_input_file: str | None = _flag(
        None, "Process the chunks between lines with this marker one by one", bare=DEFAULT_MARKER
    )
    output_split_marker: str = _flag(DEFAULT_MARKER, "The marker between the results of chunks")
    allow_unregistered_dialect: bool = _flag(False, "Accept operations of unknown dialects")
    no_implicit_module: bool = _flag(False, "Do not wrap the input's operation in a module")

    verify_diagnostics: Literal["all", "only-expected"] | None = _flag(
        None, "Check diagnostics against '// expected-error {{...}}' comments", bare="all"
    )
    verify_each: bool = _flag(True, "Verify after each pass")
    verify_roundtrip: bool = _flag(False, "Check that the input survives printing and parsing")

    mlir_print_ir_before: tuple[str, ...] = _flag((), "Print the program before these passes")
    mlir_print_ir_after: tuple[str, ...] = _flag((), "Print the program after these passes")
    mlir_print_ir_before_all: bool = _flag(False, "Print the program before each pass")
    mlir_print_ir_after_all: bool = _flag(False, "Print the program after each pass")
    mlir_print_ir_after_change: bool = _flag(
        False, "When printing after a pass, only if it changed something"
    )
    mlir_print_ir_after_failure: bool = _flag(False, "Print the program after a pass that failed")
    mlir_print_ir_module_scope: bool = _flag(False, "When printing for a nested pass, print the whole module")
    mlir_timing: bool = _flag(False, "Report the time that each pass took")
    mlir_timing_display: Literal["list", "tree"] = _flag("tree", "Times by pass name, or in pipeline order")
    mlir_pass_statistics: bool = _flag(False, "Report what each pass added and removed")
    dump_pass_pipeline: bool = _flag(False, "Print the pipeline that will be run, as text")

    mlir_print_op_generic: bool = _flag(False, "Print operations in their generic form")
    mlir_print_debuginfo: bool = _flag(False, "Print locations")
    mlir_pretty_debuginfo: bool = _flag(False, "Print locations for people (cannot be parsed again)")
    mlir_print_local_scope: bool = _flag(False, "Print without aliases")
    mlir_use_nameloc_as_prefix: bool = _flag(False, "Name values after their name locations")
    mlir_print_skip_regions: bool = _flag(False, "Print operations without their regions")
    mlir_elide_elementsattrs_if_larger: int | None = _flag(
        None, "Elide constants with more elements than this"
    )
    mlir_elide_resource_strings_if_larger: int | None = _flag(None, "Elide resources of longer text")
    emit_bytecode: bool = _flag(False, "Write MLIR bytecode instead of text")
    emit_bytecode_version: int | None = _flag(None, "The version of the bytecode format to write")
    mlir_print_stacktrace_on_diagnostic: bool = _flag(False, "Show where in Python an exception was raised")
    isolate: bool = _flag(True, "Work in a child process, so that a crash of a pass is reported as an error")

    show_dialects: bool = _flag(False, "Print the names of the dialects and exit")
    list_passes: bool = _flag(False, "Print the names of the passes and exit")
    version: bool = _flag(False, "Print the version and exit")
    help: bool = _flag(False, "Print this text and exit")


def flags() -> list[Field[Any]]:
    """The fields of `Options` that are flags, in the order in which help prints them."""
    return [entry for entry in fields(Options) if "help" in entry.metadata]


def flag_types() -> dict[str, Any]:
    """The type of each field of `Options`."""
    return get_type_hints(Options)


def needs_value(entry: Field[Any]) -> bool:
    """Whether a flag means nothing without a value."""
    return entry.metadata["bare"] is None and flag_types()[entry.name] is not bool


def dashed(name: str) -> str:
    """A flag as one writes it: `-o`, `--pass-pipeline`."""
    return f"-{name}" if len(name) == 1 else f"--{name}"


def scan(arguments: Sequence[str]) -> Options:
    """The options that a command line (without the program's name) denotes.

    Raises:
        UsageError: a flag has a wrong value or lacks one, or there are two input files.
    """
    known = {option_name(entry): entry for entry in flags()}
    values: dict[str, Any] = {"passes": ()}
    for name, text, is_flag in _tokens(arguments, known):
        if not is_flag:
            _set_input(values, text or "")
        elif name in known:
            _set_flag(values, known[name], text)
        else:
            values["passes"] += (PassFlag(name, text or ""),)
    return _checked(Options(**values))


def _tokens(arguments: Sequence[str], known: dict[str, Field[Any]]) -> Iterator[tuple[str, str | None, bool]]:
    rest = iter(arguments)
    for argument in rest:
        if not argument.startswith("-") or argument == "-":
            yield "", argument, False
            continue
        name, equals, value = argument.lstrip("-").partition("=")
        if not name:
            raise UsageError(f"expected a file, a flag or a pass, got '{argument}'")
        text = value if equals else None
        if text is None and name in known and needs_value(known[name]):
            text = next(rest, None)
            if text is None:
                raise UsageError(f"{dashed(name)}: a value is missing")
        yield name, text, True


def _set_input(values: dict[str, Any], path: str) -> None:
    if "input" in values:
        raise UsageError(f"there are two input files: '{values['input']}' and '{path}'")
    values["input"] = path


def _set_flag(values: dict[str, Any], entry: Field[Any], text: str | None) -> None:
    try:
        value = parse_value(
            flag_types()[entry.name], text if text is not None else entry.metadata["bare"] or ""
        )
    except UsageError as error:
        raise UsageError(f"{dashed(option_name(entry))}: {error}") from None
    if get_origin(flag_types()[entry.name]) is tuple:
        value = values.get(entry.name, ()) + value
    values[entry.name] = value


def _checked(options: Options) -> Options:
    if options.pass_pipeline is not None and options.passes:
        raise UsageError(
            f"--pass-pipeline cannot be mixed with passes as flags (--{options.passes[0].name}): "
            "write all of them in one of the two ways"
        )
    for entry in flags():
        value = getattr(options, entry.name)
        if isinstance(value, int) and value < 0:
            raise UsageError(f"{dashed(option_name(entry))}: expected a natural number, got {value}")
    if options.split_input_file == "":
        raise UsageError("--split-input-file: the marker is empty")
    if options.emit_bytecode and options.split_input_file is not None:
        raise UsageError("--emit-bytecode cannot be used with --split-input-file")
    return options
