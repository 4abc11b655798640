"""Every source framework to every target: the same six kinds of programs, values and gradients.

    python -m bench.matrix [--from SOURCE ...] [--to TARGET ...] [--only REGEX] [--update-readme]

Each program is captured once and emitted for each target. What is printed for a pair is the largest
difference of any array of any of its programs, relative to the largest magnitude in that array, from
what the source framework itself computes. Gradients are those of a random weighting of all results with
respect to all parameters; programs that compute gradients themselves (an optimiser step) count for both.
NumPy has no gradients: there the source's are difference quotients in float64, and the target's are the
optimiser step's. Each source runs in a process of its own.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from bench.programs import NAMES, Case

FRAMEWORKS = ("torch", "jax", "tensorflow", "numpy")
TARGETS = (*FRAMEWORKS, "llvm")
"""What `--to` takes: machine code too, which is no framework and has no row."""
TITLES = {"torch": "PyTorch", "jax": "JAX", "tensorflow": "TensorFlow", "numpy": "NumPy", "llvm": "CPU"}
TOLERANCE = 1e-4
"""The largest difference of values and of gradients that counts as right."""
NOISE_FLOOR = 1e-3
"""Gradients are compared relative to at least this fraction of the largest one of the program."""
SELF_DIFFERENTIATING = "optimiser step"
README = Path(__file__).parents[1] / "README.md"
MARKERS = ("<!-- bench.matrix: begin -->\n", "<!-- bench.matrix: end -->\n")


@dataclass(frozen=True)
class Result:
    """What came out for one program and one target.

    Attributes:
        source: the framework that the program is written in.
        target: the framework that it became native to.
        program: its name.
        values: the largest relative difference of its results.
        gradients: the same of its gradients; `None` where there are none to compare.
        error: why there is nothing to compare; empty otherwise.
    """

    source: str
    target: str
    program: str
    values: float = float("inf")
    gradients: float | None = None
    error: str = ""

    @property
    def is_right(self) -> bool:
        """Within the tolerance."""
        return not self.error and max(self.values, self.gradients or 0.0) <= TOLERANCE


# -------------------------------------------------------------------------------- one source


def run_source(source: str, targets: Sequence[str], only: str) -> None:
    """Print a line of JSON for each program of a source framework and each target."""
    programs = importlib.import_module(f"bench.programs.{source}").PROGRAMS
    for name in NAMES:
        if re.search(only, name):
            for result in run_program(source, name, programs[name](), targets):
                print(json.dumps(asdict(result)), flush=True)


def run_program(source: str, name: str, case: Case, targets: Sequence[str]) -> list[Result]:
    """Capture a program and compare it in each target."""
    import ivy

    try:
        graph = ivy.compile_graph(case.program, *case.args, frontend=source, **case.options)
    except Exception as error:
        reason = _reason(error)
        return [Result(source, target, name, error=f"capture: {reason}") for target in targets]
    return [_compare(source, target, name, case, graph) for target in targets]


def _compare(source: str, target: str, name: str, case: Case, graph: object) -> Result:
    from bench.targets import TARGETS

    try:
        native = TARGETS[target](graph)
        values = _largest(native.values(case.arrays), case.expected)
        gradients = values if name == SELF_DIFFERENTIATING else None
        if case.gradients is not None and native.gradients is not None:
            weights = _weights(case.expected)
            gradients = _gradient_difference(native.gradients(case.arrays, weights), case.gradients(weights))
        return Result(source, target, name, values, gradients)
    except Exception as error:
        return Result(source, target, name, error=_reason(error))


def _reason(error: Exception) -> str:
    if os.environ.get("IVY_BENCH_TRACEBACK"):
        traceback.print_exc()
    return f"{type(error).__name__}: {str(error).strip()[:300]}"


def _weights(expected: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The weights of a scalar loss: the sum of all results, each element times a random number."""
    random = np.random.default_rng(0)
    return [random.standard_normal(array.shape).astype(array.dtype) for array in expected]


def _largest(mine: Sequence[np.ndarray], theirs: Sequence[np.ndarray]) -> float:
    if len(mine) != len(theirs):
        raise ValueError(f"{len(mine)} results, expected {len(theirs)}")
    return max(difference(one, other) for one, other in zip(mine, theirs, strict=True))


def _gradient_difference(mine: Mapping[str, np.ndarray], theirs: Mapping[str, np.ndarray]) -> float:
    missing = sorted(set(theirs) - set(mine))
    if missing:
        raise ValueError(f"no gradient for {', '.join(missing)}; there are {', '.join(sorted(mine))}")
    floor = NOISE_FLOOR * max(float(np.abs(gradient).max()) for gradient in theirs.values())
    return max(difference(mine[name], theirs[name], floor) for name in theirs)


def difference(mine: np.ndarray, theirs: np.ndarray, floor: float = 0.0) -> float:
    """The largest difference of two arrays, relative to the largest magnitude in `theirs`."""
    if mine.shape != theirs.shape or mine.dtype.kind != theirs.dtype.kind or not np.isfinite(mine).all():
        return float("inf")
    scale = max(float(np.abs(theirs).max(initial=0)), floor, np.finfo(np.float32).tiny)
    return float(np.abs(mine.astype(np.float64) - theirs).max(initial=0)) / scale


# --------------------------------------------------------------------------------- all of them


def measure(source: str, targets: Sequence[str], only: str) -> list[Result]:
    """`run_source` in a process of its own.

    Raises:
        RuntimeError: it died; the message is the end of what it printed.
    """
    command = [sys.executable, "-m", "bench.matrix", "--inside", "--from", source, "--only", only, "--to"]
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
    process = subprocess.run(
        [*command, *targets], env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    results = [Result(**json.loads(line)) for line in process.stdout.splitlines() if line.startswith("{")]
    if process.returncode:
        raise RuntimeError(f"the process of {source} died with {process.returncode}")
    return results


def cell(results: Sequence[Result]) -> str:
    """What the table says of a pair."""
    failed = [result for result in results if not result.is_right]
    if failed:
        return f"{len(results) - len(failed)} of {len(results)}"
    values = max(result.values for result in results)
    gradients = max((r.gradients for r in results if r.gradients is not None), default=None)
    return f"{values:.0e}" + ("" if gradients is None else f" / {gradients:.0e}")


def table(results: Sequence[Result], targets: Sequence[str]) -> list[list[str]]:
    """Rows of source × target."""
    sources = list(dict.fromkeys(result.source for result in results))
    return [
        [TITLES[s], *(cell([r for r in results if (r.source, r.target) == (s, t)]) for t in targets)]
        for s in sources
    ]


def update_readme(rows: Sequence[Sequence[str]], targets: Sequence[str]) -> None:
    """Put the table between its markers in the README."""
    lines = [["from ↓ to →", *(TITLES[target] for target in targets)], ["---"] * (len(targets) + 1), *rows]
    text = README.read_text()
    before, rest = text.split(MARKERS[0])
    _, after = rest.split(MARKERS[1])
    body = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    README.write_text(f"{before}{MARKERS[0]}{body}{MARKERS[1]}{after}")


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.matrix", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--from", dest="sources", nargs="+", choices=FRAMEWORKS, default=FRAMEWORKS)
    parser.add_argument("--to", dest="targets", nargs="+", choices=TARGETS, default=FRAMEWORKS)
    parser.add_argument("--only", default="", metavar="REGEX", help="only programs whose name matches")
    parser.add_argument("--update-readme", action="store_true", help="write the table into the README")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    options = _arguments(arguments)
    if options.inside:
        run_source(options.sources[0], options.targets, options.only)
        return 0
    from rich.console import Console
    from rich.table import Table

    results = [r for source in options.sources for r in measure(source, options.targets, options.only)]
    for result in results:
        if not result.is_right:
            what = result.error or f"values {result.values:.1e}, gradients {result.gradients or 0:.1e}"
            print(f"{result.source} to {result.target}, {result.program}: {what}")
    rows = table(results, options.targets)
    shown = Table("from ↓ to →", *(TITLES[t] for t in options.targets), title="Values / gradients")
    for row in rows:
        shown.add_row(*row)
    Console().print(shown)
    right = sum(result.is_right for result in results)
    print(f"{right} of {len(results)} programs right, each difference within {TOLERANCE:.0e}")
    if options.update_readme:
        update_readme(rows, options.targets)
    return 0 if right == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
