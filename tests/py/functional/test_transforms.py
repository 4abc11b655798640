"""`ivy.grad`, `vmap` and `jit`, `ivy.Module` and `ivy.optim` on the backends that have them."""

import numpy as np
import pytest
import torch

import ivy
from ivy import nn, optim

BACKENDS = ("torch", "jax", "tensorflow")


@pytest.fixture(params=BACKENDS)
def backend(request):
    with ivy.set_backend(request.param) as name:
        yield name


def close(found, expected, **kwargs):
    np.testing.assert_allclose(
        np.asarray(found), np.asarray(expected), **{"rtol": 1e-5, "atol": 1e-6} | kwargs
    )


def cubes(tree):
    return ivy.sum(tree["x"] ** 3) + ivy.sum(tree["y"][0])


def test_gradients_have_the_structure_of_their_argument(backend):
    tree = {"x": ivy.asarray([1.0, 2.0]), "y": [ivy.ones((2, 2)), None]}
    gradient = ivy.grad(cubes)(tree)
    close(gradient["x"], [3.0, 12.0])
    close(gradient["y"][0], np.ones((2, 2)))
    assert gradient["y"][1] is None
    assert gradient["x"].backend == backend


def test_gradients_by_several_arguments_with_more_results(backend):
    def function(x, n, y, *, scale):
        return ivy.sum(x * y) * scale + n, {"product": x * y, "n": n}

    x, y = ivy.asarray([1.0, 2.0]), ivy.asarray([3.0, 4.0])
    (value, rest), (by_x, by_y) = ivy.value_and_grad(function, (0, 2), has_aux=True)(x, 5, y, scale=2.0)
    assert float(value) == 27.0
    close(rest["product"], [3.0, 8.0])
    assert rest["n"] == 5
    close(by_x, [6.0, 8.0])
    close(by_y, [2.0, 4.0])
    close(ivy.grad(function, -1, has_aux=True)(x, 5, y, scale=2.0)[0], [2.0, 4.0])


def test_gradients_of_gradients_and_of_compiled_functions(backend):
    function = ivy.jit(lambda x: ivy.sum(x**3))
    second = ivy.grad(lambda x: ivy.sum(ivy.grad(function)(x)))
    close(second(ivy.asarray([1.0, 2.0])), [6.0, 12.0])


def test_vectorisation(backend):
    rows, shared = ivy.asarray([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), ivy.asarray([10.0, 1.0])
    function = ivy.vmap(lambda row, x: {"dot": ivy.sum(row * x), "row": row + 1}, in_axes=(0, None))
    found = function(rows, shared)
    close(found["dot"], [12.0, 34.0, 56.0])
    close(found["row"], np.asarray(rows) + 1)
    close(ivy.vmap(ivy.sum, in_axes=1)(rows), [9.0, 12.0])
    each = ivy.vmap(ivy.grad(lambda row: ivy.sum(row**2)))
    close(each(rows), 2 * np.asarray(rows))


def test_compiled_functions(backend):
    calls = []

    @ivy.jit
    def function(tree, power, *, negative=False):
        calls.append(power)
        result = tree["x"] ** power
        return [-result if negative else result, power, {"twice": tree["x"] + tree["x"]}]

    x = ivy.asarray([1.0, 2.0])
    for _ in range(2):
        result, power, rest = function({"x": x}, 2)
        close(result, [1.0, 4.0])
        close(rest["twice"], [2.0, 4.0])
        assert power == 2
    close(function({"x": x}, 3, negative=True)[0], [-1.0, -8.0])
    assert calls == [2, 3] or backend != "torch"
    close(function({"x": ivy.ones((2, 2))}, 2)[0], np.ones((2, 2)))


def test_compiled_functions_use_what_they_close_over(backend):
    weight = ivy.asarray([2.0, 3.0])
    close(ivy.jit(lambda x: x * weight)(ivy.asarray([1.0, 10.0])), [2.0, 30.0])


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda x: ivy.grad(lambda x: x)(x), "one real number, and it is float32"),
        (lambda x: ivy.grad(ivy.sum)(ivy.astype(x, ivy.int64)), "an argument is int64"),
        (lambda x: ivy.grad(ivy.sum)(2.0), "an argument holds float"),
        (lambda x: ivy.grad(ivy.sum, has_aux=True)(x), "gives a pair"),
    ],
)
def test_errors(backend, call, text):
    with pytest.raises(TypeError, match=text):
        call(ivy.ones(2))


@pytest.mark.parametrize("transform", [ivy.grad, ivy.jit, ivy.vmap])
def test_numpy_has_no_transformations(transform):
    with pytest.raises(ivy.IvyError, match="choose torch, jax or tensorflow"):
        transform(ivy.sum)(ivy.ones(2))


# -------------------------------------------------------------------------------- optimisers

OPTIMISERS = {
    "sgd": (optim.SGD(0.1), lambda p: torch.optim.SGD(p, 0.1)),
    "momentum": (
        optim.SGD(0.1, momentum=0.8, weight_decay=0.1),
        lambda p: torch.optim.SGD(p, 0.1, momentum=0.8, weight_decay=0.1),
    ),
    "nesterov": (
        optim.SGD(0.1, momentum=0.8, nesterov=True),
        lambda p: torch.optim.SGD(p, 0.1, momentum=0.8, nesterov=True),
    ),
    "adam": (
        optim.Adam(0.1, beta2=0.9, weight_decay=0.1),
        lambda p: torch.optim.Adam(p, 0.1, (0.9, 0.9), weight_decay=0.1),
    ),
    "adamw": (optim.AdamW(0.1), lambda p: torch.optim.AdamW(p, 0.1)),
    "schedule": (
        optim.SGD(lambda step: 0.1 / (ivy.astype(step, ivy.float32) + 1.0)),
        lambda p: torch.optim.SGD(p, 0.1),
    ),
}


@pytest.mark.parametrize("name", OPTIMISERS)
@pytest.mark.parametrize("of", ["numpy", *BACKENDS])
def test_updates_are_those_of_torch(of, name):
    own, other = OPTIMISERS[name]
    start = np.array([[1.0, -2.0], [0.5, 0.0]], np.float32)
    twin = torch.nn.Parameter(torch.tensor(start))
    update = other([twin])
    with ivy.set_backend(of):
        params = {"w": ivy.asarray(start)}
        state = own.init(params)
        for number in range(4):
            params, state = own.update(params, {"w": ivy.sin(params["w"] * 3.0)}, state)
            twin.grad = torch.sin(twin.detach() * 3)
            if name == "schedule":
                update.param_groups[0]["lr"] = 0.1 / (number + 1)
            update.step()
    assert int(state["step"]) == 4
    close(params["w"], twin.detach().numpy(), rtol=1e-4, atol=1e-5)


# ----------------------------------------------------------------------------------- modules


class Tied(ivy.Module):
    """Weights that are held twice, in containers and modules."""

    def __init__(self):
        self.table = ivy.ones((2, 2))
        self.parts = {"same": self.table, "layers": [nn.Linear(ivy.random.key(0), 2, 3), None]}
        self.register_buffer("count", ivy.zeros(()))

    def __call__(self, x):
        self.count = self.count + 1.0
        return self.parts["layers"][0](x @ self.table @ self.parts["same"])


def test_state_by_name():
    model = Tied()
    assert list(model.parameters()) == ["table", "parts.layers.0.weight", "parts.layers.0.bias"]
    assert list(model.buffers()) == ["count"]
    model.load({"table": 2 * ivy.ones((2, 2))})
    assert model.table is model.parts["same"]
    assert float(model.table[0, 0]) == 2.0
    with pytest.raises(ivy.IvyError, match="has no weight; it has table"):
        model.load({"weight": ivy.ones(1)})
    with pytest.raises(ivy.IvyError, match=r"table is float32\[2, 2\], and the new array is float32\[3\]"):
        model.load({"table": ivy.ones(3)})


def test_calls_with_other_arrays_leave_the_module_alone():
    model, x = Tied(), ivy.ones((1, 2))
    before = model.state()
    result, buffers = model.apply({"table": ivy.zeros((2, 2))}, x)
    close(result, np.zeros((1, 3)))
    assert float(buffers["count"]) == 1.0
    assert all(model.state()[name] is value for name, value in before.items())
    model(x)
    assert float(model.count) == 1.0


def test_training_is_said_to_all_modules():
    model = nn.Sequential(nn.Dropout(), nn.Sequential(nn.Dropout()))
    assert not model.eval().layers[1].layers[0].training
    assert model.train().layers[1].layers[0].training
