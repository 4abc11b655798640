"""The pages of the array API: one for each chapter of the standard, and for what Ivy adds to it.

The docstrings are rendered by mkdocstrings; the tables here add the dtypes and the place in the
standard.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

from ivy.functional.names import NAMES, VERSION
from ivy.functional.rules import BINARY, UNARY

STANDARD = f"https://data-apis.org/array-api/{VERSION}"

CHAPTERS: dict[str, str] = {
    "creation": "Creation",
    "data_types": "Data types",
    "elementwise": "Elementwise",
    "indexing": "Indexing",
    "inspection": "Inspection",
    "manipulation": "Manipulation",
    "searching": "Searching",
    "sets": "Sets",
    "sorting": "Sorting",
    "statistical": "Statistics",
    "utility": "Utilities",
}
"""The chapters of the main namespace, and their titles."""

EXTENSIONS: dict[str, str] = {"linalg": "Linear algebra", "fft": "Fourier transforms"}
"""The standard's extensions."""

ADDITIONS: dict[str, tuple[str, ...]] = {
    "Arrays and backends": (
        "ivy.functional.array.Array",
        "ivy.functional.backends.set_backend",
        "ivy.functional.backends.current_backend",
        "ivy.functional.namespaces.array_namespace",
    ),
    "Neural networks": ("ivy.nn",),
    "Random numbers": ("ivy.random",),
    "Transformations": ("ivy.transforms",),
    "Modules and optimisers": ("ivy.module", "ivy.optim"),
}
"""What Ivy adds, by the page's title."""

OPTIONS = """\
    options:
      show_root_heading: false
      show_root_toc_entry: false
      heading_level: 2
      filters: ["!^_"]
"""


def pages() -> Iterator[tuple[str, str]]:
    """The file name and the text of every page."""
    for chapter, title in CHAPTERS.items():
        names = sorted(name for name, module in NAMES.items() if module == f"ivy.functional.{chapter}")
        yield f"{chapter}.md", _chapter(title, f"ivy.functional.{chapter}", names, "API_specification", "")
    for extension, title in EXTENSIONS.items():
        names = sorted(importlib.import_module(f"ivy.{extension}").__all__)
        yield f"{extension}.md", _chapter(title, f"ivy.{extension}", names, "extensions", f"{extension}.")
    for title, objects in ADDITIONS.items():
        yield f"{title.lower().replace(' ', '-')}.md", _addition(title, objects)


def _chapter(title: str, module: str, names: list[str], folder: str, prefix: str) -> str:
    rows = [
        f"| [`{prefix}{name}`](#{module}.{name}) | {_takes(name)} | {_gives(name)} "
        f"| [standard]({STANDARD}/{folder}/generated/array_api.{prefix}{name}.html) |"
        for name in names
        if name[0].islower() and hasattr(importlib.import_module(module), name)
    ]
    table = "\n".join(["| function | dtypes | result | |", "| --- | --- | --- | --- |", *rows])
    return f"# {title}\n\n{table}\n\n::: {module}\n{OPTIONS}"


def _takes(name: str) -> str:
    rule = UNARY.get(name) or BINARY.get(name)
    return rule.takes if rule else ""


def _gives(name: str) -> str:
    rule = UNARY.get(name) or BINARY.get(name)
    words = {"same": "the promoted dtype", "bool": "bool", "real": "the dtype of the parts"}
    return words[rule.gives] if rule else ""


def _addition(title: str, objects: tuple[str, ...]) -> str:
    parts = [f"# {title}"]
    for path in objects:
        is_module = path.count(".") == 1
        parts.append(f"::: {path}\n" + (OPTIONS if is_module else ""))
    return "\n\n".join(parts)


def write(folder: Path) -> None:
    """Write all pages into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages():
        (folder / name).write_text(text, encoding="utf-8")
