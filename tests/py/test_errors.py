"""Bad input gives errors that say what was wrong, where, and what was expected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
import torch

import ivy

HERE = Path(__file__).name


def line_of(marker: str) -> int:
    """The line of this file that ends with a comment."""
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.endswith(f"# {marker}"))


# ----------------------------------------------------------------------------------- capture


class Branches(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if x.sum() > 0:
            return x + 1
        return x - 1


def test_data_dependent_control_flow() -> None:
    with pytest.raises(ivy.CaptureError) as caught:
        ivy.compile_graph(Branches(), torch.ones(3))
    message = str(caught.value)
    assert message.startswith(
        "torch.export could not capture the program: its control flow depends on the data. Use "
        "torch.where, torch.cond or torch.while_loop instead of a Python branch on a tensor's value"
    )
    assert "if x.sum() > 0:" in message


def test_program_that_raises() -> None:
    with pytest.raises(ivy.CaptureError, match=r"could not capture the program\.\nRuntimeError: .*\[5, 4\]"):
        ivy.compile_graph(torch.nn.Linear(3, 2), torch.ones(5, 4))


def test_no_framework_is_recognised() -> None:
    with pytest.raises(ivy.IvyError, match="cannot tell which framework 3 belongs to"):
        ivy.compile_graph(3, 4)
    for program in (3, "no_such_folder"):
        with pytest.raises(ivy.IvyError, match=f"{program!r} is no program: pass a function"):
            ivy.compile_graph(program, torch.ones(2))
    with pytest.raises(ivy.IvyError, match="unknown backend 'fortran'; known are jax"):
        ivy.transpile(torch.nn.ReLU(), "fortran", torch.ones(2))


# -------------------------------------------------------------------------------- conversion


@torch.library.custom_op("ivy_tests::twist", mutates_args=())
def twist(x: torch.Tensor) -> torch.Tensor:
    return x.flip(0)


@torch.library.custom_op("ivy_tests::bend", mutates_args=())
def bend(x: torch.Tensor, by: float) -> torch.Tensor:
    return x * by


twist.register_fake(torch.empty_like)
bend.register_fake(lambda x, by: torch.empty_like(x))


class Unsupported(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = twist(x)  # first twist
        x = torch.relu(x)
        x = bend(x, 2.0)  # bend
        for _ in range(2):
            x = twist(x)  # second and third twist
        return x


def test_every_unsupported_op_is_listed_once() -> None:
    with pytest.raises(ivy.UnsupportedOpError) as caught:
        ivy.compile_graph(Unsupported(), torch.ones(3))
    found = [line.replace(str(Path(__file__).parent) + "/", "") for line in str(caught.value).splitlines()]
    assert found == [
        "torch-to-ivy: 2 unsupported operation(s)",
        "  torch.ivy_tests.bend x1",
        f"    at {HERE}:{line_of('bend')}",
        "  torch.ivy_tests.twist x3",
        f"    at {HERE}:{line_of('first twist')}",
        f"    at {HERE}:{line_of('second and third twist')}",
        "Rewrite these places with supported operations (docs: Operations), "
        "or add a pattern for them in ivy/lowering.",
    ]


# ------------------------------------------------------------------------------ calling


class Structured(torch.nn.Module):
    def forward(self, batch: dict[str, Any], flag: bool = True) -> torch.Tensor:
        return batch["x"] @ batch["y"] if flag else batch["x"]


@pytest.fixture(scope="module")
def function() -> Any:
    batch = {"x": torch.ones(2, 3), "y": torch.ones(3, 4)}
    return ivy.transpile(Structured(), "jax", batch, True)


def arrays(**changes: Any) -> dict[str, Any]:
    return {"x": np.ones((2, 3), np.float32), "y": np.ones((3, 4), np.float32)} | changes


EXPECTED = "expected: batch['x']: float32[2, 3], batch['y']: float32[3, 4], flag: True"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            (arrays(x=np.ones((2, 5), np.float32)), True),
            "expected batch['x']: float32[2, 3], got shape (2, 5)",
        ),
        ((arrays(x=np.ones(3, np.float32)), True), "expected batch['x']: float32[2, 3], got shape (3,)"),
        ((arrays(y=np.ones((3, 4))), True), "expected batch['y']: float32[3, 4], got dtype float64"),
        ((arrays(y=[1.0]), True), "expected batch['y']: float32[3, 4], got list"),
        ((arrays(), False), "flag: the program was captured for the value True, got False"),
        ((arrays(z=1), True), "the arguments do not have the structure of the captured ones"),
        (([1, 2], True), "the arguments do not have the structure of the captured ones"),
        ((), "expected 2 positional argument(s) (batch, flag), got 0"),
        ((arrays(), True, 3), "expected 2 positional argument(s) (batch, flag), got 3"),
    ],
)
def test_wrong_arguments(function: Any, arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ivy.SignatureError) as caught:
        function(*arguments)
    assert str(caught.value).startswith(message)
    if "structure" in message or "positional" in message:
        assert str(caught.value).endswith(EXPECTED)


def test_wrong_keyword_arguments(function: Any) -> None:
    with pytest.raises(ivy.SignatureError, match="unexpected keyword argument"):
        function(arrays(), True, colour="red")


def test_wrong_parameters() -> None:
    made = ivy.transpile(torch.nn.Linear(3, 2), "jax", torch.ones(1, 3))
    x, params = np.ones((1, 3), np.float32), dict(made.params)
    with pytest.raises(ivy.SignatureError, match=r"missing.*bias"):
        made.apply({"weight": params["weight"]}, x)
    with pytest.raises(ivy.SignatureError, match="gamma"):
        made.apply(params | {"gamma": x}, x)
    with pytest.raises(ivy.SignatureError, match=r"weight.*\(3, 2\)|weight.*\[3, 2\]"):
        made.apply(params | {"weight": params["weight"].T}, x)


# -------------------------------------------------------------------------------- files


def test_truncated_artifact(tmp_path: Path) -> None:
    graph = ivy.compile_graph(torch.nn.Linear(3, 2), torch.ones(1, 3))
    graph.export(tmp_path / "net.mlirbc")
    graph.save(tmp_path / "net.ivy")
    for name in ("net.mlirbc", "net.ivy"):
        content = (tmp_path / name).read_bytes()
        for length in (0, 10, 30, len(content) // 2, len(content) - 1):
            (tmp_path / name).write_bytes(content[:length])
            with pytest.raises(ivy.FileFormatError, match=name):
                ivy.load(tmp_path / name)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["w"], "missing 'b': float32[2]"),
        (["w", "b", "extra"], "unexpected 'extra'"),
        ([], "missing 'w': float32[2]\n  missing 'b': float32[2]"),
    ],
)
def test_names_in_safetensors(names: list[str], message: str, tmp_path: Path) -> None:
    (tmp_path / "net.mlir").write_text(
        """func.func @main(%w: tensor<2xf32> {ivy.param = "w"}, %b: tensor<2xf32> {ivy.param = "b"})
          -> tensor<2xf32> {
          %0 = "ivy.add"(%w, %b) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
          return %0 : tensor<2xf32>
        }"""
    )
    safetensors.numpy.save_file(dict.fromkeys(names, np.ones(2, np.float32)), tmp_path / "net.safetensors")
    with pytest.raises(ivy.FileFormatError) as caught:
        ivy.load(tmp_path / "net.mlir")
    file = tmp_path / "net.safetensors"
    assert str(caught.value) == f"{file}: the arrays are not those of the program:\n  {message}"
