"""The source file of a program: one `nn.Module` with its parameters and its `forward`."""

from __future__ import annotations

import contextlib
import keyword
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from torch import nn

from ivy.backends.emission.body import Body
from ivy.backends.emission.layout import wrap
from ivy.backends.emission.locations import printable
from ivy.backends.emission.names import sanitise
from ivy.backends.torch.scope import Scope
from ivy.backends.torch.structure import Records, UnknownNode, read_arguments, result_text
from ivy.backends.torch.text import Expr, quote, tuple_text
from ivy.backends.torch.unit import Unit, body_of
from ivy.dialect import types
from ivy.errors import ConversionError
from ivy.lowering.ivy_to_torch.aten import type_of
from ivy.mlir import compilation, ir
from ivy.program import Argument, Program
from ivy.signature import ConstantLeaf, TensorLeaf

_IMPORTS = {
    "from collections import OrderedDict, namedtuple": r"\b(OrderedDict|namedtuple)\(",
    "from dataclasses import dataclass": r"^@dataclass",
    "from typing import Any": r": Any\b",
}
"""What a source file imports beside PyTorch, by what its code contains."""


@dataclass(frozen=True)
class Emitted:
    """What emission makes of a program.

    Attributes:
        text: the source.
        class_name: the name of the module's class in it.
        constants: the arrays that are too large to print, with their element types; the source finds
            them in its global dictionary `constants`.
        records: the classes of results, by their names in the source.
        arguments: the names of `forward`'s arguments.
    """

    text: str
    class_name: str
    constants: dict[str, tuple[np.ndarray, str]]
    records: dict[str, type] = field(default_factory=dict)
    arguments: tuple[str, ...] = ()


def source(program: Program) -> str:
    """The program as Python source that uses PyTorch only.

    It defines a class: `Net({name: tensor})` makes the module from its parameters and buffers.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in PyTorch.
    """
    return write(program).text


def write(program: Program) -> Emitted:
    """The source, with what cannot be text.

    Raises:
        UnsupportedOpError: as in `source`.
        ConversionError: the program is in another dialect than torch.
    """
    if program.dialect != "torch":
        raise ConversionError(
            f"the torch backend takes the torch dialect, this program is in {program.dialect!r}"
        )
    with compilation():
        writer = _Writer(program)
        writer.forward()
        writer.unit.finish()
        return writer.assemble()


class _Writer:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.arguments = program.arguments()
        self.body: Body = body_of(program.main)
        self.state = [argument for argument in self.arguments if argument.is_state]
        roots = {argument.name.split(".")[0] for argument in self.state}
        self.unit = Unit(_common_float(self.state), "", sorted(roots))
        self.records = Records()
        self._reserve_records()
        self.scope = Scope(self.unit, self.body)
        self.given = read_arguments(program.signature, self.scope.names)
        self.base = "nn.Module"

    def _reserve_records(self) -> None:
        """Keep the names of the classes of results from values."""
        outputs = self.program.signature.outputs
        with contextlib.suppress(UnknownNode):
            result_text(outputs, [""] * outputs.num_leaves, self.records)
        for name in self.records.classes:
            self.unit.names.fresh(name)

    def forward(self) -> None:
        leaves = iter(self.given.leaves)
        scalars = iter(self.program.signature.tensor_inputs())
        lines: list[str] = []
        for argument, value in zip(self.arguments, self.body.arguments, strict=True):
            if argument.is_state:
                text = state_text(argument.name)
                self.scope.set(value, Expr(text, state=argument.name))
                continue
            if argument.kind == "rng":
                self.scope.set(value, Expr(f"{self.unit.runtime('key_words')}(rng)"))
                self.scope.body.uses[value] += 1
                continue
            self._input(value, next(leaves), next(scalars), argument, lines)
        self.unit.anchor = self.unit.anchor or (state_text(self.state[0].name) if self.state else "")
        self.scope.run()
        self._return()
        self.scope.lines = [*self._prologue(), *lines, *self.scope.lines]

    def _input(
        self, value: ir.Value, text: str, leaf: TensorLeaf, argument: Argument, lines: list[str]
    ) -> None:
        used = value in self.body.uses
        if leaf.scalar and used:
            name = self.scope.names.fresh(sanitise(argument.name) or "x")
            lines.append(f"        {name} = torch.as_tensor({text}, dtype=torch.{leaf.dtype})")
            self.scope.set(value, Expr(name, name=name))
            return
        if not leaf.scalar:
            self.unit.anchor = self.unit.anchor or text
        if text.isidentifier() or not used:
            self.scope.set(value, Expr(text, name=text if text.isidentifier() else ""))
            return
        name = self.scope.names.fresh(sanitise(argument.name) or "x")
        lines.append(f"        {name} = {text}")
        self.scope.set(value, Expr(name, name=name))

    def _prologue(self) -> list[str]:
        lines = []
        if self.unit.uses_device:
            lines.append(f"        device = {self.unit.anchor}.device")
        if self.unit.uses_dtype:
            owner = next(a for a in self.state if float_name(a) == self.unit.follow and a.kind == "parameter")
            lines.append(f"        dtype = {state_text(owner.name)}.dtype")
        return lines

    def _return(self) -> None:
        results = self.scope.results()
        updated = self.program.updated_buffers()
        count = len(results) - len(updated)
        signature = self.program.signature
        leaves = iter(results[:count])
        texts = [
            repr(leaf.value) if isinstance(leaf, ConstantLeaf) else next(leaves)
            for leaf in signature.output_leaves
        ]
        news = results[count:]
        if updated:
            texts = [self._before_writes(text) for text in texts]
            written = set(map(state_text, updated))
            news = [
                self._before_others(text, written - {state_text(name)})
                for name, text in zip(updated, news, strict=True)
            ]
        for name, text in zip(updated, news, strict=True):
            if text != state_text(name):
                self.scope.line(f"{state_text(name)}.copy_({_detached(text)})")
        try:
            result = result_text(signature.outputs, list(texts), self.records)
        except UnknownNode:
            result = f"rebuild({tuple_text(texts)})"
        self.scope.line(f"return {result}")

    def _before_writes(self, text: str) -> str:
        """A result that shows a buffer must show what it was before it is written."""
        if text.isidentifier() and not text.startswith("self."):
            return text
        return self.scope.assign("result", f"{text}.clone()" if text.startswith("self.") else text)

    def _before_others(self, text: str, written: set[str]) -> str:
        """A buffer's new value that reads other ones is computed before any is written."""
        if not any(other in text for other in written):
            return text
        return self.scope.assign("updated", f"{text}.clone()" if text in written else text)

    # -------------------------------------------------------------------------- the file

    def assemble(self) -> Emitted:
        name = _class_name(self.program.name)
        title = printable(self.program.name).replace("\\", "").replace('"', "'")
        random = [", rng"] if any(argument.kind == "rng" for argument in self.arguments) else []
        arguments = ", ".join(["self", *self.given.parameters]) + "".join([", *", *random] if random else [])
        header = wrap(f"def forward({arguments}):", 4)
        init = self._init()
        code = [
            f"class {name}({self.base}):",
            *init,
            "",
            *("    " + line for line in header),
            *self.scope.lines,
        ]
        parts = [*self.unit.runtime_definitions(), *self.records.definitions(), "\n".join(code)]
        body = "\n\n\n".join(parts)
        imports = [text for text, used in _IMPORTS.items() if re.search(used, body, re.MULTILINE)]
        torch_imports = ["import torch"] + (
            ["import torch.nn.functional as F"] if re.search(r"\bF\.", body) else []
        )
        head = [f'"""{title}: a PyTorch module, written by Ivy."""']
        head += ["\n".join(imports)] if imports else []
        head.append("\n".join([*torch_imports, "from torch import nn"]))
        if self.unit.beside():
            keys = ", ".join(map(quote, self.unit.beside()))
            head.append(f"# arrays that are too large to print: {keys}\nconstants = {{}}")
        text = "\n\n".join(head) + "\n\n\n" + body + "\n"
        return Emitted(text, name, self.unit.beside(), self.records.classes, tuple(self.given.parameters))

    def _init(self) -> list[str]:
        lines = ["    def __init__(self, state):", "        super().__init__()"]
        for kind in ("parameter", "buffer"):
            names = [argument.name for argument in self.state if argument.kind == kind]
            if names:
                self.base = self.unit.runtime("Group")
                lines += [
                    "        " + part for part in wrap(f"for name in [{', '.join(map(quote, names))}]:", 8)
                ]
                lines.append(f"            self.place(name, state[name], parameter={kind == 'parameter'})")
        for statement in self.unit.constant_lines():
            lines += ["        " + part for part in wrap(statement, 8)]
        return lines


def _detached(text: str) -> str:
    return f"{text}.detach()" if re.fullmatch(r"[\w.]+", text) else f"({text}).detach()"


def _class_name(name: str) -> str:
    base = sanitise(name) or "Program"
    return base if not base.islower() else "".join(part.capitalize() for part in base.split("_"))


def float_name(argument: Argument) -> str:
    """The element type of a parameter or buffer in the program; empty where it is no floating-point one."""
    type_ = type_of_type(argument.type)
    return types.dtype_name(type_) if types.is_floating(type_) else ""


def type_of_type(type_: ir.Type) -> Any:
    """The builtin tensor type of a torch one."""
    return type_of(_Typed(type_))  # type: ignore[arg-type]


class _Typed:
    def __init__(self, type_: ir.Type) -> None:
        self.type = type_


def _common_float(state: Sequence[Argument]) -> str:
    """The floating-point type that all parameters have, or an empty string."""
    names = {float_name(argument) for argument in state if argument.kind == "parameter"} - {""}
    return names.pop() if len(names) == 1 else ""


_OWN = frozenset(dir(nn.Module)) | {"forward", "place", "training"}


def state_text(name: str) -> str:
    """How the module gets at its parameter or buffer: `self.layers[0].weight`."""
    *path, last = name.split(".")
    if not (all(path) and last):
        return f"getattr(self, {quote(name)})"
    text = "self"
    for part in (*path, last):
        plain = part.isidentifier() and not keyword.iskeyword(part)
        if plain and part not in _OWN:
            text = f"{text}.{part}"
        elif part is last and part not in _OWN:
            text = f"getattr({text}, {quote(part)})"
        else:
            text = f"{text}[{part if part.isdigit() and str(int(part)) == part else quote(part)}]"
    return text
