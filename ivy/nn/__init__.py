"""`ivy.nn`: the functions of neural networks, and layers made of them, the same on every backend.

Arrays have their features last, `(N, *spatial, C)`. Where a framework has exactly the function, that
one computes; elsewhere its formula does. In a program that is being captured each is one op.
"""

from ivy.nn.activations import (
    celu,
    elu,
    erf,
    gelu,
    glu,
    hard_sigmoid,
    hard_silu,
    leaky_relu,
    log_sigmoid,
    log_softmax,
    logsumexp,
    mish,
    relu,
    relu6,
    selu,
    sigmoid,
    silu,
    softmax,
    softplus,
    softsign,
)
from ivy.nn.attention import scaled_dot_product_attention
from ivy.nn.convolution import conv, conv_transpose
from ivy.nn.dropout import dropout
from ivy.nn.embedding import embedding, one_hot
from ivy.nn.layers import (
    BatchNorm,
    Conv,
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    MultiHeadAttention,
    RMSNorm,
    Sequential,
)
from ivy.nn.linear import linear
from ivy.nn.losses import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    huber_loss,
    kl_div,
    l1_loss,
    mse_loss,
    nll_loss,
)
from ivy.nn.normalisation import batch_norm, group_norm, instance_norm, layer_norm, rms_norm
from ivy.nn.pooling import adaptive_avg_pool, avg_pool, max_pool

__all__ = [
    "BatchNorm",
    "Conv",
    "Dropout",
    "Embedding",
    "LayerNorm",
    "Linear",
    "MultiHeadAttention",
    "RMSNorm",
    "Sequential",
    "adaptive_avg_pool",
    "avg_pool",
    "batch_norm",
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "celu",
    "conv",
    "conv_transpose",
    "cross_entropy",
    "dropout",
    "elu",
    "embedding",
    "erf",
    "gelu",
    "glu",
    "group_norm",
    "hard_sigmoid",
    "hard_silu",
    "huber_loss",
    "instance_norm",
    "kl_div",
    "l1_loss",
    "layer_norm",
    "leaky_relu",
    "linear",
    "log_sigmoid",
    "log_softmax",
    "logsumexp",
    "max_pool",
    "mish",
    "mse_loss",
    "nll_loss",
    "one_hot",
    "relu",
    "relu6",
    "rms_norm",
    "scaled_dot_product_attention",
    "selu",
    "sigmoid",
    "silu",
    "softmax",
    "softplus",
    "softsign",
]
