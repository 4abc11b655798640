"""Every op's builder under its own name: `ops.add(x, y)`, `ops.softmax(x, axis=-1)`.

The names are those of the dialect, without the prefix. The arguments are the op's fields in order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect.base import OPS


def __getattr__(name: str) -> Callable[..., Any]:
    if name not in OPS:
        raise AttributeError(f"the Ivy dialect has no op {name!r}")
    return OPS[name].build
