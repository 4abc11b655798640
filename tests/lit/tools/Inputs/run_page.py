"""Run the console blocks of a page in a folder with its titled blocks as files: page, folder.

In a console block, lines after `$ ` are commands, the others are what they print. A line `...` stands
for any lines.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

FILE = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(page: str) -> list[tuple[str, str]]:
    """Every command of a page with its expected output."""
    parts = [
        part for block in CONSOLE.findall(page) for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    ]
    return [(command, output) for command, _, output in (part.partition("\n") for part in parts)]


def normal(output: str) -> str:
    """Text without blank lines and spaces at the ends of lines."""
    return "".join(f"{line.rstrip()}\n" for line in output.splitlines() if line.strip())


def matches(expected: str, actual: str) -> bool:
    """Whether the output is the expected one."""
    pattern = re.escape(normal(expected)).replace(re.escape("...\n"), "(?:.*\n)*") if expected else ""
    return re.fullmatch(pattern, normal(actual)) is not None


def main() -> None:
    """Run the page; the exit status says whether all outputs were as shown."""
    page, folder = Path(sys.argv[1]).read_text(), Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in FILE.findall(page):
        (folder / name).write_text(text)
    wrong = 0
    for command, expected in commands(page):
        run = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=False)
        actual = run.stdout + run.stderr
        if not matches(expected, actual):
            wrong += 1
            print(f"$ {command}\nexpected:\n{expected}\ngot:\n{actual}\n")
    sys.exit(bool(wrong) or not commands(page))


main()
