// RUN: ivy-opt %s --split-input-file --convert-ivy-to-linalg | filecheck %s

// CHECK-LABEL: func.func @sort(
// CHECK: call @ivy_sort_0(%arg0) : (tensor<4x5xf32>) -> tensor<4x5xf32>
// CHECK: func.func private @ivy_sort_0(tensor<4x5xf32>) -> tensor<4x5xf32> attributes {ivy.library = "ivy_sort", ivy.parameters = array<i64: 1, 1, 0, 1>, ivy.sizes = array<i64>, ivy.types = ["float32", "float32"]}
func.func @sort(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.sort"(%arg0) {axis = -1 : i64, descending = true, stable = false} : (tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// -----

// CHECK-LABEL: func.func @argsort(
// CHECK: call @ivy_sort_0(%arg0) : (tensor<?x5xi8>) -> tensor<?x5xi64>
// CHECK: func.func private @ivy_sort_0(tensor<?x5xi8>) -> tensor<?x5xi64> attributes {ivy.library = "ivy_sort", ivy.parameters = array<i64: 0, 0, 1, 2>, ivy.sizes = array<i64: 0, 0>, ivy.types = ["uint8", "int64"]}
func.func @argsort(%arg0: tensor<?x5xui8>) -> tensor<?x5xi64> {
  %0 = "ivy.argsort"(%arg0) {axis = 0 : i64, descending = false, stable = true} : (tensor<?x5xui8>) -> tensor<?x5xi64>
  return %0 : tensor<?x5xi64>
}

// -----

// CHECK-LABEL: func.func @sort_with_indices(
// CHECK: call @ivy_sort_0(%arg0) : (tensor<?x5xf32>) -> (tensor<?x5xf32>, tensor<?x5xi64>)
// CHECK: func.func private @ivy_sort_0(tensor<?x5xf32>) -> (tensor<?x5xf32>, tensor<?x5xi64>) attributes {ivy.library = "ivy_sort", ivy.parameters = array<i64: 0, 0, 1, 3>, ivy.sizes = array<i64: 0, 0, 0, 0>, ivy.types = ["float32", "float32", "int64"]}
func.func @sort_with_indices(%arg0: tensor<?x5xf32>) -> (tensor<?x5xf32>, tensor<?x5xi64>) {
  %0:2 = "ivy.sort_with_indices"(%arg0) {axis = 0 : i64, descending = false, stable = true} : (tensor<?x5xf32>) -> (tensor<?x5xf32>, tensor<?x5xi64>)
  return %0#0, %0#1 : tensor<?x5xf32>, tensor<?x5xi64>
}

// -----

// CHECK-LABEL: func.func @topk(
// CHECK: call @ivy_sort_0(%arg0) : (tensor<?x5xf32>) -> (tensor<?x3xf32>, tensor<?x3xi64>)
// CHECK: func.func private @ivy_sort_0(tensor<?x5xf32>) -> (tensor<?x3xf32>, tensor<?x3xi64>) attributes {ivy.library = "ivy_sort", ivy.parameters = array<i64: 1, 1, 1, 3>, ivy.sizes = array<i64: 0, 0, 0, 0>, ivy.types = ["float32", "float32", "int64"]}
func.func @topk(%arg0: tensor<?x5xf32>) -> (tensor<?x3xf32>, tensor<?x3xi64>) {
  %0:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 3 : i64, largest = true} : (tensor<?x5xf32>) -> (tensor<?x3xf32>, tensor<?x3xi64>)
  return %0#0, %0#1 : tensor<?x3xf32>, tensor<?x3xi64>
}
