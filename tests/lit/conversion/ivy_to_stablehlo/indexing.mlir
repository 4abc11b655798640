// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @gather(
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3, 5>}> : (tensor<4x3x5xf32>, tensor<2x1xi32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @gather(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x1xi32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3, 5>, start_axes = array<i64: 0>} : (tensor<4x3x5xf32>, tensor<2x1xi32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @scatter(
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
// CHECK-NEXT: ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
// CHECK-NEXT: %[[V1:.*]] = stablehlo.add %arg3, %arg4 : tensor<f32>
// CHECK-NEXT: stablehlo.return %[[V1]] : tensor<f32>
// CHECK-NEXT: }) : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @scatter(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
