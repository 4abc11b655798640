// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @fold_squeeze(
// CHECK-NEXT: %[[V0:.*]] = torch.vtensor.literal(dense<{{\[\[}}0, 1, 2]]> : tensor<1x3xsi64>) : !torch.vtensor<[1,3],si64>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.aten.squeeze.dim %[[V0]], %[[INT0]] : !torch.vtensor<[1,3],si64>, !torch.int -> !torch.vtensor<[3],si64>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],si64>
func.func @fold_squeeze() -> tensor<3xi64> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2]]> : tensor<1x3xi64>} : () -> tensor<1x3xi64>
  %1 = "ivy.squeeze"(%0) {axes = array<i64: 0>} : (tensor<1x3xi64>) -> tensor<3xi64>
  return %1 : tensor<3xi64>
}

// CHECK-LABEL: func.func @full(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg1, %[[INT3]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.broadcast_to %arg0, %[[V0]] : !torch.vtensor<[],f32>, !torch.list<int> -> !torch.vtensor<[?,3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[?,3],f32>
func.func @full(%arg0: tensor<f32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.full"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @iota(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[INT3_0:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_2:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.arange %[[INT3]], %[[INT3_0]], %[[NONE]], %[[NONE_1]], %[[NONE_2]] : !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],si32>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT3_3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT1]], %[[INT3_3]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V2:.*]] = torch.aten.reshape %[[V0]], %[[V1]] : !torch.vtensor<[3],si32>, !torch.list<int> -> !torch.vtensor<[1,3],si32>
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[INT3_4:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V3:.*]] = torch.prim.ListConstruct %[[INT2]], %[[INT3_4]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V4:.*]] = torch.aten.broadcast_to %[[V2]], %[[V3]] : !torch.vtensor<[1,3],si32>, !torch.list<int> -> !torch.vtensor<[2,3],si32>
// CHECK-NEXT: return %[[V4]] : !torch.vtensor<[2,3],si32>
func.func @iota() -> tensor<2x3xi32> {
  %0 = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @eye(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[INT6:.*]] = torch.constant.int 6
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.eye.m %[[INT3]], %[[INT4]], %[[INT6]], %[[NONE]], %[[NONE_0]], %[[NONE_1]] : !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3,4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3,4],f32>
func.func @eye() -> tensor<3x4xf32> {
  %0 = "ivy.eye"() {columns = 4 : i64, dtype = f32, offset = 1 : i64, rows = 3 : i64} : () -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @tril(
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.tril %arg0, %[[INT_1]] : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3,4],f32>
func.func @tril(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.tril"(%arg0) {offset = -1 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @triu(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.triu %arg0, %[[INT1]] : !torch.vtensor<[2,3,3],f32>, !torch.int -> !torch.vtensor<[2,3,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3,3],f32>
func.func @triu(%arg0: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = "ivy.triu"(%arg0) {offset = 1 : i64} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}
