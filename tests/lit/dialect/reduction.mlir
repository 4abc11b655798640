// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @sum(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @prod(
// CHECK-NEXT: %[[V0:.*]] = "ivy.prod"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @prod(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.prod"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @max(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @max(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @min(
// CHECK-NEXT: %[[V0:.*]] = "ivy.min"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @min(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.min"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @mean(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @var(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0, 2>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @var(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.var"(%arg0) {axes = array<i64: 0, 2>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @logsumexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logsumexp"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @logsumexp(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.logsumexp"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sum_keepdims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xf32>
func.func @sum_keepdims(%arg0: tensor<2x3xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @var_keepdims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xf32>
func.func @var_keepdims(%arg0: tensor<2x3xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @mean_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<?x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @mean_dynamic(%arg0: tensor<?x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<?x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @max_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V0]] : tensor<i64>
func.func @max_of_integers(%arg0: tensor<3xi64>) -> tensor<i64> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xi64>) -> tensor<i64>
  return %0 : tensor<i64>
}

// CHECK-LABEL: func.func @max_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xui8>) -> tensor<ui8>
// CHECK-NEXT: return %[[V0]] : tensor<ui8>
func.func @max_unsigned(%arg0: tensor<3xui8>) -> tensor<ui8> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xui8>) -> tensor<ui8>
  return %0 : tensor<ui8>
}

// CHECK-LABEL: func.func @sum_zero_d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @sum_zero_d(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @all(
// CHECK-NEXT: %[[V0:.*]] = "ivy.all"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xi1>
func.func @all(%arg0: tensor<2x3xi1>) -> tensor<2x1xi1> {
  %0 = "ivy.all"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
  return %0 : tensor<2x1xi1>
}

// CHECK-LABEL: func.func @any(
// CHECK-NEXT: %[[V0:.*]] = "ivy.any"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xi1>
func.func @any(%arg0: tensor<2x3xi1>) -> tensor<2x1xi1> {
  %0 = "ivy.any"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
  return %0 : tensor<2x1xi1>
}

// CHECK-LABEL: func.func @cumulative_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_sum(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_prod(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_prod"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_prod(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_prod"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_max(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_max"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_max(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_max"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_min(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_min"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_min(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_min"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_logsumexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_logsumexp"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_logsumexp(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_logsumexp"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

func.func @invalid_sum(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.sum' op axis 2 is out of range for a tensor of rank 2}}
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_sum(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.sum' op axes (0, 0) repeat one}}
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0, 0>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_all(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.all' op expects booleans, got float32[2]}}
  %0 = "ivy.all"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_cumulative_sum(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.cumulative_sum' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_max(%arg0: tensor<2xcomplex<f32>>) {
  // expected-error @below {{'ivy.max' op expects real elements, got complex64[2]}}
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return
}

// -----

func.func @invalid_mean(%arg0: tensor<2xi64>) {
  // expected-error @below {{'ivy.mean' op expects floating-point or complex elements, got int64[2]}}
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2xi64>) -> tensor<2xi64>
  return
}

// -----

func.func @invalid_var(%arg0: tensor<2xi64>) {
  // expected-error @below {{'ivy.var' op expects real floating-point elements, got int64[2]}}
  %0 = "ivy.var"(%arg0) {axes = array<i64: 0>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2xi64>) -> tensor<2xi64>
  return
}

// -----

func.func @invalid_sum(%arg0: tensor<2xi1>) {
  // expected-error @below {{'ivy.sum' op expects numbers, got bool[2]}}
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @invalid_logsumexp(%arg0: tensor<2xi64>) {
  // expected-error @below {{'ivy.logsumexp' op expects real floating-point elements, got int64[2]}}
  %0 = "ivy.logsumexp"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<2xi64>) -> tensor<2xi64>
  return
}
