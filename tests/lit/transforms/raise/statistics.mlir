// RUN: ivy-opt %s --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s

// Each idiom has a counter.
// CHECK: Pass statistics report
// CHECK: ivy-raise
// CHECK-NEXT: (S) -1 ivy.add
// CHECK-NEXT: (S) -1 ivy.constant
// CHECK-NEXT: (S) -1 ivy.divide
// CHECK-NEXT: (S) -1 ivy.exp
// CHECK-NEXT: (S) -1 ivy.multiply
// CHECK-NEXT: (S) -1 ivy.negative
// CHECK-NEXT: (S) +1 ivy.silu
// CHECK-NEXT: (S) 1 sigmoid
// CHECK-NEXT: (S) 1 silu
func.func @silu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.negative"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  %2 = "ivy.exp"(%1) : (tensor<2xf32>) -> tensor<2xf32>
  %3 = "ivy.add"(%2, %0) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  %4 = "ivy.divide"(%0, %3) : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
  %5 = "ivy.multiply"(%arg0, %4) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %5 : tensor<2xf32>
}
