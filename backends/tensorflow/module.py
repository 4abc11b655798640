"""The module that users hold: emitted source with its variables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import tensorflow as tf

from ivy.backends.emission.module import build_module, check_params, dtype_of
from ivy.backends.tensorflow.arrays import to_tensor
from ivy.backends.tensorflow.program import write
from ivy.errors import SignatureError
from ivy.program import Argument, Program
from ivy.signature import TensorLeaf


def emit(program: Program, *, xla_call_module: bool = False) -> TensorflowModule:
    """The program as a TensorFlow module.

    Args:
        program: the program, in StableHLO.
        xla_call_module: keep the program as one opaque StableHLO operation, compiled by XLA, instead
            of ordinary TensorFlow operations. It gives the numbers of XLA and has no gradients.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in TensorFlow.
        ConversionError: the program is in another dialect than StableHLO.
    """
    if xla_call_module:
        from ivy.backends.tensorflow.xla import opaque_main

        return TensorflowModule(program, opaque_main(program), "")
    emitted = write(program)
    module = build_module("tensorflow", program.name, emitted)
    return TensorflowModule(program, module.main, emitted.text)


class TensorflowModule(tf.Module):
    """A TensorFlow module with the parameters of the source program as variables.

    Call it with the arguments of the source program. It works eagerly, inside `tf.function` (with
    `jit_compile` or without) and under `tf.GradientTape`, also nested ones. `tf.saved_model.save`
    writes it; what `tf.saved_model.load` gives takes the array leaves of the arguments in order.

    Attributes:
        source: the Python source; empty for an opaque module.
        signature: what goes in and out.
        params: the variables by their names in the source framework, in its order. Parameters of
            floating-point types are trainable, buffers are not.
        updated_buffers: names of the buffers that every call assigns new values to.
        takes_rng: whether the program draws random numbers. If it does, every call takes as the
            keyword argument `rng` a `tf.random.Generator`, or a key: `uint32[2]`. Equal keys give
            equal numbers, on every target.
    """

    def __init__(self, program: Program, main: Callable[..., Any], source: str) -> None:
        super().__init__()
        self.__name__ = program.name
        self.source = source
        self.updated_buffers = tuple(program.updated_buffers())
        self.takes_rng = program.is_random
        self._hidden = _Hidden(program, main)
        with tf.init_scope():
            self.params = {
                argument.name: _variable(argument, program.parameters[argument.name])
                for argument in self._hidden.arguments
            }

        # a partial function is one of each module's own: TensorFlow counts traces by function, or by
        # code, and warns of too many
        self.run = tf.function(partial(self._run), autograph=False, input_signature=_specs(program))

    # -------------------------------------------------------------------- variables

    @property
    def signature(self) -> Any:
        """What goes in and out."""
        return self._hidden.signature

    @property
    def variables(self) -> tuple[tf.Variable, ...]:
        """All variables, in the order of the source program."""
        return tuple(self.params[argument.name] for argument in self._hidden.arguments)

    @property
    def trainable_variables(self) -> tuple[tf.Variable, ...]:
        """The trainable ones, in the order of the source program."""
        return tuple(variable for variable in self.variables if variable.trainable)

    def _trackable_children(self, save_type: str = "checkpoint", **kwargs: Any) -> dict[str, Any]:
        children = dict(super()._trackable_children(save_type, **kwargs))
        if save_type == "savedmodel":  # what is loaded is called like this module
            children["__call__"] = self.run
        return children

    # ------------------------------------------------------------------------ calls

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The result for the module's own variables; updated buffers are assigned.

        Raises:
            SignatureError: the arguments do not fit.
        """
        return self._hidden.unflatten(self._hidden.leaves(self.run(*self._hidden.inputs(args, kwargs))))

    def apply(self, params: Mapping[str, Any], *args: Any, **kwargs: Any) -> Any:
        """The result for these parameters and buffers; the module's own variables stay as they are.

        Returns:
            The result; `(result, {name: new value})` where the program updates buffers.

        Raises:
            SignatureError: parameters or arguments do not fit.
        """
        hidden = self._hidden
        check_params(hidden.arguments, params)
        tensors = {a.name: to_tensor(params[a.name], dtype_of(a)) for a in hidden.arguments}
        results = hidden.main(tensors, *hidden.inputs(args, kwargs))
        if not self.updated_buffers:
            return hidden.unflatten(hidden.leaves(results))
        results, updated = results
        return hidden.unflatten(hidden.leaves(results)), updated

    def _run(self, *inputs: tf.Tensor) -> tf.Tensor | tuple[tf.Tensor, ...]:
        """The array leaves of the result from those of the arguments; one by itself."""
        tensors = {name: tf.convert_to_tensor(variable) for name, variable in self.params.items()}
        results = self._hidden.main(tensors, *inputs)
        if self.updated_buffers:
            results, updated = results
            for name, value in updated.items():
                self.params[name].assign(value)
        leaves = tuple(map(tf.identity, self._hidden.leaves(results)))
        return leaves[0] if len(leaves) == 1 else leaves

    def __repr__(self) -> str:
        return f"<TensorflowModule {self.__name__}({self._hidden.signature.describe_inputs()})>"


class _Hidden:
    """What belongs to a module and is no part of a saved model."""

    def __init__(self, program: Program, main: Callable[..., Any]) -> None:
        self.main = main
        self.name = program.name
        self.signature = program.signature
        self.takes_rng = program.is_random
        self.arguments = [argument for argument in program.arguments() if argument.is_state]

    def inputs(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[tf.Tensor]:
        keys = []
        if self.takes_rng:
            kwargs = dict(kwargs)
            keys = [key_data(kwargs.pop("rng", None), self.name)]
        leaves = self.signature.flatten(args, kwargs)
        wanted = self.signature.tensor_inputs()
        return [to_tensor(value, leaf.dtype) for value, leaf in zip(leaves, wanted, strict=True)] + keys

    def leaves(self, results: Any) -> list[Any]:
        return [results] if len(self.signature.tensor_outputs()) == 1 else list(results)

    def unflatten(self, leaves: Sequence[tf.Tensor]) -> Any:
        return self.signature.unflatten(leaves)


def _variable(argument: Argument, value: Any) -> tf.Variable:
    tensor = to_tensor(value, dtype_of(argument))
    inexact = tensor.dtype.is_floating or tensor.dtype.is_complex
    return tf.Variable(
        tensor, trainable=inexact and argument.kind == "parameter", name=_variable_name(argument.name)
    )


def _variable_name(name: str) -> str:
    """The name with the characters that TensorFlow's names have."""
    text = "".join(c if c.isascii() and (c.isalnum() or c in "._-/") else "_" for c in name)
    return text if text[:1].isalnum() else f"p{text}"


def _specs(program: Program) -> list[tf.TensorSpec]:
    specs = [_spec(leaf, i) for i, leaf in enumerate(program.signature.tensor_inputs())]
    return specs + ([tf.TensorSpec((2,), tf.uint32, "rng")] if program.is_random else [])


def _spec(leaf: TensorLeaf, position: int) -> tf.TensorSpec:
    shape = [size if isinstance(size, int) else None for size in leaf.shape]
    return tf.TensorSpec(shape, tf.as_dtype(leaf.dtype), f"{_variable_name(leaf.path)}_{position}")


def key_data(rng: Any, name: str) -> tf.Tensor:
    """The two words of a key, or two words drawn from a generator."""
    if isinstance(rng, tf.random.Generator):
        return rng.uniform_full_int([2], tf.uint32)
    if rng is None:
        raise SignatureError(
            f"{name} draws random numbers: pass a generator, for instance "
            "rng=tf.random.Generator.from_seed(0)"
        )
    key = rng if isinstance(rng, tf.Tensor) else np.asarray(rng)
    if tuple(key.shape) != (2,) or tf.as_dtype(key.dtype) != tf.uint32:
        raise SignatureError(
            f"expected rng: a tf.random.Generator or a key uint32[2], got {key.dtype}{list(key.shape)}"
        )
    return tf.convert_to_tensor(key)
