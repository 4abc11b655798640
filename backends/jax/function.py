"""The callable that users hold: emitted source with its parameters."""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Mapping, Sequence
from typing import Any

import jax
import optree

from ivy.backends.emission.function import NativeFunction
from ivy.backends.emission.module import build_module, check_params, dtype_name, dtype_of
from ivy.backends.emission.source import Emitted
from ivy.backends.jax.arrays import NARROW, runtime_dtype, to_jax
from ivy.backends.jax.program import write
from ivy.backends.jax.pytrees import register_structure
from ivy.backends.jax.x64 import Needs64Bit
from ivy.errors import SignatureError
from ivy.program import Program
from ivy.signature import NAMESPACE, Leaf, Signature, TensorLeaf


def emit(program: Program) -> JaxFunction:
    """The program as a JAX function.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in JAX.
        ConversionError: the program is in another dialect than StableHLO.
    """
    return JaxFunction(program, write(program))


class JaxFunction(NativeFunction):
    """A JAX function with parameters.

    `f(*args)` uses the function's own parameters; `f.apply(params, *args)` is pure and takes them as
    an argument. Both work under `jit`, `grad`, `vmap` and `checkpoint`. To train, or to run a large
    model under your own `jit`, pass the parameters: `jax.jit(f.apply)(f.params, x)`. Under an outer
    `jit`, `f(x)` makes its parameters constants of the compiled program, as any JAX function does
    with arrays that it closes over.

    Attributes:
        source: the Python source.
        signature: what goes in and out.
        updated_buffers: names of the buffers for which the program computes new values. Where there
            are any, `apply` returns `(result, {name: new value})`.
        takes_rng: whether the program draws random numbers. If it does, every call takes a key as the
            keyword argument `rng`: a key of the Threefry generator (`jax.random.key(0)`) or its data,
            `uint32[2]`. Equal keys give equal numbers.
        __name__: what the user called the program.
    """

    framework = "jax"

    def __init__(self, program: Program, emitted: Emitted) -> None:
        self.__name__ = program.name
        self._program = program
        self.source = emitted.text
        self.signature = program.signature
        self._narrow_signature = _narrow_signature(program.signature)
        self._takes_int64 = any(leaf.dtype in NARROW for leaf in program.signature.tensor_inputs())
        self.updated_buffers = tuple(program.updated_buffers())
        self.takes_rng = program.is_random
        self._needs_64_bit = emitted.notes
        self._arguments = [argument for argument in program.arguments() if argument.is_state]
        self._dtypes = {argument.name: dtype_of(argument) for argument in self._arguments}
        self._arrays = program.parameters
        self._module = build_module("jax", program.name, emitted)
        self._compiled = jax.jit(self._module.main)
        self._params: dict[str, jax.Array] | None = None
        self._prepared: dict[str, jax.Array] = {}
        self._prepared_from: tuple[jax.Array, ...] | None = None
        register_structure(self.signature.inputs)
        register_structure(self.signature.outputs)

    # ------------------------------------------------------------------ parameters

    @property
    def params(self) -> dict[str, jax.Array]:
        """Parameters and buffers by their names in the source framework.

        On first use they become JAX arrays that share the source framework's memory where its
        alignment allows: changing a tensor there in place changes it here. Assign to this attribute, or to
        its items, to change them.
        """
        if self._params is None:
            self._require_64_bit()
            with jax.ensure_compile_time_eval():
                self._params = {
                    name: to_jax(self._arrays[name], dtype) for name, dtype in self._dtypes.items()
                }
        return self._params

    @params.setter
    def params(self, value: Mapping[str, Any]) -> None:
        self._check_params(value)
        self._params = {name: to_jax(value[name], dtype) for name, dtype in self._dtypes.items()}

    def prepare(self, params: Mapping[str, Any]) -> dict[str, jax.Array]:
        """What the program computes from its parameters alone: transposed and folded weights."""
        return self._module.prepare(dict(params))

    def _own_prepared(self) -> dict[str, jax.Array]:
        params = self.params
        known = self._prepared_from
        if known is None or len(known) != len(params) or not all(map(operator.is_, known, params.values())):
            self._check_params(params)
            with jax.ensure_compile_time_eval():
                self._prepared = self._module.prepare(params)
            self._prepared_from = tuple(params.values())
        return self._prepared

    # ------------------------------------------------------------------------ calls

    def apply(self, params: Mapping[str, Any], *args: Any, **kwargs: Any) -> Any:
        """The result for these parameters (and buffers), in the layout and under the names of `params`.

        Returns:
            The result; `(result, {name: new value})` where the program updates buffers.

        Raises:
            SignatureError: parameters or arguments do not fit.
            Needs64Bit: the program needs 64-bit types, and x64 is off.
        """
        self._require_64_bit()
        self._check_params(params)
        inputs = self._inputs(args, kwargs)
        return self._outputs(self._module.main(self._module.prepare(dict(params)), *inputs))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The result for the function's own parameters.

        Where the program updates buffers, the new values go into `params`, unless the call is being
        traced (inside `jit`, `grad`, …): use `apply` there.

        Raises:
            SignatureError: the arguments do not fit.
            Needs64Bit: the program needs 64-bit types, and x64 is off.
        """
        self._require_64_bit()
        inputs = self._inputs(args, kwargs)
        results = self._outputs(self._compiled(self._own_prepared(), *inputs))
        if not self.updated_buffers:
            return results
        result, updated = results
        if not any(isinstance(value, jax.core.Tracer) for value in updated.values()):
            self._update(updated)
        return result

    def _update(self, updated: Mapping[str, jax.Array]) -> None:
        # nothing that was prepared depends on these: they only take the place of the old ones
        self.params.update(updated)
        self._prepared = {**self._prepared, **{k: v for k, v in updated.items() if k in self._prepared}}
        self._prepared_from = tuple(self.params.values())

    def _outputs(self, results: Any) -> Any:
        updated: dict[str, jax.Array] = {}
        if self.updated_buffers:
            results, updated = results
        count = len(self.signature.tensor_outputs())
        outputs = self.signature.unflatten([results] if count == 1 else results)
        return (outputs, updated) if self.updated_buffers else outputs

    def _expected(self) -> Signature:
        narrow = self._takes_int64 and not jax.config.jax_enable_x64
        return self._narrow_signature if narrow else self.signature

    def _inputs(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[jax.Array]:
        keys = []
        if self.takes_rng:
            kwargs = dict(kwargs)
            keys = [_key_data(kwargs.pop("rng", None), self.__name__)]
        signature = self._expected()
        if signature is not self.signature:
            args, kwargs = optree.tree_map(_narrow, (args, kwargs), namespace=NAMESPACE)
        leaves = signature.flatten(args, kwargs)
        wanted = signature.tensor_inputs()
        arrays = [to_jax(value, leaf.dtype) for value, leaf in zip(leaves, wanted, strict=True)]
        return arrays + keys

    # ----------------------------------------------------------------------- checks

    def _require_64_bit(self) -> None:
        if self._needs_64_bit and not jax.config.jax_enable_x64:
            raise Needs64Bit(self.__name__, self._needs_64_bit)

    def _check_params(self, params: Mapping[str, Any]) -> None:
        check_params(self._arguments, params, runtime_dtype)

    def __repr__(self) -> str:
        return f"<JaxFunction {self.__name__}({self.signature.describe_inputs()})>"


def _key_data(key: Any, name: str) -> jax.Array:
    """The two words of a Threefry key."""
    if key is None:
        raise SignatureError(
            f"{name} draws random numbers: pass a key, for instance rng=jax.random.key(0), and another "
            "one at every call"
        )
    dtype = getattr(key, "dtype", None)
    if dtype is not None and jax.dtypes.issubdtype(dtype, jax.dtypes.prng_key):
        key = jax.random.key_data(key)
    if getattr(key, "shape", None) != (2,) or dtype_name(key.dtype) != "uint32":
        raise SignatureError(
            "expected rng: one key of the threefry2x32 generator, or its data uint32[2], got "
            f"{getattr(key, 'dtype', type(key).__name__)}{list(getattr(key, 'shape', []))}"
        )
    return to_jax(key, "uint32")


def _narrow_signature(signature: Signature) -> Signature:
    """The signature with the types that 64-bit integers have while x64 is off."""
    leaves = tuple(map(_narrow_leaf, signature.input_leaves))
    return dataclasses.replace(signature, input_leaves=leaves)


def _narrow_leaf(leaf: Leaf) -> Leaf:
    if isinstance(leaf, TensorLeaf) and leaf.dtype in NARROW:
        return dataclasses.replace(leaf, dtype=NARROW[leaf.dtype])
    return leaf


def _narrow(value: Any) -> Any:
    """A 64-bit array as JAX would take it; anything else as it is."""
    name = dtype_name(getattr(value, "dtype", ""))
    return to_jax(value, name) if name in NARROW else value
