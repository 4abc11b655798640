// RUN: ivy-opt %s --ivy-simplify | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @clip_of_positions(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @clip_of_positions(%arg0: tensor<3x4xf32>) -> tensor<3xi64> {
  %0 = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xi64>
  %1 = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
  %2 = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
  %3 = "ivy.clip"(%0, %1, %2) : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
  return %3 : tensor<3xi64>
}

// CHECK-LABEL: func.func @clip_that_cuts(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.clip"(%[[V0]], %[[V1]], %[[V2]]) : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V3]] : tensor<3xi64>
func.func @clip_that_cuts(%arg0: tensor<3x4xf32>) -> tensor<3xi64> {
  %0 = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xi64>
  %1 = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
  %2 = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
  %3 = "ivy.clip"(%0, %1, %2) : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<3xi64>
  return %3 : tensor<3xi64>
}

// CHECK-LABEL: func.func @negative_positions_wrapped(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi32>
// CHECK-NEXT: return %[[V0]] : tensor<4xi32>
func.func @negative_positions_wrapped() -> tensor<4xi32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi32>
  %1 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.constant"() {value = dense<9> : tensor<i32>} : () -> tensor<i32>
  %3 = "ivy.less"(%0, %1) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
  %4 = "ivy.add"(%0, %2) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  %5 = "ivy.where"(%3, %4, %0) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %5 : tensor<4xi32>
}

// CHECK-LABEL: func.func @comparisons_of_a_counter(
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[C9:.*]] = arith.constant 9 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg1 = %[[C2]] to %[[C9]] step %[[C3]] iter_args(%arg2 = %arg0) -> (tensor<i32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V1]] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<8> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[FROM_ELEMENTS]], %[[V2]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V3]], %[[FROM_ELEMENTS]], %arg2) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: scf.yield %[[V4]] : tensor<i32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<i32>
func.func @comparisons_of_a_counter(%arg0: tensor<i32>) -> tensor<i32> {
  %c2 = arith.constant 2 : index
  %c9 = arith.constant 9 : index
  %c3 = arith.constant 3 : index
  %0 = scf.for %i = %c2 to %c9 step %c3 iter_args(%sum = %arg0) -> (tensor<i32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.constant"() {value = dense<8> : tensor<i32>} : () -> tensor<i32>
    %4 = "ivy.less_equal"(%2, %3) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = "ivy.greater"(%2, %3) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = "ivy.less"(%2, %3) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = "ivy.where"(%4, %2, %sum) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %8 = "ivy.where"(%5, %sum, %7) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %9 = "ivy.where"(%6, %8, %sum) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    scf.yield %9 : tensor<i32>
  }
  return %0 : tensor<i32>
}

// CHECK-LABEL: func.func @equal_never(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<false> : tensor<3xi1>} : () -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @equal_never(%arg0: tensor<3xi8>) -> tensor<3xi1> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xi8>) -> tensor<3xi32>
  %1 = "ivy.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.equal"(%0, %1) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
  return %2 : tensor<3xi1>
}

// CHECK-LABEL: func.func @not_equal_always(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<true> : tensor<3xi1>} : () -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @not_equal_always(%arg0: tensor<3xui8>) -> tensor<3xi1> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xui8>) -> tensor<3xi32>
  %1 = "ivy.constant"() {value = dense<-1> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.not_equal"(%0, %1) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
  return %2 : tensor<3xi1>
}

// CHECK-LABEL: func.func @greater_equal_of_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<true> : tensor<3xi1>} : () -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @greater_equal_of_unsigned(%arg0: tensor<3xui8>) -> tensor<3xi1> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<ui8>} : () -> tensor<ui8>
  %1 = "ivy.greater_equal"(%arg0, %0) : (tensor<3xui8>, tensor<ui8>) -> tensor<3xi1>
  return %1 : tensor<3xi1>
}

// The sum may wrap: nothing is known of it.
// CHECK-LABEL: func.func @sum_that_wraps(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i8>} : () -> tensor<i8>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-127> : tensor<i8>} : () -> tensor<i8>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<3xi8>, tensor<i8>) -> tensor<3xi8>
// CHECK-NEXT: %[[V3:.*]] = "ivy.greater_equal"(%[[V2]], %[[V1]]) : (tensor<3xi8>, tensor<i8>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V3]] : tensor<3xi1>
func.func @sum_that_wraps(%arg0: tensor<3xi8>) -> tensor<3xi1> {
  %0 = "ivy.constant"() {value = dense<1> : tensor<i8>} : () -> tensor<i8>
  %1 = "ivy.constant"() {value = dense<-127> : tensor<i8>} : () -> tensor<i8>
  %2 = "ivy.add"(%arg0, %0) : (tensor<3xi8>, tensor<i8>) -> tensor<3xi8>
  %3 = "ivy.greater_equal"(%2, %1) : (tensor<3xi8>, tensor<i8>) -> tensor<3xi1>
  return %3 : tensor<3xi1>
}

// CHECK-LABEL: func.func @maximum_of_positions(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi32>
// CHECK-NEXT: return %[[V0]] : tensor<4xi32>
func.func @maximum_of_positions() -> tensor<4xi32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi32>
  %1 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.maximum"(%1, %0) : (tensor<i32>, tensor<4xi32>) -> tensor<4xi32>
  return %2 : tensor<4xi32>
}

// CHECK-LABEL: func.func @minimum_of_remainders(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.remainder"(%arg0, %[[V0]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: return %[[V1]] : tensor<4xi32>
func.func @minimum_of_remainders(%arg0: tensor<4xi32>) -> tensor<4xi32> {
  %0 = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.remainder"(%arg0, %0) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  %3 = "ivy.minimum"(%2, %1) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  return %3 : tensor<4xi32>
}

// C's remainder may be negative.
// CHECK-LABEL: func.func @maximum_of_truncated_remainders(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.truncated_remainder"(%arg0, %[[V0]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.maximum"(%[[V2]], %[[V1]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: return %[[V3]] : tensor<4xi32>
func.func @maximum_of_truncated_remainders(%arg0: tensor<4xi32>) -> tensor<4xi32> {
  %0 = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.truncated_remainder"(%arg0, %0) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  %3 = "ivy.maximum"(%2, %1) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  return %3 : tensor<4xi32>
}
