"""Conversion copies no weights."""

import sys

import pytest

from bench.memory import measure_apart


@pytest.mark.skipif(sys.platform != "linux", reason="the peak can be reset on Linux only")
def test_conversion_copies_no_weights():
    added = measure_apart(200)
    assert added["weights"] >= 200
    assert added["convert and emit"] + added["f.params"] < 40
