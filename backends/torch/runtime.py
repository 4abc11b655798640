"""Functions that emitted programs may need; their source is copied into the program's."""

from __future__ import annotations

import torch
from torch import nn


class Group(nn.Module):
    """A module with other modules in it, `group["name"]` or `group[0]`, and parameters."""

    def __getitem__(self, name):
        return self._modules[str(name)]

    def place(self, name, tensor, parameter):
        """Make a tensor the parameter or buffer of this name, in groups inside this one as it says."""
        *path, last = name.split(".")
        own, plain = self, all(path) and bool(last)
        for part in path if plain else ():
            plain = plain and part not in own._parameters and part not in own._buffers
            own = own._modules.setdefault(part, Group()) if plain else own
        if not plain or last in own._modules:
            own, last = self, name  # a name that is no path
        if parameter and not isinstance(tensor, nn.Parameter):
            tensor = nn.Parameter(tensor, tensor.is_floating_point() or tensor.is_complex())
        (own._parameters if parameter else own._buffers)[last] = tensor


def choose(condition, then, otherwise):
    """The results of one of two functions; traced as `torch.cond`."""
    if torch.compiler.is_compiling():
        return torch.cond(condition, then, otherwise, ())
    return then() if condition else otherwise()


def repeat_while(step, state):
    """The state, without its first part, after steps for as long as that holds; traced as one loop."""
    if torch.compiler.is_compiling():
        return torch._higher_order_ops.while_loop(lambda go_on, *_: go_on.clone(), step, state)[1:]
    while state[0]:
        state = step(*state)
    return state[1:]


def key_words(rng):
    """The two words of a Threefry key: those of a key, or two drawn from a `torch.Generator`."""
    if isinstance(rng, torch.Generator):
        words = torch.randint(0, 1 << 32, (2,), generator=rng, device=rng.device)
        return words.to(torch.uint32)
    return rng
