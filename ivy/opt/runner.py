"""Running a pipeline pass by pass, so that each can be printed, timed, verified and named in errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ivy.errors import ConversionError, IvyError, UnsupportedOpError
from ivy.mlir import context, ir, passmanager
from ivy.opt.diagnostics import Diagnostics, Place
from ivy.opt.errors import PassFailure, UsageError
from ivy.opt.instrumentation import Instrumentation
from ivy.opt.pipeline import Element, IvyPass, Nested, UpstreamPass
from ivy.opt.progress import Progress


class Runner:
    """Runs pipelines on operations.

    Attributes:
        diagnostics: where what goes wrong is reported.
        progress: told which pass runs, for when the process crashes.
        instrumentation: called around each pass.
        verify_each: whether the result of each pass is verified.
    """

    def __init__(
        self,
        diagnostics: Diagnostics,
        progress: Progress,
        instrumentation: Instrumentation,
        verify_each: bool = True,
    ) -> None:
        self.diagnostics = diagnostics
        self.progress = progress
        self.instrumentation = instrumentation
        self.verify_each = verify_each

    def run_anchored(self, root: ir.Operation, pipeline: Nested) -> None:
        """Run a pipeline on the operation that it is anchored on.

        Raises:
            PassFailure: a pass failed; what is wrong has been reported.
            UsageError: the pipeline is for another operation.
        """
        if pipeline.anchor not in ("any", root.name):
            raise UsageError(f"can't run a '{pipeline.anchor}' pipeline on a '{root.name}' operation")
        self.run(root, pipeline.elements)

    def run(self, op: ir.Operation, elements: Sequence[Element]) -> None:
        """Run the elements on `op`, in order."""
        for element in elements:
            if isinstance(element, Nested):
                self._run_nested(op, element)
            else:
                self._run_leaf(op, element)

    def _run_nested(self, op: ir.Operation, nested: Nested) -> None:
        with self.instrumentation.nested(nested.anchor):
            for child in list(_children(op, nested.anchor)):
                self.run(child, nested.elements)

    def _run_leaf(self, op: ir.Operation, leaf: IvyPass | UpstreamPass) -> None:
        self.progress.set(f"running pass {leaf.name} on {describe(op)}")
        with self.instrumentation.around(leaf, op), self.diagnostics.listening():
            if isinstance(leaf, IvyPass):
                self._run_ivy(op, leaf)
            else:
                self._run_upstream(op, leaf)
        self.progress.set("")

    def _run_upstream(self, op: ir.Operation, leaf: UpstreamPass) -> None:
        manager = passmanager.PassManager.parse(f"{op.name}({leaf})", context())
        manager.enable_verifier(self.verify_each)
        self.instrumentation.configure(manager, leaf.name)
        errors_before = self.diagnostics.error_count
        try:
            manager.run(op)
        except ir.MLIRError as error:
            if self.diagnostics.error_count == errors_before:
                self.diagnostics.error(f"pass {leaf.name} failed", self.diagnostics.place_of(op.location))
            raise PassFailure(str(error)) from None

    def _run_ivy(self, op: ir.Operation, leaf: IvyPass) -> None:
        errors_before = self.diagnostics.error_count
        self._guarded(op, leaf, lambda: leaf.step.run(op))
        if self.diagnostics.error_count > errors_before:  # emitted on a location, not raised
            raise PassFailure(f"pass {leaf.name} failed")
        if self.verify_each:
            self._guarded(op, leaf, op.verify)

    def _guarded(self, op: ir.Operation, leaf: IvyPass, work: Callable[[], object]) -> None:
        """Run Python code of a pass or a verifier, and report what it raises."""
        errors_before = self.diagnostics.error_count
        with context(), ir.Location.unknown():
            try:
                work()
            except (ir.MLIRError, IvyError) as error:
                self._report(error, leaf.name, self.diagnostics.place_of(op.location), errors_before)
                raise PassFailure(str(error)) from error

    def _report(
        self, error: ir.MLIRError | IvyError, name: str, place: Place | None, errors_before: int
    ) -> None:
        if isinstance(error, UnsupportedOpError):
            self._report_unsupported(error, place)
        elif isinstance(error, IvyError) and not isinstance(error, ConversionError):
            self.diagnostics.error(str(error), place)
        elif self.diagnostics.error_count == errors_before:  # MLIR has emitted nothing better before
            self.diagnostics.error(f"pass {name} failed: {error}", place)

    def _report_unsupported(self, error: UnsupportedOpError, place: Place | None) -> None:
        for op in error.ops:
            reason = f": {op.reason}" if op.reason else ""
            self.diagnostics.error(
                f"{error.conversion}: unsupported operation {op.name}{reason}",
                _parse_place(op.where) or place,
            )


def describe(op: ir.Operation) -> str:
    """An operation for messages: `func.func @main`."""
    symbol = op.attributes["sym_name"] if "sym_name" in op.attributes else None
    return f"{op.name} @{ir.StringAttr(symbol).value}" if symbol is not None else str(op.name)


def _children(op: ir.Operation, name: str) -> Iterator[ir.Operation]:
    for region in op.regions:
        for block in region.blocks:
            for inner in block.operations:
                if inner.operation.name == name:
                    yield inner.operation


def _parse_place(where: str) -> Place | None:
    file, _, line = where.rpartition(":")
    return Place(file, int(line)) if file and line.isdigit() else None
