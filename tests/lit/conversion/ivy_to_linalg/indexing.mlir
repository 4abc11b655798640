// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @gather(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<2x2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, 0)>, affine_map<(d0, d1, d2) -> (d0, 1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<2x2xi32>, tensor<2x2xi32>) outs(%[[V0]] : tensor<2x2x5xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i32, %[[IN_0:.*]]: i32, %[[OUT:.*]]: f32):
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[IN]] : i32 to index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V3:.*]] = arith.minsi %[[V2]], %[[C3]] : index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V4:.*]] = arith.maxsi %[[V3]], %[[C0]] : index
// CHECK-NEXT: %[[V5:.*]] = arith.index_cast %[[IN_0]] : i32 to index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V6:.*]] = arith.minsi %[[V5]], %[[C1]] : index
// CHECK-NEXT: %[[C0_1:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V7:.*]] = arith.maxsi %[[V6]], %[[C0_1]] : index
// CHECK-NEXT: %[[V8:.*]] = linalg.index 1 : index
// CHECK-NEXT: %[[V9:.*]] = arith.addi %[[V7]], %[[V8]] : index
// CHECK-NEXT: %[[V10:.*]] = linalg.index 2 : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%[[V4]], %[[V9]], %[[V10]]] : tensor<4x3x5xf32>
// CHECK-NEXT: linalg.yield %[[EXTRACTED]] : f32
// CHECK-NEXT: } -> tensor<2x2x5xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x2x5xf32>
func.func @gather(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x2xi32>) -> tensor<2x2x5xf32> {
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 2, 5>, start_axes = array<i64: 0, 1>} : (tensor<4x3x5xf32>, tensor<2x2xi32>) -> tensor<2x2x5xf32>
  return %0 : tensor<2x2x5xf32>
}

// CHECK-LABEL: func.func @gather_in_batches(
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C2]] : tensor<7x2x?xi8>
// CHECK-NEXT: %[[V0:.*]] = tensor.empty(%[[DIM]]) : tensor<7x3x?xf32>
// CHECK-NEXT: %[[V1:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, 0, d2)>, affine_map<(d0, d1, d2) -> (d0, 1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<7x2x?xi8>, tensor<7x2x?xi8>) outs(%[[V0]] : tensor<7x3x?xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i8, %[[IN_0:.*]]: i8, %[[OUT:.*]]: f32):
// CHECK-NEXT: %[[V2:.*]] = arith.index_castui %[[IN]] : i8 to index
// CHECK-NEXT: %[[C2_1:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V3:.*]] = arith.minui %[[V2]], %[[C2_1]] : index
// CHECK-NEXT: %[[V4:.*]] = arith.index_castui %[[IN_0]] : i8 to index
// CHECK-NEXT: %[[C2_2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V5:.*]] = arith.minui %[[V4]], %[[C2_2]] : index
// CHECK-NEXT: %[[V6:.*]] = linalg.index 2 : index
// CHECK-NEXT: %[[V7:.*]] = linalg.index 1 : index
// CHECK-NEXT: %[[V8:.*]] = arith.addi %[[V5]], %[[V7]] : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%[[V6]], %[[V3]], %[[V8]]] : tensor<?x3x5xf32>
// CHECK-NEXT: linalg.yield %[[EXTRACTED]] : f32
// CHECK-NEXT: } -> tensor<7x3x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<7x3x?xf32>
func.func @gather_in_batches(%arg0: tensor<?x3x5xf32>, %arg1: tensor<7x2x?xui8>) -> tensor<7x3x?xf32> {
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64: 0>, collapsed_axes = array<i64: 1>, index_batch_axes = array<i64: 2>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1, 3>, start_axes = array<i64: 1, 2>} : (tensor<?x3x5xf32>, tensor<7x2x?xui8>) -> tensor<7x3x?xf32>
  return %0 : tensor<7x3x?xf32>
}

// CHECK-LABEL: func.func @scatter(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg3 = %[[C0]] to %[[C2]] step %[[C1]] iter_args(%arg4 = %arg0) -> (tensor<4x3x5xf32>) {
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[%arg3, %[[C0_0]]] : tensor<2x2xi32>
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[EXTRACTED_2:.*]] = tensor.extract %arg1[%arg3, %[[C1_1]]] : tensor<2x2xi32>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED_2]] : i32 to index
// CHECK-NEXT: %[[C0_3:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[V3:.*]] = arith.cmpi ult, %[[V1]], %[[C4]] : index
// CHECK-NEXT: %[[V4:.*]] = scf.if %[[V3]] -> (tensor<4x3x5xf32>) {
// CHECK-NEXT: %[[C0_4:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2_5:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[C1_6:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]] = scf.for %arg5 = %[[C0_4]] to %[[C2_5]] step %[[C1_6]] iter_args(%arg6 = %arg4) -> (tensor<4x3x5xf32>) {
// CHECK-NEXT: %[[C0_7:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_8:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V6:.*]] = scf.for %arg7 = %[[C0_7]] to %[[C5]] step %[[C1_8]] iter_args(%arg8 = %arg6) -> (tensor<4x3x5xf32>) {
// CHECK-NEXT: %[[V7:.*]] = arith.addi %[[V2]], %arg5 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[V8:.*]] = arith.cmpi ult, %[[V7]], %[[C3]] : index
// CHECK-NEXT: %[[EXTRACTED_9:.*]] = tensor.extract %arg2[%arg3, %arg5, %arg7] : tensor<2x2x5xf32>
// CHECK-NEXT: %[[V9:.*]] = scf.if %[[V8]] -> (tensor<4x3x5xf32>) {
// CHECK-NEXT: %[[EXTRACTED_10:.*]] = tensor.extract %arg8[%[[V1]], %[[V7]], %arg7] : tensor<4x3x5xf32>
// CHECK-NEXT: %[[V10:.*]] = arith.addf %[[EXTRACTED_10]], %[[EXTRACTED_9]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V10]] into %arg8[%[[V1]], %[[V7]], %arg7] : tensor<4x3x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<4x3x5xf32>
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg8 : tensor<4x3x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V9]] : tensor<4x3x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V6]] : tensor<4x3x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V5]] : tensor<4x3x5xf32>
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg4 : tensor<4x3x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V4]] : tensor<4x3x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<4x3x5xf32>
func.func @scatter(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x2xi32>, %arg2: tensor<2x2x5xf32>) -> tensor<4x3x5xf32> {
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0, 1>, unique = false, update_window_axes = array<i64: 1, 2>} : (tensor<4x3x5xf32>, tensor<2x2xi32>, tensor<2x2x5xf32>) -> tensor<4x3x5xf32>
  return %0 : tensor<4x3x5xf32>
}

// CHECK-LABEL: func.func @scatter_set(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xi8>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:.*]] = tensor.dim %arg2, %[[C0_0]] : tensor<?xi8>
// CHECK-NEXT: %[[C0_2:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg3 = %[[C0_2]] to %[[DIM_1]] step %[[C1]] iter_args(%arg4 = %arg0) -> (tensor<?xi8>) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[%arg3] : tensor<?xi64>
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %[[EXTRACTED]] : i64 to index
// CHECK-NEXT: %[[C0_3:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V2:.*]] = arith.cmpi ult, %[[V1]], %[[DIM]] : index
// CHECK-NEXT: %[[V3:.*]] = scf.if %[[V2]] -> (tensor<?xi8>) {
// CHECK-NEXT: %[[EXTRACTED_4:.*]] = tensor.extract %arg2[%arg3] : tensor<?xi8>
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[EXTRACTED_4]] into %arg4[%[[V1]]] : tensor<?xi8>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<?xi8>
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg4 : tensor<?xi8>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V3]] : tensor<?xi8>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<?xi8>
func.func @scatter_set(%arg0: tensor<?xui8>, %arg1: tensor<?xi64>, %arg2: tensor<?xui8>) -> tensor<?xui8> {
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64>} : (tensor<?xui8>, tensor<?xi64>, tensor<?xui8>) -> tensor<?xui8>
  return %0 : tensor<?xui8>
}

// CHECK-LABEL: func.func @index(
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<4x?x6xf32>
// CHECK-NEXT: %[[C1_0:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = arith.subi %[[DIM]], %[[C1_0]] : index
// CHECK-NEXT: %[[V1:.*]] = tensor.empty() : tensor<4x2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, 0)>, affine_map<(d0, d1, d2) -> (d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg2 : tensor<2x1xi64>, tensor<3xi64>) outs(%[[V1]] : tensor<4x2x3xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i64, %[[IN_1:.*]]: i64, %[[OUT:.*]]: f32):
// CHECK-NEXT: %[[V3:.*]] = linalg.index 0 : index
// CHECK-NEXT: %[[V4:.*]] = arith.index_cast %[[IN]] : i64 to index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V5:.*]] = arith.cmpi slt, %[[V4]], %[[C0]] : index
// CHECK-NEXT: %[[V6:.*]] = arith.addi %[[V4]], %[[DIM]] : index
// CHECK-NEXT: %[[V7:.*]] = arith.select %[[V5]], %[[V6]], %[[V4]] : index
// CHECK-NEXT: %[[V8:.*]] = arith.minsi %[[V7]], %[[V0]] : index
// CHECK-NEXT: %[[C0_2:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V9:.*]] = arith.maxsi %[[V8]], %[[C0_2]] : index
// CHECK-NEXT: %[[V10:.*]] = arith.index_cast %[[IN_1]] : i64 to index
// CHECK-NEXT: %[[C0_3:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V11:.*]] = arith.cmpi slt, %[[V10]], %[[C0_3]] : index
// CHECK-NEXT: %[[C6:.*]] = arith.constant 6 : index
// CHECK-NEXT: %[[V12:.*]] = arith.addi %[[V10]], %[[C6]] : index
// CHECK-NEXT: %[[V13:.*]] = arith.select %[[V11]], %[[V12]], %[[V10]] : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V14:.*]] = arith.minsi %[[V13]], %[[C5]] : index
// CHECK-NEXT: %[[C0_4:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V15:.*]] = arith.maxsi %[[V14]], %[[C0_4]] : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%[[V3]], %[[V9]], %[[V15]]] : tensor<4x?x6xf32>
// CHECK-NEXT: linalg.yield %[[EXTRACTED]] : f32
// CHECK-NEXT: } -> tensor<4x2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4x2x3xf32>
func.func @index(%arg0: tensor<4x?x6xf32>, %arg1: tensor<2x1xi64>, %arg2: tensor<3xi64>) -> tensor<4x2x3xf32> {
  %0 = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x?x6xf32>, tensor<2x1xi64>, tensor<3xi64>) -> tensor<4x2x3xf32>
  return %0 : tensor<4x2x3xf32>
}

// CHECK-LABEL: func.func @index_put(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C0]] : tensor<?xi64>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg3 = %[[C0_0]] to %[[DIM]] step %[[C1]] iter_args(%arg4 = %arg0) -> (tensor<4x5x6xf32>) {
// CHECK-NEXT: %[[C0_1:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[%arg3] : tensor<?xi64>
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %[[EXTRACTED]] : i64 to index
// CHECK-NEXT: %[[C0_2:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V2:.*]] = arith.cmpi slt, %[[V1]], %[[C0_2]] : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V3:.*]] = arith.addi %[[V1]], %[[C5]] : index
// CHECK-NEXT: %[[V4:.*]] = arith.select %[[V2]], %[[V3]], %[[V1]] : index
// CHECK-NEXT: %[[C5_3:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V5:.*]] = arith.cmpi ult, %[[V4]], %[[C5_3]] : index
// CHECK-NEXT: %[[V6:.*]] = scf.if %[[V5]] -> (tensor<4x5x6xf32>) {
// CHECK-NEXT: %[[C0_4:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1_5:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V7:.*]] = scf.for %arg5 = %[[C0_4]] to %[[C4]] step %[[C1_5]] iter_args(%arg6 = %arg4) -> (tensor<4x5x6xf32>) {
// CHECK-NEXT: %[[C0_6:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C6:.*]] = arith.constant 6 : index
// CHECK-NEXT: %[[C1_7:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V8:.*]] = scf.for %arg7 = %[[C0_6]] to %[[C6]] step %[[C1_7]] iter_args(%arg8 = %arg6) -> (tensor<4x5x6xf32>) {
// CHECK-NEXT: %[[C0_8:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[EXTRACTED_9:.*]] = tensor.extract %arg2[%arg7] : tensor<6xf32>
// CHECK-NEXT: %[[EXTRACTED_10:.*]] = tensor.extract %arg8[%arg5, %[[V4]], %arg7] : tensor<4x5x6xf32>
// CHECK-NEXT: %[[V9:.*]] = arith.maximumf %[[EXTRACTED_10]], %[[EXTRACTED_9]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V9]] into %arg8[%arg5, %[[V4]], %arg7] : tensor<4x5x6xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<4x5x6xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V8]] : tensor<4x5x6xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V7]] : tensor<4x5x6xf32>
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg4 : tensor<4x5x6xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V6]] : tensor<4x5x6xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<4x5x6xf32>
func.func @index_put(%arg0: tensor<4x5x6xf32>, %arg1: tensor<?xi64>, %arg2: tensor<6xf32>) -> tensor<4x5x6xf32> {
  %0 = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "max"} : (tensor<4x5x6xf32>, tensor<?xi64>, tensor<6xf32>) -> tensor<4x5x6xf32>
  return %0 : tensor<4x5x6xf32>
}

// CHECK-LABEL: func.func @take(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C0]] : tensor<?xi32>
// CHECK-NEXT: %[[V0:.*]] = tensor.empty(%[[DIM]]) : tensor<?x64xbf16>
// CHECK-NEXT: %[[V1:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?xi32>) outs(%[[V0]] : tensor<?x64xbf16>) {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i32, %[[OUT:.*]]: bf16):
// CHECK-NEXT: %[[V2:.*]] = linalg.index 1 : index
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[IN]] : i32 to index
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V4:.*]] = arith.cmpi slt, %[[V3]], %[[C0_0]] : index
// CHECK-NEXT: %[[C100:.*]] = arith.constant 100 : index
// CHECK-NEXT: %[[V5:.*]] = arith.addi %[[V3]], %[[C100]] : index
// CHECK-NEXT: %[[V6:.*]] = arith.select %[[V4]], %[[V5]], %[[V3]] : index
// CHECK-NEXT: %[[C99:.*]] = arith.constant 99 : index
// CHECK-NEXT: %[[V7:.*]] = arith.minsi %[[V6]], %[[C99]] : index
// CHECK-NEXT: %[[C0_1:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V8:.*]] = arith.maxsi %[[V7]], %[[C0_1]] : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%[[V8]], %[[V2]]] : tensor<100x64xbf16>
// CHECK-NEXT: linalg.yield %[[EXTRACTED]] : bf16
// CHECK-NEXT: } -> tensor<?x64xbf16>
// CHECK-NEXT: return %[[V1]] : tensor<?x64xbf16>
func.func @take(%arg0: tensor<100x64xbf16>, %arg1: tensor<?xi32>) -> tensor<?x64xbf16> {
  %0 = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<100x64xbf16>, tensor<?xi32>) -> tensor<?x64xbf16>
  return %0 : tensor<?x64xbf16>
}

// CHECK-LABEL: func.func @take_along_axis(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x2xf32>
// CHECK-NEXT: %[[V1:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<4x2xi64>) outs(%[[V0]] : tensor<4x2xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i64, %[[OUT:.*]]: f32):
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[IN]] : i64 to index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:.*]] = arith.cmpi slt, %[[V2]], %[[C0]] : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V4:.*]] = arith.addi %[[V2]], %[[C5]] : index
// CHECK-NEXT: %[[V5:.*]] = arith.select %[[V3]], %[[V4]], %[[V2]] : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[V6:.*]] = arith.minsi %[[V5]], %[[C4]] : index
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V7:.*]] = arith.maxsi %[[V6]], %[[C0_0]] : index
// CHECK-NEXT: %[[V8:.*]] = linalg.index 0 : index
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%[[V8]], %[[V7]]] : tensor<4x5xf32>
// CHECK-NEXT: linalg.yield %[[EXTRACTED]] : f32
// CHECK-NEXT: } -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4x2xf32>
func.func @take_along_axis(%arg0: tensor<4x5xf32>, %arg1: tensor<4x2xi64>) -> tensor<4x2xf32> {
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = -1 : i64} : (tensor<4x5xf32>, tensor<4x2xi64>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @put_along_axis(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg3 = %[[C0]] to %[[C2]] step %[[C1]] iter_args(%arg4 = %arg0) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg5 = %[[C0_0]] to %[[C5]] step %[[C1_1]] iter_args(%arg6 = %arg4) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[%arg3, %arg5] : tensor<2x5xi64>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED]] : i64 to index
// CHECK-NEXT: %[[C0_2:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:.*]] = arith.cmpi slt, %[[V2]], %[[C0_2]] : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[V4:.*]] = arith.addi %[[V2]], %[[C4]] : index
// CHECK-NEXT: %[[V5:.*]] = arith.select %[[V3]], %[[V4]], %[[V2]] : index
// CHECK-NEXT: %[[EXTRACTED_3:.*]] = tensor.extract %arg2[%arg3, %arg5] : tensor<2x5xf32>
// CHECK-NEXT: %[[C4_4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[V6:.*]] = arith.cmpi ult, %[[V5]], %[[C4_4]] : index
// CHECK-NEXT: %[[V7:.*]] = scf.if %[[V6]] -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[EXTRACTED_5:.*]] = tensor.extract %arg6[%[[V5]], %arg5] : tensor<4x5xf32>
// CHECK-NEXT: %[[V8:.*]] = arith.mulf %[[EXTRACTED_5]], %[[EXTRACTED_3]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V8]] into %arg6[%[[V5]], %arg5] : tensor<4x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<4x5xf32>
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg6 : tensor<4x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V7]] : tensor<4x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V1]] : tensor<4x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
func.func @put_along_axis(%arg0: tensor<4x5xf32>, %arg1: tensor<2x5xi64>, %arg2: tensor<2x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "mul"} : (tensor<4x5xf32>, tensor<2x5xi64>, tensor<2x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @one_hot(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xi8>
// CHECK-NEXT: %[[V0:.*]] = tensor.empty(%[[DIM]]) : tensor<?x10xf32>
// CHECK-NEXT: %[[V1:.*]] = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?xi8>) outs(%[[V0]] : tensor<?x10xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i8, %[[OUT:.*]]: f32):
// CHECK-NEXT: %[[V2:.*]] = arith.index_castui %[[IN]] : i8 to index
// CHECK-NEXT: %[[V3:.*]] = linalg.index 1 : index
// CHECK-NEXT: %[[V4:.*]] = arith.cmpi eq, %[[V2]], %[[V3]] : index
// CHECK-NEXT: %[[CST:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: %[[CST_0:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[V5:.*]] = arith.select %[[V4]], %[[CST]], %[[CST_0]] : f32
// CHECK-NEXT: linalg.yield %[[V5]] : f32
// CHECK-NEXT: } -> tensor<?x10xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?x10xf32>
func.func @one_hot(%arg0: tensor<?xui8>) -> tensor<?x10xf32> {
  %0 = "ivy.one_hot"(%arg0) {depth = 10 : i64, dtype = f32} : (tensor<?xui8>) -> tensor<?x10xf32>
  return %0 : tensor<?x10xf32>
}
