"""What TensorFlow does otherwise than the standard, or not at all."""

from __future__ import annotations

import math

import numpy as np
import pytest

import ivy

tf = pytest.importorskip("tensorflow")


@pytest.fixture(autouse=True)
def _on_tensorflow():
    with ivy.set_backend("tensorflow"):
        yield


def gradient(function, *arrays):
    """The gradients of the sum of a function's real part."""
    tensors = [tf.constant(x) for x in arrays]
    with tf.GradientTape() as tape:
        tape.watch(tensors)
        total = ivy.sum(ivy.real(function(*map(ivy.asarray, tensors)))).native
    return [x.numpy() for x in tape.gradient(total, tensors)]


def test_a_remainder_has_gradients():
    x, y = gradient(ivy.remainder, np.array([5.0, -5.0]), np.array([3.0, 3.0]))
    assert x.tolist() == [1, 1]
    assert y.tolist() == [-1, 2]


def test_running_products_with_zeros_have_gradients():
    (x,) = gradient(ivy.cumulative_prod, np.array([2.0, 0.0, 3.0]))
    assert x.tolist() == [1, 8, 0]


@pytest.mark.parametrize("function", [ivy.hypot, ivy.logaddexp])
def test_equal_operands_share_the_gradient(function):
    x, y = gradient(function, np.array([3.0]), np.array([3.0]))
    assert x == y == pytest.approx(math.sqrt(0.5) if function is ivy.hypot else 0.5)


@pytest.mark.parametrize("part", [ivy.linalg.det, lambda x: ivy.linalg.slogdet(x)[0]])
def test_complex_determinants_have_gradients(part):
    x = np.array([[1 + 2j, 0.5j], [0.3 - 1j, 2 - 1j]])
    (found,) = gradient(part, x)
    step = 1e-6

    def real(y):
        return float(ivy.real(part(ivy.asarray(y))))

    for place in np.ndindex(2, 2):
        for direction, got in ((1, found[place].real), (1j, found[place].imag)):
            change = np.zeros((2, 2), complex)
            change[place] = direction * step
            assert got == pytest.approx((real(x + change) - real(x - change)) / (2 * step), abs=1e-6)


def test_a_pseudo_inverse_has_gradients_where_singular_values_are_equal():
    (x,) = gradient(ivy.linalg.pinv, np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]))
    assert x.tolist() == [[-1, -1], [-1, -1], [1, 1]]


def test_logarithms_do_not_overflow_on_the_way():
    x = ivy.asarray([5e16 + 1.8e19j, 3e38 + 3e38j, 1e-25 + 1e-30j])
    assert np.allclose(ivy.log(x), np.log(np.asarray(x)), rtol=1e-6)
    assert np.allclose(ivy.sqrt(x), np.sqrt(np.asarray(x)), rtol=1e-6)


def test_logarithms_of_powers_are_exact():
    powers = ivy.asarray([10.0**i for i in range(-300, 300)], dtype=ivy.float64)
    assert ivy.log10(powers).native.numpy().tolist() == list(range(-300, 300))


def test_powers_of_large_unsigned_integers_wrap_around():
    base, exponent = 2**63 + 5, 2**64 - 3
    x, y = (ivy.asarray([value], dtype=ivy.uint64) for value in (base, exponent))
    assert int(ivy.pow(x, y)[0]) == pow(base, exponent, 2**64)


@pytest.mark.parametrize("dtype", [ivy.uint8, ivy.uint16, ivy.uint32, ivy.uint64, ivy.int8, ivy.int16])
def test_matrices_of_all_integers_are_multiplied(dtype):
    x = ivy.asarray([[120, 3], [7, 90]], dtype=dtype)
    with np.errstate(over="ignore"):
        expected = np.asarray(x) @ np.asarray(x)
    assert (x @ x).dtype is dtype
    assert np.array_equal(x @ x, expected)


@pytest.mark.parametrize("dtype", [ivy.float16, ivy.bfloat16])
def test_the_next_number_of_16_bits(dtype):
    x = ivy.asarray([1.0, 1.0, 0.0, 2.0], dtype=dtype)
    y = ivy.asarray([2.0, -2.0, -1.0, 2.0], dtype=dtype)
    step = ivy.finfo(dtype).eps
    found = ivy.nextafter(x, y).native.numpy().astype(np.float64)
    assert found[0] == 1 + step
    assert found[1] == 1 - step / 2
    assert found[2] < 0
    assert found[3] == 2


def test_nine_dimensions_are_sliced():
    x = ivy.reshape(ivy.arange(4), (1,) * 8 + (4,))
    assert x[(0,) * 8 + (slice(1, 3),)].native.numpy().tolist() == [1, 2]


def test_elements_of_empty_arrays_are_repeated():
    x = ivy.zeros((0, 2), dtype=ivy.uint16)
    assert ivy.repeat(x, ivy.asarray([1, 2]), axis=1).shape == (0, 3)
    assert ivy.repeat(x, 2, axis=0).shape == (0, 2)


def test_a_variable_is_read():
    variable = tf.Variable([1.0, 2.0])
    x = ivy.asarray(variable)
    x[0] = 5.0
    assert variable.numpy().tolist() == [1, 2]
    with tf.GradientTape() as tape:
        total = ivy.sum(ivy.square(variable)).native
    assert tape.gradient(total, variable).numpy().tolist() == [2, 4]


def test_values_are_not_known_while_a_function_is_traced():
    with pytest.raises(TypeError, match=r"not known while TensorFlow traces.*ivy\.where"):
        ivy.jit(lambda x: x if x > 0 else -x)(ivy.asarray(1.0))


def test_memory_with_gaps_is_copied_or_refused():
    x = np.arange(6.0).reshape(2, 3).T
    assert np.array_equal(ivy.from_dlpack(x), x)
    with pytest.raises(BufferError, match="without a copy"):
        ivy.from_dlpack(x, copy=False)


@pytest.mark.parametrize(
    "function",
    [ivy.sort, lambda x: ivy.cumulative_prod(x, axis=0), lambda x: -x, lambda x: ivy.isin(x, x[:1])],
)
@pytest.mark.parametrize("dtype", ["uint16", "uint64", "float16"])
def test_compiled_functions_take_every_dtype(function, dtype):
    x = tf.cast([3, 1, 2], dtype)

    @tf.function(jit_compile=True, autograph=False)
    def compiled(x):
        return function(ivy.asarray(x)).native

    assert np.array_equal(compiled(x), function(ivy.asarray(x)).native)
