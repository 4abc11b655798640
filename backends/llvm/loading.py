"""Compiled programs in memory: the functions of their object code, as Python calls them."""

from __future__ import annotations

import contextlib
import ctypes
import math
import mmap
from collections.abc import Sequence
from typing import Any

import numpy as np

from ivy.backends.emission.types import numpy_dtype
from ivy.backends.llvm.compiler import PREPARE
from ivy.backends.llvm.objects import LoadedObject, load_object
from ivy.errors import IvyError

RUNTIME = (
    *("ivy_parallel_for", "ivy_sort", "ivy_fft", "ivy_cholesky", "ivy_triangular_solve", "ivy_lu"),
    *("ivy_geqrf", "ivy_householder_product", "ivy_eigh", "ivy_eigvalsh", "ivy_eig", "ivy_eigvals"),
    *("ivy_svd", "ivy_svdvals"),
)
"""The functions of the runtime that compiled programs call."""

_ALIGNMENT = 64
_HUGE_PAGE = 2 << 20

_ENTRY = ctypes.CFUNCTYPE(ctypes.c_int32, *[ctypes.c_void_p] * 4)
_BYTES = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p)
_SHAPES = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


def load(data: bytes, names: Sequence[str]) -> LoadedObject:
    """The object code of a program, linked with the runtime of this process."""
    from ivy.backends.llvm import _native

    return load_object(data, {name: _native.address_of(name) for name in RUNTIME}, names)


def arena_bytes(code: LoadedObject, entry: str, sizes: Sequence[int] = ()) -> int:
    """How much scratch memory an entry function needs.

    Args:
        code: the program.
        entry: the function's name.
        sizes: one for each dynamic dimension of the arguments, in order of (argument, axis).
    """
    return int(_BYTES(code.address(f"{entry}_arena_bytes"))(_numbers(sizes)))


def result_sizes(code: LoadedObject, entry: str, sizes: Sequence[int], count: int) -> list[int]:
    """The sizes of all results, `count` in all, one result after the other."""
    shapes = (ctypes.c_int64 * max(1, count))()
    _SHAPES(code.address(f"{entry}_result_shapes"))(_numbers(sizes), shapes)
    return list(shapes)[:count]


def prepare(
    code: LoadedObject,
    given: Sequence[np.ndarray],
    prepared: Sequence[tuple[str, tuple[int, ...]]],
    name: str = PREPARE,
    entry: str = PREPARE,
) -> list[np.ndarray]:
    """The arrays that depend on parameters alone: packed and folded weights.

    Args:
        code: the program.
        given: its parameters and constants.
        prepared: dtype and shape of the arrays.
        name: of the function that makes them.
        entry: what the name of the function that knows its arena starts with.

    Raises:
        IvyError: the function failed.
    """
    if not prepared:
        return []
    arrays = _new_arrays([(numpy_dtype(dtype), shape) for dtype, shape in prepared])
    arena = np.empty(arena_bytes(code, entry) + 64, np.uint8)
    start = arena.ctypes.data + -arena.ctypes.data % 64
    status = _ENTRY(code.address(name))(_pointers(given), _pointers(arrays), None, start)
    if status:
        raise IvyError(f"preparing the parameters failed with code {status}")
    return arrays


def _new_arrays(types: Sequence[tuple[np.dtype[Any], tuple[int, ...]]]) -> list[np.ndarray]:
    """Arrays side by side in one block, in huge pages where the system has them.

    Every call reads all weights. In pages of 4 KB a network has more of them than the processor remembers the
    places of, and it does not fetch ahead beyond a page's end.
    """
    places, end = [], 0
    for dtype, shape in types:
        places.append(end)
        end += -(-math.prod(shape) * dtype.itemsize // _ALIGNMENT) * _ALIGNMENT
    block = mmap.mmap(-1, end + _HUGE_PAGE)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        with contextlib.suppress(OSError):  # a kernel without them
            block.madvise(mmap.MADV_HUGEPAGE)
    memory = np.frombuffer(block, np.uint8)
    first = -memory.ctypes.data % _HUGE_PAGE
    return [
        memory[first + place : first + place + math.prod(shape) * dtype.itemsize].view(dtype).reshape(shape)
        for place, (dtype, shape) in zip(places, types, strict=True)
    ]


def _numbers(values: Sequence[int]) -> Any:
    return (ctypes.c_int64 * max(1, len(values)))(*values)


def _pointers(arrays: Sequence[np.ndarray]) -> Any:
    return (ctypes.c_void_p * max(1, len(arrays)))(*(array.ctypes.data for array in arrays))
