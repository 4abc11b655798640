"""Where PyTorch's elementwise functions deviate from the standard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ivy.functional.adaptors.complex_numbers import ComplexFunctions, Function
from ivy.functional.adaptors.torch.unsigned_arithmetic import NARROW, WIDE


def floor_divide(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The quotient rounded down: PyTorch has NaN for infinities, and -1 for finite numbers by them."""
    return torch.floor(torch.div(x, y))


def remainder(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """As Python's `%`: exact, and a zero has the sign of the divisor."""
    rest = torch.fmod(x, y)
    rest = torch.where((rest != 0) & ((rest < 0) != (y < 0)), rest + y, rest)
    return torch.where(rest == 0, torch.copysign(rest, y), rest)


def remainder_in_double(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """PyTorch's vectorised `fmod` of `float32` fails where the quotient is large."""
    return remainder(x.to(torch.float64), y.to(torch.float64)).to(x.dtype)


def sign(x: torch.Tensor) -> torch.Tensor:
    """PyTorch has 0 for NaN."""
    return torch.where(torch.isnan(x), x, torch.sign(x))


def _split(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    resolved = x.resolve_conj()
    return resolved.real, resolved.imag


def _on_components(function: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
    """A function of complex numbers that treats their parts as so many more real ones."""
    return lambda *xs: torch.view_as_complex(function(*(torch.view_as_real(x.resolve_conj()) for x in xs)))


def pow_complex(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Anything to the power of 0 is 1."""
    return torch.where(y == 0, 1.0, torch.pow(x, y))


def _complex_functions() -> dict[str, Callable[..., torch.Tensor]]:
    """PyTorch's functions of complex numbers are those of C++, but for these.

    Its sums take signs from zeros, as they multiply one operand by a complex 1.
    """
    z = ComplexFunctions(torch, _split, torch.complex)
    tanh: Function = z.tanh(torch.tanh)
    return {
        "acos": z.by_conjugates(z.acos(z.acos_of_acosh(torch.acosh))),
        "add": _on_components(torch.add),
        "conj": torch.conj_physical,
        "expm1": z.expm1(torch.expm1, torch.exp),
        "log1p": z.log1p(torch.log),
        "negative": _on_components(torch.neg),
        "pow": pow_complex,
        "round": _on_components(torch.round),
        "sign": z.sign,
        "subtract": _on_components(torch.sub),
        "tan": z.turned(tanh),
        "tanh": tanh,
    }


DEVIATIONS: dict[str, Callable[..., Any]] = (
    {
        "floor_divide[real floating]": floor_divide,
        "remainder[real floating]": remainder_in_double,
        "remainder[float64]": remainder,
        "round[real floating]": torch.round,
        "sign[real floating]": sign,
    }
    | {f"{name}[complex floating]": function for name, function in _complex_functions().items()}
    | {f"{name}[uint16]": function for name, function in NARROW.items()}
    | {f"{name}[uint32]": function for name, function in NARROW.items()}
    | {f"{name}[uint64]": function for name, function in WIDE.items()}
)
