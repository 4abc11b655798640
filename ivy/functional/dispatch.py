"""How a function of `ivy` finds the framework of its arrays and the framework's own function.

The arrays of each backend have a class of their own, with two tables that fill themselves:
`functions`, the framework's functions by the standard's names, and `plans`, what an elementwise
function does for operands of given dtypes. Checks, promotion and the choice of an implementation
happen once for every combination of dtypes; afterwards a call is one look-up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from ivy.errors import IvyError
from ivy.functional.dtypes import CATEGORIES, DType, Scalar, integer_limits, promote, scalar_dtype
from ivy.functional.rules import BINARY, UNARY, Rule

if TYPE_CHECKING:
    from ivy.functional.adaptors.base import Adaptor
    from ivy.functional.array import Array

Native = Any
"""An array of a framework."""

CLASSES: set[type[Array]] = set()
"""The classes of arrays of the backends that are in use."""

_SCALARS = (bool, int, float, complex)


class BackendMismatch(IvyError, TypeError):
    """Arrays of two backends meet."""


class Functions(dict[str, Callable[..., Any]]):
    """A framework's functions on its own arrays, by the standard's names."""

    def __init__(self, adaptor: Adaptor) -> None:
        super().__init__()
        self._adaptor = adaptor

    def __missing__(self, name: str) -> Callable[..., Any]:
        self[name] = function = self._adaptor.function(name)
        return function


class Plans(dict[tuple[Any, ...], Callable[..., Any]]):
    """What elementwise functions do: by name and the native dtype, or Python's type, of every operand."""

    def __init__(self, adaptor: Adaptor) -> None:
        super().__init__()
        self._adaptor = adaptor

    def __missing__(self, key: tuple[Any, ...]) -> Callable[..., Any]:
        name, *operands = key
        if len(operands) == 1:
            plan = _unary_plan(self._adaptor, name, self._adaptor.known_dtype(operands[0]))
        else:
            plan = _binary_plan(self._adaptor, name, *map(self._operand, operands))
        self[key] = plan
        return plan

    def _operand(self, kind: Any) -> DType | type:
        return kind if isinstance(kind, type) else self._adaptor.known_dtype(kind)


def unary(name: str, x: Array) -> Array:
    """Call the elementwise function `name` of one array."""
    kind = type(x)
    if kind not in CLASSES:
        x = as_array(x, name)
        kind = type(x)
    native = x.native
    return kind(kind.plans[name, native.dtype](native))


def binary(name: str, x1: Array | Scalar, x2: Array | Scalar) -> Array:
    """Call the elementwise function `name` of two arrays, or of an array and a Python number."""
    kind: Any = type(x1)
    other: Any = type(x2)
    try:
        if kind in CLASSES:
            a = x1.native  # type: ignore[union-attr]
            if other is kind:
                b = x2.native  # type: ignore[union-attr]
                return kind(kind.plans[name, a.dtype, b.dtype](a, b))  # type: ignore[no-any-return]
            if other in _SCALARS:
                return kind(kind.plans[name, a.dtype, other](a, x2))  # type: ignore[no-any-return]
        return _binary_of_others(name, x1, x2)
    except Exception as error:
        _check_shapes(name, x1, x2, error)
        raise


def _check_shapes(name: str, x1: Any, x2: Any, error: Exception) -> None:
    """Why a function failed, if the shapes are the reason: each framework has another error for that."""
    from ivy.functional.manipulation import common_shape

    try:
        common_shape(name, *(tuple(getattr(x, "shape", ())) for x in (x1, x2)))
    except ValueError as reason:
        raise reason from error


def _binary_of_others(name: str, x1: Any, x2: Any) -> Array:
    kind = common_class(name, x1, x2)
    a, b = (plain_scalar(x) if isinstance(x, _SCALARS) else kind.wrap(x).native for x in (x1, x2))
    first, second = (type(x) if isinstance(x, _SCALARS) else x.dtype for x in (a, b))
    return kind(kind.plans[name, first, second](a, b))


def plain_scalar(value: Scalar) -> Scalar:
    """A number of exactly Python's type: `np.float64` is a `float` too."""
    return next(kind(value) for kind in _SCALARS if isinstance(value, kind))  # type: ignore[arg-type]


def is_scalar(value: object) -> TypeGuard[Scalar]:
    """Whether `value` is one of Python's numbers."""
    return isinstance(value, _SCALARS)


def as_array(x: Any, function: str) -> Array:
    """An argument that must be an array; a framework's own array is wrapped.

    Raises:
        TypeError: it is none.
    """
    return x if type(x) in CLASSES else common_class(function, x).wrap(x)


def as_arrays(function: str, *arrays: Any) -> tuple[Array, ...]:
    """Arguments that must be arrays of one backend.

    Raises:
        TypeError: one is none, or they are of several backends.
    """
    if len(kinds := {type(x) for x in arrays}) == 1 and kinds <= CLASSES:
        return arrays
    for x in arrays:
        if is_scalar(x):
            raise TypeError(
                f"ivy.{function} takes arrays, and got the number {x}; ivy.asarray makes one of it"
            )
    kind = common_class(function, *arrays)
    return tuple(kind.wrap(x) for x in arrays)


def common_class(function: str, *operands: Any) -> type[Array]:
    """The class of arrays that all operands belong to; Python's numbers belong to any.

    Raises:
        TypeError: none of them is an array, or one is neither array nor number.
        BackendMismatch: they are arrays of several backends.
    """
    from ivy.functional.backends import class_of

    found: list[type[Array]] = []
    for operand in operands:
        if isinstance(operand, _SCALARS):
            continue
        kind = type(operand) if type(operand) in CLASSES else class_of(operand)
        if kind is None:
            raise TypeError(
                f"ivy.{function} takes arrays, and got {type(operand).__name__}: {_short(operand)}. "
                "Make an array of it with ivy.asarray"
            )
        if kind not in found:
            found.append(kind)
    if not found:
        raise TypeError(f"ivy.{function} takes at least one array, and got only Python numbers")
    return _joined(function, found)


def _joined(function: str, found: Sequence[type[Array]]) -> type[Array]:
    lifting = [kind for kind in found if kind.adaptor.lifts]
    if len(found) > 1 and not lifting:
        names = " and ".join(kind.adaptor.name for kind in found)
        raise BackendMismatch(
            f"ivy.{function} got arrays of {names}. Nothing is moved between frameworks by itself: make all "
            f"of one with ivy.asarray(x.native) inside `with ivy.set_backend({found[0].adaptor.name!r}):`"
        )
    return lifting[0] if lifting else found[0]


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


# ------------------------------------------------------------------------------------------ plans


def _unary_plan(adaptor: Adaptor, name: str, dtype: DType) -> Callable[..., Any]:
    _check(name, UNARY[name], dtype)
    return adaptor.elementwise(name, dtype)


def _binary_plan(
    adaptor: Adaptor, name: str, first: DType | type, second: DType | type
) -> Callable[..., Any]:
    rule = BINARY[name]
    common = _common_dtype(name, rule, first, second)
    function = adaptor.elementwise(name, common)
    if first is common and second is common:
        return function
    left, right = (_conversion(adaptor, operand, common) for operand in (first, second))
    return lambda a, b: function(left(a), right(b))


def _common_dtype(name: str, rule: Rule, first: DType | type, second: DType | type) -> DType:
    for operand in (first, second):
        if isinstance(operand, DType):
            _check(name, rule, operand)
    if isinstance(first, DType) and isinstance(second, DType):
        common = promote(first, second)
    elif isinstance(first, DType):
        common = scalar_dtype(second, first)  # type: ignore[arg-type]
    else:
        common = scalar_dtype(first, second)  # type: ignore[arg-type]
    if common is None or not rule.accepts(common):
        raise TypeError(f"ivy.{name}: {no_promotion(first, second)}")
    return common


def no_promotion(*operands: DType | type) -> str:
    """Why operands of these dtypes do not meet, and what to do."""
    words = " and ".join(x.name if isinstance(x, DType) else f"a Python {x.__name__}" for x in operands)
    return f"{words} do not promote to a common dtype; cast one of them with ivy.astype"


def _check(name: str, rule: Rule, dtype: DType) -> None:
    if not rule.accepts(dtype):
        raise TypeError(f"ivy.{name} takes {rule.takes} arrays, and got {dtype.name}")


def check_category(function: str, category: str, *arrays: Array) -> None:
    """Refuse arrays of dtypes that a function does not take.

    Raises:
        TypeError: one of the arrays is not of the category.
    """
    for x in arrays:
        if x.dtype.kind not in CATEGORIES[category]:
            raise TypeError(f"ivy.{function} takes {category} arrays, and got {x.dtype.name}")


def _conversion(adaptor: Adaptor, operand: DType | type, common: DType) -> Callable[[Any], Native]:
    if operand is common:
        return lambda x: x
    if isinstance(operand, DType):
        return lambda x: adaptor.cast(x, common)
    if operand is int and common.kind in CATEGORIES["integer"]:
        return lambda x: adaptor.scalar(checked(x, common), common)
    return lambda x: adaptor.scalar(x, common)


def checked(value: Scalar, dtype: DType) -> Scalar:
    """A Python number that is to become an element of this dtype.

    Raises:
        OverflowError: the dtype cannot hold the integer.
    """
    if isinstance(value, int) and dtype.kind in CATEGORIES["integer"]:
        low, high = integer_limits(dtype)
        if not low <= value <= high:
            raise OverflowError(f"the number {value} does not fit into {dtype.name} [{low}, {high}]")
    return value


def promoted_operands(function: str, x1: Array | Scalar, x2: Array | Scalar) -> tuple[Array, Array]:
    """Two arrays, or an array and a Python number, as arrays of their common dtype.

    Raises:
        TypeError: they have none, or both are numbers.
    """
    kind = common_class(function, x1, x2)
    pair = [plain_scalar(x) if is_scalar(x) else kind.wrap(x) for x in (x1, x2)]
    first, second = (type(x) if is_scalar(x) else x.dtype for x in pair)  # type: ignore[union-attr]
    common = _common_dtype(function, Rule("any"), first, second)
    device = next(x.device for x in pair if not is_scalar(x))  # type: ignore[union-attr]
    a, b = (_filled(kind, x, common, device) if is_scalar(x) else _cast(x, common) for x in pair)  # type: ignore[arg-type]
    return a, b


def _filled(kind: type[Array], value: Scalar, dtype: DType, device: Any) -> Array:
    """A number as an array without dimensions, beside the array that it meets."""
    native = kind.adaptor.native_dtype(dtype)
    return kind(kind.functions["full"]((), checked(value, dtype), dtype=native, device=device))


def _cast(x: Array, dtype: DType) -> Array:
    return x if x.dtype is dtype else type(x)(x.adaptor.cast(x.native, dtype))


def promoted(function: str, arrays: Iterable[Array]) -> list[Array]:
    """Arrays of one backend cast to their common dtype.

    Raises:
        TypeError: they have none.
    """
    found = list(arrays)
    common = found[0].dtype
    for x in found[1:]:
        wider = promote(common, x.dtype)
        if wider is None:
            raise TypeError(f"ivy.{function}: {no_promotion(common, x.dtype)}")
        common = wider
    return [_cast(x, common) for x in found]
