// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @running_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<3xf32>} : () -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 0 : i64} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 0>} : (tensor<1x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]], %[[V3]] : tensor<4x3xf32>, tensor<3xf32>
func.func @running_sum(%x: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
  %i = stablehlo.constant dense<0.0> : tensor<3xf32>
  %0:2 = "chlo.scan"(%x, %i) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>, is_associative = true}> ({
  ^bb0(%a: tensor<3xf32>, %c: tensor<3xf32>):
    %1 = stablehlo.add %a, %c : tensor<3xf32>
    stablehlo.return %1, %1 : tensor<3xf32>, tensor<3xf32>
  }) : (tensor<4x3xf32>, tensor<3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @running_maximum_from_the_end(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<-2147483648> : tensor<4xi32>} : () -> tensor<4xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<4x3xi32>) -> tensor<4x3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.cumulative_max"(%[[V1]]) {axis = 1 : i64} : (tensor<4x3xi32>) -> tensor<4x3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.flip"(%[[V2]]) {axes = array<i64: 1>} : (tensor<4x3xi32>) -> tensor<4x3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 1>} : (tensor<4x3xi32>) -> tensor<4x1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.squeeze"(%[[V4]]) {axes = array<i64: 1>} : (tensor<4x1xi32>) -> tensor<4xi32>
// CHECK-NEXT: return %[[V3]] : tensor<4x3xi32>
func.func @running_maximum_from_the_end(%x: tensor<4x3xi32>) -> tensor<4x3xi32> {
  %i = stablehlo.constant dense<-2147483648> : tensor<4xi32>
  %0:2 = "chlo.scan"(%x, %i) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>, is_reverse = true}> ({
  ^bb0(%a: tensor<4xi32>, %c: tensor<4xi32>):
    %1 = stablehlo.maximum %c, %a : tensor<4xi32>
    stablehlo.return %1, %1 : tensor<4xi32>, tensor<4xi32>
  }) : (tensor<4x3xi32>, tensor<4xi32>) -> (tensor<4x3xi32>, tensor<4xi32>)
  return %0#0 : tensor<4x3xi32>
}

// The sum does not begin with zero.
// CHECK-LABEL: func.func @not_running_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 3>} : (tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg2 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg3 = %[[V1]], %arg4 = %arg1) -> (tensor<4x3xf32>, tensor<3xf32>) {
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V3]] : tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.dynamic_slice"(%arg0, %[[FROM_ELEMENTS]], %[[V4]]) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 3>} : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.squeeze"(%[[V5]]) {axes = array<i64: 0>} : (tensor<1x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[V6]], %arg4) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.expand_dims"(%[[V7]]) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.dynamic_update_slice"(%arg3, %[[V8]], %[[FROM_ELEMENTS]], %[[V9]]) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
// CHECK-NEXT: scf.yield %[[V10]], %[[V7]] : tensor<4x3xf32>, tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V2]]#0, %[[V2]]#1 : tensor<4x3xf32>, tensor<3xf32>
func.func @not_running_sum(%x: tensor<4x3xf32>, %i: tensor<3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
  %0:2 = "chlo.scan"(%x, %i) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%a: tensor<3xf32>, %c: tensor<3xf32>):
    %1 = stablehlo.add %a, %c : tensor<3xf32>
    stablehlo.return %1, %1 : tensor<3xf32>, tensor<3xf32>
  }) : (tensor<4x3xf32>, tensor<3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @reversed_of_unknown_length(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg2 = %[[C0_0]] to %[[DIM]] step %[[C1]] iter_args(%arg3 = %[[V1]], %arg4 = %arg1) -> (tensor<?x3xf32>, tensor<3xf32>) {
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V3]] : tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS_1:.*]] = tensor.from_elements %[[V4]] : tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[FROM_ELEMENTS_1]], %[[V5]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.subtract"(%[[V6]], %[[FROM_ELEMENTS]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.dynamic_slice"(%arg0, %[[V7]], %[[V8]]) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 3>} : (tensor<?x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.squeeze"(%[[V9]]) {axes = array<i64: 0>} : (tensor<1x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%arg4, %arg4) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.add"(%[[V10]], %[[V11]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.expand_dims"(%arg4) {axes = array<i64: 0>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.dynamic_update_slice"(%arg3, %[[V13]], %[[V7]], %[[V14]]) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<?x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<?x3xf32>
// CHECK-NEXT: scf.yield %[[V15]], %[[V12]] : tensor<?x3xf32>, tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V2]]#0, %[[V2]]#1 : tensor<?x3xf32>, tensor<3xf32>
func.func @reversed_of_unknown_length(%x: tensor<?x3xf32>, %i: tensor<3xf32>) -> (tensor<?x3xf32>, tensor<3xf32>) {
  %0:2 = "chlo.scan"(%x, %i) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>, is_reverse = true}> ({
  ^bb0(%a: tensor<3xf32>, %c: tensor<3xf32>):
    %1 = stablehlo.multiply %c, %c : tensor<3xf32>
    %2 = stablehlo.add %a, %1 : tensor<3xf32>
    stablehlo.return %c, %2 : tensor<3xf32>, tensor<3xf32>
  }) : (tensor<?x3xf32>, tensor<3xf32>) -> (tensor<?x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<?x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @without_inputs(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5>} : (tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg1 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg2 = %[[V1]], %arg3 = %arg0) -> (tensor<5xf32>, tensor<f32>) {
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V3]] : tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%arg3, %arg3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 0>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.dynamic_update_slice"(%arg2, %[[V5]], %[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<5xf32>, tensor<1xf32>, tensor<i32>) -> tensor<5xf32>
// CHECK-NEXT: scf.yield %[[V7]], %[[V4]] : tensor<5xf32>, tensor<f32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V2]]#0 : tensor<5xf32>
func.func @without_inputs(%i: tensor<f32>) -> tensor<5xf32> {
  %0:2 = "chlo.scan"(%i) <{dimension = 0 : i64, scan_dim_size = 5 : i64, operandSegmentSizes = array<i32: 0, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%c: tensor<f32>):
    %1 = stablehlo.add %c, %c : tensor<f32>
    stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
  }) : (tensor<f32>) -> (tensor<5xf32>, tensor<f32>)
  return %0#0 : tensor<5xf32>
}
