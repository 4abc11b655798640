// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @convolution(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 1, 0, 0, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 2, 1>} : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<2x4x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3x5xf32>
func.func @convolution(%arg0: tensor<2x2x5x6xf32>, %arg1: tensor<4x2x2x3xf32>) -> tensor<2x4x3x5xf32> {
  %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 1], pad = [[1, 0], [0, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<2x4x3x5xf32>
  return %0 : tensor<2x4x3x5xf32>
}

// CHECK-LABEL: func.func @convolution_reversed(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg1) {axes = array<i64: 2>} : (tensor<4x2x2x3xf32>) -> tensor<4x2x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.conv"(%arg0, %[[V0]]) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 2, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<2x4x8x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4x8x4xf32>
func.func @convolution_reversed(%arg0: tensor<2x2x5x6xf32>, %arg1: tensor<4x2x2x3xf32>) -> tensor<2x4x8x4xf32> {
  %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {lhs_dilate = [2, 1], reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<2x4x8x4xf32>
  return %0 : tensor<2x4x8x4xf32>
}

// CHECK-LABEL: func.func @convolution_channels_last(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x5x6x2xf32>, tensor<2x3x2x4xf32>) -> tensor<1x4x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x4x4x4xf32>
func.func @convolution_channels_last(%arg0: tensor<1x5x6x2xf32>, %arg1: tensor<2x3x2x4xf32>) -> tensor<1x4x4x4xf32> {
  %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x6x2xf32>, tensor<2x3x2x4xf32>) -> tensor<1x4x4x4xf32>
  return %0 : tensor<1x4x4x4xf32>
}

// CHECK-LABEL: func.func @convolution_groups(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x2x5x6xf32>, tensor<4x1x2x3xf32>) -> tensor<2x4x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x4x4xf32>
func.func @convolution_groups(%arg0: tensor<2x2x5x6xf32>, %arg1: tensor<4x1x2x3xf32>) -> tensor<2x4x4x4xf32> {
  %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x2x5x6xf32>, tensor<4x1x2x3xf32>) -> tensor<2x4x4x4xf32>
  return %0 : tensor<2x4x4x4xf32>
}

// CHECK-LABEL: func.func @convolution_batch_groups(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1, 2, 5, 6>} : (tensor<2x2x5x6xf32>) -> tensor<2x1x2x5x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 0, 2, 3, 4>} : (tensor<2x1x2x5x6xf32>) -> tensor<1x2x2x5x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 4, 5, 6>} : (tensor<1x2x2x5x6xf32>) -> tensor<1x4x5x6xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.conv"(%[[V2]], %arg1) {groups = 2 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x4x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<1x4x4x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<1x4x4x4xf32>
func.func @convolution_batch_groups(%arg0: tensor<2x2x5x6xf32>, %arg1: tensor<4x2x2x3xf32>) -> tensor<1x4x4x4xf32> {
  %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<1x4x4x4xf32>
  return %0 : tensor<1x4x4x4xf32>
}

// CHECK-LABEL: func.func @dynamic_conv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}1, 0], [0, 0]]> : tensor<2x2xi32>} : () -> tensor<2x2xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 1, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>) -> tensor<2x4x5x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4x5x4xf32>
func.func @dynamic_conv(%arg0: tensor<2x2x5x6xf32>, %arg1: tensor<4x2x2x3xf32>) -> tensor<2x4x5x4xf32> {
  %p = stablehlo.constant dense<[[1, 0], [0, 0]]> : tensor<2x2xi32>
  %0 = "stablehlo.dynamic_conv"(%arg0, %arg1, %p) <{dimension_numbers = #stablehlo.conv<[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64}> : (tensor<2x2x5x6xf32>, tensor<4x2x2x3xf32>, tensor<2x2xi32>) -> tensor<2x4x5x4xf32>
  return %0 : tensor<2x4x5x4xf32>
}

// CHECK-LABEL: func.func @batch_norm_inference(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.00999999977> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg4, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sqrt"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.divide"(%arg1, %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expand_dims"(%arg3) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.subtract"(%arg0, %[[V4]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V3]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V5]], %[[V6]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3xf32>
func.func @batch_norm_inference(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.batch_norm_inference"(%arg0, %arg1, %arg2, %arg3, %arg4) <{epsilon = 0.01 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @batch_norm_training(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.00999999977> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sqrt"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%arg1, %[[V4]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.subtract"(%arg0, %[[V6]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.expand_dims"(%[[V5]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.multiply"(%[[V7]], %[[V8]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%[[V9]], %[[V10]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V11]], %[[V0]], %[[V1]] : tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>
func.func @batch_norm_training(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%arg0, %arg1, %arg2) <{epsilon = 0.01 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return %0#0, %0#1, %0#2 : tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @batch_norm_grad(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg0, %[[V1]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.00999999977> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%arg3, %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sqrt"(%[[V4]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum"(%arg4) {axes = array<i64: 0>, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%arg4, %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.sum"(%[[V7]]) {axes = array<i64: 0>, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.divide"(%[[V8]], %[[V5]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0.00999999977> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%arg3, %[[V10]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%arg4, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.expand_dims"(%[[V6]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V12]], %[[V13]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.divide"(%[[V8]], %[[V11]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.expand_dims"(%[[V15]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.multiply"(%[[V2]], %[[V16]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.subtract"(%[[V14]], %[[V17]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.divide"(%arg1, %[[V5]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.divide"(%[[V19]], %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.expand_dims"(%[[V20]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.multiply"(%[[V21]], %[[V18]]) : (tensor<1x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V22]], %[[V9]], %[[V6]] : tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>
func.func @batch_norm_grad(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%arg0, %arg1, %arg2, %arg3, %arg4) <{epsilon = 0.01 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return %0#0, %0#1, %0#2 : tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>
}
