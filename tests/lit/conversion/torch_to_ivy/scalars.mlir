// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @arithmetic(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:.*]] = tensor.dim %arg1, %[[C0_0]] : tensor<?xf32>
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V0:.*]] = arith.muli %[[DIM]], %[[C2]] : index
// CHECK-NEXT: %[[V1:.*]] = arith.addi %[[V0]], %[[DIM_1]] : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]] = arith.subi %[[V1]], %[[C1]] : index
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.full"(%[[V3]], %[[V2]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V4]] : tensor<?xf32>
func.func @arithmetic(%arg0: !torch.vtensor<[?],f32>, %arg1: !torch.vtensor<[?],f32>) -> !torch.vtensor<[?],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?],f32>, !torch.int -> !torch.int
  %int0_0 = torch.constant.int 0
  %1 = torch.aten.size.int %arg1, %int0_0 : !torch.vtensor<[?],f32>, !torch.int -> !torch.int
  %int2 = torch.constant.int 2
  %2 = torch.aten.mul.int %0, %int2 : !torch.int, !torch.int -> !torch.int
  %3 = torch.aten.add.int %2, %1 : !torch.int, !torch.int -> !torch.int
  %int1 = torch.constant.int 1
  %4 = torch.aten.sub.int %3, %int1 : !torch.int, !torch.int -> !torch.int
  %5 = torch.prim.ListConstruct %4 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %false = torch.constant.bool false
  %6 = torch.aten.new_zeros %arg0, %5, %none, %none_1, %none_2, %false : !torch.vtensor<[?],f32>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[?],f32>
  return %6 : !torch.vtensor<[?],f32>
}
