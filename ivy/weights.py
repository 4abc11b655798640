"""Arrays by name on disk: the safetensors format, written as a stream and read in place.

The format (https://github.com/huggingface/safetensors): eight bytes with the length of the header,
the header as JSON, then the elements of all arrays without gaps. Reading makes views of the given
buffer, so that a file can be mapped into memory, also where it is a part of another file.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import IO, Any

import ml_dtypes
import numpy as np

from ivy.errors import FileFormatError, IvyError

_DTYPES: dict[str, tuple[str, Any]] = {
    "bool": ("BOOL", np.bool_),
    "int8": ("I8", np.int8),
    "int16": ("I16", np.int16),
    "int32": ("I32", np.int32),
    "int64": ("I64", np.int64),
    "uint8": ("U8", np.uint8),
    "uint16": ("U16", np.uint16),
    "uint32": ("U32", np.uint32),
    "uint64": ("U64", np.uint64),
    "float16": ("F16", np.float16),
    "bfloat16": ("BF16", ml_dtypes.bfloat16),
    "float32": ("F32", np.float32),
    "float64": ("F64", np.float64),
    "float8_e4m3fn": ("F8_E4M3", ml_dtypes.float8_e4m3fn),
    "float8_e5m2": ("F8_E5M2", ml_dtypes.float8_e5m2),
    "float8_e4m3fnuz": ("F8_E4M3FNUZ", ml_dtypes.float8_e4m3fnuz),
    "float8_e5m2fnuz": ("F8_E5M2FNUZ", ml_dtypes.float8_e5m2fnuz),
    "complex64": ("C64", np.complex64),
}
_BY_CODE = {code: np.dtype(scalar) for code, scalar in _DTYPES.values()}
_LARGEST_HEADER = 100_000_000
_ALIGNMENT = 64
"""Of the first array, and of all others as far as their sizes allow: frameworks share such memory."""


@dataclass(frozen=True)
class Wanted:
    """What an array must be: its name, its dtype's NumPy name, and its shape."""

    name: str
    dtype: str
    shape: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.name!r}: {self.dtype}{list(self.shape)}"


def as_numpy(value: Any) -> np.ndarray[Any, Any]:
    """An array of any framework as a NumPy array, without a copy where its strides allow.

    bfloat16 and the 8-bit floats have the dtypes of `ml_dtypes`.
    """
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        value = value.detach().resolve_conj().resolve_neg().cpu()
        name = str(value.dtype).removeprefix("torch.")
        if name == "bfloat16" or name.startswith("float8"):
            bits = torch.uint16 if value.dtype.itemsize == 2 else torch.uint8
            return np.asarray(value.contiguous().view(bits).numpy().view(_DTYPES[name][1]))
        return np.asarray(value.numpy())
    return np.asarray(value)


# --------------------------------------------------------------------------------- writing


def write(file: IO[bytes], arrays: Mapping[str, Any], metadata: Mapping[str, str]) -> None:
    """Write arrays, one after the other, without a copy of all of them.

    complex128, which the format has not, is written as float64 with a last axis of two.

    Raises:
        IvyError: an array has an element type that the format cannot hold, or a reserved name.
    """
    header: dict[str, Any] = {"__metadata__": dict(metadata)}
    if "__metadata__" in arrays:
        raise IvyError("safetensors files cannot hold an array called '__metadata__'")
    position = 0
    order = _order(arrays)
    for name in order:
        array = _storable(as_numpy(arrays[name]), name)
        end = position + array.nbytes
        code = _DTYPES[array.dtype.name][0]
        header[name] = {"dtype": code, "shape": list(array.shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % _ALIGNMENT)
    file.write(struct.pack("<Q", len(text)) + text)
    for name in order:
        array = _storable(as_numpy(arrays[name]), name)
        file.write(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)


def _order(arrays: Mapping[str, Any]) -> list[str]:
    """Names with those first whose arrays leave the next one aligned, then by the size of an element."""
    stored = {name: as_numpy(value) for name, value in arrays.items()}
    return sorted(
        stored, key=lambda name: (stored[name].nbytes % _ALIGNMENT != 0, -stored[name].dtype.itemsize)
    )


def _storable(array: np.ndarray[Any, Any], name: str) -> np.ndarray[Any, Any]:
    if array.dtype == np.complex128:
        return np.ascontiguousarray(array).view(np.float64).reshape(*array.shape, 2)
    if array.dtype.name not in _DTYPES:
        raise IvyError(f"safetensors files cannot hold {name!r}, whose elements are {array.dtype.name}")
    return array


# --------------------------------------------------------------------------------- reading


def read(buffer: memoryview, file: str) -> tuple[dict[str, np.ndarray[Any, Any]], dict[str, str]]:
    """All arrays, as read-only views of `buffer`, and the metadata.

    Args:
        buffer: the bytes of a safetensors file.
        file: what errors call it.

    Raises:
        FileFormatError: the bytes are no (or not all of a) safetensors file.
    """
    header, start = _header(buffer, file)
    metadata = header.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(text, str) for text in metadata.values()):
        raise FileFormatError(f"{file}: the metadata of a safetensors file must be strings by name")
    data = buffer[start:].toreadonly()
    entries = {name: _entry(name, entry, file) for name, entry in header.items()}
    _check_layout(entries.values(), len(data), file)
    arrays = {
        name: np.frombuffer(data[begin:end], dtype=dtype).reshape(shape)
        for name, (dtype, shape, begin, end) in entries.items()
    }
    return arrays, metadata


_Entry = tuple["np.dtype[Any]", tuple[int, ...], int, int]


def _header(buffer: memoryview, file: str) -> tuple[dict[str, Any], int]:
    if len(buffer) < 8:
        raise FileFormatError(f"{file}: not a safetensors file: only {len(buffer)} bytes")
    (length,) = struct.unpack("<Q", buffer[:8])
    if length > _LARGEST_HEADER:
        raise FileFormatError(f"{file}: not a safetensors file: a header of {length} bytes")
    if 8 + length > len(buffer):
        raise FileFormatError(
            f"{file}: truncated safetensors file: the header takes {8 + length} bytes, "
            f"the file has {len(buffer)}"
        )
    try:
        header = json.loads(bytes(buffer[8 : 8 + length]))
    except (ValueError, RecursionError) as error:
        raise FileFormatError(f"{file}: not a safetensors file: its header is not JSON ({error})") from None
    if not isinstance(header, dict):
        raise FileFormatError(f"{file}: not a safetensors file: its header is no JSON object")
    return header, 8 + length


def _entry(name: str, entry: Any, file: str) -> _Entry:
    try:
        code, shape, (begin, end) = entry["dtype"], entry["shape"], entry["data_offsets"]
        numbers = [*shape, begin, end]
        sound = all(type(number) is int and number >= 0 for number in numbers)
        dtype = _BY_CODE[code]
    except (KeyError, TypeError, ValueError):
        raise FileFormatError(
            f"{file}: array {name!r} has an entry that is not understood: {entry}"
        ) from None
    if not sound or end - begin != prod(shape) * dtype.itemsize:
        raise FileFormatError(f"{file}: array {name!r} has an entry that contradicts itself: {entry}")
    return dtype, tuple(shape), begin, end


def _check_layout(entries: Iterable[_Entry], size: int, file: str) -> None:
    position = 0
    for _, _, begin, end in sorted(entries, key=lambda entry: entry[2:]):
        if begin != position:
            raise FileFormatError(
                f"{file}: the arrays of a safetensors file must follow each other without gaps"
            )
        position = end
    if position != size:
        problem = "truncated safetensors file" if position > size else "a safetensors file with a foreign end"
        raise FileFormatError(f"{file}: {problem}: its arrays take {position} bytes, the file has {size}")


def select(
    arrays: Mapping[str, np.ndarray[Any, Any]], wanted: Sequence[Wanted], file: str
) -> dict[str, np.ndarray[Any, Any]]:
    """The arrays that a program wants, by name.

    Raises:
        FileFormatError: a name is missing or not wanted, a shape or dtype is another; all are listed.
    """
    problems = list(_problems(arrays, wanted))
    if problems:
        raise FileFormatError(f"{file}: the arrays are not those of the program:\n  " + "\n  ".join(problems))
    return {item.name: _restored(arrays[item.name], item) for item in wanted}


def _problems(arrays: Mapping[str, np.ndarray[Any, Any]], wanted: Sequence[Wanted]) -> Iterator[str]:
    for item in wanted:
        if item.name not in arrays:
            yield f"missing {item}"
            continue
        array = _restored(arrays[item.name], item)
        if array.dtype.name != item.dtype or array.shape != item.shape:
            yield f"expected {item}, got {array.dtype.name}{list(array.shape)}"
    known = {item.name for item in wanted}
    yield from (f"unexpected {name!r}" for name in arrays if name not in known)


def _restored(array: np.ndarray[Any, Any], item: Wanted) -> np.ndarray[Any, Any]:
    if item.dtype == "complex128" and array.dtype == np.float64 and array.shape == (*item.shape, 2):
        return array.view(np.complex128).reshape(item.shape)
    return array
