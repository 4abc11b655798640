// RUN: ivy-opt %s --convert-ivy-to-stablehlo --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// Sizes are 0-d tensors of 32-bit integers.
// CHECK-LABEL: func.func @size(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
// CHECK-NEXT: return %[[V0]] : tensor<i32>
func.func @size(%x: tensor<?x3xf32>) -> index {
  %axis = arith.constant 0 : index
  %size = tensor.dim %x, %axis : tensor<?x3xf32>
  return %size : index
}

// Division of sizes rounds down, as Python's `//`.
// CHECK-LABEL: func.func @floor_division(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.divide %arg0, %arg1 : tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.remainder %arg0, %arg1 : tensor<i32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<0> : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.compare NE, %[[V1]], %[[C]] : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare LT, %[[V1]], %[[C]] : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.compare LT, %arg1, %[[C]] : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.compare NE, %[[V3]], %[[V4]] : (tensor<i1>, tensor<i1>) -> tensor<i1>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.and %[[V2]], %[[V5]] : tensor<i1>
// CHECK-NEXT: %[[C_0:.*]] = stablehlo.constant dense<1> : tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.subtract %[[V0]], %[[C_0]] : tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.select %[[V6]], %[[V7]], %[[V0]] : tensor<i1>, tensor<i32>
// CHECK-NEXT: return %[[V8]] : tensor<i32>
func.func @floor_division(%a: index, %b: index) -> index {
  %r = arith.floordivsi %a, %b : index
  return %r : index
}

// CHECK-LABEL: func.func @truth(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.compare LT, %arg0, %arg1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.convert %[[V0]] : (tensor<i1>) -> tensor<i32>
// CHECK-NEXT: return %[[V1]] : tensor<i32>
func.func @truth(%a: index, %b: index) -> index {
  %less = arith.cmpi slt, %a, %b : index
  %r = arith.index_castui %less : i1 to index
  return %r : index
}

// CHECK-LABEL: func.func @choice(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.compare GE, %arg0, %arg1 : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.add %arg0, %arg1 : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.select %[[V0]], %[[V1]], %arg1 : tensor<i1>, tensor<i32>
// CHECK-NEXT: return %[[V2]] : tensor<i32>
func.func @choice(%a: index, %b: index) -> index {
  %less = arith.cmpi sge, %a, %b : index
  %sum = arith.addi %a, %b : index
  %r = arith.select %less, %sum, %b : index
  return %r : index
}

// A size as an element.
// CHECK-LABEL: func.func @boxed(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<i64>
// CHECK-NEXT: return %[[V0]] : tensor<i64>
func.func @boxed(%a: index) -> tensor<i64> {
  %wide = arith.index_cast %a : index to i64
  %r = tensor.from_elements %wide : tensor<i64>
  return %r : tensor<i64>
}
