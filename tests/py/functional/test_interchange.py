"""Memory that passes between frameworks: what one cannot take is copied or refused; unsigned integers."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import numpy as np
import pytest
from functional.conformance import BACKENDS, as_numpy, each_backend

import ivy

MEMORY: dict[str, np.ndarray] = {
    "plain": np.arange(6.0).reshape(2, 3),
    "read-only": np.broadcast_to(np.float32(2), (2, 3)),
    "backwards": np.arange(6)[::-1],
    "transposed": np.arange(6.0).reshape(2, 3).T,
    "with gaps": np.arange(12, dtype=np.int16).reshape(3, 4)[:, ::2],
    "no elements": np.zeros((0, 3), np.uint8),
    "no dimensions": np.array(5.0),
    "a scalar of NumPy": np.asarray(np.float32(3)),
}


@each_backend
@pytest.mark.parametrize("memory", MEMORY)
def test_any_memory_of_numpy_is_taken(backend: str, memory: str) -> None:
    with ivy.set_backend(backend):
        np.testing.assert_array_equal(as_numpy(backend, ivy.asarray(MEMORY[memory])), MEMORY[memory])


@each_backend
@pytest.mark.parametrize("memory", ["read-only", "backwards"])
def test_memory_that_tensors_cannot_share_is_refused(backend: str, memory: str) -> None:
    if backend == "numpy":
        assert ivy.asarray(MEMORY[memory], copy=False).native is MEMORY[memory]
        return
    with ivy.set_backend(backend), pytest.raises(ValueError, match="copy"):
        ivy.asarray(MEMORY[memory], copy=False)


@each_backend
@pytest.mark.parametrize("name", ["float32", "uint64", "bool", "complex128", "float16", "bfloat16"])
@pytest.mark.parametrize("pass_on", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])
def test_copies_and_pickles(backend: str, name: str, pass_on: Any) -> None:
    with ivy.set_backend(backend):
        x = ivy.asarray([[1, 0], [1, 1]], dtype=getattr(ivy, name))
    found = pass_on(x)
    assert (found.backend, found.dtype) == (backend, x.dtype)
    np.testing.assert_array_equal(as_numpy(backend, found), as_numpy(backend, x))
    found[0, 0] = ivy.astype(found[0, 1], found.dtype)
    assert bool(x[0, 0] == x[1, 1]), "the copy shares memory"


def test_memory_of_a_framework_whose_arrays_never_change_is_not_written() -> None:
    with ivy.set_backend("jax"):
        x = ivy.asarray([1.0, 2.0])
    with ivy.set_backend("numpy"):
        y = ivy.asarray(x.native)
        y[0] = 5.0
    assert (float(y[0]), float(x[0])) == (5.0, 1.0)


@each_backend
def test_a_tensor_with_gaps_goes_to_every_backend(backend: str) -> None:
    with ivy.set_backend("torch"):
        x = ivy.reshape(ivy.arange(12), (3, 4))[:, ::2]
    with ivy.set_backend(backend):
        np.testing.assert_array_equal(as_numpy(backend, ivy.asarray(x)), [[0, 2], [4, 6], [8, 10]])


@each_backend
@pytest.mark.parametrize("version", [None, (0, 0), (0, 8), (1, 0), (2, 0)])
def test_consumers_of_any_version_get_a_capsule(backend: str, version: Any) -> None:
    with ivy.set_backend(backend):
        capsule = ivy.asarray([1.0]).__dlpack__(max_version=version)
    assert type(capsule).__name__ == "PyCapsule"


@each_backend
def test_buffers_are_taken_and_strange_ones_refused(backend: str) -> None:
    with ivy.set_backend(backend):
        x = ivy.asarray(b"abc")
        x[0] = ivy.asarray(1, dtype=ivy.uint8)
        assert [int(part) for part in x] == [1, 98, 99]
        with pytest.raises(TypeError, match="a buffer of bytes8"):
            ivy.asarray(memoryview(b"abc").cast("c"))


@each_backend
@pytest.mark.parametrize("make", [ivy.zeros, ivy.ones, ivy.empty])
def test_devices_have_names(backend: str, make: Any) -> None:
    with ivy.set_backend(backend):
        assert make(2, device="cpu").device in ivy.__array_namespace_info__().devices()
        with pytest.raises(ValueError, match="moon"):
            make(2, device="moon")


@each_backend
@pytest.mark.parametrize("index", ["int8", "uint8", "uint16", "uint32", "uint64"])
def test_indices_of_any_integer_dtype(backend: str, index: str) -> None:
    with ivy.set_backend(backend):
        x, key = ivy.arange(5, dtype=ivy.uint16), ivy.asarray([3, 1], dtype=getattr(ivy, index))
        for found in (x[key], ivy.take(x, key), ivy.take_along_axis(x, key)):
            np.testing.assert_array_equal(as_numpy(backend, found), np.asarray([3, 1], np.uint16))


@each_backend
def test_unsigned_integers_order_as_such(backend: str) -> None:
    numbers = [1, 2**64 - 1, 2**63, 0]
    with ivy.set_backend(backend):
        x = ivy.asarray(numbers, dtype=ivy.uint64)
        assert [int(part) for part in ivy.sort(x)] == sorted(numbers)
        assert (int(ivy.max(x)), int(ivy.min(x)), int(ivy.argmax(x))) == (2**64 - 1, 0, 1)
        assert int(ivy.sum(x)) == sum(numbers) % 2**64
        assert int(ivy.searchsorted(ivy.sort(x), 2**63)) == 2


@each_backend
def test_arange_is_exact(backend: str) -> None:
    with ivy.set_backend(backend):
        large = ivy.arange(2**63, 2**63 + 4, 3, dtype=ivy.uint64)
        assert [int(part) for part in large] == [2**63, 2**63 + 3]
        assert [int(part) for part in ivy.arange(2**53, 2**53 + 2)] == [2**53, 2**53 + 1]


def test_backends_are_those_of_the_tests() -> None:
    from ivy.functional.backends import BACKENDS as ALL

    assert tuple(ALL) == BACKENDS
