// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sort(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sort"(%arg0) {axis = 0 : i64, descending = true, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @sort(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sort"(%arg0) {axis = 0 : i64, descending = true, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @argsort(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argsort"(%arg0) {axis = 1 : i64, descending = false, stable = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @argsort(%arg0: tensor<2x3xf32>) -> tensor<2x3xi64> {
  %0 = "ivy.argsort"(%arg0) {axis = 1 : i64, descending = false, stable = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @sort_with_indices(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = -1 : i64, descending = false, stable = true} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x3xf32>, tensor<2x3xi64>
func.func @sort_with_indices(%arg0: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>) {
  %0:2 = "ivy.sort_with_indices"(%arg0) {axis = -1 : i64, descending = false, stable = true} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
  return %0#0, %0#1 : tensor<2x3xf32>, tensor<2x3xi64>
}

// CHECK-LABEL: func.func @topk(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 2 : i64, largest = true} : (tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x2xf32>, tensor<2x2xi64>
func.func @topk(%arg0: tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {
  %0:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 2 : i64, largest = true} : (tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
  return %0#0, %0#1 : tensor<2x2xf32>, tensor<2x2xi64>
}

// CHECK-LABEL: func.func @topk_smallest(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = 0 : i64, k = 2 : i64, largest = false} : (tensor<5x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x2xf32>, tensor<2x2xi64>
func.func @topk_smallest(%arg0: tensor<5x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {
  %0:2 = "ivy.topk"(%arg0) {axis = 0 : i64, k = 2 : i64, largest = false} : (tensor<5x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
  return %0#0, %0#1 : tensor<2x2xf32>, tensor<2x2xi64>
}

// CHECK-LABEL: func.func @argmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xi64>
func.func @argmax(%arg0: tensor<2x3xf32>) -> tensor<2x1xi64> {
  %0 = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xi64>
  return %0 : tensor<2x1xi64>
}

// CHECK-LABEL: func.func @argmin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @argmin(%arg0: tensor<2x3xf32>) -> tensor<3xi64> {
  %0 = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @searchsorted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.searchsorted"(%arg0, %arg1) {side = "right"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @searchsorted(%arg0: tensor<5xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi64> {
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "right"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// -----

func.func @invalid_sort(%arg0: tensor<2xcomplex<f32>>) {
  // expected-error @below {{'ivy.sort' op expects real elements, got complex64[2]}}
  %0 = "ivy.sort"(%arg0) {axis = 0 : i64, descending = false, stable = true} : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return
}

// -----

func.func @invalid_sort(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.sort' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.sort"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_topk(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.topk' op cannot take 3 elements along axis -1 of float32[2]}}
  %0:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 3 : i64, largest = true} : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @invalid_argmax(%arg0: tensor<0xf32>) {
  // expected-error @below {{'ivy.argmax' op there is no extreme element along axis 0 of float32[0]}}
  %0 = "ivy.argmax"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<0xf32>) -> tensor<0xf32>
  return
}

// -----

func.func @invalid_searchsorted(%arg0: tensor<2x5xf32>, %arg1: tensor<3x2xf32>) {
  // expected-error @below {{'ivy.searchsorted' op cannot search float32[3, 2] in float32[2, 5]}}
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "left"} : (tensor<2x5xf32>, tensor<3x2xf32>) -> tensor<2x5xf32>
  return
}

// -----

func.func @invalid_searchsorted(%arg0: tensor<5xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.searchsorted' op cannot search int64[2] in float32[5]}}
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "left"} : (tensor<5xf32>, tensor<2xi64>) -> tensor<5xf32>
  return
}
