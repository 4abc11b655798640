// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @ascending(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sort"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @ascending(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %z = stablehlo.compare LT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @descending(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sort"(%arg0) {axis = 0 : i64, descending = true, stable = false} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @descending(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %z = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @total_order(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3x4xf32>) -> tensor<3x4xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2147483647> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V0]], %[[V2]]) : (tensor<3x4xi32>, tensor<i32>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V0]], %[[V1]]) : (tensor<3x4xi32>, tensor<i32>) -> tensor<3x4xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V3]], %[[V4]], %[[V0]]) : (tensor<3x4xi1>, tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.argsort"(%[[V5]]) {axis = 1 : i64, descending = false, stable = true} : (tensor<3x4xi32>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.take_along_axis"(%arg0, %[[V6]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<3x4xf32>
func.func @total_order(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %z = stablehlo.compare LT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @with_a_second_operand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argsort"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<3x4xf32>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take_along_axis"(%arg0, %[[V0]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.take_along_axis"(%arg1, %[[V0]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V1]], %[[V2]] : tensor<3x4xf32>, tensor<3x4xf32>
func.func @with_a_second_operand(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
  %0:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    %z = stablehlo.compare LT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
  return %0#0, %0#1 : tensor<3x4xf32>, tensor<3x4xf32>
}

// CHECK-LABEL: func.func @by_two_keys(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argsort"(%arg1) {axis = 1 : i64, descending = true, stable = true} : (tensor<3x4xf32>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take_along_axis"(%arg0, %[[V0]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.argsort"(%[[V1]]) {axis = 1 : i64, descending = false, stable = true} : (tensor<3x4xf32>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take_along_axis"(%[[V0]], %[[V2]]) {axis = 1 : i64} : (tensor<3x4xi64>, tensor<3x4xi64>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.take_along_axis"(%arg0, %[[V3]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.take_along_axis"(%arg1, %[[V3]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V4]], %[[V5]] : tensor<3x4xf32>, tensor<3x4xf32>
func.func @by_two_keys(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
  %0:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %q = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %s = stablehlo.compare GT, %c, %d, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %t = stablehlo.and %q, %s : tensor<i1>
    %z = stablehlo.or %p, %t : tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
  return %0#0, %0#1 : tensor<3x4xf32>, tensor<3x4xf32>
}

// CHECK-LABEL: func.func @any_comparator(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 2>} : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<3x4xf32>) -> tensor<3x1x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.abs"(%[[V1]]) : (tensor<3x1x4xf32>) -> tensor<3x1x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.abs"(%[[V0]]) : (tensor<3x4x1xf32>) -> tensor<3x4x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less"(%[[V2]], %[[V3]]) : (tensor<3x1x4xf32>, tensor<3x4x1xf32>) -> tensor<3x4x4xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.abs"(%[[V0]]) : (tensor<3x4x1xf32>) -> tensor<3x4x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.abs"(%[[V1]]) : (tensor<3x1x4xf32>) -> tensor<3x1x4xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.less"(%[[V5]], %[[V6]]) : (tensor<3x4x1xf32>, tensor<3x1x4xf32>) -> tensor<3x4x4xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.iota"() {axis = 2 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 4, 4>} : () -> tensor<1x4x4xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 4, 4>} : () -> tensor<1x4x4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.less"(%[[V8]], %[[V9]]) : (tensor<1x4x4xi64>, tensor<1x4x4xi64>) -> tensor<1x4x4xi1>
// CHECK-NEXT: %[[V11:.*]] = "ivy.logical_not"(%[[V7]]) : (tensor<3x4x4xi1>) -> tensor<3x4x4xi1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.logical_and"(%[[V10]], %[[V11]]) : (tensor<1x4x4xi1>, tensor<3x4x4xi1>) -> tensor<3x4x4xi1>
// CHECK-NEXT: %[[V13:.*]] = "ivy.logical_or"(%[[V4]], %[[V12]]) : (tensor<3x4x4xi1>, tensor<3x4x4xi1>) -> tensor<3x4x4xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.astype"(%[[V13]]) {dtype = i64} : (tensor<3x4x4xi1>) -> tensor<3x4x4xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.sum"(%[[V14]]) {axes = array<i64: 2>, keepdims = false} : (tensor<3x4x4xi64>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.argsort"(%[[V15]]) {axis = 1 : i64, descending = false, stable = true} : (tensor<3x4xi64>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.take_along_axis"(%arg0, %[[V16]]) {axis = 1 : i64} : (tensor<3x4xf32>, tensor<3x4xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V17]] : tensor<3x4xf32>
func.func @any_comparator(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.abs %a : tensor<f32>
    %q = stablehlo.abs %b : tensor<f32>
    %z = stablehlo.compare LT, %p, %q, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @with_places(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi32>
// CHECK-NEXT: %[[V1:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xi64>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.astype"(%[[V1]]#1) {dtype = i32} : (tensor<3x4xi64>) -> tensor<3x4xi32>
// CHECK-NEXT: return %[[V1]]#0, %[[V2]] : tensor<3x4xf32>, tensor<3x4xi32>
func.func @with_places(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xi32>) {
  %i = stablehlo.iota dim = 1 : tensor<3x4xi32>
  %0:2 = "stablehlo.sort"(%arg0, %i) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<i32>, %d: tensor<i32>):
    %z = stablehlo.compare LT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %z : tensor<i1>
  }) : (tensor<3x4xf32>, tensor<3x4xi32>) -> (tensor<3x4xf32>, tensor<3x4xi32>)
  return %0#0, %0#1 : tensor<3x4xf32>, tensor<3x4xi32>
}

// CHECK-LABEL: func.func @top_k(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = 1 : i64, k = 2 : i64, largest = true} : (tensor<3x4xf32>) -> (tensor<3x2xf32>, tensor<3x2xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]#1) {dtype = i32} : (tensor<3x2xi64>) -> tensor<3x2xi32>
// CHECK-NEXT: return %[[V0]]#0, %[[V1]] : tensor<3x2xf32>, tensor<3x2xi32>
func.func @top_k(%arg0: tensor<3x4xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>) {
  %0:2 = chlo.top_k(%arg0, k = 2) : tensor<3x4xf32> -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return %0#0, %0#1 : tensor<3x2xf32>, tensor<3x2xi32>
}
