// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @iota(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.iota dim = 1 : tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @iota() -> tensor<2x3xi32> {
  %0 = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @iota_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.dynamic_iota %[[V0]], dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
func.func @iota_dynamic(%arg0: index) -> tensor<?xf32> {
  %0 = "ivy.iota"(%arg0) {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808>} : (index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Elements of every type.
// CHECK-LABEL: func.func @constant(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<[1.500000e+00, 0x7FC00000]> : tensor<2xf32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<{{\[\[}}1, 2], [3, -4]]> : tensor<2x2xi64>
// CHECK-NEXT: %[[C_0:.*]] = stablehlo.constant dense<255> : tensor<2xui8>
// CHECK-NEXT: %[[C_1:.*]] = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
// CHECK-NEXT: %[[CST_2:.*]] = stablehlo.constant dense<0x7F80> : tensor<2xbf16>
// CHECK-NEXT: %[[CST_3:.*]] = stablehlo.constant dense<> : tensor<0xf16>
// CHECK-NEXT: %[[CST_4:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<2xf8E4M3FN>
// CHECK-NEXT: return %[[CST]], %[[C]], %[[C_0]], %[[C_1]], %[[CST_2]], %[[CST_3]], %[[CST_4]] : tensor<2xf32>, tensor<2x2xi64>, tensor<2xui8>, tensor<3xi1>, tensor<2xbf16>, tensor<0xf16>, tensor<2xf8E4M3FN>
func.func @constant() -> (tensor<2xf32>, tensor<2x2xi64>, tensor<2xui8>, tensor<3xi1>, tensor<2xbf16>, tensor<0xf16>, tensor<2xf8E4M3FN>) {
  %0 = "ivy.constant"() {value = dense<[1.5, 0x7FC00000]> : tensor<2xf32>} : () -> tensor<2xf32>
  %1 = "ivy.constant"() {value = dense<[[1, 2], [3, -4]]> : tensor<2x2xi64>} : () -> tensor<2x2xi64>
  %2 = "ivy.constant"() {value = dense<255> : tensor<2xui8>} : () -> tensor<2xui8>
  %3 = "ivy.constant"() {value = dense<[true, false, true]> : tensor<3xi1>} : () -> tensor<3xi1>
  %4 = "ivy.constant"() {value = dense<0x7F80> : tensor<2xbf16>} : () -> tensor<2xbf16>
  %5 = "ivy.constant"() {value = dense<> : tensor<0xf16>} : () -> tensor<0xf16>
  %6 = "ivy.constant"() {value = dense<1.0> : tensor<2xf8E4M3FN>} : () -> tensor<2xf8E4M3FN>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<2xf32>, tensor<2x2xi64>, tensor<2xui8>, tensor<3xi1>, tensor<2xbf16>, tensor<0xf16>, tensor<2xf8E4M3FN>
}
