"""Compiled functions in several threads at once: the same bits as in one thread, and no memory lost.

Environment variable: IVY_STRESS_SECONDS, how long the functions are called (5).
"""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import psutil
import pytest
import torch

import ivy
from ivy.backends.llvm import _native

SECONDS = float(os.environ.get("IVY_STRESS_SECONDS", "5"))
THREADS = 8
GROWTH = 20 << 20
"""How many bytes the process may grow by in all these calls."""
SPARE = 4 << 20
"""Functions keep some arenas of calls that were at the same time, and so does the allocator."""


class Block(torch.nn.Module):
    """A network with products, attention, normalisation and softmax."""

    def __init__(self) -> None:
        super().__init__()
        self.first = torch.nn.Linear(48, 3 * 48)
        self.norm = torch.nn.LayerNorm(48)
        self.second = torch.nn.Linear(48, 40)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        q, k, v = (part.unflatten(-1, (3, 16)).mT for part in self.first(x).chunk(3, -1))
        y = torch.nn.functional.scaled_dot_product_attention(q.mT, k.mT, v.mT)
        logits = self.second(self.norm(x + y.flatten(-2)))
        return torch.softmax(logits, -1), torch.argmax(logits, -1)


def rows(x: torch.Tensor) -> torch.Tensor:
    """Large enough for several tasks, with an arena that is not kept by the function."""
    y = torch.softmax(x @ x.mT, -1)
    return torch.cumsum(torch.tanh(y), 0).sum(1)


def small(x: torch.Tensor) -> torch.Tensor:
    """Small enough to run without giving the interpreter's lock away."""
    return torch.sort(x * 2 + 1, -1)[0].sum(-1)


@pytest.fixture(autouse=True, scope="module")
def two_threads() -> Iterator[None]:
    before = ivy.get_num_threads()
    ivy.set_num_threads(2)
    yield
    ivy.set_num_threads(before)


def in_threads(work: Callable[[int], None], count: int = THREADS) -> None:
    """Run `work(number)` in threads of its own, and raise what they raised."""
    errors: list[BaseException] = []
    barrier = threading.Barrier(count)

    def run(number: int) -> None:
        try:
            barrier.wait()
            work(number)
        except BaseException as error:  # it is raised below
            errors.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def as_tuple(result: Any) -> tuple[np.ndarray, ...]:
    return result if isinstance(result, tuple) else (result,)


def same(result: Any, expected: Any) -> bool:
    """Bit for bit."""
    pairs = zip(as_tuple(result), as_tuple(expected), strict=True)
    return all(np.array_equal(a.view(np.uint8), b.view(np.uint8)) for a, b in pairs)


# --------------------------------------------------------------------------------- many calls

Case = tuple[Any, list[np.ndarray]]


def cases() -> list[Case]:
    """Functions, with an input for each thread."""
    torch.manual_seed(0)
    found: list[Case] = []
    block = Block().eval()
    for program, shape in ((block, (4, 17, 48)), (block, (2, 33, 48)), (rows, (300, 65)), (small, (5, 9))):
        function = ivy.transpile(program, "llvm", torch.zeros(shape))
        found.append((function, [torch.randn(shape).numpy() for _ in range(THREADS)]))
    batch = torch.export.Dim("batch", min=2, max=64)
    graph = ivy.compile_graph(block, torch.zeros(4, 17, 48), dynamic_shapes=({0: batch},))
    found.append((graph.to_backend("llvm"), [torch.randn(2 + n, 17, 48).numpy() for n in range(THREADS)]))
    return found


def resident() -> int:
    return int(psutil.Process().memory_info().rss)


def call_for(seconds: float, given: Sequence[Case], expected: Sequence[Sequence[Any]]) -> int:
    """Call everything from all threads, and give the number of calls."""
    end = time.monotonic() + seconds
    calls = [0] * THREADS

    def work(number: int) -> None:
        while time.monotonic() < end:
            for (function, inputs), results in zip(given, expected, strict=True):
                assert same(function(inputs[number]), results[number])
                calls[number] += 1

    in_threads(work)
    assert all(calls)
    return sum(calls)


def sorted_numbers(x: torch.Tensor) -> torch.Tensor:
    return torch.sort(x).values


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.int32, torch.int64])
def test_long_sorts_by_two_threads(dtype: torch.dtype) -> None:
    """Also those whose first pivots leave much on one side, or that have no pivots at all."""
    size = 150_001
    function = ivy.transpile(sorted_numbers, "llvm", torch.zeros(size, dtype=dtype))
    x = (torch.randn(size, generator=torch.Generator().manual_seed(0)) * 1e6).to(dtype)
    up = torch.arange(size).to(dtype)
    for numbers in (x, x % 5, up, -up, up * 0 + 3, torch.where(up % 1000 < 999, up * 0, x)):
        np.testing.assert_array_equal(function(numbers.numpy()), np.sort(numbers.numpy()))


def test_one_function_in_many_threads() -> None:
    given = cases()
    ivy.set_num_threads(1)
    expected = [[function(x) for x in inputs] for function, inputs in given]
    ivy.set_num_threads(2)
    call_for(min(2.0, SECONDS), given, expected)
    gc.collect()
    before, memory = resident(), _native.memory()
    count = call_for(SECONDS, given, expected)
    gc.collect()
    print(f"{count} calls; {(resident() - before) >> 10} KiB more; {memory} before, {_native.memory()} after")
    assert resident() - before < GROWTH
    assert _native.memory()["in_use"] - memory["in_use"] <= SPARE
    assert _native.memory()["cached"] - memory["cached"] <= SPARE


def test_numbers_of_threads_change_meanwhile() -> None:
    function = ivy.transpile(rows, "llvm", torch.zeros(300, 65))
    inputs = [torch.randn(300, 65).numpy() for _ in range(4)]
    expected = [function(x) for x in inputs]

    def work(number: int) -> None:
        for step in range(40):
            if number == 0:
                ivy.set_num_threads(1 + step % 4)
            assert same(function(inputs[number]), expected[number])

    in_threads(work, 4)
    ivy.set_num_threads(2)


# --------------------------------------------------------------------------------- compilation


def test_compilation_in_many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IVY_CACHE", "0")
    graphs = [ivy.compile_graph(rows, torch.zeros(20, 5 + n)) for n in range(THREADS)]
    inputs = [torch.randn(20, 5 + n) for n in range(THREADS)]

    def work(number: int) -> None:
        for turn in range(3):
            place = (number + turn) % THREADS
            function = graphs[place].to_backend("llvm")
            result = function(inputs[place].numpy())
            np.testing.assert_allclose(result, rows(inputs[place]).numpy(), rtol=1e-4, atol=1e-5)

    in_threads(work)


def test_functions_come_and_go() -> None:
    graph = ivy.compile_graph(rows, torch.zeros(300, 65))
    x = torch.randn(300, 65).numpy()
    expected = graph.to_backend("llvm")(x)

    def work(number: int) -> None:
        for _ in range(10):
            assert same(graph.to_backend("llvm")(x), expected)

    in_threads(work, 4)
    gc.collect()
    before, memory = resident(), _native.memory()["in_use"]
    in_threads(work, 4)
    gc.collect()
    assert resident() - before < GROWTH
    assert _native.memory()["in_use"] == memory


# ---------------------------------------------------------------------------------- parameters


def test_parameters_change_meanwhile() -> None:
    torch.manual_seed(0)
    block = Block().eval()
    function = ivy.transpile(block, "llvm", torch.zeros(2, 33, 48))
    old = {name: value.copy() for name, value in function.params.items()}
    new = {name: value * 0.5 + 0.125 for name, value in old.items()}
    inputs = [torch.randn(2, 33, 48).numpy() for _ in range(THREADS)]
    before = [function(x) for x in inputs]
    function.params = new
    after = [function(x) for x in inputs]
    assert not same(before[0], after[0])
    end = time.monotonic() + min(SECONDS, 3.0)
    seen: list[set[str]] = [set() for _ in range(THREADS)]

    def work(number: int) -> None:
        turn = 0
        while time.monotonic() < end:
            turn += 1
            if number == 0:
                function.params = old if turn % 2 else new
                continue
            result = function(inputs[number])
            kinds = ("old" * same(result, before[number]), "new" * same(result, after[number]))
            assert any(kinds), "the result is of neither the old nor the new parameters"
            seen[number].update(filter(None, kinds))

    in_threads(work)
    assert set.union(*seen) == {"old", "new"}


def test_applications_to_other_parameters_at_the_same_time() -> None:
    torch.manual_seed(0)
    function = ivy.transpile(Block().eval(), "llvm", torch.zeros(2, 33, 48))
    x = torch.randn(2, 33, 48).numpy()
    given = [{name: value * (1 - 0.1 * n) for name, value in function.params.items()} for n in range(THREADS)]
    expected = [function.apply(params, x) for params in given]

    def work(number: int) -> None:
        for _ in range(20):
            assert same(function.apply(given[number], x), expected[number])

    in_threads(work)
