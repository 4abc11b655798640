// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @cumulative_sum(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x5xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[CST:.*]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg3 = %[[C0_0]] to %[[C5]] step %[[C1_1]] iter_args(%arg4 = %arg2, %arg5 = %[[CST]]) -> (tensor<4x5xf32>, f32) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: %[[V3:.*]] = arith.addf %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V3]] into %arg4[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]], %[[V3]] : tensor<4x5xf32>, f32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0 : tensor<4x5xf32>
// CHECK-NEXT: } {ivy.axis = 1 : i64, ivy.cumulative = "sum"}
// CHECK-NEXT: return %[[V1]] : tensor<4x5xf32>
func.func @cumulative_sum(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.cumulative_sum"(%arg0) {axis = -1 : i64} : (tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @cumulative_prod(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x5xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[CST:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg3 = %[[C0_0]] to %[[C5]] step %[[C1_1]] iter_args(%arg4 = %arg2, %arg5 = %[[CST]]) -> (tensor<4x5xf32>, f32) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: %[[V3:.*]] = arith.mulf %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V3]] into %arg4[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]], %[[V3]] : tensor<4x5xf32>, f32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0 : tensor<4x5xf32>
// CHECK-NEXT: } {ivy.axis = 1 : i64, ivy.cumulative = "prod"}
// CHECK-NEXT: return %[[V1]] : tensor<4x5xf32>
func.func @cumulative_prod(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.cumulative_prod"(%arg0) {axis = -1 : i64} : (tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @cumulative_max(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x5xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[CST:.*]] = arith.constant 0xFF800000 : f32
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg3 = %[[C0_0]] to %[[C5]] step %[[C1_1]] iter_args(%arg4 = %arg2, %arg5 = %[[CST]]) -> (tensor<4x5xf32>, f32) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: %[[V3:.*]] = arith.maximumf %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V3]] into %arg4[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]], %[[V3]] : tensor<4x5xf32>, f32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0 : tensor<4x5xf32>
// CHECK-NEXT: } {ivy.axis = 1 : i64, ivy.cumulative = "max"}
// CHECK-NEXT: return %[[V1]] : tensor<4x5xf32>
func.func @cumulative_max(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.cumulative_max"(%arg0) {axis = -1 : i64} : (tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @cumulative_min(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x5xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[CST:.*]] = arith.constant 0x7F800000 : f32
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg3 = %[[C0_0]] to %[[C5]] step %[[C1_1]] iter_args(%arg4 = %arg2, %arg5 = %[[CST]]) -> (tensor<4x5xf32>, f32) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: %[[V3:.*]] = arith.minimumf %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V3]] into %arg4[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]], %[[V3]] : tensor<4x5xf32>, f32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0 : tensor<4x5xf32>
// CHECK-NEXT: } {ivy.axis = 1 : i64, ivy.cumulative = "min"}
// CHECK-NEXT: return %[[V1]] : tensor<4x5xf32>
func.func @cumulative_min(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.cumulative_min"(%arg0) {axis = -1 : i64} : (tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @cumulative_logsumexp(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x5xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<4x5xf32>) {
// CHECK-NEXT: %[[CST:.*]] = arith.constant 0xFF800000 : f32
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg3 = %[[C0_0]] to %[[C5]] step %[[C1_1]] iter_args(%arg4 = %arg2, %arg5 = %[[CST]]) -> (tensor<4x5xf32>, f32) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: %[[V3:.*]] = arith.maximumf %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[V4:.*]] = arith.subf %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[V5:.*]] = math.absf %[[V4]] : f32
// CHECK-NEXT: %[[V6:.*]] = arith.negf %[[V5]] : f32
// CHECK-NEXT: %[[V7:.*]] = math.exp %[[V6]] : f32
// CHECK-NEXT: %[[V8:.*]] = math.log1p %[[V7]] : f32
// CHECK-NEXT: %[[V9:.*]] = arith.addf %[[V3]], %[[V8]] : f32
// CHECK-NEXT: %[[V10:.*]] = arith.cmpf oeq, %arg5, %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[CST_2:.*]] = arith.constant 0.693147182 : f32
// CHECK-NEXT: %[[V11:.*]] = arith.addf %[[V3]], %[[CST_2]] : f32
// CHECK-NEXT: %[[V12:.*]] = arith.select %[[V10]], %[[V11]], %[[V9]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V12]] into %arg4[%arg1, %arg3] : tensor<4x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]], %[[V12]] : tensor<4x5xf32>, f32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0 : tensor<4x5xf32>
// CHECK-NEXT: } {ivy.axis = 1 : i64, ivy.cumulative = "logsumexp"}
// CHECK-NEXT: return %[[V1]] : tensor<4x5xf32>
func.func @cumulative_logsumexp(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.cumulative_logsumexp"(%arg0) {axis = -1 : i64} : (tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @cumulative_sum_of_rows(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x5xf32>
// CHECK-NEXT: %[[V0:.*]] = tensor.empty(%[[DIM]]) : tensor<?x5xf32>
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:.*]] = tensor.dim %arg0, %[[C0_0]] : tensor<?x5xf32>
// CHECK-NEXT: %[[C0_2:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0_2]] to %[[DIM_1]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<?x5xf32>) {
// CHECK-NEXT: %[[C0_3:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1_4:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]] = scf.for %arg3 = %[[C0_3]] to %[[C5]] step %[[C1_4]] iter_args(%arg4 = %arg2) -> (tensor<?x5xf32>) {
// CHECK-NEXT: %[[C1_5:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V3:.*]] = arith.subi %arg1, %[[C1_5]] : index
// CHECK-NEXT: %[[CST:.*]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: %[[C0_6:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V4:.*]] = arith.cmpi ne, %arg1, %[[C0_6]] : index
// CHECK-NEXT: %[[V5:.*]] = scf.if %[[V4]] -> (f32) {
// CHECK-NEXT: %[[EXTRACTED_7:.*]] = tensor.extract %arg4[%[[V3]], %arg3] : tensor<?x5xf32>
// CHECK-NEXT: scf.yield %[[EXTRACTED_7]] : f32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %[[CST]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg1, %arg3] : tensor<?x5xf32>
// CHECK-NEXT: %[[V6:.*]] = arith.addf %[[V5]], %[[EXTRACTED]] : f32
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V6]] into %arg4[%arg1, %arg3] : tensor<?x5xf32>
// CHECK-NEXT: scf.yield %[[INSERTED]] : tensor<?x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]] : tensor<?x5xf32>
// CHECK-NEXT: } {ivy.axis = 0 : i64, ivy.cumulative = "sum"}
// CHECK-NEXT: return %[[V1]] : tensor<?x5xf32>
func.func @cumulative_sum_of_rows(%arg0: tensor<?x5xf32>) -> tensor<?x5xf32> {
  %0 = "ivy.cumulative_sum"(%arg0) {axis = 0 : i64} : (tensor<?x5xf32>) -> tensor<?x5xf32>
  return %0 : tensor<?x5xf32>
}

// CHECK-LABEL: func.func @cumulative_sum_of_short_floats(
// CHECK-NEXT: %[[V0:.*]] = tensor.empty() : tensor<4x5xf16>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg1 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg2 = %[[V0]]) -> (tensor<4x5xf16>) {
// CHECK-NEXT: %[[CST:.*]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1_1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:.*]]:2 = scf.for %arg3 = %[[C0_0]] to %[[C4]] step %[[C1_1]] iter_args(%arg4 = %arg2, %arg5 = %[[CST]]) -> (tensor<4x5xf16>, f32) {
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[%arg3, %arg1] : tensor<4x5xf16>
// CHECK-NEXT: %[[V3:.*]] = arith.extf %[[EXTRACTED]] : f16 to f32
// CHECK-NEXT: %[[V4:.*]] = arith.addf %arg5, %[[V3]] : f32
// CHECK-NEXT: %[[V5:.*]] = arith.truncf %[[V4]] : f32 to f16
// CHECK-NEXT: %[[INSERTED:.*]] = tensor.insert %[[V5]] into %arg4[%arg3, %arg1] : tensor<4x5xf16>
// CHECK-NEXT: scf.yield %[[INSERTED]], %[[V4]] : tensor<4x5xf16>, f32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0 : tensor<4x5xf16>
// CHECK-NEXT: } {ivy.axis = 0 : i64, ivy.cumulative = "sum"}
// CHECK-NEXT: return %[[V1]] : tensor<4x5xf16>
func.func @cumulative_sum_of_short_floats(%arg0: tensor<4x5xf16>) -> tensor<4x5xf16> {
  %0 = "ivy.cumulative_sum"(%arg0) {axis = 0 : i64} : (tensor<4x5xf16>) -> tensor<4x5xf16>
  return %0 : tensor<4x5xf16>
}
