"""How much memory a compiled program needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import prod

from ivy.backends.emission.types import numpy_dtype
from ivy.backends.llvm.compiler import compile_program
from ivy.backends.llvm.loading import arena_bytes, load, result_sizes
from ivy.backends.llvm.machine import Machine
from ivy.dialect.types import dtype_name
from ivy.errors import SignatureError
from ivy.memory import Memory
from ivy.mlir import compilation, ir
from ivy.program import ENTRY, Program
from ivy.signature import Signature
from ivy.weights import as_numpy

_KEY = 8
"""Bytes of the key that random programs take."""


def memory(program: Program, sizes: Mapping[str, int] | None = None) -> Memory:
    """What a call needs of a program in the Ivy dialect. See `Graph.memory`.

    Raises:
        SignatureError: the sizes are not those that the program has, or out of their bounds.
        UnsupportedOpError: the program has operations that there is no native code for.
    """
    compiled = compile_program(program, Machine.host())
    code = load(compiled.data, compiled.names)
    shapes = list(_shapes(program.signature, dict(sizes or {})))
    numbers = list(_dynamic(program.signature, shapes))
    leaves = program.signature.tensor_inputs()
    inputs = sum(_bytes(leaf.dtype, shape) for leaf, shape in zip(leaves, shapes, strict=True))
    dtypes = list(_result_types(program))
    found = iter(result_sizes(code, ENTRY, numbers, sum(rank for _, rank in dtypes)))
    results = [(dtype, [next(found) for _ in range(rank)]) for dtype, rank in dtypes]
    return Memory(
        arena=arena_bytes(code, ENTRY, numbers),
        parameters=sum(as_numpy(array).nbytes for array in program.parameters.values()),
        prepared=sum(_bytes(dtype, shape) for dtype, shape in compiled.prepared),
        constants=sum(array.nbytes for array in compiled.constants),
        inputs=inputs + _KEY * program.is_random,
        results=sum(_bytes(dtype, shape) for dtype, shape in results),
    )


def _shapes(signature: Signature, sizes: dict[str, int]) -> Iterator[list[int]]:
    """The shapes of the inputs for these sizes."""
    symbols = {size for leaf in signature.tensor_inputs() for size in leaf.shape if isinstance(size, str)}
    if symbols != sizes.keys():
        wanted = ", ".join(sorted(symbols)) or "none"
        raise SignatureError(f"expected sizes for {wanted}, got {', '.join(sorted(sizes)) or 'none'}")
    for name, size in sizes.items():
        low, high = signature.dims.get(name, (0, None))
        if size < low or (high is not None and size > high):
            raise SignatureError(f"{name} is from {low} to {high or 'any size'}, got {size}")
    for leaf in signature.tensor_inputs():
        yield [sizes[size] if isinstance(size, str) else size for size in leaf.shape]


def _dynamic(signature: Signature, shapes: Sequence[Sequence[int]]) -> Iterator[int]:
    for leaf, shape in zip(signature.tensor_inputs(), shapes, strict=True):
        yield from (size for size, said in zip(shape, leaf.shape, strict=True) if isinstance(said, str))


def _bytes(dtype: str, shape: Sequence[int]) -> int:
    return prod(shape) * numpy_dtype(dtype).itemsize


def _result_types(program: Program) -> Iterator[tuple[str, int]]:
    with compilation():
        function = ir.FunctionType(ir.TypeAttr(program.main.attributes["function_type"]).value)
        yield from [(dtype_name(type_), len(type_.shape)) for type_ in function.results]
