"""One OpInfo of PyTorch through Ivy: what the worker processes of `bench.opinfo` do.

Every sample becomes a function of its tensors alone, everything else is closed over. It is captured,
converted and called as a user would do it, and the result is held against what PyTorch gives.
"""

from __future__ import annotations

import itertools
import os
import random
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from typing import Any
from unittest import mock

SAMPLES = 2
"""How many samples of an op are run."""
RTOL, ATOL = 1e-3, 1e-4

XLA_FLAGS = "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true"
"""Every program runs once, so XLA's compile time is nearly all of the time."""


@dataclass(frozen=True)
class Outcome:
    """What came of one op.

    Attributes:
        cause: the group it falls into, empty where all samples are right.
        detail: the error's first lines, or where and by how much values differ.
        samples: how many samples were run; none where PyTorch itself refuses them.
    """

    cause: str = ""
    detail: str = ""
    samples: int = 0


class Mismatch(Exception):
    """A result differs from PyTorch's."""

    def __init__(self, cause: str, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause


def serve(connection: Connection, target: str) -> None:
    """The body of a worker process: takes op indices, gives outcomes, until `None`."""
    os.environ["XLA_FLAGS"] = f"{os.environ.get('XLA_FLAGS', '')} {XLA_FLAGS}"
    warnings.filterwarnings("ignore")
    runner = prepare(target)
    operators = op_infos()
    connection.send("ready")
    while (name := connection.recv()) is not None:
        connection.send(check_op(operators[name], runner))


def prepare(target: str) -> Callable[..., Any]:
    """Load the frameworks and return `(function, tensors) -> result of the target`."""
    import torch

    torch.set_num_threads(1)
    if target not in RUNNERS:
        raise ValueError(f"unknown target {target!r}: known are {', '.join(RUNNERS)}")
    return RUNNERS[target]


def _run_jax(function: Callable[..., Any], tensors: Sequence[Any]) -> Any:
    import jax

    import ivy

    jax.config.update("jax_enable_x64", True)
    translated = ivy.compile_graph(function, *tensors, frontend="torch").to_backend("jax")
    key = {"rng": jax.random.key(0)} if translated.takes_rng else {}
    return translated(*map(_to_numpy, tensors), **key)


def _run_numpy(function: Callable[..., Any], tensors: Sequence[Any]) -> Any:
    import numpy as np

    import ivy

    translated = ivy.compile_graph(function, *tensors, frontend="torch").to_backend("numpy")
    key = {"rng": np.random.default_rng(0)} if translated.takes_rng else {}
    return translated(*map(_to_numpy, tensors), **key)


def _run_llvm(function: Callable[..., Any], tensors: Sequence[Any]) -> Any:
    import numpy as np

    import ivy

    translated = ivy.compile_graph(function, *tensors, frontend="torch").to_backend("llvm")
    key = {"rng": np.random.default_rng(0)} if translated.takes_rng else {}
    return translated(*map(_to_numpy, tensors), **key)


def _run_tensorflow(function: Callable[..., Any], tensors: Sequence[Any]) -> Any:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import numpy as np
    import tensorflow as tf
    from torch.utils import _pytree as pytree

    import ivy

    translated = ivy.compile_graph(function, *tensors, frontend="torch").to_backend("tensorflow")
    key = {"rng": tf.random.Generator.from_seed(0)} if translated.takes_rng else {}
    result = translated(*map(_to_numpy, tensors), **key)
    # TensorFlow's own conversion fails for single numbers of type bfloat16
    return pytree.tree_map_only(tf.Tensor, lambda x: np.asarray(x.numpy()), result)


def _run_torch(function: Callable[..., Any], tensors: Sequence[Any]) -> Any:
    import torch
    from torch.utils import _pytree as pytree

    import ivy

    translated = ivy.compile_graph(function, *tensors, frontend="torch").to_backend("torch")
    key = {"rng": torch.Generator().manual_seed(0)} if translated.takes_rng else {}
    with torch.no_grad():
        result = translated(*map(_copy, tensors), **key)
    return pytree.tree_map_only(torch.Tensor, _to_numpy, result)


RUNNERS: dict[str, Callable[..., Any]] = {
    "jax": _run_jax,
    "llvm": _run_llvm,
    "numpy": _run_numpy,
    "tensorflow": _run_tensorflow,
    "torch": _run_torch,
}
"""`(function, tensors) -> result` of each target."""


@cache
def op_infos() -> dict[str, Any]:
    """PyTorch's OpInfos that support float32 on the CPU, by name and variant, in their order."""
    import torch
    from torch.testing._internal.common_methods_invocations import op_db

    return {op_name(op): op for op in op_db if op.supports_dtype(torch.float32, "cpu")}


def op_name(op: Any) -> str:
    """`name`, or `name.variant`."""
    return f"{op.name}.{op.variant_test_name}" if op.variant_test_name else op.name


def check_op(op: Any, runner: Callable[..., Any]) -> Outcome:
    """Run the samples of an op; the first one that is wrong decides."""
    done = 0
    try:
        for sample in itertools.islice(_samples(op), SAMPLES):
            function, tensors = as_function(op.op, sample)
            reference = _reference(op, function, tensors)
            actual = runner(_on_copies(function) if reference.writes else function, tensors)
            wanted = reference.result
            if op.name in SPECTRAL:
                wanted, actual = _same_spectrum(wanted, actual)
            try:
                compare(wanted, actual, "result", values=not reference.is_random)
            except Mismatch as mismatch:
                if mismatch.cause != "other values" or not _is_as_near(function, tensors, wanted, actual):
                    raise
            done += 1
    except _Unusable:
        return Outcome(samples=done)
    except Mismatch as mismatch:
        return Outcome(mismatch.cause, str(mismatch), done + 1)
    except Exception as error:
        return Outcome(*_explain(error), done + 1)
    return Outcome(samples=done)


class _Unusable(Exception):
    """PyTorch itself cannot run the sample."""


def _samples(op: Any) -> Iterator[Any]:
    import numpy as np
    import torch

    torch.manual_seed(0)
    np.random.seed(0)
    random.seed(0)
    yield from op.sample_inputs("cpu", torch.float32, requires_grad=False)


def as_function(operator: Callable[..., Any], sample: Any) -> tuple[Callable[..., Any], list[Any]]:
    """The sample as a function of its tensors, and these tensors."""
    import torch
    from torch.utils import _pytree as pytree

    leaves, structure = pytree.tree_flatten(((sample.input, *sample.args), dict(sample.kwargs)))
    places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, torch.Tensor)]
    tensors = [leaves[i].detach() for i in places]

    def function(*given: Any) -> Any:
        filled = list(leaves)
        for place, tensor in zip(places, given, strict=True):
            filled[place] = tensor
        args, kwargs = pytree.tree_unflatten(filled, structure)
        return operator(*args, **kwargs)

    return function, tensors


def _on_copies(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function for an operator that writes into its arguments: it gets copies of them."""
    return lambda *tensors: function(*(tensor.clone() for tensor in tensors))


@dataclass(frozen=True)
class _Reference:
    """What PyTorch gives.

    Attributes:
        result: the result.
        is_random: it depends on the random state, or on uninitialised memory.
        writes: the operator writes into its arguments.
    """

    result: Any
    is_random: bool
    writes: bool


_UNINITIALISED = ("empty", "new_empty")
SEEDS = 8


def _reference(op: Any, function: Callable[..., Any], tensors: Sequence[Any]) -> _Reference:
    import torch

    copies = list(map(_copy, tensors))
    watch = _watch_random()
    try:
        with watch:
            result = _run_seeded(function, copies, 0)
        others = []
        if watch.seen:
            others = [_run_seeded(function, map(_copy, tensors), seed) for seed in range(1, SEEDS)]
    except Exception as error:
        raise _Unusable from error
    uninitialised = op.name.startswith(_UNINITIALISED)
    is_random = uninitialised or any(not _identical(torch, result, other) for other in others)
    writes = not _identical(torch, copies, list(tensors))
    return _Reference(result, is_random, writes)


def _copy(tensor: Any) -> Any:
    """The tensor with a storage of its own, strides and offset included."""
    import torch

    storage = tensor.untyped_storage().clone()
    empty = torch.empty(0, dtype=tensor.dtype)
    return empty.set_(storage, tensor.storage_offset(), tensor.shape, tensor.stride())


def _run_seeded(function: Callable[..., Any], tensors: Iterable[Any], seed: int) -> Any:
    """The result for a seed, also where the OpInfo sets one of its own."""
    import torch

    torch.default_generator.manual_seed(seed)
    with torch.no_grad(), mock.patch("torch.manual_seed"):
        return function(*tensors)


def _watch_random() -> Any:
    """A mode that notes whether an operator that draws random numbers was called."""
    import torch
    from torch.utils._python_dispatch import TorchDispatchMode

    class Watch(TorchDispatchMode):
        seen = False

        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            self.seen = self.seen or torch.Tag.nondeterministic_seeded in func.tags
            return func(*args, **(kwargs or {}))

    return Watch()


def _identical(torch: Any, one: Any, other: Any) -> bool:
    from torch.utils import _pytree as pytree

    pairs = zip(pytree.tree_leaves(one), pytree.tree_leaves(other), strict=True)
    return all(
        a.shape == b.shape and torch.equal(a.nan_to_num(), b.nan_to_num())
        if isinstance(a, torch.Tensor)
        else a == b
        for a, b in pairs
    )


SPECTRAL = ("linalg.eig", "linalg.eigh", "linalg.eigvals")
"""Operators whose eigenvalues have no order, and whose eigenvectors no phase."""


def _same_spectrum(wanted: Any, actual: Any) -> tuple[Any, Any]:
    """Both results with the eigenvalues sorted, and PyTorch's phase for each eigenvector."""
    import numpy as np
    import torch

    alone = isinstance(wanted, torch.Tensor)
    pairs = [[_to_numpy(wanted)], [np.asarray(actual)]] if alone else [
        list(map(_to_numpy, wanted)), list(map(np.asarray, actual))]  # fmt: skip
    for parts in pairs:
        values = parts[0]
        order = np.lexsort((np.round(values.imag, 3), np.round(values.real, 3)), -1)
        parts[0] = np.take_along_axis(values, order, -1)
        if not alone:
            parts[1] = np.take_along_axis(parts[1], order[..., None, :], -1)
    if not alone:
        product = np.sum(pairs[0][1] * pairs[1][1].conj(), -2, keepdims=True)
        size = np.abs(product)
        phase = np.where(size > 0, product / np.where(size > 0, size, 1), 1)
        pairs[1][1] = (pairs[1][1] * phase).astype(pairs[1][1].dtype)
    sorted_ = [torch.from_numpy(part) for part in pairs[0]]
    return (sorted_[0], pairs[1][0]) if alone else (tuple(sorted_), tuple(pairs[1]))


def _is_as_near(function: Callable[..., Any], tensors: Sequence[Any], wanted: Any, actual: Any) -> bool:
    """Whether a result that differs from PyTorch's is as near to PyTorch's in double precision."""
    import numpy as np
    import torch

    if not (isinstance(wanted, torch.Tensor) and wanted.dtype == torch.float32):
        return False
    with torch.no_grad():
        wide = [t.double() if t.dtype == torch.float32 else t.clone() for t in tensors]
        exact = function(*wide)
    if exact.dtype != torch.float64 or not exact.isfinite().all():
        return False
    theirs = (wanted.double() - exact).abs().max().item()
    return bool(np.abs(np.asarray(actual, np.float64) - exact.numpy()).max() <= theirs)


# ------------------------------------------------------------------------------- comparison


def compare(wanted: Any, actual: Any, path: str, *, values: bool) -> None:
    """Hold a result against PyTorch's: structure, dtypes, shapes, and with `values` the elements.

    Raises:
        Mismatch: it differs.
    """
    import torch

    if isinstance(wanted, torch.Tensor):
        _compare_arrays(_to_numpy(wanted), actual, path, values)
    elif isinstance(wanted, (list, tuple)):
        parts = _children(actual)
        if parts is None or len(parts) != len(wanted):
            raise Mismatch("other structure", f"{path}: expected {len(wanted)} parts, got {actual!r:.80}")
        for position, (mine, theirs) in enumerate(zip(wanted, parts, strict=True)):
            compare(mine, theirs, f"{path}[{position}]", values=values)
    elif isinstance(wanted, (bool, int, float, complex)):
        _compare_numbers(wanted, actual, path, values)
    elif wanted != actual:
        raise Mismatch("other structure", f"{path}: expected {wanted!r:.80}, got {actual!r:.80}")


def _children(actual: Any) -> list[Any] | None:
    if isinstance(actual, (list, tuple)):
        return list(actual)
    fields = getattr(type(actual), "__dataclass_fields__", None)
    return None if fields is None else [getattr(actual, field) for field in fields]


def _compare_arrays(wanted: Any, actual: Any, path: str, values: bool) -> None:
    import numpy as np

    if not hasattr(actual, "dtype"):
        raise Mismatch("other structure", f"{path}: expected an array, got {actual!r:.80}")
    actual = np.asarray(actual)
    if actual.shape != wanted.shape:
        raise Mismatch("other shape", f"{path}: expected {wanted.shape}, got {actual.shape}")
    if actual.dtype != wanted.dtype:
        raise Mismatch("other dtype", f"{path}: expected {wanted.dtype}, got {actual.dtype}")
    if wanted.dtype.kind == "V":  # bfloat16, which NumPy itself does not compare
        actual, wanted = actual.astype(np.float32), wanted.astype(np.float32)
    if values and not np.allclose(actual, wanted, rtol=RTOL, atol=ATOL, equal_nan=True):
        raise Mismatch("other values", f"{path}: {_difference(wanted, actual)}")


def _difference(wanted: Any, actual: Any) -> str:
    import numpy as np

    if wanted.dtype.kind in "bui":
        return f"{int((wanted != actual).sum())} of {wanted.size} elements differ"
    wrong = ~np.isclose(actual, wanted, rtol=RTOL, atol=ATOL, equal_nan=True)
    with np.errstate(all="ignore"):
        largest = np.abs(actual - wanted)[wrong].max()
    return f"{int(wrong.sum())} of {wanted.size} elements differ, by {largest:.3g} at most"


def _compare_numbers(wanted: Any, actual: Any, path: str, values: bool) -> None:
    import numpy as np

    if np.ndim(actual) != 0 or isinstance(actual, str) or actual is None:
        raise Mismatch("other structure", f"{path}: expected a number, got {actual!r:.80}")
    if values and not np.allclose(np.asarray(actual), wanted, rtol=RTOL, atol=ATOL, equal_nan=True):
        raise Mismatch("other values", f"{path}: expected {wanted!r}, got {actual!r:.80}")


def _to_numpy(tensor: Any) -> Any:
    import ml_dtypes
    import torch

    tensor = tensor.detach().resolve_conj().resolve_neg()
    if tensor.dtype == torch.bfloat16:
        return tensor.float().numpy().astype(ml_dtypes.bfloat16)
    return tensor.numpy()


# ------------------------------------------------------------------------------------ errors


def _explain(error: Exception) -> tuple[str, str]:
    """The cause that a failure is grouped under, and its first lines."""
    from ivy.errors import CaptureError, UnsupportedOpError

    text = " ".join(line.strip() for line in str(error).strip().splitlines()[:2])
    if isinstance(error, UnsupportedOpError):
        first = error.ops[0]
        reason = f": {first.reason}" if first.reason else ""
        return f"unsupported {first.name}", f"{error.conversion}: {first.name}{reason}"
    if isinstance(error, CaptureError):
        cause = type(error.__cause__).__name__ if error.__cause__ else "other"
        return f"capture refused ({cause})", text
    return type(error).__name__, f"{type(error).__name__}: {text}"
