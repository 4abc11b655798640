// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @mean(%arg0: tensor<2x3x8xf32>) -> tensor<3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
  %1 = "ivy.constant"() {value = dense<1.600000e+01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.divide"(%0, %1) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %2 : tensor<3xf32>
}

// CHECK-LABEL: func.func @not_mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.500000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @not_mean(%arg0: tensor<2x3x8xf32>) -> tensor<3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
  %1 = "ivy.constant"() {value = dense<1.500000e+01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.divide"(%0, %1) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %2 : tensor<3xf32>
}

// CHECK-LABEL: func.func @var(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @var(%arg0: tensor<2x3x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.square"(%4) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.divide"(%6, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %7 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_var_other_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x1x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V1]], %[[V1]]) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.mean"(%[[V2]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xf32>
func.func @not_var_other_axis(%arg0: tensor<2x3x8xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %7 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %8 = "ivy.divide"(%6, %7) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %8 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @var_corrected(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x1x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1x8xf32>
func.func @var_corrected(%arg0: tensor<2x3x8xf32>) -> tensor<2x1x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.square"(%4) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %7 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.expand_dims"(%7) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %9 = "ivy.divide"(%8, %6) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  return %9 : tensor<2x1x8xf32>
}

// CHECK-LABEL: func.func @not_var_fraction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x1x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V1]], %[[V1]]) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8xf32>
func.func @not_var_fraction(%arg0: tensor<2x3x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
  %8 = "ivy.divide"(%6, %7) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %8 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @var_of_moments(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 2>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @var_of_moments(%arg0: tensor<2x3x8xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %2 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %4 = "ivy.sum"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %5 = "ivy.divide"(%4, %2) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %6 = "ivy.multiply"(%5, %5) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %7 = "ivy.subtract"(%3, %6) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %8 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %9 = "ivy.maximum"(%7, %8) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %9 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @not_var_of_moments(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg0) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.mean"(%[[V0]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.mean"(%arg1) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V1]], %[[V3]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
func.func @not_var_of_moments(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x3x8xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %2 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %4 = "ivy.sum"(%arg1) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %5 = "ivy.divide"(%4, %2) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %6 = "ivy.multiply"(%5, %5) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %7 = "ivy.subtract"(%3, %6) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %7 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x8xf32>
func.func @softmax(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %3 = "ivy.exp"(%2) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.expand_dims"(%4) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %6 = "ivy.divide"(%3, %5) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  return %6 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @softmax_bfloat16(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<2x8xbf16>) -> tensor<2x8xbf16>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xbf16>
func.func @softmax_bfloat16(%arg0: tensor<2x8xbf16>) -> tensor<2x8xbf16> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x8xbf16>) -> tensor<2xbf16>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2xbf16>) -> tensor<2x1xbf16>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<2x8xbf16>, tensor<2x1xbf16>) -> tensor<2x8xbf16>
  %3 = "ivy.exp"(%2) : (tensor<2x8xbf16>) -> tensor<2x8xbf16>
  %4 = "ivy.astype"(%3) {dtype = f32} : (tensor<2x8xbf16>) -> tensor<2x8xf32>
  %5 = "ivy.sum"(%4) {axes = array<i64: 1>, keepdims = false} : (tensor<2x8xf32>) -> tensor<2xf32>
  %6 = "ivy.expand_dims"(%5) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
  %7 = "ivy.astype"(%6) {dtype = bf16} : (tensor<2x1xf32>) -> tensor<2x1xbf16>
  %8 = "ivy.divide"(%3, %7) : (tensor<2x8xbf16>, tensor<2x1xbf16>) -> tensor<2x8xbf16>
  return %8 : tensor<2x8xbf16>
}

// CHECK-LABEL: func.func @not_softmax_other_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg0, %[[V1]]) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.exp"(%[[V2]]) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.divide"(%[[V3]], %[[V5]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3x8xf32>
func.func @not_softmax_other_axis(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %3 = "ivy.exp"(%2) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %5 = "ivy.expand_dims"(%4) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %6 = "ivy.divide"(%3, %5) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %6 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @not_softmax_unshifted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.expand_dims"(%[[V1]]) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.divide"(%[[V0]], %[[V2]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3x8xf32>
func.func @not_softmax_unshifted(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %2 = "ivy.expand_dims"(%1) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %3 = "ivy.divide"(%0, %2) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %3 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @not_softmax_square(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg0, %[[V1]]) : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.exp"(%[[V2]]) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x3xf32>
func.func @not_softmax_square(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
  %3 = "ivy.exp"(%2) : (tensor<3x3xf32>) -> tensor<3x3xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
  %5 = "ivy.divide"(%3, %4) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  return %5 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @log_softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_softmax"(%arg0) {axis = 2 : i64} : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x8xf32>
func.func @log_softmax(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %3 = "ivy.exp"(%2) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %5 = "ivy.expand_dims"(%4) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %6 = "ivy.log"(%5) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %7 = "ivy.subtract"(%2, %6) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %7 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @not_log_softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg0, %[[V1]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.exp"(%[[V2]]) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.log1p"(%[[V5]]) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.subtract"(%[[V2]], %[[V6]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3x8xf32>
func.func @not_log_softmax(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %3 = "ivy.exp"(%2) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %5 = "ivy.expand_dims"(%4) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %6 = "ivy.log1p"(%5) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %7 = "ivy.subtract"(%2, %6) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %7 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @logsumexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logsumexp"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @logsumexp(%arg0: tensor<2x3x8xf32>) -> tensor<3xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
  %1 = "ivy.isfinite"(%0) : (tensor<3xf32>) -> tensor<3xi1>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.where"(%1, %0, %2) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  %4 = "ivy.expand_dims"(%3) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %5 = "ivy.subtract"(%arg0, %4) : (tensor<2x3x8xf32>, tensor<3x1xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %7 = "ivy.sum"(%6) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<3xf32>
  %8 = "ivy.abs"(%7) : (tensor<3xf32>) -> tensor<3xf32>
  %9 = "ivy.log"(%8) : (tensor<3xf32>) -> tensor<3xf32>
  %10 = "ivy.add"(%9, %3) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %10 : tensor<3xf32>
}

// CHECK-LABEL: func.func @logsumexp_kept(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logsumexp"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1, 8>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x1x8xf32>
func.func @logsumexp_kept(%arg0: tensor<2x3x8xf32>) -> tensor<2x1x8xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.isfinite"(%1) : (tensor<2x1x8xf32>) -> tensor<2x1x8xi1>
  %3 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.where"(%2, %1, %3) : (tensor<2x1x8xi1>, tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %5 = "ivy.subtract"(%arg0, %4) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %7 = "ivy.sum"(%6) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.expand_dims"(%7) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %9 = "ivy.abs"(%8) : (tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
  %10 = "ivy.log"(%9) : (tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
  %11 = "ivy.add"(%10, %4) : (tensor<2x1x8xf32>, tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
  return %11 : tensor<2x1x8xf32>
}

// CHECK-LABEL: func.func @not_logsumexp_unguarded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg0, %[[V1]]) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.exp"(%[[V2]]) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.log"(%[[V4]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V5]], %[[V0]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x8xf32>
func.func @not_logsumexp_unguarded(%arg0: tensor<2x3x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.subtract"(%arg0, %1) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %3 = "ivy.exp"(%2) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.log"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.add"(%5, %0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %6 : tensor<2x8xf32>
}
