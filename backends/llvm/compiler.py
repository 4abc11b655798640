"""From a program in the Ivy dialect to object code: the lowering, LLVM, and the cache around both."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ivy.backends.emission.attributes import dense_array
from ivy.backends.llvm.cache import Cache, Entry, key_of
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import compile_ir
from ivy.dialect.types import dtype_name
from ivy.lowering.kernels.schedule import Schedule
from ivy.mlir import compilation, ir, translate_module_to_llvmir
from ivy.program import ENTRY, Program

PREPARE = "prepare"
LEVEL = 1
"""The kernels are written with vectors: LLVM's own vectorisers would find nothing to do."""


@dataclass(frozen=True)
class Compiled:
    """Object code with what it takes to call it.

    Attributes:
        data: the object file, with the functions of the ABI in `runtime/ivy_runtime.h`.
        constants: arrays that the entry functions take after the parameters.
        prepared: dtype and shape of the arrays that `prepare` makes, and `main` takes after the constants.
        read: the positions of the arguments that `main` and `prepare` read.
    """

    data: bytes
    constants: tuple[np.ndarray, ...]
    prepared: tuple[tuple[str, tuple[int, ...]], ...]
    read: Mapping[str, tuple[int, ...]]

    @property
    def names(self) -> tuple[str, ...]:
        """The functions of the object."""
        entries = (ENTRY, PREPARE) if self.prepared else (ENTRY,)
        shapes = f"{ENTRY}_result_shapes"
        return (*entries, *(f"{entry}_arena_bytes" for entry in entries), shapes)


def compile_program(program: Program, machine: Machine, schedule: Schedule | None = None) -> Compiled:
    """The machine code of a program in the Ivy dialect; from the cache on disk if it is there.

    Args:
        program: the program.
        machine: the processor.
        schedule: how kernels use it; by default as `default_schedule` says.

    Raises:
        UnsupportedOpError: it has operations that there is no native code for.
    """
    schedule = schedule or default_schedule(machine)
    cache = Cache()
    key = key_of(text_of(program), machine, {"level": LEVEL, "schedule": schedule})
    entry = cache.get(key)
    if entry is not None:
        return _decoded(entry)
    made = lowered(program, schedule)
    compiled = Compiled(compile_ir(made.text, machine, LEVEL), made.constants, made.prepared, made.read)
    cache.put(key, _encoded(compiled))
    return compiled


@dataclass(frozen=True)
class Lowered:
    """A program as LLVM IR; the attributes are those of `Compiled`."""

    text: str
    constants: tuple[np.ndarray, ...]
    prepared: tuple[tuple[str, tuple[int, ...]], ...]
    read: Mapping[str, tuple[int, ...]]


def default_schedule(machine: Machine) -> Schedule:
    """What is good for most programs, by the sizes of the registers and of the L2 cache."""
    return Schedule(
        vector_bits=machine.vector_bits,
        registers=32 if machine.vector_bits == 512 or not machine.is_x86 else 16,
        block_bytes=min(max(machine.l2 // 2, 128 << 10), 1 << 20),
    )


def lowered(program: Program, schedule: Schedule, names: Mapping[str, str] | None = None) -> Lowered:
    """The program as LLVM IR, before LLVM's own optimisations.

    Args:
        program: in the Ivy dialect.
        schedule: how kernels use the processor.
        names: other names for functions of the ABI.
    """
    from ivy.lowering.kernels.generate import CONSTANTS, PREPARED, READ
    from ivy.lowering.passes import run_passes
    from ivy.lowering.pipelines import scheduled

    with compilation():
        module = program.clone().module
        run_passes(module, scheduled(schedule))
        attributes = module.operation.attributes
        constants = tuple(
            np.ascontiguousarray(dense_array(item)) for item in ir.ArrayAttr(attributes[CONSTANTS])
        )
        types = [ir.TypeAttr(item).value for item in ir.ArrayAttr(attributes[PREPARED])]
        prepared = tuple((dtype_name(type_), tuple(type_.shape)) for type_ in types)
        read = {
            entry.name: tuple(ir.DenseI64ArrayAttr(entry.attr)) for entry in ir.DictAttr(attributes[READ])
        }
        _rename(module, names or {})
        return Lowered(translate_module_to_llvmir(module.operation), constants, prepared, read)


def _rename(module: ir.Module, names: Mapping[str, str]) -> None:
    """Give functions that no other one of the module calls other names."""
    for op in module.body.operations:
        symbol = ir.StringAttr(op.operation.attributes["sym_name"]).value
        if symbol in names:
            op.operation.attributes["sym_name"] = ir.StringAttr.get(names[symbol])


def source(program: Program) -> str:
    """The program as LLVM IR for this machine, before LLVM's own optimisations."""
    return lowered(program, default_schedule(Machine.host())).text


def text_of(program: Program) -> str:
    """The program as text that differs with everything in it but the parameters."""
    with compilation():
        buffer = io.BytesIO()
        program.module.operation.write_bytecode(buffer)
        return buffer.getvalue().hex()


def _encoded(compiled: Compiled) -> Entry:
    described = [[array.dtype.name, list(array.shape)] for array in compiled.constants]
    metadata: Mapping[str, Any] = {
        "constants": described,
        "prepared": json.loads(json.dumps(compiled.prepared)),
        "read": {name: list(positions) for name, positions in compiled.read.items()},
        "bytes": len(compiled.data),
    }
    return Entry(b"".join([compiled.data, *(array.tobytes() for array in compiled.constants)]), metadata)


def _decoded(entry: Entry) -> Compiled:
    end = entry.metadata["bytes"]
    data, constants = entry.data[:end], []
    for name, shape in entry.metadata["constants"]:
        dtype = np.dtype(name)
        size = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
        constants.append(np.frombuffer(entry.data[end : end + size], dtype).reshape(shape))
        end += size
    prepared = tuple((dtype, tuple(shape)) for dtype, shape in entry.metadata["prepared"])
    read = {name: tuple(positions) for name, positions in entry.metadata["read"].items()}
    return Compiled(data, tuple(constants), prepared, read)
