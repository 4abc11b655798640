"""What an op of the Ivy dialect is: one Python class, from which everything else is derived.

    class Softmax(Op, name="softmax"):
        '''Softmax over one axis: `exp(x - max(x)) / sum(exp(x - max(x)))`.'''

        x: Tensor
        axis: Int

        @staticmethod
        def infer(x, axis):
            return x

        @staticmethod
        def decompose(x, axis):
            ...smaller Ivy ops...

The annotations are the operands and attributes in order; a class attribute gives an attribute its
default. `infer` gets operand *types* and attribute *values* (plain Python ones) and returns the
result type, or a tuple of them; it raises `ValueError` on operands that do not fit. The builder
(`ops.softmax(x, axis=-1)`) uses it to make the result, the verifier to check it. `decompose` gets
operand *values* and builds the same result from smaller ops.

Op files do not use `from __future__ import annotations`: the annotations are read at class
creation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, get_args, get_origin

from ivy.dialect.attributes import AttributeKind
from ivy.dialect.types import describe, is_compatible
from ivy.errors import ConversionError
from ivy.mlir import ext, ir


class Ivy(ext.Dialect, name="ivy"):
    """The dialect itself; operations attach to it when their classes are created."""


Tensor = ext.Operand[ir.RankedTensorType]
"""An operand that is a ranked tensor."""
OptionalTensor = ext.Operand[ir.RankedTensorType] | None
"""A tensor operand that may be absent."""
Tensors = Sequence[ext.Operand[ir.RankedTensorType]]
"""Any number of tensor operands, all of one type (an IRDL constraint holds for one type only)."""
MixedTensors = Sequence[OptionalTensor]
"""Up to `MOST_MIXED` tensor operands of any types."""
MOST_MIXED = 16
Dims = Sequence[ext.Operand[ir.IndexType]]
"""The dynamic sizes among a shape: as many `index` operands as the shape attribute has `?`."""

OPS: dict[str, type[Op]] = {}
"""Every op class of the dialect by its name without the prefix."""

_VALUE_ANNOTATIONS = (Tensor, OptionalTensor, Tensors, MixedTensors, Dims)


class Op(Ivy.Operation):
    """The base class of every Ivy operation (see the module's docstring)."""

    if TYPE_CHECKING:  # at run time the bindings would take these annotations for fields
        family: ClassVar[str]
        """The op family: the name of the file or folder that defines the class."""
        fields: ClassVar[tuple[str, ...]]
        """The names of operands and attributes in order."""
        attribute_kinds: ClassVar[dict[str, type[AttributeKind]]]
        """The kinds of the fields that are attributes."""
        operand_annotations: ClassVar[dict[str, Any]]
        """The annotations of the fields that are operands."""
        defaults: ClassVar[dict[str, Any]]
        """The default values of attributes."""
        infer: ClassVar[Callable[..., ir.Type | Sequence[ir.Type]]]
    shared_annotations = {}  # noqa: RUF012
    decompose = None

    def __init_subclass__(cls, *, name: str | None = None, results: int = 1, **kwargs: Any) -> None:
        own = dict(cls.__dict__.get("__annotations__", {}))
        if name is None:  # a base that several ops share: its fields come first in theirs
            cls.shared_annotations = cls.shared_annotations | own
            cls.__annotations__ = {}
            super().__init_subclass__(**kwargs)
            return
        annotations = cls.shared_annotations | own
        _describe_fields(cls, annotations)
        cls.__annotations__ = _irdl_fields(cls, annotations) | {
            f"result_{i}": ext.Result[ir.RankedTensorType] for i in range(results)
        }
        cls.family = cls.__module__.split(".")[2]  # of ivy.dialect.<family>, or a part of it
        super().__init_subclass__(name=name, traits=[ext.Pure], **kwargs)
        OPS[name] = cls

    @classmethod
    def verify_invariants(cls, op: ir.OpView) -> bool:
        """MLIR's verifier hook: the attributes are well-formed and the result types inferable."""
        try:
            with op.location:  # the caller may have none, and types need one
                inferred = _infer(cls, *_decode(op))
        except (ValueError, TypeError) as error:
            op.location.emit_error(f"'{op.OPERATION_NAME}' op {error}")
            return False
        actual = [result.type for result in op.results]
        if len(actual) != len(inferred) or not all(map(is_compatible, actual, inferred)):
            op.location.emit_error(
                f"'{op.OPERATION_NAME}' op has result type(s) {', '.join(map(str, actual))}; "
                f"its operands give {', '.join(map(str, inferred))}"
            )
            return False
        return True

    @classmethod
    def build(cls, *args: Any, loc: ir.Location | None = None, **kwargs: Any) -> Any:
        """Create the op at the current insertion point.

        Args:
            *args: operands (values, lists of them, or `None` for an absent one) and attributes
                (plain Python values) in the order of the class's fields.
            loc: the location; by default the current one.
            **kwargs: the same by name.

        Returns:
            The result value; a tuple of them where the op has several.

        Raises:
            ConversionError: the operands and attributes do not go together.
        """
        values, attributes = cls._bind(args, kwargs)
        try:
            types = _infer(cls, {field: _types(value) for field, value in values.items()}, attributes)
        except (ValueError, TypeError) as error:
            where = loc or ir.Location.current
            raise ConversionError(f"{where}: 'ivy.{cls._op_name}' op {error}") from error
        op = cls._create(values, attributes, types, loc)
        return op.results[0] if len(types) == 1 else tuple(op.results)

    @classmethod
    def _bind(cls, args: Sequence[Any], kwargs: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        if len(args) > len(cls.fields):
            raise TypeError(f"ivy.{cls._op_name} takes {len(cls.fields)} arguments, got {len(args)}")
        given = dict(zip(cls.fields, args, strict=False))
        for name in kwargs:
            if name in given or name not in cls.fields:
                raise TypeError(f"ivy.{cls._op_name}: unexpected or repeated argument {name!r}")
        given.update(kwargs)
        values, attributes = {}, {}
        for field in cls.fields:
            if field in cls.attribute_kinds:
                value = given[field] if field in given else cls.defaults.get(field, _MISSING)
                if value is _MISSING:
                    raise TypeError(f"ivy.{cls._op_name}: missing attribute {field!r}")
                attributes[field] = cls.attribute_kinds[field].normalise(value)
            else:
                values[field] = given.get(field, () if _is_variadic(cls, field) else None)
        return values, attributes

    @classmethod
    def _create(
        cls,
        values: dict[str, Any],
        attributes: dict[str, Any],
        types: Sequence[ir.Type],
        loc: ir.Location | None,
    ) -> ir.Operation:
        operands: list[ir.Value] = []
        sizes = []
        for field, value in values.items():
            group = [] if value is None else list(value) if isinstance(value, (list, tuple)) else [value]
            operands += group
            mixed = cls.operand_annotations[field] is MixedTensors
            sizes += [1] * len(group) + [0] * (MOST_MIXED - len(group)) if mixed else [len(group)]
        encoded = {
            field: cls.attribute_kinds[field].to_attribute(value) for field, value in attributes.items()
        }
        if cls._ODS_OPERAND_SEGMENTS:
            encoded["operandSegmentSizes"] = ir.DenseI32ArrayAttr.get(sizes)
        return ir.Operation.create(
            cls.OPERATION_NAME, results=list(types), operands=operands, attributes=encoded, loc=loc
        )


_MISSING: Any = object()


def _describe_fields(cls: type[Op], annotations: dict[str, Any]) -> None:
    cls.fields = tuple(annotations)
    cls.attribute_kinds = {
        field: kind
        for field, kind in annotations.items()
        if isinstance(kind, type) and issubclass(kind, AttributeKind)
    }
    cls.operand_annotations = {f: a for f, a in annotations.items() if f not in cls.attribute_kinds}
    for field, annotation in cls.operand_annotations.items():
        if annotation not in _VALUE_ANNOTATIONS:
            raise TypeError(f"{cls.__name__}.{field}: {annotation!r} is no operand or attribute kind")
    cls.defaults = {}
    for field in annotations:
        for owner in cls.__mro__:
            if field in owner.__dict__ and not isinstance(owner.__dict__[field], property):
                cls.defaults[field] = owner.__dict__[field]
                break
    for field in cls.defaults:
        if field in cls.__dict__:
            delattr(cls, field)


def _irdl_fields(cls: type[Op], annotations: dict[str, Any]) -> dict[str, Any]:
    """The annotations as the bindings take them: tensors of any types have a field each."""
    fields: dict[str, Any] = {}
    for field, annotation in annotations.items():
        if annotation is MixedTensors:
            fields |= {f"{field}_{i}": OptionalTensor for i in range(MOST_MIXED)}
        else:
            fields[field] = Any if field in cls.attribute_kinds else annotation
    return fields


def _is_variadic(cls: type[Op], field: str) -> bool:
    return get_origin(cls.operand_annotations[field]) is Sequence


def _is_optional(cls: type[Op], field: str) -> bool:
    return type(None) in get_args(cls.operand_annotations[field])


def _types(value: Any) -> Any:
    if value is None:
        return None
    if isinstance(value, (list, tuple)):
        return [item.type for item in value]
    return value.type


def operands_of(op: ir.OpView) -> dict[str, Any]:
    """The operands of an Ivy op by field: a value, a list of values, or `None`."""
    cls = OPS[op.name.removeprefix("ivy.")] if isinstance(op, ir.Operation) else type(op)
    operands = list(op.operands)
    if not cls._ODS_OPERAND_SEGMENTS:
        if len(operands) != len(cls.operand_annotations):
            raise ValueError(f"expects {len(cls.operand_annotations)} operands, got {len(operands)}")
        if len(operands) == 1 and _is_variadic(cls, next(iter(cls.operand_annotations))):
            return {next(iter(cls.operand_annotations)): operands}
        return dict(zip(cls.operand_annotations, operands, strict=True))
    if "operandSegmentSizes" not in op.attributes:
        raise ValueError("expects the attribute 'operandSegmentSizes'")
    sizes = iter(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
    result, start = {}, 0
    for field, annotation in cls.operand_annotations.items():
        size = sum(next(sizes) for _ in range(MOST_MIXED if annotation is MixedTensors else 1))
        group = operands[start : start + size]
        start += size
        result[field] = group if _is_variadic(cls, field) else (group[0] if group else None)
    return result


def attributes_of(op: ir.OpView) -> dict[str, Any]:
    """The attributes of an Ivy op by field, as plain Python values.

    Raises:
        ValueError: an attribute is of another kind than the op declares.
    """
    cls = OPS[op.name.removeprefix("ivy.")] if isinstance(op, ir.Operation) else type(op)
    result = {}
    for field, kind in cls.attribute_kinds.items():
        if field not in op.attributes:
            raise ValueError(f"expects the attribute {field!r}, {kind.describe()}")
        try:
            result[field] = kind.to_value(op.attributes[field])
        except (ValueError, TypeError, RuntimeError):
            raise ValueError(
                f"attribute {field!r} must be {kind.describe()}, got {op.attributes[field]}"
            ) from None
    return result


def _decode(op: ir.OpView) -> tuple[dict[str, Any], dict[str, Any]]:
    operands = {field: _types(value) for field, value in operands_of(op).items()}
    return operands, attributes_of(op)


def _infer(cls: type[Op], types: dict[str, Any], attributes: dict[str, Any]) -> Sequence[ir.Type]:
    inferred = cls.infer(**types, **attributes)
    return list(inferred) if isinstance(inferred, (list, tuple)) else [inferred]


def signature_line(cls: type[Op]) -> str:
    """The op as a Python call with its defaults, as the reference prints it."""
    parts = [f"{field}={cls.defaults[field]!r}" if field in cls.defaults else field for field in cls.fields]
    return f"ivy.{cls._op_name}({', '.join(parts)})"


def field_table(cls: type[Op]) -> list[tuple[str, str]]:
    """Pairs of a field's name and its kind in words, for the reference."""
    rows = []
    for field in cls.fields:
        if field in cls.attribute_kinds:
            rows.append((field, cls.attribute_kinds[field].describe()))
        else:
            rows.append((field, _operand_words(cls, field)))
    return rows


def _operand_words(cls: type[Op], field: str) -> str:
    if cls.operand_annotations[field] is Dims:
        return "`index` operands, one for each dynamic size"
    if _is_variadic(cls, field):
        return "tensors"
    return "tensor, may be absent" if _is_optional(cls, field) else "tensor"


def documentation(cls: type[Op]) -> str:
    """The op's docstring, unindented."""
    return inspect.cleandoc(cls.__doc__ or "")


__all__ = [
    "MOST_MIXED",
    "OPS",
    "Dims",
    "Ivy",
    "MixedTensors",
    "Op",
    "OptionalTensor",
    "Tensor",
    "Tensors",
    "describe",
]
