// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @constant(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00, 0x7F800000]]> : tensor<2x3xf32>} : () -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @constant() -> tensor<2x3xf32> {
  %0 = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 0x7F800000]]> : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @complex_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.complex"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<complex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xcomplex<f32>>
func.func @complex_scalar() -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.constant dense<(1.0, -2.0)> : tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @complex_elements(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1.000000e+00, 0x7FF0000000000000]> : tensor<2xf64>} : () -> tensor<2xf64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[5.000000e-01, -0.000000e+00]> : tensor<2xf64>} : () -> tensor<2xf64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.complex"(%[[V0]], %[[V1]]) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xcomplex<f64>>
// CHECK-NEXT: return %[[V2]] : tensor<2xcomplex<f64>>
func.func @complex_elements() -> tensor<2xcomplex<f64>> {
  %0 = stablehlo.constant dense<[(1.0, 0.5), (0x7FF0000000000000, -0.0)]> : tensor<2xcomplex<f64>>
  return %0 : tensor<2xcomplex<f64>>
}

// CHECK-LABEL: func.func @iota(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @iota() -> tensor<2x3xi32> {
  %0 = stablehlo.iota dim = 1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @iota_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = complex<f32>} : (tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xcomplex<f32>>
func.func @iota_complex() -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.iota dim = 1 : tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @dynamic_iota(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %[[V1]][] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED_0:.*]] = tensor.extract %[[V4]][] : tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = arith.index_cast %[[EXTRACTED_0]] : i32 to index
// CHECK-NEXT: %[[V6:.*]] = "ivy.iota"(%[[V2]]) {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808, 3>} : (index) -> tensor<?x3xi32>
// CHECK-NEXT: return %[[V6]] : tensor<?x3xi32>
func.func @dynamic_iota(%arg0: tensor<2xi32>) -> tensor<?x3xi32> {
  %0 = stablehlo.dynamic_iota %arg0, dim = 0 : (tensor<2xi32>) -> tensor<?x3xi32>
  return %0 : tensor<?x3xi32>
}
