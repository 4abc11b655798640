"""The array object: a framework's array with the standard's attributes, methods and operators.

Source: https://data-apis.org/array-api/2025.12/API_specification/array_object.html
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from types import EllipsisType, ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from ivy.functional.dispatch import CLASSES, Functions, Plans, binary, is_scalar, unary
from ivy.functional.dtypes import CATEGORIES, DType, Scalar

if TYPE_CHECKING:
    import numpy as np

    from ivy.functional.adaptors.base import Adaptor

Index: TypeAlias = (
    "int | slice | EllipsisType | Array | tuple[int | slice | EllipsisType | Array | None, ...] | None"
)
"""What stands between the brackets of `x[...]`."""


def _is_operand(value: object) -> bool:
    """Whether an operator of arrays has an answer for `value`."""
    if type(value) in CLASSES or is_scalar(value):
        return True
    from ivy.functional.backends import class_of

    return class_of(value) is not None


_Operator: TypeAlias = "Callable[[Array, Any], Array]"


def _forward(name: str) -> _Operator:
    def operate(self: Array, other: Any, /) -> Array:
        if type(other) is type(self) or _is_operand(other):
            return binary(name, self, other)
        return NotImplemented  # type: ignore[no-any-return]

    return operate


def _reflected(name: str) -> _Operator:
    def operate(self: Array, other: Any, /) -> Array:
        if _is_operand(other):
            return binary(name, other, self)
        return NotImplemented  # type: ignore[no-any-return]

    return operate


def _in_place(name: str, symbol: str) -> _Operator:
    def operate(self: Array, other: Any, /) -> Array:
        if _is_operand(other):
            return self._become(symbol, binary(name, self, other))
        return NotImplemented  # type: ignore[no-any-return]

    return operate


class Array:
    """An array of one backend. Made by `ivy.asarray` and the other functions of this library.

    Attributes:
        native: the framework's own array, not a copy. After `x[...] = value` on a framework whose
            arrays do not change, it is another one.
    """

    __slots__ = ("__weakref__", "native")
    __array_ufunc__ = None  # NumPy's operators leave the answer to this class

    adaptor: ClassVar[Adaptor]
    functions: ClassVar[Functions]
    plans: ClassVar[Plans]

    native: Any

    def __init__(self, native: Any) -> None:
        raise TypeError("arrays are made with ivy.asarray")

    @classmethod
    def wrap(cls, value: Any) -> Array:
        """`value` as an array of this backend: an array of it as it is, or a framework's own array."""
        if type(value) is cls:
            return value
        if cls.adaptor.lifts:
            return cls(cls.functions["lift"](value.native if isinstance(value, Array) else value))
        return cls(value)

    def __reduce__(self) -> tuple[Any, ...]:
        from ivy.functional.backends import restore

        return restore, (self.adaptor.name, self.functions["to_numpy"](self.native), self.dtype.name)

    # ------------------------------------------------------------------------------- attributes

    @property
    def backend(self) -> str:
        """The name of the framework that the array belongs to."""
        return self.adaptor.name

    @property
    def dtype(self) -> DType:
        """The type of the elements, one of Ivy's dtypes."""
        return self.adaptor.known_dtype(self.native.dtype)

    @property
    def device(self) -> Any:
        """Where the array lies: the framework's own device object, or its name."""
        return self.adaptor.device(self.native)

    @property
    def shape(self) -> tuple[int, ...]:
        """The sizes of the dimensions."""
        return tuple(self.native.shape)

    @property
    def ndim(self) -> int:
        """The number of dimensions."""
        return len(self.native.shape)

    @property
    def size(self) -> int:
        """The number of elements."""
        return math.prod(self.shape)

    @property
    def T(self) -> Array:  # noqa: N802  the standard's name
        """The transpose of a matrix.

        Raises:
            ValueError: the array is not 2-dimensional.
        """
        if self.ndim != 2:
            raise ValueError(f"x.T is for matrices, and x has {self.ndim} dimensions; use ivy.permute_dims")
        return self._new("permute_dims", (1, 0))

    @property
    def mT(self) -> Array:  # noqa: N802  the standard's name
        """The matrices of the last two dimensions, transposed.

        Raises:
            ValueError: the array has fewer than 2 dimensions.
        """
        if self.ndim < 2:
            raise ValueError(f"x.mT needs at least 2 dimensions, and x has {self.ndim}")
        return self._new("matrix_transpose")

    def _new(self, function: str, *args: Any, **kwargs: Any) -> Array:
        """The result of a framework's function of this array."""
        return type(self)(self.functions[function](self.native, *args, **kwargs))

    # ------------------------------------------------------------------------------- elements

    def _element(self, convert: str) -> Any:
        """The one element as Python's number.

        Raises:
            TypeError: the array has dimensions.
        """
        if self.ndim:
            raise TypeError(f"{convert}(x) is for arrays without dimensions, and x has shape {self.shape}")
        return self.functions["item"](self.native)

    def __bool__(self, /) -> bool:
        return bool(self._element("bool"))

    def __int__(self, /) -> int:
        self._refuse_complex("int")
        return int(self._element("int"))

    def __float__(self, /) -> float:
        self._refuse_complex("float")
        return float(self._element("float"))

    def __complex__(self, /) -> complex:
        return complex(self._element("complex"))

    def __index__(self, /) -> int:
        if self.dtype.kind not in CATEGORIES["integer"]:
            raise TypeError(f"only integer arrays are indices, and x is {self.dtype.name}")
        return int(self._element("operator.index"))

    def _refuse_complex(self, convert: str) -> None:
        if self.dtype.kind == "complex floating":
            raise TypeError(f"{convert}(x) of a complex array; take ivy.real(x) or ivy.abs(x) first")

    def __len__(self) -> int:
        if not self.ndim:
            raise TypeError("len(x) of an array without dimensions")
        return self.shape[0]

    def __iter__(self) -> Iterator[Array]:
        if not self.ndim:
            raise TypeError("iteration over an array without dimensions")
        return (self[i] for i in range(self.shape[0]))

    def __contains__(self, value: object) -> bool:
        if not (is_scalar(value) or isinstance(value, Array)):
            raise TypeError(f"`in` looks for numbers in an array, and got {type(value).__name__}")
        return bool((self == value)._new("any"))

    def __getitem__(self, key: Index, /) -> Array:
        from ivy.functional.indexing import native_key

        return self._new("getitem", native_key(self, key))

    def __setitem__(self, key: Index, value: Array | Scalar, /) -> None:
        from ivy.functional.indexing import assigned, native_key

        self.native = assigned(self, native_key(self, key), value)

    # ------------------------------------------------------------------------------- protocols

    def __array_namespace__(self, /, *, api_version: str | None = None) -> ModuleType:
        """The functions for arrays of this backend.

        Args:
            api_version: a version of the standard, `"2024.12"`.

        Raises:
            ValueError: Ivy does not speak that version.
        """
        from ivy.functional.namespaces import namespace

        return namespace(self.adaptor.name, api_version)

    def __dlpack__(
        self,
        /,
        *,
        stream: Any = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[Any, int] | None = None,
        copy: bool | None = None,
    ) -> Any:
        """The array as a DLPack capsule.

        Args:
            stream: the consumer's stream, where the device has streams.
            max_version: the newest version of DLPack that the consumer takes.
            dl_device: the DLPack device that the data is to lie on; by default where it lies.
            copy: True copies always, False never, None where it cannot be avoided.

        Raises:
            BufferError: the data cannot be handed over, or not without a copy.
        """
        return self.functions["to_dlpack"](
            self.native, stream=stream, max_version=max_version, dl_device=dl_device, copy=copy
        )

    def __dlpack_device__(self, /) -> tuple[Any, int]:
        """The DLPack type and number of the array's device."""
        return self.functions["dlpack_device"](self.native)  # type: ignore[no-any-return]

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        """The array for NumPy."""
        import numpy as np

        return np.array(self.functions["to_numpy"](self.native), dtype=dtype, copy=copy)

    def to_device(self, device: Any, /, *, stream: Any = None) -> Array:
        """The array on another device.

        Args:
            device: a device object of the framework, or its name.
            stream: a stream of the framework to copy in.

        Raises:
            ValueError: the framework has no such device, or no streams.
        """
        return self._new("to_device", self.adaptor.native_device(device), stream=stream)

    def __repr__(self) -> str:
        return self.functions["show"](self.native, self.dtype)  # type: ignore[no-any-return]

    def __hash__(self) -> int:
        raise TypeError("arrays are not hashable: they can change")

    def __copy__(self) -> Array:
        return self._new("copy")

    def __deepcopy__(self, memo: Any) -> Array:
        return self._new("copy")

    # ------------------------------------------------------------------------------- operators

    __add__ = _forward("add")
    __radd__ = _reflected("add")
    __iadd__ = _in_place("add", "+=")
    __and__ = _forward("bitwise_and")
    __rand__ = _reflected("bitwise_and")
    __iand__ = _in_place("bitwise_and", "&=")
    __floordiv__ = _forward("floor_divide")
    __rfloordiv__ = _reflected("floor_divide")
    __ifloordiv__ = _in_place("floor_divide", "//=")
    __lshift__ = _forward("bitwise_left_shift")
    __rlshift__ = _reflected("bitwise_left_shift")
    __ilshift__ = _in_place("bitwise_left_shift", "<<=")
    __mod__ = _forward("remainder")
    __rmod__ = _reflected("remainder")
    __imod__ = _in_place("remainder", "%=")
    __mul__ = _forward("multiply")
    __rmul__ = _reflected("multiply")
    __imul__ = _in_place("multiply", "*=")
    __or__ = _forward("bitwise_or")
    __ror__ = _reflected("bitwise_or")
    __ior__ = _in_place("bitwise_or", "|=")
    __pow__ = _forward("pow")
    __rpow__ = _reflected("pow")
    __ipow__ = _in_place("pow", "**=")
    __rshift__ = _forward("bitwise_right_shift")
    __rrshift__ = _reflected("bitwise_right_shift")
    __irshift__ = _in_place("bitwise_right_shift", ">>=")
    __sub__ = _forward("subtract")
    __rsub__ = _reflected("subtract")
    __isub__ = _in_place("subtract", "-=")
    __truediv__ = _forward("divide")
    __rtruediv__ = _reflected("divide")
    __itruediv__ = _in_place("divide", "/=")
    __xor__ = _forward("bitwise_xor")
    __rxor__ = _reflected("bitwise_xor")
    __ixor__ = _in_place("bitwise_xor", "^=")
    __eq__ = _forward("equal")  # type: ignore[assignment]
    __ne__ = _forward("not_equal")  # type: ignore[assignment]
    __lt__ = _forward("less")
    __le__ = _forward("less_equal")
    __gt__ = _forward("greater")
    __ge__ = _forward("greater_equal")

    def __abs__(self, /) -> Array:
        return unary("abs", self)

    def __invert__(self, /) -> Array:
        return unary("bitwise_invert", self)

    def __neg__(self, /) -> Array:
        return unary("negative", self)

    def __pos__(self, /) -> Array:
        return unary("positive", self)

    def __matmul__(self, other: Array, /) -> Array:
        from ivy.functional.linalg import matmul

        return matmul(self, other) if _is_operand(other) else NotImplemented

    def __rmatmul__(self, other: Array, /) -> Array:
        from ivy.functional.linalg import matmul

        return matmul(other, self) if _is_operand(other) else NotImplemented

    def __imatmul__(self, other: Array, /) -> Array:
        from ivy.functional.linalg import matmul

        return self._become("@=", matmul(self, other)) if _is_operand(other) else NotImplemented

    def _become(self, symbol: str, result: Array) -> Array:
        """Take over the result of an operation in place.

        Raises:
            TypeError, ValueError: it has another dtype or shape than this array.
        """
        if type(result) is not type(self):  # an array made outside the program that is being captured
            return result
        if result.dtype is not self.dtype:
            raise TypeError(
                f"x {symbol} y would change the dtype of x, {self.dtype.name}, to {result.dtype.name}"
            )
        if result.shape != self.shape:
            raise ValueError(f"x {symbol} y would change the shape of x, {self.shape}, to {result.shape}")
        self.native = result.native
        return self
