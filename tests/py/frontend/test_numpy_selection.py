"""`x[mask]` for traced masks: what is computed from it is NumPy's, and what is not possible is an error."""

import numpy as np
import pytest

import ivy
from bench.numpy_api import _use, check

PROGRAMS = """
m_ = x > 0; a = x[m_]; m_[:] = False; x[:] = 9; return a.sum(), a.min()
a = x[x > 0]; c_ = a.copy(); c_ += 1; return a.sum(), c_.sum()
a = x[x > 0]; a **= 2; a /= 3; return a.sum(), np.log(a).mean(), a.size
a = x[x > -1]; a[a > 0] = 0; return a.sum(), a[a < 0].max(), a[a < 0].size
a = x[v[:3] > 0]; r = a[:, 1]; r += 5; return a.sum(axis=0), np.median(a, axis=0), a.std(axis=0), a.shape[0]
a = x[v[:3] > 0]; return a.T @ a, (a @ n).sum(axis=0), a.max(axis=1).sum(), a.sum(axis=1).mean()
a = t[:, x > 0]; a -= a.mean(axis=1, keepdims=True); return a.std(axis=1), np.abs(a).max(), np.ptp(a, axis=1)
t[:, b] = t[:, b] * 2 + y[b]; return t
x[v[:3] > 0] -= x[v[:3] > 0].mean(axis=0); return x
h[~np.isfinite(h)] = h[np.isfinite(h)].mean(); return h, np.nanmean(h[b]), np.median(h[b]), np.max(h[b])
r, q = np.nonzero(x > 0); return r.sum(), v[np.abs(q - 1)].sum(), (x[r, q] * r).sum(), y[r, q].max()
r = np.flatnonzero(v > 0); v[r] += w[r]; return v, np.extract(i > 2, i).max(), np.compress(v > 0, v).sum()
return np.unique(h).size, np.unique(i, True, True, True)[2], np.setxor1d(h, x).size, np.union1d(i, p).sum()
return x[x > 99].sum(), x[x > 99].mean(), x[x > 99].size, np.unique(x[:0]).size, np.median(x[x > 99])
return np.clip(x[b], 0, 1).sum(), np.where(x[b] > 0, x[b], 2).sum(), np.dot(x[b], y[b]), np.linalg.norm(x[b])
return np.average(x[b], weights=y[b]), np.quantile(x[b], [0.2, 0.7]), u[b].max(), np.count_nonzero(i[b])
"""


@pytest.mark.parametrize("text", PROGRAMS.strip().splitlines())
@pytest.mark.parametrize("target", ["numpy", "torch"])
def test_selections(text, target):
    assert check(_use("selection", text, text), target, np.float64) is None


X = np.arange(12.0).reshape(3, 4) - 5


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x[x > 0],
        lambda x: len(x[x > 0]),
        lambda x: list(x[x > 0]),
        lambda x: np.sort(x[x > 0]),
        lambda x: np.where(x[x > 0] > 1),
        lambda x: x[x > 0] + x[x > 1],
        lambda x: x[x > 0] + np.arange(12.0),
        lambda x: x[x[:, 0] > 0] * np.arange(3.0)[:, None],
        lambda x: x[x > 0][0],
        lambda x: np.zeros(x[x > 0].size),
        lambda x: np.unique(x),
        lambda x: np.nonzero(x),
    ],
)
def test_uses_that_need_the_number_of_elements(function):
    with pytest.raises(ivy.CaptureError, match=r"data|not known") as error:
        ivy.compile_graph(function, X, frontend="numpy")
    assert __file__ in str(error.value)


def test_of_nothing_an_extreme_is_nan():
    largest = ivy.transpile(lambda x: x[x > 99].max(), "numpy", X, frontend="numpy")
    assert np.isnan(largest(X))
    assert largest(X + 95) == X.max() + 95
