"""Native code for single operations: StableHLO's reference interpreter, PyTorch, and every element type."""

from __future__ import annotations

import jax
import ml_dtypes
import numpy as np
import pytest
import torch
from jax_programs import from_text
from stablehlo_programs import CASES, interpret

import ivy
import ivy.backends.llvm as backend
from bench import opinfo
from bench.opinfo_worker import op_infos
from ivy.conversion import to_ivy


@pytest.fixture(scope="module")
def interpreted(tmp_path_factory):
    return interpret(CASES, tmp_path_factory.mktemp("interpreter") / "inputs.npz")


# tuples are gone when a program has come through Ivy
@pytest.mark.parametrize("name", [name for name in CASES if name != "tuple"])
def test_agrees_with_the_reference_interpreter(name, interpreted):
    text, args = CASES[name]
    wanted = interpreted[name]
    count = len(wanted)
    outputs = tuple(jax.ShapeDtypeStruct(array.shape, array.dtype) for array in wanted)
    f = backend.emit(to_ivy(from_text(text, args, outputs if count > 1 else outputs[0])))
    actual = f(*args)
    for got, want in zip(actual if count > 1 else [actual], wanted, strict=True):
        assert (got.dtype, got.shape) == (want.dtype, want.shape)
        if want.dtype.kind == "f":
            np.testing.assert_allclose(got, want, 2e-5, 2e-5)
        else:
            np.testing.assert_array_equal(got, want)


# ------------------------------------------------------------------------------ PyTorch's ops

NAMES = """
    bucketize cummax fft.fft2 geqrf gradient histc i0 index_add index_copy isin isreal kthvalue
    linalg.eigh linalg.matrix_power linalg.svd logcumsumexp masked_scatter nn.functional.adaptive_avg_pool1d
    nn.functional.glu nn.functional.grid_sample nn.functional.max_pool2d searchsorted sort split_with_sizes
    unfold_copy
"""
SUBSET = NAMES.split()
"""What the sweep once found wrong, and some of every family; all is `python -m bench.opinfo --to llvm`."""


def test_a_subset_of_pytorchs_ops_is_right():
    outcomes = opinfo.Sweep("llvm", SUBSET, jobs=1).run()
    assert {name: outcome.detail for name, outcome in outcomes.items() if outcome.cause} == {}


def test_expectations_are_those_of_the_numpy_target():
    known = opinfo.read_expectations(opinfo.expectation_file("llvm"))
    assert set(known) <= set(op_infos()) - set(SUBSET)
    assert known == opinfo.read_expectations(opinfo.expectation_file("numpy"))


# --------------------------------------------------------------------- element types, edge sizes

DTYPES = [
    torch.bool, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8,
    torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64, torch.complex128,
]  # fmt: skip


def as_numpy(x):
    return (
        x.float().numpy().astype(ml_dtypes.bfloat16)
        if x.dtype == torch.bfloat16
        else x.resolve_conj().numpy()
    )


def random(dtype, *shape):
    if dtype == torch.bool:
        return torch.rand(shape) > 0.5
    if dtype.is_complex:
        return torch.complex(*(torch.rand(shape, dtype=torch.float64) * 4 - 2 for _ in range(2))).to(dtype)
    if dtype.is_floating_point:
        return (torch.rand(shape) * 4 - 2).to(dtype)
    return torch.randint(0 if dtype == torch.uint8 else -9, 9, shape).to(dtype)


def check(program, *args, tolerance=1e-4):
    results = ivy.compile_graph(program, *args, frontend="torch").to_backend("llvm")(*map(as_numpy, args))
    wanted = program(*args)
    for got, want in zip(results, wanted, strict=True):
        want = as_numpy(want)
        assert (got.dtype, got.shape) == (want.dtype, want.shape)
        wide = np.complex128 if got.dtype.kind == "c" else np.float64
        narrow = want.dtype.itemsize == 2 and want.dtype.kind not in "iu"
        rtol = 2e-2 if narrow else tolerance
        np.testing.assert_allclose(got.astype(wide), want.astype(wide), rtol, rtol)


SHAPES = [(3, 37), (4, 0), ()]


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_elements_of_every_type_are_computed_moved_and_summed(dtype):
    def moved(x, y):
        return (
            x.clone(),
            torch.cat([x.reshape(-1), y.reshape(-1)]),
            torch.stack([x, y]),
            x.flip(list(range(x.dim()))),
        )

    def computed(x, y):
        return x + y, x * y, x == y, torch.where(x == y, x, y), x.sum(), x.sum(-1, keepdim=True), x.prod()

    def program(*arrays):
        pairs = zip(arrays[::2], arrays[1::2], strict=True)
        return tuple(result for x, y in pairs for result in (*moved(x, y), *computed(x, y)))

    check(program, *(random(dtype, *shape) for shape in SHAPES for _ in range(2)), tolerance=1e-3)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_elements_of_every_type_are_looked_up_scattered_and_carried(dtype):
    def program(x, y, z, i):
        changed = x.index_put((i,), z), x.slice_scatter(x[:-1], 0, 1)
        start, last = torch.tensor(0), torch.tensor(3)
        step = lambda n, a: (n + 1, a == a.flip(0) if dtype == torch.bool else a * y + z[:3])  # noqa: E731
        _, carried = torch._higher_order_ops.while_loop(lambda n, a: n < last, step, (start, x.clone()))
        return *changed, x[i], x.cumsum(1), carried

    i = torch.tensor([2, 0, 0, 1, 2])
    same = random(dtype, 1, 37).repeat(5, 1)  # which of equal rows is written does not matter
    check(program, random(dtype, 3, 37), random(dtype, 3, 37), same, i, tolerance=1e-3)


@pytest.mark.parametrize("width", [3, 16, 40, 130])
def test_reductions_of_special_values(width):
    x = torch.randn(5, width)
    x[0, 1], x[1, -1], x[2, 0], x[0, -1] = torch.nan, torch.inf, -torch.inf, torch.inf
    x[3] = -torch.inf

    def program(x):
        best = x.amax(1), x.amin(1), x.amax(0), x.amin(0), x.amax(), x.argmax(1), x.argmin(1), x.argmax(0)
        soft = torch.logsumexp(x, 1), x.softmax(1), x.softmax(0), x.sum(1), x.nansum(1), x.cummax(1)[0]
        return *best, *soft, x.clamp(-1, 1), x.relu(), torch.fmax(x, x.flip(1)), x.sort(1)[0], x.max(1)[1]

    check(program, x)


def test_integers_beyond_the_range_saturate():
    x = torch.tensor([float("nan"), float("inf"), -float("inf"), 3e9, -3e9, 300.0, -129.0, 1.5, -1.5])
    f = ivy.compile_graph(lambda x: (x.to(torch.int32), x.to(torch.int64)), x).to_backend("llvm")
    narrow, wide = f(x.numpy())
    low, high = -(2**31), 2**31 - 1
    np.testing.assert_array_equal(narrow, [0, high, low, high, low, 300, -129, 1, -1])
    np.testing.assert_array_equal(wide, [0, 2**63 - 1, -(2**63), 3 * 10**9, -3 * 10**9, 300, -129, 1, -1])


EMPTY = {
    "product without terms": (lambda x, y: (x @ y, (x @ y).sum(), (x @ y).softmax(-1)), (3, 0), (0, 4)),
    "product without rows": (lambda x, y: (x @ y, x.T @ x), (0, 3), (3, 4)),
    "product without columns": (lambda x, y: (x @ y, (x @ y).relu()), (5, 3), (3, 0)),
    "batch of nothing": (lambda x, w: (torch.nn.functional.conv2d(x, w),), (0, 3, 8, 8), (4, 3, 3, 3)),
    "sequences": (lambda x, y: (x.cumsum(1), x.sort(1)[0], x.mean(0), x.any(1), x @ y.T), (4, 0), (2, 0)),
}


@pytest.mark.parametrize("name", EMPTY)
def test_arrays_without_elements(name):
    program, *shapes = EMPTY[name]
    check(program, *map(torch.randn, shapes))


def test_memory_that_is_read_again_is_not_overwritten():
    def program(x, i, u):
        more, total = x + 1, (x @ x.T).cumsum(0)
        shifted = (x * 3).clone()
        shifted[1:] = (x * 3)[:-1]
        ones = torch.ones_like(total, dtype=torch.int64)
        picked = torch.index_add(more, 0, i, more[i] * 2)
        return (
            picked,
            shifted,
            total.scatter_add(0, ones, total),
            total.slice_scatter(total[:-1], 0, 1),
            more + u,
        )

    check(program, torch.randn(5, 4), torch.randint(0, 5, (7,)), torch.randn(4))


def test_a_long_chain_of_operations():
    def program(x):
        for _ in range(300):
            x = torch.sin(x) * 0.5 + x * x * 0.1
        return (x,)

    check(program, torch.rand(3, 5))
