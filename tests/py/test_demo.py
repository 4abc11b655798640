"""The demo: what it measures, and when it fails."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from bench import models
from bench.models import Example, Measurement
from examples import demo

GOOD = Measurement("LSTM", 10, 1.0, 1.0, 1.0, 0.1, 0.1, 1e-6, 1e-5, "weight")


def test_measurement_of_a_small_model(monkeypatch: pytest.MonkeyPatch) -> None:
    model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Tanh())
    example = Example(model, {"input": torch.randn(2, 4)})
    monkeypatch.setitem(models.MODELS, "small", lambda: example)
    result = models.measure("small")
    assert result.parameters == 15
    assert result.worst in ("0.weight", "0.bias")
    assert 0 <= result.output <= demo.TOLERANCE
    assert 0 <= result.gradient <= demo.TOLERANCE


@pytest.mark.parametrize(
    ("result", "status", "message"),
    [
        (GOOD, 0, ""),
        (replace(GOOD, output=2e-4), 1, "LSTM: an output differs by 2.0e-04"),
        (replace(GOOD, gradient=0.5), 1, "LSTM: the gradient of weight differs by 5.0e-01"),
        (RuntimeError("no memory"), 1, "LSTM failed:\nno memory"),
    ],
)
def test_exit_status(
    result: Measurement | RuntimeError,
    status: int,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def measure(name: str) -> Measurement:
        if isinstance(result, RuntimeError):
            raise result
        return result

    monkeypatch.setattr(demo, "measure_apart", measure)
    assert demo.main(["LSTM"]) == status
    assert message in capsys.readouterr().out


def test_unknown_model(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        demo.main(["AlexNet"])
    assert "unknown model 'AlexNet'; known are ResNet-50" in capsys.readouterr().err
