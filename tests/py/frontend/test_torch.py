"""The PyTorch frontend: structures, parameters, buffers, modes and symbolic sizes.

Values are compared with the module's own.
"""

import collections
import dataclasses

import jax
import numpy as np
import pytest
import torch
from torch.utils import _pytree as pytree

import ivy


def assert_same(actual, expected, rtol=1e-5, atol=1e-6):
    """Equal structures of equal arrays."""
    if isinstance(expected, torch.Tensor):
        assert tuple(actual.shape) == tuple(expected.shape)
        np.testing.assert_allclose(np.asarray(actual), expected.detach().numpy(), rtol=rtol, atol=atol)
    elif isinstance(expected, dict):
        assert set(actual) == set(expected)
        for key, value in expected.items():
            assert_same(actual[key], value, rtol, atol)
    elif isinstance(expected, (list, tuple)):
        assert len(actual) == len(expected)
        for one, other in zip(actual, expected, strict=True):
            assert_same(one, other, rtol, atol)
    else:
        assert actual == expected


def numpy_of(tree):
    return pytree.tree_map(lambda leaf: leaf.numpy() if isinstance(leaf, torch.Tensor) else leaf, tree)


def check(module, *args, **kwargs):
    """Transpile, call with NumPy arrays, compare with the module; returns the callable."""
    function = ivy.transpile(module, "jax", *args, **kwargs)
    expected = module(*args, **kwargs)
    assert_same(function(*numpy_of(args), **numpy_of(kwargs)), expected)
    return function


def test_nested_inputs_and_outputs():
    def program(batch, scale, *, mask=None):
        x = batch["x"] * scale + batch["pair"][1]
        return {"z": x, "a": (x.sum(), None, [batch["pair"][0], 3])}

    batch = {"x": torch.randn(2, 3), "pair": (torch.ones(3), torch.randn(2, 3))}
    function = ivy.transpile(program, "jax", batch, 2.0, mask=None)
    assert_same(function(numpy_of(batch), 2.0, mask=None), program(batch, 2.0))


def test_keys_in_any_order_reach_their_argument():
    def program(batch):
        return {"second": batch["b"] - batch["a"], "first": batch["a"]}

    batch = {"b": torch.randn(3), "a": torch.randn(3)}
    function = ivy.transpile(program, "jax", batch)
    assert_same(function({"a": batch["a"].numpy(), "b": batch["b"].numpy()}), program(batch))


Point = collections.namedtuple("Point", "x y")


def test_named_tuples_keep_their_class_fields():
    function = ivy.transpile(lambda p: Point(p.y, p.x + 1), "jax", Point(torch.zeros(2), torch.ones(2)))
    result = function(Point(np.zeros(2, np.float32), np.ones(2, np.float32)))
    assert result._fields == ("x", "y")
    np.testing.assert_array_equal(result.x, np.ones(2))


@dataclasses.dataclass
class Output:
    logits: torch.Tensor
    hidden: torch.Tensor | None = None


def test_dataclasses_come_back_with_their_fields_and_under_jit():
    torch.export.register_dataclass(Output)
    function = ivy.transpile(lambda x: Output(x * 2), "jax", torch.ones(2))
    result = jax.jit(function)(np.ones(2, np.float32))
    np.testing.assert_array_equal(result.logits, [2, 2])
    assert result.hidden is None


def test_keyword_arguments_by_position_and_the_other_way_round():
    class Net(torch.nn.Module):
        def forward(self, x, y):
            return x - y

    x, y = torch.randn(3), torch.randn(3)
    by_position = ivy.transpile(Net(), "jax", x, y)
    assert_same(by_position(x.numpy(), y=y.numpy()), x - y)
    by_name = ivy.transpile(Net(), "jax", x, y=y)
    assert_same(by_name(x.numpy(), y=y.numpy()), x - y)


def test_tied_parameters_are_there_once():
    class Tied(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.embed = torch.nn.Embedding(7, 4)
            self.head = torch.nn.Linear(4, 7, bias=False)
            self.head.weight = self.embed.weight

        def forward(self, ids):
            return self.head(self.embed(ids))

    module = Tied()
    ids = torch.tensor([[1, 2], [6, 0]])
    function = check(module, ids)
    assert list(function.params) == ["embed.weight"]
    gradient = jax.grad(lambda p: (function.apply(p, ids.numpy()) ** 2).sum())(function.params)
    (module(ids) ** 2).sum().backward()
    assert_same(gradient["embed.weight"], module.embed.weight.grad, rtol=1e-4, atol=1e-5)


def test_parameters_share_memory_with_the_module():
    module = torch.nn.Linear(4, 4)
    graph = ivy.compile_graph(module, torch.zeros(2, 4))
    assert graph.parameters["weight"].data_ptr() == module.weight.data_ptr()


def test_training_mode_updates_the_running_statistics():
    module = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.BatchNorm1d(3)).train()
    x = torch.randn(8, 4)
    function = ivy.transpile(module, "jax", x)
    result, updates = function.apply(function.params, x.numpy())
    assert_same(result, module(x), rtol=1e-4, atol=1e-5)  # also updates the module's statistics
    assert_same(updates["1.running_mean"], module[1].running_mean)
    assert_same(updates["1.running_var"], module[1].running_var)
    assert int(updates["1.num_batches_tracked"]) == 1


def test_evaluation_mode_as_it_stands():
    layers = torch.nn.Linear(4, 3), torch.nn.BatchNorm1d(3), torch.nn.Dropout()
    check(torch.nn.Sequential(*layers).eval(), torch.randn(8, 4))


def test_in_place_writes_become_values():
    def program(x):
        y = torch.zeros_like(x)
        y[1:] += x[:-1]
        y[0] = 5
        return y.mul_(2)

    check(program, torch.randn(4, 3))


@pytest.mark.parametrize("batch", [1, 3, 8])
def test_a_symbolic_batch(batch):
    module = torch.nn.Sequential(
        torch.nn.Conv2d(3, 4, 3), torch.nn.ReLU(), torch.nn.Flatten(), torch.nn.Linear(4 * 36, 5)
    )
    dim = torch.export.Dim("batch", min=1, max=16)
    function = ivy.transpile(module, "jax", torch.randn(4, 3, 8, 8), dynamic_shapes=({0: dim},))
    x = torch.randn(batch, 3, 8, 8)
    assert_same(function(x.numpy()), module(x), rtol=1e-4, atol=1e-5)
    assert_same(jax.jit(function)(x.numpy()), module(x), rtol=1e-4, atol=1e-5)


def test_a_symbolic_size_outside_its_bounds_is_refused():
    dim = torch.export.Dim("n", min=2, max=4)
    function = ivy.transpile(lambda x: x + 1, "jax", torch.ones(3), dynamic_shapes=({0: dim},))
    with pytest.raises(ivy.SignatureError, match="from 2 to 4"):
        function(np.ones(5, np.float32))


def test_sizes_in_the_program_are_computed():
    def program(x):
        rows, columns = x.shape
        return x.reshape(rows * columns) / rows, torch.arange(rows), x[: rows - 2]

    dim = torch.export.Dim("rows", min=4, max=64)
    function = ivy.transpile(program, "jax", torch.randn(6, 4), dynamic_shapes=({0: dim},))
    x = torch.randn(10, 4)
    assert_same(function(x.numpy()), program(x))


def test_without_examples_each_signature_is_captured_once():
    module = torch.nn.Linear(4, 2)
    function = ivy.transpile(module, "jax")
    for shape in [(3, 4), (5, 4), (3, 4)]:
        x = torch.randn(*shape)
        assert_same(function(x.numpy()), module(x))


def test_a_write_into_an_argument_is_refused():
    with pytest.raises(ivy.CaptureError, match="clone it first"):
        ivy.transpile(lambda x: x.add_(1), "jax", torch.ones(2))


def test_the_graph_at_a_glance():
    graph = ivy.compile_graph(torch.nn.Linear(4, 2), torch.zeros(3, 4))
    assert "float32[3, 4]" in repr(graph)
    assert "<table>" in graph._repr_html_()
    assert "torch.aten.linear" in graph.mlir("torch")
    assert '"ivy.linear"' in graph.mlir()
    assert "stablehlo.dot_general" in graph.mlir("stablehlo")


def test_one_tensor_given_twice_stays_two_arguments():
    x = torch.ones(3)
    graph = ivy.compile_graph(lambda a, b: a - b, x, x)
    result = graph.to_backend("jax")(np.full(3, 5, np.float32), np.full(3, 2, np.float32))
    np.testing.assert_array_equal(result, [3, 3, 3])


def test_builtin_functions_have_no_signature():
    result = ivy.transpile(torch.sin, "jax", torch.zeros(2))(np.full(2, np.pi / 2, np.float32))
    np.testing.assert_allclose(result, [1, 1])


@pytest.mark.parametrize("dtype", [torch.uint8, torch.uint16, torch.uint32, torch.uint64], ids=str)
def test_unsigned_element_types(dtype):
    x = torch.tensor([1, 2, 250], dtype=dtype)
    with jax.enable_x64(dtype is torch.uint64):
        result = ivy.transpile(lambda x: x + torch.ones_like(x), "jax", x)(x.numpy())
    assert result.dtype == x.numpy().dtype
    np.testing.assert_array_equal(result, [2, 3, 251])


@pytest.mark.parametrize(
    ("program", "x", "what"),
    [
        (lambda x: x.to(torch.complex32), torch.ones(3), "the element type complex32"),
        (lambda x: x.to_sparse(), torch.ones(3), "the layout sparse_coo"),
        (lambda x: x @ x, torch.eye(3).to_sparse(), "the layout sparse_coo"),
        (
            lambda x: torch.quantize_per_tensor(x, 0.1, 0, torch.qint8),
            torch.ones(3),
            "the element type qint8",
        ),
    ],
    ids=["half complex", "made sparse", "sparse", "quantised"],
)
def test_kinds_of_tensors_that_cannot_be_represented(program, x, what):
    with pytest.raises(ivy.CaptureError, match=what):
        ivy.transpile(program, "jax", x)


def test_locations_are_the_users_lines():
    def helper(x):
        return torch.relu(x)

    class Block(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.project = torch.nn.Linear(4, 4)

        def forward(self, x):
            return helper(self.project(x))

    text = ivy.compile_graph(Block(), torch.zeros(2, 4)).mlir(debug_info=True)
    helper_line, call_line = (code.co_firstlineno + 1 for code in (helper.__code__, Block.forward.__code__))
    assert f'test_torch.py":{helper_line}:0' in text
    assert 'loc("project"' in text and f'test_torch.py":{call_line}:0' in text


def _loss(params, x, y):
    hidden = torch.tanh(x @ params["w"] + params["b"])
    return ((hidden.sum(1) - y) ** 2).mean()


def _by_transform(params, x, y):
    grads, loss = torch.func.grad_and_value(_loss)(params, x, y)
    return {name: params[name] - 0.1 * grads[name] for name in params}, loss


def _by_autograd(params, x, y):
    leaves = {name: value.detach().requires_grad_() for name, value in params.items()}
    grads = torch.autograd.grad(_loss(leaves, x, y), list(leaves.values()))
    return {name: params[name] - 0.1 * grad for name, grad in zip(params, grads, strict=True)}


@pytest.mark.parametrize("step", [_by_transform, _by_autograd])
def test_programs_that_take_gradients(step):
    params = {"w": torch.randn(4, 3), "b": torch.randn(3)}
    args = (params, torch.randn(5, 4), torch.randn(5))
    function = ivy.transpile(step, "jax", *args)
    assert_same(function(*numpy_of(args)), step(*args))


def test_a_module_that_takes_gradients_is_refused():
    class Step(torch.nn.Linear):
        def forward(self, x):
            with torch.enable_grad():
                return torch.autograd.grad(super().forward(x).sum(), self.weight)

    with pytest.raises(ivy.CaptureError, match="pass it as a function of its parameters"):
        ivy.transpile(Step(3, 2), "jax", torch.randn(4, 3))


def test_symbolic_sizes_have_the_names_of_their_dims():
    rows = torch.export.Dim("rows", max=9)
    shapes = ({0: 2 * rows}, {0: rows})
    examples = torch.ones(4, 3), torch.ones(2)
    graph = ivy.compile_graph(lambda x, y: x.flatten() + y.sum(), *examples, dynamic_shapes=shapes)
    signature = graph.program.signature
    assert [leaf.shape for leaf in signature.tensor_inputs()] == [("2*rows", 3), ("rows",)]
    assert signature.tensor_outputs()[0].shape == ("6*rows",)
    assert signature.dims["rows"][1] == 9
