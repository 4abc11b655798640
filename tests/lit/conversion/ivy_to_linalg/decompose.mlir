// RUN: ivy-opt %s --ivy-decompose-for-linalg --mlir-print-local-scope | filecheck %s
// Ops with a pattern stay whole, others become smaller Ivy ops.

// CHECK-LABEL: func.func @softmax(
// CHECK: "ivy.max"(%{{.*}}) {axes = array<i64: -1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK: "ivy.subtract"(%{{.*}}, %{{.*}}) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK: "ivy.exp"(%{{.*}}) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK: "ivy.sum"(%{{.*}}) {axes = array<i64: -1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK: "ivy.reciprocal"(%{{.*}}) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK: "ivy.multiply"(%{{.*}}, %{{.*}}) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
func.func @softmax(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.softmax"(%arg0) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @mean_and_gelu(
// CHECK: "ivy.sum"(%{{.*}}) {axes = array<i64: 0>, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xf32>
// CHECK: "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK: "ivy.divide"(%{{.*}}, %{{.*}}) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK: "ivy.gelu"(%{{.*}}) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
func.func @mean_and_gelu(%arg0: tensor<2x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xf32>
  %1 = "ivy.gelu"(%0) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}
