// RUN: ivy-opt %s --ivy-propagate-layout | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @conv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8x3x4xf32>
func.func @conv(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  return %0 : tensor<2x8x3x4xf32>
}

// CHECK-LABEL: func.func @conv1d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1>} : (tensor<2x4x5xf32>) -> tensor<2x5x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 1, 0>} : (tensor<8x4x3xf32>) -> tensor<3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N0C", kernel_layout = "0IO", lhs_dilation = array<i64: 1>, output_layout = "N0C", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<2x5x4xf32>, tensor<3x4x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 2, 1>} : (tensor<2x3x8xf32>) -> tensor<2x8x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8x3xf32>
func.func @conv1d(%arg0: tensor<2x4x5xf32>, %arg1: tensor<8x4x3xf32>) -> tensor<2x8x3xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<2x4x5xf32>, tensor<8x4x3xf32>) -> tensor<2x8x3xf32>
  return %0 : tensor<2x8x3xf32>
}

// CHECK-LABEL: func.func @conv3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 4, 1>} : (tensor<2x4x5x6x7xf32>) -> tensor<2x5x6x7x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 4, 1, 0>} : (tensor<8x4x3x3x3xf32>) -> tensor<3x3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N012C", kernel_layout = "012IO", lhs_dilation = array<i64: 1, 1, 1>, output_layout = "N012C", padding = array<i64: 0, 0, 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<2x5x6x7x4xf32>, tensor<3x3x3x4x8xf32>) -> tensor<2x3x4x5x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 4, 1, 2, 3>} : (tensor<2x3x4x5x8xf32>) -> tensor<2x8x3x4x5xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8x3x4x5xf32>
func.func @conv3d(%arg0: tensor<2x4x5x6x7xf32>, %arg1: tensor<8x4x3x3x3xf32>) -> tensor<2x8x3x4x5xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC012", kernel_layout = "OI012", lhs_dilation = array<i64: 1, 1, 1>, output_layout = "NC012", padding = array<i64: 0, 0, 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x5x6x7xf32>, tensor<8x4x3x3x3xf32>) -> tensor<2x8x3x4x5xf32>
  return %0 : tensor<2x8x3x4x5xf32>
}

// CHECK-LABEL: func.func @depthwise(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x1x3x3xf32>) -> tensor<3x3x1x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 4 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x1x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8x3x4xf32>
func.func @depthwise(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x1x3x3xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 4 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x1x3x3xf32>) -> tensor<2x8x3x4xf32>
  return %0 : tensor<2x8x3x4xf32>
}

// A transposed convolution spreads its input; its kernel has the layout of a convolution's.
// CHECK-LABEL: func.func @transposed(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 2, 2>, output_layout = "N01C", padding = array<i64: 2, 2, 2, 2>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x11x13x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x11x13x8xf32>) -> tensor<2x8x11x13xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8x11x13xf32>
func.func @transposed(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x11x13xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 2, 2>, output_layout = "NC01", padding = array<i64: 2, 2, 2, 2>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x11x13xf32>
  return %0 : tensor<2x8x11x13xf32>
}

// Transposes between convolutions cancel; vectors of channels need none.
// CHECK-LABEL: func.func @chain(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V2]], %arg2) : (tensor<2x3x4x8xf32>, tensor<8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.relu"(%[[V3]]) : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%arg3) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x8x1x1xf32>) -> tensor<1x1x8x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.conv"(%[[V4]], %[[V5]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x3x4x8xf32>, tensor<1x1x8x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.permute_dims"(%[[V6]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x8x3x4xf32>
func.func @chain(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8x1x1xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.expand_dims"(%arg2) {axes = array<i64: 1, 2>} : (tensor<8xf32>) -> tensor<8x1x1xf32>
  %2 = "ivy.add"(%0, %1) : (tensor<2x8x3x4xf32>, tensor<8x1x1xf32>) -> tensor<2x8x3x4xf32>
  %3 = "ivy.relu"(%2) : (tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
  %4 = "ivy.conv"(%3, %arg3) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8x8x1x1xf32>) -> tensor<2x8x3x4xf32>
  return %4 : tensor<2x8x3x4xf32>
}

// CHECK-LABEL: func.func @residual(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x8x1x1xf32>) -> tensor<1x1x8x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.conv"(%[[V2]], %[[V3]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x3x4x8xf32>, tensor<1x1x8x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V4]], %[[V2]]) : (tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%[[V5]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x8x3x4xf32>
func.func @residual(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>, %arg2: tensor<8x8x1x1xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.conv"(%0, %arg2) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8x8x1x1xf32>) -> tensor<2x8x3x4xf32>
  %2 = "ivy.add"(%1, %0) : (tensor<2x8x3x4xf32>, tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
  return %2 : tensor<2x8x3x4xf32>
}

// CHECK-LABEL: func.func @normalisation(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.batch_norm"(%[[V2]], %arg2, %arg2, %arg2, %arg2) {axis = 3 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.group_norm"(%[[V3]], %arg2, %arg2) {axis = 3 : i64, epsilon = 1.000000e-05 : f64, groups = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%[[V4]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8x3x4xf32>
func.func @normalisation(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>, %arg2: tensor<8xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.batch_norm"(%0, %arg2, %arg2, %arg2, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x3x4xf32>
  %2 = "ivy.group_norm"(%1, %arg2, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x3x4xf32>
  return %2 : tensor<2x8x3x4xf32>
}

// CHECK-LABEL: func.func @pooling(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.max_pool"(%[[V2]]) {axes = array<i64: 1, 2>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 1, 0, 0>, strides = array<i64: 1, 2>, window = array<i64: 2, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x3x2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum_pool"(%[[V3]]) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<2x3x2x8xf32>) -> tensor<2x3x1x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%[[V4]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x1x8xf32>) -> tensor<2x8x3x1xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8x3x1xf32>
func.func @pooling(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x3x1xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.max_pool"(%0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 1, 0, 0>, strides = array<i64: 1, 2>, window = array<i64: 2, 2>} : (tensor<2x8x3x4xf32>) -> tensor<2x8x3x2xf32>
  %2 = "ivy.sum_pool"(%1) {axes = array<i64: 3>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<2x8x3x2xf32>) -> tensor<2x8x3x1xf32>
  return %2 : tensor<2x8x3x1xf32>
}

// The channels' mean needs no transpose at the end.
// CHECK-LABEL: func.func @reductions(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.mean"(%[[V2]]) {axes = array<i64: 1, 2>, keepdims = false} : (tensor<2x3x4x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.conv"(%[[V4]], %[[V5]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.max"(%[[V6]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x4x8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.sum"(%[[V7]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V3]], %[[V8]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x8xf32>
func.func @reductions(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.mean"(%0) {axes = array<i64: 2, 3>, keepdims = false} : (tensor<2x8x3x4xf32>) -> tensor<2x8xf32>
  %2 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %3 = "ivy.max"(%2) {axes = array<i64: 3>, keepdims = false} : (tensor<2x8x3x4xf32>) -> tensor<2x8x3xf32>
  %4 = "ivy.sum"(%3) {axes = array<i64: 2>, keepdims = false} : (tensor<2x8x3xf32>) -> tensor<2x8xf32>
  %5 = "ivy.add"(%1, %4) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %5 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @kept_axes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3x4x8xf32>) -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x1x4x8xf32>) -> tensor<2x8x1x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x8x1x4xf32>
func.func @kept_axes(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x1x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 2>, keepdims = true} : (tensor<2x8x3x4xf32>) -> tensor<2x8x1x4xf32>
  return %1 : tensor<2x8x1x4xf32>
}

// CHECK-LABEL: func.func @concat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0, 0>, steps = array<i64: 1, 1, 1, 1>, stops = array<i64: 2, 4, 3, 4>} : (tensor<2x4x5x6xf32>) -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x3x4xf32>) -> tensor<2x3x4x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.concat"(%[[V2]], %[[V2]], %[[V4]]) {axis = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>, tensor<2x3x4x4xf32>) -> tensor<2x3x4x20xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%[[V5]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x20xf32>) -> tensor<2x20x3x4xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x20x3x4xf32>
func.func @concat(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x20x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0, 0>, steps = array<i64: 1, 1, 1, 1>, stops = array<i64: 2, 4, 3, 4>} : (tensor<2x4x5x6xf32>) -> tensor<2x4x3x4xf32>
  %2 = "ivy.concat"(%0, %0, %1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x8x3x4xf32>, tensor<2x8x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x20x3x4xf32>
  return %2 : tensor<2x20x3x4xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.pad"(%[[V2]], %[[V3]]) {high = array<i64: 0, 0, 1, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 2, 0>, mode = "constant"} : (tensor<2x3x4x8xf32>, tensor<f32>) -> tensor<2x4x7x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%[[V4]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x4x7x8xf32>) -> tensor<2x8x4x7xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8x4x7xf32>
func.func @pad(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x4x7xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.pad"(%0, %1) {high = array<i64: 0, 0, 0, 1>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 0, 1, 2>, mode = "constant"} : (tensor<2x8x3x4xf32>, tensor<f32>) -> tensor<2x8x4x7xf32>
  return %2 : tensor<2x8x4x7xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 1, 2>, steps = array<i64: 1, 1, 2, 1>, stops = array<i64: 2, 3, 4, 8>} : (tensor<2x3x4x8xf32>) -> tensor<2x3x2x6xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x2x6xf32>) -> tensor<2x6x3x2xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x6x3x2xf32>
func.func @slice(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x6x3x2xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.slice"(%0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 2, 0, 1>, steps = array<i64: 1, 1, 1, 2>, stops = array<i64: 2, 8, 3, 4>} : (tensor<2x8x3x4xf32>) -> tensor<2x6x3x2xf32>
  return %1 : tensor<2x6x3x2xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.softmax"(%[[V2]]) {axis = 3 : i64} : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.cumulative_sum"(%[[V3]]) {axis = 1 : i64} : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%[[V4]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8x3x4xf32>
func.func @softmax(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.softmax"(%0) {axis = 1 : i64} : (tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
  %2 = "ivy.cumulative_sum"(%1) {axis = 2 : i64} : (tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
  return %2 : tensor<2x8x3x4xf32>
}

// CHECK-LABEL: func.func @flip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.flip"(%[[V2]]) {axes = array<i64: 1>} : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.roll"(%[[V3]]) {axes = array<i64: 2>, shifts = array<i64: 1>} : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%[[V4]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8x3x4xf32>
func.func @flip(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.flip"(%0) {axes = array<i64: 2>} : (tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
  %2 = "ivy.roll"(%1) {axes = array<i64: 3>, shifts = array<i64: 1>} : (tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
  return %2 : tensor<2x8x3x4xf32>
}

// Operands that are not vectors of channels are turned.
// CHECK-LABEL: func.func @other_operands(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 3, 4, 1>} : (tensor<3x4xf32>) -> tensor<1x3x4x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V2]], %[[V3]]) : (tensor<2x3x4x8xf32>, tensor<1x3x4x1xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%arg3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 1, 8>} : (tensor<1x8x1x1xf32>) -> tensor<1x1x1x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V4]], %[[V5]]) : (tensor<2x3x4x8xf32>, tensor<1x1x1x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.permute_dims"(%[[V6]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x8x3x4xf32>
func.func @other_operands(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<1x8x1x1xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.multiply"(%0, %arg2) : (tensor<2x8x3x4xf32>, tensor<3x4xf32>) -> tensor<2x8x3x4xf32>
  %2 = "ivy.add"(%1, %arg3) : (tensor<2x8x3x4xf32>, tensor<1x8x1x1xf32>) -> tensor<2x8x3x4xf32>
  return %2 : tensor<2x8x3x4xf32>
}

// Row-major order needs the transpose.
// CHECK-LABEL: func.func @flatten(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 96>} : (tensor<2x8x3x4xf32>) -> tensor<2x96xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x96xf32>
func.func @flatten(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>) -> tensor<2x96xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 96>} : (tensor<2x8x3x4xf32>) -> tensor<2x96xf32>
  return %1 : tensor<2x96xf32>
}

// A program that works channels-last in between.
// CHECK-LABEL: func.func @user_permute(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x4x3x3xf32>) -> tensor<3x3x4x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.softmax"(%[[V2]]) {axis = 3 : i64} : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 2, 3, 1, 0>} : (tensor<8x8x1x1xf32>) -> tensor<1x1x8x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.conv"(%[[V3]], %[[V4]]) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x3x4x8xf32>, tensor<1x1x8x8xf32>) -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%[[V5]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x8x3x4xf32>
func.func @user_permute(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>, %arg2: tensor<8x8x1x1xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 0, 2, 3, 1>} : (tensor<2x8x3x4xf32>) -> tensor<2x3x4x8xf32>
  %2 = "ivy.softmax"(%1) {axis = 3 : i64} : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
  %3 = "ivy.permute_dims"(%2) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x3x4x8xf32>) -> tensor<2x8x3x4xf32>
  %4 = "ivy.conv"(%3, %arg2) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8x8x1x1xf32>) -> tensor<2x8x3x4xf32>
  return %4 : tensor<2x8x3x4xf32>
}
