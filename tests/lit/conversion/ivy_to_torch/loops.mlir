// RUN: ivy-opt %s --ivy-expand-for-torch --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @row_at_a_counter(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg3 = %arg1) -> (tensor<3xf32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %arg2 : index to i64
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V2]] : tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%arg0, %[[FROM_ELEMENTS]]) {axis = 0 : i64} : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%arg3, %[[V3]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V4]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @row_at_a_counter(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %zero = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%sum = %arg1) -> (tensor<3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.dynamic_slice"(%arg0, %2, %zero) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 3>} : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %4 = "ivy.reshape"(%3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<1x3xf32>) -> tensor<3xf32>
    %5 = "ivy.add"(%sum, %4) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    scf.yield %5 : tensor<3xf32>
  }
  return %0 : tensor<3xf32>
}

// From the last row on, squeezed.
// CHECK-LABEL: func.func @row_from_the_end(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg3 = %arg1) -> (tensor<3xf32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[V2:.*]] = arith.subi %[[C4]], %arg2 : index
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[V2]] : index to i64
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V3]] : tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.take"(%arg0, %[[FROM_ELEMENTS]]) {axis = 0 : i64} : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%arg3, %[[V4]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V5]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @row_from_the_end(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %zero = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %last = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%sum = %arg1) -> (tensor<3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.subtract"(%last, %2) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %4 = "ivy.dynamic_slice"(%arg0, %3, %zero) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 3>} : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %5 = "ivy.squeeze"(%4) {axes = array<i64: 0>} : (tensor<1x3xf32>) -> tensor<3xf32>
    %6 = "ivy.add"(%sum, %5) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    scf.yield %6 : tensor<3xf32>
  }
  return %0 : tensor<3xf32>
}

// The first block would start outside and the last reach outside: they move inside.
// CHECK-LABEL: func.func @blocks_clamped(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg3 = %arg1) -> (tensor<3x3xf32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[V2:.*]] = arith.subi %arg2, %[[C1]] : index
// CHECK-NEXT: %[[V3:.*]] = arith.maxsi %[[V2]], %[[C0]] : index
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V4:.*]] = arith.minsi %[[V3]], %[[C2]] : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V5:.*]] = arith.addi %[[V4]], %[[C3]] : index
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%arg0, %[[V4]], %[[V5]]) {operandSegmentSizes = array<i32: 1, 1, 1>, starts = array<i64: -9223372036854775808, 0>, steps = array<i64: 1, 1>, stops = array<i64: -9223372036854775808, 3>} : (tensor<5x3xf32>, index, index) -> tensor<?x3xf32>
// CHECK-NEXT: %[[CAST:.*]] = tensor.cast %[[V6]] : tensor<?x3xf32> to tensor<3x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg3, %[[CAST]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: scf.yield %[[V7]] : tensor<3x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @blocks_clamped(%arg0: tensor<5x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %zero = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %one = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%sum = %arg1) -> (tensor<3x3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.subtract"(%2, %one) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %4 = "ivy.dynamic_slice"(%arg0, %3, %zero) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 3, 3>} : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    %5 = "ivy.add"(%sum, %4) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    scf.yield %5 : tensor<3x3xf32>
  }
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @row_written(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg3 = %arg0) -> (tensor<5x3xf32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[V2:.*]] = "ivy.update_slice"(%arg3, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, starts = array<i64: -9223372036854775808, 0>, steps = array<i64: 1, 1>} : (tensor<5x3xf32>, tensor<1x3xf32>, index) -> tensor<5x3xf32>
// CHECK-NEXT: scf.yield %[[V2]] : tensor<5x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<5x3xf32>
func.func @row_written(%arg0: tensor<5x3xf32>, %arg1: tensor<1x3xf32>) -> tensor<5x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %zero = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%x = %arg0) -> (tensor<5x3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.dynamic_update_slice"(%x, %arg1, %2, %zero) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
    scf.yield %3 : tensor<5x3xf32>
  }
  return %0 : tensor<5x3xf32>
}

// A sum that may wrap is no number of Python's: it stays a tensor.
// CHECK-LABEL: func.func @start_that_wraps(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C99:.*]] = arith.constant 99 : index
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<100> : tensor<i8>} : () -> tensor<i8>
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg2 = %[[C0]] to %[[C99]] step %[[C1]] iter_args(%arg3 = %arg1) -> (tensor<1x3xf32>) {
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %arg2 : index to i8
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V2]] : tensor<i8>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[FROM_ELEMENTS]], %[[V0]]) : (tensor<i8>, tensor<i8>) -> tensor<i8>
// CHECK-NEXT: %[[V4:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1>} : () -> tensor<1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V3]]) {dtype = i64} : (tensor<i8>) -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.clip"(%[[V5]], %[[V7]], %[[V6]]) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V4]], %[[V8]]) : (tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.take"(%arg0, %[[V9]]) {axis = 0 : i64} : (tensor<5x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%arg3, %[[V10]]) : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: scf.yield %[[V11]] : tensor<1x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : tensor<1x3xf32>
func.func @start_that_wraps(%arg0: tensor<5x3xf32>, %arg1: tensor<1x3xf32>) -> tensor<1x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c99 = arith.constant 99 : index
  %zero = "ivy.constant"() {value = dense<0> : tensor<i8>} : () -> tensor<i8>
  %large = "ivy.constant"() {value = dense<100> : tensor<i8>} : () -> tensor<i8>
  %0 = scf.for %i = %c0 to %c99 step %c1 iter_args(%sum = %arg1) -> (tensor<1x3xf32>) {
    %1 = arith.index_cast %i : index to i8
    %2 = tensor.from_elements %1 : tensor<i8>
    %3 = "ivy.add"(%2, %large) : (tensor<i8>, tensor<i8>) -> tensor<i8>
    %4 = "ivy.dynamic_slice"(%arg0, %3, %zero) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 3>} : (tensor<5x3xf32>, tensor<i8>, tensor<i8>) -> tensor<1x3xf32>
    %5 = "ivy.add"(%sum, %4) : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    scf.yield %5 : tensor<1x3xf32>
  }
  return %0 : tensor<1x3xf32>
}

// CHECK-LABEL: func.func @known_start(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 3>} : (tensor<5x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @known_start(%arg0: tensor<5x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.constant"() {value = dense<-1> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.dynamic_slice"(%arg0, %0, %1) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 2, 3>} : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  return %2 : tensor<2x3xf32>
}
