"""What a pass is, the registry of passes and pipelines, and how a list of passes is run.

A pass is a frozen dataclass: its fields are its options (their defaults are the options' defaults,
`field(metadata={"help": ...})` their help text), its docstring is what `ivy-opt --help` and the
docs print. Registering it is all that makes it a flag of `ivy-opt`.
"""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ivy.errors import ConversionError
from ivy.mlir import ir, passmanager


@dataclass(frozen=True)
class Pass(ABC):
    """A transformation of an operation (nearly always the `builtin.module`) in place."""

    name: ClassVar[str]
    """The flag of `ivy-opt`, without the dashes."""

    @abstractmethod
    def run(self, op: ir.Operation) -> None:
        """Transform `op`. Errors are raised as `IvyError` or emitted on a location."""

    @classmethod
    def summary(cls) -> str:
        """The first line of the docstring."""
        return cls.description().splitlines()[0]

    @classmethod
    def description(cls) -> str:
        """The whole docstring, unindented."""
        return inspect.cleandoc(cls.__doc__ or "")


PASSES: dict[str, type[Pass]] = {}
"""Every Ivy pass by its flag."""


def register_pass(cls: type[Pass]) -> type[Pass]:
    """Class decorator: enter a pass into the registry under `cls.name`."""
    if cls.name in PASSES:
        raise ValueError(f"two passes are called {cls.name}")
    PASSES[cls.name] = cls
    return cls


Step = Pass | str
"""One step of a pipeline: an Ivy pass, or the text of upstream ones (`"canonicalize,cse"`)."""


@dataclass(frozen=True)
class Pipeline:
    """A named list of steps: a flag of `ivy-opt` too.

    Attributes:
        name: the flag, without the dashes.
        summary: one line of help.
        steps: makes the list; called when the pipeline is used. Its parameters are the options.
        options: the defaults of the options.
    """

    name: str
    summary: str
    steps: Callable[..., Sequence[Step]]
    options: Mapping[str, Any] = field(default_factory=dict)


PIPELINES: dict[str, Pipeline] = {}
"""Every pipeline by its flag."""


def register_pipeline(name: str) -> Callable[[Callable[..., Sequence[Step]]], Pipeline]:
    """Decorator: enter a function that returns steps as a pipeline.

    Its docstring is the help; its parameters, which all have defaults, are the pipeline's options.
    """

    def register(steps: Callable[..., Sequence[Step]]) -> Pipeline:
        summary = inspect.cleandoc(steps.__doc__ or "").splitlines()[0]
        options = {key: entry.default for key, entry in inspect.signature(steps).parameters.items()}
        PIPELINES[name] = Pipeline(name, summary, steps, options)
        return PIPELINES[name]

    return register


def run_passes(module: ir.Module, steps: Sequence[Step]) -> None:
    """Run `steps` over `module`, in place and in order.

    Raises:
        ConversionError: a pass failed, or its result does not verify; the message is MLIR's
            diagnostic with the location it was emitted on.
    """
    with module.context:
        manager = passmanager.PassManager("builtin.module")
        manager.enable_verifier(False)  # once at the end is enough; ivy-opt does it after every pass
        for step in steps:
            if isinstance(step, str):
                manager.add(step)
            else:
                manager.add(_callable(step), step.name)
        try:
            manager.run(module.operation)
            module.operation.verify()
        except ir.MLIRError as error:
            raise ConversionError(str(error)) from None


def _callable(step: Pass) -> Callable[[ir.Operation, object], None]:
    def run(op: ir.Operation, _: object) -> None:
        with op.context, ir.Location.unknown():
            step.run(op)

    return run
