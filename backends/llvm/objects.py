"""Object code: LLVM IR as text to the bytes of an object file, and such bytes to functions in memory."""

from __future__ import annotations

import functools
import itertools
import weakref
from collections.abc import Iterable, Mapping
from typing import Any

from ivy.backends.llvm.binding import llvm
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.narrow_floats import conversions
from ivy.backends.llvm.syntax import compatible
from ivy.errors import ConversionError, IvyError

_names = itertools.count()


def compile_ir(text: str, machine: Machine, level: int = 3) -> bytes:
    """The object file (position independent, small code model) of a module of LLVM IR.

    Args:
        text: the module, in the syntax of this LLVM or of the MLIR bindings' newer one.
        machine: what to compile for; it replaces the module's own triple and data layout.
        level: of the optimiser and the code generator, 0 to 3.

    Raises:
        ConversionError: the text does not parse, or the module does not verify.
    """
    return emit(parse(text, machine), machine, level)


def compile_to_assembly(text: str, machine: Machine, level: int = 3) -> str:
    """What `compile_ir` compiles, as assembly for people to read."""
    module, target = parse(text, machine), _target_machine(machine, level)
    optimise(module, target, level)
    return str(target.emit_assembly(module))


def emit(module: Any, machine: Machine, level: int) -> bytes:
    """Optimise a parsed module, in place, and give its object file."""
    target = _target_machine(machine, level)
    optimise(module, target, level)
    return bytes(target.emit_object(module))


def optimise(module: Any, target: Any, level: int) -> None:
    """Run the passes of a level over a module, in place.

    Levels 2 and 3 are LLVM's own, with the vectorisers of loops and of straight code. Level 1 is enough for
    kernels that are written with vectors, and takes a fifth of the time; level 0 only inlines what must be.
    """
    binding = llvm()
    tuning = binding.create_pipeline_tuning_options(speed_level=level)
    tuning.loop_vectorization = tuning.slp_vectorization = level > 1
    builder = binding.create_pass_builder(target, tuning)
    passes = _light_passes() if level == 1 else builder.getModulePassManager()
    passes.run(module, builder)


def _light_passes() -> Any:
    passes = llvm().create_new_module_pass_manager()
    passes.add_always_inliner_pass()
    passes.add_global_dead_code_eliminate_pass()
    passes.add_sroa_pass()
    passes.add_instruction_combine_pass()
    passes.add_simplify_cfg_pass()
    passes.add_new_gvn_pass()
    passes.add_loop_rotate_pass()
    passes.add_instruction_combine_pass()
    passes.add_dead_store_elimination_pass()
    passes.add_simplify_cfg_pass()
    return passes


def parse(text: str, machine: Machine, context: Any = None) -> Any:
    """The verified module (an llvmlite `ModuleRef`) of a text, for `machine`.

    It has a context of its own, unless one is given: modules that will be linked have one in common.

    Raises:
        ConversionError: the text does not parse, or the module does not verify.
    """
    binding = llvm()
    try:
        whole = compatible(text) + conversions(text, machine)
        module = binding.parse_assembly(whole, context or binding.create_context())
        module.triple = machine.triple
        module.data_layout = str(_target_machine(machine, 3).target_data)
        module.verify()
    except RuntimeError as error:
        raise ConversionError(f"LLVM does not accept the module: {str(error).strip()}") from error
    return module


@functools.lru_cache(maxsize=16)  # what LLVM derives from the features takes most of a small compilation
def _target_machine(machine: Machine, level: int) -> Any:
    target = llvm().Target.from_triple(machine.triple)
    return target.create_target_machine(
        cpu=machine.cpu, features=machine.features, opt=level, reloc="pic", codemodel="small"
    )


class LoadedObject:
    """An object file in executable memory, which is freed when nothing refers to this any more."""

    def __init__(self, jit: Any, tracker: Any, names: Iterable[str]) -> None:
        self._addresses: dict[str, int] = {name: tracker[name] for name in names}
        finalizer = weakref.finalize(self, _release, tracker, jit)
        finalizer.atexit = False  # other threads may still run the code while the process ends

    def address(self, name: str) -> int:
        """The address of one of the names that it was loaded for; valid while this object lives.

        Raises:
            IvyError: the object was not loaded for this name.
        """
        if name not in self._addresses:
            known = ", ".join(self._addresses)
            raise IvyError(f"the object was not loaded for {name!r}; it was for: {known}")
        return self._addresses[name]


def _release(tracker: Any, jit: Any) -> None:
    tracker.close()  # the code first, then the linker that owns its memory
    jit.close()


def load_object(data: bytes, symbols: Mapping[str, int], names: Iterable[str]) -> LoadedObject:
    """Link an object file for this machine into the process.

    Args:
        data: the object file, as `compile_ir` makes it.
        symbols: addresses of functions that it calls; those of the C library and libm are found in the
            process.
        names: the functions whose addresses will be asked for.

    Raises:
        IvyError: the bytes are no object file, lack one of the names, or use an unknown symbol.
    """
    binding = llvm()
    names = tuple(names)
    library = binding.JITLibraryBuilder().add_object_img(data).add_current_process()
    for name, address in symbols.items():
        library.import_symbol(name, address)
    for name in names:
        library.export_symbol(name)
    jit = binding.create_lljit_compiler(use_jit_link=True, suppress_errors=True)
    try:
        tracker = library.link(jit, f"ivy.{next(_names)}")
    except RuntimeError as error:
        jit.close()
        given = ", ".join(symbols) or "none"
        message = f"the object code cannot be loaded: {str(error).strip()}; symbols given: {given}"
        raise IvyError(message) from error
    return LoadedObject(jit, tracker, names)
