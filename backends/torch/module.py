"""The `nn.Module` that users hold: an emitted class with its parameters."""

from __future__ import annotations

import copy
import dataclasses
import io
import itertools
import json
import linecache
import sys
import types
import weakref
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
import torch
from torch import nn

from ivy import metadata
from ivy.backends.emission.names import sanitise
from ivy.backends.torch.layout import laid_out, orders
from ivy.backends.torch.program import Emitted, float_name, write
from ivy.backends.torch.state import from_numpy, to_torch
from ivy.backends.torch.structure import rebuild
from ivy.errors import SignatureError
from ivy.mlir import compilation
from ivy.program import Program
from ivy.signature import ConstantLeaf, Signature, TensorLeaf

_serial = itertools.count()


def emit(program: Program) -> TorchModule:
    """The program as a PyTorch module.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in PyTorch.
        ConversionError: the program is in another dialect than torch.
    """
    with compilation():
        best = orders(program)
    arrays = program.parameters.items()
    return make_class(program)({name: laid_out(to_torch(array), best.get(name)) for name, array in arrays})


class TorchModule(nn.Module):
    """A PyTorch module made from a program: the base of the classes that `emit` makes.

    Parameters and buffers have the names and the hierarchy of the source program. They share the
    memory of the source's arrays where PyTorch may write there (PyTorch's own and NumPy's); those of
    other frameworks are copied, as are kernels whose axes PyTorch's convolutions want in another order
    (they keep their shape, see `layout.py`). Buffers that the program updates are updated in place by
    each call.

    Calls take what the source program took, and check it; a random program takes `rng=`, a
    `torch.Generator` or a key (`uint32[2]`), at each call.

    Attributes:
        source: the Python source of the class.
        signature: what goes in and out.
        updated_buffers: names of the buffers that calls update.
        takes_rng: whether calls take `rng=`.
    """

    source: ClassVar[str]
    signature: ClassVar[Signature]
    updated_buffers: ClassVar[tuple[str, ...]]
    takes_rng: ClassVar[bool]
    _program: ClassVar[Program]
    _wanted: ClassVar[tuple[tuple[torch.dtype, tuple[int | None, ...]], ...] | None]
    _anchor: ClassVar[str]

    _signature_now: Signature | None = None

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The result for these arguments.

        Raises:
            SignatureError: the arguments do not fit.
        """
        if not torch.compiler.is_compiling():
            kwargs = self._checked(args, kwargs)
        return nn.Module.__call__(self, *args, **kwargs)

    def _checked(self, args: Sequence[Any], kwargs: dict[str, Any]) -> dict[str, Any]:
        wanted = self._wanted
        if wanted is not None and not kwargs and len(args) == len(wanted) and self._signature_now is None:
            for value, (dtype, shape) in zip(args, wanted, strict=True):
                if not isinstance(value, torch.Tensor) or value.dtype is not dtype or value.shape != shape:
                    break
            else:
                return kwargs
        if self.takes_rng:
            kwargs = dict(kwargs)
            rng = _checked_key(kwargs.pop("rng", None), type(self).__name__)
        signature = self._signature_now or self.signature
        for leaf, value in zip(signature.tensor_inputs(), signature.flatten(args, kwargs), strict=True):
            if not isinstance(value, torch.Tensor) and not leaf.scalar:
                raise SignatureError(f"expected a torch.Tensor for {leaf.path}, got {type(value).__name__}")
        if self.takes_rng:
            kwargs["rng"] = rng
        return kwargs

    def _apply(self, fn: Callable[[torch.Tensor], torch.Tensor], recurse: bool = True) -> Any:
        result = super()._apply(fn, recurse)
        self._follow_dtype()
        return result

    def _follow_dtype(self) -> None:
        """Let calls take floating-point arguments of the type that the parameters have now."""
        if not self._anchor:
            return
        before = str(self._dtype_of[self._anchor]).removeprefix("torch.")
        now = str(_find(self, self._anchor).dtype).removeprefix("torch.")
        self._signature_now = None if now == before else _with_dtype(self.signature, before, now)

    _dtype_of: ClassVar[Mapping[str, torch.dtype]]

    def __deepcopy__(self, memo: dict[int, Any]) -> TorchModule:
        made = self.__class__.__new__(self.__class__)
        memo[id(self)] = made
        made.__dict__.update(copy.deepcopy(self.__dict__, memo))
        return made

    def __reduce__(self) -> Any:
        """The program as data, and the state: no class or code is pickled."""
        state = {name: tensor.detach() for name, tensor in self.state_dict(keep_vars=True).items()}
        frozen = [name for name, parameter in self.named_parameters() if not parameter.requires_grad]
        constants = {name: buffer.dtype for name, buffer in _constants(self).items()}
        return _restore, (*_as_data(self._program), state, constants, frozen, self.training)

    def extra_repr(self) -> str:
        """The arguments, in the printed form of the module."""
        return self.signature.describe_inputs()


def make_class(program: Program) -> type[TorchModule]:
    """The class of a program's modules."""
    emitted = write(program)
    module = _build_module(program, emitted)
    base = getattr(module, emitted.class_name)
    sys.modules[module.__name__] = module  # torch.compile imports it to get at its functions
    weakref.finalize(base, sys.modules.pop, module.__name__, None)
    signature = program.signature
    floats = {
        argument.name: getattr(torch, float_name(argument))
        for argument in program.arguments()
        if argument.kind == "parameter" and float_name(argument)
    }
    attributes = {
        "__module__": module.__name__,
        "__doc__": f"{program.name}, made by Ivy. See `ivy.backends.torch.TorchModule`.",
        "source": emitted.text,
        "signature": signature,
        "updated_buffers": tuple(program.updated_buffers()),
        "takes_rng": program.is_random,
        "_program": program,
        "_wanted": _flat(signature) if not program.is_random else None,
        "_dtype_of": floats,
        "_anchor": next(iter(floats)) if len(set(floats.values())) == 1 else "",
    }
    return type(emitted.class_name, (TorchModule, base), attributes)


def _build_module(program: Program, emitted: Emitted) -> types.ModuleType:
    """Execute the source as a module of its own; tracebacks show its lines."""
    name = f"ivy_torch_{sanitise(program.name) or 'program'}_{next(_serial)}"
    file_name = f"<{name}>"
    module = types.ModuleType(name)
    lines = emitted.text.splitlines(keepends=True)
    linecache.cache[file_name] = (len(emitted.text), None, lines, file_name)
    exec(compile(emitted.text, file_name, "exec"), module.__dict__)
    if emitted.constants:
        module.constants.update(
            {key: from_numpy(np.asarray(array)) for key, (array, _) in emitted.constants.items()}
        )
    module.__dict__.update(emitted.records)
    outputs = program.signature.outputs
    module.__dict__["rebuild"] = lambda leaves: rebuild(outputs, leaves)
    return module


# ------------------------------------------------------------------------------------ checks


def _flat(signature: Signature) -> tuple[tuple[torch.dtype, tuple[int | None, ...]], ...] | None:
    """The dtypes and shapes of the arguments, where all of them are tensors of known shape."""
    positional, keywords = signature.inputs.children()
    leaves = signature.input_leaves
    if keywords.num_leaves or not all(child.is_leaf() for child in positional.children()):
        return None
    if any(isinstance(leaf, ConstantLeaf) or leaf.scalar for leaf in leaves):
        return None
    if any(isinstance(size, str) for leaf in leaves for size in leaf.shape):
        return None
    return tuple((getattr(torch, leaf.dtype), tuple(leaf.shape)) for leaf in leaves)


def _with_dtype(signature: Signature, before: str, now: str) -> Signature:
    """The signature with another floating-point type."""
    leaves = tuple(
        dataclasses.replace(leaf, dtype=now)
        if isinstance(leaf, TensorLeaf) and leaf.dtype == before
        else leaf
        for leaf in signature.input_leaves
    )
    return dataclasses.replace(signature, input_leaves=leaves)


def _checked_key(key: Any, name: str) -> Any:
    """A generator, or the two words of a key as a tensor."""
    if isinstance(key, torch.Generator):
        return key
    if key is None:
        raise SignatureError(
            f"{name} draws random numbers: pass rng=torch.Generator(), or a key (uint32[2]), at every call"
        )
    if not isinstance(key, torch.Tensor) and hasattr(key, "__array__"):
        key = torch.from_numpy(np.array(key))
    dtype, shape = getattr(key, "dtype", type(key).__name__), tuple(getattr(key, "shape", ()))
    if dtype is not torch.uint32 or shape != (2,):
        raise SignatureError(
            "expected rng: a torch.Generator, or the key of a threefry2x32 generator, uint32[2], "
            f"got {dtype}{list(shape)}"
        )
    return key


def _find(module: nn.Module, name: str) -> torch.Tensor:
    """The parameter of this name."""
    *path, last = name.split(".")
    if name in module._parameters:
        return module._parameters[name]  # type: ignore[return-value]
    for part in path:
        module = module._modules[part]  # type: ignore[assignment]
    return module._parameters[last]  # type: ignore[return-value]


# ----------------------------------------------------------------------------------- pickling


def _as_data(program: Program) -> tuple[bytes, str]:
    """The program's module as bytecode, and its convention as JSON."""
    module = io.BytesIO()
    with compilation():
        program.module.operation.write_bytecode(module)
        convention = {
            "version": metadata.VERSION,
            "name": program.name,
            "signature": metadata.signature_to_data(program.signature),
        }
        return module.getvalue(), json.dumps(convention)


def _constants(module: nn.Module) -> dict[str, torch.Tensor]:
    """The constants of the program, which are no part of the state."""
    return {name: module.get_buffer(name) for name in sorted(module._non_persistent_buffers_set)}


def _restore(
    data: bytes,
    convention: str,
    state: Mapping[str, torch.Tensor],
    constants: Mapping[str, torch.dtype],
    frozen: Sequence[str],
    training: bool,
) -> TorchModule:
    """A module from what `__reduce__` gives."""
    from ivy.module_file import parse_module

    with compilation():
        module, dialect = parse_module(data, "pickled module")
        name, signature = metadata.parse(convention, "pickled module")
        program = Program(module, dialect, signature, state, name)
        made = make_class(program)(dict(state))
    for name, parameter in made.named_parameters():
        parameter.requires_grad_(parameter.requires_grad and name not in frozen)
    device = next((tensor.device for tensor in state.values()), None)
    for name, buffer in _constants(made).items():
        made._buffers[name] = buffer.to(device=device, dtype=constants[name])
    made._follow_dtype()
    return made.train(training)
