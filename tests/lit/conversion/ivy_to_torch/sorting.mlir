// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sort_with_indices(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.sort.stable"(%arg0, %[[TRUE]], %[[INT_1]], %[[FALSE]]) : (!torch.vtensor<[2,3],f32>, !torch.bool, !torch.int, !torch.bool) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>
func.func @sort_with_indices(%arg0: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>) {
  %0:2 = "ivy.sort_with_indices"(%arg0) {axis = -1 : i64, descending = false, stable = true} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
  return %0#0, %0#1 : tensor<2x3xf32>, tensor<2x3xi64>
}

// CHECK-LABEL: func.func @sort(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[TRUE_0:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.sort.stable"(%arg0, %[[TRUE]], %[[INT0]], %[[TRUE_0]]) : (!torch.vtensor<[2,3],f32>, !torch.bool, !torch.int, !torch.bool) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
// CHECK-NEXT: return %[[V0]]#0 : !torch.vtensor<[2,3],f32>
func.func @sort(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sort"(%arg0) {axis = 0 : i64, descending = true, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @argsort(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.sort.stable"(%arg0, %[[NONE]], %[[INT1]], %[[FALSE]]) : (!torch.vtensor<[2,3],f32>, !torch.none, !torch.int, !torch.bool) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
// CHECK-NEXT: return %[[V0]]#1 : !torch.vtensor<[2,3],si64>
func.func @argsort(%arg0: tensor<2x3xf32>) -> tensor<2x3xi64> {
  %0 = "ivy.argsort"(%arg0) {axis = 1 : i64, descending = false, stable = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @argmax(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V0:.*]] = torch.aten.argmax %arg0, %[[INT1]], %[[TRUE]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,1],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,1],si64>
func.func @argmax(%arg0: tensor<2x3xf32>) -> tensor<2x1xi64> {
  %0 = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xi64>
  return %0 : tensor<2x1xi64>
}

// CHECK-LABEL: func.func @argmin(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]] = torch.aten.argmin %arg0, %[[INT0]], %[[FALSE]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],si64>
func.func @argmin(%arg0: tensor<2x3xf32>) -> tensor<3xi64> {
  %0 = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @searchsorted(
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.searchsorted.Tensor"(%arg0, %arg1, %[[FALSE]], %[[TRUE]], %[[NONE]], %[[NONE_0]]) : (!torch.vtensor<[5],f32>, !torch.vtensor<[2,3],f32>, !torch.bool, !torch.bool, !torch.none, !torch.none) -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @searchsorted(%arg0: tensor<5xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi64> {
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "right"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}
