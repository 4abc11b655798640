"""`Graph`: a captured program as users hold it."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ivy.backend import find_backend
from ivy.conversion import lower
from ivy.errors import IvyError
from ivy.mlir import compilation, ir
from ivy.program import Program

if TYPE_CHECKING:
    from ivy.memory import Memory

NATIVE_SUFFIXES = (".so", ".o", ".ll", ".h")
"""The files of machine code that `Graph.export` writes."""


class Graph:
    """A captured program in the Ivy dialect, with its parameters.

    Graphs are made by `ivy.compile_graph` and `ivy.load`.
    """

    def __init__(self, program: Program, captured: Program | None = None) -> None:
        self._program = program
        self._captured = program if captured is None else captured
        self._stages: dict[str, Program] = {"ivy": program}
        """What the program was lowered to; never what was captured, which is there to be looked at."""

    @property
    def program(self) -> Program:
        """The program in the Ivy dialect."""
        return self._program

    @property
    def parameters(self) -> Mapping[str, Any]:
        """Parameters and buffers by name: views of the source framework's arrays."""
        return self._program.parameters

    def to_backend(self, name: str, **options: Any) -> Any:
        """The program as a native callable of another framework (`"jax"`), or as machine code (`"llvm"`).

        Args:
            name: the framework.
            options: what the backend's `emit` takes beside the program, such as
                `xla_call_module=True` for `"tensorflow"` or `cpu="x86-64-v3"` for `"llvm"`.

        Raises:
            UnsupportedOpError: the target lacks some of its operations; all are listed.
            MissingDependencyError: the framework is not installed.
        """
        backend = find_backend(name)
        return backend.load().emit(self._in(backend.dialect), **options)

    def source(self, name: str) -> str:
        """The source code of `to_backend(name)`."""
        backend = find_backend(name)
        return str(backend.load().source(self._in(backend.dialect)))

    def mlir(self, dialect: str = "ivy", *, debug_info: bool = False) -> str:
        """The program's text at a stage: the source dialect, as captured, or `"ivy"`, or a target's.

        The stages to machine code are `"linalg"`, `"kernels"` (fused loops over vectors) and `"llvm"`.
        Large constants are elided; locations are printed with `debug_info`.
        """
        program = self._captured if dialect == self._captured.dialect else self._in(dialect)
        with compilation():
            return str(
                program.module.operation.get_asm(large_elements_limit=64, enable_debug_info=debug_info)
            )

    def export(
        self,
        path: str | Path,
        *,
        version: str = "1.17.0",
        weights: str | None = None,
        cpu: str = "host",
        name: str = "",
    ) -> None:
        """Write the program for other tools; the path's suffix says as what.

        `.mlirbc` is a StableHLO portable artifact (docs: Exported artifacts). `.so` is a shared library of
        machine code, `.o` an object file and `.ll` LLVM IR, each with a C header of the same name beside
        it; `.h` is the header alone (docs: Native code).

        Args:
            path: the file.
            version: of StableHLO, which the readers of an artifact must know at least.
            weights: `"file"`, the default for an artifact, writes parameters beside it
                (`net.safetensors`) and leaves them arguments of `@main`, `"arguments"` only the latter;
                `"constants"`, the default for machine code, puts them into the program. Buffers that the
                program updates are arguments of machine code in any case, and their new values results.
            cpu: the processor that machine code is for: `"host"`, or LLVM's name of one (`"x86-64-v3"`).
            name: what the C functions' names start with; by default what the program is called.

        Raises:
            IvyError: the suffix or an option is not one that there is.
            UnsupportedOpError: the target lacks some of the operations; all are listed.
            MissingDependencyError: there is no C compiler, which links shared libraries.
        """
        path = Path(path)
        if path.suffix in NATIVE_SUFFIXES:
            native = find_backend("llvm").load()
            native.export(self._program, path, cpu=cpu, weights=weights or "constants", name=name)
            return
        if path.suffix != ".mlirbc":
            known = ", ".join((".mlirbc", *NATIVE_SUFFIXES))
            raise IvyError(f"{path}: the suffix says what is written; it is one of {known}")
        from ivy.artifact import export

        export(self._in("stablehlo"), path, version=version, weights=weights or "file")

    def memory(self, sizes: Mapping[str, int] | None = None) -> Memory:
        """What a call of the program needs of memory as `to_backend("llvm")` compiles it.

        Args:
            sizes: the symbolic sizes of the arguments by name, such as `{"batch": 8}`.

        Raises:
            SignatureError: the sizes are not those that the program has.
            UnsupportedOpError: the program has operations that there is no native code for.
        """
        found: Memory = find_backend("llvm").load().memory(self._program, sizes)
        return found

    def save(self, path: str | Path) -> None:
        """Write the graph to an `.ivy` file, which `ivy.load` reads."""
        from ivy.archive import save

        save(self._program, Path(path))

    def _in(self, dialect: str) -> Program:
        if dialect not in self._stages:
            self._stages[dialect] = lower(self._program, dialect)
        return self._stages[dialect]

    # ------------------------------------------------------------------------- at a glance

    def __repr__(self) -> str:
        return "\n".join([f"Graph {self._program.name}", *(f"  {k}: {v}" for k, v in self._facts())])

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th style='text-align:left'>{html.escape(k)}</th><td>{html.escape(v)}</td></tr>"
            for k, v in self._facts()
        )
        return f"<b>Graph {html.escape(self._program.name)}</b><table>{rows}</table>"

    def _facts(self) -> list[tuple[str, str]]:
        signature = self._program.signature
        arrays = self.parameters.values()
        counts = self._op_counts()
        updated = self._program.updated_buffers()
        facts = [
            ("inputs", signature.describe_inputs()),
            ("outputs", signature.describe_outputs()),
            (
                "parameters",
                f"{len(self.parameters)} arrays, {_human(sum(map(_size, arrays)))} elements",
            ),
            (
                "operations",
                f"{sum(counts.values())}: " + ", ".join(f"{n} {c}" for n, c in counts.most_common(8)),
            ),
        ]
        if updated:
            facts.append(("updates", ", ".join(updated)))
        return facts

    def _op_counts(self) -> Counter[str]:
        counts: Counter[str] = Counter()

        def visit(op: ir.Operation) -> ir.WalkResult:
            if op.name.startswith("ivy.") and op.name != "ivy.constant":
                counts[op.name.removeprefix("ivy.")] += 1
            return ir.WalkResult.ADVANCE

        with compilation():
            self._program.module.operation.walk(visit)
        return counts


def _size(array: Any) -> int:
    result = 1
    for size in array.shape:
        result *= int(size)
    return result


def _human(number: int) -> str:
    for factor, suffix in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if number >= factor:
            return f"{number / factor:.1f}{suffix}"
    return str(number)
