"""From a command line to an exit status."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from ivy.mlir import context, ir
from ivy.opt import help as help_pages
from ivy.opt.command_line import Options, flags, scan
from ivy.opt.diagnostics import Diagnostics
from ivy.opt.errors import PassFailure, UsageError
from ivy.opt.expectations import Expectations
from ivy.opt.files import Source, parse, read, split, temporary_path, to_bytecode, write
from ivy.opt.instrumentation import Instrumentation, print_options
from ivy.opt.isolation import run_isolated
from ivy.opt.pipeline import Element, Nested, parse_anchored, parse_flag
from ivy.opt.progress import Progress
from ivy.opt.runner import Runner
from ivy.opt.upstream import UnknownPass
from ivy.opt.values import option_name


def main(arguments: Sequence[str]) -> int:
    """Run `ivy-opt` with these arguments (without the program's name); the exit status.

    The work is done in a forked child, in which this function returns too: call it as the last thing
    that a process does.
    """
    try:
        options = scan(arguments)
    except UsageError as error:
        return _fail(error)
    progress = Progress()
    if not options.isolate:
        return run(options, progress)
    return run_isolated(lambda: run(options, progress), progress, lambda: _remove_temporary(options.output))


def run(options: Options, progress: Progress) -> int:
    """Do what the options ask for, in this process; the exit status. Every error is printed."""
    try:
        return _run(options, progress)
    except UsageError as error:
        return _fail(error)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # who read standard output has seen enough
        sys.stdout = None
        return 1
    except Exception as error:  # the outermost boundary: a bug in a pass is an error of the tool
        return _fail_unexpectedly(error, options, progress.get())


def _run(options: Options, progress: Progress) -> int:
    for plugin in options.load_pass_plugin:
        load_plugin(plugin)
    if options.help or options.version or options.list_passes or options.show_dialects:
        sys.stdout.write(help_pages.page(options))
        return 0
    _check_pass_names("--mlir-print-ir-before", options.mlir_print_ir_before)
    _check_pass_names("--mlir-print-ir-after", options.mlir_print_ir_after)
    pipeline = build_pipeline(options)
    if options.dump_pass_pipeline:
        print(f"Pass Manager with {len(pipeline.elements)} passes:\n{pipeline}", file=sys.stderr)
    progress.set("reading the input")
    return _Session(options, pipeline, progress).run(read(options.input))


def _check_pass_names(flag: str, names: Sequence[str]) -> None:
    for name in names:
        try:
            parse_flag(name, "")
        except UnknownPass as error:
            raise UsageError(f"{flag}: {error}") from None


def build_pipeline(options: Options, anchor: str = "builtin.module") -> Nested:
    """The passes that the command line asks for; those given as flags run on `anchor`.

    Raises:
        UsageError: one does not exist or has wrong options.
    """
    if options.pass_pipeline is not None:
        return parse_anchored(options.pass_pipeline)
    known = [option_name(entry) for entry in flags()]
    elements: list[Element] = []
    for flag in options.passes:
        elements += parse_flag(flag.name, flag.options, anchor, known)
    return Nested(anchor, tuple(elements))


def load_plugin(name: str) -> None:
    """Import a Python module (by its dotted name, or the path of its file) that registers passes.

    Raises:
        UsageError: there is no such module, or a pass in it is registered already.
    """
    try:
        if name.endswith(".py"):
            _load_file(Path(name))
        else:
            importlib.import_module(name)
    except (ImportError, OSError, SyntaxError, ValueError) as error:
        raise UsageError(f"--load-pass-plugin={name}: {error}") from None


def _load_file(path: Path) -> None:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError("not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look their module up
    spec.loader.exec_module(module)


class _Session:
    """One run over one input."""

    def __init__(self, options: Options, pipeline: Nested, progress: Progress) -> None:
        self.options = options
        self.pipeline = pipeline
        self.progress = progress
        self.instrumentation = Instrumentation(options)
        context().allow_unregistered_dialects = options.allow_unregistered_dialect

    def run(self, source: Source) -> int:
        results = [self._process(chunk) for chunk in self._chunks(source)]
        self.instrumentation.report(sys.stderr)
        if not all(succeeded for succeeded, _ in results):
            return 1
        marker = f"{self.options.output_split_marker}\n".encode()
        write(self.options.output, marker.join(data for _, data in results if data))
        return 0

    def _chunks(self, source: Source) -> list[Source]:
        if self.options.split_input_file is None:
            return [source]
        if source.is_bytecode:
            raise UsageError("--split-input-file: the input is bytecode, not text")
        return split(source, self.options.split_input_file)

    def _process(self, source: Source) -> tuple[bool, bytes]:
        """Whether a chunk went as it should, and its result."""
        if self.options.verify_diagnostics is None:
            return self._transform(source, Diagnostics(source.name, source.lines))
        only_expected = self.options.verify_diagnostics == "only-expected"
        expectations = Expectations(source.lines, source.name, not only_expected)
        diagnostics = Diagnostics(source.name, source.lines, expectations.check)
        _, data = self._transform(source, diagnostics)
        return expectations.finish(diagnostics), data

    def _transform(self, source: Source, diagnostics: Diagnostics) -> tuple[bool, bytes]:
        try:
            operation = self._parse(source, diagnostics)
            if self.options.verify_roundtrip:
                self._verify_roundtrip(operation, source, diagnostics)
            runner = Runner(diagnostics, self.progress, self.instrumentation, self.options.verify_each)
            runner.run_anchored(operation, self._pipeline_for(operation))
        except PassFailure:
            return False, b""
        self.progress.set("writing the result")
        return True, self._render(operation)

    def _pipeline_for(self, operation: ir.Operation) -> Nested:
        return (
            build_pipeline(self.options, operation.name) if self.options.no_implicit_module else self.pipeline
        )

    def _parse(self, source: Source, diagnostics: Diagnostics) -> ir.Operation:
        self.progress.set(f"reading {source.name}")
        with self.instrumentation.timing.section("Parser"), diagnostics.listening():
            return parse(source, diagnostics, not self.options.no_implicit_module)

    def _render(self, operation: ir.Operation) -> bytes:
        with self.instrumentation.timing.section("Output"):
            if self.options.emit_bytecode:
                return to_bytecode(operation, self.options.emit_bytecode_version)
            text: str = operation.get_asm(**print_options(self.options))
            return (text.rstrip("\n") + "\n").encode()

    def _verify_roundtrip(self, operation: ir.Operation, source: Source, diagnostics: Diagnostics) -> None:
        reference = operation.get_asm(enable_debug_info=True)
        for form, data in (("text", reference.encode()), ("bytecode", to_bytecode(operation, None))):
            with diagnostics.listening():
                copy = parse(Source(data, source.name), diagnostics, not self.options.no_implicit_module)
            if copy.get_asm(enable_debug_info=True) != reference:
                diagnostics.error(f"the program is another one after a round trip through {form}")
                raise PassFailure(form)


def _remove_temporary(output: str) -> None:
    temporary = temporary_path(output)
    if temporary is not None:
        temporary.unlink(missing_ok=True)


def _fail(error: UsageError) -> int:
    print(f"ivy-opt: error: {error}", file=sys.stderr)
    return 1


def _fail_unexpectedly(error: Exception, options: Options, doing: str) -> int:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{frame.filename}:{frame.lineno}"
    during = f" while {doing}" if doing else ""
    print(f"ivy-opt: error: {type(error).__name__}{during}: {error} (at {where})", file=sys.stderr)
    if options.mlir_print_stacktrace_on_diagnostic:
        traceback.print_exception(error)
    return 1
