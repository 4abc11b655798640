// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @gather(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 4>, start_axes = array<i64: 0>} : (tensor<3x4xf32>, tensor<2x1xi32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @gather(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>) -> tensor<2x4xf32> {
  %0 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<2x1xi32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @dynamic_gather(
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<3x?xf32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V0]] : tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.concat"(%[[V2]], %[[V1]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.gather"(%arg0, %arg1, %[[DIM]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 1>, slice_sizes = array<i64: 1, -9223372036854775808>, start_axes = array<i64: 0>} : (tensor<3x?xf32>, tensor<2x1xi32>, index) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x?xf32>
func.func @dynamic_gather(%arg0: tensor<3x?xf32>, %arg1: tensor<2x1xi32>) -> tensor<2x?xf32> {
  %d = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<3x?xf32>) -> tensor<i32>
  %r = stablehlo.reshape %d : (tensor<i32>) -> tensor<1xi32>
  %o = stablehlo.constant dense<1> : tensor<1xi32>
  %s = stablehlo.concatenate %o, %r, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %0 = "stablehlo.dynamic_gather"(%arg0, %arg1, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<3x?xf32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @scatter_add(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @scatter_add(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @scatter_multiply(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "mul", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @scatter_multiply(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.multiply %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @scatter_maximum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "max", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @scatter_maximum(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @scatter_minimum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "min", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @scatter_minimum(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.minimum %b, %a : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @scatter_set(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @scatter_set(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @scatter_any_body_at_once(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = i64} : (tensor<2x1xi32>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expand_dims"(%[[V3]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 4>} : () -> tensor<1x4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[V5]], %[[V6]]) : (tensor<i64>, tensor<1x4xi64>) -> tensor<1x4xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<true> : tensor<i1>} : () -> tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V4]], %[[V10]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.add"(%[[V8]], %[[V11]]) : (tensor<i64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.greater_equal"(%[[V4]], %[[V13]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.less"(%[[V4]], %[[V15]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.logical_and"(%[[V14]], %[[V16]]) : (tensor<2x1xi1>, tensor<2x1xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.logical_and"(%[[V9]], %[[V17]]) : (tensor<i1>, tensor<2x1xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.multiply"(%[[V7]], %[[V19]]) : (tensor<1x4xi64>, tensor<i64>) -> tensor<1x4xi64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.add"(%[[V12]], %[[V20]]) : (tensor<2x1xi64>, tensor<1x4xi64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.greater_equal"(%[[V7]], %[[V22]]) : (tensor<1x4xi64>, tensor<i64>) -> tensor<1x4xi1>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.less"(%[[V7]], %[[V24]]) : (tensor<1x4xi64>, tensor<i64>) -> tensor<1x4xi1>
// CHECK-NEXT: %[[V26:.*]] = "ivy.logical_and"(%[[V23]], %[[V25]]) : (tensor<1x4xi1>, tensor<1x4xi1>) -> tensor<1x4xi1>
// CHECK-NEXT: %[[V27:.*]] = "ivy.logical_and"(%[[V18]], %[[V26]]) : (tensor<2x1xi1>, tensor<1x4xi1>) -> tensor<2x4xi1>
// CHECK-NEXT: %[[V28:.*]] = "ivy.constant"() {value = dense<12> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V29:.*]] = "ivy.where"(%[[V27]], %[[V21]], %[[V28]]) : (tensor<2x4xi1>, tensor<2x4xi64>, tensor<i64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V30:.*]] = "ivy.broadcast_to"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4>} : (tensor<2x4xi64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V31:.*]] = "ivy.reshape"(%[[V30]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xi64>) -> tensor<8xi64>
// CHECK-NEXT: %[[V32:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<3x4xf32>) -> tensor<12xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.pad"(%[[V32]], %[[V33]]) {high = array<i64: 1>, interior = array<i64: 0>, low = array<i64: 0>, mode = "constant"} : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.take"(%[[V34]], %[[V31]]) {axis = 0 : i64} : (tensor<13xf32>, tensor<8xi64>) -> tensor<8xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.subtract"(%[[V36]], %[[V35]]) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.index_put"(%[[V34]], %[[V31]], %[[V37]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<13xf32>, tensor<8xi64>, tensor<8xf32>) -> tensor<13xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.slice"(%[[V38]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 12>} : (tensor<13xf32>) -> tensor<12xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.reshape"(%[[V39]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<12xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V40]] : tensor<3x4xf32>
func.func @scatter_any_body_at_once(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.subtract %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @scatter_any_body_in_order(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = i64} : (tensor<2x1xi32>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expand_dims"(%[[V3]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 4>} : () -> tensor<1x4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[V5]], %[[V6]]) : (tensor<i64>, tensor<1x4xi64>) -> tensor<1x4xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<true> : tensor<i1>} : () -> tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V4]], %[[V10]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.add"(%[[V8]], %[[V11]]) : (tensor<i64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.greater_equal"(%[[V4]], %[[V13]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.less"(%[[V4]], %[[V15]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.logical_and"(%[[V14]], %[[V16]]) : (tensor<2x1xi1>, tensor<2x1xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.logical_and"(%[[V9]], %[[V17]]) : (tensor<i1>, tensor<2x1xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.multiply"(%[[V7]], %[[V19]]) : (tensor<1x4xi64>, tensor<i64>) -> tensor<1x4xi64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.add"(%[[V12]], %[[V20]]) : (tensor<2x1xi64>, tensor<1x4xi64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.greater_equal"(%[[V7]], %[[V22]]) : (tensor<1x4xi64>, tensor<i64>) -> tensor<1x4xi1>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.less"(%[[V7]], %[[V24]]) : (tensor<1x4xi64>, tensor<i64>) -> tensor<1x4xi1>
// CHECK-NEXT: %[[V26:.*]] = "ivy.logical_and"(%[[V23]], %[[V25]]) : (tensor<1x4xi1>, tensor<1x4xi1>) -> tensor<1x4xi1>
// CHECK-NEXT: %[[V27:.*]] = "ivy.logical_and"(%[[V18]], %[[V26]]) : (tensor<2x1xi1>, tensor<1x4xi1>) -> tensor<2x4xi1>
// CHECK-NEXT: %[[V28:.*]] = "ivy.constant"() {value = dense<12> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V29:.*]] = "ivy.where"(%[[V27]], %[[V21]], %[[V28]]) : (tensor<2x4xi1>, tensor<2x4xi64>, tensor<i64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V30:.*]] = "ivy.broadcast_to"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4>} : (tensor<2x4xi64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V31:.*]] = "ivy.reshape"(%[[V30]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xi64>) -> tensor<8xi64>
// CHECK-NEXT: %[[V32:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<3x4xf32>) -> tensor<12xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.pad"(%[[V32]], %[[V33]]) {high = array<i64: 1>, interior = array<i64: 0>, low = array<i64: 0>, mode = "constant"} : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C8:.*]] = arith.constant 8 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V36:.*]] = scf.for %arg3 = %[[C0]] to %[[C8]] step %[[C1]] iter_args(%arg4 = %[[V34]]) -> (tensor<13xf32>) {
// CHECK-NEXT: %[[V39:.*]] = arith.index_cast %arg3 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V39]] : tensor<i32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.dynamic_slice"(%[[V31]], %[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 1>, sizes = array<i64: 1>} : (tensor<8xi64>, tensor<i32>) -> tensor<1xi64>
// CHECK-NEXT: %[[V41:.*]] = "ivy.reshape"(%[[V40]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi64>) -> tensor<i64>
// CHECK-NEXT: %[[V42:.*]] = "ivy.dynamic_slice"(%arg4, %[[V41]]) {operandSegmentSizes = array<i32: 1, 1>, sizes = array<i64: 1>} : (tensor<13xf32>, tensor<i64>) -> tensor<1xf32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.reshape"(%[[V42]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.dynamic_slice"(%[[V35]], %[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 1>, sizes = array<i64: 1>} : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.reshape"(%[[V44]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.subtract"(%[[V43]], %[[V45]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.reshape"(%[[V46]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.dynamic_update_slice"(%arg4, %[[V47]], %[[V41]]) {operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<13xf32>, tensor<1xf32>, tensor<i64>) -> tensor<13xf32>
// CHECK-NEXT: scf.yield %[[V48]] : tensor<13xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[V37:.*]] = "ivy.slice"(%[[V36]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 12>} : (tensor<13xf32>) -> tensor<12xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.reshape"(%[[V37]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<12xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V38]] : tensor<3x4xf32>
func.func @scatter_any_body_in_order(%arg0: tensor<3x4xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.subtract %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}
