// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @reduce_add(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @reduce_add(%arg0: tensor<2x3xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @reduce_multiply(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.prod"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @reduce_multiply(%arg0: tensor<2x3xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.multiply across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @reduce_maximum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @reduce_maximum(%arg0: tensor<2x3xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @reduce_minimum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.min"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @reduce_minimum(%arg0: tensor<2x3xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.minimum across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @reduce_from_start(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @reduce_from_start(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<2xf32> {
  %0 = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @reduce_and(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<true> : tensor<i1>} : () -> tensor<i1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.all"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xi1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2xi1>
func.func @reduce_and(%arg0: tensor<2x3xi1>) -> tensor<2xi1> {
  %c = stablehlo.constant dense<true> : tensor<i1>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.and across dimensions = [1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}

// CHECK-LABEL: func.func @reduce_or(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.any"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xi1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2xi1>
func.func @reduce_or(%arg0: tensor<2x3xi1>) -> tensor<2xi1> {
  %c = stablehlo.constant dense<false> : tensor<i1>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.or across dimensions = [1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}

// CHECK-LABEL: func.func @reduce_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 1>} : (tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 2>, stops = array<i64: 2, 2>} : (tensor<2x3xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.slice"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 2>, stops = array<i64: 2, 2>} : (tensor<2x3xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V4]], %[[V5]]) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.slice"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 2>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<2x3xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.concat"(%[[V6]], %[[V7]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.slice"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 2>, stops = array<i64: 2, 2>} : (tensor<2x2xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.slice"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 2>, stops = array<i64: 2, 2>} : (tensor<2x2xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_xor"(%[[V9]], %[[V10]]) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.reshape"(%[[V11]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2x1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_xor"(%[[V1]], %[[V12]]) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
// CHECK-NEXT: return %[[V13]] : tensor<2xi32>
func.func @reduce_bits(%arg0: tensor<2x3xi32>) -> tensor<2xi32> {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.xor across dimensions = [1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2xi32>
  return %0 : tensor<2xi32>
}

// CHECK-LABEL: func.func @argmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.astype"(%[[V3]]) {dtype = i32} : (tensor<3xi64>) -> tensor<3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]], %[[V4]] : tensor<3xf32>, tensor<3xi32>
func.func @argmax(%arg0: tensor<3x4xf32>) -> (tensor<3xf32>, tensor<3xi32>) {
  %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.iota dim = 1 : tensor<3x4xi32>
  %0:2 = stablehlo.reduce(%arg0 init: %i), (%n init: %z) across dimensions = [1] : (tensor<3x4xf32>, tensor<3x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
    reducer(%a: tensor<f32>, %c: tensor<f32>) (%b: tensor<i32>, %d: tensor<i32>) {
    %2 = stablehlo.compare GE, %a, %c : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.select %2, %a, %c : tensor<i1>, tensor<f32>
    %4 = stablehlo.compare EQ, %a, %c : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.minimum %b, %d : tensor<i32>
    %6 = stablehlo.select %2, %b, %d : tensor<i1>, tensor<i32>
    %7 = stablehlo.select %4, %5, %6 : tensor<i1>, tensor<i32>
    stablehlo.return %3, %7 : tensor<f32>, tensor<i32>
  }
  return %0#0, %0#1 : tensor<3xf32>, tensor<3xi32>
}
