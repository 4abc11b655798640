// RUN: ivy-opt %s --ivy-propagate-layout=layout=channels-first | filecheck %s
// RUN: not ivy-opt %s --ivy-propagate-layout=layout=NHWC 2>&1 | filecheck %s --check-prefix=ERROR

// ERROR: unknown layout 'NHWC'; known are channels-last, channels-first

// CHECK-LABEL: func.func @channels_last(
// CHECK: %[[X:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 3, 1, 2>}
// CHECK: %[[W:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 3, 2, 0, 1>}
// CHECK: %[[C:.*]] = "ivy.conv"(%[[X]], %[[W]])
// CHECK-SAME: input_layout = "NC01", kernel_layout = "OI01"
// CHECK-SAME: output_layout = "NC01"
// CHECK: %[[R:.*]] = "ivy.relu"(%[[C]])
// CHECK: %[[BACK:.*]] = "ivy.permute_dims"(%[[R]]) {axes = array<i64: 0, 2, 3, 1>}
// CHECK: return %[[BACK]]
func.func @channels_last(%arg0: tensor<2x5x6x4xf32>, %arg1: tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", output_layout = "N01C", lhs_dilation = array<i64: 1, 1>, rhs_dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x5x6x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x3x4x8xf32>
  %1 = "ivy.relu"(%0) : (tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
  return %1 : tensor<2x3x4x8xf32>
}
