// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_index_select(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_index_select(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.index_select %arg0, %int0, %arg1 : !torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si64> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_index_select_int32(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take"(%arg0, %arg1) {axis = 1 : i64} : (tensor<4x3xf32>, tensor<2xi32>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x2xf32>
func.func @aten_index_select_int32(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si32>) -> !torch.vtensor<[4,2],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.aten.index_select %arg0, %int1, %arg1 : !torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si32> -> !torch.vtensor<[4,2],f32>
  return %0 : !torch.vtensor<[4,2],f32>
}

// CHECK-LABEL: func.func @aten_take(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take"(%[[V0]], %arg1) {axis = 0 : i64} : (tensor<6xf32>, tensor<4xi64>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4xf32>
func.func @aten_take(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[4],si64>) -> !torch.vtensor<[4],f32> {
  %0 = torch.operator "torch.aten.take"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[4],si64>) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_gather(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take_along_axis"(%arg0, %arg1) {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x2xi64>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x2xf32>
func.func @aten_gather(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,2],si64>) -> !torch.vtensor<[2,2],f32> {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0 = torch.aten.gather %arg0, %int1, %arg1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.vtensor<[2,2],si64>, !torch.bool -> !torch.vtensor<[2,2],f32>
  return %0 : !torch.vtensor<[2,2],f32>
}

// The indices may be smaller than the tensor along every axis.
// CHECK-LABEL: func.func @aten_gather_corner(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 2>} : () -> tensor<1x2xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.index"(%arg0, %arg1, %[[V0]]) {axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2x2xi64>, tensor<1x2xi64>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x2xf32>
func.func @aten_gather_corner(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2,2],si64>) -> !torch.vtensor<[2,2],f32> {
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %0 = torch.aten.gather %arg0, %int0, %arg1, %false : !torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2,2],si64>, !torch.bool -> !torch.vtensor<[2,2],f32>
  return %0 : !torch.vtensor<[2,2],f32>
}

// CHECK-LABEL: func.func @aten_index_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_index_Tensor(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %1 = torch.aten.index.Tensor %arg0, %0 : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_index_Tensor_two(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3x5xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x2xf32>
func.func @aten_index_Tensor_two(%arg0: !torch.vtensor<[4,3,5],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2],si64>) -> !torch.vtensor<[4,2],f32> {
  %none = torch.constant.none
  %0 = torch.prim.ListConstruct %none, %arg1, %arg2 : (!torch.none, !torch.vtensor<[2],si64>, !torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %1 = torch.aten.index.Tensor %arg0, %0 : !torch.vtensor<[4,3,5],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[4,2],f32>
  return %1 : !torch.vtensor<[4,2],f32>
}

// Indices that are not adjacent come first in the result.
// CHECK-LABEL: func.func @aten_index_Tensor_apart(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3x5xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_index_Tensor_apart(%arg0: !torch.vtensor<[4,3,5],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %none = torch.constant.none
  %0 = torch.prim.ListConstruct %arg1, %none, %arg2 : (!torch.vtensor<[2],si64>, !torch.none, !torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %1 = torch.aten.index.Tensor %arg0, %0 : !torch.vtensor<[4,3,5],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_index_Tensor_broadcast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_index_Tensor_broadcast(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2,1],si64>, %arg2: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.prim.ListConstruct %arg1, %arg2 : (!torch.vtensor<[2,1],si64>, !torch.vtensor<[3],si64>) -> !torch.list<optional<vtensor>>
  %1 = torch.aten.index.Tensor %arg0, %0 : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>> -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten__unsafe_index_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1) {axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x2xf32>
func.func @aten__unsafe_index_Tensor(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>) -> !torch.vtensor<[4,2],f32> {
  %none = torch.constant.none
  %0 = torch.prim.ListConstruct %none, %arg1 : (!torch.none, !torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %1 = torch.operator "torch.aten._unsafe_index.Tensor"(%arg0, %0) : (!torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>) -> !torch.vtensor<[4,2],f32>
  return %1 : !torch.vtensor<[4,2],f32>
}

// CHECK-LABEL: func.func @aten_index_put(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_put(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %false = torch.constant.bool false
  %1 = torch.aten.index_put %arg0, %0, %arg2, %false : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>, !torch.vtensor<[2,3],f32>, !torch.bool -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_index_put_accumulates(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_put_accumulates(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[],f32>) -> !torch.vtensor<[4,3],f32> {
  %none = torch.constant.none
  %0 = torch.prim.ListConstruct %none, %arg1 : (!torch.none, !torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %true = torch.constant.bool true
  %1 = torch.aten.index_put %arg0, %0, %arg2, %true : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>, !torch.vtensor<[],f32>, !torch.bool -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// A mask that takes one value is a selection.
// CHECK-LABEL: func.func @aten_index_put_mask(
// CHECK-NEXT: %[[V0:.*]] = "ivy.where"(%arg1, %arg2, %arg0) : (tensor<4x3xi1>, tensor<f32>, tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_put_mask(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[4,3],i1>, %arg2: !torch.vtensor<[],f32>) -> !torch.vtensor<[4,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[4,3],i1>) -> !torch.list<optional<vtensor>>
  %false = torch.constant.bool false
  %1 = torch.aten.index_put %arg0, %0, %arg2, %false : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>, !torch.vtensor<[],f32>, !torch.bool -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten__index_put_impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten__index_put_impl(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %1 = torch.aten._index_put_impl %arg0, %0, %arg2, %false, %false_0 : !torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>, !torch.vtensor<[2,3],f32>, !torch.bool, !torch.bool -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_masked_scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = i64} : (tensor<2x3xi1>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xi64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.cumulative_sum"(%[[V1]]) {axis = 0 : i64} : (tensor<6xi64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V2]], %[[V3]]) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.maximum"(%[[V4]], %[[V5]]) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.take"(%arg2, %[[V6]]) {axis = 0 : i64} : (tensor<6xf32>, tensor<6xi64>) -> tensor<6xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.reshape"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<6xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%arg1, %[[V8]], %arg0) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3xf32>
func.func @aten_masked_scatter(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,3],i1>, %arg2: !torch.vtensor<[6],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.masked_scatter %arg0, %arg1, %arg2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],i1>, !torch.vtensor<[6],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_put(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.index_put"(%[[V0]], %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<6xf32>, tensor<2xi64>, tensor<2xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<6xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @aten_put(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.put"(%arg0, %arg1, %arg2, %false) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2],si64>, !torch.vtensor<[2],f32>, !torch.bool) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_put_accumulates(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.index_put"(%[[V0]], %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<6xf32>, tensor<2xi64>, tensor<2xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<6xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @aten_put_accumulates(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.put"(%arg0, %arg1, %arg2, %true) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2],si64>, !torch.vtensor<[2],f32>, !torch.bool) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_index_fill_int_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.index_put"(%arg0, %arg1, %[[V0]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4x3xf32>
func.func @aten_index_fill_int_Scalar(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>) -> !torch.vtensor<[4,3],f32> {
  %int0 = torch.constant.int 0
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %0 = torch.operator "torch.aten.index_fill.int_Scalar"(%arg0, %int0, %arg1, %float1.500000e00) : (!torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.float) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_index_fill_int_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_fill_int_Tensor(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[],f32>) -> !torch.vtensor<[4,3],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.index_fill.int_Tensor"(%arg0, %int1, %arg1, %arg2) : (!torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[],f32>) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_index_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_copy(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.operator "torch.aten.index_copy"(%arg0, %int0, %arg1, %arg2) : (!torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_index_add(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_add(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.index_add"(%arg0, %int0, %arg1, %arg2, %int1) : (!torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[2,3],f32>, !torch.int) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_index_add_alpha(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg2, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.index_put"(%arg0, %arg1, %[[V1]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4x3xf32>
func.func @aten_index_add_alpha(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %int0 = torch.constant.int 0
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.index_add"(%arg0, %int0, %arg1, %arg2, %int2) : (!torch.vtensor<[4,3],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[2,3],f32>, !torch.int) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_scatter_src(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_src(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.scatter.src %arg0, %int0, %arg1, %arg2 : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32> -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_value(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<f32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %[[V1]]) {axis = 1 : i64, reduction = "set"} : (tensor<3x5xf32>, tensor<3x2xi64>, tensor<3x2xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x5xf32>
func.func @aten_scatter_value(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[3,2],si64>) -> !torch.vtensor<[3,5],f32> {
  %int1 = torch.constant.int 1
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %0 = torch.aten.scatter.value %arg0, %int1, %arg1, %float1.500000e00 : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[3,2],si64>, !torch.float -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_add(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "add"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_add(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.scatter_add %arg0, %int0, %arg1, %arg2 : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32> -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "mul"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_reduce(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "multiply"
  %0 = torch.aten.scatter.reduce %arg0, %int0, %arg1, %arg2, %str : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_value_reduce(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5>} : (tensor<f32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %[[V1]]) {axis = 0 : i64, reduction = "add"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x5xf32>
func.func @aten_scatter_value_reduce(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %str = torch.constant.str "add"
  %0 = torch.operator "torch.aten.scatter.value_reduce"(%arg0, %int0, %arg1, %float2.000000e00, %str) : (!torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.float, !torch.str) -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce_two_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "add"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_reduce_two_sum(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "sum"
  %true = torch.constant.bool true
  %0 = torch.aten.scatter_reduce.two %arg0, %int0, %arg1, %arg2, %str, %true : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce_two_prod(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "mul"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_reduce_two_prod(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "prod"
  %true = torch.constant.bool true
  %0 = torch.aten.scatter_reduce.two %arg0, %int0, %arg1, %arg2, %str, %true : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce_two_mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "add"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.full"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 5>} : (tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5>} : (tensor<f32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.put_along_axis"(%[[V3]], %arg1, %[[V4]]) {axis = 0 : i64, reduction = "add"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.maximum"(%[[V5]], %[[V1]]) : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.divide"(%[[V0]], %[[V6]]) : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V7]] : tensor<3x5xf32>
func.func @aten_scatter_reduce_two_mean(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "mean"
  %true = torch.constant.bool true
  %0 = torch.aten.scatter_reduce.two %arg0, %int0, %arg1, %arg2, %str, %true : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce_two_amax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "max"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_reduce_two_amax(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "amax"
  %true = torch.constant.bool true
  %0 = torch.aten.scatter_reduce.two %arg0, %int0, %arg1, %arg2, %str, %true : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce_two_amin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "min"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_scatter_reduce_two_amin(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "amin"
  %true = torch.constant.bool true
  %0 = torch.aten.scatter_reduce.two %arg0, %int0, %arg1, %arg2, %str, %true : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_scatter_reduce_two_without_self(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5>} : (tensor<f32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %[[V1]]) {axis = 0 : i64, reduction = "set"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.put_along_axis"(%[[V2]], %arg1, %arg2) {axis = 0 : i64, reduction = "add"} : (tensor<3x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3x5xf32>
func.func @aten_scatter_reduce_two_without_self(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2,5],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "sum"
  %false = torch.constant.bool false
  %0 = torch.aten.scatter_reduce.two %arg0, %int0, %arg1, %arg2, %str, %false : !torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2,5],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_index_reduce_prod(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "mul"} : (tensor<3x5xf32>, tensor<2xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_index_reduce_prod(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "prod"
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.index_reduce"(%arg0, %int0, %arg1, %arg2, %str, %true) : (!torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool) -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_index_reduce_mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<3x5xf32>, tensor<2xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.full"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 5>} : (tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.index_put"(%[[V3]], %arg1, %[[V1]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<3x5xf32>, tensor<2xi64>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.maximum"(%[[V4]], %[[V1]]) : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.divide"(%[[V0]], %[[V5]]) : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3x5xf32>
func.func @aten_index_reduce_mean(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "mean"
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.index_reduce"(%arg0, %int0, %arg1, %arg2, %str, %true) : (!torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool) -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_index_reduce_amax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "max"} : (tensor<3x5xf32>, tensor<2xi64>, tensor<2x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @aten_index_reduce_amax(%arg0: !torch.vtensor<[3,5],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[3,5],f32> {
  %int0 = torch.constant.int 0
  %str = torch.constant.str "amax"
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.index_reduce"(%arg0, %int0, %arg1, %arg2, %str, %true) : (!torch.vtensor<[3,5],f32>, !torch.int, !torch.vtensor<[2],si64>, !torch.vtensor<[2,5],f32>, !torch.str, !torch.bool) -> !torch.vtensor<[3,5],f32>
  return %0 : !torch.vtensor<[3,5],f32>
}

// CHECK-LABEL: func.func @aten_slice_scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>} : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<8x3xf32>
func.func @aten_slice_scatter(%arg0: !torch.vtensor<[8,3],f32>, %arg1: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[8,3],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %int7 = torch.constant.int 7
  %int2 = torch.constant.int 2
  %0 = torch.aten.slice_scatter %arg0, %arg1, %int0, %int1, %int7, %int2 : !torch.vtensor<[8,3],f32>, !torch.vtensor<[3,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[8,3],f32>
  return %0 : !torch.vtensor<[8,3],f32>
}

// CHECK-LABEL: func.func @aten_select_scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.update_slice"(%arg0, %[[V0]]) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 0, 2>, steps = array<i64: 1, 1>} : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_select_scatter(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int1 = torch.constant.int 1
  %int-1 = torch.constant.int -1
  %0 = torch.aten.select_scatter %arg0, %arg1, %int1, %int-1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_diagonal_scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V0]], %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.index_put"(%arg0, %[[V2]], %[[V4]], %[[V5]]) {axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<3x4xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3x4xf32>
func.func @aten_diagonal_scatter(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3,4],f32> {
  %int1 = torch.constant.int 1
  %int0 = torch.constant.int 0
  %int1_0 = torch.constant.int 1
  %0 = torch.aten.diagonal_scatter %arg0, %arg1, %int1, %int0, %int1_0 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,4],f32>
  return %0 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_one_hot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = i64} : (tensor<4xi64>) -> tensor<4x5xi64>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xi64>
func.func @aten_one_hot(%arg0: !torch.vtensor<[4],si64>) -> !torch.vtensor<[4,5],si64> {
  %int5 = torch.constant.int 5
  %0 = torch.aten.one_hot %arg0, %int5 : !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[4,5],si64>
  return %0 : !torch.vtensor<[4,5],si64>
}

// CHECK-LABEL: func.func @aten_take_along_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take_along_axis"(%arg0, %arg1) {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xf32>
func.func @aten_take_along_dim(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,1],si64>) -> !torch.vtensor<[2,1],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.take_along_dim"(%arg0, %arg1, %int1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,1],si64>, !torch.int) -> !torch.vtensor<[2,1],f32>
  return %0 : !torch.vtensor<[2,1],f32>
}

// CHECK-LABEL: func.func @aten_take_along_dim_flat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take"(%[[V0]], %arg1) {axis = 0 : i64} : (tensor<6xf32>, tensor<4xi64>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4xf32>
func.func @aten_take_along_dim_flat(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[4],si64>) -> !torch.vtensor<[4],f32> {
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.take_along_dim"(%arg0, %arg1, %none) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[4],si64>, !torch.none) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten__unsafe_index_put_hacked_twin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten__unsafe_index_put_hacked_twin(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<vtensor>
  %false = torch.constant.bool false
  %1 = torch.aten._unsafe_index_put.hacked_twin %arg0, %0, %arg2, %false : !torch.vtensor<[4,3],f32>, !torch.list<vtensor>, !torch.vtensor<[2,3],f32>, !torch.bool -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_unfold(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 1>} : () -> tensor<3x1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<3x1xi64>, tensor<i64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<3x1xi64>, tensor<3xi64>) -> tensor<3x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.take"(%arg0, %[[V4]]) {axis = 0 : i64} : (tensor<8xf32>, tensor<3x3xi64>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%[[V5]]) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3x3xf32>
func.func @aten_unfold(%arg0: !torch.vtensor<[8],f32>) -> !torch.vtensor<[3,3],f32> {
  %int0 = torch.constant.int 0
  %int3 = torch.constant.int 3
  %int2 = torch.constant.int 2
  %0 = torch.aten.unfold %arg0, %int0, %int3, %int2 : !torch.vtensor<[8],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_unfold_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 1>} : () -> tensor<3x1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<3x1xi64>, tensor<i64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<3x1xi64>, tensor<3xi64>) -> tensor<3x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.take"(%arg0, %[[V4]]) {axis = 0 : i64} : (tensor<8xf32>, tensor<3x3xi64>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.permute_dims"(%[[V5]]) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3x3xf32>
func.func @aten_unfold_copy(%arg0: !torch.vtensor<[8],f32>) -> !torch.vtensor<[3,3],f32> {
  %int0 = torch.constant.int 0
  %int3 = torch.constant.int 3
  %int2 = torch.constant.int 2
  %0 = torch.aten.unfold_copy %arg0, %int0, %int3, %int2 : !torch.vtensor<[8],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten__unsafe_index_put(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten__unsafe_index_put(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<optional<vtensor>>
  %1 = torch.operator "torch.aten._unsafe_index_put"(%arg0, %0, %arg2, %false) : (!torch.vtensor<[4,3],f32>, !torch.list<optional<vtensor>>, !torch.vtensor<[2,3],f32>, !torch.bool) -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_index_Tensor_hacked_twin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_index_Tensor_hacked_twin(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<vtensor>
  %1 = torch.aten.index.Tensor_hacked_twin %arg0, %0 : !torch.vtensor<[4,3],f32>, !torch.list<vtensor> -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten__unsafe_index_Tensor_hacked_twin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten__unsafe_index_Tensor_hacked_twin(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<vtensor>
  %1 = torch.operator "torch.aten._unsafe_index.Tensor_hacked_twin"(%arg0, %0) : (!torch.vtensor<[4,3],f32>, !torch.list<vtensor>) -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_index_put_hacked_twin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_index_put_hacked_twin(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<vtensor>
  %1 = torch.aten.index_put.hacked_twin %arg0, %0, %arg2, %false : !torch.vtensor<[4,3],f32>, !torch.list<vtensor>, !torch.vtensor<[2,3],f32>, !torch.bool -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten__index_put_impl_hacked_twin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten__index_put_impl_hacked_twin(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[2],si64>, %arg2: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,3],f32> {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %0 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2],si64>) -> !torch.list<vtensor>
  %1 = torch.operator "torch.aten._index_put_impl.hacked_twin"(%arg0, %0, %arg2, %true, %false) : (!torch.vtensor<[4,3],f32>, !torch.list<vtensor>, !torch.vtensor<[2,3],f32>, !torch.bool, !torch.bool) -> !torch.vtensor<[4,3],f32>
  return %1 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_nonzero_static(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i1} : (tensor<6xf32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.logical_not"(%[[V1]]) : (tensor<6xi1>) -> tensor<6xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i32} : (tensor<6xi1>) -> tensor<6xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.argsort"(%[[V3]]) {axis = 0 : i64, descending = false, stable = true} : (tensor<6xi32>) -> tensor<6xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V1]]) {dtype = i64} : (tensor<6xi1>) -> tensor<6xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum"(%[[V5]]) {axes = array<i64: 0>, keepdims = false} : (tensor<6xi64>) -> tensor<i64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.minimum"(%[[V7]], %[[V8]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.take"(%[[V4]], %[[V9]]) {axis = 0 : i64} : (tensor<6xi64>, tensor<4xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.floor_divide"(%[[V10]], %[[V11]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.remainder"(%[[V12]], %[[V13]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.less"(%[[V7]], %[[V6]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.where"(%[[V15]], %[[V14]], %[[V16]]) : (tensor<4xi1>, tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V19:.*]] = "ivy.floor_divide"(%[[V10]], %[[V18]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.remainder"(%[[V19]], %[[V20]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.less"(%[[V7]], %[[V6]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi1>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V24:.*]] = "ivy.where"(%[[V22]], %[[V21]], %[[V23]]) : (tensor<4xi1>, tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.stack"(%[[V17]], %[[V24]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<4xi64>, tensor<4xi64>) -> tensor<4x2xi64>
// CHECK-NEXT: return %[[V25]] : tensor<4x2xi64>
func.func @aten_nonzero_static(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[4,2],si64> {
  %int4 = torch.constant.int 4
  %int-1 = torch.constant.int -1
  %0 = torch.aten.nonzero_static %arg0, %int4, %int-1 : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int -> !torch.vtensor<[4,2],si64>
  return %0 : !torch.vtensor<[4,2],si64>
}

// CHECK-LABEL: func.func @aten_repeat_interleave_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 0 : i64} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 6>} : () -> tensor<6xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.searchsorted"(%[[V0]], %[[V1]]) {side = "right"} : (tensor<3xi64>, tensor<6xi64>) -> tensor<6xi64>
// CHECK-NEXT: return %[[V2]] : tensor<6xi64>
func.func @aten_repeat_interleave_Tensor(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[6],si64> {
  %int6 = torch.constant.int 6
  %0 = torch.aten.repeat_interleave.Tensor %arg0, %int6 : !torch.vtensor<[3],si64>, !torch.int -> !torch.vtensor<[6],si64>
  return %0 : !torch.vtensor<[6],si64>
}
