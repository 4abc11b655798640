// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @scaled_dot_product_attention(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x5x8xf32>
func.func @scaled_dot_product_attention(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x4x7x8xf32>, %arg2: tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
  return %0 : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @scaled_dot_product_attention_masked(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2, %arg3) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x5x8xf32>
func.func @scaled_dot_product_attention_masked(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x4x7x8xf32>, %arg2: tensor<2x4x7x8xf32>, %arg3: tensor<5x7xi1>) -> tensor<2x4x5x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2, %arg3) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
  return %0 : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @conv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 2>} : (tensor<1x4x9xf32>, tensor<6x2x3xf32>) -> tensor<1x6x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x5xf32>
func.func @conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x2x3xf32>) -> tensor<1x6x5xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 2>} : (tensor<1x4x9xf32>, tensor<6x2x3xf32>) -> tensor<1x6x5xf32>
  return %0 : tensor<1x6x5xf32>
}

// CHECK-LABEL: func.func @conv_last(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 1, 1>, rhs_dilation = array<i64: 2, 1>, strides = array<i64: 1, 1>} : (tensor<1x8x8x3xf32>, tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x4x8x6xf32>
func.func @conv_last(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 1, 1>, rhs_dilation = array<i64: 2, 1>, strides = array<i64: 1, 1>} : (tensor<1x8x8x3xf32>, tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32>
  return %0 : tensor<1x4x8x6xf32>
}

// A transposed convolution dilates its input.
// CHECK-LABEL: func.func @conv_transposed(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "IO01", lhs_dilation = array<i64: 2, 2>, output_layout = "NC01", padding = array<i64: 1, 1, 1, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x3x4x4xf32>, tensor<3x6x2x2xf32>) -> tensor<1x6x8x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x8x8xf32>
func.func @conv_transposed(%arg0: tensor<1x3x4x4xf32>, %arg1: tensor<3x6x2x2xf32>) -> tensor<1x6x8x8xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "IO01", lhs_dilation = array<i64: 2, 2>, output_layout = "NC01", padding = array<i64: 1, 1, 1, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x3x4x4xf32>, tensor<3x6x2x2xf32>) -> tensor<1x6x8x8xf32>
  return %0 : tensor<1x6x8x8xf32>
}

// CHECK-LABEL: func.func @max_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4x4xf32>
func.func @max_pool(%arg0: tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @sum_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4x4xf32>
func.func @sum_pool(%arg0: tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @max_pool_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
// CHECK-NEXT: return %[[V0]] : tensor<1x4xi64>
func.func @max_pool_of_integers(%arg0: tensor<1x8xi64>) -> tensor<1x4xi64> {
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
  return %0 : tensor<1x4xi64>
}

// CHECK-LABEL: func.func @linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @linear(%arg0: tensor<2x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @linear_plain(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @linear_plain(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @embedding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @embedding(%arg0: tensor<10x4xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3x4xf32> {
  %0 = "ivy.embedding"(%arg0, %arg1) : (tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @softmax(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.softmax"(%arg0) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log_softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_softmax"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @log_softmax(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log_softmax"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @layer_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.layer_norm"(%arg0, %arg1, %arg2) {axes = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @layer_norm(%arg0: tensor<2x3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.layer_norm"(%arg0, %arg1, %arg2) {axes = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @layer_norm_plain(
// CHECK-NEXT: %[[V0:.*]] = "ivy.layer_norm"(%arg0) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @layer_norm_plain(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.layer_norm"(%arg0) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @rms_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @rms_norm(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @group_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x6x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6x4xf32>
func.func @group_norm(%arg0: tensor<2x6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x6x4xf32> {
  %0 = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x6x4xf32>
  return %0 : tensor<2x6x4xf32>
}

// CHECK-LABEL: func.func @batch_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.batch_norm"(%arg0, %arg1, %arg2, %arg3, %arg4) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @batch_norm(%arg0: tensor<2x3x4xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2, %arg3, %arg4) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @batch_norm_last(
// CHECK-NEXT: %[[V0:.*]] = "ivy.batch_norm"(%arg0, %arg1, %arg2) {axis = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>} : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3xf32>
func.func @batch_norm_last(%arg0: tensor<2x4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2) {axis = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>} : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @softmax_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @softmax_dynamic(%arg0: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %0 = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<?x3xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @lstm(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>, tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
func.func @lstm(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<16x3xf32>, %arg4: tensor<16x4xf32>, %arg5: tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
  %0:3 = "ivy.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>, tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1, %0#2 : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func.func @gru(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.gru"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
func.func @gru(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<12x3xf32>, %arg3: tensor<12x4xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
  %0:2 = "ivy.gru"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func.func @rnn(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.rnn"(%arg0, %arg1, %arg2, %arg3, %arg4) {activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>, reverse = true} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>, tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
func.func @rnn(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
  %0:2 = "ivy.rnn"(%arg0, %arg1, %arg2, %arg3, %arg4) {activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>, reverse = true} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>, tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
}

// -----

func.func @invalid_conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x4x3xf32>) {
  // expected-error @below {{'ivy.conv' op 4 channels do not feed 2 groups of 4}}
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x4x9xf32>
  return
}

// -----

func.func @invalid_conv(%arg0: tensor<1x4xf32>, %arg1: tensor<6x4x3xf32>) {
  // expected-error @below {{'ivy.conv' op cannot convolve float32[1, 4] with float32[6, 4, 3]}}
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4xf32>, tensor<6x4x3xf32>) -> tensor<1x4xf32>
  return
}

// -----

func.func @invalid_conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x4x3xf32>) {
  // expected-error @below {{'ivy.conv' op layout 'NCX' does not name NC and 1 spatial axes}}
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NCX", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x4x9xf32>
  return
}

// -----

func.func @invalid_conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x4x3xf32>) {
  // expected-error @below {{'ivy.conv' op expects positive strides for 1 axes, got (0,)}}
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 0>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x4x9xf32>
  return
}

// -----

func.func @invalid_conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x4x3xf32>) {
  // expected-error @below {{'ivy.conv' op expects 2 amounts of padding, got (0,)}}
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x4x9xf32>
  return
}

// -----

func.func @invalid_conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<5x2x3xf32>) {
  // expected-error @below {{'ivy.conv' op cannot make 2 groups of the channels of float32[5, 2, 3]}}
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x9xf32>, tensor<5x2x3xf32>) -> tensor<1x4x9xf32>
  return
}

// -----

func.func @invalid_max_pool(%arg0: tensor<1x8xf32>) {
  // expected-error @below {{'ivy.max_pool' op expects 4 amounts of padding, got (0, 0)}}
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 1, 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x8xf32>) -> tensor<1x8xf32>
  return
}

// -----

func.func @invalid_max_pool(%arg0: tensor<1x2xf32>) {
  // expected-error @below {{'ivy.max_pool' op expects positive window for 1 axes, got (0,)}}
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 1>, window = array<i64: 0>} : (tensor<1x2xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @invalid_max_pool(%arg0: tensor<1x2xf32>) {
  // expected-error @below {{'ivy.max_pool' op axis 2 is out of range for a tensor of rank 2}}
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 1>, window = array<i64: 1>} : (tensor<1x2xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @invalid_linear(%arg0: tensor<2x3xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4xf32>) {
  // expected-error @below {{'ivy.linear' op cannot apply weight float32[4, 5] to float32[2, 3]}}
  %0 = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3xf32>, tensor<4x5xf32>, tensor<4xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_embedding(%arg0: tensor<10x4xf32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.embedding' op cannot look up float32[2] in float32[10, 4]}}
  %0 = "ivy.embedding"(%arg0, %arg1) : (tensor<10x4xf32>, tensor<2xf32>) -> tensor<10x4xf32>
  return
}

// -----

func.func @invalid_softmax(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.softmax' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_layer_norm(%arg0: tensor<2x4xf32>, %arg1: tensor<3xf32>) {
  // expected-error @below {{'ivy.layer_norm' op expects a weight of float32[4], got float32[3]}}
  %0 = "ivy.layer_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @invalid_layer_norm(%arg0: tensor<2x4xf32>) {
  // expected-error @below {{'ivy.layer_norm' op cannot normalise over 3 axes of float32[2, 4]}}
  %0 = "ivy.layer_norm"(%arg0) {axes = 3 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @invalid_rms_norm(%arg0: tensor<2x4xf32>) {
  // expected-error @below {{'ivy.rms_norm' op cannot normalise over 3 axes of float32[2, 4]}}
  %0 = "ivy.rms_norm"(%arg0) {axes = 3 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @invalid_group_norm(%arg0: tensor<2x4xf32>, %arg1: tensor<3xf32>) {
  // expected-error @below {{'ivy.group_norm' op expects statistics of 4 channels, got float32[3]}}
  %0 = "ivy.group_norm"(%arg0, %arg1) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @invalid_group_norm(%arg0: tensor<2x5xf32>) {
  // expected-error @below {{'ivy.group_norm' op cannot split 5 channels into 2 groups}}
  %0 = "ivy.group_norm"(%arg0) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x5xf32>) -> tensor<2x5xf32>
  return
}

// -----

func.func @invalid_batch_norm(%arg0: tensor<2x3xf32>, %arg1: tensor<4xf32>, %arg2: tensor<3xf32>) {
  // expected-error @below {{'ivy.batch_norm' op expects statistics of 3 channels, got float32[4]}}
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>} : (tensor<2x3xf32>, tensor<4xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_scaled_dot_product_attention(%arg0: tensor<2x5x8xf32>, %arg1: tensor<2x7x6xf32>, %arg2: tensor<2x7x8xf32>) {
  // expected-error @below {{'ivy.scaled_dot_product_attention' op cannot attend with query, key and value float32[2, 5, 8], float32[2, 7, 6], float32[2, 7, 8]}}
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 1.000000e+00 : f64} : (tensor<2x5x8xf32>, tensor<2x7x6xf32>, tensor<2x7x8xf32>) -> tensor<2x5x8xf32>
  return
}

// -----

func.func @invalid_lstm(%arg0: tensor<5x2xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<16x3xf32>, %arg4: tensor<16x4xf32>) {
  // expected-error @below {{'ivy.lstm' op cannot run over float32[5, 2] with state float32[2, 4]}}
  %0:3 = "ivy.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>, reverse = false} : (tensor<5x2xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
  return
}

// -----

func.func @invalid_gru(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<12x2xf32>, %arg3: tensor<12x4xf32>) {
  // expected-error @below {{'ivy.gru' op cannot apply float32[12, 2] to float32[5, 2, 3]}}
  %0 = "ivy.gru"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x2xf32>, tensor<12x4xf32>) -> tensor<5x2x3xf32>
  return
}
