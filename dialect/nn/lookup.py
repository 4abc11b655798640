"""Linear layers and embeddings: products with weights, and their rows."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool
from ivy.dialect.base import Op, OptionalTensor, Tensor
from ivy.dialect.types import DYNAMIC


class Linear(Op, name="linear"):
    """`x @ weight.T + bias`, with a weight of shape (out, in), or (in, out) where not `transposed`.

    A weight of rank 1 gives one output without an axis.
    """

    x: Tensor
    weight: Tensor
    bias: OptionalTensor
    transposed: Bool = True

    @staticmethod
    def infer(x, weight, bias, transposed):
        if x.rank < 1 or weight.rank not in (1, 2) or x.element_type != weight.element_type:
            raise ValueError(f"cannot apply weight {types.describe(weight)} to {types.describe(x)}")
        size_in = weight.shape[-1 if transposed else 0]
        if DYNAMIC not in (size_in, x.shape[-1]) and size_in != x.shape[-1]:
            raise ValueError(f"cannot apply weight {types.describe(weight)} to {types.describe(x)}")
        out = [] if weight.rank == 1 else [weight.shape[0 if transposed else 1]]
        return types.tensor([*x.shape[:-1], *out], x.element_type)

    @staticmethod
    def decompose(x, weight, bias, transposed):
        last = x.type.rank - 1
        if transposed and weight.type.rank == 2:
            if types.product(x.type.shape[:-1]) in (1, DYNAMIC):  # XLA would copy the transposed weight
                product = ops.dot_general(x, weight, (), (), (last,), (1,))
            else:
                product = ops.matmul(x, ops.permute_dims(weight, (1, 0)))
        else:
            product = ops.matmul(x, weight)
        return product if bias is None else ops.add(product, bias)


class Embedding(Op, name="embedding"):
    """The rows of `weight` at `indices`: `weight[indices]`, with indices in `[0, rows)`."""

    weight: Tensor
    indices: Tensor

    @staticmethod
    def infer(weight, indices):
        if weight.rank < 1 or not types.is_integer(indices):
            raise ValueError(f"cannot look up {types.describe(indices)} in {types.describe(weight)}")
        return types.tensor([*indices.shape, *weight.shape[1:]], weight.element_type)

    @staticmethod
    def decompose(weight, indices):
        return ops.index(weight, [indices], (0,))
