"""Statistics of the arrays of a program that is being captured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

DEVIATIONS: dict[str, Callable[..., Any]] = {
    "mean": np.mean,  # there is no memory to write the parts of complex numbers into
}
