// RUN: ivy-opt %s --ivy-expand-for-torch --cse --ivy-to-torch --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// A row is read and one is written at the counter, which Python knows.
// CHECK-LABEL: func.func @rows(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT5:.*]] = torch.constant.int 5
// CHECK-NEXT: %[[V0:.*]] = torch.prim.Loop %[[INT5]], %[[TRUE]], init(%arg1) {
// CHECK-NEXT: ^bb0(%arg2: !torch.int, %arg3: !torch.vtensor<[5,3],f32>):
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct  : () -> !torch.list<int>
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V2:.*]] = torch.aten.full %[[V1]], %arg2, %[[INT4]], %[[NONE]], %[[NONE]], %[[FALSE]] : !torch.list<int>, !torch.int, !torch.int, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[],si64>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V3:.*]] = torch.aten.select.int %arg0, %[[INT0]], %arg2 : !torch.vtensor<[5,3],f32>, !torch.int, !torch.int -> !torch.vtensor<[3],f32>
// CHECK-NEXT: %[[V4:.*]] = torch.aten.sin %[[V3]] : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
// CHECK-NEXT: %[[V5:.*]] = torch.aten.unsqueeze %[[V4]], %[[INT0]] : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[1,3],f32>
// CHECK-NEXT: %[[V6:.*]] = torch.aten.select_scatter %arg3, %[[V4]], %[[INT0]], %arg2 : !torch.vtensor<[5,3],f32>, !torch.vtensor<[3],f32>, !torch.int, !torch.int -> !torch.vtensor<[5,3],f32>
// CHECK-NEXT: torch.prim.Loop.condition %[[TRUE]], iter(%[[V6]] : !torch.vtensor<[5,3],f32>)
// CHECK-NEXT: } : (!torch.int, !torch.bool, !torch.vtensor<[5,3],f32>) -> !torch.vtensor<[5,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[5,3],f32>
func.func @rows(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %zero = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%x = %arg1) -> (tensor<5x3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.dynamic_slice"(%arg0, %2, %zero) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 3>} : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %4 = "ivy.reshape"(%3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<1x3xf32>) -> tensor<3xf32>
    %5 = "ivy.sin"(%4) : (tensor<3xf32>) -> tensor<3xf32>
    %6 = "ivy.expand_dims"(%5) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
    %7 = "ivy.dynamic_update_slice"(%x, %6, %2, %zero) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
    scf.yield %7 : tensor<5x3xf32>
  }
  return %0 : tensor<5x3xf32>
}

// An index that is data stays a tensor.
// CHECK-LABEL: func.func @row_of_data(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[],si64>) -> !torch.list<optional<vtensor>>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.index.Tensor %arg0, %[[V0]] : !torch.vtensor<[5,3],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],f32>
func.func @row_of_data(%arg0: tensor<5x3xf32>, %arg1: tensor<i64>) -> tensor<3xf32> {
  %0 = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
