"""The text of MLIR functions, line by line.

Text, because building an op through the bindings takes sixteen microseconds and a line about one; the
parser then builds and checks the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager


class Writer:
    """A function body in the making.

    Attributes:
        lines: what has been written.
        head: constants, which stand before all lines.
    """

    def __init__(self, prefix: str = "v") -> None:
        self.lines: list[str] = []
        self.head: list[str] = []
        self._prefix = prefix
        self._count = 0
        self._constants: dict[tuple[str, str], str] = {}

    def name(self) -> str:
        """A new name."""
        self._count += 1
        return f"%{self._prefix}{self._count}"

    def op(
        self,
        op: str,
        operands: Sequence[str],
        operand_types: Sequence[str],
        result: str,
        attributes: str = "",
    ) -> str:
        """An op with one result, in the generic form; gives the result's name."""
        name = self.name()
        self.lines.append(
            f'{name} = "{op}"({", ".join(operands)}) {{{attributes}}} : ({", ".join(operand_types)}) -> {result}'
        )
        return name

    def do(
        self, op: str, operands: Sequence[str], operand_types: Sequence[str], attributes: str = ""
    ) -> None:
        """An op without a result."""
        self.lines.append(
            f'"{op}"({", ".join(operands)}) {{{attributes}}} : ({", ".join(operand_types)}) -> ()'
        )

    def constant(self, value: str | int | float, type_: str) -> str:
        """The name of a constant; equal ones have one name."""
        text = str(value)
        if type_.startswith("vector<") and not text.startswith("dense"):
            text = f"dense<{text}>"
        if type_ == "i1":
            text = "true" if text in ("true", "True", "1", "-1") else "false"
        key = (text, type_)
        if key not in self._constants:
            name = f"%{self._prefix}c{len(self._constants)}"
            typed = text if type_ == "i1" else f"{text} : {type_}"  # `true` and `false` have theirs
            self.head.append(f"{name} = arith.constant {typed}")
            self._constants[key] = name
        return self._constants[key]

    @contextmanager
    def loop(
        self, lower: str, upper: str, step: str, carried: Sequence[tuple[str, str]] = ()
    ) -> Iterator[Loop]:
        """`scf.for` over `i64`; `carried` are pairs of an initial value and its type.

        In the body, `Loop.carried` are the values so far; `Loop.yield_` takes the next ones. Behind
        the loop `Loop.results` are the last ones.
        """
        counter = self.name()
        loop = Loop(counter, [self.name() for _ in carried])
        types = ", ".join(type_ for _, type_ in carried)
        if carried:
            result = self.name()
            pairs = ", ".join(
                f"{inner} = {initial}" for inner, (initial, _) in zip(loop.carried, carried, strict=True)
            )
            self.lines.append(
                f"{result}:{len(carried)} = scf.for {counter} = {lower} to {upper} step {step} "
                f"iter_args({pairs}) -> ({types}) : i64 {{"
            )
            loop.results = [f"{result}#{i}" for i in range(len(carried))]
        else:
            self.lines.append(f"scf.for {counter} = {lower} to {upper} step {step} : i64 {{")
        yield loop
        if carried:
            self.lines.append(f"scf.yield {', '.join(loop.yielded)} : {types}")
        self.lines.append("}")

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """`scf.if` without results."""
        self.lines.append(f"scf.if {condition} {{")
        yield
        self.lines.append("}")

    def branch(self, condition: str, yes: Callable[[], None], no: Callable[[], None]) -> None:
        """`scf.if` without results, with two branches."""
        self.lines.append(f"scf.if {condition} {{")
        yes()
        self.lines.append("} else {")
        no()
        self.lines.append("}")

    def either(
        self,
        condition: str,
        types: Sequence[str],
        yes: Callable[[], Sequence[str]],
        no: Callable[[], Sequence[str]],
    ) -> list[str]:
        """`scf.if` whose results have these types; `yes` and `no` write a branch, and give its results."""
        name, listed = self.name(), ", ".join(types)
        self.lines.append(f"{name}:{len(types)} = scf.if {condition} -> ({listed}) {{")
        self.lines.append(f"scf.yield {', '.join(yes())} : {listed}\n}} else {{")
        self.lines.append(f"scf.yield {', '.join(no())} : {listed}\n}}")
        return [f"{name}#{number}" for number in range(len(types))]

    # ------------------------------------------------------------------- i64 arithmetic

    def add(self, a: str, b: str) -> str:
        """`a + b`."""
        return self.op("arith.addi", [a, b], ["i64", "i64"], "i64")

    def subtract(self, a: str, b: str) -> str:
        """`a - b`."""
        return self.op("arith.subi", [a, b], ["i64", "i64"], "i64")

    def multiply(self, a: str, b: str) -> str:
        """`a * b`."""
        return self.op("arith.muli", [a, b], ["i64", "i64"], "i64")

    def compare(self, predicate: str, a: str, b: str) -> str:
        """`arith.cmpi` of two `i64`: `slt`, `sge`, `eq`, …"""
        return self.op(
            "arith.cmpi", [a, b], ["i64", "i64"], "i1", f"predicate = {PREDICATES[predicate]} : i64"
        )

    def text(self) -> str:
        """All of it."""
        return "\n".join([*self.head, *self.lines])


class Loop:
    """A loop in the making (see `Writer.loop`)."""

    def __init__(self, counter: str, carried: list[str]) -> None:
        self.counter = counter
        self.carried = carried
        self.results: list[str] = []
        self.yielded: Sequence[str] = ()

    def yield_(self, values: Sequence[str]) -> None:
        """The next values of what is carried."""
        self.yielded = values


PREDICATES = {
    name: i for i, name in enumerate(("eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"))
}
"""The numbers of `arith.cmpi`'s predicates."""
