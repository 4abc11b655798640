// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// Reductions start from a fill; axes of size 1 are added afterwards.

// CHECK-LABEL: func.func @sum(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<3xf32>) -> tensor<3xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d1)>], iterator_types = ["reduction", "parallel", "reduction"]}
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
func.func @sum(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @prod(
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<3xf32>) -> tensor<3xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d1)>], iterator_types = ["reduction", "parallel", "reduction"]}
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @prod(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.prod"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @max(
// CHECK: arith.constant 0xFF800000 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<3xf32>) -> tensor<3xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d1)>], iterator_types = ["reduction", "parallel", "reduction"]}
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
func.func @max(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @min(
// CHECK: arith.constant 0x7F800000 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<3xf32>) -> tensor<3xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d1)>], iterator_types = ["reduction", "parallel", "reduction"]}
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
func.func @min(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.min"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sum_keepdims(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<2xf32>) -> tensor<2xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
func.func @sum_keepdims(%arg0: tensor<2x3xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: -1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @sum_bfloat16(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<f32>) -> tensor<f32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]}
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @sum_bfloat16(%arg0: tensor<3xbf16>) -> tensor<bf16> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xbf16>) -> tensor<bf16>
  return %0 : tensor<bf16>
}

// CHECK-LABEL: func.func @sum_of_no_axes(
// CHECK: return %{{.*}} : tensor<2x3xf32>
func.func @sum_of_no_axes(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @max_uint8(
// CHECK: arith.constant 0 : i8
// CHECK: linalg.fill ins(%{{.*}} : i8) outs(%{{.*}} : tensor<i8>) -> tensor<i8>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]}
// CHECK: arith.maxui %{{.*}}, %{{.*}} : i8
func.func @max_uint8(%arg0: tensor<3xui8>) -> tensor<ui8> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xui8>) -> tensor<ui8>
  return %0 : tensor<ui8>
}

// CHECK-LABEL: func.func @max_dynamic(
// CHECK: arith.constant 0 : index
// CHECK: tensor.dim %{{.*}}, %{{.*}} : tensor<?x?xf32>
// CHECK: arith.constant 1 : index
// CHECK: tensor.dim %{{.*}}, %{{.*}} : tensor<?x?xf32>
// CHECK: arith.constant 0xFF800000 : f32
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<?xf32>) -> tensor<?xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [%{{.*}}, 1] : tensor<?xf32> into tensor<?x1xf32>
func.func @max_dynamic(%arg0: tensor<?x?xf32>) -> tensor<?x1xf32> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<?x?xf32>) -> tensor<?x1xf32>
  return %0 : tensor<?x1xf32>
}

// CHECK-LABEL: func.func @all(
// CHECK: arith.constant true
// CHECK: linalg.fill ins(%{{.*}} : i1) outs(%{{.*}} : tensor<i1>) -> tensor<i1>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]}
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
func.func @all(%arg0: tensor<3xi1>) -> tensor<i1> {
  %0 = "ivy.all"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xi1>) -> tensor<i1>
  return %0 : tensor<i1>
}

// CHECK-LABEL: func.func @any(
// CHECK: arith.constant false
// CHECK: linalg.fill ins(%{{.*}} : i1) outs(%{{.*}} : tensor<i1>) -> tensor<i1>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]}
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: tensor.expand_shape %{{.*}} [] output_shape [1] : tensor<i1> into tensor<1xi1>
func.func @any(%arg0: tensor<3xi1>) -> tensor<1xi1> {
  %0 = "ivy.any"(%arg0) {axes = array<i64: 0>, keepdims = true} : (tensor<3xi1>) -> tensor<1xi1>
  return %0 : tensor<1xi1>
}
