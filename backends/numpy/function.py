"""The callable that users hold: emitted source with its parameters."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ivy.backends.emission.function import NativeFunction
from ivy.backends.emission.module import build_module, check_params, dtype_of
from ivy.backends.emission.source import Emitted
from ivy.backends.numpy.arrays import to_numpy
from ivy.backends.numpy.program import write
from ivy.errors import SignatureError
from ivy.program import Program


def emit(program: Program) -> NumpyFunction:
    """The program as a NumPy function.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in NumPy.
        ConversionError: the program is in another dialect than StableHLO.
    """
    return NumpyFunction(program, write(program))


class NumpyFunction(NativeFunction):
    """A NumPy function with parameters.

    `f(*args)` uses the function's own parameters; `f.apply(params, *args)` takes them as an argument.
    Results never share memory with arguments or parameters.

    Attributes:
        source: the Python source.
        signature: what goes in and out.
        updated_buffers: names of the buffers for which the program computes new values. Where there
            are any, `apply` returns `(result, {name: new value})`, and a call replaces them in
            `params`.
        takes_rng: whether the program draws random numbers. If it does, every call takes as the
            keyword argument `rng` a `np.random.Generator`, or a key: `uint32[2]`. Equal keys give
            equal numbers, on every target.
        __name__: what the user called the program.
    """

    framework = "numpy"

    def __init__(self, program: Program, emitted: Emitted) -> None:
        self.__name__ = program.name
        self._program = program
        self.source = emitted.text
        self.signature = program.signature
        self.updated_buffers = tuple(program.updated_buffers())
        self.takes_rng = program.is_random
        self._arguments = [argument for argument in program.arguments() if argument.is_state]
        self._arrays = program.parameters
        self._module = build_module("numpy", program.name, emitted)
        self._params: dict[str, np.ndarray] | None = None
        self._prepared: dict[str, np.ndarray] = {}
        self._prepared_from: tuple[np.ndarray, ...] | None = None

    # ------------------------------------------------------------------ parameters

    @property
    def params(self) -> dict[str, np.ndarray]:
        """Parameters and buffers by their names in the source framework.

        They share the source framework's memory where it can be read as NumPy arrays. Assign to
        this attribute, or to its items, to change them.
        """
        if self._params is None:
            self._params = self._as_arrays(self._arrays)
        return self._params

    @params.setter
    def params(self, value: Mapping[str, Any]) -> None:
        check_params(self._arguments, value)
        self._params = self._as_arrays(value)

    def _as_arrays(self, values: Mapping[str, Any]) -> dict[str, np.ndarray]:
        return {a.name: to_numpy(values[a.name], dtype_of(a)) for a in self._arguments}

    def prepare(self, params: Mapping[str, Any]) -> dict[str, np.ndarray]:
        """What the program computes from its parameters alone: transposed and folded weights."""
        return self._module.prepare(dict(params))

    def _own_prepared(self) -> dict[str, np.ndarray]:
        params = self.params
        known = self._prepared_from
        if known is None or len(known) != len(params) or not all(map(operator.is_, known, params.values())):
            check_params(self._arguments, params)
            self._prepared = self._module.prepare(dict(params))
            self._prepared_from = tuple(params.values())
        return self._prepared

    # ------------------------------------------------------------------------ calls

    def apply(self, params: Mapping[str, Any], *args: Any, **kwargs: Any) -> Any:
        """The result for these parameters (and buffers), in the layout and under the names of `params`.

        Returns:
            The result; `(result, {name: new value})` where the program updates buffers.

        Raises:
            SignatureError: parameters or arguments do not fit.
        """
        check_params(self._arguments, params)
        arrays = self._as_arrays(params)
        inputs = self._inputs(args, kwargs)
        prepared = self._module.prepare(dict(arrays))
        return self._outputs(self._module.main(prepared, *inputs), [*arrays.values(), *inputs])

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The result for the function's own parameters; updated buffers go into `params`.

        What depends on the parameters alone is computed once: after writing into an array of
        `params` in place, assign it to its name again.

        Raises:
            SignatureError: the arguments do not fit.
        """
        inputs = self._inputs(args, kwargs)
        prepared = self._own_prepared()
        given = [*self.params.values(), *prepared.values(), *inputs]
        results = self._outputs(self._module.main(prepared, *inputs), given)
        if not self.updated_buffers:
            return results
        result, updated = results
        self.params.update(updated)
        return result

    def _outputs(self, results: Any, given: Sequence[np.ndarray]) -> Any:
        """The user's results, none of which shares the memory of a given array."""
        updated: dict[str, np.ndarray] = {}
        if self.updated_buffers:
            results, updated = results
            updated = {name: _own(value, given) for name, value in updated.items()}
        arrays = [results] if len(self.signature.tensor_outputs()) == 1 else results
        outputs = self.signature.unflatten([_own(value, given) for value in arrays])
        return (outputs, updated) if self.updated_buffers else outputs

    def _inputs(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[np.ndarray]:
        keys = []
        if self.takes_rng:
            kwargs = dict(kwargs)
            keys = [key_data(kwargs.pop("rng", None), self.__name__)]
        leaves = self.signature.flatten(args, kwargs)
        wanted = self.signature.tensor_inputs()
        return [to_numpy(value, leaf.dtype) for value, leaf in zip(leaves, wanted, strict=True)] + keys

    def __repr__(self) -> str:
        return f"<NumpyFunction {self.__name__}({self.signature.describe_inputs()})>"


def _own(value: Any, given: Sequence[np.ndarray]) -> np.ndarray:
    """The value as an array that owns its memory."""
    array = np.asarray(value)
    is_fresh = array.base is None and not any(array is other for other in given)
    if is_fresh or (array.flags.writeable and not any(np.may_share_memory(array, x) for x in given)):
        return array
    return array.copy()


def key_data(rng: Any, name: str) -> np.ndarray:
    """The two words of a key, or two words drawn from a generator."""
    if isinstance(rng, np.random.Generator):
        return rng.integers(0, 2**32, 2, dtype=np.uint32)
    if rng is None:
        raise SignatureError(
            f"{name} draws random numbers: pass a generator, for instance rng=np.random.default_rng(0)"
        )
    key = np.asarray(rng)
    if key.shape != (2,) or key.dtype != np.uint32:
        raise SignatureError(
            f"expected rng: a np.random.Generator or a key uint32[2], got {key.dtype}{list(key.shape)}"
        )
    return key
