"""The choice of a backend, arrays that meet, and what comes in from other libraries."""

from __future__ import annotations

import array
import asyncio
import subprocess
import sys
import threading
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from functional.conformance import BACKENDS, as_numpy, each_backend

import ivy

OTHERS = {"numpy": "torch", "torch": "jax", "jax": "tensorflow", "tensorflow": "numpy"}


@pytest.fixture(autouse=True)
def _restored() -> Any:
    """The backend that was chosen before a test is chosen after it."""
    before = ivy.current_backend()
    yield
    ivy.set_backend(before)


def _native_type(backend: str) -> type:
    with ivy.set_backend(backend):
        return type(ivy.zeros(1).native)


# ------------------------------------------------------------------------------------ set_backend


@each_backend
def test_as_a_statement(backend: str) -> None:
    ivy.set_backend(backend)
    assert ivy.current_backend() == backend
    assert ivy.zeros(2).backend == backend


@each_backend
def test_as_a_context_manager(backend: str) -> None:
    ivy.set_backend("numpy")
    with ivy.set_backend(backend) as name:
        assert name == backend
        assert ivy.zeros(2).backend == backend
        with ivy.set_backend(OTHERS[backend]):
            assert ivy.zeros(2).backend == OTHERS[backend]
        assert ivy.zeros(2).backend == backend
    assert ivy.zeros(2).backend == "numpy"


def test_a_block_that_fails_gives_the_backend_back() -> None:
    ivy.set_backend("numpy")
    with pytest.raises(ValueError, match="expected"), ivy.set_backend("torch"):
        raise ValueError("expected")
    assert ivy.current_backend() == "numpy"


def test_unknown_backends() -> None:
    with pytest.raises(ivy.IvyError, match="unknown backend 'mxnet'; known are numpy, torch, jax"):
        ivy.set_backend("mxnet")
    assert ivy.current_backend() in BACKENDS


@each_backend
def test_functions_follow_their_arrays(backend: str) -> None:
    with ivy.set_backend(backend):
        x = ivy.asarray([1.0, 2.0])
    with ivy.set_backend(OTHERS[backend]):
        assert ivy.add(x, 1).backend == backend
        assert ivy.zeros_like(x).backend == backend
        assert ivy.concat([x, x]).backend == backend
        assert x.backend == backend
        assert ivy.ones(2).backend == OTHERS[backend]


def _in_thread(function: Any) -> Any:
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(function()))
    thread.start()
    thread.join(timeout=60)
    assert found, "the thread failed"
    return found[0]


def test_the_main_threads_statement_holds_in_threads() -> None:
    ivy.set_backend("torch")
    assert _in_thread(ivy.current_backend) == "torch"


def test_a_block_holds_in_its_thread_alone() -> None:
    ivy.set_backend("numpy")
    with ivy.set_backend("torch"):
        assert _in_thread(ivy.current_backend) == "numpy"
        assert ivy.current_backend() == "torch"


def test_a_threads_statement_holds_in_it_alone() -> None:
    ivy.set_backend("numpy")

    def choose() -> list[str]:
        ivy.set_backend("torch")
        return [ivy.current_backend(), ivy.zeros(1).backend]

    assert _in_thread(choose) == ["torch", "torch"]
    assert ivy.current_backend() == "numpy"


def test_threads_at_once() -> None:
    barrier = threading.Barrier(len(BACKENDS))
    found: dict[str, set[str]] = {}

    def work(backend: str) -> None:
        seen = set()
        with ivy.set_backend(backend):
            for _ in range(20):
                barrier.wait(timeout=60)
                seen.add(ivy.zeros(2).backend)
        found[backend] = seen

    threads = [threading.Thread(target=work, args=(backend,)) for backend in BACKENDS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert found == {backend: {backend} for backend in BACKENDS}


def test_tasks() -> None:
    """Tasks that take turns keep their own backends."""

    async def work(backend: str, statement: bool) -> set[str]:
        seen = set()
        chosen = ivy.set_backend(backend)
        with chosen if not statement else ivy.set_backend(backend):
            for _ in range(3):
                await asyncio.sleep(0)
                seen.add(ivy.zeros(2).backend)
        return seen

    async def main() -> list[set[str]]:
        return await asyncio.gather(*(work(backend, i % 2 == 0) for i, backend in enumerate(BACKENDS)))

    assert asyncio.run(main()) == [{backend} for backend in BACKENDS]


# ------------------------------------------------------------------------------------ namespaces


@each_backend
def test_array_namespace(backend: str) -> None:
    with ivy.set_backend(backend):
        x = ivy.ones(2)
    with ivy.set_backend(OTHERS[backend]):
        for xp in (
            ivy.array_namespace(x),
            ivy.array_namespace(x.native),
            ivy.array_namespace(x, 1.5, None, x.native),
            x.__array_namespace__(),
            x.__array_namespace__(api_version="2023.12"),
        ):
            assert xp is ivy.array_namespace(x)
            assert xp.zeros(3).backend == backend
            assert xp.asarray([1, 2]).backend == backend
            assert xp.fft.fftfreq(3).backend == backend
            assert xp.add(x, x).backend == backend
            assert xp.linalg.vector_norm(x).backend == backend
            assert xp.float32 is ivy.float32
    with pytest.raises(ValueError, match="1999"):
        x.__array_namespace__(api_version="1999.12")


def test_array_namespace_of_no_arrays() -> None:
    for arguments in ((), (1, 2.5), ("x",), ([1.0],)):
        with pytest.raises(TypeError):
            ivy.array_namespace(*arguments)


@each_backend
def test_arrays_of_two_backends(backend: str) -> None:
    other = OTHERS[backend]
    with ivy.set_backend(backend):
        x = ivy.ones(2)
    with ivy.set_backend(other):
        y = ivy.ones(2)
    for meet in (
        lambda: ivy.add(x, y),
        lambda: x + y,
        lambda: x == y,
        lambda: ivy.add(x, y.native),
        lambda: ivy.concat([x, y]),
        lambda: ivy.where(ivy.astype(x, ivy.bool), x, y),
        lambda: ivy.matmul(x, y),
        lambda: ivy.array_namespace(x, y),
    ):
        with pytest.raises(ivy.BackendMismatch, match=f"got arrays of {backend} and {other}"):
            meet()
    with pytest.raises(TypeError, match=f"inside `with ivy.set_backend\\('{backend}'\\):`"):
        x += y


# ------------------------------------------------------------------------------------ native arrays


@each_backend
def test_native_is_no_copy(backend: str) -> None:
    with ivy.set_backend(backend):
        native = ivy.asarray([1.0, 2.0]).native
        assert type(native) is _native_type(backend)
        assert type(native).__module__.partition(".")[0] in (backend, "jaxlib")
        x = ivy.asarray(native)
        assert x.native is native
        assert ivy.asarray(x).native is native
        assert ivy.asarray(x, copy=False).native is native
        assert ivy.asarray(x, copy=True).native is not native


@pytest.mark.parametrize("backend", ("numpy", "torch"))
def test_native_shares_its_memory(backend: str) -> None:
    with ivy.set_backend(backend):
        x = ivy.zeros(3)
        x.native[1] = 5
        x[2] = 7
        assert [float(v) for v in x.native] == [0.0, 5.0, 7.0]


@each_backend
@pytest.mark.parametrize("source", BACKENDS)
def test_asarray_of_other_frameworks(source: str, backend: str) -> None:
    """By DLPack, with the same elements, dtype and shape; nothing that comes later is shared."""
    for name in ("bool", "int8", "int64", "uint8", "float32", "float64", "complex64"):
        contents = np.arange(6).reshape(2, 3).astype(name)
        with ivy.set_backend(source):
            given = ivy.asarray(contents)
        with ivy.set_backend(backend):
            for x in (ivy.asarray(given), ivy.asarray(given.native), ivy.from_dlpack(given)):
                found = as_numpy(backend, x)
                assert found.dtype == contents.dtype
                assert np.array_equal(found, contents)


class Speaker:
    """An object that speaks DLPack, and nothing else."""

    def __init__(self, contents: np.ndarray) -> None:
        self._contents = contents

    def __dlpack__(self, **options: Any) -> Any:
        return self._contents.__dlpack__(**options)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self._contents.__dlpack_device__()


@each_backend
def test_dlpack(backend: str) -> None:
    contents = np.arange(6.0).reshape(2, 3)
    with ivy.set_backend(backend):
        for x in (ivy.asarray(Speaker(contents)), ivy.from_dlpack(Speaker(contents))):
            assert np.array_equal(as_numpy(backend, x), contents)
        assert ivy.asarray(Speaker(contents), dtype=ivy.float32).dtype == ivy.float32
        with pytest.raises(TypeError, match="__dlpack__"):
            ivy.from_dlpack([1.0, 2.0])
        back = np.from_dlpack(ivy.asarray(contents))
        assert np.array_equal(back, contents)
        kind, number = ivy.asarray(contents).__dlpack_device__()
        assert (int(kind), number) == (1, 0)


@each_backend
def test_dlpack_of_memory_that_starts_anywhere(backend: str) -> None:
    """Kernels that need aligned memory get a copy."""
    memory = np.zeros(256, "uint8")
    with ivy.set_backend(backend):
        for start in (0, 4, 8, 16, 32, 36):
            contents = memory[start : start + 40].view("float32")
            contents[...] = np.arange(10) + start
            x = ivy.asarray(Speaker(contents))
            assert np.array_equal(as_numpy(backend, ivy.astype(x, ivy.int32)), np.arange(10) + start)


def test_dlpack_shares_memory_where_both_can() -> None:
    contents = np.arange(4.0)
    with ivy.set_backend("torch"):
        x = ivy.asarray(contents, copy=False)
        contents[0] = 9.0
        assert float(x[0]) == 9.0
        y = ivy.asarray(contents, copy=True)
        contents[0] = 1.0
        assert float(y[0]) == 9.0


@each_backend
def test_buffers(backend: str) -> None:
    with ivy.set_backend(backend):
        for given, name in (
            (array.array("d", [1.5, 2.5]), "float64"),
            (array.array("i", [1, -2]), "int32"),
            (memoryview(array.array("f", [1.5, 2.5])), "float32"),
            (b"\x01\xff", "uint8"),
            (bytearray(b"\x01\xff"), "uint8"),
            (memoryview(np.arange(6, dtype="int16").reshape(2, 3)), "int16"),
        ):
            found = as_numpy(backend, ivy.asarray(given))
            expected = np.asarray(memoryview(given))
            assert found.dtype.name == name
            assert np.array_equal(found, expected)
        for given in ("text", object(), {"a": 1}, {1.0}):
            with pytest.raises(TypeError):
                ivy.asarray(given)


@each_backend
def test_half_precision(backend: str) -> None:
    """Beyond the standard: the frameworks have it."""
    with ivy.set_backend(backend):
        for name in ("float16", "bfloat16"):
            kind = getattr(ivy, name)
            x = ivy.asarray([1.5, -2.0], dtype=kind)
            assert (x + 1).dtype == kind
            assert np.asarray(x).astype("float32").tolist() == [1.5, -2.0]
            assert ivy.asarray(np.asarray(x)).dtype == kind
            assert np.asarray(x).dtype in (np.dtype("float16"), np.dtype(ml_dtypes.bfloat16))


# ------------------------------------------------------------------------------------ importing

IMPORT = """
import sys, time
before = time.perf_counter()
import ivy
seconds = time.perf_counter() - before
frameworks = {"numpy", "torch", "jax", "jaxlib", "tensorflow", "scipy", "ml_dtypes", "torch_mlir"}
print(seconds, *sorted(frameworks & set(sys.modules)))
"""


def _output(program: str) -> str:
    """What another process prints."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout.strip()


def test_importing_ivy_imports_no_framework() -> None:
    runs = [_output(IMPORT) for _ in range(3)]
    seconds, frameworks = zip(*(run.partition(" ")[::2] for run in runs), strict=True)
    assert set(frameworks) == {""}
    assert min(float(s) for s in seconds) < 0.3


@pytest.mark.parametrize("backend", ("numpy", "torch"))
def test_a_backend_imports_no_other(backend: str) -> None:
    """TensorFlow is left out: it imports JAX by itself."""
    program = (
        f"import sys, ivy\nivy.set_backend({backend!r})\nivy.add(ivy.ones(2), 1)\n"
        "print(*sorted({'torch', 'jax', 'tensorflow'} & set(sys.modules)))"
    )
    assert set(_output(program).split()) <= {backend}
