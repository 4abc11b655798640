"""The arrays of a program that is being captured: what is computed with them is recorded as Ivy ops.

They stand on the traced arrays of the NumPy frontend, whose rules are NumPy's, and so the standard's;
NumPy's table of deviations holds for them too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.indexing import Selection
from ivy.frontend.numpy.trace import refuse
from ivy.functional.adaptors import numpy
from ivy.functional.adaptors.base import load_deviations


class TracedAdaptor(numpy.NumpyAdaptor):
    """Traced arrays of the NumPy frontend."""

    name: ClassVar[str] = "traced"
    lifts: ClassVar[bool] = True
    kept_type: ClassVar[type | None] = arrays.TracedArray

    def _load(self) -> dict[str, Callable[..., Any]]:
        return load_deviations(numpy.__name__) | super()._load()

    def is_native(self, value: object) -> bool:
        return arrays.is_traced(value) or super().is_native(value)

    def as_kept(self, native: Any) -> Any:
        """Arrays that are known while the program is captured are its constants."""
        if isinstance(native, Selection):
            refuse(
                "the shape of x[mask], ivy.nonzero and ivy.unique_* depends on the elements, and programs "
                "have fixed shapes. Use ivy.where(mask, x, …) in place of x[mask], sums and means of that, "
                "ivy.count_nonzero for the number of elements, or an assignment, x[mask] = number"
            )
        return arrays.from_known(np.asarray(native))


ADAPTOR = TracedAdaptor(np, numpy.native_dtypes())
