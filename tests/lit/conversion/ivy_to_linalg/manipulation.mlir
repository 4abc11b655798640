// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// Views and slices where there are such, gathers where not.

// CHECK-LABEL: func.func @broadcast_to(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, 0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
func.func @broadcast_to(%arg0: tensor<4x1xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4, 3>} : (tensor<4x1xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @broadcast_to_dynamic(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
func.func @broadcast_to_dynamic(%arg0: tensor<3xf32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<3xf32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @broadcast_to_same(
// CHECK: return %{{.*}} : tensor<2x3xf32>
func.func @broadcast_to_same(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
func.func @reshape(%arg0: tensor<2x3x4xf32>) -> tensor<6x4xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 4>} : (tensor<2x3x4xf32>) -> tensor<6x4xf32>
  return %0 : tensor<6x4xf32>
}

// CHECK-LABEL: func.func @reshape_split(
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1], [2]] output_shape [2, 3, 4] : tensor<6x4xf32> into tensor<2x3x4xf32>
func.func @reshape_split(%arg0: tensor<6x4xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 4>} : (tensor<6x4xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @reshape_through(
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]] : tensor<2x3xf32> into tensor<6xf32>
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [3, 2] : tensor<6xf32> into tensor<3x2xf32>
func.func @reshape_through(%arg0: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @reshape_of_scalar(
// CHECK: tensor.expand_shape %{{.*}} [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
func.func @reshape_of_scalar(%arg0: tensor<f32>) -> tensor<1x1xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1>} : (tensor<f32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// CHECK-LABEL: func.func @reshape_dynamic(
// CHECK: arith.constant 2 : index
// CHECK: tensor.from_elements %{{.*}}, %{{.*}} : tensor<2xindex>
// CHECK: tensor.reshape %{{.*}}(%{{.*}}) : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x2xf32>
func.func @reshape_dynamic(%arg0: tensor<?x?xf32>, %arg1: index) -> tensor<?x2xf32> {
  %0 = "ivy.reshape"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 2>} : (tensor<?x?xf32>, index) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}

// CHECK-LABEL: func.func @reshape_one_unknown(
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2]] output_shape [%{{.*}}, 2, 2] : tensor<?x4xf32> into tensor<?x2x2xf32>
func.func @reshape_one_unknown(%arg0: tensor<?x4xf32>, %arg1: index) -> tensor<?x2x2xf32> {
  %0 = "ivy.reshape"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 2, 2>} : (tensor<?x4xf32>, index) -> tensor<?x2x2xf32>
  return %0 : tensor<?x2x2xf32>
}

// CHECK-LABEL: func.func @permute_dims(
// CHECK: linalg.transpose ins(%{{.*}} : tensor<2x3x4xf32>) outs(%{{.*}} : tensor<4x2x3xf32>) permutation = [2, 0, 1]
func.func @permute_dims(%arg0: tensor<2x3x4xf32>) -> tensor<4x2x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 0, 1>} : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
  return %0 : tensor<4x2x3xf32>
}

// CHECK-LABEL: func.func @concat(
// CHECK: tensor.concat dim(1) %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
func.func @concat(%arg0: tensor<2x3xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x7xf32> {
  %0 = "ivy.concat"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
  return %0 : tensor<2x7xf32>
}

// CHECK-LABEL: func.func @flip(
// CHECK: arith.constant 3 : index
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: linalg.index 1 : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract %{{.*}}[%{{.*}}, %{{.*}}] : tensor<2x3xf32>
func.func @flip(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @diagonal(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: arith.constant 0 : index
// CHECK: arith.addi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 1 : index
// CHECK: arith.addi %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract %{{.*}}[%{{.*}}, %{{.*}}] : tensor<3x4xf32>
func.func @diagonal(%arg0: tensor<3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.diagonal"(%arg0) {offset = 1 : i64} : (tensor<3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK: tensor.extract_slice %{{.*}}[0, 1] [3, 3] [2, 1] : tensor<5x4xf32> to tensor<3x3xf32>
func.func @slice(%arg0: tensor<5x4xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 2, 1>, stops = array<i64: 5, 4>} : (tensor<5x4xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @slice_dynamic(
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract_slice %{{.*}}[%{{.*}}, 0] [%{{.*}}, 4] [1, 1] : tensor<5x4xf32> to tensor<?x4xf32>
func.func @slice_dynamic(%arg0: tensor<5x4xf32>, %arg1: index, %arg2: index) -> tensor<?x4xf32> {
  %0 = "ivy.slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, starts = array<i64: -9223372036854775808, 0>, steps = array<i64: 1, 1>, stops = array<i64: -9223372036854775808, 4>} : (tensor<5x4xf32>, index, index) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// CHECK-LABEL: func.func @dynamic_slice(
// CHECK: arith.constant 3 : index
// CHECK: tensor.extract %{{.*}}[] : tensor<i32>
// CHECK: arith.index_cast %{{.*}} : i32 to index
// CHECK: arith.minsi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.maxsi %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract_slice %{{.*}}[%{{.*}}, 0] [2, 4] [1, 1] : tensor<5x4xf32> to tensor<2x4xf32>
func.func @dynamic_slice(%arg0: tensor<5x4xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
  %0 = "ivy.dynamic_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 2, 4>} : (tensor<5x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @dynamic_update_slice(
// CHECK: arith.constant 3 : index
// CHECK: tensor.extract %{{.*}}[] : tensor<i8>
// CHECK: arith.index_castui %{{.*}} : i8 to index
// CHECK: arith.minsi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.maxsi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 2 : index
// CHECK: tensor.extract %{{.*}}[] : tensor<i8>
// CHECK: arith.index_castui %{{.*}} : i8 to index
// CHECK: arith.minsi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.maxsi %{{.*}}, %{{.*}} : index
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%{{.*}}, %{{.*}}] [2, 2] [1, 1] : tensor<2x2xf32> into tensor<5x4xf32>
func.func @dynamic_update_slice(%arg0: tensor<5x4xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<ui8>, %arg3: tensor<ui8>) -> tensor<5x4xf32> {
  %0 = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<5x4xf32>, tensor<2x2xf32>, tensor<ui8>, tensor<ui8>) -> tensor<5x4xf32>
  return %0 : tensor<5x4xf32>
}

// CHECK-LABEL: func.func @update_slice(
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[1, 0] [2, 4] [2, 1] : tensor<2x4xf32> into tensor<5x4xf32>
func.func @update_slice(%arg0: tensor<5x4xf32>, %arg1: tensor<2x4xf32>) -> tensor<5x4xf32> {
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>} : (tensor<5x4xf32>, tensor<2x4xf32>) -> tensor<5x4xf32>
  return %0 : tensor<5x4xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK: tensor.extract %{{.*}}[] : tensor<f32>
// CHECK: tensor.pad %{{.*}} low[1, 0] high[0, 2]
func.func @pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 1, 0>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// CHECK-LABEL: func.func @pad_negative(
// CHECK: tensor.extract %{{.*}}[] : tensor<f32>
// CHECK: tensor.pad %{{.*}} low[1, 0] high[0, 0]
// CHECK: tensor.extract_slice %{{.*}}[0, 1] [2, 2] [1, 1] : tensor<3x3xf32> to tensor<2x2xf32>
func.func @pad_negative(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<2x2xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: -1, 0>, interior = array<i64: 0, 0>, low = array<i64: 1, -1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func.func @pad_interior(
// CHECK: tensor.extract %{{.*}}[] : tensor<f32>
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<3x5xf32>) -> tensor<3x5xf32>
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[1, 0] [2, 3] [1, 2] : tensor<2x3xf32> into tensor<3x5xf32>
func.func @pad_interior(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 0>, interior = array<i64: 0, 1>, low = array<i64: 1, 0>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// CHECK-LABEL: func.func @pad_reflect(
// CHECK: arith.constant dense<0.000000e+00> : tensor<f32>
// CHECK: arith.constant 5 : index
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: linalg.index 1 : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : index
// CHECK: arith.addi %{{.*}}, %{{.*}} : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract %{{.*}}[%{{.*}}, %{{.*}}] : tensor<5x4xf32>
func.func @pad_reflect(%arg0: tensor<5x4xf32>) -> tensor<6x4xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 0, 0>, interior = array<i64: 0, 0>, low = array<i64: 1, 0>, mode = "reflect"} : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
  return %1 : tensor<6x4xf32>
}

// CHECK-LABEL: func.func @pad_edge(
// CHECK: arith.constant dense<0.000000e+00> : tensor<f32>
// CHECK: arith.constant 5 : index
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: linalg.index 1 : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.maxsi %{{.*}}, %{{.*}} : index
// CHECK: arith.minsi %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract %{{.*}}[%{{.*}}, %{{.*}}] : tensor<5x4xf32>
func.func @pad_edge(%arg0: tensor<5x4xf32>) -> tensor<6x4xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 0, 0>, interior = array<i64: 0, 0>, low = array<i64: 1, 0>, mode = "edge"} : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
  return %1 : tensor<6x4xf32>
}

// CHECK-LABEL: func.func @pad_wrap(
// CHECK: arith.constant dense<0.000000e+00> : tensor<f32>
// CHECK: arith.constant 5 : index
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: linalg.index 1 : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 1 : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0 : index
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : index
// CHECK: arith.addi %{{.*}}, %{{.*}} : index
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : index
// CHECK: arith.subi %{{.*}}, %{{.*}} : index
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : index
// CHECK: tensor.extract %{{.*}}[%{{.*}}, %{{.*}}] : tensor<5x4xf32>
func.func @pad_wrap(%arg0: tensor<5x4xf32>) -> tensor<6x4xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 0, 0>, interior = array<i64: 0, 0>, low = array<i64: 1, 0>, mode = "wrap"} : (tensor<5x4xf32>, tensor<f32>) -> tensor<6x4xf32>
  return %1 : tensor<6x4xf32>
}
