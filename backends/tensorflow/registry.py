"""The table of what emits which operation; the op families fill it."""

from __future__ import annotations

from ivy.backends.emission.common import COMMON
from ivy.backends.emission.registry import Emitters

EMITTERS = Emitters(COMMON)
emits = EMITTERS.emits
