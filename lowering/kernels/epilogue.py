"""What becomes of the sums of a product or a window: the epilogue's ops, and the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.kernel import Evaluator, Operand
from ivy.lowering.kernels.linear import Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import Generic


@dataclass(frozen=True, eq=False)
class Epilogue:
    """The node that sums, and the elementwise one behind it, if there is one."""

    node: Generic
    last: Generic | None
    sizes: Sizes

    def output(self, there: Mapping[Dim, ex.Index]) -> tuple[Generic, dict[Dim, ex.Index]]:
        """The node that writes, and what its loops are in the kernel, where those of the sums are `there`."""
        if self.last is None:
            return self.node, dict(there)
        places: dict[Dim, ex.Index] = {}
        for mine, theirs in zip(self.last.outputs[0][1], self.node.outputs[0][1], strict=True):
            for dim in mine.terms:
                (other,) = theirs.terms or (None,)
                places[dim] = Linear({}) if other is None else there[other]
        return self.last, places

    def store(self, evaluate: Evaluator, total: Operand, there: Mapping[Dim, ex.Index]) -> None:
        """Finish a vector of sums at the evaluator's place, and write it."""
        node, places = self.output(there)
        expression = evaluate.leaf(total)
        if self.last is not None:
            self.node.results[0].row = expression
            expression = node.at_places(node.body, dict(places), self.sizes)[0]
        result = node.results[0]
        assert result.place is not None
        mapped = ex.Substitution(places, (), (), self.sizes)
        indices = [mapped.index(linear) for linear in node.outputs[0][1]]
        linear, dynamic = result.place.place(indices, self.sizes)
        evaluate.store(result.place, linear, dynamic, evaluate.vector(expression))
