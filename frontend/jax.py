"""The JAX frontend: JAX's own tracing and lowering, into StableHLO.

Functions, jitted or not, take any tree of arrays; `parameters=` says which arguments are parameters.
Modules of Flax and Equinox bring their own. Sizes are symbolic where the examples, or
`dynamic_shapes`, have symbolic sizes of `jax.export`.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
import jax.export
import numpy as np
import optree

from ivy.errors import CaptureError
from ivy.frontend.jax_importer import import_module
from ivy.frontend.jax_lowering import Lowered, lower
from ivy.frontend.jax_modules import Source, as_source, is_module
from ivy.frontend.jax_shapes import bounds, symbolic
from ivy.frontend.jax_structure import State, code, flatten, is_key, paths
from ivy.frontend.jax_structure import is_array as is_array_leaf
from ivy.mlir import compilation
from ivy.program import Program
from ivy.signature import ConstantLeaf, Leaf, Signature, TensorLeaf

KEY_IMPLEMENTATION = "threefry2x32"
"""The random generator of JAX whose numbers every target reproduces."""

_KEY_DTYPE = "key<fry>"


def accepts(program: Any) -> bool:
    """Whether `program` is something this frontend captures without being told to."""
    return isinstance(program, jax.stages.Wrapped) or is_module(program)


def is_array(value: Any) -> bool:
    """Whether `value` is one of JAX's arrays, or stands for one."""
    return isinstance(value, (jax.Array, jax.ShapeDtypeStruct))


def example(shape: tuple[int, ...], dtype: str) -> jax.ShapeDtypeStruct:
    """What stands for an array of this shape and NumPy dtype name in a capture."""
    return jax.ShapeDtypeStruct(shape, jax.dtypes.canonicalize_dtype(dtype))


def capture(
    program: Any,
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    *,
    dynamic_shapes: Any = None,
    parameters: Any = None,
) -> Program:
    """Capture a function or module as a `Program` in StableHLO.

    Python numbers are arguments of jitted functions, unless they are static there. Of other functions
    floating-point numbers are arguments, integers and booleans are constants, which may
    decide on control flow and shapes.

    Args:
        program: a function, jitted or not; a Flax `nnx` module; a bound Flax `linen` module, or
            `module.apply` with `parameters=0`; an Equinox module; a bound method of these.
        args: example positional arguments: arrays or `jax.ShapeDtypeStruct`s, in any tree.
        kwargs: example keyword arguments.
        dynamic_shapes: which sizes are symbolic: shapes as `jax.export.symbolic_shape` takes them
            (`"batch, 3"`), in a tree that is a prefix of the arguments, or by their names. Examples with
            symbolic sizes say the same.
        parameters: which arguments are parameters: a position, a name, the beginning of names, or a list
            of these. They are not arguments of the captured program.

    Raises:
        CaptureError: JAX could not trace the program, or it cannot leave JAX.
    """
    source = as_source(program, args, kwargs, parameters)
    inputs = _Inputs.of(source, dynamic_shapes)
    traced = _Traced(source, inputs)
    specs = traced.specs()
    try:
        lowered = lower(_named(traced, source.name), specs)
    except CaptureError as error:
        place = _users_place(error)
        raise CaptureError(f"{error}\n  at {place}" if place else str(error)) from None
    except Exception as error:  # tracing runs the user's code, which raises whatever it likes
        raise CaptureError(_explain(error, traced.argument_names())) from error
    return _program(source, inputs, traced, lowered)


# ----------------------------------------------------------------------------------- inputs


@dataclass(frozen=True)
class _Inputs:
    """The example arguments, taken apart.

    Attributes:
        structure: of `(args, kwargs)`.
        values: for each leaf what stands for it in the trace, or the constant itself.
        leaves: what the signature says of each leaf.
    """

    structure: optree.PyTreeSpec
    values: list[Any]
    leaves: list[Leaf]

    @classmethod
    def of(cls, source: Source, dynamic_shapes: Any) -> _Inputs:
        tree = (source.args, source.kwargs)
        values, structure = flatten(tree)
        entries = paths(structure)
        values = [_abstract(v, source, path) for v, path in zip(values, entries, strict=True)]
        values = symbolic(values, structure, source.arg_names, dynamic_shapes)
        names = (*source.arg_names, *(f"arg{i}" for i in range(len(source.arg_names), len(source.args))))
        leaves = [_input_leaf(v, _path(path, names)) for v, path in zip(values, entries, strict=True)]
        return cls(structure, values, leaves)

    def arrays(self) -> list[jax.ShapeDtypeStruct]:
        """What stands for the arrays."""
        return [v for v in self.values if isinstance(v, jax.ShapeDtypeStruct)]


def _abstract(value: Any, source: Source, path: Sequence[Any]) -> Any:
    """What stands for an array or a traced number; constants as they are."""
    if isinstance(value, (bool, int, float, complex)) and not isinstance(value, np.generic):
        constant = path[1].entry in source.static or (source.specialises and isinstance(value, (bool, int)))
        dtype = jax.dtypes.canonicalize_dtype(np.result_type(type(value)))
        return value if constant else jax.ShapeDtypeStruct((), dtype, weak_type=not isinstance(value, bool))
    if not is_array_leaf(value) or path[1].entry in source.static:
        return value
    _check_key(value)
    dtype = value.dtype if is_key(value) else jax.dtypes.canonicalize_dtype(value.dtype)
    weak = bool(getattr(value, "weak_type", False))
    return jax.ShapeDtypeStruct(value.shape, dtype, weak_type=weak)


def _check_key(value: Any) -> None:
    if is_key(value) and value.dtype.name != _KEY_DTYPE:
        raise CaptureError(
            f"random keys of the type {value.dtype.name} give numbers that no other framework can "
            f"reproduce: use jax.random.key(seed, impl={KEY_IMPLEMENTATION!r})"
        )


def _input_leaf(value: Any, path: str) -> Leaf:
    if not isinstance(value, jax.ShapeDtypeStruct):
        return ConstantLeaf(path, value)
    if is_key(value):
        return TensorLeaf(path, (*_sizes(value.shape), 2), "uint32")
    return TensorLeaf(path, _sizes(value.shape), value.dtype.name, scalar=value.weak_type and not value.shape)


def _sizes(shape: Sequence[Any]) -> tuple[int | str, ...]:
    return tuple(size if isinstance(size, int) else str(size) for size in shape)


def _path(entries: Sequence[Any], names: Sequence[str]) -> str:
    group, entry, *rest = entries
    root = names[entry.entry] if group.entry == 0 else str(entry.entry)
    return code(root, rest)


# ------------------------------------------------------------------------------------ trace


class _Traced:
    """The flat function that JAX traces; it notes the structure of its result on the way."""

    def __init__(self, source: Source, inputs: _Inputs) -> None:
        self.source = source
        self.inputs = inputs
        self.structure: optree.PyTreeSpec
        self.leaves: list[Leaf] = []
        self.updates: list[str] = []

    def specs(self) -> list[jax.ShapeDtypeStruct]:
        """What stands for the arguments: state, inputs, and the key of a random program."""
        state = [entry.array for entry in self.source.state.values()]
        every = [*state, *self.inputs.arrays()]
        specs = [_data_spec(value) for value in every]
        return [*specs, jax.ShapeDtypeStruct((2,), np.uint32)] if self.source.takes_rng else specs

    def argument_names(self) -> list[str]:
        """What the user calls the arguments."""
        inputs = [leaf.path for leaf in self.inputs.leaves if isinstance(leaf, TensorLeaf)]
        return [*self.source.state, *inputs, "rng"]

    def __call__(self, *arrays: Any) -> list[Any]:
        remaining = iter(arrays)
        state = {name: _as_key(next(remaining), entry.array) for name, entry in self.source.state.items()}
        values = [
            _as_key(next(remaining), value) if isinstance(value, jax.ShapeDtypeStruct) else value
            for value in self.inputs.values
        ]
        args, kwargs = optree.tree_unflatten(self.inputs.structure, values)
        rng = jax.random.wrap_key_data(next(remaining)) if self.source.takes_rng else None
        result, updates = self.source.call(state, args, kwargs, rng)
        return [*self._note_results(result), *self._note_updates(updates)]

    def _note_results(self, result: Any) -> Iterator[Any]:
        leaves, self.structure = flatten(result)
        for leaf, path in zip(leaves, paths(self.structure), strict=True):
            name = code("result", path)
            if is_array_leaf(leaf):
                data = _key_data(leaf)
                self.leaves.append(TensorLeaf(name, _sizes(data.shape), data.dtype.name))
                yield data
            else:
                self.leaves.append(ConstantLeaf(name, leaf))

    def _note_updates(self, updates: Mapping[str, Any]) -> Iterator[Any]:
        for name, value in updates.items():
            self.updates.append(name)
            yield _key_data(value)


def _named(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    def traced(*arrays: Any) -> Any:
        return function(*arrays)

    traced.__name__ = traced.__qualname__ = name
    return traced


def _data_spec(value: Any) -> jax.ShapeDtypeStruct:
    if is_key(value):
        _check_key(value)
        return jax.ShapeDtypeStruct((*value.shape, 2), np.uint32)
    dtype = jax.dtypes.canonicalize_dtype(value.dtype)
    return jax.ShapeDtypeStruct(value.shape, dtype, weak_type=bool(getattr(value, "weak_type", False)))


def _as_key(array: Any, like: Any) -> Any:
    return jax.random.wrap_key_data(array, impl=KEY_IMPLEMENTATION) if is_key(like) else array


def _key_data(value: Any) -> Any:
    return jax.random.key_data(value) if is_key(value) else jax.numpy.asarray(value)


# ---------------------------------------------------------------------------------- program


def _program(source: Source, inputs: _Inputs, traced: _Traced, lowered: Lowered) -> Program:
    state = {**_constants(lowered, source.state), **source.state}
    buffers = {name for name, entry in state.items() if not entry.trained} | set(traced.updates)
    with compilation():
        module, kept = import_module(
            lowered.text,
            dims=lowered.dims,
            places=lowered.places,
            input_shapes=[tuple(map(_size, spec.shape)) for spec in traced.specs()],
            state=[(name, name in buffers, entry.droppable) for name, entry in state.items()],
            updates=traced.updates,
            takes_rng=source.takes_rng,
        )
    signature = Signature(
        inputs.structure, traced.structure, tuple(inputs.leaves), tuple(traced.leaves), source.arg_names,
        bounds(inputs.arrays()),
    )  # fmt: skip
    parameters = {name: _own(name, state[name].array) for name in kept}
    return Program(module, "stablehlo", signature, parameters, source.name)


def _size(size: Any) -> int | str:
    return size if isinstance(size, int) else str(size)


def _constants(lowered: Lowered, taken: Mapping[str, State]) -> dict[str, State]:
    """Names for the arrays that a function closes over."""
    prefix = "constant"
    while any(name.startswith(f"{prefix}_") for name in taken):
        prefix = f"_{prefix}"
    return {f"{prefix}_{i}": State(array, False) for i, array in enumerate(lowered.constants)}


def _own(name: str, array: Any) -> Any:
    """The array as JAX holds it: of the dtype that JAX gives it, and exchangeable without a copy."""
    if isinstance(array, jax.ShapeDtypeStruct):
        raise CaptureError(f"the parameter {name} has no values: give arrays for parameters")
    if is_key(array):
        return jax.random.key_data(array)
    return array if isinstance(array, jax.Array) else jax.numpy.asarray(array)


# ----------------------------------------------------------------------------------- errors

_LIBRARIES = ("jax", "jaxlib", "flax", "equinox", "optax", "optree", "jaxtyping")

_ADVICE = {
    jax.errors.TracerBoolConversionError: (
        "its control flow depends on the data. Use jnp.where, jax.lax.cond or jax.lax.while_loop instead of "
        "a Python branch on an array's value"
    ),
    jax.errors.TracerIntegerConversionError: (
        "it uses an array's value as a Python integer. Pass a Python integer, which is a constant of the "
        "program, or index with jax.numpy"
    ),
    jax.errors.TracerArrayConversionError: (
        "it gives a traced array to NumPy or another library. Use jax.numpy instead"
    ),
    jax.errors.NonConcreteBooleanIndexError: (
        "it selects with a boolean mask, so the size of the result depends on the data. Use jnp.where with "
        "three arguments, or size="
    ),
    jax.errors.ConcretizationTypeError: (
        "a shape or a Python value depends on the data. Pass it as a Python integer, which is a constant of "
        "the program, or use jax.lax control flow"
    ),
    jax.errors.UnexpectedTracerError: (
        "a traced array was kept from one call to the next, in a global or an attribute. Return it instead"
    ),
}
"""What to do about each of JAX's own errors; the most special class first."""


def _explain(error: Exception, names: Sequence[str]) -> str:
    place = _users_place(error)
    lead = "JAX could not trace the program" + (f" at {place}" if place else "")
    text = str(error).strip()
    if primitive := _NO_RULE.search(text):
        return (
            f"{lead}: {primitive[1]!r} is a routine of one platform's library, which other frameworks do not "
            "have. Compute it by other functions of jax.numpy.linalg"
        )
    advice = next((text for kind, text in _ADVICE.items() if isinstance(error, kind)), "")
    text = re.sub(r"arrays\[(\d+)\]", lambda match: names[int(match[1])], text)
    text = text.replace(f" at {_named.__code__.co_filename}:{_named.__code__.co_firstlineno + 1}", "")
    text = re.sub(r"\s*See https://docs\.jax\S*\s*$", "", text)
    return f"{lead}{': ' + advice if advice else ''}.\n{type(error).__name__}: {text}"


_NO_RULE = re.compile(r"translation rule for primitive '(\w+)' not found")


def _users_place(error: BaseException) -> str:
    """`file:line` of the innermost frame that is neither ours nor a library's."""
    own = str(Path(__file__).parent.parent)
    place = ""
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        parts = path.parts
        packages = parts[parts.index("site-packages") + 1 :] if "site-packages" in parts else ()
        library = bool(packages) and packages[0] in _LIBRARIES
        if not library and not frame.filename.startswith(own) and not frame.filename.startswith("<"):
            place = f"{frame.filename}:{frame.lineno}"
    return place or (_users_place(error.__cause__) if error.__cause__ is not None else "")


__all__ = ["accepts", "capture", "example", "is_array"]
