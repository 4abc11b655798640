"""Random programs as machine code and on NumPy: fusions that nobody would think of.

A program is lines of Python on PyTorch's tensors, which a failure prints. Half of the programs have a
symbolic size, and run with three values of it.

Environment variables: IVY_STRESS_EXAMPLES, how many programs of each kind there are; IVY_STRESS_SEED, a
number that makes them others.
"""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, reject, seed, settings
from random_programs import SYMBOL, Program
from random_rules import programs

import ivy
from ivy.errors import CaptureError

EXAMPLES = int(os.environ.get("IVY_STRESS_EXAMPLES", "45"))
SEED = int(os.environ.get("IVY_STRESS_SEED", "0"))

DIGITS = {"float64": 1e-9, "float32": 1e-4, "complex64": 1e-4, "float16": 3e-2, "bfloat16": 2e-1}
"""How far results may be from each other, as a part of the largest element."""


def drawn(test: Any) -> Any:
    """The same programs each time, unless the environment says otherwise."""
    test = seed(SEED)(test) if SEED else test
    return settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=not SEED,
        database=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )(test)


@pytest.fixture(autouse=True, scope="module")
def without_cache() -> Any:
    """No program comes twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IVY_CACHE", "0")
        yield


def as_array(x: Any) -> np.ndarray:
    if isinstance(x, torch.Tensor):
        x = x.detach().resolve_conj().resolve_neg()
        return (x.float() if x.dtype == torch.bfloat16 else x).numpy()
    return np.asarray(x)


def compare(actual: Any, expected: Any, reference: Any) -> None:
    """Compare a result with the one of NumPy's program; what PyTorch gives says how far they may differ."""
    assert actual.dtype == expected.dtype
    assert actual.shape == expected.shape
    name = expected.dtype.name
    if name not in DIGITS:
        np.testing.assert_array_equal(actual, expected)
        return
    wide = np.complex128 if name.startswith("complex") else np.float64
    actual, expected, third = (as_array(x).astype(wide) for x in (actual, expected, reference))
    with np.errstate(all="ignore"):
        finite = np.abs(expected[np.isfinite(expected)])
        spread = np.abs(third - expected)
        spread = np.max(spread[np.isfinite(spread)], initial=0.0)
    scale = max(1.0, np.max(finite, initial=0.0))
    np.testing.assert_allclose(actual, expected, rtol=0, atol=DIGITS[name] * scale + 4 * spread)


def run(program: Program, graph: ivy.Graph, sizes: tuple[int, ...]) -> None:
    native, numpy = graph.to_backend("llvm"), graph.to_backend("numpy")
    for size in sizes:
        inputs = program.inputs(size)
        with np.errstate(all="ignore"):
            expected = numpy(*inputs)
        reference = program.function()(*inputs)
        results = native(*inputs)
        for result in zip(results, expected, reference, strict=True):
            compare(*result)


@drawn
@given(program=programs(dynamic=False))
def test_static(program: Program) -> None:
    run(program, ivy.compile_graph(program.function(), *program.inputs()), (SYMBOL,))


@drawn
@given(program=programs(dynamic=True))
def test_dynamic(program: Program) -> None:
    size = torch.export.Dim("size", min=2, max=300)
    shapes = tuple({i: size for i, n in enumerate(shape) if n == SYMBOL} for shape in program.shapes)
    try:
        graph = ivy.compile_graph(program.function(), *program.inputs(), dynamic_shapes=shapes)
    except CaptureError:
        reject()  # PyTorch cannot keep the size symbolic
    run(program, graph, (SYMBOL, 2, 70))
