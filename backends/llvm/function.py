"""The callable that users hold: machine code with its parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np

from ivy.backends.emission.function import NativeFunction
from ivy.backends.emission.module import check_params, dtype_of
from ivy.backends.emission.types import numpy_dtype
from ivy.backends.llvm import _native
from ivy.backends.llvm.compiler import Compiled, compile_program
from ivy.backends.llvm.loading import arena_bytes, load, prepare
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import LoadedObject
from ivy.backends.llvm.tuning import tuned
from ivy.backends.numpy.arrays import to_numpy
from ivy.backends.numpy.function import key_data
from ivy.file_maps import give_back
from ivy.program import ENTRY, Program
from ivy.signature import ConstantLeaf, TensorLeaf


def emit(program: Program, *, cpu: str = "host", autotune: bool = False) -> LlvmFunction:
    """The program as machine code.

    Args:
        program: in the Ivy dialect.
        cpu: the processor that the code is for: this one, or an older level of its architecture
            (`"x86-64-v3"`), for the same results there and here.
        autotune: compile the program with several schedules, measure them on random arguments, and take the
            fastest. The choice is kept in the compile cache.

    Raises:
        UnsupportedOpError: it has operations that there is no native code for.
        IvyError: this processor cannot run code for the other one.
    """
    machine = Machine.runnable(cpu)
    schedule = tuned(program, machine, lambda made: _loaded(program, made).run) if autotune else None
    return _loaded(program, compile_program(program, machine, schedule))


def _loaded(program: Program, compiled: Compiled) -> LlvmFunction:
    code = load(compiled.data, compiled.names)
    plain = _is_plain(program)
    return (LlvmFunction if plain else _StructuredFunction)(program, compiled, code)


def _is_plain(program: Program) -> bool:
    """Whether a call's positional arguments are its arrays, and its results an array or a tuple of them."""
    signature = program.signature
    leaves = [*signature.input_leaves, *signature.output_leaves]
    if (
        program.is_random
        or program.updated_buffers()
        or any(isinstance(leaf, ConstantLeaf) for leaf in leaves)
    ):
        return False
    positional, keywords = signature.inputs.children()
    outputs = signature.outputs
    flat = keywords.num_children == 0 and all(child.is_leaf() for child in positional.children())
    flat_result = outputs.is_leaf() or (
        outputs.type is tuple and outputs.num_children != 1 and all(c.is_leaf() for c in outputs.children())
    )
    return flat and flat_result and not any(leaf.scalar for leaf in leaves if isinstance(leaf, TensorLeaf))


class LlvmFunction(_native.Callable, NativeFunction):  # type: ignore[misc]
    """A compiled program with its parameters.

    Arguments are NumPy arrays, anything else with the buffer protocol or DLPack (PyTorch tensors), which
    are read in place where they are contiguous, or arrays of other frameworks. Results are new NumPy arrays.
    Several threads may call one function at the same time; the lock of the interpreter is released
    during the run where it takes long enough.

    Attributes:
        signature: what goes in and out.
        updated_buffers: names of the buffers for which the program computes new values. A call replaces
            them in `params`; `apply` returns `(result, {name: new value})`.
        takes_rng: whether the program draws random numbers. If it does, every call takes as the keyword
            argument `rng` a `np.random.Generator`, or a key: `uint32[2]`.
        __name__: what the user called the program.
    """

    framework = "llvm"

    def __new__(cls, *args: Any, **kwargs: Any) -> LlvmFunction:
        """Without the arguments, which `__init__` hands on."""
        return super().__new__(cls)  # type: ignore[no-any-return]

    def __init__(self, program: Program, compiled: Compiled, code: LoadedObject, state: Any = None) -> None:
        self.__name__ = program.name
        self._program = program
        self._compiled = compiled
        self._code = code
        self.signature = program.signature
        self.updated_buffers = tuple(program.updated_buffers())
        self.takes_rng = program.is_random
        arguments = program.arguments()
        self._arguments = [argument for argument in arguments if argument.is_state]
        self._params, given = self._arrays(program.parameters if state is None else state)
        inputs, symbols, bounds = _inputs(program)
        results = _results(program)
        entry = code.address(ENTRY)
        dynamic = bool(symbols)
        super().__init__(
            entry=entry,
            arena=0 if dynamic else arena_bytes(code, ENTRY),
            arena_function=code.address(f"{ENTRY}_arena_bytes") if dynamic else 0,
            shapes_function=code.address(f"{ENTRY}_result_shapes") if dynamic else 0,
            state=given,
            inputs=inputs,
            results=results,
            symbols=len(symbols),
            bounds=bounds,
            single=len(results) == 1,
            release_gil=dynamic or _is_long(program),
            fallback=self._call,
        )

    # ------------------------------------------------------------------ parameters

    @property
    def params(self) -> Mapping[str, np.ndarray]:
        """Parameters and buffers by their names in the source framework.

        They share the source framework's memory where it can be read as NumPy arrays; weights that the
        code reads in another order are copied. Assign a mapping to this attribute to change them.
        """
        return MappingProxyType(self._params)

    @params.setter
    def params(self, value: Mapping[str, Any]) -> None:
        self._params, self.state = self._arrays(value)

    def _arrays(self, values: Mapping[str, Any]) -> tuple[dict[str, np.ndarray], tuple[np.ndarray, ...]]:
        """The parameters as arrays, and all that the code takes before the inputs."""
        check_params(self._arguments, values)
        arrays = {
            a.name: np.require(to_numpy(values[a.name], dtype_of(a)), requirements=["C", "A"])
            for a in self._arguments
        }
        given = [*arrays.values(), *self._compiled.constants]
        state = (*given, *prepare(self._code, given, self._compiled.prepared))
        read = set(self._compiled.read[ENTRY])
        for position, array in enumerate(arrays.values()):
            if position not in read:  # calls read its packed copy
                give_back(array)
        return arrays, state

    # ------------------------------------------------------------------------ calls

    def apply(self, params: Mapping[str, Any], *args: Any, **kwargs: Any) -> Any:
        """The result for these parameters (and buffers), under the names of `params`.

        Returns:
            The result; `(result, {name: new value})` where the program updates buffers.

        Raises:
            SignatureError: parameters or arguments do not fit.
        """
        other = type(self)(self._program, self._compiled, self._code, params)
        result, updated = other._run(args, kwargs)
        return (result, updated) if self.updated_buffers else result

    def _call(self, args: tuple[Any, ...], kwargs: Mapping[str, Any] | None) -> Any:
        """Calls that the machine code's own entry does not take: other arrays, structures, keywords.

        Raises:
            SignatureError: the arguments do not fit.
        """
        result, updated = self._run(args, kwargs or {})
        if updated:
            self.params = {**self.params, **updated}
        return result

    def _run(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, dict[str, np.ndarray]]:
        keys = []
        if self.takes_rng:
            kwargs = dict(kwargs)
            keys = [key_data(kwargs.pop("rng", None), self.__name__)]
        leaves = self.signature.flatten(args, kwargs)
        wanted = self.signature.tensor_inputs()
        arrays = [
            np.require(to_numpy(value, leaf.dtype), requirements=["C", "A"])
            for value, leaf in zip(leaves, wanted, strict=True)
        ]
        results = self.run([*arrays, *keys])
        results = list(results) if isinstance(results, tuple) else [results]
        count = len(self.signature.tensor_outputs())
        updated = dict(zip(self.updated_buffers, results[count:], strict=True))
        return self.signature.unflatten(results[:count]), updated

    def __repr__(self) -> str:
        return f"<LlvmFunction {self.__name__}({self.signature.describe_inputs()})>"


class _StructuredFunction(LlvmFunction):
    """A program whose arguments or results are more than arrays: every call goes through its signature."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The result for the function's own parameters."""
        return self._call(args, kwargs)


def _inputs(program: Program) -> tuple[list[Any], list[str], list[tuple[int, int]]]:
    """Types of the inputs, the names of the symbolic sizes, and their bounds."""
    signature, symbols = program.signature, list[str]()
    inputs: list[Any] = []
    for leaf in signature.tensor_inputs():
        shape = []
        for size in leaf.shape:
            if isinstance(size, str):
                if size not in symbols:
                    symbols.append(size)
                shape.append(-1 - symbols.index(size))
            else:
                shape.append(size)
        inputs.append((numpy_dtype(leaf.dtype), tuple(shape)))
    if program.is_random:
        inputs.append((np.dtype(np.uint32), (2,)))
    limits = [signature.dims.get(symbol, (0, None)) for symbol in symbols]
    return inputs, symbols, [(low, -1 if high is None else high) for low, high in limits]


def _results(program: Program) -> list[Any]:
    from ivy.dialect.types import DYNAMIC, dtype_name
    from ivy.mlir import compilation, ir

    with compilation():
        function = ir.FunctionType(ir.TypeAttr(program.main.attributes["function_type"]).value)
        return [
            (numpy_dtype(dtype_name(t)), tuple(None if size == DYNAMIC else size for size in t.shape))
            for t in function.results
        ]


def _is_long(program: Program) -> bool:
    """Whether a call takes so long that other threads should run meanwhile."""
    sizes = [int(np.prod(leaf.shape)) for leaf in program.signature.tensor_inputs()]
    return sum(sizes) > 4096 or bool(program.parameters)
