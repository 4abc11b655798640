// RUN: ivy-opt %s --ivy-simplify | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sum_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @sum_of_one(%arg0: tensor<2x1xf32>) -> tensor<2xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @prod_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @prod_of_one(%arg0: tensor<2x1xf32>) -> tensor<2xf32> {
  %0 = "ivy.prod"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @max_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @max_of_one(%arg0: tensor<2x1xf32>) -> tensor<2xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @min_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @min_of_one(%arg0: tensor<2x1xf32>) -> tensor<2xf32> {
  %0 = "ivy.min"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @mean_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @mean_of_one(%arg0: tensor<2x1xf32>) -> tensor<2xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @all_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xi1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2xi1>
func.func @all_of_one(%arg0: tensor<2x1xi1>) -> tensor<2xi1> {
  %0 = "ivy.all"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xi1>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}

// CHECK-LABEL: func.func @any_of_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xi1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2xi1>
func.func @any_of_one(%arg0: tensor<2x1xi1>) -> tensor<2xi1> {
  %0 = "ivy.any"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x1xi1>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}

// CHECK-LABEL: func.func @sum_keepdims(
// CHECK-NEXT: return %arg0 : tensor<2x1xf32>
func.func @sum_keepdims(%arg0: tensor<2x1xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x1xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @sum_over_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @sum_over_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
