"""The operations that every target writes alike, but for its `Language`."""

from __future__ import annotations

from ivy.backends.emission import calls, creation, elementwise, manipulation
from ivy.backends.emission.registry import Emitters

COMMON = Emitters({**calls.EMITTERS, **creation.EMITTERS, **elementwise.EMITTERS, **manipulation.EMITTERS})
