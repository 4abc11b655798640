"""Uses of NumPy's functions, by function: what `bench.numpy_api` and the tests run.

A use is an expression of the arrays that `arrays` makes; each is a program of the arrays it names.
"""

from __future__ import annotations

from typing import Any

import numpy as np

FLOATS = "xyvwtmnsho"
"""The arrays whose element type is varied."""


def arrays(dtype: Any = np.float64) -> dict[str, Any]:
    """The arrays that expressions may name, the same at every call."""
    r = np.random.default_rng(7)

    def real(*shape: int) -> Any:
        return r.normal(size=shape).astype(dtype)

    m = real(4, 4) + 4 * np.eye(4, dtype=dtype)
    h = real(3, 4)
    if np.dtype(dtype).kind in "fc":
        h[0, 1] = h[2, 3] = np.nan
    half = real(4, 4)
    return {
        "x": real(3, 4), "y": np.abs(real(3, 4)) + np.asarray(0.5, dtype), "v": real(5), "w": real(5),
        "t": real(2, 3, 4), "m": m, "n": real(4, 4), "s": (half @ half.T + np.eye(4)).astype(dtype), "h": h,
        "o": np.sort(real(5)), "k": np.asarray(1.5, dtype)[()],
        "i": r.integers(-9, 10, (3, 4)), "j": r.integers(0, 5, 5), "p": r.integers(1, 6, (3, 4)),
        "b": r.random((3, 4)) > 0.5, "c": r.random(5) > 0.5,
        "z": (r.normal(size=(3, 4)) + 1j * r.normal(size=(3, 4))).astype(np.result_type(dtype, np.complex64)),
        "q": (r.normal(size=(4, 4)) + 1j * r.normal(size=(4, 4))).astype(np.result_type(dtype, np.complex64)),
        "u": r.integers(0, 255, (3, 4)).astype(np.uint8), "e": r.integers(-99, 99, (3, 4)).astype(np.int8),
        "f": real(3, 4).astype(np.float16), "d": np.zeros((0, 3), dtype),
    }  # fmt: skip


_UNARY = """
abs absolute cos cosh sin sinh tan tanh exp exp2 expm1 fabs floor ceil trunc fix rint sign signbit sqrt cbrt square
positive negative degrees radians deg2rad rad2deg isfinite isinf isnan spacing reciprocal conj conjugate real
arctan atan arcsinh asinh sinc i0 nan_to_num isneginf isposinf isreal iscomplex angle real_if_close
modf frexp logical_not
"""
_BINARY = """
add subtract multiply divide true_divide floor_divide mod remainder fmod maximum minimum fmax fmin hypot arctan2
atan2 copysign nextafter logaddexp logaddexp2 heaviside equal not_equal less less_equal greater greater_equal
logical_and logical_or logical_xor divmod
"""
_INTEGER = "bitwise_and bitwise_or bitwise_xor gcd lcm add multiply subtract floor_divide remainder fmod maximum divide"
_REDUCTIONS = "sum prod mean var std max min amax amin any all ptp median count_nonzero"
_NAN_REDUCTIONS = "nansum nanprod nanmean nanvar nanstd nanmax nanmin nanmedian"
_POSITIVE = "log log2 log10 log1p sqrt"

CASES: dict[str, list[str]] = {}


def _add(name: str, *uses: str) -> None:
    CASES.setdefault(name, []).extend(uses)


for _f in _UNARY.split():
    _add(_f, f"np.{_f}(x)", f"np.{_f}(k)" if _f not in ("real_if_close",) else "np.real_if_close(v)")
for (
    _f
) in "abs sign sqrt exp square negative real isnan isfinite sin floor rint logical_not cos absolute".split():
    _add(_f, f"np.{_f}(i)")
for _f in "abs exp sqrt sin cos tanh square negative conj real sign log angle isnan reciprocal".split():
    _add(_f, f"np.{_f}(z)")
for _f in _POSITIVE.split():
    _add(_f, f"np.{_f}(y)")
for _f in "arccos acos arcsin asin arctanh atanh".split():
    _add(_f, f"np.{_f}(np.tanh(x))")
for _f in "arccosh acosh".split():
    _add(_f, f"np.{_f}(y + 1)")
for _f in _BINARY.split():
    _add(_f, f"np.{_f}(x, y)", f"np.{_f}(x, 2)", f"np.{_f}(t, x)")
for _f in _INTEGER.split():
    _add(_f, f"np.{_f}(i, p)", f"np.{_f}(i, 3)", f"np.{_f}(e, e.T[:1, :1])")
for _f in "add multiply maximum minimum logical_and equal less bitwise_and bitwise_or bitwise_xor".split():
    _add(_f, f"np.{_f}(b, i > 0)")
for _f in "add subtract multiply divide equal not_equal less greater_equal maximum".split():
    _add(_f, f"np.{_f}(z, z.T[:3, :1])" if _f != "x" else "", f"np.{_f}(x, z)")
for _f in _REDUCTIONS.split():
    _add(
        _f,
        f"np.{_f}(x)",
        f"np.{_f}(t, axis=1)",
        f"np.{_f}(t, axis=(0, -1), keepdims=True)",
        f"np.{_f}(i, axis=0)",
    )
for _f in _NAN_REDUCTIONS.split():
    _add(_f, f"np.{_f}(h)", f"np.{_f}(h, axis=0)", f"np.{_f}(h, axis=1, keepdims=True)")
for _f in "argmax argmin nanargmax nanargmin".split():
    _add(_f, f"np.{_f}(x)", f"np.{_f}(t, axis=1)", f"np.{_f}(i, axis=-1, keepdims=True)")
for _f in "cumsum cumprod nancumsum nancumprod".split():
    _add(_f, f"np.{_f}(x)", f"np.{_f}(t, axis=1)", f"np.{_f}(u, axis=0)")
for _f in "argmax argmin".split():
    _add(_f, f"np.{_f}(b, axis=1)", f"np.{_f}(h)")

_TABLE = """
pow: np.pow(y, x) | y ** 2 | x ** 3 | y ** 0.5 | y ** -1 | i ** 2 | 2 ** p | np.pow(u, 2) | 2.0 ** x
power: np.power(y, x) | np.power(i, 3) | np.power(z, 2) | np.power(i, 2.0)
float_power: np.float_power(y, 2) | np.float_power(p, 2)
ldexp: np.ldexp(x, i) | np.ldexp(x, 3)
invert: np.invert(i) | ~b | np.invert(u)
bitwise_not: np.bitwise_not(i)
bitwise_invert: np.bitwise_invert(b)
left_shift: np.left_shift(i, p) | i << 2 | u << 9 | np.left_shift(i, 70)
right_shift: np.right_shift(i, p) | i >> 2 | u >> 1 | np.right_shift(i, 70)
bitwise_left_shift: np.bitwise_left_shift(i, 1)
bitwise_right_shift: np.bitwise_right_shift(i, 1)
bitwise_count: np.bitwise_count(i) | np.bitwise_count(u)
clip: np.clip(x, -0.5, 0.5) | x.clip(min=0) | np.clip(i, 0, 5) | np.clip(x, None, 0.2) | np.clip(x, x[:1], 1.0) | np.clip(u, 10, 20)
round: np.round(x, 2) | np.round(x) | x.round(1) | np.round(i, -1) | np.round(f)
around: np.around(x, 1) | np.around(z, 1)
add: x + 1 | 1 + i | u + 1 | x + i | f + 1 | f + x | b + b | e + u | np.add(x, y, where=b, out=np.zeros_like(x)) | np.add(x, 1, dtype=np.float32) | np.add.reduce(x) | np.add.accumulate(t, axis=2) | np.add.outer(v, w) | x + [1, 2, 3, 4] | x + np.float32(1)
subtract: np.subtract.outer(v, i) | 1 - u | np.subtract.reduce(x, axis=1) | np.subtract.accumulate(x)
multiply: np.multiply.reduce(x, axis=1) | np.multiply.accumulate(x) | u * 2 | x * True | b * 2 | b * 1.5
maximum: np.maximum.reduce(h, axis=0) | np.maximum.accumulate(h, axis=1) | np.maximum.outer(v, w) | np.maximum(h, 0)
minimum: np.minimum.reduce(x) | np.minimum.accumulate(i, axis=0) | np.minimum.reduce(x, initial=-5.0) | np.minimum(h, 0)
fmax: np.fmax.reduce(h, axis=1) | np.fmax(h, 0) | np.fmax(i, p)
fmin: np.fmin.reduce(h) | np.fmin(h, 0)
logical_and: np.logical_and.reduce(b, axis=1) | np.logical_and.accumulate(b, axis=1) | np.logical_and(x, i)
logical_or: np.logical_or.reduce(x > 1) | np.logical_or(h, 0)
logical_xor: np.logical_xor(b, x) | np.logical_xor.reduce(b, axis=0)
bitwise_or: np.bitwise_or.reduce(i) | np.bitwise_or.reduce(i, axis=1)
bitwise_and: np.bitwise_and.reduce(u, axis=0) | b & (i > 0) | i & 7
bitwise_xor: np.bitwise_xor.reduce(u) | i ^ 5
logaddexp: np.logaddexp.reduce(x, axis=1)
floor_divide: x // 0.3 | i // -3 | -7 // p | i // 0 | u // 7 | x // y | 1.0 // x
remainder: x % 0.3 | i % -3 | i % 0 | -x % -0.7 | u % 7
divide: i / p | u / u | b / 2 | 1 / y | i / 0.0
divmod: divmod(x, 0.4) | divmod(i, p)
less: x < y | i < 3 | u < 300 | e > -1000 | u == 256 | x < k
equal: x == x | h == h | i == 3 | b == True
not_equal: x != x | h != h
matmul: x @ n | t @ n | v @ w | x @ x.T | np.matmul(i, p.T) | np.matmul(b, b.T) | z @ q | np.matmul(t, x.T) | d.T @ d | np.matmul(f, f.T)
dot: np.dot(x, n) | np.dot(v, w) | x.dot(n) | np.dot(x, 2) | np.dot(t, t[0].T) | np.dot(x, t.transpose(0, 2, 1)) | np.dot(v, 3)
vdot: np.vdot(x, y) | np.vdot(z, z)
inner: np.inner(x, y) | np.inner(v, w) | np.inner(t, x)
outer: np.outer(v, w) | np.outer(x, v)
kron: np.kron(x, m) | np.kron(v, w) | np.kron(x, v)
tensordot: np.tensordot(t, x, 2) | np.tensordot(t, t, ([0, 1], [0, 1])) | np.tensordot(x, n, axes=1) | np.tensordot(v, w, 0)
einsum: np.einsum('ij,jk->ik', x, n) | np.einsum('ij,kj', x, y) | np.einsum('ii', m) | np.einsum('ii->i', m) | np.einsum('ij->ji', x) | np.einsum('tij,jk->tik', t, n) | np.einsum('i,j->ij', v, w) | np.einsum('ij,ij->', x, y) | np.einsum('...ij,...jk', t, n) | np.einsum('ij,jk,kl->il', x, m, n) | np.einsum('ij->', x) | np.einsum(x, [0, 1], n, [1, 2]) | np.einsum('ij,jk,kl,lm', x, m, n, s, optimize=True) | np.einsum('i,i,i->i', v, w, v) | np.einsum('ij,jj->i', x, m) | np.einsum('bij,bij->b', t, t) | np.einsum('ij,ij->ij', i, p)
matvec: np.matvec(t, n[0])
vecmat: np.vecmat(x[0], n)
vecdot: np.vecdot(x, y) | np.vecdot(z, z)
trace: np.trace(m) | x.trace(1) | np.trace(t, axis1=1, axis2=2) | np.trace(i)
diagonal: np.diagonal(m) | t.diagonal(1, 0, 2) | np.diagonal(x, -1)
diag: np.diag(v) | np.diag(m) | np.diag(v, 1) | np.diag(x, -1)
diagflat: np.diagflat(v) | np.diagflat(x, 1)
tril: np.tril(x) | np.tril(t, 1) | np.tril(v)
triu: np.triu(x) | np.triu(m, -1)
vander: np.vander(v) | np.vander(v, 3, increasing=True)
cross: np.cross(t[0], t[1], axis=0) | np.cross(x[:, :3], y[:, 1:])
reshape: x.reshape(4, 3) | x.reshape(-1) | np.reshape(x, (2, -1)) | x.T.reshape(6, 2) | np.reshape(x, (4, 3), order='F') | x.reshape((12, 1)) | k.reshape(1)
ravel: x.ravel() | np.ravel(x.T) | x.ravel('F') | x.T.ravel('K')
transpose: x.T | np.transpose(t, (1, 2, 0)) | t.transpose(2, 0, 1) | t.T | np.transpose(x)
permute_dims: np.permute_dims(t, (2, 0, 1))
matrix_transpose: np.matrix_transpose(t) | t.mT
swapaxes: np.swapaxes(t, 0, 2) | t.swapaxes(-1, 1)
moveaxis: np.moveaxis(t, 0, -1) | np.moveaxis(t, [0, 1], [1, 0])
rollaxis: np.rollaxis(t, 2)
expand_dims: np.expand_dims(x, 0) | np.expand_dims(x, (0, -1)) | x[:, None]
squeeze: np.squeeze(x[:, None]) | x[None].squeeze(0) | np.squeeze(v[:1])
broadcast_to: np.broadcast_to(v, (3, 5)) | np.broadcast_to(k, (2, 2))
broadcast_arrays: np.broadcast_arrays(x, x[:1], 3)
broadcast_shapes: np.zeros(np.broadcast_shapes(x.shape, (3, 1))) + x
atleast_1d: np.atleast_1d(k) | np.atleast_1d(x, v)
atleast_2d: np.atleast_2d(v)
atleast_3d: np.atleast_3d(x) | np.atleast_3d(v)
concatenate: np.concatenate([x, y]) | np.concatenate([x, y], axis=1) | np.concatenate([x, v], axis=None) | np.concatenate([x, i]) | np.concatenate([d, d])
concat: np.concat((x, y), 1)
stack: np.stack([x, y]) | np.stack([x, y], axis=-1) | np.stack([v, j])
vstack: np.vstack([x, y]) | np.vstack([v, w])
hstack: np.hstack([x, y]) | np.hstack([v, w])
dstack: np.dstack([x, y]) | np.dstack([v, w])
column_stack: np.column_stack([v, w]) | np.column_stack([x, y])
row_stack: np.vstack([x, v[:4]])
block: np.block([[x, y], [y, x]]) | np.block([v, w])
append: np.append(x, v) | np.append(x, y, axis=0)
insert: np.insert(v, 2, 9.0) | np.insert(x, 1, y[:, 0], axis=1)
delete: np.delete(x, 1, axis=0) | np.delete(v, [0, 2]) | np.delete(v, slice(1, 3))
split: np.split(x, 2, axis=1) | np.split(v, [1, 3])
array_split: np.array_split(v, 3) | np.array_split(x, 2)
hsplit: np.hsplit(x, 2)
vsplit: np.vsplit(t, 2)
dsplit: np.dsplit(t, 2)
unstack: np.unstack(x) | np.unstack(t, axis=1)
tile: np.tile(x, 2) | np.tile(v, (2, 3)) | np.tile(x, (2, 1, 1))
repeat: np.repeat(x, 2) | x.repeat(3, axis=1) | np.repeat(x, [1, 0, 2], axis=0)
roll: np.roll(x, 1) | np.roll(x, -2, axis=1) | np.roll(x, (1, 2), (0, 1))
flip: np.flip(x) | np.flip(t, (0, 2)) | v[::-1]
fliplr: np.fliplr(x)
flipud: np.flipud(x)
rot90: np.rot90(x) | np.rot90(x, 2) | np.rot90(t, -1, (1, 2))
resize: np.resize(x, (2, 7)) | np.resize(v, 3)
pad: np.pad(x, 1) | np.pad(x, ((1, 2), (0, 3)), constant_values=5) | np.pad(v, 2, 'edge') | np.pad(v, 2, 'reflect') | np.pad(v, 2, 'wrap') | np.pad(v, 2, 'symmetric') | np.pad(v, 2, 'linear_ramp') | np.pad(v, (1, 2), 'mean') | np.pad(v, 2, 'maximum') | np.pad(v, 7, 'reflect') | np.pad(v, 7, 'wrap') | np.pad(x, 1, 'minimum') | np.pad(v, 1, 'median')
where: np.where(b, x, y) | np.where(x > 0, x, 0) | np.where(b, 1, 2.5) | np.where(b, x, i) | np.where(x > 0, u, 300)
select: np.select([x > 1, x < 0], [x, -x], 7.0) | np.select([b, x > 0], [i, p])
piecewise: np.piecewise(x, [x < 0, x >= 1], [lambda a: -a, lambda a: a * 2, 0.5]) | np.piecewise(v, [v < 0, v >= 0], [-1, 1])
choose: np.choose(p % 3, [x, y, 0.0]) | np.choose(i, [x, y], mode='clip') | np.choose(i, [x, y], mode='wrap')
take: np.take(x, [0, 5]) | np.take(x, j % 3, axis=0) | x.take(j % 4, axis=1) | np.take(x, j, axis=1, mode='wrap') | np.take(v, i, mode='clip') | np.take(x, 1, axis=0)
take_along_axis: np.take_along_axis(x, np.argsort(x, axis=1), axis=1) | np.take_along_axis(x, p % 3, 0)
compress: np.compress([True, False, True], x, axis=0) | x.compress([1, 0, 1], axis=0)
ix_: x[np.ix_([0, 2], [1, 3])]
searchsorted: np.searchsorted(o, x) | np.searchsorted(o, x, side='right') | o.searchsorted(0.1) | np.searchsorted([1, 2, 3], i)
digitize: np.digitize(x, [-1.0, 0.0, 1.0]) | np.digitize(v, o) | np.digitize(v, o[::-1]) | np.digitize(x, [1.0, 0.0], right=True) | np.digitize(x, [0.0, 0.5], right=True) | np.digitize(i, [6, 3, 0], right=True) | np.digitize(i, [6, 3, 0])
sort: np.sort(x) | np.sort(x, axis=0) | np.sort(x, axis=None) | np.sort(h) | np.sort(i, axis=1) | np.sort(b)
argsort: np.argsort(x) | x.argsort(axis=0) | np.argsort(i, axis=1, kind='stable') | np.argsort(h, axis=None, stable=True)
partition: np.sort(np.partition(x, 2)[:, :2]) | np.partition(x, 1, axis=0)[1]
argpartition: np.take(v, np.argpartition(v, 2)[2])
lexsort: np.lexsort((j, j[::-1])) | np.lexsort((i[0], x[1]))
unravel_index: np.unravel_index(j, (2, 3)) | np.unravel_index(np.argmax(x), x.shape)
ravel_multi_index: np.ravel_multi_index((j % 3, j % 4), (3, 4))
isin: np.isin(i, [1, 2, 3]) | np.isin(j, [4, 0], invert=True)
sum: x.sum(axis=1) | np.sum(x, where=b) | np.sum(b) | np.sum(u) | np.sum(f) | np.sum(x, dtype=np.float32) | np.sum(x, initial=5) | np.sum(d) | np.sum(d, axis=0) | np.sum(z, axis=1) | np.sum(e, axis=0, dtype=np.int8) | np.sum([x, y], axis=0)
prod: np.prod(u[:, :2]) | np.prod(p, axis=1) | np.prod(z)
mean: np.mean(i) | x.mean(0) | np.mean(f) | np.mean(b) | np.mean(z) | np.mean(x, where=b) | np.mean(x, dtype=np.float32) | np.mean(u, axis=0)
var: np.var(x, ddof=1) | x.var(axis=0) | np.var(z) | np.var(i) | np.var(x, where=b) | np.var(x, axis=0, mean=np.mean(x, axis=0, keepdims=True)) | np.var(x, correction=1)
std: np.std(x, axis=1, ddof=1) | x.std() | np.std(i, axis=0)
max: x.max() | np.max(x, axis=0, initial=1.0) | np.max(h) | np.max(x, where=b, initial=-9.0) | np.max(b) | np.max(u, axis=1)
min: x.min(axis=1) | np.min(h, axis=1) | np.min(e)
all: np.all(b) | b.all(axis=0) | np.all(i, axis=1) | np.all(x > -9, axis=(0, 1))
any: np.any(b, axis=1) | np.any(i == 3) | np.any(h > 0) | b.any()
count_nonzero: np.count_nonzero(b) | np.count_nonzero(i, axis=1)
nanprod: np.nanprod(h, axis=1)
nanquantile: np.nanquantile(h, 0.3) | np.nanquantile(h, [0.1, 0.9], axis=1)
nanpercentile: np.nanpercentile(h, 30, axis=0)
cumsum: x.cumsum(1) | np.cumsum(b) | np.cumsum(i) | np.cumsum(x, dtype=np.float32)
cumprod: x.cumprod(0) | np.cumprod(p[0])
cumulative_sum: np.cumulative_sum(v) | np.cumulative_sum(x, axis=0, include_initial=True)
cumulative_prod: np.cumulative_prod(v)
diff: np.diff(x) | np.diff(x, n=2, axis=0) | np.diff(v, prepend=0) | np.diff(b) | np.diff(u)
ediff1d: np.ediff1d(x) | np.ediff1d(v, to_begin=0, to_end=[1, 2])
gradient: np.gradient(v) | np.gradient(x) | np.gradient(x, 0.5, axis=1) | np.gradient(v, [0.0, 1.0, 2.5, 3.0, 4.0]) | np.gradient(v, edge_order=2)
trapezoid: np.trapezoid(x) | np.trapezoid(v, o) | np.trapezoid(x, dx=0.1, axis=0)
cov: np.cov(x) | np.cov(v, w) | np.cov(x, rowvar=False, bias=True) | np.cov(x, aweights=[1, 2, 3, 4])
corrcoef: np.corrcoef(x) | np.corrcoef(v, w)
average: np.average(x) | np.average(x, axis=1, weights=y) | np.average(x, axis=0, weights=[1, 2, 3]) | np.average(i, weights=p) | np.average(v, weights=w * w, returned=True)
median: np.median(i) | np.median(h) | np.median(v) | np.median(f)
quantile: np.quantile(x, 0.3) | np.quantile(x, [0.1, 0.5, 0.9], axis=1) | np.quantile(x, 0.4, method='lower') | np.quantile(x, 0.4, method='hazen') | np.quantile(i, 0.5, axis=0, keepdims=True) | np.quantile(h, 0.5, axis=1) | np.quantile(x, 0.7, method='median_unbiased', axis=0) | np.quantile(v, 0.6, method='nearest')
percentile: np.percentile(x, 30) | np.percentile(x, [25, 75], axis=0) | np.percentile(i, 90)
histogram: np.histogram(x, bins=5, range=(-2.0, 2.0)) | np.histogram(x, bins=[-1.0, 0.0, 0.5]) | np.histogram(v, 4) | np.histogram(x, 5, (-2, 2), density=True) | np.histogram(v, 3, (-1, 1), weights=w)
histogram_bin_edges: np.histogram_bin_edges(v, 4)
bincount: np.bincount(j, minlength=6) | np.bincount(j, weights=v, minlength=5)
interp: np.interp(x, [-1.0, 0.0, 2.0], [3.0, 4.0, 1.0]) | np.interp(x, o, v) | np.interp(x, [0.0, 1.0], [1.0, 2.0], left=-1, right=9) | np.interp(x, [0.1, 0.6, 0.9], [1.0, 2.0, 3.0], period=1.0)
convolve: np.convolve(v, w) | np.convolve(v, [1, 0.5]) | np.convolve(v, [1, 0.5, 2], 'same') | np.convolve(v, [1, 2], 'valid') | np.convolve([1, 2], v, 'same')
correlate: np.correlate(v, w) | np.correlate(v, [1, 2], 'full') | np.correlate(v, [1, 2, 3], 'same') | np.correlate([1.0, 2.0], v, 'full')
polyval: np.polyval(v, x) | np.polyval([1, 2, 3], x) | np.polyval(v, 0.5)
polyfit: np.polyfit(v, w, 2)
polyadd: np.polyadd(v, w) | np.polyadd(v, [1, 2])
polysub: np.polysub(v, w)
polyder: np.polyder(v)
polyint: np.polyint(v)
unwrap: np.unwrap(v * 3) | np.unwrap(x * 4, axis=0)
zeros_like: np.zeros_like(x) + x | np.zeros_like(x, dtype=int)
ones_like: np.ones_like(x) * x
full_like: np.full_like(x, 3) | np.full_like(x, k)
empty_like: np.empty_like(x).shape[0] + x
zeros: np.zeros((2, 2)) + k
empty: np.empty((3, 4)).shape[0] + x
allclose: np.where(np.allclose(x, x + 1e-12), x, 0)
array_equal: np.where(np.array_equal(x, y), x, 0)
array_equiv: np.where(np.array_equiv(x, x), x, 0)
ones: np.ones(5) * v
full: np.full((2, 2), k) | np.full(3, 2) + k
eye: np.eye(4) @ m
identity: np.identity(4) - m
arange: np.arange(5) * v | np.arange(0, 1, 0.2) + v
linspace: np.linspace(0, 1, 5) + v | np.linspace(k, 9, 4) | np.linspace(v, w, 3) | np.linspace(0, k, 5, endpoint=False) | np.linspace(v, 2.0, 3, axis=-1)
logspace: np.logspace(k, 2, 4)
geomspace: np.geomspace(y, 9.0, 3) | np.geomspace(1, 1000, 4) * k
meshgrid: np.meshgrid(v, w) | np.meshgrid(v, j, indexing='ij') | np.meshgrid(v, w, sparse=True)
indices: np.indices((3, 4))[0] * x
fromfunction: np.fromfunction(lambda a, c: a + c, (3, 4)) + x
tri: np.tri(3, 4) * x
hanning: np.hanning(5) * v
hamming: np.hamming(5) * v
blackman: np.blackman(5) * v
bartlett: np.bartlett(5) * v
kaiser: np.kaiser(5, 2.0) * v
tril_indices: m[np.tril_indices(4)]
triu_indices: m[np.triu_indices(4, 1)]
tril_indices_from: m[np.tril_indices_from(m)]
triu_indices_from: m[np.triu_indices_from(m)]
diag_indices: m[np.diag_indices(4)]
diag_indices_from: m[np.diag_indices_from(m)]
mask_indices: m[np.mask_indices(4, np.triu)]
array: np.array([k, 2 * k, 3.0]) | np.array([v, w]) | np.array(x) + 1 | np.array([[k, 1], [2, k]], dtype=np.float32)
asarray: np.asarray(x) | np.asarray([k, 1.0]) | np.asarray(x, dtype=np.float32)
asanyarray: np.asanyarray(x)
ascontiguousarray: np.ascontiguousarray(x.T)
asfortranarray: np.asfortranarray(x)
asarray_chkfinite: np.asarray_chkfinite(np.ones(4)) + x
require: np.asarray(np.require(np.ones(4))) + x
copy: np.copy(x) | x.copy()
astype: np.astype(x, np.float32) | x.astype(int) | i.astype(np.float32) | x.astype(bool) | i.astype(np.uint8) | b.astype(int) | x.astype(np.complex64) | u.astype(np.int8)
isclose: np.isclose(x, y) | np.isclose(x, x + 1e-12) | np.isclose(h, h, equal_nan=True)
iscomplexobj: np.where(np.iscomplexobj(z), z, 0)
isrealobj: np.where(np.isrealobj(x), x, 0)
isscalar: x + np.isscalar(3)
shape: x.reshape(np.shape(y)[::-1])
size: x / np.size(x)
ndim: x / np.ndim(x)
result_type: x.astype(np.result_type(x, np.float32))
promote_types: x.astype(np.promote_types(x.dtype, np.float32))
can_cast: x * np.can_cast(x, np.float64)
common_type: x.astype(np.common_type(x, x))
min_scalar_type: x.astype(np.min_scalar_type(1.0))
issubdtype: x * np.issubdtype(x.dtype, np.floating)
isdtype: x * np.isdtype(x.dtype, 'real floating')
iterable: x * np.iterable(x)
einsum_path: np.einsum('ij,jk->ik', x, n, optimize=np.einsum_path('ij,jk->ik', x, n)[0])
imag: np.imag(z) | z.imag | np.imag(x)
apply_along_axis: np.apply_along_axis(lambda a: a / a.sum(), 1, y) | np.apply_along_axis(np.sort, 0, x)
apply_over_axes: np.apply_over_axes(np.sum, t, [0, 2])
packbits: np.packbits(b)
unpackbits: np.unpackbits(u)
histogram2d: np.histogram2d(v, w, 3, [[-1, 1], [-1, 1]]) | np.histogram2d(v, w, [2, 3], weights=v)
histogramdd: np.histogramdd(x, 2, [(-1, 1)] * 4) | np.histogramdd((v, w), 3, [(-2, 2), (-2, 2)], density=True)
roots: np.sort(np.roots([1.0, -3.0, 2.0])) + k
poly: np.poly(v)
polymul: np.polymul(v, w)
polydiv: np.polydiv(v, [1.0, 2.0])
sort_complex: np.sort_complex(z) | np.sort_complex(x) | np.sort(z, axis=0) | np.argsort(z)
nonzero: x[np.nonzero(b)].sum() | np.nonzero(x > 0)[1].max() | x[np.where(x > 0)].mean()
flatnonzero: v[np.flatnonzero(c)].max() | np.flatnonzero(x > 0).sum()
argwhere: np.argwhere(x > 0).mean(axis=0)
extract: np.extract(x > 0, x).sum() | np.median(np.extract(b, y))
unique: np.unique(i).size | np.unique(x).sum() | np.unique(h).size | np.unique(i, return_inverse=True)[1] | np.unique(i, return_counts=True)[1].max()
unique_all: np.unique_all(i).inverse_indices
unique_counts: np.unique_counts(i).counts.max()
unique_inverse: np.unique_inverse(i).inverse_indices
unique_values: np.unique_values(h).size
intersect1d: np.intersect1d(i, p).sum() | np.intersect1d(i, [1, 2]).size
union1d: np.union1d(i, p).sum() | np.union1d(v, w).size
setdiff1d: np.setdiff1d(i, p).size | np.setdiff1d(v, w[:2]).sum()
setxor1d: np.setxor1d(i, p).sum() | np.setxor1d(h, x).size
trim_zeros: np.trim_zeros(np.maximum(v, 0)).size
stride_tricks.sliding_window_view: np.lib.stride_tricks.sliding_window_view(x, (2, 2)).max(axis=(2, 3)) | np.lib.stride_tricks.sliding_window_view(x, 3, axis=1)
isfortran: x * np.isfortran(np.ones((2, 2), order='F'))
shares_memory: x + np.ones(4)
linalg.inv: np.linalg.inv(m) | np.linalg.inv(np.stack([m, s])) | np.linalg.inv(q)
linalg.solve: np.linalg.solve(m, n) | np.linalg.solve(m, v[:4]) | np.linalg.solve(np.stack([m, s]), n) | np.linalg.solve(m, j[:4])
linalg.cholesky: np.linalg.cholesky(s) | np.linalg.cholesky(s, upper=True)
linalg.det: np.linalg.det(m) | np.linalg.det(np.stack([m, s])) | np.linalg.det(p[:, :3])
linalg.slogdet: np.linalg.slogdet(m)
linalg.eigh: np.linalg.eigh(s)[0] | np.abs(np.linalg.eigh(s).eigenvectors)
linalg.eigvalsh: np.linalg.eigvalsh(s) | np.linalg.eigvalsh(s, UPLO='U')
linalg.eig: np.sort(np.abs(np.linalg.eig(m)[0]))
linalg.eigvals: np.sort(np.abs(np.linalg.eigvals(m)))
linalg.svd: np.linalg.svd(x)[1] | np.linalg.svd(x, compute_uv=False) | (lambda u_, s_, v_: u_ * s_ @ v_)(*np.linalg.svd(x, full_matrices=False))
linalg.svdvals: np.linalg.svdvals(x)
linalg.qr: np.abs(np.linalg.qr(m)[1]) | np.matmul(*np.linalg.qr(x.T)) | np.abs(np.linalg.qr(x, mode='r')) | np.matmul(*np.linalg.qr(x.T, 'complete'))
linalg.lstsq: np.linalg.lstsq(x.T, n[0])[0] | np.linalg.lstsq(x.T, n)
linalg.pinv: np.linalg.pinv(x) | np.linalg.pinv(t)
linalg.norm: np.linalg.norm(x) | np.linalg.norm(v, 1) | np.linalg.norm(x, axis=1) | np.linalg.norm(x, 'nuc') | np.linalg.norm(x, 2) | np.linalg.norm(x, np.inf) | np.linalg.norm(t, axis=(1, 2)) | np.linalg.norm(v, 3) | np.linalg.norm(x, 'fro', keepdims=True) | np.linalg.norm(v, 0) | np.linalg.norm(z)
linalg.matrix_norm: np.linalg.matrix_norm(t)
linalg.vector_norm: np.linalg.vector_norm(x, axis=1) | np.linalg.vector_norm(x)
linalg.cond: np.linalg.cond(m) | np.linalg.cond(m, 1)
linalg.matrix_rank: np.linalg.matrix_rank(x)
linalg.matrix_power: np.linalg.matrix_power(m, 3) | np.linalg.matrix_power(m, -1) | np.linalg.matrix_power(m, 0)
linalg.multi_dot: np.linalg.multi_dot([x, m, n]) | np.linalg.multi_dot([v[:4], m, n, w[:4]])
linalg.tensorsolve: np.linalg.tensorsolve(m.reshape(2, 2, 4), n[:2, :2])
linalg.tensorinv: np.linalg.tensorinv(m.reshape(4, 2, 2), ind=1)
linalg.trace: np.linalg.trace(t)
linalg.diagonal: np.linalg.diagonal(t)
linalg.cross: np.linalg.cross(x[:, :3], y[:, 1:])
linalg.outer: np.linalg.outer(v, w)
linalg.tensordot: np.linalg.tensordot(t, x)
linalg.matmul: np.linalg.matmul(x, n)
linalg.matrix_transpose: np.linalg.matrix_transpose(x)
linalg.vecdot: np.linalg.vecdot(x, y)
fft.fft: np.fft.fft(v) | np.fft.fft(x, axis=0) | np.fft.fft(z, n=6) | np.fft.fft(v, 3, norm='ortho') | np.fft.fft(i)
fft.ifft: np.fft.ifft(v) | np.fft.ifft(z, norm='forward')
fft.rfft: np.fft.rfft(x) | np.fft.rfft(v, 8) | np.fft.rfft(i, axis=0)
fft.irfft: np.fft.irfft(z) | np.fft.irfft(z, 5) | np.fft.irfft(z, 7, norm='ortho')
fft.fft2: np.fft.fft2(x)
fft.ifft2: np.fft.ifft2(z)
fft.fftn: np.fft.fftn(t) | np.fft.fftn(t, axes=(0, 2), norm='ortho')
fft.ifftn: np.fft.ifftn(t, s=(2, 2), axes=(0, 1))
fft.rfft2: np.fft.rfft2(x)
fft.irfft2: np.fft.irfft2(z)
fft.rfftn: np.fft.rfftn(t)
fft.irfftn: np.fft.irfftn(z)
fft.hfft: np.fft.hfft(z)
fft.ihfft: np.fft.ihfft(v)
fft.fftshift: np.fft.fftshift(x) | np.fft.fftshift(t, axes=1)
fft.ifftshift: np.fft.ifftshift(v)
fft.fftfreq: np.fft.fftfreq(5) * v
fft.rfftfreq: np.fft.rfftfreq(8) * v
ndarray.flatten: x.T.flatten() | x.flatten('F')
ndarray.conjugate: z.conjugate() | x.conj()
ndarray.view: x.view() | i.view(np.uint64) | u.view(np.int8)
ndarray.T: x.T + 1
ndarray.flat: x.flat[3] | x.flat[2:5]
ndarray.nbytes: x * x.nbytes
ndarray.index: x[1] | x[1, 2] | x[..., -1] | x[::-1, ::2] | x[1:3, None] | t[:, 0, ::-2] | x[[0, 2]] | x[[0, 2], [1, 3]] | x[:, [1, 0]] | t[0, :, [1, 2]] | t[:, [0, 1], 1] | t[[0, 1], :, [1, 2]] | x[j % 3] | x[j % 3, j % 4] | x[-1] | x[np.array([[0, 1], [2, -1]])] | x[np.array([True, False, True])] | x[j[0] % 3] | t[..., j % 4] | x[()] | t[None, [1], ..., None] | x[-1:0:-1] | x[5:] | v[j[1]] | t[1, :, [0]] | t[:, b[:, :1].any() * 1] | x[1:1] | t[0, ..., [0, 1]]
"""
for _line in _TABLE.strip().splitlines():
    _name, _, _uses = _line.partition(":")
    _add(_name, *(use.strip() for use in _uses.split(" | ")))

STATEMENTS = {
    "setitem": """
        a = x.copy(); a[0] = 1; a[:, 1] = y[:, 0]; return a
        a = x.copy(); a[a > 0] = 0; return a
        a = x.copy(); a[a > 0] *= 2; a[a < -1] += y[a < -1]; return a
        a = x.copy(); a[b] = -a[b]; return a, a[b].sum()
        a = x.copy(); a[[0, 2], [1, 1]] = [5, 6]; return a
        a = x.copy(); a[j % 3] = 7; return a
        a = v.copy(); a[[0, 0, 1]] = [1, 2, 3]; return a
        a = x.copy(); r = a[::2]; r[:, ::-1] = 3; r += 1; return a
        a = x.copy(); q = a.T; q[1, 2] = 100; q[:, 0] *= -1; return a, q
        a = x.copy(); q = a.reshape(-1); q[3:6] = 0; return a
        a = x.copy(); q = a.T.reshape(-1); q[3:6] = 0; return a, q
        a = (x.T + 1); q = a.reshape(-1); q[0] = 50; return a, q
        a = t.copy(); a[0, :, [1, 2]] = 5; a[:, 1] = y[0]; return a
        a = np.zeros((3, 4)); a[1] = x[0]; a[:, 2] += y[:, 1]; return a
        a = np.zeros(5); a[1:] = v[1:] - v[:-1]; return a
        a = np.eye(4); a[0, 1] = k; return a @ m
        a = z.copy(); a.real = 1; a.imag[0] = 7; return a
        a = x.copy(); a[-1, ::-2] = v[:2]; return a
        x += 1; x[0] = 0; return x
        a = i.copy(); a += 2; a //= 3; a **= 2; a[0] = 2.7; return a
        a = x.copy(); np.fill_diagonal(a, 9); return a
        a = x.copy(); np.put(a, [0, 5], [1, 2]); return a
        a = x.copy(); np.putmask(a, a > 0, 7); return a
        a = x.copy(); np.copyto(a, y, where=b); return a
        a = x.copy(); np.put_along_axis(a, p % 4, 0.0, axis=1); return a
        a = v.copy(); np.add.at(a, j, 1); np.maximum.at(a, [0, 1], 3); return a
        a = v.copy(); np.add.at(a, j, w); return a
        a = x.copy(); np.add(a, 1, out=a); np.exp(a, out=a[:]); return a
        a = x.copy(); np.multiply(a, 2, out=a, where=b); return a
        a = x.copy(); a.fill(3); return a + x
        a = x.copy(); a.sort(axis=0); return a
        a = x.copy(); a[b, None] = 3; return a
        a = x.copy(); a[:, b[0]] = 4; return a
        a = t.copy(); a[:, x[:, 0] > 0, 1] = 4; return a
        a = np.empty(3); a[0], a[1], a[2] = k, 2 * k, 3; return a
        a = [v[n] * n for n in range(5)]; return np.array(a)
        a, c_, d_ = x; return a + c_ * d_
        a = x.copy(); a.shape = (4, 3); a[0] = 1; return a
        a = x.copy(); a.flat[::3] = 5; return a
        s_ = x.sum(); r = s_; s_ += 1; return r, s_
        a = x[0]; c_ = a[1]; a[1] = 5; return c_, x
        a = x.copy(); a[j[0] % 3][1] = 8; a[j[1] % 3, 2:] += 1; return a
        a = x.copy(); d_ = np.diagonal(a); a[0, 0] = 7; return d_
        a = np.split(x.copy(), 2, axis=1); a[0][:] = 1; return a[0] + a[1]
        a = np.ones((3, 4), int); a[1] += i[0]; return a
        a = np.arange(12.0).reshape(3, 4).copy(); return a + x
        a = np.zeros_like(x); a[...] = x[::-1]; a[1, :] /= 2; return a
        for r in x: r[0] = 1
        c_ = x.copy(); c_[:, :2], c_[:, 2:] = c_[:, 2:], c_[:, :2].copy(); return c_
        a = x.copy(); a[a > 100] = np.nan; return np.nanmean(a), np.mean(a[a < 0])
        a = u.copy(); a[0] = 200; a += 100; return a, a.astype(int) + 300
        out = np.empty((3,), np.float32); np.sum(x, axis=1, out=out.astype(x.dtype)); out[:] = x[:, 0]; return out
        w_ = np.zeros((2, 3)); w_[0, 1] = k; w_.T[2, 1] = 3; return w_
        a = x.copy(); a[1:] -= a[:-1]; return a
        a = x.copy(); a[:-1] += a[1:]; return a
        a = m.copy(); a -= a.mean(axis=0); a /= a.std(axis=0); return a
        a = x.copy(); np.einsum('ii->i', a[:, :3])[:] = 0; return a
        a = np.eye(4); np.einsum('ii->i', a)[...] = v[:4]; return a
        a = x.copy(); g = a[a > 0]; g += 1; a[a > 0] = g; return a, g.max()
        a = x[b]; c_ = a.copy(); c_ *= 2; return a.sum(), c_.sum()
        a = x[v[:3] > 0]; a -= a.mean(axis=0); return (a ** 2).sum(), a.T @ a
        a = x[v[:3] > 0]; r = a[:, 1]; r += 5; return a.sum(axis=0)
        a = x.copy(); q = a[a > 0]; a[...] = 0; return q.sum(), q[q > 1].size
        a = x.copy(); r, q = np.nonzero(a > 0); a[r, q] = 0; return a, r.sum()
        a = x.copy(); a[np.where(a > 0)] *= 2; return a
        g = t[:, x > 0]; return g.sum(axis=1), np.median(g), g.std(axis=1)
        a = x.copy(); a.resize((4, 5), refcheck=False); return a
        for at, e_ in np.ndenumerate(x): x[at] = e_ * at[1]
    """,
    "add.at": "a = z[0]; np.add.at(a, j % 4, 1j); return a",
    "copyto": "a = x.copy(); np.copyto(a, y); return a",
    "put": "a = x.copy(); np.put(a, [0, 5, -1], [1, 2]); a.put(j, 0, mode='clip'); return a",
    "putmask": "a = x.copy(); np.putmask(a, b, y); return a",
    "place": "a = x.copy(); np.place(a, a > 0, 4.0); np.place(a, b, [1.0, 2.0]); return a",
    "put_along_axis": "a = x.copy(); np.put_along_axis(a, p % 3, 1.0, axis=0); return a",
    "fill_diagonal": "a = m.copy(); np.fill_diagonal(a, [1, 2, 3, 4]); return a",
}

IGNORED = """
array2string array_repr array_str asmatrix base_repr binary_repr bmat busday_count busday_offset datetime_as_string
datetime_data format_float_positional format_float_scientific from_dlpack frombuffer fromfile fromiter frompyfunc
fromregex fromstring genfromtxt get_include get_printoptions getbufsize geterr geterrcall info is_busday isnat load
loadtxt mintypecode nested_iters printoptions save savetxt savez savez_compressed set_printoptions setbufsize seterr
seterrcall show_config show_runtime test typename may_share_memory
"""
"""Functions of files, text, dates and settings, which compute nothing with arrays."""
