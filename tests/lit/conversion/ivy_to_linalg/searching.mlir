// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @argmax(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4xf32>
// CHECK-NEXT: %[[CST:.*]] = arith.constant 0xFF800000 : f32
// CHECK-NEXT: %[[V1:.*]] = linalg.fill ins(%[[CST]] : f32) outs(%[[V0]] : tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V2:.*]] = tensor.empty() : tensor<4xi64>
// CHECK-NEXT: %[[C0_I64:.*]] = arith.constant 0 : i64
// CHECK-NEXT: %[[V3:.*]] = linalg.fill ins(%[[C0_I64]] : i64) outs(%[[V2]] : tensor<4xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V4:.*]]:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<4x5xf32>) outs(%[[V1]], %[[V3]] : tensor<4xf32>, tensor<4xi64>) attrs =  {ivy.arg_extreme = "max"} {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: f32, %[[OUT:.*]]: f32, %[[OUT_0:.*]]: i64):
// CHECK-NEXT: %[[V5:.*]] = arith.cmpf ogt, %[[IN]], %[[OUT]] : f32
// CHECK-NEXT: %[[V6:.*]] = arith.cmpf une, %[[IN]], %[[IN]] : f32
// CHECK-NEXT: %[[V7:.*]] = arith.ori %[[V5]], %[[V6]] : i1
// CHECK-NEXT: %[[V8:.*]] = arith.cmpf oeq, %[[OUT]], %[[OUT]] : f32
// CHECK-NEXT: %[[V9:.*]] = arith.andi %[[V7]], %[[V8]] : i1
// CHECK-NEXT: %[[V10:.*]] = linalg.index 1 : index
// CHECK-NEXT: %[[V11:.*]] = arith.index_cast %[[V10]] : index to i64
// CHECK-NEXT: %[[V12:.*]] = arith.select %[[V9]], %[[IN]], %[[OUT]] : f32
// CHECK-NEXT: %[[V13:.*]] = arith.select %[[V9]], %[[V11]], %[[OUT_0]] : i64
// CHECK-NEXT: linalg.yield %[[V12]], %[[V13]] : f32, i64
// CHECK-NEXT: } -> (tensor<4xf32>, tensor<4xi64>)
// CHECK-NEXT: %[[EXPANDED:.*]] = tensor.expand_shape %[[V4]]#1 {{\[\[}}0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
// CHECK-NEXT: return %[[EXPANDED]] : tensor<4x1xi64>
func.func @argmax(%arg0: tensor<4x5xf32>) -> tensor<4x1xi64> {
  %0 = "ivy.argmax"(%arg0) {axis = -1 : i64, keepdims = true} : (tensor<4x5xf32>) -> tensor<4x1xi64>
  return %0 : tensor<4x1xi64>
}

// CHECK-LABEL: func.func @argmin(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x5xi8>
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<5xi8>
// CHECK-NEXT: %[[C_1_I8:.*]] = arith.constant -1 : i8
// CHECK-NEXT: %[[V1:.*]] = linalg.fill ins(%[[C_1_I8]] : i8) outs(%[[V0]] : tensor<5xi8>) -> tensor<5xi8>
// CHECK-NEXT: %[[V2:.*]] = tensor.empty() : tensor<5xi64>
// CHECK-NEXT: %[[C0_I64:.*]] = arith.constant 0 : i64
// CHECK-NEXT: %[[V3:.*]] = linalg.fill ins(%[[C0_I64]] : i64) outs(%[[V2]] : tensor<5xi64>) -> tensor<5xi64>
// CHECK-NEXT: %[[V4:.*]]:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]} ins(%arg0 : tensor<?x5xi8>) outs(%[[V1]], %[[V3]] : tensor<5xi8>, tensor<5xi64>) attrs =  {ivy.arg_extreme = "min"} {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: i8, %[[OUT:.*]]: i8, %[[OUT_0:.*]]: i64):
// CHECK-NEXT: %[[V5:.*]] = arith.cmpi ult, %[[IN]], %[[OUT]] : i8
// CHECK-NEXT: %[[V6:.*]] = linalg.index 0 : index
// CHECK-NEXT: %[[V7:.*]] = arith.index_cast %[[V6]] : index to i64
// CHECK-NEXT: %[[V8:.*]] = arith.select %[[V5]], %[[IN]], %[[OUT]] : i8
// CHECK-NEXT: %[[V9:.*]] = arith.select %[[V5]], %[[V7]], %[[OUT_0]] : i64
// CHECK-NEXT: linalg.yield %[[V8]], %[[V9]] : i8, i64
// CHECK-NEXT: } -> (tensor<5xi8>, tensor<5xi64>)
// CHECK-NEXT: return %[[V4]]#1 : tensor<5xi64>
func.func @argmin(%arg0: tensor<?x5xui8>) -> tensor<5xi64> {
  %0 = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<?x5xui8>) -> tensor<5xi64>
  return %0 : tensor<5xi64>
}

// CHECK-LABEL: func.func @searchsorted(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<3xi64>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg2 = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%arg3 = %[[V0]]) -> (tensor<3xi64>) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[%arg2] : tensor<3xf32>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C8:.*]] = arith.constant 8 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.while (%arg4 = %[[C0_0]], %arg5 = %[[C8]]) : (index, index) -> (index, index) {
// CHECK-NEXT: %[[V4:.*]] = arith.cmpi slt, %arg4, %arg5 : index
// CHECK-NEXT: scf.condition(%[[V4]]) %arg4, %arg5 : index, index
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg4: index, %arg5: index):
// CHECK-NEXT: %[[V4]] = arith.addi %arg4, %arg5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]] = arith.shrui %[[V4]], %[[C1_1]] : index
// CHECK-NEXT: %[[EXTRACTED_2:.*]] = tensor.extract %arg0[%[[V5]]] : tensor<8xf32>
// CHECK-NEXT: %[[V6:.*]] = arith.cmpf olt, %[[EXTRACTED_2]], %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[V7:.*]] = arith.cmpf une, %[[EXTRACTED]], %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[V8:.*]] = arith.cmpf oeq, %[[EXTRACTED_2]], %[[EXTRACTED_2]] : f32
// CHECK-NEXT: %[[V9:.*]] = arith.andi %[[V7]], %[[V8]] : i1
// CHECK-NEXT: %[[V10:.*]] = arith.ori %[[V6]], %[[V9]] : i1
// CHECK-NEXT: %[[C1_3:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V11:.*]] = arith.addi %[[V5]], %[[C1_3]] : index
// CHECK-NEXT: %[[V12:.*]] = arith.select %[[V10]], %[[V11]], %arg4 : index
// CHECK-NEXT: %[[V13:.*]] = arith.select %[[V10]], %arg5, %[[V5]] : index
// CHECK-NEXT: scf.yield %[[V12]], %[[V13]] : index, index
// CHECK-NEXT: }
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[V2]]#0 : index to i64
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V3]] into %arg3[%arg2] : tensor<3xi64>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<3xi64>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @searchsorted(%arg0: tensor<8xf32>, %arg1: tensor<3xf32>) -> tensor<3xi64> {
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "left"} : (tensor<8xf32>, tensor<3xf32>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @searchsorted_in_rows(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg1, %[[C0]] : tensor<?x3xi8>
// CHECK-NEXT: %[[V0:.*]] = tensor.empty(%[[DIM]]) : tensor<?x3xi64>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg2 = %[[C0_0]] to %[[DIM]] step %[[C1]] iter_args(%arg3 = %[[V0]]) -> (tensor<?x3xi64>) {
// CHECK-NEXT: %[[C0_1:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1_2:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]] = scf.for %arg4 = %[[C0_1]] to %[[C3]] step %[[C1_2]] iter_args(%arg5 = %arg3) -> (tensor<?x3xi64>) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[%arg2, %arg4] : tensor<?x3xi8>
// CHECK-NEXT: %[[C0_3:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C8:.*]] = arith.constant 8 : index
// CHECK-NEXT: %[[V3:.*]]:2 = scf.while (%arg6 = %[[C0_3]], %arg7 = %[[C8]]) : (index, index) -> (index, index) {
// CHECK-NEXT: %[[V5:.*]] = arith.cmpi slt, %arg6, %arg7 : index
// CHECK-NEXT: scf.condition(%[[V5]]) %arg6, %arg7 : index, index
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg6: index, %arg7: index):
// CHECK-NEXT: %[[V5]] = arith.addi %arg6, %arg7 : index
// CHECK-NEXT: %[[C1_4:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V6:.*]] = arith.shrui %[[V5]], %[[C1_4]] : index
// CHECK-NEXT: %[[EXTRACTED_5:.*]] = tensor.extract %arg0[%arg2, %[[V6]]] : tensor<?x8xi8>
// CHECK-NEXT: %[[V7:.*]] = arith.cmpi ule, %[[EXTRACTED_5]], %[[EXTRACTED]] : i8
// CHECK-NEXT: %[[C1_6:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V8:.*]] = arith.addi %[[V6]], %[[C1_6]] : index
// CHECK-NEXT: %[[V9:.*]] = arith.select %[[V7]], %[[V8]], %arg6 : index
// CHECK-NEXT: %[[V10:.*]] = arith.select %[[V7]], %arg7, %[[V6]] : index
// CHECK-NEXT: scf.yield %[[V9]], %[[V10]] : index, index
// CHECK-NEXT: }
// CHECK-NEXT: %[[V4:.*]] = arith.index_cast %[[V3]]#0 : index to i64
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V4]] into %arg5[%arg2, %arg4] : tensor<?x3xi64>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<?x3xi64>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]] : tensor<?x3xi64>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : tensor<?x3xi64>
func.func @searchsorted_in_rows(%arg0: tensor<?x8xui8>, %arg1: tensor<?x3xui8>) -> tensor<?x3xi64> {
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "right"} : (tensor<?x8xui8>, tensor<?x3xui8>) -> tensor<?x3xi64>
  return %0 : tensor<?x3xi64>
}
