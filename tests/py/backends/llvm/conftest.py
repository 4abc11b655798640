"""What several test files of the backend use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

import ivy


@pytest.fixture
def threads() -> Iterator[Callable[[int], None]]:
    """Sets how many threads there are; behind the test there are as many as before."""
    before = ivy.get_num_threads()
    yield ivy.set_num_threads
    ivy.set_num_threads(before)
