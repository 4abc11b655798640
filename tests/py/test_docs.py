"""The README and the guides run as they are written, and the documentation builds."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from docs import gen_reference
from ivy.dialect import OPS
from ivy.lowering.passes import PASSES, PIPELINES
from ivy.mlir import context, ir

ROOT = Path(__file__).parents[2]


def python_blocks(page: str) -> str:
    """All Python examples of a page, as one program."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return "\n".join(re.findall(r"^```python\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE))


def run(*command: str, cwd: Path) -> str:
    """The standard output of a command that must succeed."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert process.returncode == 0, process.stdout[-2000:] + process.stderr[-4000:]
    return process.stdout


def test_readme_example_prints_what_it_says(tmp_path: Path) -> None:
    program = python_blocks("README.md")
    (tmp_path / "readme.py").write_text(program, encoding="utf-8")
    output = run(sys.executable, "readme.py", cwd=tmp_path)
    said = re.search(r"^print\(sorted\(grads\)\)  # (.*)$", program, flags=re.MULTILINE)
    assert said is not None
    assert said[1] in output.splitlines()
    assert {path.name for path in tmp_path.iterdir()} >= {"net.mlirbc", "net.safetensors", "net.ivy"}


def test_getting_started_runs(tmp_path: Path) -> None:
    (tmp_path / "guide.py").write_text(python_blocks("docs/getting-started.md"), encoding="utf-8")
    run(sys.executable, "guide.py", cwd=tmp_path)


def test_native_guide_runs(tmp_path: Path) -> None:
    (tmp_path / "guide.py").write_text(python_blocks("docs/native.md"), encoding="utf-8")
    assert "arena" in run(sys.executable, "guide.py", cwd=tmp_path)
    text = (ROOT / "docs" / "native.md").read_text(encoding="utf-8")
    found = re.search(r'^```c title="main.c"\n(.*?)^```.*?^```sh\n(.*?)^```', text, re.DOTALL | re.MULTILINE)
    assert found is not None
    (tmp_path / "main.c").write_text(found[1], encoding="utf-8")
    assert len(run("sh", "-c", found[2], cwd=tmp_path).splitlines()) == 2


def test_array_api_guide_runs(tmp_path: Path) -> None:
    (tmp_path / "guide.py").write_text(python_blocks("docs/array-api.md"), encoding="utf-8")
    run(sys.executable, "guide.py", cwd=tmp_path)


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reference")
    gen_reference.main(folder)
    return folder


def test_reference_has_every_op(reference: Path) -> None:
    page = (reference / "operations.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^### ivy\.(\w+) .*?\n```\n\n(.*?)\n", page, flags=re.DOTALL | re.MULTILINE))
    assert sections.keys() == OPS.keys()
    undocumented = [name for name, text in sections.items() if not text or text.startswith("|")]
    assert not undocumented


def test_reference_has_every_pass_and_pipeline(reference: Path) -> None:
    page = (reference / "passes.md").read_text(encoding="utf-8")
    flags = re.findall(r"^## --([\w-]+)", page, flags=re.MULTILINE)
    assert sorted(flags) == sorted([*PASSES, *PIPELINES])


def test_irdl_file_is_accepted_by_mlir(reference: Path) -> None:
    text = (reference / "ivy.irdl.mlir").read_text(encoding="utf-8")
    with context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        dialect = module.body.operations[0]
    names = {ir.StringAttr(op.attributes["sym_name"]).value for op in dialect.regions[0].blocks[0].operations}
    assert names == OPS.keys()


def test_documentation_builds_without_warnings(tmp_path: Path) -> None:
    gen_reference.main()
    run(sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path), cwd=ROOT)
    assert "ivy.softmax" in (tmp_path / "reference" / "operations" / "index.html").read_text(encoding="utf-8")
