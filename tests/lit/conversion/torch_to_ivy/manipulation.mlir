// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_view(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten_view(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[3,4],f32> {
  %int3 = torch.constant.int 3
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int3, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.view %arg0, %0 : !torch.vtensor<[2,6],f32>, !torch.list<int> -> !torch.vtensor<[3,4],f32>
  return %1 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_reshape(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten_reshape(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[3,4],f32> {
  %int3 = torch.constant.int 3
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int3, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.reshape %arg0, %0 : !torch.vtensor<[2,6],f32>, !torch.list<int> -> !torch.vtensor<[3,4],f32>
  return %1 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten__unsafe_view(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten__unsafe_view(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[3,4],f32> {
  %int3 = torch.constant.int 3
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int3, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten._unsafe_view %arg0, %0 : !torch.vtensor<[2,6],f32>, !torch.list<int> -> !torch.vtensor<[3,4],f32>
  return %1 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_view_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten_view_copy(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[3,4],f32> {
  %int3 = torch.constant.int 3
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int3, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.view_copy %arg0, %0 : !torch.vtensor<[2,6],f32>, !torch.list<int> -> !torch.vtensor<[3,4],f32>
  return %1 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten__reshape_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten__reshape_copy(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[3,4],f32> {
  %int3 = torch.constant.int 3
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int3, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.operator "torch.aten._reshape_copy"(%arg0, %0) : (!torch.vtensor<[2,6],f32>, !torch.list<int>) -> !torch.vtensor<[3,4],f32>
  return %1 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_view_inferred(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten_view_inferred(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[3,4],f32> {
  %int-1 = torch.constant.int -1
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int-1, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.view %arg0, %0 : !torch.vtensor<[2,6],f32>, !torch.list<int> -> !torch.vtensor<[3,4],f32>
  return %1 : !torch.vtensor<[3,4],f32>
}

// The known size is the product of the others, the dynamic one stays an operand.
// CHECK-LABEL: func.func @aten_view_dynamic(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x2x3xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0, %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 6>} : (tensor<?x2x3xf32>, index) -> tensor<?x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x6xf32>
func.func @aten_view_dynamic(%arg0: !torch.vtensor<[?,2,3],f32>) -> !torch.vtensor<[?,6],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?,2,3],f32>, !torch.int -> !torch.int
  %int-1 = torch.constant.int -1
  %1 = torch.prim.ListConstruct %0, %int-1 : (!torch.int, !torch.int) -> !torch.list<int>
  %2 = torch.aten.view %arg0, %1 : !torch.vtensor<[?,2,3],f32>, !torch.list<int> -> !torch.vtensor<[?,6],f32>
  return %2 : !torch.vtensor<[?,6],f32>
}

// CHECK-LABEL: func.func @aten_flatten_using_ints(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 12>} : (tensor<2x3x4xf32>) -> tensor<2x12xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x12xf32>
func.func @aten_flatten_using_ints(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,12],f32> {
  %int1 = torch.constant.int 1
  %int-1 = torch.constant.int -1
  %0 = torch.aten.flatten.using_ints %arg0, %int1, %int-1 : !torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,12],f32>
  return %0 : !torch.vtensor<[2,12],f32>
}

// CHECK-LABEL: func.func @aten_flatten_using_ints_zero_d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1xf32>
func.func @aten_flatten_using_ints_zero_d(%arg0: !torch.vtensor<[],f32>) -> !torch.vtensor<[1],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.aten.flatten.using_ints %arg0, %int0, %int-1 : !torch.vtensor<[],f32>, !torch.int, !torch.int -> !torch.vtensor<[1],f32>
  return %0 : !torch.vtensor<[1],f32>
}

// CHECK-LABEL: func.func @aten_unflatten_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 3>} : (tensor<2x6xf32>) -> tensor<2x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x2x3xf32>
func.func @aten_unflatten_int(%arg0: !torch.vtensor<[2,6],f32>) -> !torch.vtensor<[2,2,3],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.unflatten.int %arg0, %int1, %0 : !torch.vtensor<[2,6],f32>, !torch.int, !torch.list<int> -> !torch.vtensor<[2,2,3],f32>
  return %1 : !torch.vtensor<[2,2,3],f32>
}

// CHECK-LABEL: func.func @aten_transpose_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 1, 0>} : (tensor<2x3x4xf32>) -> tensor<4x3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3x2xf32>
func.func @aten_transpose_int(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[4,3,2],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.aten.transpose.int %arg0, %int0, %int-1 : !torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[4,3,2],f32>
  return %0 : !torch.vtensor<[4,3,2],f32>
}

// CHECK-LABEL: func.func @aten_swapaxes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 1, 0>} : (tensor<2x3x4xf32>) -> tensor<4x3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3x2xf32>
func.func @aten_swapaxes(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[4,3,2],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.operator "torch.aten.swapaxes"(%arg0, %int0, %int-1) : (!torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int) -> !torch.vtensor<[4,3,2],f32>
  return %0 : !torch.vtensor<[4,3,2],f32>
}

// CHECK-LABEL: func.func @aten_swapdims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 1, 0>} : (tensor<2x3x4xf32>) -> tensor<4x3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3x2xf32>
func.func @aten_swapdims(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[4,3,2],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.operator "torch.aten.swapdims"(%arg0, %int0, %int-1) : (!torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int) -> !torch.vtensor<[4,3,2],f32>
  return %0 : !torch.vtensor<[4,3,2],f32>
}

// CHECK-LABEL: func.func @aten_t(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @aten_t(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[3,2],f32> {
  %0 = torch.aten.t %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_t_vector(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_t_vector(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.t %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_mT(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1>} : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3xf32>
func.func @aten_mT(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,4,3],f32> {
  %0 = torch.operator "torch.aten.mT"(%arg0) : (!torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,4,3],f32>
  return %0 : !torch.vtensor<[2,4,3],f32>
}

// CHECK-LABEL: func.func @aten_permute(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1>} : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3xf32>
func.func @aten_permute(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,4,3],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int0, %int-1, %int1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.permute %arg0, %0 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,4,3],f32>
  return %1 : !torch.vtensor<[2,4,3],f32>
}

// CHECK-LABEL: func.func @aten_unsqueeze(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x1xf32>
func.func @aten_unsqueeze(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3,1],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.aten.unsqueeze %arg0, %int-1 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3,1],f32>
  return %0 : !torch.vtensor<[2,3,1],f32>
}

// CHECK-LABEL: func.func @aten_squeeze(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 0, 2>} : (tensor<1x3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_squeeze(%arg0: !torch.vtensor<[1,3,1],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.squeeze %arg0 : !torch.vtensor<[1,3,1],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_squeeze_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 2>} : (tensor<1x3x1xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3xf32>
func.func @aten_squeeze_dim(%arg0: !torch.vtensor<[1,3,1],f32>) -> !torch.vtensor<[1,3],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.aten.squeeze.dim %arg0, %int-1 : !torch.vtensor<[1,3,1],f32>, !torch.int -> !torch.vtensor<[1,3],f32>
  return %0 : !torch.vtensor<[1,3],f32>
}

// An axis of another size stays.
// CHECK-LABEL: func.func @aten_squeeze_dim_other(
// CHECK-NEXT: return %arg0 : tensor<1x3xf32>
func.func @aten_squeeze_dim_other(%arg0: !torch.vtensor<[1,3],f32>) -> !torch.vtensor<[1,3],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.aten.squeeze.dim %arg0, %int1 : !torch.vtensor<[1,3],f32>, !torch.int -> !torch.vtensor<[1,3],f32>
  return %0 : !torch.vtensor<[1,3],f32>
}

// CHECK-LABEL: func.func @aten_squeeze_dims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 0>} : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x1xf32>
func.func @aten_squeeze_dims(%arg0: !torch.vtensor<[1,3,1],f32>) -> !torch.vtensor<[3,1],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int0, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.operator "torch.aten.squeeze.dims"(%arg0, %0) : (!torch.vtensor<[1,3,1],f32>, !torch.list<int>) -> !torch.vtensor<[3,1],f32>
  return %1 : !torch.vtensor<[3,1],f32>
}

// CHECK-LABEL: func.func @aten_expand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 4>} : (tensor<3x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @aten_expand(%arg0: !torch.vtensor<[3,1],f32>) -> !torch.vtensor<[2,3,4],f32> {
  %int2 = torch.constant.int 2
  %int-1 = torch.constant.int -1
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int2, %int-1, %int4 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %1 = torch.aten.expand %arg0, %0, %false : !torch.vtensor<[3,1],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[2,3,4],f32>
  return %1 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten_broadcast_to(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_broadcast_to(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.broadcast_to %arg0, %0 : !torch.vtensor<[3],f32>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_expand_as(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_expand_as(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.expand_as %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_expand_as_dynamic(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0, %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<3xf32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @aten_expand_as_dynamic(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[?,3],f32>) -> !torch.vtensor<[?,3],f32> {
  %0 = torch.aten.expand_as %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[?,3],f32> -> !torch.vtensor<[?,3],f32>
  return %0 : !torch.vtensor<[?,3],f32>
}

// CHECK-LABEL: func.func @aten_cat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.concat"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_cat(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,1],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,1],f32>) -> !torch.list<vtensor>
  %int-1 = torch.constant.int -1
  %1 = torch.aten.cat %0, %int-1 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_concat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.concat"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_concat(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,1],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,1],f32>) -> !torch.list<vtensor>
  %int-1 = torch.constant.int -1
  %1 = torch.operator "torch.aten.concat"(%0, %int-1) : (!torch.list<vtensor>, !torch.int) -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_concatenate(
// CHECK-NEXT: %[[V0:.*]] = "ivy.concat"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_concatenate(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,1],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,1],f32>) -> !torch.list<vtensor>
  %int-1 = torch.constant.int -1
  %1 = torch.operator "torch.aten.concatenate"(%0, %int-1) : (!torch.list<vtensor>, !torch.int) -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_cat_promotes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<1x3xi64>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.concat"(%arg0, %[[V0]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x3xf32>
func.func @aten_cat_promotes(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[1,3],si64>) -> !torch.vtensor<[3,3],f32> {
  %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],si64>) -> !torch.list<vtensor>
  %int0 = torch.constant.int 0
  %1 = torch.aten.cat %0, %int0 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[3,3],f32>
  return %1 : !torch.vtensor<[3,3],f32>
}

// A vector without elements is left out.
// CHECK-LABEL: func.func @aten_cat_legacy(
// CHECK-NEXT: return %arg1 : tensor<2x3xf32>
func.func @aten_cat_legacy(%arg0: !torch.vtensor<[0],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[0],f32>, !torch.vtensor<[2,3],f32>) -> !torch.list<vtensor>
  %int1 = torch.constant.int 1
  %1 = torch.aten.cat %0, %int1 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_stack(
// CHECK-NEXT: %[[V0:.*]] = "ivy.stack"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @aten_stack(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3,2],f32> {
  %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>) -> !torch.list<vtensor>
  %int-1 = torch.constant.int -1
  %1 = torch.aten.stack %0, %int-1 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[3,2],f32>
  return %1 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_slice_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>, stops = array<i64: 7, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_slice_Tensor(%arg0: !torch.vtensor<[8,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %int-1 = torch.constant.int -1
  %int2 = torch.constant.int 2
  %0 = torch.aten.slice.Tensor %arg0, %int0, %int1, %int-1, %int2 : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_slice_Tensor_from_the_end(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 5, 0>, steps = array<i64: 1, 1>, stops = array<i64: 8, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_slice_Tensor_from_the_end(%arg0: !torch.vtensor<[8,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %int0 = torch.constant.int 0
  %int-3 = torch.constant.int -3
  %int9223372036854775807 = torch.constant.int 9223372036854775807
  %int1 = torch.constant.int 1
  %0 = torch.aten.slice.Tensor %arg0, %int0, %int-3, %int9223372036854775807, %int1 : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_slice_Tensor_empty(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 6, 0>, steps = array<i64: 1, 1>, stops = array<i64: 6, 3>} : (tensor<8x3xf32>) -> tensor<0x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<0x3xf32>
func.func @aten_slice_Tensor_empty(%arg0: !torch.vtensor<[8,3],f32>) -> !torch.vtensor<[0,3],f32> {
  %int0 = torch.constant.int 0
  %int6 = torch.constant.int 6
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %0 = torch.aten.slice.Tensor %arg0, %int0, %int6, %int2, %int1 : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[0,3],f32>
  return %0 : !torch.vtensor<[0,3],f32>
}

// CHECK-LABEL: func.func @aten_slice_Tensor_clamped(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 8, 3>} : (tensor<8x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<8x3xf32>
func.func @aten_slice_Tensor_clamped(%arg0: !torch.vtensor<[8,3],f32>) -> !torch.vtensor<[8,3],f32> {
  %int0 = torch.constant.int 0
  %int-100 = torch.constant.int -100
  %int100 = torch.constant.int 100
  %int1 = torch.constant.int 1
  %0 = torch.aten.slice.Tensor %arg0, %int0, %int-100, %int100, %int1 : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[8,3],f32>
  return %0 : !torch.vtensor<[8,3],f32>
}

// CHECK-LABEL: func.func @aten_slice_Tensor_dynamic(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0, %[[DIM]]) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: -9223372036854775808, 2>} : (tensor<?x3xf32>, index) -> tensor<?x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x1xf32>
func.func @aten_slice_Tensor_dynamic(%arg0: !torch.vtensor<[?,3],f32>) -> !torch.vtensor<[?,1],f32> {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %int1_1 = torch.constant.int 1
  %0 = torch.aten.slice.Tensor %arg0, %int1, %int1_0, %int2, %int1_1 : !torch.vtensor<[?,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[?,1],f32>
  return %0 : !torch.vtensor<[?,1],f32>
}

// CHECK-LABEL: func.func @aten_select_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 2>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_select_int(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int-1 = torch.constant.int -1
  %int-1_0 = torch.constant.int -1
  %0 = torch.aten.select.int %arg0, %int-1, %int-1_0 : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_narrow(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_narrow(%arg0: !torch.vtensor<[8,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %int0 = torch.constant.int 0
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.aten.narrow %arg0, %int0, %int2, %int3 : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_narrow_negative(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 5, 0>, steps = array<i64: 1, 1>, stops = array<i64: 7, 3>} : (tensor<8x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_narrow_negative(%arg0: !torch.vtensor<[8,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int0 = torch.constant.int 0
  %int-3 = torch.constant.int -3
  %int2 = torch.constant.int 2
  %0 = torch.aten.narrow %arg0, %int0, %int-3, %int2 : !torch.vtensor<[8,3],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_split_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<5x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<5x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 4, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 3>} : (tensor<5x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3xf32>
func.func @aten_split_Tensor(%arg0: !torch.vtensor<[5,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>) {
  %int2 = torch.constant.int 2
  %int0 = torch.constant.int 0
  %0 = torch.aten.split.Tensor %arg0, %int2, %int0 : !torch.vtensor<[5,3],f32>, !torch.int, !torch.int -> !torch.list<vtensor>
  %1:3 = torch.prim.ListUnpack %0 : !torch.list<vtensor> -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>
  return %1#0, %1#1, %1#2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>
}

// CHECK-LABEL: func.func @aten_unsafe_split_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<5x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<5x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 4, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 3>} : (tensor<5x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3xf32>
func.func @aten_unsafe_split_Tensor(%arg0: !torch.vtensor<[5,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>) {
  %int2 = torch.constant.int 2
  %int0 = torch.constant.int 0
  %0 = torch.operator "torch.aten.unsafe_split.Tensor"(%arg0, %int2, %int0) : (!torch.vtensor<[5,3],f32>, !torch.int, !torch.int) -> !torch.list<vtensor>
  %1:3 = torch.prim.ListUnpack %0 : !torch.list<vtensor> -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>
  return %1#0, %1#1, %1#2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,3],f32>
}

// CHECK-LABEL: func.func @aten_split_with_sizes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 2, 5>} : (tensor<2x5xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : tensor<2x1xf32>, tensor<2x4xf32>
func.func @aten_split_with_sizes(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>) {
  %int1 = torch.constant.int 1
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int1, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %1 = torch.aten.split_with_sizes %arg0, %0, %int1_0 : !torch.vtensor<[2,5],f32>, !torch.list<int>, !torch.int -> !torch.list<vtensor>
  %2:2 = torch.prim.ListUnpack %1 : !torch.list<vtensor> -> !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>
  return %2#0, %2#1 : !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_split_sizes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 2, 5>} : (tensor<2x5xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : tensor<2x1xf32>, tensor<2x4xf32>
func.func @aten_split_sizes(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>) {
  %int1 = torch.constant.int 1
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int1, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %1 = torch.aten.split.sizes %arg0, %0, %int1_0 : !torch.vtensor<[2,5],f32>, !torch.list<int>, !torch.int -> !torch.list<vtensor>
  %2:2 = torch.prim.ListUnpack %1 : !torch.list<vtensor> -> !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>
  return %2#0, %2#1 : !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_unsafe_split_with_sizes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 2, 5>} : (tensor<2x5xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : tensor<2x1xf32>, tensor<2x4xf32>
func.func @aten_unsafe_split_with_sizes(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>) {
  %int1 = torch.constant.int 1
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int1, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %1 = torch.operator "torch.aten.unsafe_split_with_sizes"(%arg0, %0, %int1_0) : (!torch.vtensor<[2,5],f32>, !torch.list<int>, !torch.int) -> !torch.list<vtensor>
  %2:2 = torch.prim.ListUnpack %1 : !torch.list<vtensor> -> !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>
  return %2#0, %2#1 : !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_chunk(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<7xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 6>} : (tensor<7xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 6>, steps = array<i64: 1>, stops = array<i64: 7>} : (tensor<7xf32>) -> tensor<1xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : tensor<3xf32>, tensor<3xf32>, tensor<1xf32>
func.func @aten_chunk(%arg0: !torch.vtensor<[7],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[1],f32>) {
  %int3 = torch.constant.int 3
  %int0 = torch.constant.int 0
  %0 = torch.aten.chunk %arg0, %int3, %int0 : !torch.vtensor<[7],f32>, !torch.int, !torch.int -> !torch.list<vtensor>
  %1:3 = torch.prim.ListUnpack %0 : !torch.list<vtensor> -> !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[1],f32>
  return %1#0, %1#1, %1#2 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[1],f32>
}

// CHECK-LABEL: func.func @aten_unsafe_chunk(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<7xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 6>} : (tensor<7xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 6>, steps = array<i64: 1>, stops = array<i64: 7>} : (tensor<7xf32>) -> tensor<1xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : tensor<3xf32>, tensor<3xf32>, tensor<1xf32>
func.func @aten_unsafe_chunk(%arg0: !torch.vtensor<[7],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[1],f32>) {
  %int3 = torch.constant.int 3
  %int0 = torch.constant.int 0
  %0 = torch.operator "torch.aten.unsafe_chunk"(%arg0, %int3, %int0) : (!torch.vtensor<[7],f32>, !torch.int, !torch.int) -> !torch.list<vtensor>
  %1:3 = torch.prim.ListUnpack %0 : !torch.list<vtensor> -> !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[1],f32>
  return %1#0, %1#1, %1#2 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[1],f32>
}

// CHECK-LABEL: func.func @aten_unbind_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 2, 2>} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 2>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.squeeze"(%[[V4]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]], %[[V3]], %[[V5]] : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
func.func @aten_unbind_int(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>) {
  %int1 = torch.constant.int 1
  %0 = torch.aten.unbind.int %arg0, %int1 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.list<vtensor>
  %1:3 = torch.prim.ListUnpack %0 : !torch.list<vtensor> -> !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>
  return %1#0, %1#1, %1#2 : !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_flip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg0) {axes = array<i64: 0, 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_flip(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.prim.ListConstruct %int0, %int-1 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.flip %arg0, %0 : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_roll(
// CHECK-NEXT: %[[V0:.*]] = "ivy.roll"(%arg0) {axes = array<i64: 0, 1>, shifts = array<i64: 1, -2>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_roll(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int1 = torch.constant.int 1
  %int-2 = torch.constant.int -2
  %0 = torch.prim.ListConstruct %int1, %int-2 : (!torch.int, !torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int1_0 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int0, %int1_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %2 = torch.aten.roll %arg0, %0, %1 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
  return %2 : !torch.vtensor<[2,3],f32>
}

// Without axes the elements are rolled as a vector.
// CHECK-LABEL: func.func @aten_roll_flat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.roll"(%[[V0]]) {axes = array<i64: 0>, shifts = array<i64: 2>} : (tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<6xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @aten_roll_flat(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %1 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %2 = torch.aten.roll %arg0, %0, %1 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
  return %2 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_constant_pad_nd(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 3, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x6xf32>
// CHECK-NEXT: return %[[V1]] : tensor<5x6xf32>
func.func @aten_constant_pad_nd(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[5,6],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %int0 = torch.constant.int 0
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int1, %int2, %int0, %int3 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %1 = torch.aten.constant_pad_nd %arg0, %0, %float1.500000e00 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.float -> !torch.vtensor<[5,6],f32>
  return %1 : !torch.vtensor<[5,6],f32>
}

// CHECK-LABEL: func.func @aten_constant_pad_nd_crops(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, -2>, interior = array<i64: 0, 0>, low = array<i64: 0, -1>, mode = "constant"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x2xf32>
func.func @aten_constant_pad_nd_crops(%arg0: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[2,2],f32> {
  %int-1 = torch.constant.int -1
  %int-2 = torch.constant.int -2
  %0 = torch.prim.ListConstruct %int-1, %int-2 : (!torch.int, !torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %1 = torch.aten.constant_pad_nd %arg0, %0, %int0 : !torch.vtensor<[2,5],f32>, !torch.list<int>, !torch.int -> !torch.vtensor<[2,2],f32>
  return %1 : !torch.vtensor<[2,2],f32>
}

// CHECK-LABEL: func.func @aten_pad_constant(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 0, 2>, interior = array<i64: 0, 0, 0>, low = array<i64: 0, 0, 1>, mode = "constant"} : (tensor<1x2x5xf32>, tensor<f32>) -> tensor<1x2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x2x8xf32>
func.func @aten_pad_constant(%arg0: !torch.vtensor<[1,2,5],f32>) -> !torch.vtensor<[1,2,8],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %str = torch.constant.str "constant"
  %none = torch.constant.none
  %1 = torch.aten.pad %arg0, %0, %str, %none : !torch.vtensor<[1,2,5],f32>, !torch.list<int>, !torch.str, !torch.none -> !torch.vtensor<[1,2,8],f32>
  return %1 : !torch.vtensor<[1,2,8],f32>
}

// CHECK-LABEL: func.func @aten_pad_reflect(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 0, 2>, interior = array<i64: 0, 0, 0>, low = array<i64: 0, 0, 1>, mode = "reflect"} : (tensor<1x2x5xf32>, tensor<f32>) -> tensor<1x2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x2x8xf32>
func.func @aten_pad_reflect(%arg0: !torch.vtensor<[1,2,5],f32>) -> !torch.vtensor<[1,2,8],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %str = torch.constant.str "reflect"
  %none = torch.constant.none
  %1 = torch.aten.pad %arg0, %0, %str, %none : !torch.vtensor<[1,2,5],f32>, !torch.list<int>, !torch.str, !torch.none -> !torch.vtensor<[1,2,8],f32>
  return %1 : !torch.vtensor<[1,2,8],f32>
}

// CHECK-LABEL: func.func @aten_pad_replicate(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 0, 2>, interior = array<i64: 0, 0, 0>, low = array<i64: 0, 0, 1>, mode = "edge"} : (tensor<1x2x5xf32>, tensor<f32>) -> tensor<1x2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x2x8xf32>
func.func @aten_pad_replicate(%arg0: !torch.vtensor<[1,2,5],f32>) -> !torch.vtensor<[1,2,8],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %str = torch.constant.str "replicate"
  %none = torch.constant.none
  %1 = torch.aten.pad %arg0, %0, %str, %none : !torch.vtensor<[1,2,5],f32>, !torch.list<int>, !torch.str, !torch.none -> !torch.vtensor<[1,2,8],f32>
  return %1 : !torch.vtensor<[1,2,8],f32>
}

// CHECK-LABEL: func.func @aten_pad_circular(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 0, 2>, interior = array<i64: 0, 0, 0>, low = array<i64: 0, 0, 1>, mode = "wrap"} : (tensor<1x2x5xf32>, tensor<f32>) -> tensor<1x2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x2x8xf32>
func.func @aten_pad_circular(%arg0: !torch.vtensor<[1,2,5],f32>) -> !torch.vtensor<[1,2,8],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %str = torch.constant.str "circular"
  %none = torch.constant.none
  %1 = torch.aten.pad %arg0, %0, %str, %none : !torch.vtensor<[1,2,5],f32>, !torch.list<int>, !torch.str, !torch.none -> !torch.vtensor<[1,2,8],f32>
  return %1 : !torch.vtensor<[1,2,8],f32>
}

// CHECK-LABEL: func.func @aten_repeat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 0>} : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.tile"(%[[V0]]) {repeats = array<i64: 2, 1, 3>} : (tensor<1x2x3xf32>) -> tensor<2x2x9xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x2x9xf32>
func.func @aten_repeat(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,2,9],f32> {
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int1, %int3 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.repeat %arg0, %0 : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[2,2,9],f32>
  return %1 : !torch.vtensor<[2,2,9],f32>
}

// CHECK-LABEL: func.func @aten_diagonal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0, 2>} : (tensor<2x3x4xf32>) -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.diagonal"(%[[V0]]) {offset = 1 : i64} : (tensor<3x2x4xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x2xf32>
func.func @aten_diagonal(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[3,2],f32> {
  %int1 = torch.constant.int 1
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.aten.diagonal %arg0, %int1, %int0, %int-1 : !torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_diagonal_below(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.diagonal"(%[[V0]]) {offset = -1 : i64} : (tensor<3x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_diagonal_below(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[2],f32> {
  %int-1 = torch.constant.int -1
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.aten.diagonal %arg0, %int-1, %int0, %int1 : !torch.vtensor<[3,3],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_diagonal_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 1>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.diagonal"(%[[V0]]) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_diagonal_copy(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],f32> {
  %int0 = torch.constant.int 0
  %int0_0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.aten.diagonal_copy %arg0, %int0, %int0_0, %int1 : !torch.vtensor<[3,3],f32>, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_trace(
// CHECK-NEXT: %[[V0:.*]] = "ivy.diagonal"(%arg0) {offset = 0 : i64} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 0>, keepdims = false} : (tensor<2xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V1]] : tensor<f32>
func.func @aten_trace(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.aten.trace %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_trace_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.diagonal"(%arg0) {offset = 0 : i64} : (tensor<2x2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 0>, keepdims = false} : (tensor<2xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V1]] : tensor<i64>
func.func @aten_trace_of_integers(%arg0: !torch.vtensor<[2,2],si64>) -> !torch.vtensor<[],si64> {
  %0 = torch.aten.trace %arg0 : !torch.vtensor<[2,2],si64> -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_numpy_T(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 1, 0>} : (tensor<2x3x4xf32>) -> tensor<4x3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3x2xf32>
func.func @aten_numpy_T(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[4,3,2],f32> {
  %0 = torch.aten.numpy_T %arg0 : !torch.vtensor<[2,3,4],f32> -> !torch.vtensor<[4,3,2],f32>
  return %0 : !torch.vtensor<[4,3,2],f32>
}

// CHECK-LABEL: func.func @aten_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_copy(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.aten.copy %arg0, %arg1, %false : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],si64>, !torch.bool -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_view_as_real(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.stack"(%[[V0]], %[[V1]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x2xf32>
func.func @aten_view_as_real(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3,2],f32> {
  %0 = torch.aten.view_as_real %arg0 : !torch.vtensor<[3],complex<f32>> -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_view_as_real_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.stack"(%[[V0]], %[[V1]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x2xf32>
func.func @aten_view_as_real_copy(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3,2],f32> {
  %0 = torch.operator "torch.aten.view_as_real_copy"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_view_as_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 1>} : (tensor<3x2xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 1>} : (tensor<3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 3, 2>} : (tensor<3x2xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 1>} : (tensor<3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.complex"(%[[V1]], %[[V3]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V4]] : tensor<3xcomplex<f32>>
func.func @aten_view_as_complex(%arg0: !torch.vtensor<[3,2],f32>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.aten.view_as_complex %arg0 : !torch.vtensor<[3,2],f32> -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_view_as_complex_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 1>} : (tensor<3x2xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 1>} : (tensor<3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 3, 2>} : (tensor<3x2xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 1>} : (tensor<3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.complex"(%[[V1]], %[[V3]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V4]] : tensor<3xcomplex<f32>>
func.func @aten_view_as_complex_copy(%arg0: !torch.vtensor<[3,2],f32>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten.view_as_complex_copy"(%arg0) : (!torch.vtensor<[3,2],f32>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_view_dtype(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @aten_view_dtype(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],si32> {
  %int3 = torch.constant.int 3
  %0 = torch.aten.view.dtype %arg0, %int3 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],si32>
  return %0 : !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten_view_dtype_narrower(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i16} : (tensor<2x4xf32>) -> tensor<2x4x2xi16>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 8>} : (tensor<2x4x2xi16>) -> tensor<2x8xi16>
// CHECK-NEXT: return %[[V1]] : tensor<2x8xi16>
func.func @aten_view_dtype_narrower(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,8],si16> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.view.dtype %arg0, %int2 : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[2,8],si16>
  return %0 : !torch.vtensor<[2,8],si16>
}

// CHECK-LABEL: func.func @aten_view_dtype_wider(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 2>} : (tensor<2x4xf32>) -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitcast"(%[[V0]]) {dtype = f64} : (tensor<2x2x2xf32>) -> tensor<2x2xf64>
// CHECK-NEXT: return %[[V1]] : tensor<2x2xf64>
func.func @aten_view_dtype_wider(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,2],f64> {
  %int7 = torch.constant.int 7
  %0 = torch.aten.view.dtype %arg0, %int7 : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[2,2],f64>
  return %0 : !torch.vtensor<[2,2],f64>
}

// CHECK-LABEL: func.func @aten_view_copy_dtype(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @aten_view_copy_dtype(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],si32> {
  %int3 = torch.constant.int 3
  %0 = torch.aten.view_copy.dtype %arg0, %int3 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],si32>
  return %0 : !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten_resize(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<6xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x2xf32>
func.func @aten_resize(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[3,2],f32> {
  %int3 = torch.constant.int 3
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int3, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %1 = torch.aten.resize %arg0, %0, %none : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.none -> !torch.vtensor<[3,2],f32>
  return %1 : !torch.vtensor<[3,2],f32>
}
