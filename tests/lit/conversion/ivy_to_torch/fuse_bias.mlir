// RUN: ivy-opt %s --ivy-to-torch | filecheck %s
// RUN: ivy-opt %s --ivy-expand-for-torch --cse --convert-ivy-to-torch --cse --torch-fuse-bias | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @bias(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V2:.*]] = torch.aten.convolution %arg0, %arg1, %[[NONE]], %[[V0]], %[[V1]], %[[V0]], %[[FALSE]], %[[V1]], %[[INT1]] : !torch.vtensor<[1,2,5],f32>, !torch.vtensor<[4,2,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,3],f32>
// CHECK-NEXT: %[[V3:.*]] = torch.aten.unsqueeze %arg2, %[[INT1]] : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4,1],f32>
// CHECK-NEXT: %[[V4:.*]] = torch.aten.convolution %arg0, %arg1, %arg2, %[[V0]], %[[V1]], %[[V0]], %[[FALSE]], %[[V1]], %[[INT1]] : !torch.vtensor<[1,2,5],f32>, !torch.vtensor<[4,2,3],f32>, !torch.vtensor<[4],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,3],f32>
// CHECK-NEXT: return %[[V4]] : !torch.vtensor<[1,4,3],f32>
func.func @bias(%x: tensor<1x2x5xf32>, %k: tensor<4x2x3xf32>, %b: tensor<4xf32>) -> tensor<1x4x3xf32> {
  %0 = "ivy.conv"(%x, %k) {strides = array<i64: 1>, padding = array<i64: 0, 0>, lhs_dilation = array<i64: 1>, rhs_dilation = array<i64: 1>, groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", output_layout = "NC0"} : (tensor<1x2x5xf32>, tensor<4x2x3xf32>) -> tensor<1x4x3xf32>
  %1 = "ivy.expand_dims"(%b) {axes = array<i64: 1>} : (tensor<4xf32>) -> tensor<4x1xf32>
  %2 = "ivy.add"(%0, %1) : (tensor<1x4x3xf32>, tensor<4x1xf32>) -> tensor<1x4x3xf32>
  return %2 : tensor<1x4x3xf32>
}

// CHECK-LABEL: func.func @used_twice(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V2:.*]] = torch.aten.convolution %arg0, %arg1, %[[NONE]], %[[V0]], %[[V1]], %[[V0]], %[[FALSE]], %[[V1]], %[[INT1]] : !torch.vtensor<[1,2,5],f32>, !torch.vtensor<[4,2,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,3],f32>
// CHECK-NEXT: %[[V3:.*]] = torch.aten.unsqueeze %arg2, %[[INT1]] : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4,1],f32>
// CHECK-NEXT: %[[V4:.*]] = torch.aten.add.Tensor %[[V2]], %[[V3]], %[[INT1]] : !torch.vtensor<[1,4,3],f32>, !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[1,4,3],f32>
// CHECK-NEXT: return %[[V2]], %[[V4]] : !torch.vtensor<[1,4,3],f32>, !torch.vtensor<[1,4,3],f32>
func.func @used_twice(%x: tensor<1x2x5xf32>, %k: tensor<4x2x3xf32>, %b: tensor<4xf32>) -> (tensor<1x4x3xf32>, tensor<1x4x3xf32>) {
  %0 = "ivy.conv"(%x, %k) {strides = array<i64: 1>, padding = array<i64: 0, 0>, lhs_dilation = array<i64: 1>, rhs_dilation = array<i64: 1>, groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", output_layout = "NC0"} : (tensor<1x2x5xf32>, tensor<4x2x3xf32>) -> tensor<1x4x3xf32>
  %1 = "ivy.expand_dims"(%b) {axes = array<i64: 1>} : (tensor<4xf32>) -> tensor<4x1xf32>
  %2 = "ivy.add"(%0, %1) : (tensor<1x4x3xf32>, tensor<4x1xf32>) -> tensor<1x4x3xf32>
  return %0, %2 : tensor<1x4x3xf32>, tensor<1x4x3xf32>
}

// CHECK-LABEL: func.func @not_by_channels(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V2:.*]] = torch.aten.convolution %arg0, %arg1, %[[NONE]], %[[V0]], %[[V1]], %[[V0]], %[[FALSE]], %[[V1]], %[[INT1]] : !torch.vtensor<[1,2,5],f32>, !torch.vtensor<[4,2,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,3],f32>
// CHECK-NEXT: %[[V3:.*]] = torch.aten.add.Tensor %[[V2]], %arg2, %[[INT1]] : !torch.vtensor<[1,4,3],f32>, !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[1,4,3],f32>
// CHECK-NEXT: return %[[V3]] : !torch.vtensor<[1,4,3],f32>
func.func @not_by_channels(%x: tensor<1x2x5xf32>, %k: tensor<4x2x3xf32>, %b: tensor<3xf32>) -> tensor<1x4x3xf32> {
  %0 = "ivy.conv"(%x, %k) {strides = array<i64: 1>, padding = array<i64: 0, 0>, lhs_dilation = array<i64: 1>, rhs_dilation = array<i64: 1>, groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", output_layout = "NC0"} : (tensor<1x2x5xf32>, tensor<4x2x3xf32>) -> tensor<1x4x3xf32>
  %1 = "ivy.add"(%0, %b) : (tensor<1x4x3xf32>, tensor<3xf32>) -> tensor<1x4x3xf32>
  return %1 : tensor<1x4x3xf32>
}
