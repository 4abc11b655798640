"""StableHLO programs through Ivy on every target, against StableHLO's reference interpreter."""

from __future__ import annotations

import functools
import importlib.util
import tempfile
from pathlib import Path

import numpy as np
import pytest
from stablehlo_programs import CASES, interpret

import ivy
from ivy.backend import BACKENDS

TARGETS = [name for name in BACKENDS if importlib.util.find_spec(name)]
EXCEPT: dict[str, frozenset[str]] = {}
"""For a target the programs that it refuses, with reason, beside the name."""


@pytest.fixture(scope="module")
def interpreted(tmp_path_factory):
    return interpret(CASES, tmp_path_factory.mktemp("interpreter") / "inputs.npz")


@functools.cache
def loaded(text: str) -> ivy.Graph:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.mlir"
        path.write_text(text)
        return ivy.load(path)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", CASES)
def test_agrees_with_the_reference_interpreter(name, target, interpreted):
    if name in EXCEPT.get(target, ()):
        pytest.skip("refused by this target")
    text, args = CASES[name]
    actual = loaded(text).to_backend(target)(*arguments(args, target))
    wanted = interpreted[name]
    results = actual if isinstance(actual, tuple) else (actual,)
    assert len(results) == len(wanted)
    for got, want in zip(map(as_numpy, results), wanted, strict=True):
        assert got.dtype == want.dtype
        assert got.shape == want.shape
        if want.dtype.kind in "fc":
            np.testing.assert_allclose(got, want, 2e-5, 2e-5)
        else:
            np.testing.assert_array_equal(got, want)


def arguments(arrays, target):
    if target == "torch":
        import torch

        return [torch.from_numpy(array.copy()) for array in arrays]
    if target == "tensorflow":
        import tensorflow as tf

        return [tf.constant(array) for array in arrays]
    return arrays


def as_numpy(array):
    return array.detach().numpy() if hasattr(array, "detach") else np.asarray(array)
