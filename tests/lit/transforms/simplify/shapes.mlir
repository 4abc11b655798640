// RUN: ivy-opt %s --ivy-simplify | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @absorb_cast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.exp"(%[[V0]]) : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[CAST:.*]] = tensor.cast %[[V1]] : tensor<3x2xf32> to tensor<3x?xf32>
// CHECK-NEXT: return %[[CAST]] : tensor<3x?xf32>
func.func @absorb_cast(%arg0: tensor<2x3xf32>) -> tensor<3x?xf32> {
  %cast = tensor.cast %arg0 : tensor<2x3xf32> to tensor<?x3xf32>
  %0 = "ivy.permute_dims"(%cast) {axes = array<i64: 1, 0>} : (tensor<?x3xf32>) -> tensor<3x?xf32>
  %1 = "ivy.exp"(%0) : (tensor<3x?xf32>) -> tensor<3x?xf32>
  return %1 : tensor<3x?xf32>
}

// CHECK-LABEL: func.func @cast_refines(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<?x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.exp"(%[[V0]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @cast_refines(%arg0: tensor<?x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<?x3xf32>) -> tensor<?x3xf32>
  %cast = tensor.cast %0 : tensor<?x3xf32> to tensor<2x3xf32>
  %1 = "ivy.exp"(%cast) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cast_twice(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @cast_twice(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %cast = tensor.cast %arg0 : tensor<2x3xf32> to tensor<?x3xf32>
  %cast_0 = tensor.cast %cast : tensor<?x3xf32> to tensor<2x3xf32>
  return %cast_0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @known_sizes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<6xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[CAST:.*]] = tensor.cast %[[V0]] : tensor<2x3xf32> to tensor<?x?xf32>
// CHECK-NEXT: return %[[CAST]] : tensor<?x?xf32>
func.func @known_sizes(%arg0: tensor<6xf32>) -> tensor<?x?xf32> {
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c1 = arith.constant 1 : index
  %0 = arith.muli %c3, %c1 : index
  %1 = "ivy.reshape"(%arg0, %c2, %0) {operandSegmentSizes = array<i32: 1, 2>, shape = array<i64: -9223372036854775808, -9223372036854775808>} : (tensor<6xf32>, index, index) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @known_bounds(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<6xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[CAST:.*]] = tensor.cast %[[V0]] : tensor<3xf32> to tensor<?xf32>
// CHECK-NEXT: return %[[CAST]] : tensor<?xf32>
func.func @known_bounds(%arg0: tensor<6xf32>) -> tensor<?xf32> {
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %0 = "ivy.slice"(%arg0, %c1, %c4) {operandSegmentSizes = array<i32: 1, 1, 1>, starts = array<i64: -9223372036854775808>, steps = array<i64: 1>, stops = array<i64: -9223372036854775808>} : (tensor<6xf32>, index, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_known(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<?xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[CAST:.*]] = tensor.cast %[[V0]] : tensor<3xf32> to tensor<?xf32>
// CHECK-NEXT: return %[[CAST]] : tensor<?xf32>
func.func @dim_known(%arg0: tensor<2x3xf32>, %arg1: tensor<?xf32>) -> tensor<?xf32> {
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %arg0, %c1 : tensor<2x3xf32>
  %0 = "ivy.broadcast_to"(%arg1, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<?xf32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_elementwise(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_elementwise(%arg0: tensor<?x3xf32>, %arg1: tensor<3xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3xf32>) -> tensor<?x3xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?x3xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_permute(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_permute(%arg0: tensor<2x?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<2x?xf32>) -> tensor<?x2xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?x2xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_reshape(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V1:.*]] = arith.muli %[[DIM]], %[[C3]] : index
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V0]], %[[V1]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<?xf32>
func.func @dim_of_reshape(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x3xf32>
  %c3 = arith.constant 3 : index
  %1 = arith.muli %dim, %c3 : index
  %2 = "ivy.reshape"(%arg0, %1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<?x3xf32>, index) -> tensor<?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_1 = tensor.dim %2, %c0_0 : tensor<?xf32>
  %3 = "ivy.full"(%0, %dim_1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %3 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_expand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_expand(%arg0: tensor<?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0>} : (tensor<?xf32>) -> tensor<1x?xf32>
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %1, %c1 : tensor<1x?xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_squeeze(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<1x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_squeeze(%arg0: tensor<1x?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.squeeze"(%arg0) {axes = array<i64: 0>} : (tensor<1x?xf32>) -> tensor<?xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<4x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_slice(%arg0: tensor<4x?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %arg0, %c1 : tensor<4x?xf32>
  %1 = "ivy.slice"(%arg0, %dim) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, -9223372036854775808>} : (tensor<4x?xf32>, index) -> tensor<2x?xf32>
  %c1_0 = arith.constant 1 : index
  %dim_1 = tensor.dim %1, %c1_0 : tensor<2x?xf32>
  %2 = "ivy.full"(%0, %dim_1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_linear(%arg0: tensor<?x3xf32>, %arg1: tensor<4x3xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<?x3xf32>, tensor<4x3xf32>) -> tensor<?x4xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?x4xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_embedding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C0]] : tensor<?xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_embedding(%arg0: tensor<5x2xf32>, %arg1: tensor<?xi32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.embedding"(%arg0, %arg1) : (tensor<5x2xf32>, tensor<?xi32>) -> tensor<?x2xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?x2xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_softmax(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<?x3xf32>) -> tensor<?x3xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?x3xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_sum(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<?x3xf32>) -> tensor<?xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_max_keepdims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_max_keepdims(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<?x3xf32>) -> tensor<?x1xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %1, %c0 : tensor<?x1xf32>
  %2 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @dim_of_cast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @dim_of_cast(%arg0: tensor<?x?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %cast = tensor.cast %arg0 : tensor<?x?xf32> to tensor<?x3xf32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %cast, %c0 : tensor<?x3xf32>
  %1 = "ivy.full"(%0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// CHECK-LABEL: func.func @size_times_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @size_times_one(%arg0: tensor<?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?xf32>
  %c0_0 = arith.constant 0 : index
  %1 = arith.addi %c0_0, %dim : index
  %c1 = arith.constant 1 : index
  %2 = arith.muli %1, %c1 : index
  %3 = "ivy.full"(%0, %2) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %3 : tensor<?xf32>
}

// CHECK-LABEL: func.func @product_divided(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @product_divided(%arg0: tensor<?xf32>) -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?xf32>
  %c4 = arith.constant 4 : index
  %1 = arith.muli %c4, %dim : index
  %c4_0 = arith.constant 4 : index
  %2 = arith.floordivsi %1, %c4_0 : index
  %3 = "ivy.full"(%0, %2) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %3 : tensor<?xf32>
}

// CHECK-LABEL: func.func @sizes_folded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[CAST:.*]] = tensor.cast %[[V1]] : tensor<3xf32> to tensor<?xf32>
// CHECK-NEXT: return %[[CAST]] : tensor<?xf32>
func.func @sizes_folded() -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %c-7 = arith.constant -7 : index
  %c2 = arith.constant 2 : index
  %1 = arith.floordivsi %c-7, %c2 : index
  %c-7_0 = arith.constant -7 : index
  %c3 = arith.constant 3 : index
  %2 = arith.remsi %c-7_0, %c3 : index
  %3 = arith.addi %1, %2 : index
  %c-7_1 = arith.constant -7 : index
  %c-2 = arith.constant -2 : index
  %4 = arith.divsi %c-7_1, %c-2 : index
  %5 = arith.maxsi %3, %4 : index
  %6 = "ivy.full"(%0, %5) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %6 : tensor<?xf32>
}

// Left to fail where it is run, if it is.
// CHECK-LABEL: func.func @division_by_zero(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:.*]] = arith.divsi %[[C1]], %[[C0]] : index
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V0]], %[[V1]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<?xf32>
func.func @division_by_zero() -> tensor<?xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %1 = arith.divsi %c1, %c0 : index
  %2 = "ivy.full"(%0, %1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<f32>, index) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK-LABEL: func.func @size_as_number(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.divide"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @size_as_number(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %c3 = arith.constant 3 : index
  %0 = arith.index_cast %c3 : index to i64
  %from_elements = tensor.from_elements %0 : tensor<i64>
  %1 = "ivy.astype"(%from_elements) {dtype = f32} : (tensor<i64>) -> tensor<f32>
  %2 = "ivy.divide"(%arg0, %1) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %2 : tensor<3xf32>
}

// What nothing uses goes, with what only it used.
// CHECK-LABEL: func.func @dead(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @dead(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.exp"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %arg0 : tensor<3xf32>
}
