"""Passes for the tests of ivy-opt, loaded with --load-pass-plugin."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ivy.errors import ConversionError, IvyError, UnsupportedOp, UnsupportedOpError
from ivy.lowering.passes import Pass, Step, register_pass, register_pipeline, run_passes
from ivy.mlir import ir


def functions(op: ir.Operation) -> list[ir.Operation]:
    return [
        inner.operation for block in op.regions[0] for inner in block if inner.operation.name == "func.func"
    ]


@register_pass
@dataclass(frozen=True)
class TestTag(Pass):
    """Set an attribute on the operation.

    The attribute's value shows the options.
    """

    name = "test-tag"

    text: str = field(default="none at all", metadata={"help": "what to write"})
    count: int = 1
    ratio: float = 0.5
    loud: bool = False
    mode: Literal["fast", "slow"] = "fast"
    max_rank: int | None = None
    shape: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError(f"option 'count': expected a natural number, got {self.count}")

    def run(self, op: ir.Operation) -> None:
        op.attributes["test.tag"] = ir.StringAttr.get(
            f"{self.text}|{self.count}|{self.ratio}|{self.loud}|{self.mode}|{self.max_rank}|{self.shape}"
        )


@register_pass
@dataclass(frozen=True)
class TestRequired(Pass):
    """Needs an option."""

    name = "test-required"

    target: str = field()

    def run(self, op: ir.Operation) -> None:
        op.attributes["test.target"] = ir.StringAttr.get(self.target)


@register_pass
@dataclass(frozen=True)
class TestNothing(Pass):
    """Change nothing."""

    name = "test-nothing"

    def run(self, op: ir.Operation) -> None:
        pass


@register_pass
@dataclass(frozen=True)
class TestEmit(Pass):
    """Emit an error on every function, without raising."""

    name = "test-emit"

    def run(self, op: ir.Operation) -> None:
        for function in functions(op):
            function.location.emit_error("a function")


@register_pass
@dataclass(frozen=True)
class TestRaise(Pass):
    """Raise an error of Ivy's."""

    name = "test-raise"

    def run(self, op: ir.Operation) -> None:
        raise IvyError("not today")


@register_pass
@dataclass(frozen=True)
class TestUnsupported(Pass):
    """Report every operation in a function as unsupported."""

    name = "test-unsupported"

    def run(self, op: ir.Operation) -> None:
        inner = [inner.operation for function in functions(op) for inner in function.regions[0].blocks[0]]
        raise UnsupportedOpError("test-unsupported", [UnsupportedOp(op.name, where(op)) for op in inner])


def where(op: ir.Operation) -> str:
    return f"{op.location.filename}:{op.location.start_line}"


@register_pass
@dataclass(frozen=True)
class TestUpstreamFailure(Pass):
    """Run an upstream pass that fails."""

    name = "test-upstream-failure"

    def run(self, op: ir.Operation) -> None:
        module = ir.Module.parse(op.get_asm(enable_debug_info=True))
        run_passes(module, ["one-shot-bufferize"])
        raise ConversionError("this is not reached")


@register_pass
@dataclass(frozen=True)
class TestInvalid(Pass):
    """Leave a function behind that does not verify."""

    name = "test-invalid"

    def run(self, op: ir.Operation) -> None:
        functions(op)[0].regions[0].blocks[0].operations[0].operation.erase()


@register_pass
@dataclass(frozen=True)
class TestBug(Pass):
    """Have a bug."""

    name = "test-bug"

    def run(self, op: ir.Operation) -> None:
        _ = {}["key"]


@register_pass
@dataclass(frozen=True)
class TestCrash(Pass):
    """Kill the process."""

    name = "test-crash"

    def run(self, op: ir.Operation) -> None:
        os.abort()


@register_pipeline("test-pipeline")
def test_pipeline() -> Sequence[Step]:
    """Tag the module, and clean up functions."""
    return [TestTag(text="piped"), "func.func(canonicalize,cse)", "test-required{target=text}"]
