"""The benchmarks of speed, one after another; each also runs alone (`python -m bench.speed`).

python -m bench [NAME …]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from rich.console import Console

from bench import convert, memory, overhead, speed, speed_numpy, speed_tensorflow, speed_torch

BENCHMARKS: dict[str, Callable[[Sequence[str]], None]] = {
    "convert": convert.main,
    "memory": memory.main,
    "overhead": overhead.main,
    "speed": lambda arguments: speed.main([*arguments, "--gradients"]),
    "speed_torch": speed_torch.main,
    "speed_tensorflow": speed_tensorflow.main,
    "speed_numpy": speed_numpy.main,
}
"""What there is, by name."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the benchmarks that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHMARKS)}; all by default")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no benchmark is called {unknown[0]!r}; there are {', '.join(BENCHMARKS)}")
    for name in options.names or BENCHMARKS:
        Console().rule(name)
        BENCHMARKS[name]([])


if __name__ == "__main__":
    main()
