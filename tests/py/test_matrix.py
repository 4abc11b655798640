"""Every framework to every framework, as `python -m bench.matrix` measures it."""

import pytest

from bench.matrix import FRAMEWORKS, MARKERS, README, Result, cell, measure
from bench.programs import NAMES


@pytest.mark.parametrize("source", FRAMEWORKS)
def test_every_program_is_right_in_every_target(source):
    results = measure(source, FRAMEWORKS, "")
    assert {(r.target, r.program) for r in results} == {(t, n) for t in FRAMEWORKS for n in NAMES}
    assert [result for result in results if not result.is_right] == []
    differentiated = {r.program for r in results if r.target == "jax" and r.gradients is not None}
    assert len(differentiated) == len(NAMES) - 1


def test_a_pair_that_is_not_right_does_not_look_so():
    right = Result("torch", "jax", "perceptron", 1e-7, 2e-6)
    wrong = Result("torch", "jax", "convnet", 1e-7, 2e-3)
    failed = Result("torch", "jax", "recurrent cell", error="UnsupportedOpError: …")
    assert cell([right]) == "1e-07 / 2e-06"
    assert cell([right, wrong, failed]) == "1 of 3"
    assert not wrong.is_right and not failed.is_right


def test_the_readme_has_the_table():
    table = README.read_text().split(MARKERS[0])[1].split(MARKERS[1])[0]
    rows = [line.split("|")[1:-1] for line in table.splitlines()[2:]]
    assert len(rows) == len(FRAMEWORKS)
    assert all("/" in entry for row in rows for entry in row[1:-1])
