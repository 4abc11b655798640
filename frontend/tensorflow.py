"""The TensorFlow frontend: tracing to a concrete function, then XLA's bridge, into StableHLO.

Programs are functions of tensors, `tf.function`s and concrete functions, Keras 3 models and layers,
`tf.Module`s, and SavedModels (a folder, or what `tf.saved_model.load` gives). Variables become named
parameters and buffers, assignments to them trailing results.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import optree
import tensorflow as tf

from ivy.errors import CaptureError
from ivy.frontend.tensorflow_dynamic import Sizes, generalise, result_shapes
from ivy.frontend.tensorflow_locations import Origins, relocate
from ivy.frontend.tensorflow_shapes import requested_shapes, size_bounds
from ivy.frontend.tensorflow_trace import Tensor, Trace, trace
from ivy.frontend.tensorflow_variables import State, is_keras, is_restored, name_state
from ivy.lowering.passes import run_passes
from ivy.mlir import compilation, ir
from ivy.program import BUFFER, Program, find_function
from ivy.signature import NAMESPACE, ConstantLeaf, Leaf, Signature, TensorLeaf

DEFAULT_SIGNATURE = "serving_default"


def accepts(program: Any) -> bool:
    """Whether `program` is something this frontend captures without being told to."""
    return (
        isinstance(program, (tf.Module, tf.types.experimental.Callable))
        or is_keras(program)
        or is_restored(program)
        or _is_folder(program)
    )


def is_array(value: Any) -> bool:
    """Whether `value` is one of TensorFlow's arrays, or the type of one."""
    return isinstance(value, (tf.Tensor, tf.Variable, tf.TensorSpec))


def example(shape: tuple[int, ...], dtype: str) -> tf.TensorSpec:
    """The type of a tensor of this shape and NumPy dtype name, to capture with."""
    return tf.TensorSpec(shape, tf.as_dtype(dtype))


def capture(
    program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], *, dynamic_shapes: Any = None
) -> Program:
    """Capture a TensorFlow program as a `Program` in StableHLO.

    Args:
        program: a function of tensors, a `tf.function`, a Keras model, a `tf.Module`, or a SavedModel.
        args: example positional arguments, tensors or `tf.TensorSpec`s; a size of `None` in one is
            symbolic. Without any arguments, those of the function's `input_signature`.
        kwargs: example keyword arguments.
        dynamic_shapes: the shapes of the arguments, in their structure, as `tf.TensorSpec`s or tuples:
            `None` is a symbolic size, the same wherever it stands at the same axis; a string is a
            symbolic size of that name.

    Raises:
        CaptureError: TensorFlow cannot trace the program, XLA cannot compile it, or it depends on a
            symbolic size in a way that no program for all sizes has.
    """
    function, owner = _loaded(program, bool(args or kwargs))
    call = _Call.of(function, _program_name(program), args, kwargs, dynamic_shapes)
    traced = trace(call.function, call.structure, call.trace_leaves())
    states = name_state(traced.concrete, owner if is_restored(owner) else function)
    with compilation():
        module, shapes, updated = _compiled(traced, call, len(states))
        relocate(module, traced.origins)
        _name_arguments(find_function(module, "main"), len(traced.specs), states, updated)
    signature = call.signature(traced, shapes)
    parameters = {state.name: state.array for state in states}
    return Program(module, "stablehlo", signature, parameters, call.name)


# ----------------------------------------------------------------------------- the program


def _is_folder(program: Any) -> bool:
    return isinstance(program, (str, os.PathLike)) and (Path(program) / "saved_model.pb").is_file()


def _loaded(program: Any, has_arguments: bool) -> tuple[Any, Any]:
    """The callable that is captured, and what must live as long: a SavedModel owns its variables."""
    if isinstance(program, (str, os.PathLike)):
        if not _is_folder(program):
            raise CaptureError(f"{os.fspath(program)!r} is no SavedModel: it has no saved_model.pb")
        try:
            restored = tf.saved_model.load(os.fspath(program))
        except (OSError, ValueError, KeyError, tf.errors.OpError) as error:
            raise CaptureError(f"the SavedModel cannot be loaded: {error}") from error
        return _serving(restored, has_arguments), restored
    if is_restored(program) and not (callable(program) and has_arguments):
        return _serving(program, has_arguments), program
    return program, program


def _serving(restored: Any, has_arguments: bool) -> Any:
    """The serving signature of a SavedModel, or its only one, or the model itself."""
    signatures = restored.signatures
    if DEFAULT_SIGNATURE in signatures:
        return signatures[DEFAULT_SIGNATURE]
    if len(signatures) == 1:
        return next(iter(signatures.values()))
    if callable(restored) and has_arguments:
        return restored
    raise CaptureError(
        f"the SavedModel has no signature {DEFAULT_SIGNATURE!r} (it has {', '.join(signatures) or 'none'}): "
        "keep what tf.saved_model.load(folder) gives, and pass one of its signatures"
    )


def _example_arguments(function: Any) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments of a function that says itself what they are."""
    given = getattr(function, "input_signature", None)
    if given is not None:
        return tuple(given), {}
    given = getattr(function, "structured_input_signature", None)
    return given if given is not None else ((), {})


def _program_name(program: Any) -> str:
    if isinstance(program, (str, os.PathLike)):
        return Path(program).stem
    if isinstance(program, tf.types.experimental.ConcreteFunction):
        return "signature"
    name = getattr(program, "__name__", None) or getattr(program, "name", None)
    return name if isinstance(name, str) and not is_keras(program) else type(program).__name__


def _argument_names(program: Any) -> tuple[str, ...]:
    function = program.call if is_keras(program) else program
    function = getattr(function, "python_function", function)
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):  # builtins and restored functions
        return ()
    return tuple(item.name for item in parameters if item.kind in kinds and item.name != "self")


# -------------------------------------------------------------------------------- the call


@dataclass(frozen=True)
class _Call:
    """The program with its example arguments.

    Attributes:
        function: the callable.
        name: what the program is called.
        arg_names: the names of its positional arguments.
        structure: of `(args, kwargs)`.
        leaves: a `tf.TensorSpec` for each tensor, Python values as they are.
        shapes: for each tensor its sizes; a string is a symbolic size.
        hints: for each tensor the sizes of the example, as far as it has any.
    """

    function: Any
    name: str
    arg_names: tuple[str, ...]
    structure: optree.PyTreeSpec
    leaves: Sequence[Any]
    shapes: Sequence[tuple[int | str, ...]]
    hints: Sequence[tuple[int | None, ...]]

    @staticmethod
    def of(
        function: Any, name: str, args: Sequence[Any], kwargs: Mapping[str, Any], dynamic_shapes: Any
    ) -> _Call:
        """The call that `capture` asks for."""
        if not args and not kwargs:
            args, kwargs = _example_arguments(function)
        arguments: Any = (tuple(args), dict(kwargs))
        found, structure = optree.tree_flatten(arguments, namespace=NAMESPACE)
        names = _argument_names(function)
        paths = _paths(structure, names)
        leaves = [_as_spec(leaf, path) for leaf, path in zip(found, paths, strict=True)]
        shapes = requested_shapes(structure, leaves, names, dynamic_shapes)
        hints = [tuple(leaf.shape) for leaf in leaves if isinstance(leaf, tf.TensorSpec)]
        return _Call(function, name, names, structure, leaves, shapes, hints)

    def trace_leaves(self) -> list[Any]:
        """The leaves to trace with: symbolic sizes are unknown."""
        shapes = iter(self.shapes)
        return [
            tf.TensorSpec([_known(size) for size in next(shapes)], leaf.dtype)
            if isinstance(leaf, tf.TensorSpec)
            else leaf
            for leaf in self.leaves
        ]

    def signature(self, traced: Trace, output_shapes: Sequence[tuple[int | str, ...]]) -> Signature:
        """How the arguments and results of the call map to those of `@main`."""
        paths = _paths(self.structure, self.arg_names)
        shapes = iter(self.shapes)
        inputs: list[Leaf] = []
        for leaf, path in zip(self.leaves, paths, strict=True):
            is_tensor = isinstance(leaf, tf.TensorSpec)
            inputs.append(
                TensorLeaf(path, next(shapes), leaf.dtype.name) if is_tensor else ConstantLeaf(path, leaf)
            )
        outputs = _output_leaves(traced, output_shapes)
        names = self.arg_names or tuple(f"arg{i}" for i in range(self.structure.child(0).num_children))
        dims = size_bounds(self.shapes)
        return Signature(self.structure, traced.outputs, tuple(inputs), tuple(outputs), names, dims)


def _known(size: int | str) -> int | None:
    return size if isinstance(size, int) else None


_UNSUPPORTED = (tf.string, tf.resource, tf.variant)


def _as_spec(leaf: Any, path: str) -> Any:
    """The type of a tensor; any other value as it is.

    Raises:
        CaptureError: there is no such array elsewhere.
    """
    if isinstance(leaf, (tf.RaggedTensor, tf.SparseTensor, tf.TensorArray)):
        raise CaptureError(f"{path} is a {type(leaf).__name__}; the program must take dense tensors")
    if isinstance(leaf, (np.ndarray, np.generic)):
        leaf = tf.TensorSpec(leaf.shape, tf.as_dtype(leaf.dtype))
    if not hasattr(leaf, "dtype") or not hasattr(leaf, "shape"):
        return leaf
    try:
        dtype = tf.as_dtype(leaf.dtype)
    except TypeError:
        raise CaptureError(
            f"{path} is a {type(leaf).__name__}: give tensors of TensorFlow or NumPy"
        ) from None
    if dtype in _UNSUPPORTED or dtype.is_quantized:
        raise CaptureError(f"{path} is a tensor of {dtype.name}, which other frameworks have not")
    if tf.TensorShape(leaf.shape).rank is None:
        raise CaptureError(f"{path} has an unknown number of axes; give it a shape, None for unknown sizes")
    return tf.TensorSpec(leaf.shape, dtype)


def _paths(structure: optree.PyTreeSpec, names: tuple[str, ...]) -> list[str]:
    paths = []
    for accessor in optree.treespec_accessors(structure):
        group, entry, *rest = accessor
        positional = group.entry == 0
        name = names[entry.entry] if positional and entry.entry < len(names) else str(entry.entry)
        paths.append((name if not name.isdigit() else f"arg{name}") + optree.PyTreeAccessor(rest).codify(""))
    return paths


def _output_leaves(traced: Trace, shapes: Sequence[tuple[int | str, ...]]) -> list[Leaf]:
    paths = ["result" + accessor.codify("") for accessor in optree.treespec_accessors(traced.outputs)]
    types = iter(zip(shapes, traced.concrete.outputs, strict=False))
    leaves: list[Leaf] = []
    for leaf, path in zip(traced.output_leaves, paths, strict=True):
        if leaf is Tensor:
            shape, tensor = next(types)
            leaves.append(TensorLeaf(path, shape, tensor.dtype.name))
        else:
            leaves.append(ConstantLeaf(path, leaf))
    return leaves


# ------------------------------------------------------------------------------ the module


def _compiled(
    traced: Trace, call: _Call, states: int
) -> tuple[ir.Module, list[tuple[int | str, ...]], dict[int, int]]:
    """The module for all sizes, its results' shapes, and which result is the new value of which argument."""
    sizes = Sizes.of(call.shapes, call.hints)
    modules = [traced.stablehlo(shapes) for shapes in sizes.samples()]
    updated = _updated(modules[0])
    for module in modules:
        _check(module, traced, states, len(updated))
        _strip(module, traced.origins)
        run_passes(module, ["inline{default-pipeline=}", "symbol-dce"])
    shapes = result_shapes(modules, sizes)
    return generalise(modules, sizes, traced.origins), shapes, updated


def _updated(module: ir.Module) -> dict[int, int]:
    """From results to arguments: XLA aliases the new value of a variable to the old one."""
    attributes = module.operation.attributes
    if "mhlo.input_output_alias" not in attributes:
        return {}
    updated = {}
    for entry in map(ir.DictAttr, ir.ArrayAttr(attributes["mhlo.input_output_alias"])):
        argument = ir.IntegerAttr(ir.DictAttr(entry["alias"])["parameter_number"]).value
        result = list(ir.DenseI64ArrayAttr(entry["output_index"])) or [0]
        updated[result[0]] = argument
    return updated


_IDLE = ("stablehlo.reshape", "stablehlo.convert", "stablehlo.set_dimension_size", "mhlo.copy")
"""Operations that XLA puts between those of the program; those that do not change the type do nothing."""

_OTHER_NAMES = {"mhlo.erf": "chlo.erf"}
"""Operations that XLA has in a dialect of its own."""

_XLA_ATTRIBUTES = ("mhlo.", "result_layout", "xla_shape")


def _strip(module: ir.Module, origins: Origins) -> None:
    """Remove XLA's own attributes, idle operations and names."""
    foreign: list[ir.Operation] = []

    def visit(operation: ir.Operation) -> ir.WalkResult:
        for name in map(str, list(operation.attributes)):
            if name.startswith(_XLA_ATTRIBUTES):
                del operation.attributes[name]
        if operation.name in _IDLE or operation.name.startswith("mhlo."):
            foreign.append(operation)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    for operation in foreign:
        if operation.name in _IDLE and operation.operands[0].type == operation.results[0].type:
            operation.results[0].replace_all_uses_with(operation.operands[0])
            operation.erase()
        elif operation.name.startswith("mhlo."):
            _rename(operation, origins)


def _rename(operation: ir.Operation, origins: Origins) -> None:
    if operation.name not in _OTHER_NAMES:
        place = origins.operation(operation.location)
        raise CaptureError(f"XLA makes {operation.name} of {place}, which is not StableHLO")
    types = [result.type for result in operation.results]
    with ir.InsertionPoint(operation), operation.location:
        made = ir.Operation.create(_OTHER_NAMES[operation.name], types, list(operation.operands))
    for old, new in zip(operation.results, made.results, strict=True):
        old.replace_all_uses_with(new)
    operation.erase()


def _check(module: ir.Module, traced: Trace, states: int, updates: int) -> None:
    """Whether the module takes and gives what the calling convention says, in known shapes."""
    unsized: list[ir.Location] = []

    def visit(operation: ir.Operation) -> ir.WalkResult:
        if any(map(_is_unsized, operation.results)):
            unsized.append(operation.location)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    if unsized:
        raise CaptureError(
            "the program's shapes depend on the data: the size of a result of "
            f"{traced.origins.operation(unsized[0])} is known only when it runs. Use a form of fixed size, "
            "such as tf.where with three arguments"
        )
    function = ir.FunctionType(ir.TypeAttr(find_function(module, "main").attributes["function_type"]).value)
    expected = len(traced.specs) + states, len(traced.concrete.outputs) + updates
    if (len(function.inputs), len(function.results)) != expected:
        raise CaptureError(
            f"XLA made a program of {len(function.inputs)} arguments and {len(function.results)} results, "
            f"expected are {expected[0]} and {expected[1]}"
        )


def _is_unsized(value: ir.Value) -> bool:
    return (
        isinstance(value.type, ir.RankedTensorType) and not ir.RankedTensorType(value.type).has_static_shape
    )


def _name_arguments(
    main: ir.Operation, inputs: int, states: Sequence[State], updated: Mapping[int, int]
) -> None:
    """Move the state to the front, where the calling convention has it, and name it and its new values."""
    block = main.regions[0].blocks[0]
    old = list(block.arguments)
    new = [block.add_argument(argument.type, argument.location) for argument in old[inputs:] + old[:inputs]]
    for before, after in zip(old[inputs:] + old[:inputs], new, strict=True):
        before.replace_all_uses_with(after)
    for _ in old:
        block.erase_argument(0)
    results = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value).results
    type_ = ir.FunctionType.get([argument.type for argument in block.arguments], results)
    main.attributes["function_type"] = ir.TypeAttr.get(type_)
    entries = [{state.kind: ir.StringAttr.get(state.name)} for state in states] + [{}] * inputs
    main.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(entry) for entry in entries])
    names = {result: states[argument - inputs].name for result, argument in updated.items()}
    outputs = [{BUFFER: ir.StringAttr.get(names[i])} if i in names else {} for i in range(len(results))]
    main.attributes["res_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(entry) for entry in outputs])


__all__ = ["accepts", "capture", "example", "is_array"]
