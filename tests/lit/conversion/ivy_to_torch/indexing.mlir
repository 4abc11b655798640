// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @index_dynamic(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.index.Tensor %arg0, %[[V0]] : !torch.vtensor<[4,?],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,?],f32>
func.func @index_dynamic(%arg0: tensor<4x?xf32>, %arg1: tensor<2xi64>) -> tensor<2x?xf32> {
  %0 = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x?xf32>, tensor<2xi64>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @take(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2,2],si64>) -> !torch.list<optional<vtensor>>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.index.Tensor %arg0, %[[V0]] : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[2,2,3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,2,3],f32>
func.func @take(%arg0: tensor<4x3xf32>, %arg1: tensor<2x2xi64>) -> tensor<2x2x3xf32> {
  %0 = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<2x2x3xf32>
  return %0 : tensor<2x2x3xf32>
}

// CHECK-LABEL: func.func @index_put(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V1:.*]] = torch.aten.index_put %arg0, %[[V0]], %arg2, %[[TRUE]] : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>, !torch.vtensor<[2,3],f32>, !torch.bool -> !torch.vtensor<[4,3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[4,3],f32>
func.func @index_put(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @take_along_axis(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]] = torch.aten.gather %arg0, %[[INT0]], %arg1, %[[FALSE]] : !torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2,3],si64>, !torch.bool -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @take_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3xf32> {
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @put_along_axis(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V0:.*]] = torch.aten.scatter.src %arg0, %[[INT0]], %arg1, %arg2 : !torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2,3],si64>, !torch.vtensor<[2,3],f32> -> !torch.vtensor<[4,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[4,3],f32>
func.func @put_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
