"""What an adaptor is: a framework's arrays and functions under the standard's names.

An adaptor says where the framework's namespace lies, and in tables, one for each chapter of the
standard, the functions that the namespace lacks or answers otherwise than the standard. All its
functions take and give the framework's own arrays; what reaches them is already checked and
promoted.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from ivy.errors import IvyError
from ivy.functional.dtypes import DTYPES, DType, Scalar

CHAPTERS = (
    "array_object",
    "creation",
    "data_types",
    "elementwise",
    "fft",
    "indexing",
    "linalg",
    "manipulation",
    "searching",
    "sets",
    "sorting",
    "statistical",
    "utility",
    "nn",
    "random",
    "transforms",
)
"""The files of an adaptor; each is there only if the framework deviates in it."""


def load_deviations(package: str) -> dict[str, Callable[..., Any]]:
    """The tables of all chapters of an adaptor's package."""
    found: dict[str, Callable[..., Any]] = {}
    for chapter in CHAPTERS:
        if importlib.util.find_spec(f"{package}.{chapter}") is not None:
            found |= importlib.import_module(f"{package}.{chapter}").DEVIATIONS
    return found


class Adaptor:
    """A framework, as Ivy's functions see it.

    Attributes:
        name: what `ivy.set_backend` calls it.
        lifts: whether arrays of other backends may meet its own: only while a program is captured,
            which takes them as constants.
        kept_type: the type that an array keeps as `native`, where functions give others too.
        namespace: the framework's own functions, where they are those of the standard.
        native_dtypes: the framework's dtypes.
    """

    name: ClassVar[str]
    lifts: ClassVar[bool] = False
    kept_type: ClassVar[type | None] = None

    def __init__(self, namespace: Any, native_dtypes: Mapping[str, Any]) -> None:
        self.namespace = namespace
        self.native_dtypes: dict[DType, Any] = {DTYPES[name]: value for name, value in native_dtypes.items()}
        self._dtypes = {native: dtype for dtype, native in self.native_dtypes.items()}
        self._deviations = self._load()

    def _load(self) -> dict[str, Callable[..., Any]]:
        """The framework's deviations."""
        return load_deviations(type(self).__module__)

    # ------------------------------------------------------------------------------- functions

    def function(self, name: str) -> Callable[..., Any]:
        """The framework's function with the standard's name; `linalg.svd` for those of an extension.

        Raises:
            IvyError: the framework has none.
        """
        if name in self._deviations:
            return self._deviations[name]
        found = self.namespace
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is None:
            raise IvyError(f"ivy.{name} is not available on {self.name}")
        return found  # type: ignore[no-any-return]

    def has(self, name: str) -> bool:
        """Whether the framework's tables have the function; what else has one follows a common formula."""
        return name in self._deviations

    def elementwise(self, name: str, dtype: DType) -> Callable[..., Any]:
        """The elementwise function for operands of one dtype.

        A deviation that holds for one dtype or one kind only is in the tables as `"add[uint16]"` or
        `"exp[complex floating]"`.
        """
        for key in (f"{name}[{dtype.name}]", f"{name}[{dtype.kind}]"):
            if key in self._deviations:
                return self.function(key)
        return self.function(name)

    # ------------------------------------------------------------------------------- arrays

    def is_native(self, value: object) -> bool:
        """Whether `value` is one of the framework's arrays."""
        raise NotImplementedError

    def as_kept(self, native: Any) -> Any:
        """A result as the type that arrays keep, where `kept_type` is set."""
        raise NotImplementedError

    def known_dtype(self, native: Any) -> DType:
        """Ivy's name of a framework's dtype.

        Raises:
            TypeError: it has none in Ivy.
        """
        if native not in self._dtypes:
            raise TypeError(f"{self.name}'s dtype {native} has no equivalent in Ivy")
        return self._dtypes[native]

    def native_dtype(self, dtype: DType) -> Any:
        """The framework's dtype.

        Raises:
            TypeError: the framework lacks it.
        """
        if dtype not in self.native_dtypes:
            raise TypeError(f"{self.name} has no {dtype.name}")
        return self.native_dtypes[dtype]

    def cast(self, native: Any, dtype: DType) -> Any:
        """The array converted to another dtype."""
        return self.function("astype")(native, self.native_dtype(dtype))

    def scalar(self, value: Scalar, dtype: DType) -> Any:
        """A Python number as a 0-d array, on the default device."""
        return self.function("asarray")(value, dtype=self.native_dtype(dtype))

    def native_device(self, device: Any) -> Any:
        """The framework's device, given it or its name; None is the usual one.

        Raises:
            ValueError: there is no such device.
        """
        return device

    def device(self, native: Any) -> Any:
        """Where the array lies: the framework's own device object, or its name."""
        return native.device

    def devices(self) -> tuple[Any, ...]:
        """The devices of this process, the usual one first."""
        return ("cpu",)

    def capabilities(self) -> dict[str, Any]:
        """What the standard's `capabilities()` tells."""
        return {"boolean indexing": True, "data-dependent shapes": True, "max dimensions": 64}
