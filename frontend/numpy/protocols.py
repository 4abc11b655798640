"""How NumPy's functions find their way here: `__array_ufunc__` and `__array_function__`.

A function is, in this order: one of the `FUNCTIONS` of the families; computed by NumPy where all
arrays are known; or NumPy's own Python code, run on traced arrays (see `own_code`).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ivy.errors import IvyError
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy import own_code
from ivy.frontend.numpy.methods import Methods
from ivy.frontend.numpy.trace import location, refuse

FUNCTIONS: dict[Any, Callable[..., Any]] = {}
"""What takes the place of functions of NumPy's namespaces."""
REASONS: dict[str, str] = {}
"""Why functions are refused, by name."""
UFUNC_METHODS: dict[str, Callable[..., Any]] = {}
"""`__call__`, `reduce`, `accumulate`, `outer`, `at`: functions of the ufunc and its arguments."""


def implements(*functions: Any, method: bool = False, view: bool = False) -> Callable[[Any], Any]:
    """Decorator: the function takes the place of NumPy's, with the same arguments.

    Args:
        functions: NumPy's functions.
        method: whether arrays have it as a method too.
        view: whether it gives views or writes in place; otherwise NumPy computes it where all arrays
            are known.
    """

    def register(implementation: Callable[..., Any]) -> Callable[..., Any]:
        for function in functions:
            FUNCTIONS[function] = implementation if view else _or_known(function, implementation)
            if hasattr(function, "_implementation"):  # NumPy's own code calls some of these directly
                own_code.CONSTRUCTORS[id(function._implementation)] = function
            if method:
                setattr(Methods, function.__name__, _method(function))
        return implementation

    return register


def refuses(reason: str, *names: str) -> None:
    """Functions that no target can have, and why."""
    REASONS.update(dict.fromkeys(names, reason))


def _or_known(function: Any, implementation: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(implementation)
    def call(*args: Any, **kwargs: Any) -> Any:
        if _all_known(args, kwargs):
            return call_known(function, args, kwargs)
        return implementation(*args, **kwargs)

    return call


def _method(function: Any) -> Callable[..., Any]:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        return function(self, *args, **kwargs)

    method.__name__ = method.__qualname__ = function.__name__
    return method


def _all_known(args: Sequence[Any], kwargs: Mapping[str, Any]) -> bool:
    return all(map(arrays.is_known, args)) and all(map(arrays.is_known, kwargs.values()))


def call_known(function: Any, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
    """NumPy's result; an array that was written to is the one that was given."""
    targets = {id(a.layout): a for a in (*args, *kwargs.values()) if arrays.is_traced(a)}
    out = kwargs.get("out")
    for target in out if isinstance(out, tuple) else (out,):
        if arrays.is_traced(target):
            targets[id(target.layout)] = target
            target.note_write()
    with np.errstate(all="ignore"):
        result = function(*map(arrays.known, args), **{k: arrays.known(v) for k, v in kwargs.items()})
    if id(result) in targets:
        return targets[id(result)]
    return arrays.wrap(result)


def call_function(function: Any, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
    """A function of NumPy's namespaces with a traced array among its arguments."""
    with location():
        if function in FUNCTIONS:
            return FUNCTIONS[function](*args, **kwargs)
        name = function_name(function)
        if name in REASONS and not _all_known(args, kwargs):
            refuse(f"{name} is not supported: {REASONS[name]}")
        if _all_known(args, kwargs) and function.__name__ not in VIEWS:
            return call_known(function, args, kwargs)
        own = own_code.rebound(function)
        if own is None:
            refuse(f"{name} is not supported in captured NumPy programs")
        return own(*args, **kwargs)


VIEWS = frozenset(
    [
        "reshape",
        "ravel",
        "transpose",
        "permute_dims",
        "matrix_transpose",
        "swapaxes",
        "moveaxis",
        "rollaxis",
        "squeeze",
        "expand_dims",
        "atleast_1d",
        "atleast_2d",
        "atleast_3d",
        "split",
        "array_split",
        "hsplit",
        "vsplit",
        "dsplit",
        "unstack",
        "flip",
        "fliplr",
        "flipud",
        "rot90",
        "real",
        "imag",
        "diag",
        "fill_diagonal",
        "place",
        "put",
        "put_along_axis",
        "broadcast_arrays",
    ]
)
"""Functions that NumPy has in Python and that give views of their arguments, or write to them."""


def call_ufunc(ufunc: np.ufunc, method: str, inputs: Sequence[Any], kwargs: dict[str, Any]) -> Any:
    """A ufunc, or a method of one, with a traced array among its arguments."""
    out = kwargs.get("out")
    if out is not None:
        kwargs["out"] = out if isinstance(out, tuple) else (out,)
        if all(target is None for target in kwargs["out"]):
            del kwargs["out"]
    with location():
        if any(isinstance(operand, arrays.indexing.Selection) for operand in inputs):
            return NotImplemented
        if _all_known(inputs, kwargs) and method != "at":
            return call_known(getattr(ufunc, method), inputs, kwargs)
        if method not in UFUNC_METHODS:
            refuse(f"np.{ufunc.__name__}.{method} is not supported in captured NumPy programs")
        return UFUNC_METHODS[method](ufunc, *inputs, **kwargs)


def function_name(function: Any) -> str:
    """`np.linalg.inv` for a function of NumPy's."""
    module = getattr(function, "__module__", None) or "numpy"
    return f"np.{module}.{function.__name__}".replace("np.numpy.", "np.")


def deliver(result: Any, out: Any, casting: str = "same_kind") -> Any:
    """Put a result where `out=` asks for it, as ufuncs do."""
    if isinstance(out, tuple):
        out = out[0]
    if out is None:
        return result
    if not arrays.is_traced(out):
        refuse(
            "out= is an array made outside the program, which cannot hold traced values: make it in the "
            "program, with np.empty or np.empty_like"
        )
    if np.shape(result) != out.shape:
        raise ValueError(f"out has shape {out.shape}, the result {np.shape(result)}")
    if not np.can_cast(result.dtype, out.dtype, casting):
        raise TypeError(
            f"Cannot cast output from {result.dtype!r} to {out.dtype!r} with casting rule {casting!r}"
        )
    out.assign(result)
    return out


__all__ = ["FUNCTIONS", "REASONS", "UFUNC_METHODS", "IvyError", "call_function", "call_known", "call_ufunc",
           "deliver", "function_name", "implements", "refuses"]  # fmt: skip
