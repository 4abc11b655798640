"""Tracing: a TensorFlow program as one concrete function of flat tensors, and that as StableHLO.

The program is traced once, with unknown sizes where it is to have symbolic ones, so that no Python
branch sees them. XLA's bridge then compiles this trace for the sizes it is given.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import optree
import tensorflow as tf
from tensorflow.python.eager.polymorphic_function import compiler_ir

from ivy.errors import CaptureError
from ivy.frontend.tensorflow_locations import Origins, explain
from ivy.mlir import ir
from ivy.signature import NAMESPACE, record_class

INLINE_CONSTANT_ELEMENTS = 64
"""Captured constants up to this size become literals in the program, larger ones buffers."""


@dataclass
class Trace:
    """A traced program.

    Attributes:
        concrete: the concrete function; its arguments are the tensor leaves of the user's.
        specs: the types of these arguments; unknown sizes are `None`.
        outputs: the structure of the user's result.
        output_leaves: its leaves; `Tensor` itself stands for a tensor.
        scopes: for each name scope of a Keras layer, the layer's path.
    """

    concrete: Any
    specs: Sequence[tf.TensorSpec]
    outputs: optree.PyTreeSpec
    output_leaves: Sequence[Any]
    scopes: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def origins(self) -> Origins:
        """Where the operations of the trace come from."""
        return Origins(self.concrete.graph, self.scopes)

    def stablehlo(self, shapes: Sequence[Sequence[int]]) -> ir.Module:
        """The trace compiled for arguments of these shapes. Needs an MLIR context.

        Raises:
            CaptureError: XLA cannot compile it.
        """
        specs = [tf.TensorSpec(shape, spec.dtype) for shape, spec in zip(shapes, self.specs, strict=True)]
        generate = compiler_ir.from_concrete_function(self.concrete, specs)
        try:
            data = generate("stablehlo_serialized", platform_name="CPU")
        except (ValueError, tf.errors.OpError) as error:  # the bridge's own ways to say so
            raise CaptureError(explain(error, self.origins)) from None
        try:
            return _parsed(data)
        except ir.MLIRError:  # bytecode of custom calls changed between TensorFlow's StableHLO and ours
            return _parsed(generate("stablehlo", platform_name="CPU"))


def _parsed(data: bytes | str) -> ir.Module:
    current = ir.Context.current
    allowed = current.allow_unregistered_dialects
    current.allow_unregistered_dialects = True  # attributes of XLA's own, removed when they are read
    try:
        return ir.Module.parse(data)
    finally:
        current.allow_unregistered_dialects = allowed


class Tensor:
    """Stands for a tensor among the leaves of a structure."""


def trace(program: Any, inputs: optree.PyTreeSpec, leaves: Sequence[Any]) -> Trace:
    """Trace `program`.

    Args:
        program: a callable.
        inputs: the structure of `(args, kwargs)`.
        leaves: its leaves: a `tf.TensorSpec` for each tensor, constants as they are.

    Raises:
        CaptureError: TensorFlow cannot trace it.
    """
    specs = [leaf for leaf in leaves if isinstance(leaf, tf.TensorSpec)]
    recorded: dict[str, Any] = {}
    status = tf.__internal__.autograph.control_status_ctx()
    converted = tf.__internal__.autograph.tf_convert(program, status)

    def flat(*tensors: Any) -> list[Any]:
        remaining = iter(tensors)
        values = [next(remaining) if isinstance(leaf, tf.TensorSpec) else leaf for leaf in leaves]
        args, kwargs = optree.tree_unflatten(inputs, values)
        tree = neutral(converted(*args, **kwargs))
        results, recorded["outputs"] = optree.tree_flatten(tree, namespace=NAMESPACE)
        recorded["leaves"] = [Tensor if _is_tensor(value) else value for value in results]
        return [as_tensor(value, "a result") for value in results if _is_tensor(value)]

    with noting_layers() as scopes:
        concrete = _concrete(flat, specs)
        concrete = _with_inline_constants(concrete, specs)
    return Trace(concrete, specs, recorded["outputs"], recorded["leaves"], scopes)


def _concrete(flat: Any, specs: Sequence[tf.TensorSpec]) -> Any:
    try:
        return tf.function(flat, autograph=False, jit_compile=True).get_concrete_function(*specs)
    except CaptureError:
        raise
    except Exception as error:  # tracing runs the user's code, which raises anything
        raise CaptureError(explain(error, None)) from error


def _with_inline_constants(concrete: Any, specs: Sequence[tf.TensorSpec]) -> Any:
    """The same function with small captured constants inside: XLA must know some of them, such as axes."""
    captured = concrete.captured_inputs
    if not any(map(_is_small_constant, captured)):
        return concrete

    def call(*tensors: Any) -> Any:
        inside = [
            tf.constant(value.numpy(), value.dtype) if _is_small_constant(value) else value
            for value in captured
        ]
        concrete.set_external_captures(inside)
        return concrete(*tensors)

    return _concrete(call, specs)


def _is_small_constant(value: Any) -> bool:
    if value.dtype in (tf.resource, tf.variant) or not hasattr(value, "numpy"):
        return False
    return value.shape.num_elements() <= INLINE_CONSTANT_ELEMENTS


# --------------------------------------------------------------------------------- leaves


def _is_tensor(value: Any) -> bool:
    if isinstance(value, (str, bytes, bool, int, float, complex)):
        return False
    return hasattr(value, "dtype") or isinstance(value, tf.TensorArray)


def as_tensor(value: Any, what: str) -> tf.Tensor:
    """A result as a dense tensor.

    Raises:
        CaptureError: it has no dense form.
    """
    if isinstance(value, (tf.RaggedTensor, tf.SparseTensor, tf.TensorArray)):
        advice = {tf.TensorArray: "return its stack()"}.get(type(value), "make it dense first")
        raise CaptureError(f"{what} of the program is a {type(value).__name__}: {advice}")
    return tf.convert_to_tensor(value)


def neutral(tree: Any) -> Any:
    """The tree with TensorFlow's own containers and foreign records replaced by plain ones."""
    if isinstance(tree, tuple) and hasattr(tree, "_fields"):
        return type(tree)(*map(neutral, tree))
    if isinstance(tree, (list, tuple)):
        return (list if isinstance(tree, list) else tuple)(map(neutral, tree))
    if isinstance(tree, Mapping):
        return {key: neutral(value) for key, value in tree.items()}
    if dataclasses.is_dataclass(tree) and not isinstance(tree, type):
        values = {item.name: getattr(tree, item.name) for item in dataclasses.fields(tree)}
        return record_class(type(tree).__name__, tuple(values))(*map(neutral, values.values()))
    return tree


# ------------------------------------------------------------------------------ Keras layers


@contextmanager
def noting_layers() -> Iterator[dict[str, str]]:
    """Note which name scope each Keras layer opens; the scopes' own names are made unique and mislead."""
    noted: dict[str, str] = {}
    keras = sys.modules.get("keras")
    if keras is None:  # then no program has layers of it
        yield noted
        return
    theirs = keras.Layer._open_name_scope
    keras.Layer._open_name_scope = lambda layer: _NotedScope(theirs(layer), layer, noted)
    try:
        yield noted
    finally:
        keras.Layer._open_name_scope = theirs


class _NotedScope:
    """A Keras name scope that notes, when it is entered, whose it is."""

    def __init__(self, scope: Any, layer: Any, noted: dict[str, str]) -> None:
        self._scope, self._layer, self._noted = scope, layer, noted

    def __enter__(self) -> Any:
        entered = self._scope.__enter__()
        self._noted[tf.get_current_name_scope()] = self._layer.path or self._layer.name
        return entered

    def __exit__(self, *error: Any) -> Any:
        return self._scope.__exit__(*error)


__all__ = ["Tensor", "Trace", "as_tensor", "neutral", "trace"]
