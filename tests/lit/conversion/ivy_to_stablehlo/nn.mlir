// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @conv(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [2], pad = {{\[\[}}1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x4x9xf32>, tensor<6x2x3xf32>) -> tensor<1x6x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x5xf32>
func.func @conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x2x3xf32>) -> tensor<1x6x5xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 2>} : (tensor<1x4x9xf32>, tensor<6x2x3xf32>) -> tensor<1x6x5xf32>
  return %0 : tensor<1x6x5xf32>
}

// CHECK-LABEL: func.func @conv_last(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = {{\[\[}}0, 0], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x3xf32>, tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x4x8x6xf32>
func.func @conv_last(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 1, 1>, rhs_dilation = array<i64: 2, 1>, strides = array<i64: 1, 1>} : (tensor<1x8x8x3xf32>, tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32>
  return %0 : tensor<1x4x8x6xf32>
}

// A transposed convolution dilates its input.
// CHECK-LABEL: func.func @conv_transposed(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = {{\[\[}}1, 1], [1, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x4x4xf32>, tensor<3x6x2x2xf32>) -> tensor<1x6x8x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x8x8xf32>
func.func @conv_transposed(%arg0: tensor<1x3x4x4xf32>, %arg1: tensor<3x6x2x2xf32>) -> tensor<1x6x8x8xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "IO01", lhs_dilation = array<i64: 2, 2>, output_layout = "NC01", padding = array<i64: 1, 1, 1, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x3x4x4xf32>, tensor<3x6x2x2xf32>) -> tensor<1x6x8x8xf32>
  return %0 : tensor<1x6x8x8xf32>
}

// CHECK-LABEL: func.func @max_pool(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.reduce_window"(%arg0, %[[CST]]) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<{{\[\[}}0, 0], [0, 0], [1, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 3, 3>, window_strides = array<i64: 1, 1, 2, 2>}> ({
// CHECK-NEXT: ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
// CHECK-NEXT: %[[V1:.*]] = stablehlo.maximum %arg1, %arg2 : tensor<f32>
// CHECK-NEXT: stablehlo.return %[[V1]] : tensor<f32>
// CHECK-NEXT: }) : (tensor<1x3x8x8xf32>, tensor<f32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4x4xf32>
func.func @max_pool(%arg0: tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @sum_pool(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.reduce_window"(%arg0, %[[CST]]) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<{{\[\[}}0, 0], [0, 0], [1, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 3, 3>, window_strides = array<i64: 1, 1, 2, 2>}> ({
// CHECK-NEXT: ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
// CHECK-NEXT: %[[V1:.*]] = stablehlo.add %arg1, %arg2 : tensor<f32>
// CHECK-NEXT: stablehlo.return %[[V1]] : tensor<f32>
// CHECK-NEXT: }) : (tensor<1x3x8x8xf32>, tensor<f32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4x4xf32>
func.func @sum_pool(%arg0: tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @max_pool_of_integers(
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<-9223372036854775808> : tensor<i64>
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.reduce_window"(%arg0, %[[C]]) <{base_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>}> ({
// CHECK-NEXT: ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
// CHECK-NEXT: %[[V1:.*]] = stablehlo.maximum %arg1, %arg2 : tensor<i64>
// CHECK-NEXT: stablehlo.return %[[V1]] : tensor<i64>
// CHECK-NEXT: }) : (tensor<1x8xi64>, tensor<i64>) -> tensor<1x4xi64>
// CHECK-NEXT: return %[[V0]] : tensor<1x4xi64>
func.func @max_pool_of_integers(%arg0: tensor<1x8xi64>) -> tensor<1x4xi64> {
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
  return %0 : tensor<1x4xi64>
}
