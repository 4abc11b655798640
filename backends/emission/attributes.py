"""MLIR attributes as Python values."""

from __future__ import annotations

import functools
import re
from typing import Any

import numpy as np

from ivy.backends.emission.types import NotInTargetError, TensorType, numpy_dtype, tensor_type
from ivy.mlir import ir, stablehlo


def attribute(op: ir.Operation, name: str, default: Any = None) -> Any:
    """The attribute `name` of `op` as a Python value, `default` where it is absent."""
    return plain(op.attributes[name]) if name in op.attributes else default


def plain(value: ir.Attribute) -> Any:
    """Numbers, strings, lists and dicts; symbols as their name; dense integers as nested lists."""
    match value:
        case ir.BoolAttr() | ir.IntegerAttr() | ir.FloatAttr() | ir.StringAttr() | ir.FlatSymbolRefAttr():
            return value.value
        case ir.DenseBoolArrayAttr() | ir.DenseI64ArrayAttr() | ir.DenseI32ArrayAttr():
            return list(value)
        case ir.ArrayAttr():
            return [plain(item) for item in value]
        case ir.DictAttr():
            return {entry.name: plain(entry.attr) for entry in value}
        case ir.TypeAttr():
            return value.value
        case ir.DenseElementsAttr():
            return np.array(value).tolist()
    return _enumerator(value)


def _enumerator(value: ir.Attribute) -> Any:
    for kind in (
        stablehlo.ComparisonDirectionAttr,
        stablehlo.ComparisonTypeAttr,
        stablehlo.PrecisionAttr,
        stablehlo.FftTypeAttr,
        stablehlo.TransposeAttr,
        stablehlo.RngAlgorithmAttr,
        stablehlo.RngDistributionAttr,
    ):
        if kind.isinstance(value):
            return kind(value).value
    return value


def constant_data(op: ir.Operation) -> bool | int | float | complex | np.ndarray:
    """The value of a constant operation: a Python number where all elements are equal, else an array.

    Raises:
        NotInTargetError: the attribute is of a kind that cannot be read.
    """
    type_ = tensor_type(op.results[0].type)
    try:
        value = op.attributes["value"]
    except TypeError:  # the bindings have no class for complex elements
        return _simplest(_parse_dense(str(op), type_))
    if not isinstance(value, ir.DenseElementsAttr):
        return _simplest(_resource(op, value, type_))
    if value.is_splat and 0 not in type_.shape:
        return plain(value.get_splat_value())
    try:
        return _simplest(np.asarray(value).reshape(type_.shape))
    except TypeError:  # no buffer for elements that NumPy itself does not know
        return _simplest(_parse_dense(str(op), type_))


def dense_array(attribute: ir.Attribute) -> np.ndarray:
    """All elements of a dense attribute as an array of its type; unsigned ones as MLIR has them there."""
    type_ = tensor_type(attribute.type)
    if attribute.is_splat and 0 not in type_.shape and not type_.dtype.startswith("complex"):
        return np.full(type_.shape, plain(attribute.get_splat_value()), numpy_dtype(type_.dtype))
    try:
        return np.array(attribute).reshape(type_.shape)
    except TypeError:
        return _parse_dense(str(attribute), type_)


def _simplest(array: np.ndarray) -> bool | int | float | complex | np.ndarray:
    return array.reshape(-1)[0].item() if array.size == 1 and array.dtype.kind != "V" else array


def _resource(op: ir.Operation, value: ir.Attribute, type_: TensorType) -> np.ndarray:
    if not str(value).startswith("dense_resource<"):
        raise NotInTargetError(f"the constant {str(value)[:40]} cannot be read")
    name = str(value).removeprefix("dense_resource<").rsplit("> : tensor<", maxsplit=1)[0]
    data = _resources(_root(op)).get(name)
    if data is None:
        raise NotInTargetError(f"the module has no resource {name}")
    return np.frombuffer(data, numpy_dtype(type_.dtype)).reshape(type_.shape)


def _root(op: ir.Operation) -> ir.Operation:
    while op.parent is not None:
        op = op.parent.operation
    return op


_RESOURCE = re.compile(r'("[^"]*"|[\w.$-]+): "0x[0-9A-Fa-f]{8}([0-9A-Fa-f]*)"')


@functools.lru_cache(maxsize=1)
def _resources(module: ir.Operation) -> dict[str, bytes]:
    """The contents of a module's resources: the bindings give them only as text, after their alignment."""
    text = module.get_asm(large_elements_limit=0)
    section = text[text.rindex("{-#") :] if "{-#" in text else ""
    return {match[1]: bytes.fromhex(match[2]) for match in _RESOURCE.finditer(section)}


_NUMBER = re.compile(r"\(([^(),]+),([^(),]+)\)|true|false|-?(?:0x[0-9A-Fa-f]+|[0-9][0-9.eE+\-]*)")


def _parse_dense(text: str, type_: TensorType) -> np.ndarray:
    """Read `dense<…>` from MLIR's text, where the bindings offer nothing else."""
    dtype = numpy_dtype(type_.dtype)
    inside = text[text.index("dense<") + 6 : text.rindex("> : tensor")]
    if inside.startswith('"0x'):
        return np.frombuffer(bytes.fromhex(inside[3:-1]), dtype).reshape(type_.shape)
    numbers = [_parse_number(match, dtype) for match in _NUMBER.finditer(inside)]
    if len(numbers) == 1:
        return np.full(type_.shape, numbers[0], dtype)
    return np.array(numbers, dtype).reshape(type_.shape)


def _parse_number(match: re.Match[str], dtype: np.dtype) -> Any:
    if match[1] is not None:
        part = np.dtype(f"f{dtype.itemsize // 2}")
        return complex(_parse_real(match[1].strip(), part), _parse_real(match[2].strip(), part))
    return _parse_real(match[0], dtype)


def _parse_real(text: str, dtype: np.dtype) -> Any:
    if text in ("true", "false"):
        return text == "true"
    if "0x" in text:  # the bits of a number that has no decimal form
        return np.array([int(text, 16)], f"u{dtype.itemsize}").view(dtype)[0].item()
    return float(text) if dtype.kind in "fV" or "float" in dtype.name else int(text)
