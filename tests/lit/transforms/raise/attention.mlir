// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @attention(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scaled_dot_product_attention"(%[[V0]], %[[V1]], %[[V2]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x2x4xf32>
func.func @attention(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.multiply"(%0, %1) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %3 = "ivy.max"(%2) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %4 = "ivy.expand_dims"(%3) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %5 = "ivy.subtract"(%2, %4) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %7 = "ivy.sum"(%6) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %8 = "ivy.expand_dims"(%7) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %9 = "ivy.divide"(%6, %8) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %10 = "ivy.dot_general"(%arg2, %9) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %11 = "ivy.permute_dims"(%10) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %11 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @attention_causal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scaled_dot_product_attention"(%[[V0]], %[[V1]], %[[V2]]) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x2x4xf32>
func.func @attention_causal(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
  %2 = "ivy.greater_equal"(%1, %0) : (tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x3xi1>
  %3 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %4 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.multiply"(%3, %4) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.constant"() {value = dense<-1.000000e+09> : tensor<f32>} : () -> tensor<f32>
  %7 = "ivy.where"(%2, %5, %6) : (tensor<3x3xi1>, tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.max"(%7) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %9 = "ivy.expand_dims"(%8) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %10 = "ivy.subtract"(%7, %9) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %11 = "ivy.exp"(%10) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.sum"(%11) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %13 = "ivy.expand_dims"(%12) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %14 = "ivy.divide"(%11, %13) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %15 = "ivy.dot_general"(%arg2, %14) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %16 = "ivy.permute_dims"(%15) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %16 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @attention_causal_infinite(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scaled_dot_product_attention"(%[[V0]], %[[V1]], %[[V2]]) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x2x4xf32>
func.func @attention_causal_infinite(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
  %2 = "ivy.greater_equal"(%1, %0) : (tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x3xi1>
  %3 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %4 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.multiply"(%3, %4) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
  %7 = "ivy.where"(%2, %5, %6) : (tensor<3x3xi1>, tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.max"(%7) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %9 = "ivy.expand_dims"(%8) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %10 = "ivy.subtract"(%7, %9) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %11 = "ivy.exp"(%10) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.sum"(%11) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %13 = "ivy.expand_dims"(%12) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %14 = "ivy.divide"(%11, %13) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %15 = "ivy.dot_general"(%arg2, %14) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %16 = "ivy.permute_dims"(%15) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %16 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @attention_masked(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scaled_dot_product_attention"(%[[V0]], %[[V1]], %[[V2]], %arg3) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x1x1x3xi1>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.any"(%arg3) {axes = array<i64: 3>, keepdims = true} : (tensor<2x1x1x3xi1>) -> tensor<2x1x1x1xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.mean"(%[[V2]]) {axes = array<i64: 2>, keepdims = true} : (tensor<2x2x3x4xf32>) -> tensor<2x2x1x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %[[V3]], %[[V5]]) : (tensor<2x1x1x1xi1>, tensor<2x2x3x4xf32>, tensor<2x2x1x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.permute_dims"(%[[V6]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3x2x4xf32>
func.func @attention_masked(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>, %arg3: tensor<2x1x1x3xi1>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.multiply"(%0, %1) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %3 = "ivy.constant"() {value = dense<-1.000000e+09> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.where"(%arg3, %2, %3) : (tensor<2x1x1x3xi1>, tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %5 = "ivy.max"(%4) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %6 = "ivy.expand_dims"(%5) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %7 = "ivy.subtract"(%4, %6) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %9 = "ivy.sum"(%8) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %10 = "ivy.expand_dims"(%9) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %11 = "ivy.divide"(%8, %10) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.dot_general"(%arg2, %11) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %13 = "ivy.permute_dims"(%12) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %13 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @attention_masked_infinite(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg3) {axes = array<i64: 0, 1>} : (tensor<3x3xi1>) -> tensor<1x1x3x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.scaled_dot_product_attention"(%[[V1]], %[[V2]], %[[V3]], %[[V0]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<1x1x3x3xi1>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.any"(%[[V0]]) {axes = array<i64: 3>, keepdims = true} : (tensor<1x1x3x3xi1>) -> tensor<1x1x3x1xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0x7FC00000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V5]], %[[V4]], %[[V6]]) : (tensor<1x1x3x1xi1>, tensor<2x2x3x4xf32>, tensor<f32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.permute_dims"(%[[V7]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x3x2x4xf32>
func.func @attention_masked_infinite(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>, %arg3: tensor<3x3xi1>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.multiply"(%0, %1) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %3 = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.where"(%arg3, %2, %3) : (tensor<3x3xi1>, tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %5 = "ivy.max"(%4) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %6 = "ivy.expand_dims"(%5) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %7 = "ivy.subtract"(%4, %6) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %9 = "ivy.sum"(%8) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %10 = "ivy.expand_dims"(%9) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %11 = "ivy.divide"(%8, %10) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.dot_general"(%arg2, %11) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %13 = "ivy.permute_dims"(%12) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %13 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @attention_added(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-1.000000e+09> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.where"(%arg3, %[[V0]], %[[V1]]) : (tensor<3x3xi1>, tensor<f32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.expand_dims"(%[[V2]]) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.scaled_dot_product_attention"(%[[V4]], %[[V5]], %[[V6]], %[[V3]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 1.000000e+00 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<1x1x3x3xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.permute_dims"(%[[V7]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x3x2x4xf32>
func.func @attention_added(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>, %arg3: tensor<3x3xi1>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.constant"() {value = dense<-1.000000e+09> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.where"(%arg3, %1, %2) : (tensor<3x3xi1>, tensor<f32>, tensor<f32>) -> tensor<3x3xf32>
  %4 = "ivy.add"(%0, %3) : (tensor<2x2x3x3xf32>, tensor<3x3xf32>) -> tensor<2x2x3x3xf32>
  %5 = "ivy.max"(%4) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %6 = "ivy.expand_dims"(%5) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %7 = "ivy.subtract"(%4, %6) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %9 = "ivy.sum"(%8) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %10 = "ivy.expand_dims"(%9) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %11 = "ivy.divide"(%8, %10) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.dot_general"(%arg2, %11) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %13 = "ivy.permute_dims"(%12) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %13 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @attention_matrices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<3x4xf32>, tensor<5x4xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x6xf32>
func.func @attention_matrices(%arg0: tensor<3x4xf32>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x6xf32>) -> tensor<3x6xf32> {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x4xf32>) -> tensor<4x5xf32>
  %1 = "ivy.dot_general"(%arg0, %0) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %2 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x5xf32>
  %4 = "ivy.max"(%3) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %5 = "ivy.expand_dims"(%4) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %6 = "ivy.subtract"(%3, %5) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %7 = "ivy.exp"(%6) : (tensor<3x5xf32>) -> tensor<3x5xf32>
  %8 = "ivy.sum"(%7) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %9 = "ivy.expand_dims"(%8) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %10 = "ivy.divide"(%7, %9) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %11 = "ivy.dot_general"(%10, %arg2) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
  return %11 : tensor<3x6xf32>
}

// CHECK-LABEL: func.func @attention_library(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scaled_dot_product_attention"(%[[V0]], %[[V1]], %[[V2]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x2x4xf32>
func.func @attention_library(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 2, 1, 4>} : (tensor<2x3x2x4xf32>) -> tensor<2x3x2x1x4xf32>
  %1 = "ivy.dot_general"(%0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 4>, contract2 = array<i64: 3>} : (tensor<2x3x2x1x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x1x3xf32>
  %2 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%1, %2) : (tensor<2x2x3x1x3xf32>, tensor<f32>) -> tensor<2x2x3x1x3xf32>
  %4 = "ivy.max"(%3) {axes = array<i64: 4>, keepdims = false} : (tensor<2x2x3x1x3xf32>) -> tensor<2x2x3x1xf32>
  %5 = "ivy.reshape"(%4) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 3, 1>} : (tensor<2x2x3x1xf32>) -> tensor<1x2x2x3x1xf32>
  %6 = "ivy.reshape"(%3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 3, 3>} : (tensor<2x2x3x1x3xf32>) -> tensor<1x2x2x3x3xf32>
  %7 = "ivy.subtract"(%6, %5) : (tensor<1x2x2x3x3xf32>, tensor<1x2x2x3x1xf32>) -> tensor<1x2x2x3x3xf32>
  %8 = "ivy.exp"(%7) : (tensor<1x2x2x3x3xf32>) -> tensor<1x2x2x3x3xf32>
  %9 = "ivy.sum"(%8) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x3x3xf32>) -> tensor<1x2x2x3xf32>
  %10 = "ivy.expand_dims"(%9) {axes = array<i64: 4>} : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x3x1xf32>
  %11 = "ivy.divide"(%8, %10) : (tensor<1x2x2x3x3xf32>, tensor<1x2x2x3x1xf32>) -> tensor<1x2x2x3x3xf32>
  %12 = "ivy.dot_general"(%arg2, %11) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 1, 2>, contract1 = array<i64: 1>, contract2 = array<i64: 4>} : (tensor<2x3x2x4xf32>, tensor<1x2x2x3x3xf32>) -> tensor<2x2x4x1x3xf32>
  %13 = "ivy.reshape"(%12) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 4, 3>} : (tensor<2x2x4x1x3xf32>) -> tensor<2x2x4x3xf32>
  %14 = "ivy.permute_dims"(%13) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %14 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @not_attention_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.softmax"(%[[V2]]) {axis = 2 : i64} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.dot_general"(%arg2, %[[V3]]) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%[[V4]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3x2x4xf32>
func.func @not_attention_axis(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.multiply"(%0, %1) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %3 = "ivy.max"(%2) {axes = array<i64: 2>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %4 = "ivy.expand_dims"(%3) {axes = array<i64: 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x1x3xf32>
  %5 = "ivy.subtract"(%2, %4) : (tensor<2x2x3x3xf32>, tensor<2x2x1x3xf32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %7 = "ivy.sum"(%6) {axes = array<i64: 2>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %8 = "ivy.expand_dims"(%7) {axes = array<i64: 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x1x3xf32>
  %9 = "ivy.divide"(%6, %8) : (tensor<2x2x3x3xf32>, tensor<2x2x1x3xf32>) -> tensor<2x2x3x3xf32>
  %10 = "ivy.dot_general"(%arg2, %9) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %11 = "ivy.permute_dims"(%10) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %11 : tensor<2x3x2x4xf32>
}

// A row that may be -inf throughout gives NaN.
// CHECK-LABEL: func.func @attention_added_any(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg3) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.scaled_dot_product_attention"(%[[V1]], %[[V2]], %[[V3]], %[[V0]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 1.000000e+00 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<1x1x3x3xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.greater"(%[[V0]], %[[V5]]) : (tensor<1x1x3x3xf32>, tensor<f32>) -> tensor<1x1x3x3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.any"(%[[V6]]) {axes = array<i64: 3>, keepdims = true} : (tensor<1x1x3x3xi1>) -> tensor<1x1x3x1xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0x7FC00000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V7]], %[[V4]], %[[V8]]) : (tensor<1x1x3x1xi1>, tensor<2x2x3x4xf32>, tensor<f32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.permute_dims"(%[[V9]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V10]] : tensor<2x3x2x4xf32>
func.func @attention_added_any(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>, %arg3: tensor<3x3xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.add"(%0, %arg3) : (tensor<2x2x3x3xf32>, tensor<3x3xf32>) -> tensor<2x2x3x3xf32>
  %2 = "ivy.max"(%1) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %3 = "ivy.expand_dims"(%2) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %4 = "ivy.subtract"(%1, %3) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %5 = "ivy.exp"(%4) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %8 = "ivy.divide"(%5, %7) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %9 = "ivy.dot_general"(%arg2, %8) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %10 = "ivy.permute_dims"(%9) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %10 : tensor<2x3x2x4xf32>
}

// The scores are scaled after the mask is added.
// CHECK-LABEL: func.func @not_attention_added(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%[[V0]], %arg3) : (tensor<2x2x3x3xf32>, tensor<3x3xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V2]]) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.softmax"(%[[V3]]) {axis = 3 : i64} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.dot_general"(%arg2, %[[V4]]) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%[[V5]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3x2x4xf32>
func.func @not_attention_added(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>, %arg3: tensor<3x3xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.add"(%0, %arg3) : (tensor<2x2x3x3xf32>, tensor<3x3xf32>) -> tensor<2x2x3x3xf32>
  %c = "ivy.constant"() {value = dense<0.5> : tensor<f32>} : () -> tensor<f32>
  %m = "ivy.multiply"(%1, %c) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %2 = "ivy.max"(%m) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %3 = "ivy.expand_dims"(%2) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %4 = "ivy.subtract"(%m, %3) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %5 = "ivy.exp"(%4) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %8 = "ivy.divide"(%5, %7) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %9 = "ivy.dot_general"(%arg2, %8) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %10 = "ivy.permute_dims"(%9) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %10 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @not_attention_fill(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<-1.000000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%arg3, %[[V2]], %[[V3]]) : (tensor<3x3xi1>, tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.softmax"(%[[V4]]) {axis = 3 : i64} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.dot_general"(%arg2, %[[V5]]) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.permute_dims"(%[[V6]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3x2x4xf32>
func.func @not_attention_fill(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>, %arg3: tensor<3x3xi1>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %1 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.multiply"(%0, %1) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %3 = "ivy.constant"() {value = dense<-1.000000e+01> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.where"(%arg3, %2, %3) : (tensor<3x3xi1>, tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %5 = "ivy.max"(%4) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %6 = "ivy.expand_dims"(%5) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %7 = "ivy.subtract"(%4, %6) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %9 = "ivy.sum"(%8) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %10 = "ivy.expand_dims"(%9) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %11 = "ivy.divide"(%8, %10) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.dot_general"(%arg2, %11) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %13 = "ivy.permute_dims"(%12) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %13 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @not_attention_weights_used(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<3x4xf32>, tensor<5x4xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.softmax"(%[[V0]]) {axis = 1 : i64} : (tensor<3x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.matmul"(%[[V1]], %arg2) : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
// CHECK-NEXT: return %[[V2]], %[[V1]] : tensor<3x6xf32>, tensor<3x5xf32>
func.func @not_attention_weights_used(%arg0: tensor<3x4xf32>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x6xf32>) -> (tensor<3x6xf32>, tensor<3x5xf32>) {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x4xf32>) -> tensor<4x5xf32>
  %1 = "ivy.dot_general"(%arg0, %0) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %2 = "ivy.max"(%1) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %3 = "ivy.expand_dims"(%2) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %4 = "ivy.subtract"(%1, %3) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %5 = "ivy.exp"(%4) : (tensor<3x5xf32>) -> tensor<3x5xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %8 = "ivy.divide"(%5, %7) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %9 = "ivy.dot_general"(%8, %arg2) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
  return %9, %8 : tensor<3x6xf32>, tensor<3x5xf32>
}

// The causal mask as numbers that are added.
// CHECK-LABEL: func.func @attention_causal_added(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scaled_dot_product_attention"(%[[V0]], %[[V1]], %[[V2]]) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x2x4xf32>
func.func @attention_causal_added(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
  %2 = "ivy.greater_equal"(%1, %0) : (tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x3xi1>
  %3 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %4 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.multiply"(%3, %4) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
  %17 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %18 = "ivy.where"(%2, %17, %6) : (tensor<3x3xi1>, tensor<f32>, tensor<f32>) -> tensor<3x3xf32>
  %7 = "ivy.add"(%5, %18) : (tensor<2x2x3x3xf32>, tensor<3x3xf32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.max"(%7) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %9 = "ivy.expand_dims"(%8) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %10 = "ivy.subtract"(%7, %9) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %11 = "ivy.exp"(%10) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.sum"(%11) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %13 = "ivy.expand_dims"(%12) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %14 = "ivy.divide"(%11, %13) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %15 = "ivy.dot_general"(%arg2, %14) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %16 = "ivy.permute_dims"(%15) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %16 : tensor<2x3x2x4xf32>
}

// Numbers that are not low enough stay what they are.
// CHECK-LABEL: func.func @attention_small_added(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%[[V1]], %[[V0]]) : (tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<-1.000000e+03> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V2]], %[[V4]], %[[V3]]) : (tensor<3x3xi1>, tensor<f32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V5]]) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x3x2x4xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.scaled_dot_product_attention"(%[[V7]], %[[V8]], %[[V9]], %[[V6]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>, tensor<1x1x3x3xf32>) -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.permute_dims"(%[[V10]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V11]] : tensor<2x3x2x4xf32>
func.func @attention_small_added(%arg0: tensor<2x3x2x4xf32>, %arg1: tensor<2x3x2x4xf32>, %arg2: tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
  %2 = "ivy.greater_equal"(%1, %0) : (tensor<3x1xi32>, tensor<3xi32>) -> tensor<3x3xi1>
  %3 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 2>, contract1 = array<i64: 3>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x2x3x3xf32>
  %4 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.multiply"(%3, %4) : (tensor<2x2x3x3xf32>, tensor<f32>) -> tensor<2x2x3x3xf32>
  %6 = "ivy.constant"() {value = dense<-1.000000e+03> : tensor<f32>} : () -> tensor<f32>
  %17 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %18 = "ivy.where"(%2, %17, %6) : (tensor<3x3xi1>, tensor<f32>, tensor<f32>) -> tensor<3x3xf32>
  %7 = "ivy.add"(%5, %18) : (tensor<2x2x3x3xf32>, tensor<3x3xf32>) -> tensor<2x2x3x3xf32>
  %8 = "ivy.max"(%7) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %9 = "ivy.expand_dims"(%8) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %10 = "ivy.subtract"(%7, %9) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %11 = "ivy.exp"(%10) : (tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %12 = "ivy.sum"(%11) {axes = array<i64: 3>, keepdims = false} : (tensor<2x2x3x3xf32>) -> tensor<2x2x3xf32>
  %13 = "ivy.expand_dims"(%12) {axes = array<i64: 3>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x1xf32>
  %14 = "ivy.divide"(%11, %13) : (tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) -> tensor<2x2x3x3xf32>
  %15 = "ivy.dot_general"(%arg2, %14) {batch1 = array<i64: 0, 2>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 1>, contract2 = array<i64: 3>} : (tensor<2x3x2x4xf32>, tensor<2x2x3x3xf32>) -> tensor<2x2x4x3xf32>
  %16 = "ivy.permute_dims"(%15) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x2x4x3xf32>) -> tensor<2x3x2x4xf32>
  return %16 : tensor<2x3x2x4xf32>
}
