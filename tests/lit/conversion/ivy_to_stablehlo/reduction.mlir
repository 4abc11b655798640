// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sum(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.add across dimensions = [0, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @sum(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @prod(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.multiply across dimensions = [0, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @prod(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.prod"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @max(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.maximum across dimensions = [0, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @max(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @min(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0x7F800000> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.minimum across dimensions = [0, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @min(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.min"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sum_keepdims(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.reshape %[[V0]] : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x1xf32>
func.func @sum_keepdims(%arg0: tensor<2x3xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @max_of_integers(
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<-9223372036854775808> : tensor<i64>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[C]]) applies stablehlo.maximum across dimensions = [0] : (tensor<3xi64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: return %[[V0]] : tensor<i64>
func.func @max_of_integers(%arg0: tensor<3xi64>) -> tensor<i64> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xi64>) -> tensor<i64>
  return %0 : tensor<i64>
}

// CHECK-LABEL: func.func @max_unsigned(
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<0> : tensor<ui8>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[C]]) applies stablehlo.maximum across dimensions = [0] : (tensor<3xui8>, tensor<ui8>) -> tensor<ui8>
// CHECK-NEXT: return %[[V0]] : tensor<ui8>
func.func @max_unsigned(%arg0: tensor<3xui8>) -> tensor<ui8> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xui8>) -> tensor<ui8>
  return %0 : tensor<ui8>
}

// CHECK-LABEL: func.func @sum_zero_d(
// CHECK-NEXT: return %arg0 : tensor<f32>
func.func @sum_zero_d(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @all(
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<true> : tensor<i1>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[C]]) applies stablehlo.and across dimensions = [1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<2xi1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.reshape %[[V0]] : (tensor<2xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x1xi1>
func.func @all(%arg0: tensor<2x3xi1>) -> tensor<2x1xi1> {
  %0 = "ivy.all"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
  return %0 : tensor<2x1xi1>
}

// CHECK-LABEL: func.func @any(
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<false> : tensor<i1>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[C]]) applies stablehlo.or across dimensions = [1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<2xi1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.reshape %[[V0]] : (tensor<2xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x1xi1>
func.func @any(%arg0: tensor<2x3xi1>) -> tensor<2x1xi1> {
  %0 = "ivy.any"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
  return %0 : tensor<2x1xi1>
}
