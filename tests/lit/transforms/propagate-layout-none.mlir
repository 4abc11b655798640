// RUN: ivy-opt %s --ivy-propagate-layout | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// A program without convolutions stays as it is.
// CHECK-LABEL: func.func @no_convolution(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<2x4x5x6xf32>) -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x4x5x6xf32>) -> tensor<2x6x4x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.relu"(%[[V1]]) : (tensor<2x6x4x5xf32>) -> tensor<2x6x4x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x6x4x5xf32>
func.func @no_convolution(%arg0: tensor<2x4x5x6xf32>) -> tensor<2x6x4x5xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<2x4x5x6xf32>) -> tensor<2x4x5x6xf32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 0, 3, 1, 2>} : (tensor<2x4x5x6xf32>) -> tensor<2x6x4x5xf32>
  %2 = "ivy.relu"(%1) : (tensor<2x6x4x5xf32>) -> tensor<2x6x4x5xf32>
  return %2 : tensor<2x6x4x5xf32>
}
