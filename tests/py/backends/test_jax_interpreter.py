"""Emitted source against StableHLO's reference interpreter: what JAX itself seldom writes."""

from __future__ import annotations

import jax
import numpy as np
import pytest
from jax_programs import from_text
from stablehlo_programs import CASES, interpret

import ivy.backends.jax as backend

# What Ivy's own conversion never writes: `test_interpreter.py` has them, through Ivy.
FOREIGN = frozenset({
    "window_start", "select_and_scatter_padded", "sort_plain_LE", "sort_by_size", "sort_two_keys",
    "scatter_general", "scatter_general_repeated", "tuple",
})  # fmt: skip


@pytest.fixture(scope="module")
def interpreted(tmp_path_factory):
    return interpret(CASES, tmp_path_factory.mktemp("interpreter") / "inputs.npz")


@pytest.mark.parametrize("name", [name for name in CASES if name not in FOREIGN])
def test_agrees_with_the_reference_interpreter(name, interpreted):
    text, args = CASES[name]
    wanted = interpreted[name]
    count = len(wanted)
    outputs = tuple(jax.ShapeDtypeStruct(array.shape, array.dtype) for array in wanted)
    f = backend.emit(from_text(text, args, outputs if count > 1 else outputs[0]))
    actual = f(*args)
    for got, want in zip(actual if count > 1 else [actual], wanted, strict=True):
        assert got.dtype == want.dtype
        assert got.shape == want.shape
        if want.dtype.kind == "f":
            np.testing.assert_allclose(got, want, 2e-5, 2e-5)
        else:
            np.testing.assert_array_equal(got, want)
