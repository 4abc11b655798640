"""How much of NumPy works: uses of every function of its public namespace against NumPy's own results.

    python -m bench.numpy_api [--to jax] [--only REGEX] [--dtype float32] [--verbose]

Prints one line for each function that fails, with its reason, and the rate at the end. Where the number
of elements of a result depends on data (np.nonzero, np.unique and the like), the uses are those that
programs have without knowing it: to index with, to reduce, to count. Returned as they are, no target can
have them.
"""

from __future__ import annotations

import argparse
import re
import textwrap
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import optree

import ivy
from bench.numpy_cases import CASES, FLOATS, IGNORED, STATEMENTS, arrays

_TOLERANCES = {"f2": 5e-3, "f4": 2e-5, "f8": 1e-10, "c8": 2e-5, "c16": 1e-10}


@dataclass(frozen=True)
class Use:
    """One use of a function.

    Attributes:
        name: the function.
        text: the program.
        function: the program as a function of the arrays in `names`.
    """

    name: str
    text: str
    function: Callable[..., Any]
    names: tuple[str, ...]

    def arguments(self, dtype: Any) -> list[Any]:
        """New copies of the arrays."""
        made = arrays(dtype)
        return [np.copy(made[name])[()] for name in self.names]


def uses(only: str = "") -> Iterator[Use]:
    """Every use, of functions whose name matches."""
    for name, texts in CASES.items():
        if re.search(only, name):
            yield from (_use(name, text, f"return {text}") for text in texts)
    for name, block in STATEMENTS.items():
        if re.search(only, name):
            yield from (_use(name, line, line) for line in textwrap.dedent(block).strip().splitlines())


def _use(name: str, text: str, body: str) -> Use:
    known = arrays()
    names = tuple(sorted(set(re.findall(r"\b[a-z]\b", re.sub(r"'[^']*'", "", body))) & known.keys()))
    scope: dict[str, Any] = {"np": np}
    lines = body.split("; ") if not body.startswith("for ") else [body]
    source = f"def program({', '.join(names)}):\n" + textwrap.indent("\n".join(lines), "    ")
    if body.startswith("for "):
        source += f"\n    return {names[0]}"
    exec(compile(source, f"<{name}>", "exec"), scope)
    return Use(name, text, scope["program"], names)


def check(use: Use, target: str, dtype: Any) -> str | None:
    """What is wrong with the transpiled program, `None` if nothing."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        given = use.arguments(dtype)
        try:
            expected = use.function(*use.arguments(dtype))
        except Exception as error:  # NumPy itself refuses this use for this type
            return None if np.dtype(dtype).kind not in "f" else f"NumPy: {error}"
        try:
            result = run(use.function, target, given)
        except Exception as error:  # whatever it is, this use failed
            return f"{type(error).__name__}: {error}"
    for before, after in zip(use.arguments(dtype), given, strict=True):
        if not np.array_equal(before, after, equal_nan=before.dtype.kind in "fc"):
            return "the caller's array was changed"
    return difference(expected, result, given)


def run(function: Callable[..., Any], target: str, given: list[Any]) -> Any:
    """What the transpiled program gives for NumPy's arrays."""
    program = ivy.transpile(function, target, *given, frontend="numpy")
    if target != "torch":
        return program(*given)
    import torch

    result = program(*(torch.from_numpy(np.array(array)) for array in given))
    is_tensor = lambda leaf: isinstance(leaf, torch.Tensor)  # noqa: E731
    return optree.tree_map(lambda x: x.resolve_conj().numpy() if is_tensor(x) else x, result)


def difference(expected: Any, result: Any, given: Any = ()) -> str | None:
    """The first difference of structure, type, shape or value, `None` if there is none."""
    wanted, found = optree.tree_leaves(expected), optree.tree_leaves(result)
    if len(wanted) != len(found):
        return f"{len(found)} results for {len(wanted)}"
    for one, other in zip(wanted, found, strict=True):
        other = np.asarray(other)
        one = np.asarray(one) if hasattr(one, "dtype") else np.asarray(one, other.dtype)
        if one.dtype != other.dtype:
            return f"dtype {other.dtype} for {one.dtype}"
        if one.shape != other.shape:
            return f"shape {other.shape} for {one.shape}"
        tolerance = _TOLERANCES.get(one.dtype.str[1:], 0)
        if not np.allclose(one, other, tolerance, tolerance, equal_nan=one.dtype.kind in "fc"):
            return f"values {_short(other)} for {_short(one)}"
    return None


def _short(array: np.ndarray) -> str:
    return np.array2string(array, threshold=12, precision=6).replace("\n", " ")[:120]


def public_functions() -> list[str]:
    """The functions of NumPy's namespaces that compute with arrays."""
    names = []
    for prefix, module in (("", np), ("linalg.", np.linalg), ("fft.", np.fft)):
        for name in module.__all__:
            value = getattr(module, name)
            if callable(value) and not isinstance(value, type) and name not in IGNORED.split():
                names.append(prefix + name)
    return sorted(names)


def sweep(target: str, only: str, dtypes: list[Any], verbose: bool = False) -> Mapping[str, list[str]]:
    """The failures of every function that has uses."""
    failures: dict[str, list[str]] = {}
    for use in uses(only):
        failures.setdefault(use.name, [])
        for dtype in dtypes if set(use.names) & set(FLOATS + "kzqd") else dtypes[:1]:
            if verbose:
                print(use.text, dtype, flush=True)
            reason = check(use, target, dtype)
            if reason:
                failures[use.name].append(f"{use.text} [{np.dtype(dtype).name}]: {reason}")
    return failures


def main() -> None:
    """Run the sweep and print what fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", default="jax")
    parser.add_argument("--only", default="")
    parser.add_argument("--dtype", nargs="*", default=["float64", "float32"])
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if options.to == "jax":
        import jax

        jax.config.update("jax_enable_x64", True)
    failures = sweep(options.to, options.only, [np.dtype(d).type for d in options.dtype], options.verbose)
    wrong = {name: reasons for name, reasons in failures.items() if reasons}
    for name, reasons in sorted(wrong.items()):
        for reason in reasons:
            print(f"{name}: {' '.join(reason.split())[:300]}")
    public = [name for name in public_functions() if re.search(options.only, name)]
    missing = [name for name in public if name not in failures]
    right = [name for name in public if name in failures and not failures[name]]
    print(f"without a use here: {' '.join(missing)}")
    print(f"{len(right)} of {len(public)} functions right ({100 * len(right) / max(1, len(public)):.1f} %), "
          f"{sum(map(len, wrong.values()))} uses wrong")  # fmt: skip


if __name__ == "__main__":
    main()
