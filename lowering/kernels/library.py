"""Calls of the runtime's functions: arrays are described to them, numbers are passed in a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ivy.lowering.kernels.kernel import POINTER
from ivy.lowering.kernels.nodes import Library
from ivy.lowering.kernels.values import Stored

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

TYPES = (
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    "float16", "bfloat16", "float32", "float64", "complex64", "complex128",
)  # fmt: skip
"""The numbers of `enum ivy_type` in the runtime's header, in order."""

SORT, VALUES, INDICES = "ivy_sort", 1, 2
"""The function that sorts, and the bits of its last parameter: what it gives."""

MOST_AXES = 16
WORDS = 2 + MOST_AXES
"""An `ivy_buffer`: a pointer, two 32-bit numbers, the sizes."""


def write_library(entry: Entry, node: Library) -> None:
    """Write the call; a nonzero answer is what the entry function returns."""
    if node.function == SORT:
        _leave_out_unused(node)
    entry.kernels.libraries.add(node.function)
    operands = [entry.place_contiguous(value) for value in node.operands]
    for result in node.results:
        result.place = entry.destination(result)
        if not result.place.is_contiguous():
            result.place = entry.temporary(result.element, result.shape)
    buffers = [*operands, *(result.place for result in node.results if result.place is not None)]
    body = entry.body
    count = body.constant(WORDS * len(buffers), "i64")
    array = body.name()
    body.head.append(f"{array} = llvm.alloca {count} x i64 : (i64) -> {POINTER}")
    for number, (stored, dtype) in enumerate(zip(buffers, node.types, strict=True)):
        _describe(entry, array, number * WORDS, stored, TYPES.index(dtype))
    numbers = _numbers(entry, node.parameters)
    status = body.name()
    body.lines.append(
        f"{status} = llvm.call @{node.function}({array}, {numbers}) : ({POINTER}, {POINTER}) -> i32"
    )
    entry.fail(status)


def _leave_out_unused(node: Library) -> None:
    """Of values and indices only what somebody reads: either alone is faster."""
    *parameters, wanted = node.parameters
    if wanted != VALUES | INDICES:
        return
    kept = [number for number, result in enumerate(node.results) if result.users]
    if len(kept) == 1:
        node.results = [node.results[number] for number in kept]
        node.types = (*node.types[: len(node.operands)], node.types[len(node.operands) + kept[0]])
        node.parameters = (*parameters, (VALUES, INDICES)[kept[0]])


def _describe(entry: Entry, array: str, start: int, stored: Stored, type_: int) -> None:
    entry.touch(stored.root)
    body = entry.body
    pointer = entry.pointer(stored.root, stored.offset, stored.element)
    _put(entry, array, start, pointer, POINTER)
    _put(entry, array, start + 1, body.constant(type_ | len(stored.shape) << 32, "i64"), "i64")
    for axis, size in enumerate(stored.shape):
        _put(entry, array, start + 2 + axis, entry.sizes.value(size), "i64")


def _numbers(entry: Entry, numbers: Sequence[int]) -> str:
    body = entry.body
    array = body.name()
    count = body.constant(max(1, len(numbers)), "i64")
    body.head.append(f"{array} = llvm.alloca {count} x i64 : (i64) -> {POINTER}")
    for place, number in enumerate(numbers):
        _put(entry, array, place, body.constant(number, "i64"), "i64")
    return array


def _put(entry: Entry, array: str, place: int, value: str, type_: str) -> None:
    body = entry.body
    address = body.name()
    body.lines.append(f"{address} = llvm.getelementptr {array}[{place}] : ({POINTER}) -> {POINTER}, i64")
    body.lines.append(f"llvm.store {value}, {address} : {type_}, {POINTER}")
