// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @broadcast_to(
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT2]], %[[INT3]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.broadcast_to %arg0, %[[V0]] : !torch.vtensor<[3],f32>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,3],f32>
func.func @broadcast_to(%arg0: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT3]], %[[INT4]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.reshape %arg0, %[[V0]] : !torch.vtensor<[2,6],f32>, !torch.list<int> -> !torch.vtensor<[3,4],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3,4],f32>
func.func @reshape(%arg0: tensor<2x6xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @permute_nothing(
// CHECK-NEXT: return %arg0 : !torch.vtensor<[2,3],f32>
func.func @permute_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @expand_nothing(
// CHECK-NEXT: return %arg0 : !torch.vtensor<[2],f32>
func.func @expand_nothing(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @squeeze_nothing(
// CHECK-NEXT: return %arg0 : !torch.vtensor<[2],f32>
func.func @squeeze_nothing(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @concat_one(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg0 : (!torch.vtensor<[2],f32>) -> !torch.list<vtensor<[2],f32>>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.aten.cat %[[V0]], %[[INT0]] : !torch.list<vtensor<[2],f32>>, !torch.int -> !torch.vtensor<[2],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2],f32>
func.func @concat_one(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.concat"(%arg0) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @stack_one(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg0 : (!torch.vtensor<[2],f32>) -> !torch.list<vtensor<[2],f32>>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V1:.*]] = torch.aten.stack %[[V0]], %[[INT1]] : !torch.list<vtensor<[2],f32>>, !torch.int -> !torch.vtensor<[2,1],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,1],f32>
func.func @stack_one(%arg0: tensor<2xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.stack"(%arg0) {axis = 1 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @flip(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.flip %arg0, %[[V0]] : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,3],f32>
func.func @flip(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @roll(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT_2:.*]] = torch.constant.int -2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]], %[[INT_2]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT1_0:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT0]], %[[INT1_0]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V2:.*]] = torch.aten.roll %arg0, %[[V0]], %[[V1]] : !torch.vtensor<[4,3],f32>, !torch.list<int>, !torch.list<int> -> !torch.vtensor<[4,3],f32>
// CHECK-NEXT: return %[[V2]] : !torch.vtensor<[4,3],f32>
func.func @roll(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.roll"(%arg0) {axes = array<i64: 0, 1>, shifts = array<i64: 1, -2>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT7:.*]] = torch.constant.int 7
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.aten.slice.Tensor %arg0, %[[INT0]], %[[INT1]], %[[INT7]], %[[INT2]] : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3,3],f32>
func.func @slice(%arg0: tensor<8x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>, stops = array<i64: 7, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @update_slice(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT6:.*]] = torch.constant.int 6
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.aten.slice_scatter %arg0, %arg1, %[[INT0]], %[[INT1]], %[[INT6]], %[[INT2]] : !torch.vtensor<[8,3],f32>, !torch.vtensor<[3,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[8,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[8,3],f32>
func.func @update_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<8x3xf32> {
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>} : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]], %[[INT3]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.broadcast_to %arg1, %[[V0]] : !torch.vtensor<[],f32>, !torch.list<int> -> !torch.vtensor<[1,3],f32>
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %arg0, %[[V1]] : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>) -> !torch.list<vtensor>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V3:.*]] = torch.aten.cat %[[V2]], %[[INT0]] : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[3,3],f32>
// CHECK-NEXT: %[[INT3_0:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V4:.*]] = torch.aten.add.int %[[INT3_0]], %[[INT_1]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[INT1_1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT0_2:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT1_3:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V5:.*]] = torch.aten.slice.Tensor %[[V3]], %[[INT1_1]], %[[INT0_2]], %[[V4]], %[[INT1_3]] : !torch.vtensor<[3,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,?],f32>
// CHECK-NEXT: %[[INT3_4:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[INT1_5:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V6:.*]] = torch.prim.ListConstruct %[[INT3_4]], %[[INT1_5]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V7:.*]] = torch.aten.broadcast_to %arg1, %[[V6]] : !torch.vtensor<[],f32>, !torch.list<int> -> !torch.vtensor<[3,1],f32>
// CHECK-NEXT: %[[V8:.*]] = torch.prim.ListConstruct %[[V7]], %[[V5]] : (!torch.vtensor<[3,1],f32>, !torch.vtensor<[3,?],f32>) -> !torch.list<vtensor>
// CHECK-NEXT: %[[INT1_6:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V9:.*]] = torch.aten.cat %[[V8]], %[[INT1_6]] : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[3,5],f32>
// CHECK-NEXT: return %[[V9]] : !torch.vtensor<[3,5],f32>
func.func @pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 1, -1>, interior = array<i64: 0, 1>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// CHECK-LABEL: func.func @tile(
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT2]], %[[INT1]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.tile %arg0, %[[V0]] : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[4,3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[4,3],f32>
func.func @tile(%arg0: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.tile"(%arg0) {repeats = array<i64: 2, 1>} : (tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @repeat(
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.repeat_interleave.self_int %arg0, %[[INT2]], %[[INT1]], %[[NONE]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int, !torch.none -> !torch.vtensor<[2,6],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,6],f32>
func.func @repeat(%arg0: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %0 = "ivy.repeat"(%arg0) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2x3xf32>) -> tensor<2x6xf32>
  return %0 : tensor<2x6xf32>
}

// CHECK-LABEL: func.func @diagonal(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT_2:.*]] = torch.constant.int -2
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.diagonal %arg0, %[[INT1]], %[[INT_2]], %[[INT_1]] : !torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @diagonal(%arg0: tensor<2x3x4xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.diagonal"(%arg0) {offset = 1 : i64} : (tensor<2x3x4xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
