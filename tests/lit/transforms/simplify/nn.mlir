// RUN: ivy-opt %s --ivy-simplify | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @transposed_weight(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = false} : (tensor<2x4xf32>, tensor<4x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @transposed_weight(%arg0: tensor<2x4xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<4x3xf32>) -> tensor<3x4xf32>
  %1 = "ivy.linear"(%arg0, %0, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x4xf32>, tensor<3x4xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @reshape_linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<2x5x4xf32>, tensor<3x4xf32>) -> tensor<2x5x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x5x3xf32>
func.func @reshape_linear(%arg0: tensor<2x5x4xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x5x3xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 10, 4>} : (tensor<2x5x4xf32>) -> tensor<10x4xf32>
  %1 = "ivy.linear"(%0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<10x4xf32>, tensor<3x4xf32>) -> tensor<10x3xf32>
  %2 = "ivy.reshape"(%1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 3>} : (tensor<10x3xf32>) -> tensor<2x5x3xf32>
  return %2 : tensor<2x5x3xf32>
}

// The transposes around a product that is computed in another order of rows.
// CHECK-LABEL: func.func @permute_linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x4x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 24>} : (tensor<2x5x4x6xf32>) -> tensor<2x5x24xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.linear"(%[[V1]], %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<2x5x24xf32>, tensor<7x24xf32>) -> tensor<2x5x7xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x5x7xf32>
func.func @permute_linear(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<7x24xf32>) -> tensor<2x5x7xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 0, 1, 3>} : (tensor<2x4x5x6xf32>) -> tensor<5x2x4x6xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5, 2, 24>} : (tensor<5x2x4x6xf32>) -> tensor<5x2x24xf32>
  %2 = "ivy.linear"(%1, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<5x2x24xf32>, tensor<7x24xf32>) -> tensor<5x2x7xf32>
  %3 = "ivy.permute_dims"(%2) {axes = array<i64: 1, 0, 2>} : (tensor<5x2x7xf32>) -> tensor<2x5x7xf32>
  return %3 : tensor<2x5x7xf32>
}

// The transpose meets the ones that split the heads.
// CHECK-LABEL: func.func @linear_of_permuted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<2x5x4xf32>, tensor<6x4xf32>) -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 2, 3>} : (tensor<2x5x6xf32>) -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%[[V1]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x5x2x3xf32>) -> tensor<2x2x5x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x2x5x3xf32>
func.func @linear_of_permuted(%arg0: tensor<2x5x4xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x2x5x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0, 2>} : (tensor<2x5x4xf32>) -> tensor<5x2x4xf32>
  %1 = "ivy.linear"(%0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<5x2x4xf32>, tensor<6x4xf32>) -> tensor<5x2x6xf32>
  %2 = "ivy.reshape"(%1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5, 2, 2, 3>} : (tensor<5x2x6xf32>) -> tensor<5x2x2x3xf32>
  %3 = "ivy.permute_dims"(%2) {axes = array<i64: 1, 2, 0, 3>} : (tensor<5x2x2x3xf32>) -> tensor<2x2x5x3xf32>
  return %3 : tensor<2x2x5x3xf32>
}

// A product is not computed twice.
// CHECK-LABEL: func.func @product_used_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 10, 4>} : (tensor<2x5x4xf32>) -> tensor<10x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.linear"(%[[V0]], %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<10x4xf32>, tensor<3x4xf32>) -> tensor<10x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 3>} : (tensor<10x3xf32>) -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.exp"(%[[V1]]) : (tensor<10x3xf32>) -> tensor<10x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 3>} : (tensor<10x3xf32>) -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%[[V2]], %[[V4]]) : (tensor<2x5x3xf32>, tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x5x3xf32>
func.func @product_used_twice(%arg0: tensor<2x5x4xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x5x3xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 10, 4>} : (tensor<2x5x4xf32>) -> tensor<10x4xf32>
  %1 = "ivy.linear"(%0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<10x4xf32>, tensor<3x4xf32>) -> tensor<10x3xf32>
  %2 = "ivy.reshape"(%1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 3>} : (tensor<10x3xf32>) -> tensor<2x5x3xf32>
  %3 = "ivy.exp"(%1) : (tensor<10x3xf32>) -> tensor<10x3xf32>
  %4 = "ivy.reshape"(%3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 3>} : (tensor<10x3xf32>) -> tensor<2x5x3xf32>
  %5 = "ivy.multiply"(%2, %4) : (tensor<2x5x3xf32>, tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %5 : tensor<2x5x3xf32>
}

// CHECK-LABEL: func.func @matmul_as_linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<2x5x4xf32>, tensor<3x4xf32>) -> tensor<2x5x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x5x3xf32>
func.func @matmul_as_linear(%arg0: tensor<2x5x4xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x5x3xf32> {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<3x4xf32>) -> tensor<4x3xf32>
  %1 = "ivy.matmul"(%arg0, %0) : (tensor<2x5x4xf32>, tensor<4x3xf32>) -> tensor<2x5x3xf32>
  return %1 : tensor<2x5x3xf32>
}

// Zeros around the images are padding of the convolution, in addition to its own.
// CHECK-LABEL: func.func @conv_of_padded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 2, 2, 0, 2>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x5x6x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x7x6x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x7x6x4xf32>
func.func @conv_of_padded(%arg0: tensor<2x5x6x3xf32>, %arg1: tensor<3x3x3x4xf32>) -> tensor<2x7x6x4xf32> {
  %0 = "ivy.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 0, 1, 2, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 0, 0>, mode = "constant"} : (tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<2x7x8x3xf32>
  %2 = "ivy.conv"(%1, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 1, 1, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x7x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x7x6x4xf32>
  return %2 : tensor<2x7x6x4xf32>
}

// Other numbers, and zeros that the convolution would spread, are not.
// CHECK-LABEL: func.func @conv_of_padded_otherwise(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 1, 0, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 0, 0>, mode = "constant"} : (tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<2x7x6x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.conv"(%[[V2]], %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x7x6x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x5x4x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.pad"(%arg0, %[[V1]]) {high = array<i64: 0, 1, 1, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 1, 0>, mode = "constant"} : (tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<2x7x8x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.conv"(%[[V4]], %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 2, 2>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x7x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x11x13x4xf32>
// CHECK-NEXT: return %[[V3]], %[[V5]] : tensor<2x5x4x4xf32>, tensor<2x11x13x4xf32>
func.func @conv_of_padded_otherwise(%arg0: tensor<2x5x6x3xf32>, %arg1: tensor<3x3x3x4xf32>) -> (tensor<2x5x4x4xf32>, tensor<2x11x13x4xf32>) {
  %0 = "ivy.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.pad"(%arg0, %0) {high = array<i64: 0, 1, 0, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 0, 0>, mode = "constant"} : (tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<2x7x6x3xf32>
  %3 = "ivy.conv"(%2, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x7x6x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x5x4x4xf32>
  %4 = "ivy.pad"(%arg0, %1) {high = array<i64: 0, 1, 1, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 1, 0>, mode = "constant"} : (tensor<2x5x6x3xf32>, tensor<f32>) -> tensor<2x7x8x3xf32>
  %5 = "ivy.conv"(%4, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 2, 2>, output_layout = "N01C", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x7x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x11x13x4xf32>
  return %3, %5 : tensor<2x5x4x4xf32>, tensor<2x11x13x4xf32>
}

// Beside numbers that are not negative, zeros are as good as minus infinity.
// CHECK-LABEL: func.func @max_pool_of_padded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.relu"(%arg0) : (tensor<2x6x6x3xf32>) -> tensor<2x6x6x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.max_pool"(%[[V1]]) {axes = array<i64: 1, 2>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 1, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<2x6x6x3xf32>) -> tensor<2x3x3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 1, 1, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 1, 0>, mode = "constant"} : (tensor<2x6x6x3xf32>, tensor<f32>) -> tensor<2x8x8x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.max_pool"(%[[V3]]) {axes = array<i64: 1, 2>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<2x8x8x3xf32>) -> tensor<2x3x3x3xf32>
// CHECK-NEXT: return %[[V2]], %[[V4]] : tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>
func.func @max_pool_of_padded(%arg0: tensor<2x6x6x3xf32>) -> (tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>) {
  %0 = "ivy.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.relu"(%arg0) : (tensor<2x6x6x3xf32>) -> tensor<2x6x6x3xf32>
  %2 = "ivy.pad"(%1, %0) {high = array<i64: 0, 1, 1, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 1, 0>, mode = "constant"} : (tensor<2x6x6x3xf32>, tensor<f32>) -> tensor<2x8x8x3xf32>
  %3 = "ivy.max_pool"(%2) {axes = array<i64: 1, 2>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<2x8x8x3xf32>) -> tensor<2x3x3x3xf32>
  %4 = "ivy.pad"(%arg0, %0) {high = array<i64: 0, 1, 1, 0>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 1, 1, 0>, mode = "constant"} : (tensor<2x6x6x3xf32>, tensor<f32>) -> tensor<2x8x8x3xf32>
  %5 = "ivy.max_pool"(%4) {axes = array<i64: 1, 2>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<2x8x8x3xf32>) -> tensor<2x3x3x3xf32>
  return %3, %5 : tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>
}
