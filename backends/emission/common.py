"""The operations that every target writes alike, but for its `Language`."""

from __future__ import annotations

from ivy.backends.emission import calls, creation, manipulation
from ivy.backends.emission.registry import Emitters

COMMON = Emitters({**calls.EMITTERS, **creation.EMITTERS, **manipulation.EMITTERS})
