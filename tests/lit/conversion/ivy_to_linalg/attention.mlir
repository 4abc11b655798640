// Attention stays whole, as a call that kernels know, where one kernel is worth it; otherwise it is decomposed.

// RUN: ivy-opt %s --ivy-decompose-for-linalg --convert-ivy-to-linalg --split-input-file | filecheck %s

// CHECK-LABEL: func.func @whole(
// CHECK-NOT: linalg.
// CHECK: call @ivy_attention_0(%arg0, %arg1, %arg2)
// CHECK: func.func private @ivy_attention_0(
// CHECK-SAME: ivy.attention
// CHECK-SAME: ivy.causal = true
// CHECK-SAME: ivy.scale = 5.000000e-01 : f64
func.func @whole(%arg0: tensor<2x128x8xf32>, %arg1: tensor<2x128x8xf32>, %arg2: tensor<2x128x8xf32>) -> tensor<2x128x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x128x8xf32>, tensor<2x128x8xf32>, tensor<2x128x8xf32>) -> tensor<2x128x8xf32>
  return %0 : tensor<2x128x8xf32>
}

// -----

// One query: two products around a softmax.
// CHECK-LABEL: func.func @one_query(
// CHECK-NOT: ivy_attention
// CHECK: math.exp
// CHECK-NOT: ivy_attention
// CHECK: return
func.func @one_query(%arg0: tensor<2x1x8xf32>, %arg1: tensor<2x128x8xf32>, %arg2: tensor<2x128x8xf32>) -> tensor<2x1x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x1x8xf32>, tensor<2x128x8xf32>, tensor<2x128x8xf32>) -> tensor<2x1x8xf32>
  return %0 : tensor<2x1x8xf32>
}
