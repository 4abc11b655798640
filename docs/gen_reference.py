"""Writes the references in docs/reference from what the code says about itself.

    python -m docs.gen_reference [folder]

`operations.md` has every op of the dialect, `passes.md` every pass and pipeline, `math-functions.md` the
accuracy of machine code, `ivy.irdl.mlir` the dialect's definition in IRDL, `array-api/` the functions of
`ivy`. `make docs` runs it; nothing of it is committed.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import ivy.lowering  # noqa: F401  registers every pass and pipeline
from docs import gen_array_api
from ivy.dialect import OPS, irdl_text
from ivy.dialect.base import Op, documentation, field_table, signature_line
from ivy.lowering.passes import PASSES, PIPELINES, Pass, Pipeline, Step
from ivy.lowering.vector_math import BOUNDS
from ivy.opt import machine

OUTPUT = Path(__file__).parent / "reference"

OPERATIONS_HEAD = """\
# Operations

The {count} operations of the Ivy dialect, by family. Generated from their classes in `ivy.dialect`;
the same definitions in IRDL: [ivy.irdl.mlir](ivy.irdl.mlir).

Every value is a tensor. Operands broadcast as in NumPy where an op works element by element, and
they agree in element type: a conversion between types is an `ivy.astype`. Ops with a decomposition
are rewritten into smaller ones where the target has no equivalent.
"""

PASSES_HEAD = """\
# Passes

Every pass and pipeline is a flag of [`ivy-opt`](../ivy-opt.md). Generated from the classes in
`ivy.lowering`. The passes of MLIR, StableHLO and torch-mlir can be used beside them, by their names.
"""


MATH_HEAD = """\
# Math functions

In [native code](../native.md) these functions are computed by polynomials on vectors. The numbers bound the
error, in units in the last place of the true result (0.5 would be correctly rounded); the tests hold the
functions to them. float16 and bfloat16 go by way of float32. Division and `sqrt` are instructions, and
rounded correctly. Generated from `ivy.lowering.vector_math.BOUNDS`.
"""


def main(output: Path = OUTPUT) -> None:
    """Write all references into the folder `output`."""
    output.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("operations.md", operations()),
        ("passes.md", passes()),
        ("math-functions.md", math_functions()),
        ("ivy.irdl.mlir", irdl_text()),
    ):
        (output / name).write_text(text, encoding="utf-8")
    gen_array_api.write(output / "array-api")


def operations() -> str:
    """The page of all ops: one chapter a family, one section an op."""
    families: dict[str, list[type[Op]]] = {}
    for _, op in sorted(OPS.items()):
        families.setdefault(op.family, []).append(op)
    parts = [OPERATIONS_HEAD.format(count=len(OPS)).rstrip(), _family_table(families)]
    for family, ops in sorted(families.items()):
        parts.append(f"## {_title(family)}")
        parts += ["\n\n".join(_operation(op)) for op in ops]
    return "\n\n".join(parts) + "\n"


def passes() -> str:
    """The page of all passes and pipelines."""
    parts = [PASSES_HEAD.rstrip()]
    parts += ["\n\n".join(_pass(cls)) for _, cls in sorted(PASSES.items())]
    parts += ["# Pipelines", "A pipeline is a list of passes under a name."]
    parts += ["\n\n".join(_pipeline(pipeline)) for _, pipeline in sorted(PIPELINES.items())]
    return "\n\n".join(parts) + "\n"


def math_functions() -> str:
    """The page of the functions of machine code with their largest errors."""
    names = sorted({name for name, _ in BOUNDS})
    rows = [f"| `{name}` | {BOUNDS[name, 'f32']:g} | {BOUNDS[name, 'f64']:g} |" for name in names]
    return "\n".join([MATH_HEAD, "| function | float32 | float64 |", "| --- | --- | --- |", *rows]) + "\n"


def _family_table(families: dict[str, list[type[Op]]]) -> str:
    rows = ["| family | operations |", "| --- | --- |"]
    for family, ops in sorted(families.items()):
        links = ", ".join(f"[{op.OPERATION_NAME.removeprefix('ivy.')}](#{_anchor(op)})" for op in ops)
        rows.append(f"| [{_title(family)}](#{_slug(_title(family))}) | {links} |")
    return "\n".join(rows)


def _operation(op: type[Op]) -> Iterator[str]:
    yield f"### {op.OPERATION_NAME} {{ #{_anchor(op)} }}"
    yield f"```python\n{signature_line(op)}\n```"
    yield documentation(op)
    yield "\n".join(
        ["| field | kind |", "| --- | --- |"] + [f"| `{name}` | {kind} |" for name, kind in field_table(op)]
    )
    if op.decompose is not None:
        used = _names_in(op.decompose)
        targets = ", ".join(f"[`ivy.{name}`](#{_anchor(OPS[name])})" for name in used)
        yield f"Decomposes into {targets}." if targets else "Has a decomposition."


def _pass(cls: type[Pass]) -> Iterator[str]:
    yield f"## --{cls.name} {{ #{cls.name} }}"
    yield cls.description()
    options = [
        f"| `{option.name.replace('_', '-')}` | {_default(option.name, option.default)} "
        f"| {option.metadata.get('help', '')} |"
        for option in dataclasses.fields(cls)
    ]
    if options:
        yield "\n".join(["| option | default | meaning |", "| --- | --- | --- |", *options])


def _default(option: str, value: object) -> str:
    return machine.SHOWN if option in machine.OPTIONS else f"`{value!r}`"


def _pipeline(pipeline: Pipeline) -> Iterator[str]:
    yield f"## --{pipeline.name} {{ #pipeline-{pipeline.name} }}"
    yield pipeline.summary
    yield "Runs " + ", ".join(map(_step, pipeline.steps())) + "."
    options = [f"| `{k.replace('_', '-')}` | {_default(k, v)} |" for k, v in pipeline.options.items()]
    if options:
        yield "\n".join(["| option | default |", "| --- | --- |", *options])


def _step(step: Step) -> str:
    if isinstance(step, str):
        return f"`{step}`"
    return f"[`{step.name}`](#{step.name})"


def _names_in(function: Callable[..., object]) -> list[str]:
    """The ops that a decomposition calls as `ops.name(…)`, in the order of the text."""
    found = re.findall(r"\bops\.(\w+)", inspect.getsource(function))
    return list(dict.fromkeys(name for name in found if name in OPS))


def _anchor(op: type[Op]) -> str:
    return op.OPERATION_NAME.replace(".", "-")


def _title(family: str) -> str:
    return family.replace("_", " ").capitalize()


def _slug(title: str) -> str:
    return title.lower().replace(" ", "-")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
