// RUN: ivy-opt %s --convert-stablehlo-to-ivy --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// Beside the loop's counter another one goes down from 9 by 2, and is given back.
// CHECK-LABEL: func.func @second_counter(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg1 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg2 = %arg0) -> (tensor<i32>) {
// CHECK-NEXT: %[[C_2:.*]] = arith.constant -2 : index
// CHECK-NEXT: %[[V2:.*]] = arith.muli %arg1, %[[C_2]] : index
// CHECK-NEXT: %[[C9:.*]] = arith.constant 9 : index
// CHECK-NEXT: %[[V3:.*]] = arith.addi %[[V2]], %[[C9]] : index
// CHECK-NEXT: %[[V4:.*]] = arith.index_cast %[[V3]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V4]] : tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg2, %[[FROM_ELEMENTS]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: scf.yield %[[V5]] : tensor<i32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %[[V1]], %[[V0]] : tensor<i32>, tensor<i32>
func.func @second_counter(%arg0: tensor<i32>) -> (tensor<i32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %nine = stablehlo.constant dense<9> : tensor<i32>
  %0:3 = stablehlo.while(%i = %zero, %j = %nine, %sum = %arg0) : tensor<i32>, tensor<i32>, tensor<i32>
  cond {
    %limit = stablehlo.constant dense<4> : tensor<i32>
    %1 = stablehlo.compare LT, %i, %limit, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %down = stablehlo.constant dense<-2> : tensor<i32>
    %1 = stablehlo.add %i, %one : tensor<i32>
    %2 = stablehlo.add %j, %down : tensor<i32>
    %3 = stablehlo.multiply %sum, %j : tensor<i32>
    stablehlo.return %1, %2, %3 : tensor<i32>, tensor<i32>, tensor<i32>
  }
  return %0#1, %0#2 : tensor<i32>, tensor<i32>
}

// This one would wrap: it stays.
// CHECK-LABEL: func.func @counter_that_wraps(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<100> : tensor<i8>} : () -> tensor<i8>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C40:.*]] = arith.constant 40 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]]:2 = scf.for %arg1 = %[[C0]] to %[[C40]] step %[[C1]] iter_args(%arg2 = %[[V0]], %arg3 = %arg0) -> (tensor<i8>, tensor<i8>) {
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i8>} : () -> tensor<i8>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg2, %[[V2]]) : (tensor<i8>, tensor<i8>) -> tensor<i8>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%arg3, %arg2) : (tensor<i8>, tensor<i8>) -> tensor<i8>
// CHECK-NEXT: scf.yield %[[V3]], %[[V4]] : tensor<i8>, tensor<i8>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]]#0, %[[V1]]#1 : tensor<i8>, tensor<i8>
func.func @counter_that_wraps(%arg0: tensor<i8>) -> (tensor<i8>, tensor<i8>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %large = stablehlo.constant dense<100> : tensor<i8>
  %0:3 = stablehlo.while(%i = %zero, %j = %large, %sum = %arg0) : tensor<i32>, tensor<i8>, tensor<i8>
  cond {
    %limit = stablehlo.constant dense<40> : tensor<i32>
    %1 = stablehlo.compare LT, %i, %limit, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %up = stablehlo.constant dense<1> : tensor<i8>
    %1 = stablehlo.add %i, %one : tensor<i32>
    %2 = stablehlo.add %j, %up : tensor<i8>
    %3 = stablehlo.add %sum, %j : tensor<i8>
    stablehlo.return %1, %2, %3 : tensor<i32>, tensor<i8>, tensor<i8>
  }
  return %0#1, %0#2 : tensor<i8>, tensor<i8>
}
