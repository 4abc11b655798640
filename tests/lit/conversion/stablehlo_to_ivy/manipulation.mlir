// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @broadcast_in_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @broadcast_in_dim(%arg0: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @broadcast_in_dim_in_front(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @broadcast_in_dim_in_front(%arg0: tensor<2xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @broadcast_in_dim_turned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4, 2>} : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x4x2xf32>
func.func @broadcast_in_dim_turned(%arg0: tensor<2x3xf32>) -> tensor<3x4x2xf32> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 0] : (tensor<2x3xf32>) -> tensor<3x4x2xf32>
  return %0 : tensor<3x4x2xf32>
}

// CHECK-LABEL: func.func @dynamic_broadcast_in_dim(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V0]] : tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<3> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.concat"(%[[V1]], %[[V2]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%arg0, %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<3xf32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<?x3xf32>
func.func @dynamic_broadcast_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %d = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  %r = stablehlo.reshape %d : (tensor<i32>) -> tensor<1xi32>
  %c = stablehlo.constant dense<3> : tensor<1xi32>
  %s = stablehlo.concatenate %r, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %0 = stablehlo.dynamic_broadcast_in_dim %arg0, %s, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @broadcast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @broadcast(%arg0: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.broadcast"(%arg0) {broadcast_sizes = array<i64: 2>} : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<6xf32>
func.func @reshape(%arg0: tensor<2x3xf32>) -> tensor<6xf32> {
  %0 = stablehlo.reshape %arg0 : (tensor<2x3xf32>) -> tensor<6xf32>
  return %0 : tensor<6xf32>
}

// CHECK-LABEL: func.func @dynamic_reshape(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %[[V1]][] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED_0:.*]] = tensor.extract %[[V4]][] : tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = arith.index_cast %[[EXTRACTED_0]] : i32 to index
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%arg0, %[[V2]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<?xf32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<?x3xf32>
func.func @dynamic_reshape(%arg0: tensor<?xf32>, %arg1: tensor<2xi32>) -> tensor<?x3xf32> {
  %0 = stablehlo.dynamic_reshape %arg0, %arg1 : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @computed_shape(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V0]] : tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[FROM_ELEMENTS]], %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V4:.*]] = arith.muli %[[DIM]], %[[C3]] : index
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%arg0, %[[V4]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<?x3xf32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V5]] : tensor<?xf32>
func.func @computed_shape(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
  %d = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  %c = stablehlo.constant dense<3> : tensor<i32>
  %m = stablehlo.multiply %d, %c : tensor<i32>
  %s = stablehlo.reshape %m : (tensor<i32>) -> tensor<1xi32>
  %0 = stablehlo.dynamic_reshape %arg0, %s : (tensor<?x3xf32>, tensor<1xi32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @transpose(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @transpose(%arg0: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @reverse(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @reverse(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.reverse %arg0, dims = [1] : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @concatenate(
// CHECK-NEXT: %[[V0:.*]] = "ivy.concat"(%arg0, %arg1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @concatenate(%arg0: tensor<2x3xf32>, %arg1: tensor<1x3xf32>) -> tensor<3x3xf32> {
  %0 = stablehlo.concatenate %arg0, %arg1, dim = 0 : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 2>, stops = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<1x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2xf32>
func.func @slice(%arg0: tensor<2x3xf32>) -> tensor<1x2xf32> {
  %0 = stablehlo.slice %arg0 [1:2, 0:3:2] : (tensor<2x3xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// CHECK-LABEL: func.func @real_dynamic_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1, 2]> : tensor<2xi32>} : () -> tensor<2xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %[[V2]][] : tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED_0:.*]] = tensor.extract %[[V5]][] : tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %[[EXTRACTED_0]] : i32 to index
// CHECK-NEXT: %[[V7:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.reshape"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED_1:.*]] = tensor.extract %[[V8]][] : tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = arith.index_cast %[[EXTRACTED_1]] : i32 to index
// CHECK-NEXT: %[[V10:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.reshape"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED_2:.*]] = tensor.extract %[[V11]][] : tensor<i32>
// CHECK-NEXT: %[[V12:.*]] = arith.index_cast %[[EXTRACTED_2]] : i32 to index
// CHECK-NEXT: %[[V13:.*]] = "ivy.slice"(%arg0, %[[V3]], %[[V6]], %[[V9]], %[[V12]]) {operandSegmentSizes = array<i32: 1, 2, 2>, starts = array<i64: -9223372036854775808, -9223372036854775808>, steps = array<i64: 1, 2>, stops = array<i64: -9223372036854775808, -9223372036854775808>} : (tensor<?x3xf32>, index, index, index, index) -> tensor<?x?xf32>
// CHECK-NEXT: return %[[V13]] : tensor<?x?xf32>
func.func @real_dynamic_slice(%arg0: tensor<?x3xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>) -> tensor<?x?xf32> {
  %c = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = stablehlo.real_dynamic_slice %arg0, %arg1, %arg2, %c : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @dynamic_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dynamic_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 2>} : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2xf32>
func.func @dynamic_slice(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<1x2xf32> {
  %0 = stablehlo.dynamic_slice %arg0, %arg1, %arg2, sizes = [1, 2] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}

// CHECK-LABEL: func.func @dynamic_update_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<2x3xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @dynamic_update_slice(%arg0: tensor<2x3xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<2x3xf32> {
  %0 = stablehlo.dynamic_update_slice %arg0, %arg1, %arg2, %arg3 : (tensor<2x3xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 1>, interior = array<i64: 1, 1>, low = array<i64: 1, -1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
func.func @pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<4x5xf32> {
  %0 = stablehlo.pad %arg0, %arg1, low = [1, -1], high = [0, 1], interior = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @dynamic_pad(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %[[V2]][] : tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED_0:.*]] = tensor.extract %[[V5]][] : tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %[[EXTRACTED_0]] : i32 to index
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V7:.*]] = arith.addi %[[V3]], %[[C2]] : index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V8:.*]] = arith.addi %[[V7]], %[[C0]] : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V9:.*]] = arith.addi %[[V6]], %[[C3]] : index
// CHECK-NEXT: %[[C0_1:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V10:.*]] = arith.addi %[[V9]], %[[C0_1]] : index
// CHECK-NEXT: %[[V11:.*]] = "ivy.full"(%arg1, %[[V8]], %[[V10]]) {operandSegmentSizes = array<i32: 1, 2>, shape = array<i64: -9223372036854775808, -9223372036854775808>} : (tensor<f32>, index, index) -> tensor<?x?xf32>
// CHECK-NEXT: %[[V12:.*]] = arith.index_cast %[[V3]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V12]] : tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = arith.index_cast %[[V6]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS_2:.*]] = tensor.from_elements %[[V13]] : tensor<i32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.dynamic_update_slice"(%[[V11]], %arg0, %[[FROM_ELEMENTS]], %[[FROM_ELEMENTS_2]]) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<?x?xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<?x?xf32>
// CHECK-NEXT: return %[[V14]] : tensor<?x?xf32>
func.func @dynamic_pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<2xi32>) -> tensor<?x?xf32> {
  %z = stablehlo.constant dense<0> : tensor<2xi32>
  %0 = stablehlo.dynamic_pad %arg0, %arg1, %arg2, %z, %z : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @get_dimension_size(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V0]] : tensor<i32>
// CHECK-NEXT: return %[[FROM_ELEMENTS]] : tensor<i32>
func.func @get_dimension_size(%arg0: tensor<?x3xf32>) -> tensor<i32> {
  %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  return %0 : tensor<i32>
}

// CHECK-LABEL: func.func @known_dimension_size(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %[[V0]] : tensor<i32>
func.func @known_dimension_size(%arg0: tensor<?x3xf32>) -> tensor<i32> {
  %0 = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<?x3xf32>) -> tensor<i32>
  return %0 : tensor<i32>
}

// CHECK-LABEL: func.func @set_dimension_size(
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[] : tensor<i32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0, %[[V0]]) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, -9223372036854775808>} : (tensor<2x3xf32>, index) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x?xf32>
func.func @set_dimension_size(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<2x?xf32> {
  %b = stablehlo.set_dimension_size %arg0, %arg1, dim = 1 : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x?xf32, #stablehlo.bounds<?, 3>>
  %0 = stablehlo.convert %b : (tensor<2x?xf32, #stablehlo.bounds<?, 3>>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @torch_index_select(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<2x3xf32>, tensor<4xi32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @torch_index_select(%arg0: tensor<2x3xf32>, %arg1: tensor<4xi32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.torch_index_select"(%arg0, %arg1) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<2x3xf32>, tensor<4xi32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
