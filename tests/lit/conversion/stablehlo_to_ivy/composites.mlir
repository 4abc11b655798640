// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @composite_of_ivy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @composite_of_ivy(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.composite "ivy.softmax" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @body} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @composite_of_another(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @composite_of_another(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.composite "my.op" %arg0 {decomposition = @body} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @composite_with_other_attributes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @composite_with_other_attributes(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.composite "ivy.softmax" %arg0 {composite_attributes = {axis = "x"}, decomposition = @body} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @composite_without_attributes(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.threefry2x32"(%arg0, %arg1, %arg1) : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4xui32>, tensor<4xui32>
func.func @composite_without_attributes(%arg0: tensor<2xui32>, %arg1: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>) {
  %0:2 = stablehlo.composite "ivy.threefry2x32" %arg0, %arg1, %arg1 {decomposition = @words} : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
  return %0#0, %0#1 : tensor<4xui32>, tensor<4xui32>
}

func.func private @words(%arg0: tensor<2xui32>, %arg1: tensor<4xui32>, %arg2: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>) {
  return %arg1, %arg2 : tensor<4xui32>, tensor<4xui32>
}

func.func private @body(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.exponential %arg0 : tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @composite_without_some_operands(
// CHECK-NEXT: %[[V0:.*]] = "ivy.layer_norm"(%arg0) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @composite_without_some_operands(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.composite "ivy.layer_norm" %arg0 {composite_attributes = {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>}, decomposition = @body} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}
