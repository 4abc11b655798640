"""The chapter on inspection: what a namespace says of its dtypes, devices and capabilities is so."""

from __future__ import annotations

import numpy as np
import pytest
from functional.conformance import (
    ALL,
    COMPLEX,
    FLOATS,
    INTEGERS,
    NUMERIC,
    SIGNED,
    UNSIGNED,
    dtype,
    each_backend,
)

import ivy

KINDS = {
    "bool": ("bool",),
    "signed integer": SIGNED,
    "unsigned integer": UNSIGNED,
    "integral": INTEGERS,
    "real floating": FLOATS,
    "complex floating": COMPLEX,
    "numeric": NUMERIC,
}


def info(backend):
    with ivy.set_backend(backend):
        return ivy.__array_namespace_info__()


@each_backend
def test_capabilities(backend):
    found = info(backend).capabilities()
    assert found["boolean indexing"] is True
    assert found["data-dependent shapes"] is True
    most = found["max dimensions"]
    assert most is None or isinstance(most, int)
    with ivy.set_backend(backend):
        x = ivy.ones((1,) * (most or 64))
        assert np.asarray(ivy.add(x, x)).ndim == x.ndim == (most or 64)


@each_backend
def test_devices(backend):
    about = info(backend)
    assert isinstance(about.devices(), tuple)
    assert about.default_device() in about.devices()
    with ivy.set_backend(backend):
        assert ivy.ones(()).device == about.default_device()
        for device in about.devices():
            assert ivy.ones((), device=device).device == device


@each_backend
def test_default_dtypes(backend):
    found = info(backend).default_dtypes(device=info(backend).default_device())
    assert found == info(backend).default_dtypes() == {
        "real floating": ivy.float32,
        "complex floating": ivy.complex64,
        "integral": ivy.int64,
        "indexing": ivy.int64,
    }  # fmt: skip
    with ivy.set_backend(backend):
        assert ivy.asarray(1.0).dtype is found["real floating"]
        assert ivy.asarray(1j).dtype is found["complex floating"]
        assert ivy.asarray(1).dtype is found["integral"]
        assert ivy.argmax(ivy.ones(3)).dtype is found["indexing"]


@each_backend
def test_dtypes(backend):
    about = info(backend)
    assert about.dtypes() == {name: dtype(name) for name in ALL}
    assert about.dtypes(device=about.default_device()) == about.dtypes()
    for kind, names in KINDS.items():
        assert about.dtypes(kind=kind) == {name: dtype(name) for name in names}
    both = about.dtypes(kind=("bool", "real floating"))
    assert both == {name: dtype(name) for name in ("bool", *FLOATS)}
    assert about.dtypes(kind=()) == {}


@each_backend
@pytest.mark.parametrize("kind", ["float", ("bool", "float"), "real-valued"])
def test_kinds_refused(backend, kind):
    with pytest.raises(ValueError, match="kind"):
        info(backend).dtypes(kind=kind)


@each_backend
def test_namespaces(backend):
    """The namespace of an array makes arrays of its backend, whatever backend is chosen."""
    with ivy.set_backend(backend):
        x = ivy.ones(2)
    for version in (None, "2021.12", "2022.12", "2023.12", "2024.12", "2025.12"):
        space = x.__array_namespace__(api_version=version)
        assert space.__array_api_version__ == "2025.12"
        assert space.zeros(2).backend == backend
        assert space.__array_namespace_info__().default_device() == x.device
    with pytest.raises(ValueError, match=r"2021\.11"):
        x.__array_namespace__(api_version="2021.11")
