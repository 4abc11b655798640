// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sizes(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V0:.*]] = torch.aten.size.int %arg0, %[[INT0]] : !torch.vtensor<[?,3],f32>, !torch.int -> !torch.int
// CHECK-NEXT: %[[V1:.*]] = torch.aten.mul.int %[[V0]], %[[INT3]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %[[V1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V3:.*]] = torch.aten.reshape %arg0, %[[V2]] : !torch.vtensor<[?,3],f32>, !torch.list<int> -> !torch.vtensor<[?],f32>
// CHECK-NEXT: return %[[V3]] : !torch.vtensor<[?],f32>
func.func @sizes(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %three = arith.constant 3 : index
  %size = tensor.dim %arg0, %zero : tensor<?x3xf32>
  %total = arith.muli %size, %three : index
  %0 = "ivy.reshape"(%arg0, %total) {shape = array<i64: -9223372036854775808>, operandSegmentSizes = array<i32: 1, 1>} : (tensor<?x3xf32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @arithmetic(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.add.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V1:.*]] = torch.aten.sub.int %[[V0]], %arg1 : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V2:.*]] = torch.aten.floordiv.int %[[V1]], %arg1 : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V3:.*]] = torch.aten.remainder.int %[[V2]], %arg1 : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V4:.*]] = torch.aten.lt.int %[[V2]], %[[INT0]] : !torch.int, !torch.int -> !torch.bool
// CHECK-NEXT: %[[INT0_0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V5:.*]] = torch.aten.ne.int %[[V3]], %[[INT0_0]] : !torch.int, !torch.int -> !torch.bool
// CHECK-NEXT: %[[V6:.*]] = torch.aten.__and__.bool %[[V4]], %[[V5]] : !torch.bool, !torch.bool -> !torch.bool
// CHECK-NEXT: %[[V7:.*]] = torch.aten.Int.bool %[[V6]] : !torch.bool -> !torch.int
// CHECK-NEXT: %[[V8:.*]] = torch.aten.mul.int %arg1, %[[V7]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V9:.*]] = torch.aten.sub.int %[[V3]], %[[V8]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V10:.*]] = torch.aten.floordiv.int %[[V9]], %arg1 : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V11:.*]] = torch.prim.max.int %arg0, %arg1 : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V12:.*]] = torch.prim.min.int %[[V10]], %[[V11]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V13:.*]] = torch.aten.lt.int %[[V11]], %[[V12]] : !torch.int, !torch.int -> !torch.bool
// CHECK-NEXT: %[[V14:.*]] = torch.aten.ne.int %[[V11]], %[[V12]] : !torch.int, !torch.int -> !torch.bool
// CHECK-NEXT: %[[V15:.*]] = torch.aten.__and__.bool %[[V13]], %[[V14]] : !torch.bool, !torch.bool -> !torch.bool
// CHECK-NEXT: %[[V16:.*]] = torch.aten.Int.bool %[[V15]] : !torch.bool -> !torch.int
// CHECK-NEXT: %[[V17:.*]] = torch.aten.sub.int %[[V11]], %[[V12]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V18:.*]] = torch.aten.mul.int %[[V16]], %[[V17]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V19:.*]] = torch.aten.add.int %[[V12]], %[[V18]] : !torch.int, !torch.int -> !torch.int
// CHECK-NEXT: %[[V20:.*]] = torch.aten.Int.bool %[[V15]] : !torch.bool -> !torch.int
// CHECK-NEXT: return %[[V9]], %[[V11]], %[[V19]], %[[V20]], %[[V15]] : !torch.int, !torch.int, !torch.int, !torch.int, !torch.bool
func.func @arithmetic(%arg0: index, %arg1: index) -> (index, index, index, index, i1) {
  %0 = arith.addi %arg0, %arg1 : index
  %1 = arith.subi %0, %arg1 : index
  %2 = arith.floordivsi %1, %arg1 : index
  %3 = arith.remsi %2, %arg1 : index
  %4 = arith.divsi %3, %arg1 : index
  %5 = arith.maxsi %arg0, %arg1 : index
  %6 = arith.minsi %4, %5 : index
  %7 = arith.cmpi slt, %5, %6 : index
  %8 = arith.cmpi ne, %5, %6 : index
  %9 = arith.andi %7, %8 : i1
  %10 = arith.select %9, %5, %6 : index
  %11 = arith.index_castui %9 : i1 to index
  return %3, %5, %10, %11, %9 : index, index, index, index, i1
}

// CHECK-LABEL: func.func @boxed(
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct  : () -> !torch.list<int>
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V1:.*]] = torch.aten.full %[[V0]], %arg0, %[[INT4]], %[[NONE]], %[[NONE_0]], %[[FALSE]] : !torch.list<int>, !torch.int, !torch.int, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[],si64>
// CHECK-NEXT: %[[V2:.*]] = torch.aten.Float.Scalar %arg0 : !torch.int -> !torch.float
// CHECK-NEXT: %[[V3:.*]] = torch.prim.ListConstruct  : () -> !torch.list<int>
// CHECK-NEXT: %[[INT7:.*]] = torch.constant.int 7
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_2:.*]] = torch.constant.none
// CHECK-NEXT: %[[FALSE_3:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V4:.*]] = torch.aten.full %[[V3]], %[[V2]], %[[INT7]], %[[NONE_1]], %[[NONE_2]], %[[FALSE_3]] : !torch.list<int>, !torch.float, !torch.int, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[],f64>
// CHECK-NEXT: %[[V5:.*]] = torch.aten.Float.Tensor %arg1 : !torch.vtensor<[],f64> -> !torch.float
// CHECK-NEXT: %[[V6:.*]] = torch.aten.Int.Tensor %arg2 : !torch.vtensor<[],si64> -> !torch.int
// CHECK-NEXT: return %[[V1]], %[[V4]], %[[V5]], %[[V6]] : !torch.vtensor<[],si64>, !torch.vtensor<[],f64>, !torch.float, !torch.int
func.func @boxed(%arg0: index, %arg1: tensor<f64>, %arg2: tensor<i64>) -> (tensor<i64>, tensor<f64>, f64, index) {
  %0 = arith.index_cast %arg0 : index to i64
  %1 = tensor.from_elements %0 : tensor<i64>
  %2 = arith.sitofp %0 : i64 to f64
  %3 = tensor.from_elements %2 : tensor<f64>
  %4 = tensor.extract %arg1[] : tensor<f64>
  %5 = tensor.extract %arg2[] : tensor<i64>
  %6 = arith.index_cast %5 : i64 to index
  return %1, %3, %4, %6 : tensor<i64>, tensor<f64>, f64, index
}

// CHECK-LABEL: func.func @same_size(
// CHECK-NEXT: %[[V0:.*]] = torch.tensor_static_info_cast %arg0 : !torch.vtensor<[?],f32> to !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @same_size(%arg0: tensor<?xf32>) -> tensor<3xf32> {
  %0 = tensor.cast %arg0 : tensor<?xf32> to tensor<3xf32>
  return %0 : tensor<3xf32>
}
