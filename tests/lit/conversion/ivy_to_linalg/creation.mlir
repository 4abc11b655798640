// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// Numbers come from the loops' indices.

// CHECK-LABEL: func.func @constant(
// CHECK: arith.constant dense<[1, -1]> : tensor<2xi8>
func.func @constant() -> tensor<2xui8> {
  %0 = "ivy.constant"() {value = dense<[1, 255]> : tensor<2xui8>} : () -> tensor<2xui8>
  return %0 : tensor<2xui8>
}

// CHECK-LABEL: func.func @full(
// CHECK: tensor.extract %{{.*}}[] : tensor<f32>
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<2x3xf32>) -> tensor<2x3xf32>
func.func @full(%arg0: tensor<f32>) -> tensor<2x3xf32> {
  %0 = "ivy.full"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @full_of_constant(
// CHECK: arith.constant dense<2.000000e+00> : tensor<f32>
// CHECK: arith.constant dense<2.000000e+00> : tensor<2x3xf32>
func.func @full_of_constant() -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.full"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @full_dynamic(
// CHECK: tensor.extract %{{.*}}[] : tensor<f32>
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<?x3xf32>) -> tensor<?x3xf32>
func.func @full_dynamic(%arg0: tensor<f32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.full"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @iota(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 1 : index
// CHECK: arith.index_cast %{{.*}} : index to i32
func.func @iota() -> tensor<2x3xi32> {
  %0 = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @iota_dynamic(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: arith.index_cast %{{.*}} : index to i64
// CHECK: arith.sitofp %{{.*}} : i64 to f32
func.func @iota_dynamic(%arg0: index) -> tensor<?xf32> {
  %0 = "ivy.iota"(%arg0) {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808>} : (index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @eye(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: arith.constant 1 : index
// CHECK: arith.addi %{{.*}}, %{{.*}} : index
// CHECK: linalg.index 1 : index
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : index
// CHECK: arith.uitofp %{{.*}} : i1 to f32
func.func @eye() -> tensor<2x3xf32> {
  %0 = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 1 : i64, rows = 2 : i64} : () -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @tril(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: linalg.index 1 : index
// CHECK: arith.constant 0 : index
// CHECK: arith.addi %{{.*}}, %{{.*}} : index
// CHECK: arith.cmpi sge, %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @tril(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.tril"(%arg0) {offset = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @triu(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: linalg.index 0 : index
// CHECK: linalg.index 1 : index
// CHECK: %{{.*}}-1 = arith.constant -1 : index
// CHECK: arith.addi %{{.*}}, %{{.*}}-1 : index
// CHECK: arith.cmpi sle, %{{.*}}, %{{.*}} : index
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @triu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.triu"(%arg0) {offset = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
