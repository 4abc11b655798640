// --ivy-to-linalg: layouts, decompositions, conversion, clean-up.

// RUN: ivy-opt %s --ivy-to-linalg | filecheck %s
// RUN: ivy-opt %s --pass-pipeline='builtin.module(ivy-to-linalg)' | filecheck %s
// RUN: ivy-opt %s --ivy-propagate-layout --ivy-decompose-for-linalg --convert-ivy-to-linalg --canonicalize --cse | filecheck %s

// CHECK-LABEL: func.func @main(
// CHECK-NOT: ivy.
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "reduction"]
// CHECK: arith.addf
// CHECK: return
func.func @main(%x: tensor<?x4xf32>) -> tensor<?xf32> {
  %0 = "ivy.mean"(%x) {axes = array<i64: 1>, keepdims = false} : (tensor<?x4xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
