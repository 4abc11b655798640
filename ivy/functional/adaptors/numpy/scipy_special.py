"""SciPy's special functions, which NumPy lacks."""

from __future__ import annotations

from types import ModuleType

from ivy.errors import MissingDependencyError


def special_functions(purpose: str) -> ModuleType:
    """`scipy.special`.

    Args:
        purpose: what needs it, for the error.

    Raises:
        MissingDependencyError: SciPy is not installed.
    """
    try:
        from scipy import special
    except ModuleNotFoundError:
        raise MissingDependencyError(
            f"{purpose} on NumPy needs scipy: pip install 'ivy-mlir[numpy]'"
        ) from None
    return special  # type: ignore[no-any-return]
