"""Real PyTorch architectures as native JAX functions: times, and how far the numbers are apart.

    python -m examples.demo [MODEL ...]

Every model has random weights at its real size, in float32, and runs on the CPU in a process of its
own. Exits with 1 if a model fails, or if an output or gradient differs by more than 1e-4.
"""

from __future__ import annotations

import argparse
import sys

from rich.console import Console
from rich.live import Live
from rich.table import Table

from bench.models import MODELS, NOISE_FLOOR, Measurement, measure_apart

TOLERANCE = 1e-4
CAPTION = f"""Differences are the largest of any array, relative to the largest magnitude in that array
(of a gradient: at least {NOISE_FLOOR:g} of the largest gradient in the model). The gradients are those of
all outputs times fixed random numbers, summed, with respect to every parameter; in float64 for models
with ReLU, whose gradient has steps that the rounding of float32 crosses."""


def empty_table() -> Table:
    """The table without rows."""
    table = Table(title="PyTorch to JAX", caption=CAPTION, caption_justify="left")
    table.add_column("model", no_wrap=True)
    table.add_column("weights", justify="right")
    for heading in ("capture", "convert", "compile", "torch", "jax"):
        table.add_column(f"{heading}", justify="right", no_wrap=True)
    table.add_column("outputs", justify="right")
    table.add_column("gradients", justify="right")
    return table


def add_row(table: Table, result: Measurement) -> None:
    """Enter one measurement."""
    differences = [_difference(result.output), _difference(result.gradient)]
    table.add_row(
        result.name,
        f"{result.parameters / 1e6:.0f}M",
        *(f"{seconds:.1f} s" for seconds in (result.capture, result.convert, result.compile)),
        *(f"{1e3 * seconds:.0f} ms" for seconds in (result.torch, result.jax)),
        *differences,
    )


def _difference(value: float) -> str:
    return f"[{'green' if value <= TOLERANCE else 'bold red'}]{value:.1e}[/]"


def main(arguments: list[str]) -> int:
    """Measure the named models (all of them by default) and print the table."""
    parser = argparse.ArgumentParser(prog="examples.demo", description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="*", help=", ".join(MODELS))
    names = parser.parse_args(arguments).model or list(MODELS)
    unknown = [name for name in names if name not in MODELS]
    if unknown:
        parser.error(f"unknown model {unknown[0]!r}; known are {', '.join(MODELS)}")
    console = Console(width=None if sys.stdout.isatty() else 110)
    table, failures = empty_table(), []
    with Live(table, console=console, auto_refresh=False) as live:
        for name in names:
            try:
                result = measure_apart(name)
            except RuntimeError as error:
                failures.append(f"{name} failed:\n{error}")
                table.add_row(name, *["[bold red]failed[/]"], *[""] * 7)
            else:
                add_row(table, result)
                failures += _too_far(result)
            live.refresh()
    for failure in failures:
        console.print(failure, style="red", markup=False, highlight=False)
    return 1 if failures else 0


def _too_far(result: Measurement) -> list[str]:
    problems = []
    if result.output > TOLERANCE:
        problems.append(f"{result.name}: an output differs by {result.output:.1e}")
    if result.gradient > TOLERANCE:
        problems.append(f"{result.name}: the gradient of {result.worst} differs by {result.gradient:.1e}")
    return problems


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
