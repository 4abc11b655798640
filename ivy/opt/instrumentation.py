"""What surrounds each pass on request: printed programs, times, statistics."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, TextIO

from ivy.mlir import ir, passmanager
from ivy.opt.command_line import Options
from ivy.opt.pipeline import IvyPass, UpstreamPass
from ivy.opt.statistics import Statistics
from ivy.opt.timing import Timing


def print_options(options: Options) -> dict[str, Any]:
    """The keyword arguments of `ir.Operation.get_asm` that the flags ask for."""
    return {
        "large_elements_limit": options.mlir_elide_elementsattrs_if_larger,
        "large_resource_limit": options.mlir_elide_resource_strings_if_larger,
        "enable_debug_info": options.mlir_print_debuginfo or options.mlir_pretty_debuginfo,
        "pretty_debug_info": options.mlir_pretty_debuginfo,
        "print_generic_op_form": options.mlir_print_op_generic,
        "use_local_scope": options.mlir_print_local_scope,
        "use_name_loc_as_prefix": options.mlir_use_nameloc_as_prefix,
        "skip_regions": options.mlir_print_skip_regions,
    }


_MANAGER_OPTIONS = (
    "large_elements_limit",
    "large_resource_limit",
    "enable_debug_info",
    "print_generic_op_form",
)


class Instrumentation:
    """Prints the program around passes and takes times, as the flags ask for.

    Attributes:
        timing: the times taken so far.
        statistics: the operations counted so far.
    """

    def __init__(self, options: Options) -> None:
        self.options = options
        self.timing = Timing()
        self.statistics = Statistics()
        self._print_options = print_options(options)

    def prints_before(self, name: str) -> bool:
        """Whether the program is printed before the pass called `name`."""
        return self.options.mlir_print_ir_before_all or name in self.options.mlir_print_ir_before

    def prints_after(self, name: str) -> bool:
        """Whether the program is printed after the pass called `name`."""
        options = self.options
        everywhere = options.mlir_print_ir_after_all or (
            (options.mlir_print_ir_after_change or options.mlir_print_ir_after_failure)
            and not options.mlir_print_ir_after
        )
        return everywhere or name in options.mlir_print_ir_after

    def configure(self, manager: passmanager.PassManager, name: str) -> None:
        """Let MLIR itself print around an upstream pass."""
        if self.prints_before(name) or self.prints_after(name):
            sys.stderr.flush()
            manager.enable_ir_printing(
                print_before_all=self.prints_before(name),
                print_after_all=self.prints_after(name),
                print_module_scope=self.options.mlir_print_ir_module_scope,
                print_after_change=self.options.mlir_print_ir_after_change,
                print_after_failure=self.options.mlir_print_ir_after_failure,
                **{key: self._print_options[key] for key in _MANAGER_OPTIONS},
            )

    @contextmanager
    def nested(self, anchor: str) -> Iterator[None]:
        """Surround the passes that run on the operations called `anchor`."""
        with self.timing.section(f"'{anchor}' Pipeline"):
            yield

    @contextmanager
    def around(self, leaf: IvyPass | UpstreamPass, op: ir.Operation) -> Iterator[None]:
        """Surround one pass on one operation."""
        with ExitStack() as stack:
            if self.options.mlir_pass_statistics:
                stack.enter_context(self.statistics.counting(leaf.name, op))
            stack.enter_context(self.timing.section(leaf.name))
            if isinstance(leaf, IvyPass):
                stack.enter_context(self._printed(leaf, op))
            yield

    def report(self, stream: TextIO) -> None:
        """Print the reports that the flags ask for."""
        if self.options.mlir_timing:
            self.timing.report(self.options.mlir_timing_display, stream)
        if self.options.mlir_pass_statistics:
            self.statistics.report(stream)

    @contextmanager
    def _printed(self, leaf: IvyPass, op: ir.Operation) -> Iterator[None]:
        if self.prints_before(leaf.name):
            self._dump("Before", leaf, op)
        watched = self.options.mlir_print_ir_after_change and self.prints_after(leaf.name)
        before = op.get_asm(print_generic_op_form=True) if watched else None
        try:
            yield
        except Exception:
            if self.prints_after(leaf.name):
                self._dump("After", leaf, op, " Failed")
            raise
        if self._prints_success(leaf.name) and (
            not watched or op.get_asm(print_generic_op_form=True) != before
        ):
            self._dump("After", leaf, op)

    def _prints_success(self, name: str) -> bool:
        return self.prints_after(name) and not self.options.mlir_print_ir_after_failure

    def _dump(self, when: str, leaf: IvyPass, op: ir.Operation, outcome: str = "") -> None:
        scope = ""
        printed = op
        if self.options.mlir_print_ir_module_scope:
            scope = f" ('{op.name}' operation{_symbol(op)})"
            printed = _outermost(op)
        options = self._print_options | ({"use_local_scope": True} if printed.parent else {})
        text = printed.get_asm(**options).rstrip("\n")
        title = f"IR Dump {when} {type(leaf.step).__name__}{outcome}: {leaf}{scope}"
        print(f"// -----// {title} //----- //\n{text}\n\n", file=sys.stderr)
        sys.stderr.flush()


def _symbol(op: ir.Operation) -> str:
    return f": @{ir.StringAttr(op.attributes['sym_name']).value}" if "sym_name" in op.attributes else ""


def _outermost(op: ir.Operation) -> ir.Operation:
    while op.parent is not None:
        op = op.parent.operation
    return op
