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

// CHECK-LABEL: func.func @aten_size_int(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x2xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @aten_size_int(%arg0: !torch.vtensor<[?,2],f32>) -> !torch.vtensor<[?],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?,2],f32>, !torch.int -> !torch.int
  %1 = torch.prim.ListConstruct %0 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %false = torch.constant.bool false
  %2 = torch.aten.new_zeros %arg0, %1, %none, %none_0, %none_1, %false : !torch.vtensor<[?,2],f32>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[?],f32>
  return %2 : !torch.vtensor<[?],f32>
}

// CHECK-LABEL: func.func @division(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V0:.*]] = arith.floordivsi %[[DIM]], %[[C2]] : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V1:.*]] = arith.floordivsi %[[DIM]], %[[C3]] : index
// CHECK-NEXT: %[[V2:.*]] = arith.muli %[[V1]], %[[C3]] : index
// CHECK-NEXT: %[[V3:.*]] = arith.subi %[[DIM]], %[[V2]] : index
// CHECK-NEXT: %[[V4:.*]] = arith.addi %[[V0]], %[[V3]] : index
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.full"(%[[V5]], %[[V4]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V6]] : tensor<?xf32>
func.func @division(%arg0: !torch.vtensor<[?],f32>) -> !torch.vtensor<[?],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?],f32>, !torch.int -> !torch.int
  %int2 = torch.constant.int 2
  %1 = torch.aten.floordiv.int %0, %int2 : !torch.int, !torch.int -> !torch.int
  %int3 = torch.constant.int 3
  %2 = torch.operator "torch.aten.fmod.int"(%0, %int3) : (!torch.int, !torch.int) -> !torch.int
  %3 = torch.aten.add.int %1, %2 : !torch.int, !torch.int -> !torch.int
  %4 = torch.prim.ListConstruct %3 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %false = torch.constant.bool false
  %5 = torch.aten.new_zeros %arg0, %4, %none, %none_0, %none_1, %false : !torch.vtensor<[?],f32>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[?],f32>
  return %5 : !torch.vtensor<[?],f32>
}

// CHECK-LABEL: func.func @aten_sym_size_int(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x2xf32>
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: return %[[DIM]], %[[C2]] : index, index
func.func @aten_sym_size_int(%arg0: !torch.vtensor<[?,2],f32>) -> (!torch.int, !torch.int) {
  %int-2 = torch.constant.int -2
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.sym_size.int"(%arg0, %int-2) : (!torch.vtensor<[?,2],f32>, !torch.int) -> !torch.int
  %1 = torch.operator "torch.aten.sym_size.int"(%arg0, %int1) : (!torch.vtensor<[?,2],f32>, !torch.int) -> !torch.int
  return %0, %1 : !torch.int, !torch.int
}

// CHECK-LABEL: func.func @operators(
// CHECK-NEXT: %[[V0:.*]] = arith.addi %arg0, %arg1 : index
// CHECK-NEXT: %[[V1:.*]] = arith.subi %arg0, %arg1 : index
// CHECK-NEXT: %[[V2:.*]] = arith.muli %arg0, %arg1 : index
// CHECK-NEXT: %[[V3:.*]] = arith.floordivsi %arg0, %arg1 : index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V4:.*]] = arith.subi %[[C0]], %arg0 : index
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]] : index, index, index, index, index
func.func @operators(%arg0: !torch.int, %arg1: !torch.int) -> (!torch.int, !torch.int, !torch.int, !torch.int, !torch.int) {
  %0 = torch.aten.add.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  %1 = torch.aten.sub.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  %2 = torch.aten.mul.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  %3 = torch.aten.floordiv.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  %4 = torch.aten.neg.int %arg0 : !torch.int -> !torch.int
  return %0, %1, %2, %3, %4 : !torch.int, !torch.int, !torch.int, !torch.int, !torch.int
}

// The remainder has the sign of the divisor.
// CHECK-LABEL: func.func @aten_remainder_int(
// CHECK-NEXT: %[[V0:.*]] = arith.floordivsi %arg0, %arg1 : index
// CHECK-NEXT: %[[V1:.*]] = arith.muli %[[V0]], %arg1 : index
// CHECK-NEXT: %[[V2:.*]] = arith.subi %arg0, %[[V1]] : index
// CHECK-NEXT: return %[[V2]] : index
func.func @aten_remainder_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.int {
  %0 = torch.aten.remainder.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  return %0 : !torch.int
}

// CHECK-LABEL: func.func @extrema(
// CHECK-NEXT: %[[V0:.*]] = arith.maxsi %arg0, %arg1 : index
// CHECK-NEXT: %[[V1:.*]] = arith.minsi %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]], %[[V1]] : index, index
func.func @extrema(%arg0: !torch.int, %arg1: !torch.int) -> (!torch.int, !torch.int) {
  %0 = torch.prim.max.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  %1 = torch.prim.min.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
  return %0, %1 : !torch.int, !torch.int
}

// CHECK-LABEL: func.func @aten_Int_bool(
// CHECK-NEXT: %[[V0:.*]] = arith.index_castui %arg0 : i1 to index
// CHECK-NEXT: return %[[V0]] : index
func.func @aten_Int_bool(%arg0: !torch.bool) -> !torch.int {
  %0 = torch.aten.Int.bool %arg0 : !torch.bool -> !torch.int
  return %0 : !torch.int
}

// A condition from a tensor.
// CHECK-LABEL: func.func @aten_Bool_Tensor(
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[] : tensor<i1>
// CHECK-NEXT: return %[[EXTRACTED]] : i1
func.func @aten_Bool_Tensor(%arg0: !torch.vtensor<[],i1>) -> !torch.bool {
  %0 = torch.aten.Bool.Tensor %arg0 : !torch.vtensor<[],i1> -> !torch.bool
  return %0 : !torch.bool
}

// CHECK-LABEL: func.func @aten_eq_int(
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi eq, %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]] : i1
func.func @aten_eq_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.bool {
  %0 = torch.aten.eq.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.bool
  return %0 : !torch.bool
}

// CHECK-LABEL: func.func @aten_ne_int(
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi ne, %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]] : i1
func.func @aten_ne_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.bool {
  %0 = torch.aten.ne.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.bool
  return %0 : !torch.bool
}

// CHECK-LABEL: func.func @aten_lt_int(
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi slt, %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]] : i1
func.func @aten_lt_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.bool {
  %0 = torch.aten.lt.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.bool
  return %0 : !torch.bool
}

// CHECK-LABEL: func.func @aten_le_int(
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi sle, %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]] : i1
func.func @aten_le_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.bool {
  %0 = torch.aten.le.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.bool
  return %0 : !torch.bool
}

// CHECK-LABEL: func.func @aten_gt_int(
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi sgt, %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]] : i1
func.func @aten_gt_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.bool {
  %0 = torch.aten.gt.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.bool
  return %0 : !torch.bool
}

// CHECK-LABEL: func.func @aten_ge_int(
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi sge, %arg0, %arg1 : index
// CHECK-NEXT: return %[[V0]] : i1
func.func @aten_ge_int(%arg0: !torch.int, %arg1: !torch.int) -> !torch.bool {
  %0 = torch.aten.ge.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.bool
  return %0 : !torch.bool
}

// What the program asserts of its sizes is not checked again.
// CHECK-LABEL: func.func @assertion(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V0:.*]] = arith.cmpi sgt, %[[DIM]], %[[C2]] : index
// CHECK-NEXT: %[[V1:.*]] = arith.index_castui %[[V0]] : i1 to index
// CHECK-NEXT: return %arg0 : tensor<?x3xf32>
func.func @assertion(%arg0: !torch.vtensor<[?,3],f32>) -> !torch.vtensor<[?,3],f32> {
  %int0 = torch.constant.int 0
  %int2 = torch.constant.int 2
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?,3],f32>, !torch.int -> !torch.int
  %1 = torch.aten.gt.int %0, %int2 : !torch.int, !torch.int -> !torch.bool
  %2 = torch.aten.Int.bool %1 : !torch.bool -> !torch.int
  %str = torch.constant.str "too few rows"
  torch.aten._assert_scalar %2, %str : !torch.int, !torch.str
  return %arg0 : !torch.vtensor<[?,3],f32>
}
