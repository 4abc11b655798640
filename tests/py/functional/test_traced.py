"""Programs of ivy: every function of the array API in a captured program, against the eager one."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np
import optree
import pytest

import ivy
from ivy.functional.dtypes import DTYPES
from ivy.functional.names import EXTENSIONS, NAMES
from ivy.signature import NAMESPACE

from .traced_cases import CALLS, REFUSED, Call

WITHOUT_ARRAYS = {
    "__array_namespace_info__", "array_namespace", "broadcast_shapes", "can_cast", "current_backend", "finfo",
    "from_dlpack", "iinfo", "isdtype", "result_type", "set_backend",
}  # fmt: skip
"""Functions that give something else than computed arrays; they have tests of their own below."""

CLASSES = {"Array", "BackendMismatch", "DType", "bool", *DTYPES}

SAMPLE = [
    "add", "argmax", "argsort", "astype", "atan2", "bitwise_right_shift", "clip", "concat", "copysign",
    "cumulative_prod", "cumulative_sum", "diff", "divide", "exp", "expm1", "fft.irfft", "fft.rfft",
    "floor_divide", "full", "isin", "linalg.cholesky", "linalg.inv", "linalg.matrix_rank", "linalg.pinv",
    "linalg.slogdet", "linalg.solve", "linalg.vector_norm", "linspace", "logaddexp", "matmul", "maximum",
    "mean", "pow", "prod", "remainder", "repeat", "roll", "round", "searchsorted", "sign", "sort",
    "stack", "sum", "take", "take_along_axis", "tanh", "tensordot", "tril", "unstack", "var", "where",
]  # fmt: skip
"""The functions that are compared on every target."""


def _function(name: str) -> Callable[..., Any]:
    return reduce(getattr, name.split("."), ivy)  # type: ignore[arg-type]


def _program(name: str, call: Call) -> tuple[Callable[..., Any], list[np.ndarray]]:
    """The call as a function of its arrays alone."""
    function = _function(name)
    leaves, structure = optree.tree_flatten((call.args, call.kwargs), namespace=NAMESPACE)
    arrays = [leaf for leaf in leaves if isinstance(leaf, np.ndarray)]

    def program(*given: Any) -> Any:
        remaining = iter(given)
        args, kwargs = optree.tree_unflatten(
            structure, [next(remaining) if isinstance(leaf, np.ndarray) else leaf for leaf in leaves]
        )
        return function(*args, **kwargs)

    return program, arrays


def _leaves(result: Any) -> list[np.ndarray]:
    return [np.asarray(leaf) for leaf in optree.tree_leaves(result, namespace=NAMESPACE)]


def _eager(program: Callable[..., Any], arrays: list[np.ndarray]) -> list[np.ndarray]:
    with ivy.set_backend("numpy"), np.errstate(all="ignore"):
        return _leaves(program(*map(ivy.asarray, arrays)))


def _check(name: str, got: list[np.ndarray], expected: list[np.ndarray]) -> None:
    assert [(x.dtype, x.shape) for x in got] == [(x.dtype, x.shape) for x in expected]
    if name not in ("empty", "empty_like"):
        for x, y in zip(got, expected, strict=True):
            np.testing.assert_allclose(x, y, rtol=2e-5, atol=2e-5)


def _run(graph: ivy.Graph, target: str, arrays: list[np.ndarray]) -> list[np.ndarray]:
    native = graph.to_backend(target)
    if target == "torch":
        import torch

        return _leaves(native(*(torch.tensor(np.ascontiguousarray(x)) for x in arrays)))
    if target == "jax":
        import jax

        with jax.enable_x64(True):
            return _leaves(native(*arrays))
    return _leaves(native(*arrays))


def _public() -> set[str]:
    extensions = {f"{name}.{key}" for name in EXTENSIONS for key in _function(name).__all__}
    return set(NAMES) | extensions


def test_every_function_is_captured_here() -> None:
    assert _public() - CLASSES - WITHOUT_ARRAYS == set(CALLS) | set(REFUSED)


@pytest.mark.parametrize("name", sorted(CALLS))
def test_numpy_target(name: str) -> None:
    for call in CALLS[name]:
        program, arrays = _program(name, call)
        graph = ivy.compile_graph(program, *arrays, frontend="ivy")
        with np.errstate(all="ignore"):
            _check(name, _run(graph, "numpy", arrays), _eager(program, arrays))


@pytest.mark.parametrize("target", ["torch", "jax", "tensorflow"])
@pytest.mark.parametrize("name", SAMPLE)
def test_other_targets(name: str, target: str) -> None:
    pytest.importorskip(target)
    program, arrays = _program(name, CALLS[name][0])
    graph = ivy.compile_graph(program, *arrays, frontend="ivy")
    _check(name, _run(graph, target, arrays), _eager(program, arrays))


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_shapes_that_depend_on_elements(name: str) -> None:
    for call in REFUSED[name]:
        program, arrays = _program(name, call)
        with pytest.raises(
            ivy.CaptureError, match=r"depends on the elements.*\n  at .*test_traced\.py"
        ) as error:
            ivy.compile_graph(program, *arrays, frontend="ivy")
        assert "ivy." in str(error.value)
        assert "np." not in str(error.value)


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (lambda x: x[x > 0], r"x\[mask\].*ivy\.where"),
        (lambda x: x if ivy.sum(x) > 0 else -x, "a branch.*ivy.where"),
        (lambda x: ivy.zeros(int(ivy.sum(x))), "a Python number.*ivy.where"),
        (lambda x: x * float(x[0]), "a Python number"),
        (lambda x: np.asarray(x), "another library"),
    ],
)
def test_elements_that_are_not_known(program: Callable[..., Any], words: str) -> None:
    with pytest.raises(ivy.CaptureError, match=words) as error:
        ivy.compile_graph(program, np.ones(3, "float32"), frontend="ivy")
    assert "np." not in str(error.value)


def test_dtypes_are_known() -> None:
    def program(x: ivy.Array) -> Any:
        xp = ivy.array_namespace(x)
        assert xp.result_type(x, ivy.float64) is ivy.float64
        assert xp.can_cast(x, ivy.float64)
        assert xp.isdtype(x.dtype, "real floating")
        assert xp.broadcast_shapes((2, 1), x.shape) == (2, 3)
        assert xp.iinfo(ivy.int8).max == 127
        assert xp.__array_namespace_info__().default_dtypes()["integral"] is ivy.int64
        return xp.ones_like(x) * xp.finfo(x).eps, xp.asarray([1, 2]), xp.from_dlpack(x)

    x = np.ones(3, "float32")
    eps, made, same = ivy.compile_graph(program, x, frontend="ivy").to_backend("numpy")(x)
    assert eps.tolist() == [2.0**-23] * 3
    assert made.dtype == "int64"
    assert same.tolist() == [1.0] * 3


def test_arrays_made_outside_are_constants() -> None:
    with ivy.set_backend("numpy"):
        table = ivy.arange(100.0) ** 2
    graph = ivy.compile_graph(lambda x: x + table, np.ones(100, "float32"), frontend="ivy")
    assert list(graph.parameters) == ["constant_0"]
    table[0] = 77.0
    assert graph.to_backend("numpy")(np.zeros(100, "float32"))[:3].tolist() == [0.0, 1.0, 4.0]


def test_keyword_arguments_keep_their_names() -> None:
    torch = pytest.importorskip("torch")
    x = np.ones((2, 3), "float32")
    graph = ivy.compile_graph(ivy.sum, x, dtype=ivy.float64, axis=1)
    assert graph.to_backend("torch")(torch.tensor(x), dtype=ivy.float64, axis=1).tolist() == [3.0, 3.0]
    graph = ivy.compile_graph(ivy.linalg.vector_norm, x, ord=1)
    assert graph.to_backend("torch")(torch.tensor(x), ord=1).item() == 6.0


def test_writes_to_arrays_without_dimensions() -> None:
    def program(x: ivy.Array) -> tuple[ivy.Array, ivy.Array, ivy.Array]:
        y, z, w = ivy.sum(x), ivy.max(x), ivy.asarray(2.0)
        y[()] = 3.0
        z[...] = ivy.min(x)
        w[()] = z
        return y, z, w

    x = np.arange(1, 4, dtype="float32")
    graph = ivy.compile_graph(program, x, frontend="ivy")
    assert [float(part) for part in graph.to_backend("numpy")(x)] == [3.0, 1.0, 1.0]


def test_writes() -> None:
    def program(x: ivy.Array) -> tuple[ivy.Array, ivy.Array]:
        y = ivy.zeros_like(x)
        y[0, :] = x[1, :]
        y[y > 2.0] = 9.0
        y += 1
        return x, y

    x = np.arange(6, dtype="float32").reshape(2, 3)
    old, new = ivy.compile_graph(program, x, frontend="ivy").to_backend("numpy")(x)
    assert old.tolist() == x.tolist()
    assert new.tolist() == [[10.0, 10.0, 10.0], [1.0, 1.0, 1.0]]
