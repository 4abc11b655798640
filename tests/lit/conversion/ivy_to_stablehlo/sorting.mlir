// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sort(
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
// CHECK-NEXT: ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare GT, %arg1, %arg2 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.compare NE, %arg1, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare EQ, %arg2, %arg2 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.and %[[V2]], %[[V3]] : tensor<i1>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.or %[[V1]], %[[V4]] : tensor<i1>
// CHECK-NEXT: stablehlo.return %[[V5]] : tensor<i1>
// CHECK-NEXT: }) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @sort(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sort"(%arg0) {axis = 0 : i64, descending = true, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @argsort(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.iota dim = 1 : tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]]:2 = "stablehlo.sort"(%arg0, %[[V0]]) <{dimension = 1 : i64, is_stable = false}> ({
// CHECK-NEXT: ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
// CHECK-NEXT: %[[V2:.*]] = stablehlo.compare LT, %arg1, %arg2 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare NE, %arg2, %arg2 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.compare EQ, %arg1, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.and %[[V3]], %[[V4]] : tensor<i1>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.or %[[V2]], %[[V5]] : tensor<i1>
// CHECK-NEXT: stablehlo.return %[[V6]] : tensor<i1>
// CHECK-NEXT: }) : (tensor<2x3xf32>, tensor<2x3xi64>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
// CHECK-NEXT: return %[[V1]]#1 : tensor<2x3xi64>
func.func @argsort(%arg0: tensor<2x3xf32>) -> tensor<2x3xi64> {
  %0 = "ivy.argsort"(%arg0) {axis = 1 : i64, descending = false, stable = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @sort_with_indices(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.iota dim = 1 : tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]]:2 = "stablehlo.sort"(%arg0, %[[V0]]) <{dimension = 1 : i64, is_stable = true}> ({
// CHECK-NEXT: ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
// CHECK-NEXT: %[[V2:.*]] = stablehlo.compare LT, %arg1, %arg2 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare NE, %arg2, %arg2 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.compare EQ, %arg1, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.and %[[V3]], %[[V4]] : tensor<i1>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.or %[[V2]], %[[V5]] : tensor<i1>
// CHECK-NEXT: stablehlo.return %[[V6]] : tensor<i1>
// CHECK-NEXT: }) : (tensor<2x3xf32>, tensor<2x3xi64>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
// CHECK-NEXT: return %[[V1]]#0, %[[V1]]#1 : tensor<2x3xf32>, tensor<2x3xi64>
func.func @sort_with_indices(%arg0: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>) {
  %0:2 = "ivy.sort_with_indices"(%arg0) {axis = -1 : i64, descending = false, stable = true} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
  return %0#0, %0#1 : tensor<2x3xf32>, tensor<2x3xi64>
}

// CHECK-LABEL: func.func @topk(
// CHECK-NEXT: %[[VALUES:.*]], %[[INDICES:.*]] = chlo.top_k(%arg0, k = 2) : tensor<2x5xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convert %[[INDICES]] : (tensor<2x2xi32>) -> tensor<2x2xi64>
// CHECK-NEXT: return %[[VALUES]], %[[V0]] : tensor<2x2xf32>, tensor<2x2xi64>
func.func @topk(%arg0: tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {
  %0:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 2 : i64, largest = true} : (tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
  return %0#0, %0#1 : tensor<2x2xf32>, tensor<2x2xi64>
}

// CHECK-LABEL: func.func @topk_smallest(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.negate %[[V0]] : tensor<2x5xf32>
// CHECK-NEXT: %[[VALUES:.*]], %[[INDICES:.*]] = chlo.top_k(%[[V1]], k = 2) : tensor<2x5xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)
// CHECK-NEXT: %[[V2:.*]] = stablehlo.negate %[[VALUES]] : tensor<2x2xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.transpose %[[V2]], dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.convert %[[INDICES]] : (tensor<2x2xi32>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.transpose %[[V4]], dims = [1, 0] : (tensor<2x2xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: return %[[V3]], %[[V5]] : tensor<2x2xf32>, tensor<2x2xi64>
func.func @topk_smallest(%arg0: tensor<5x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {
  %0:2 = "ivy.topk"(%arg0) {axis = 0 : i64, k = 2 : i64, largest = false} : (tensor<5x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
  return %0#0, %0#1 : tensor<2x2xf32>, tensor<2x2xi64>
}

// CHECK-LABEL: func.func @argmax(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<0> : tensor<i64>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.iota dim = 1 : tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]]:2 = stablehlo.reduce(%arg0 init: %[[CST]]), (%[[V0]] init: %[[C]]) across dimensions = [1] : (tensor<2x3xf32>, tensor<2x3xi64>, tensor<f32>, tensor<i64>) -> (tensor<2xf32>, tensor<2xi64>)
// CHECK-NEXT: reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare GT, %arg1, %arg3 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.compare EQ, %arg1, %arg3 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.compare NE, %arg1, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.compare NE, %arg3, %arg3 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.not %[[V6]] : tensor<i1>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.and %[[V5]], %[[V7]] : tensor<i1>
// CHECK-NEXT: %[[V9:.*]] = stablehlo.or %[[V3]], %[[V8]] : tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = stablehlo.and %[[V5]], %[[V6]] : tensor<i1>
// CHECK-NEXT: %[[V11:.*]] = stablehlo.or %[[V4]], %[[V10]] : tensor<i1>
// CHECK-NEXT: %[[V12:.*]] = stablehlo.compare LT, %arg2, %arg4 : (tensor<i64>, tensor<i64>) -> tensor<i1>
// CHECK-NEXT: %[[V13:.*]] = stablehlo.and %[[V11]], %[[V12]] : tensor<i1>
// CHECK-NEXT: %[[V14:.*]] = stablehlo.or %[[V9]], %[[V13]] : tensor<i1>
// CHECK-NEXT: %[[V15:.*]] = stablehlo.select %[[V14]], %arg1, %arg3 : tensor<i1>, tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = stablehlo.select %[[V14]], %arg2, %arg4 : tensor<i1>, tensor<i64>
// CHECK-NEXT: stablehlo.return %[[V15]], %[[V16]] : tensor<f32>, tensor<i64>
// CHECK-NEXT: }
// CHECK-NEXT: %[[V2:.*]] = stablehlo.reshape %[[V1]]#1 : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: return %[[V2]] : tensor<2x1xi64>
func.func @argmax(%arg0: tensor<2x3xf32>) -> tensor<2x1xi64> {
  %0 = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xi64>
  return %0 : tensor<2x1xi64>
}

// CHECK-LABEL: func.func @argmin(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0x7F800000> : tensor<f32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<0> : tensor<i64>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.iota dim = 0 : tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]]:2 = stablehlo.reduce(%arg0 init: %[[CST]]), (%[[V0]] init: %[[C]]) across dimensions = [0] : (tensor<2x3xf32>, tensor<2x3xi64>, tensor<f32>, tensor<i64>) -> (tensor<3xf32>, tensor<3xi64>)
// CHECK-NEXT: reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
// CHECK-NEXT: %[[V2:.*]] = stablehlo.compare LT, %arg1, %arg3 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare EQ, %arg1, %arg3 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.compare NE, %arg1, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.compare NE, %arg3, %arg3 : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.not %[[V5]] : tensor<i1>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.and %[[V4]], %[[V6]] : tensor<i1>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.or %[[V2]], %[[V7]] : tensor<i1>
// CHECK-NEXT: %[[V9:.*]] = stablehlo.and %[[V4]], %[[V5]] : tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = stablehlo.or %[[V3]], %[[V9]] : tensor<i1>
// CHECK-NEXT: %[[V11:.*]] = stablehlo.compare LT, %arg2, %arg4 : (tensor<i64>, tensor<i64>) -> tensor<i1>
// CHECK-NEXT: %[[V12:.*]] = stablehlo.and %[[V10]], %[[V11]] : tensor<i1>
// CHECK-NEXT: %[[V13:.*]] = stablehlo.or %[[V8]], %[[V12]] : tensor<i1>
// CHECK-NEXT: %[[V14:.*]] = stablehlo.select %[[V13]], %arg1, %arg3 : tensor<i1>, tensor<f32>
// CHECK-NEXT: %[[V15:.*]] = stablehlo.select %[[V13]], %arg2, %arg4 : tensor<i1>, tensor<i64>
// CHECK-NEXT: stablehlo.return %[[V14]], %[[V15]] : tensor<f32>, tensor<i64>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]]#1 : tensor<3xi64>
func.func @argmin(%arg0: tensor<2x3xf32>) -> tensor<3xi64> {
  %0 = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}
