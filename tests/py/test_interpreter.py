"""StableHLO programs through Ivy on every target, against StableHLO's reference interpreter."""

from __future__ import annotations

import functools
import importlib.util
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stablehlo_programs import CASES, interpret

import ivy
from ivy.backend import BACKENDS

TARGETS = [name for name in BACKENDS if importlib.util.find_spec(name)]
EXCEPT: dict[str, frozenset[str]] = {}
"""For a target the programs that it refuses, with reason, beside the name."""


@pytest.fixture(scope="module")
def interpreted(tmp_path_factory):
    return interpret(CASES, tmp_path_factory.mktemp("interpreter") / "inputs.npz")


@functools.cache
def loaded(text: str) -> ivy.Graph:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.mlir"
        path.write_text(text)
        return ivy.load(path)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", CASES)
def test_agrees_with_the_reference_interpreter(name, target, interpreted):
    if name in EXCEPT.get(target, ()):
        pytest.skip("refused by this target")
    text, args = CASES[name]
    actual = loaded(text).to_backend(target)(*arguments(args, target))
    wanted = interpreted[name]
    results = actual if isinstance(actual, tuple) else (actual,)
    assert len(results) == len(wanted)
    for got, want in zip(map(as_numpy, results), wanted, strict=True):
        assert got.dtype == want.dtype
        assert got.shape == want.shape
        if want.dtype.kind in "fc":
            np.testing.assert_allclose(got, want, 2e-5, 2e-5)
        else:
            np.testing.assert_array_equal(got, want)


def arguments(arrays, target):
    if target == "torch":
        import torch

        return [torch.from_numpy(array.copy()) for array in arrays]
    if target == "tensorflow":
        import tensorflow as tf

        return [tf.constant(array) for array in arrays]
    return arrays


def as_numpy(array):
    return array.detach().numpy() if hasattr(array, "detach") else np.asarray(array)


# ------------------------------------------------------------------------------ random programs

UNARY = {
    "f32": ("abs", "negate", "tanh", "floor", "sign", "logistic"),
    "i32": ("abs", "negate", "not", "sign"),
}
BINARY = {
    "f32": ("add", "subtract", "multiply", "maximum", "minimum"),
    "i32": ("add", "subtract", "multiply", "maximum", "minimum", "and", "or", "xor"),
}
SIZES = st.integers(1, 3)


class Writer:
    """A program that grows by one op at a time, of values that are there."""

    def __init__(self, draw) -> None:
        self.draw, self.lines, self.args = draw, [], []
        self.values: list[tuple[str, tuple[int, ...], str]] = []
        for i, element in enumerate(("f32", "f32", "i32")):
            shape = tuple(draw(st.lists(SIZES, min_size=1, max_size=3)))
            dtype = {"f32": np.float32, "i32": np.int32}[element]
            numbers = st.integers(-4, 4).map(
                lambda n, dtype=dtype: dtype(n) / 2 if dtype == np.float32 else n
            )
            count = int(np.prod(shape))
            flat = draw(st.lists(numbers, min_size=count, max_size=count))
            self.args.append(np.array(flat, dtype).reshape(shape))
            self.values.append((f"%x{i}", shape, element))

    def pick(self, matches=lambda value: True):
        return self.draw(st.sampled_from([value for value in self.values if matches(value)]))

    def emit(self, text: str, shape, element: str) -> None:
        name = f"%v{len(self.lines)}"
        self.lines.append(f"{name} = {text}")
        self.values.append((name, tuple(shape), element))

    def step(self) -> None:
        self.draw(st.sampled_from([self.unary, self.binary, self.reduce, self.transpose, self.reshape,
                                   self.broadcast, self.slice, self.concatenate, self.convert, self.select,
                                   self.dot]))()  # fmt: skip

    def unary(self) -> None:
        name, shape, element = self.pick()
        op = self.draw(st.sampled_from(UNARY[element]))
        self.emit(f"stablehlo.{op} {name} : {type_of(shape, element)}", shape, element)

    def binary(self) -> None:
        left = self.pick()
        right = self.pick(lambda value: value[1:] == left[1:])
        op = self.draw(st.sampled_from(BINARY[left[2]]))
        self.emit(f"stablehlo.{op} {left[0]}, {right[0]} : {type_of(*left[1:])}", *left[1:])

    def reduce(self) -> None:
        name, shape, element = self.pick(lambda value: value[1])
        axes = sorted(self.draw(st.sets(st.integers(0, len(shape) - 1), min_size=1)))
        op = self.draw(st.sampled_from(("add", "maximum", "minimum")))
        start = self.draw(st.integers(-1, 1))
        constant = f"dense<{start}{'.0' if element == 'f32' else ''}> : tensor<{element}>"
        self.emit(f"stablehlo.constant {constant}", (), element)
        result = [size for axis, size in enumerate(shape) if axis not in axes]
        self.emit(
            f"stablehlo.reduce({name} init: {self.values[-1][0]}) applies stablehlo.{op} across dimensions = "
            f"{axes} : ({type_of(shape, element)}, tensor<{element}>) -> {type_of(result, element)}",
            result,
            element,
        )

    def transpose(self) -> None:
        name, shape, element = self.pick()
        order = self.draw(st.permutations(range(len(shape))))
        self.change(name, shape, element, "transpose", f", dims = {list(order)}", [shape[i] for i in order])

    def reshape(self) -> None:
        name, shape, element = self.pick()
        flat = int(np.prod(shape))
        wanted = self.draw(st.sampled_from([(flat,), (1, flat), (flat, 1), (*shape, 1)]))
        self.change(name, shape, element, "reshape", "", wanted)

    def broadcast(self) -> None:
        name, shape, element = self.pick(lambda value: len(value[1]) < 3)
        size = self.draw(SIZES)
        wanted = (*shape, size) if self.draw(st.booleans()) else (size, *shape)
        first = 0 if wanted[:-1] == shape else 1
        dims = list(range(first, first + len(shape)))
        self.change(name, shape, element, "broadcast_in_dim", f", dims = {dims}", wanted)

    def slice(self) -> None:
        name, shape, element = self.pick(lambda value: value[1])
        starts = [self.draw(st.integers(0, size - 1)) for size in shape]
        steps = [self.draw(st.integers(1, 2)) for _ in shape]
        bounds = ", ".join(f"{a}:{b}:{c}" for a, b, c in zip(starts, shape, steps, strict=True))
        result = [-(-(b - a) // c) for a, b, c in zip(starts, shape, steps, strict=True)]
        self.change(name, shape, element, "slice", f" [{bounds}]", result)

    def concatenate(self) -> None:
        left = self.pick(lambda value: value[1])
        right = self.pick(lambda value: value[1:] == left[1:])
        axis = self.draw(st.integers(0, len(left[1]) - 1))
        shape = [size * (2 if place == axis else 1) for place, size in enumerate(left[1])]
        same = type_of(*left[1:])
        self.emit(
            f"stablehlo.concatenate {left[0]}, {right[0]}, dim = {axis} : ({same}, {same}) -> "
            f"{type_of(shape, left[2])}",
            shape,
            left[2],
        )

    def convert(self) -> None:
        name, shape, element = self.pick(lambda value: value[2] == "i32")
        self.emit(
            f"stablehlo.convert {name} : ({type_of(shape, element)}) -> {type_of(shape, 'f32')}", shape, "f32"
        )

    def select(self) -> None:
        left = self.pick()
        right = self.pick(lambda value: value[1:] == left[1:])
        kind = type_of(*left[1:])
        flags = type_of(left[1], "i1")
        self.lines.append(
            f"%c{len(self.lines)} = stablehlo.compare LT, {left[0]}, {right[0]} : ({kind}, {kind}) -> {flags}"
        )
        flag = f"%c{len(self.lines) - 1}"
        self.emit(f"stablehlo.select {flag}, {left[0]}, {right[0]} : {flags}, {kind}", *left[1:])

    def dot(self) -> None:
        left = self.pick(lambda value: value[1] and value[2] == "f32")
        right = self.pick(lambda value: (value[1] and value[2] == "f32" and value[1][0] == left[1][-1])
                          or value is left)  # fmt: skip
        pairs = [(i, j) for i, a in enumerate(left[1]) for j, b in enumerate(right[1]) if a == b]
        i, j = self.draw(st.sampled_from(pairs))
        shape = [size for axis, size in enumerate(left[1]) if axis != i]
        shape += [size for axis, size in enumerate(right[1]) if axis != j]
        self.emit(
            f"stablehlo.dot_general {left[0]}, {right[0]}, contracting_dims = [{i}] x [{j}] : "
            f"({type_of(*left[1:])}, {type_of(*right[1:])}) -> {type_of(shape, 'f32')}",
            shape,
            "f32",
        )

    def change(self, name, shape, element, op, options, result) -> None:
        types = f"({type_of(shape, element)}) -> {type_of(result, element)}"
        self.emit(f"stablehlo.{op} {name}{options} : {types}", result, element)

    def text(self) -> str:
        parameters = ", ".join(f"%x{i}: {type_of(*self.values[i][1:])}" for i in range(len(self.args)))
        results = self.values[-4:]
        types = ", ".join(type_of(*value[1:]) for value in results)
        names = ", ".join(value[0] for value in results)
        body = "\n  ".join(self.lines)
        return f"func.func @main({parameters}) -> ({types}) {{\n  {body}\n  return {names} : {types}\n}}"


def type_of(shape, element: str) -> str:
    return f"tensor<{''.join(f'{size}x' for size in shape)}{element}>"


@st.composite
def programs(draw):
    writer = Writer(draw)
    for _ in range(draw(st.integers(4, 12))):
        writer.step()
    return writer.text(), writer.args


@settings(
    max_examples=2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
@given(st.lists(programs(), min_size=8, max_size=8))
def test_random_programs(batch):
    named = {str(i): program for i, program in enumerate(batch)}
    with tempfile.TemporaryDirectory() as folder:
        interpreted = interpret(named, Path(folder) / "inputs.npz")
    for name, (text, args) in named.items():
        for target in TARGETS:
            actual = loaded(text).to_backend(target)(*arguments(args, target))
            for got, want in zip(map(as_numpy, actual), interpreted[name], strict=True):
                assert (got.dtype, got.shape) == (want.dtype, want.shape)
                np.testing.assert_allclose(got, want, 1e-4, 1e-4, err_msg=f"{target}:\n{text}")
