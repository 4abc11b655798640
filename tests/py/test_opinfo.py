"""PyTorch's OpInfos through Ivy: a subset that is quick enough for every run, and the list of failures.

The whole sweep is `python -m bench.opinfo --to jax`.
"""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection

import numpy as np
import pytest
import torch

from bench import opinfo
from bench.opinfo_worker import Mismatch, Outcome, compare, op_infos

NAMES = """
    add addmm all aminmax angle argmax atan2 baddbmm bmm cat clamp complex cummax cumsum diff digamma
    einsum expand floor_divide fmod frexp gather histc igamma index_add isin kthvalue lerp
    linalg.cholesky linalg.vector_norm logaddexp logcumsumexp logit masked_fill max.reduction_with_dim
    mode msort nan_to_num nanmedian nextafter nn.functional.avg_pool2d nn.functional.conv2d
    nn.functional.cross_entropy nn.functional.gelu nn.functional.layer_norm nn.functional.max_pool2d
    nn.functional.scaled_dot_product_attention permute polar pow quantile remainder roll round.decimals_3
    scatter_add searchsorted select sort special.airy_ai special.hermite_polynomial_h special.i1e
    special.ndtri special.zeta std_mean.unbiased sum take_along_dim topk tril unfold_copy var_mean where
    xlogy
"""
SUBSET = NAMES.split()
"""At least one op of every family, and of every kind of argument and result."""


def test_subset_is_right() -> None:
    outcomes = opinfo.Sweep("jax", SUBSET, jobs=1).run()
    assert set(outcomes) == set(SUBSET)
    assert {name: outcome.detail for name, outcome in outcomes.items() if outcome.cause} == {}
    assert all(outcome.samples for outcome in outcomes.values())


def test_expectations_are_sorted_and_exist() -> None:
    lines = opinfo.expectation_file("jax").read_text().splitlines()
    names = [line.split(": ")[0] for line in lines if not line.startswith("#")]
    assert names == sorted(set(names))
    assert set(names) <= set(op_infos())
    assert not set(names) & set(SUBSET)


def test_expectations_can_only_shrink() -> None:
    outcomes = {
        "add": Outcome(samples=2),
        "mul": Outcome("other values", "by 3", 1),
        "sub": Outcome(samples=2),
    }
    lines = opinfo.surprises(outcomes, {"add": "other values"})
    assert lines == [
        "add works: remove it from opinfo_jax_failures.txt",
        "mul fails and is not expected to",
    ]


def deadly(connection: Connection, target: str) -> None:
    """A worker that one op kills."""
    connection.send("ready")
    while (name := connection.recv()) is not None:
        if name == "add":
            os.kill(os.getpid(), signal.SIGSEGV)
        connection.send(Outcome(samples=1))


def test_death_of_a_worker_is_a_failure_of_its_op() -> None:
    outcomes = opinfo.Sweep("jax", ["sub", "add", "mul"], jobs=1, serve=deadly).run()
    assert outcomes == {
        "sub": Outcome(samples=1),
        "add": Outcome("process died", "SIGSEGV", 1),
        "mul": Outcome(samples=1),
    }


@pytest.mark.parametrize(
    ("actual", "cause"),
    [
        (np.zeros((3, 2), np.float32), "other shape"),
        (np.zeros((2, 3), np.float64), "other dtype"),
        (np.full((2, 3), 0.01, np.float32), "other values"),
        (np.full((2, 3), np.nan, np.float32), "other values"),
        ([np.zeros((2, 3), np.float32)], "other structure"),
        (None, "other structure"),
    ],
)
def test_comparison_sees_differences(actual: object, cause: str) -> None:
    with pytest.raises(Mismatch) as error:
        compare(torch.zeros(2, 3), actual, "result", values=True)
    assert error.value.cause == cause


def test_comparison_accepts_what_is_equal() -> None:
    wanted = (torch.tensor([1.0, torch.nan]), [torch.tensor(3)], None, 2)
    compare(wanted, (np.array([1, np.nan], np.float32), [np.array(3)], None, 2), "result", values=True)
