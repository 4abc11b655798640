#!/usr/bin/env python3
"""Write the CHECK lines of lit tests anew, from what their RUN lines print now.

    tests/lit/update_checks.py [FILE ...]

Golden files with a switch to update them: a file that contains the line `MARK` consists of
functions written by hand and of the checks above each of them, which are written here: every
operation of the result, in order, with SSA names abstracted. Without arguments all such files are
updated. What changed is to be read in the diff: the checks state what the program is meant to
become, and lit only compares.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

MARK = "// The checks are written by tests/lit/update_checks.py."
LIT = Path(__file__).resolve().parent
ROOT = LIT.parents[1]

_RUN = re.compile(r"// RUN: (.*)\| filecheck %s(?: --check-prefix=(\S+))?$")
_FUNCTION = re.compile(r"(\s*)func\.func (?:private |public )?(@[^\s(]+)\(")
_NAME = re.compile(r"%([A-Za-z_][\w$.-]*|\d+)")

Functions = list[tuple[str, list[str]]]
"""Pairs of a function's symbol and the check lines for it, in the order of the program."""


def update(path: Path) -> bool:
    """Write the checks of one file; tells whether they changed.

    Raises:
        SystemExit: a RUN line fails, or there is none.
    """
    text = path.read_text()
    runs = _runs(text)
    if not runs:
        raise SystemExit(f"{path}: no line '// RUN: ivy-opt … | filecheck %s'")
    prefixes = "|".join(re.escape(prefix) for prefix in runs)
    lines = [line for line in text.splitlines() if not re.match(rf"// ({prefixes})(-[A-Z]+)?:", line)]
    outputs = {prefix: _functions(_output(path, command), prefix) for prefix, command in runs.items()}
    new = "\n".join(_with_checks(lines, outputs)) + "\n"
    if new != text:
        path.write_text(new)
    return new != text


def _runs(text: str) -> dict[str, str]:
    """The commands whose output is checked, by the prefix of their checks."""
    joined = text.replace("\\\n// RUN:", "")
    matches = filter(None, (_RUN.match(line) for line in joined.splitlines()))
    return {match[2] or "CHECK": match[1] for match in matches}


def _output(path: Path, command: str) -> str:
    search = os.pathsep.join(
        [str(ROOT / "tools" / "ivy-opt"), str(Path(sys.executable).parent), os.environ["PATH"]]
    )
    done = subprocess.run(
        "set -o pipefail; " + command.replace("%s", str(path)),
        shell=True,
        executable="/bin/bash",
        env=os.environ | {"PATH": search, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{path}: failed: {command}\n{done.stderr}")
    return done.stdout


def _functions(output: str, prefix: str) -> Functions:
    """The functions of a printed program with their checks."""
    found: Functions = []
    lines = iter(output.splitlines())
    for line in lines:
        match = _FUNCTION.match(line)
        if match is None:
            continue
        body = []
        if line.endswith("{"):
            for inner in lines:
                if inner == match[1] + "}":
                    break
                body.append(inner.strip())
        found.append((match[2], _checks(line[: match.end()].strip(), body, prefix)))
    return found


def _checks(label: str, body: list[str], prefix: str) -> list[str]:
    seen: set[str] = set()

    def abstract(match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith("arg"):  # arguments are numbered by their position
            return match[0]
        variable = f"V{name}" if name.isdigit() else re.sub(r"\W", "_", name).upper()
        text = f"%[[{variable}]]" if name in seen else f"%[[{variable}:.*]]"
        seen.add(name)
        return text

    checks = [f"// {prefix}-LABEL: {label}"]
    for line in body:
        escaped = re.sub(r"\[\[+|\{\{+", lambda m: "{{" + re.escape(m[0]) + "}}", line)
        checks.append(f"// {prefix}-NEXT: {_NAME.sub(abstract, escaped)}")
    return checks


def _with_checks(lines: list[str], outputs: dict[str, Functions]) -> list[str]:
    """The lines of a test with the checks above its functions.

    Functions that only the output has follow the checks of the function before them.
    """
    names = [match[2] for line in lines if (match := _FUNCTION.match(line)) and not match[1]]
    blocks = {prefix: _aligned(names, functions) for prefix, functions in outputs.items()}
    result: list[str] = []
    position = -1
    for line in lines:
        match = _FUNCTION.match(line)
        if match and not match[1]:
            position += 1
            for prefix in outputs:
                result += blocks[prefix][position]
        result.append(line)
    return result


def _aligned(names: list[str], functions: Functions) -> list[list[str]]:
    """The checks for each function of the input; none for one that is not in the output."""
    blocks: list[list[str]] = [[] for _ in names]
    position = 0
    for name, checks in functions:
        if name in names[position:]:
            position = names.index(name, position) + 1
        blocks[max(position - 1, 0)] += checks
    return blocks


def main(arguments: list[str]) -> None:
    """Update the files that are named, or all that have the mark."""
    paths = [Path(argument).resolve() for argument in arguments] or sorted(LIT.rglob("*.mlir"))
    marked = [path for path in paths if MARK in path.read_text()]
    for path in set(paths) - set(marked) if arguments else ():
        raise SystemExit(f"{path}: its checks are written by hand; add the line\n{MARK}")
    for path in marked:
        if update(path):
            print(f"updated {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main(sys.argv[1:])
