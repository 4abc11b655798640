// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @layer_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.layer_norm"(%arg0, %arg1, %arg2) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x8xf32>
func.func @layer_norm(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %2 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %8 = "ivy.divide"(%7, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %9 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.add"(%8, %9) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %11 = "ivy.rsqrt"(%10) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %12 = "ivy.multiply"(%11, %arg1) : (tensor<2x3x1xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
  %13 = "ivy.multiply"(%4, %12) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %14 = "ivy.add"(%13, %arg2) : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
  return %14 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @instance_norm_first(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.group_norm"(%arg0, %[[V0]]) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<2x3x8xf32>, tensor<3xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %arg2) : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3x8xf32>
func.func @instance_norm_first(%arg0: tensor<2x3x8xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %2 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %8 = "ivy.divide"(%7, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %9 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.add"(%8, %9) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %11 = "ivy.rsqrt"(%10) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %12 = "ivy.multiply"(%11, %arg1) : (tensor<2x3x1xf32>, tensor<3x1xf32>) -> tensor<2x3x1xf32>
  %13 = "ivy.multiply"(%4, %12) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %14 = "ivy.add"(%13, %arg2) : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
  return %14 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @instance_norm_sequence(
// CHECK-NEXT: %[[V0:.*]] = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 2 : i64, epsilon = 1.000000e-05 : f64, groups = 8 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x8xf32>
func.func @instance_norm_sequence(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %2 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 1>} : (tensor<2x8xf32>) -> tensor<2x1x8xf32>
  %8 = "ivy.divide"(%7, %2) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %9 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.add"(%8, %9) : (tensor<2x1x8xf32>, tensor<f32>) -> tensor<2x1x8xf32>
  %11 = "ivy.rsqrt"(%10) : (tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
  %12 = "ivy.multiply"(%11, %arg1) : (tensor<2x1x8xf32>, tensor<8xf32>) -> tensor<2x1x8xf32>
  %13 = "ivy.multiply"(%4, %12) : (tensor<2x3x8xf32>, tensor<2x1x8xf32>) -> tensor<2x3x8xf32>
  %14 = "ivy.add"(%13, %arg2) : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
  return %14 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @not_layer_norm_other(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg1) {axes = array<i64: 2>, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.var"(%arg0) {axes = array<i64: 2>, correction = 0.000000e+00 : f64, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.rsqrt"(%[[V4]]) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V1]], %[[V5]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3x8xf32>
func.func @not_layer_norm_other(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.sum"(%arg1) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %2 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.sum"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %6 = "ivy.expand_dims"(%5) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %7 = "ivy.divide"(%6, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %8 = "ivy.subtract"(%arg0, %7) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %9 = "ivy.square"(%8) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %10 = "ivy.sum"(%9) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %11 = "ivy.expand_dims"(%10) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %12 = "ivy.divide"(%11, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %13 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %14 = "ivy.add"(%12, %13) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %15 = "ivy.rsqrt"(%14) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %16 = "ivy.multiply"(%4, %15) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %16 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @not_layer_norm_corrected(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 2>, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.var"(%arg0) {axes = array<i64: 2>, correction = 1.000000e+00 : f64, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.rsqrt"(%[[V4]]) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V1]], %[[V5]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3x8xf32>
func.func @not_layer_norm_corrected(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %2 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %5 = "ivy.square"(%4) : (tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %6 = "ivy.constant"() {value = dense<7.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %7 = "ivy.sum"(%5) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %8 = "ivy.expand_dims"(%7) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %9 = "ivy.divide"(%8, %6) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %10 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %11 = "ivy.add"(%9, %10) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %12 = "ivy.rsqrt"(%11) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %13 = "ivy.multiply"(%4, %12) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %13 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @rms_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x8xf32>
func.func @rms_norm(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %2 = "ivy.expand_dims"(%1) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %3 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.divide"(%2, %3) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %5 = "ivy.constant"() {value = dense<9.99999997E-7> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.add"(%4, %5) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %7 = "ivy.rsqrt"(%6) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %8 = "ivy.multiply"(%arg0, %7) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  %9 = "ivy.multiply"(%8, %arg1) : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
  return %9 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @not_rms_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg0) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.mean"(%[[V0]]) {axes = array<i64: 2>, keepdims = true} : (tensor<2x3x8xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<9.99999997E-7> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V1]], %[[V2]]) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.rsqrt"(%[[V3]]) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg1, %[[V4]]) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3x8xf32>
func.func @not_rms_norm(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %0 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x3xf32>
  %2 = "ivy.expand_dims"(%1) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %3 = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.divide"(%2, %3) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %5 = "ivy.constant"() {value = dense<9.99999997E-7> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.add"(%4, %5) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
  %7 = "ivy.rsqrt"(%6) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %8 = "ivy.multiply"(%arg1, %7) : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
  return %8 : tensor<2x3x8xf32>
}

// CHECK-LABEL: func.func @batch_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.batch_norm"(%arg0, %arg1, %arg2, %arg3, %arg4) {axis = 3 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x6xf32>
func.func @batch_norm(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %1 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.add"(%arg2, %1) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %3 = "ivy.rsqrt"(%2) : (tensor<6xf32>) -> tensor<6xf32>
  %4 = "ivy.multiply"(%3, %arg3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %5 = "ivy.multiply"(%0, %4) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %6 = "ivy.add"(%5, %arg4) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %6 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @batch_norm_folded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.batch_norm"(%arg0, %arg1, %arg2, %arg3, %arg4) {axis = 3 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x6xf32>
func.func @batch_norm_folded(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg2, %0) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %2 = "ivy.rsqrt"(%1) : (tensor<6xf32>) -> tensor<6xf32>
  %3 = "ivy.multiply"(%2, %arg3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %4 = "ivy.multiply"(%arg0, %3) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %5 = "ivy.multiply"(%arg1, %3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %6 = "ivy.subtract"(%arg4, %5) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %7 = "ivy.add"(%4, %6) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %7 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @batch_norm_divided(
// CHECK-NEXT: %[[V0:.*]] = "ivy.batch_norm"(%arg0, %arg1, %arg2, %arg3, %arg4) {axis = 3 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x6xf32>
func.func @batch_norm_divided(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %1 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.add"(%arg2, %1) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %3 = "ivy.sqrt"(%2) : (tensor<6xf32>) -> tensor<6xf32>
  %4 = "ivy.divide"(%0, %3) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %5 = "ivy.multiply"(%4, %arg3) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %6 = "ivy.add"(%5, %arg4) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %6 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @batch_norm_of_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.batch_norm"(%[[V0]], %arg2, %arg3, %arg4, %arg5) {axis = 3 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4x4x6xf32>
func.func @batch_norm_of_sum(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<2x4x4x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>, %arg5: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg3, %0) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %2 = "ivy.rsqrt"(%1) : (tensor<6xf32>) -> tensor<6xf32>
  %3 = "ivy.multiply"(%2, %arg4) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %4 = "ivy.add"(%arg0, %arg1) : (tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>) -> tensor<2x4x4x6xf32>
  %5 = "ivy.multiply"(%4, %3) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %6 = "ivy.multiply"(%arg2, %3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %7 = "ivy.subtract"(%arg5, %6) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %8 = "ivy.add"(%5, %7) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %8 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @batch_norm_of_biased(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.batch_norm"(%[[V0]], %arg2, %arg3, %arg4, %arg5) {axis = 3 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4x4x6xf32>
func.func @batch_norm_of_biased(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>, %arg5: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %1 = "ivy.subtract"(%0, %arg2) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %2 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%arg3, %2) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %4 = "ivy.rsqrt"(%3) : (tensor<6xf32>) -> tensor<6xf32>
  %5 = "ivy.multiply"(%4, %arg4) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %6 = "ivy.multiply"(%1, %5) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %7 = "ivy.add"(%6, %arg5) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %7 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @not_batch_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg2, %[[V0]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.rsqrt"(%[[V1]]) : (tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %arg3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%arg0, %[[V3]]) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg1, %[[V3]]) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%arg4, %[[V5]]) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[V4]], %[[V6]]) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x4x4x6xf32>
func.func @not_batch_norm(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg2, %0) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %2 = "ivy.rsqrt"(%1) : (tensor<6xf32>) -> tensor<6xf32>
  %3 = "ivy.multiply"(%2, %arg3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %4 = "ivy.multiply"(%arg0, %3) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  %5 = "ivy.multiply"(%arg1, %3) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %6 = "ivy.add"(%arg4, %5) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
  %7 = "ivy.add"(%4, %6) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %7 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @not_batch_norm_axes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x6x6xf32>, tensor<6x1xf32>) -> tensor<2x6x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg2, %[[V2]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.rsqrt"(%[[V3]]) : (tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%[[V1]], %[[V4]]) : (tensor<2x6x6xf32>, tensor<6xf32>) -> tensor<2x6x6xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x6x6xf32>
func.func @not_batch_norm_axes(%arg0: tensor<2x6x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x6x6xf32> {
  %0 = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
  %1 = "ivy.subtract"(%arg0, %0) : (tensor<2x6x6xf32>, tensor<6x1xf32>) -> tensor<2x6x6xf32>
  %2 = "ivy.constant"() {value = dense<1.000000e-03> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%arg2, %2) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
  %4 = "ivy.rsqrt"(%3) : (tensor<6xf32>) -> tensor<6xf32>
  %5 = "ivy.multiply"(%1, %4) : (tensor<2x6x6xf32>, tensor<6xf32>) -> tensor<2x6x6xf32>
  return %5 : tensor<2x6x6xf32>
}

// CHECK-LABEL: func.func @instance_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 3 : i64, epsilon = 1.000000e-05 : f64, groups = 6 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x6xf32>
func.func @instance_norm(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1, 2>, keepdims = false} : (tensor<2x4x4x6xf32>) -> tensor<2x6xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1, 2>} : (tensor<2x6xf32>) -> tensor<2x1x1x6xf32>
  %2 = "ivy.constant"() {value = dense<1.600000e+01> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x1x6xf32>, tensor<f32>) -> tensor<2x1x1x6xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x4x4x6xf32>, tensor<2x1x1x6xf32>) -> tensor<2x4x4x6xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>) -> tensor<2x4x4x6xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1, 2>, keepdims = false} : (tensor<2x4x4x6xf32>) -> tensor<2x6xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 1, 2>} : (tensor<2x6xf32>) -> tensor<2x1x1x6xf32>
  %8 = "ivy.divide"(%7, %2) : (tensor<2x1x1x6xf32>, tensor<f32>) -> tensor<2x1x1x6xf32>
  %9 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.add"(%8, %9) : (tensor<2x1x1x6xf32>, tensor<f32>) -> tensor<2x1x1x6xf32>
  %11 = "ivy.rsqrt"(%10) : (tensor<2x1x1x6xf32>) -> tensor<2x1x1x6xf32>
  %12 = "ivy.multiply"(%11, %arg1) : (tensor<2x1x1x6xf32>, tensor<6xf32>) -> tensor<2x1x1x6xf32>
  %13 = "ivy.multiply"(%4, %12) : (tensor<2x4x4x6xf32>, tensor<2x1x1x6xf32>) -> tensor<2x4x4x6xf32>
  %14 = "ivy.add"(%13, %arg2) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %14 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @group_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 3 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x6xf32>
func.func @group_norm(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4, 4, 3, 2>} : (tensor<2x4x4x6xf32>) -> tensor<2x4x4x3x2xf32>
  %1 = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<6xf32>) -> tensor<3x2xf32>
  %2 = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<6xf32>) -> tensor<3x2xf32>
  %3 = "ivy.sum"(%0) {axes = array<i64: 1, 2, 4>, keepdims = false} : (tensor<2x4x4x3x2xf32>) -> tensor<2x3xf32>
  %4 = "ivy.expand_dims"(%3) {axes = array<i64: 1, 2, 4>} : (tensor<2x3xf32>) -> tensor<2x1x1x3x1xf32>
  %5 = "ivy.constant"() {value = dense<3.200000e+01> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.divide"(%4, %5) : (tensor<2x1x1x3x1xf32>, tensor<f32>) -> tensor<2x1x1x3x1xf32>
  %7 = "ivy.subtract"(%0, %6) : (tensor<2x4x4x3x2xf32>, tensor<2x1x1x3x1xf32>) -> tensor<2x4x4x3x2xf32>
  %8 = "ivy.multiply"(%7, %7) : (tensor<2x4x4x3x2xf32>, tensor<2x4x4x3x2xf32>) -> tensor<2x4x4x3x2xf32>
  %9 = "ivy.sum"(%8) {axes = array<i64: 1, 2, 4>, keepdims = false} : (tensor<2x4x4x3x2xf32>) -> tensor<2x3xf32>
  %10 = "ivy.expand_dims"(%9) {axes = array<i64: 1, 2, 4>} : (tensor<2x3xf32>) -> tensor<2x1x1x3x1xf32>
  %11 = "ivy.divide"(%10, %5) : (tensor<2x1x1x3x1xf32>, tensor<f32>) -> tensor<2x1x1x3x1xf32>
  %12 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %13 = "ivy.add"(%11, %12) : (tensor<2x1x1x3x1xf32>, tensor<f32>) -> tensor<2x1x1x3x1xf32>
  %14 = "ivy.rsqrt"(%13) : (tensor<2x1x1x3x1xf32>) -> tensor<2x1x1x3x1xf32>
  %15 = "ivy.multiply"(%14, %1) : (tensor<2x1x1x3x1xf32>, tensor<3x2xf32>) -> tensor<2x1x1x3x2xf32>
  %16 = "ivy.multiply"(%7, %15) : (tensor<2x4x4x3x2xf32>, tensor<2x1x1x3x2xf32>) -> tensor<2x4x4x3x2xf32>
  %17 = "ivy.add"(%16, %2) : (tensor<2x4x4x3x2xf32>, tensor<3x2xf32>) -> tensor<2x4x4x3x2xf32>
  %18 = "ivy.reshape"(%17) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4, 4, 6>} : (tensor<2x4x4x3x2xf32>) -> tensor<2x4x4x6xf32>
  return %18 : tensor<2x4x4x6xf32>
}

// CHECK-LABEL: func.func @group_norm_repeated(
// CHECK-NEXT: %[[V0:.*]] = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 3 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x4x4x6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x6xf32>
func.func @group_norm_repeated(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4, 4, 3, 2>} : (tensor<2x4x4x6xf32>) -> tensor<2x4x4x3x2xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 1, 2, 4>, keepdims = false} : (tensor<2x4x4x3x2xf32>) -> tensor<2x3xf32>
  %2 = "ivy.constant"() {value = dense<3.200000e+01> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %4 = "ivy.expand_dims"(%1) {axes = array<i64: 1, 2, 4>} : (tensor<2x3xf32>) -> tensor<2x1x1x3x1xf32>
  %5 = "ivy.divide"(%4, %2) : (tensor<2x1x1x3x1xf32>, tensor<f32>) -> tensor<2x1x1x3x1xf32>
  %6 = "ivy.subtract"(%0, %5) : (tensor<2x4x4x3x2xf32>, tensor<2x1x1x3x1xf32>) -> tensor<2x4x4x3x2xf32>
  %7 = "ivy.square"(%6) : (tensor<2x4x4x3x2xf32>) -> tensor<2x4x4x3x2xf32>
  %8 = "ivy.sum"(%7) {axes = array<i64: 1, 2, 4>, keepdims = false} : (tensor<2x4x4x3x2xf32>) -> tensor<2x3xf32>
  %9 = "ivy.divide"(%8, %2) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %10 = "ivy.expand_dims"(%3) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %11 = "ivy.broadcast_to"(%10) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 2>} : (tensor<2x3x1xf32>) -> tensor<2x3x2xf32>
  %12 = "ivy.reshape"(%11) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1, 1, 6>} : (tensor<2x3x2xf32>) -> tensor<2x1x1x6xf32>
  %13 = "ivy.subtract"(%arg0, %12) : (tensor<2x4x4x6xf32>, tensor<2x1x1x6xf32>) -> tensor<2x4x4x6xf32>
  %14 = "ivy.expand_dims"(%9) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  %15 = "ivy.broadcast_to"(%14) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 2>} : (tensor<2x3x1xf32>) -> tensor<2x3x2xf32>
  %16 = "ivy.reshape"(%15) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1, 1, 6>} : (tensor<2x3x2xf32>) -> tensor<2x1x1x6xf32>
  %17 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %18 = "ivy.add"(%16, %17) : (tensor<2x1x1x6xf32>, tensor<f32>) -> tensor<2x1x1x6xf32>
  %19 = "ivy.rsqrt"(%18) : (tensor<2x1x1x6xf32>) -> tensor<2x1x1x6xf32>
  %20 = "ivy.multiply"(%19, %arg1) : (tensor<2x1x1x6xf32>, tensor<6xf32>) -> tensor<2x1x1x6xf32>
  %21 = "ivy.multiply"(%13, %20) : (tensor<2x4x4x6xf32>, tensor<2x1x1x6xf32>) -> tensor<2x4x4x6xf32>
  %22 = "ivy.add"(%21, %arg2) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %22 : tensor<2x4x4x6xf32>
}

// Statistics of columns are of no group.
// CHECK-LABEL: func.func @not_group_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4x4x6xf32>) -> tensor<2x1x4x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x4x4x6xf32>, tensor<2x1x4x6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 0.000000e+00 : f64, keepdims = true} : (tensor<2x4x4x6xf32>) -> tensor<2x1x4x6xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<2x1x4x6xf32>, tensor<f32>) -> tensor<2x1x4x6xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.rsqrt"(%[[V4]]) : (tensor<2x1x4x6xf32>) -> tensor<2x1x4x6xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V5]], %arg1) : (tensor<2x1x4x6xf32>, tensor<6xf32>) -> tensor<2x1x4x6xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V1]], %[[V6]]) : (tensor<2x4x4x6xf32>, tensor<2x1x4x6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V7]], %arg2) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x4x4x6xf32>
func.func @not_group_norm(%arg0: tensor<2x4x4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x4x4x6xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x4x4x6xf32>) -> tensor<2x4x6xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x4x6xf32>) -> tensor<2x1x4x6xf32>
  %2 = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<2x1x4x6xf32>, tensor<f32>) -> tensor<2x1x4x6xf32>
  %4 = "ivy.subtract"(%arg0, %3) : (tensor<2x4x4x6xf32>, tensor<2x1x4x6xf32>) -> tensor<2x4x4x6xf32>
  %5 = "ivy.multiply"(%4, %4) : (tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>) -> tensor<2x4x4x6xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<2x4x4x6xf32>) -> tensor<2x4x6xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 1>} : (tensor<2x4x6xf32>) -> tensor<2x1x4x6xf32>
  %8 = "ivy.divide"(%7, %2) : (tensor<2x1x4x6xf32>, tensor<f32>) -> tensor<2x1x4x6xf32>
  %9 = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.add"(%8, %9) : (tensor<2x1x4x6xf32>, tensor<f32>) -> tensor<2x1x4x6xf32>
  %11 = "ivy.rsqrt"(%10) : (tensor<2x1x4x6xf32>) -> tensor<2x1x4x6xf32>
  %12 = "ivy.multiply"(%11, %arg1) : (tensor<2x1x4x6xf32>, tensor<6xf32>) -> tensor<2x1x4x6xf32>
  %13 = "ivy.multiply"(%4, %12) : (tensor<2x4x4x6xf32>, tensor<2x1x4x6xf32>) -> tensor<2x4x4x6xf32>
  %14 = "ivy.add"(%13, %arg2) : (tensor<2x4x4x6xf32>, tensor<6xf32>) -> tensor<2x4x4x6xf32>
  return %14 : tensor<2x4x4x6xf32>
}
