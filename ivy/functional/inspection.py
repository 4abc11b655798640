"""What a program can ask of the array API: dtypes, devices, capabilities.

Source: https://data-apis.org/array-api/2025.12/API_specification/inspection.html
"""

from __future__ import annotations

from typing import Any

from ivy.functional.array import Array
from ivy.functional.backends import array_class, current_backend
from ivy.functional.dtypes import DEFAULTS, KINDS, STANDARD, DType


class Info:
    """What `__array_namespace_info__()` gives.

    Args:
        backend: the backend asked about.
    """

    def __init__(self, backend: str) -> None:
        self._kind: type[Array] = array_class(backend)

    def capabilities(self) -> dict[str, Any]:
        """Whether boolean indexing and data-dependent shapes work, and how many dimensions arrays have."""
        return dict(self._kind.adaptor.capabilities())

    def default_device(self) -> Any:
        """Where arrays lie if nothing else is said."""
        return self._kind.adaptor.devices()[0]

    def devices(self) -> tuple[Any, ...]:
        """The devices that arrays can lie on."""
        return tuple(self._kind.adaptor.devices())

    def default_dtypes(self, *, device: Any = None) -> dict[str, DType]:
        """The dtypes of Python numbers and of indices: `float32`, `complex64`, `int64`, `int64`."""
        return dict(DEFAULTS)

    def dtypes(self, *, device: Any = None, kind: str | tuple[str, ...] | None = None) -> dict[str, DType]:
        """The standard's dtypes that the backend has, by name.

        Args:
            device: a device of the backend.
            kind: one of the words of `ivy.isdtype`, or a tuple of them; None for all dtypes.

        Raises:
            ValueError: `kind` is another word.
        """
        words = (kind,) if isinstance(kind, str) else kind
        if words is not None and not set(words) <= set(KINDS):
            raise ValueError(f"kind must be among {', '.join(KINDS)}, and it is {kind!r}")
        allowed = frozenset[str]().union(*(KINDS[word] for word in words)) if words is not None else None
        native = self._kind.adaptor.native_dtypes
        return {
            name: dtype
            for name, dtype in STANDARD.items()
            if dtype in native and (allowed is None or dtype.kind in allowed)
        }


def __array_namespace_info__() -> Info:  # noqa: N807  the standard's name
    """What the current backend can do: its dtypes, devices and capabilities."""
    return Info(current_backend())
