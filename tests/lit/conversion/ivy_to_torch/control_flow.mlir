// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @counted(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V0:.*]] = torch.prim.Loop %arg1, %[[TRUE]], init(%arg0) {
// CHECK-NEXT: ^bb0(%arg2: !torch.int, %arg3: !torch.vtensor<[],f32>):
// CHECK-NEXT: %[[INT1_0:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V1:.*]] = torch.aten.add.Tensor %arg3, %arg3, %[[INT1_0]] : !torch.vtensor<[],f32>, !torch.vtensor<[],f32>, !torch.int -> !torch.vtensor<[],f32>
// CHECK-NEXT: %[[TRUE_1:.*]] = torch.constant.bool true
// CHECK-NEXT: torch.prim.Loop.condition %[[TRUE_1]], iter(%[[V1]] : !torch.vtensor<[],f32>)
// CHECK-NEXT: } : (!torch.int, !torch.bool, !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[],f32>
func.func @counted(%arg0: tensor<f32>, %arg1: index) -> tensor<f32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %0 = scf.for %i = %zero to %arg1 step %one iter_args(%x = %arg0) -> (tensor<f32>) {
    %1 = "ivy.add"(%x, %x) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    scf.yield %1 : tensor<f32>
  }
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @by_steps(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT6:.*]] = torch.constant.int 6
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.vtensor.literal(dense<0> : tensor<si64>) : !torch.vtensor<[],si64>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V1:.*]] = torch.prim.Loop %[[INT3]], %[[TRUE]], init(%[[V0]]) {
// CHECK-NEXT: ^bb0(%arg1: !torch.int, %arg2: !torch.vtensor<[],si64>):
// CHECK-NEXT: %[[INT2_0:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V4:.*]] = torch.aten.mul.int %arg1, %[[INT2_0]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[INT1_1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V5:.*]] = torch.aten.add.int %[[V4]], %[[INT1_1]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V6:.*]] = torch.prim.ListConstruct  : () -> !torch.list<int>
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_2:.*]] = torch.constant.none
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V7:.*]] = torch.aten.full %[[V6]], %[[V5]], %[[INT4]], %[[NONE]], %[[NONE_2]], %[[FALSE]] : !torch.list<int>, !torch.int, !torch.int, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[],si64>
// CHECK-NEXT: %[[INT1_3:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V8:.*]] = torch.aten.add.Tensor %arg2, %[[V7]], %[[INT1_3]] : !torch.vtensor<[],si64>, !torch.vtensor<[],si64>, !torch.int -> !torch.vtensor<[],si64>
// CHECK-NEXT: %[[TRUE_4:.*]] = torch.constant.bool true
// CHECK-NEXT: torch.prim.Loop.condition %[[TRUE_4]], iter(%[[V8]] : !torch.vtensor<[],si64>)
// CHECK-NEXT: } : (!torch.int, !torch.bool, !torch.vtensor<[],si64>) -> !torch.vtensor<[],si64>
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %[[V1]] : (!torch.vtensor<[],si64>) -> !torch.list<optional<vtensor>>
// CHECK-NEXT: %[[V3:.*]] = torch.aten.index.Tensor %arg0, %[[V2]] : !torch.vtensor<[5],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[],f32>
// CHECK-NEXT: return %[[V3]] : !torch.vtensor<[],f32>
func.func @by_steps(%arg0: tensor<5xf32>) -> tensor<f32> {
  %low = arith.constant 1 : index
  %high = arith.constant 6 : index
  %step = arith.constant 2 : index
  %start = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
  %0 = scf.for %i = %low to %high step %step iter_args(%x = %start) -> (tensor<i64>) {
    %number = arith.index_cast %i : index to i64
    %1 = tensor.from_elements %number : tensor<i64>
    %2 = "ivy.add"(%x, %1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    scf.yield %2 : tensor<i64>
  }
  %3 = "ivy.take"(%arg0, %0) {axis = 0 : i64} : (tensor<5xf32>, tensor<i64>) -> tensor<f32>
  return %3 : tensor<f32>
}

// CHECK-LABEL: func.func @conditional_loop(
// CHECK-NEXT: %[[V0:.*]] = torch.vtensor.literal(dense<1.000000e+02> : tensor<f32>) : !torch.vtensor<[],f32>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.lt.Tensor %arg0, %[[V0]] : !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[],i1>
// CHECK-NEXT: %[[V2:.*]] = torch.aten.Bool.Tensor %[[V1]] : !torch.vtensor<[],i1> -> !torch.bool
// CHECK-NEXT: %[[INT9223372036854775807:.*]] = torch.constant.int 9223372036854775807
// CHECK-NEXT: %[[V3:.*]] = torch.prim.Loop %[[INT9223372036854775807]], %[[V2]], init(%arg0) {
// CHECK-NEXT: ^bb0(%arg1: !torch.int, %arg2: !torch.vtensor<[],f32>):
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V4:.*]] = torch.aten.add.Tensor %arg2, %arg2, %[[INT1]] : !torch.vtensor<[],f32>, !torch.vtensor<[],f32>, !torch.int -> !torch.vtensor<[],f32>
// CHECK-NEXT: %[[V5:.*]] = torch.vtensor.literal(dense<1.000000e+02> : tensor<f32>) : !torch.vtensor<[],f32>
// CHECK-NEXT: %[[V6:.*]] = torch.aten.lt.Tensor %[[V4]], %[[V5]] : !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[],i1>
// CHECK-NEXT: %[[V7:.*]] = torch.aten.Bool.Tensor %[[V6]] : !torch.vtensor<[],i1> -> !torch.bool
// CHECK-NEXT: torch.prim.Loop.condition %[[V7]], iter(%[[V4]] : !torch.vtensor<[],f32>)
// CHECK-NEXT: } : (!torch.int, !torch.bool, !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32>
// CHECK-NEXT: return %[[V3]] : !torch.vtensor<[],f32>
func.func @conditional_loop(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = scf.while (%x = %arg0) : (tensor<f32>) -> tensor<f32> {
    %limit = "ivy.constant"() {value = dense<100.0> : tensor<f32>} : () -> tensor<f32>
    %1 = "ivy.less"(%x, %limit) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %go = tensor.extract %1[] : tensor<i1>
    scf.condition(%go) %x : tensor<f32>
  } do {
  ^bb0(%y: tensor<f32>):
    %2 = "ivy.add"(%y, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    scf.yield %2 : tensor<f32>
  }
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @choice(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.Bool.Tensor %arg0 : !torch.vtensor<[],i1> -> !torch.bool
// CHECK-NEXT: %[[V1:.*]] = torch.prim.If %[[V0]] -> (!torch.vtensor<[2],f32>) {
// CHECK-NEXT: %[[V2:.*]] = torch.aten.exp %arg1 : !torch.vtensor<[2],f32> -> !torch.vtensor<[2],f32>
// CHECK-NEXT: torch.prim.If.yield %[[V2]] : !torch.vtensor<[2],f32>
// CHECK-NEXT: } else {
// CHECK-NEXT: torch.prim.If.yield %arg1 : !torch.vtensor<[2],f32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2],f32>
func.func @choice(%arg0: tensor<i1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
  %go = tensor.extract %arg0[] : tensor<i1>
  %0 = scf.if %go -> (tensor<2xf32>) {
    %1 = "ivy.exp"(%arg1) : (tensor<2xf32>) -> tensor<2xf32>
    scf.yield %1 : tensor<2xf32>
  } else {
    scf.yield %arg1 : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @cases(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V0:.*]] = torch.aten.eq.int %arg0, %[[INT0]] : !torch.int, !torch.int -> !torch.bool
// CHECK-NEXT: %[[V1:.*]] = torch.prim.If %[[V0]] -> (!torch.vtensor<[2],f32>) {
// CHECK-NEXT: %[[V2:.*]] = torch.aten.exp %arg1 : !torch.vtensor<[2],f32> -> !torch.vtensor<[2],f32>
// CHECK-NEXT: torch.prim.If.yield %[[V2]] : !torch.vtensor<[2],f32>
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V2]] = torch.aten.eq.int %arg0, %[[INT1]] : !torch.int, !torch.int -> !torch.bool
// CHECK-NEXT: %[[V3:.*]] = torch.prim.If %[[V2]] -> (!torch.vtensor<[2],f32>) {
// CHECK-NEXT: %[[V4:.*]] = torch.aten.sin %arg1 : !torch.vtensor<[2],f32> -> !torch.vtensor<[2],f32>
// CHECK-NEXT: torch.prim.If.yield %[[V4]] : !torch.vtensor<[2],f32>
// CHECK-NEXT: } else {
// CHECK-NEXT: torch.prim.If.yield %arg1 : !torch.vtensor<[2],f32>
// CHECK-NEXT: }
// CHECK-NEXT: torch.prim.If.yield %[[V3]] : !torch.vtensor<[2],f32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2],f32>
func.func @cases(%arg0: index, %arg1: tensor<2xf32>) -> tensor<2xf32> {
  %0 = scf.index_switch %arg0 -> tensor<2xf32>
  case 0 {
    %1 = "ivy.exp"(%arg1) : (tensor<2xf32>) -> tensor<2xf32>
    scf.yield %1 : tensor<2xf32>
  }
  case 1 {
    %1 = "ivy.sin"(%arg1) : (tensor<2xf32>) -> tensor<2xf32>
    scf.yield %1 : tensor<2xf32>
  }
  default {
    scf.yield %arg1 : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}
