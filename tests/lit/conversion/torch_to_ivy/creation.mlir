// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_zeros(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_zeros(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.zeros %0, %none, %none_0, %none_1, %none_2 : !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_ones(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @aten_ones(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],si64> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %1 = torch.aten.ones %0, %int4, %none, %none_0, %none_1 : !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],si64>
  return %1 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_full(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_full(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.full %0, %float1.500000e00, %none, %none_0, %none_1, %none_2 : !torch.list<int>, !torch.float, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_empty_memory_format(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_empty_memory_format(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %1 = torch.aten.empty.memory_format %0, %none, %none_0, %none_1, %none_2, %none_3 : !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_scalar_tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_scalar_tensor(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[],f32> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.scalar_tensor %float2.500000e00, %none, %none_0, %none_1, %none_2 : !torch.float, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_new_zeros(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2xi64>
func.func @aten_new_zeros(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.new_zeros %arg0, %0, %none, %none_0, %none_1, %none_2 : !torch.vtensor<[3],si64>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],si64>
  return %1 : !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_new_empty(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2xi64>
func.func @aten_new_empty(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.new_empty %arg0, %0, %none, %none_0, %none_1, %none_2 : !torch.vtensor<[3],si64>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],si64>
  return %1 : !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_new_ones(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i32>) -> tensor<2xi32>
// CHECK-NEXT: return %[[V1]] : tensor<2xi32>
func.func @aten_new_ones(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2],si32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int3 = torch.constant.int 3
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %1 = torch.aten.new_ones %arg0, %0, %int3, %none, %none_0, %none_1 : !torch.vtensor<[3],f32>, !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],si32>
  return %1 : !torch.vtensor<[2],si32>
}

// CHECK-LABEL: func.func @aten_new_full(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_new_full(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.new_full %arg0, %0, %float1.500000e00, %none, %none_0, %none_1, %none_2 : !torch.vtensor<[3],f32>, !torch.list<int>, !torch.float, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_zeros_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_zeros_like(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %0 = torch.aten.zeros_like %arg0, %none, %none_0, %none_1, %none_2, %none_3 : !torch.vtensor<[2,3],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_empty_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_empty_like(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %0 = torch.aten.empty_like %arg0, %none, %none_0, %none_1, %none_2, %none_3 : !torch.vtensor<[2,3],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_ones_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_ones_like(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %0 = torch.aten.ones_like %arg0, %none, %none_0, %none_1, %none_2, %none_3 : !torch.vtensor<[2,3],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_zeros_like_dynamic(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]], %[[DIM]]) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<i64>, index) -> tensor<?x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<?x3xi64>
func.func @aten_zeros_like_dynamic(%arg0: !torch.vtensor<[?,3],f32>) -> !torch.vtensor<[?,3],si64> {
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.zeros_like %arg0, %int4, %none, %none_0, %none_1, %none_2 : !torch.vtensor<[?,3],f32>, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[?,3],si64>
  return %0 : !torch.vtensor<[?,3],si64>
}

// CHECK-LABEL: func.func @aten_full_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<7> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @aten_full_like(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],si64> {
  %int7 = torch.constant.int 7
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.full_like %arg0, %int7, %int4, %none, %none_0, %none_1, %none_2 : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_fill_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_fill_Scalar(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2],f32> {
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %0 = torch.aten.fill.Scalar %arg0, %float1.500000e00 : !torch.vtensor<[2],f32>, !torch.float -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_fill_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.full"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @aten_fill_Tensor(%arg0: !torch.vtensor<[2],f32>, %arg1: !torch.vtensor<[],f32>) -> !torch.vtensor<[2],f32> {
  %0 = torch.aten.fill.Tensor %arg0, %arg1 : !torch.vtensor<[2],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_arange(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xi64>
// CHECK-NEXT: return %[[V0]] : tensor<5xi64>
func.func @aten_arange(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[5],si64> {
  %int5 = torch.constant.int 5
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.arange %int5, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[5],si64>
  return %0 : !torch.vtensor<[5],si64>
}

// CHECK-LABEL: func.func @aten_arange_fraction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_arange_fraction(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],f32> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.arange %float2.500000e00, %none, %none_0, %none_1, %none_2 : !torch.float, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_arange_start(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V2]] : tensor<3xi64>
func.func @aten_arange_start(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %int5 = torch.constant.int 5
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.arange.start %int2, %int5, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_arange_start_step(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V4]] : tensor<3xi64>
func.func @aten_arange_start_step(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],si64> {
  %int5 = torch.constant.int 5
  %int0 = torch.constant.int 0
  %int-2 = torch.constant.int -2
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.arange.start_step %int5, %int0, %int-2, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_arange_start_step_fraction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 2.500000e-01, 5.000000e-01, 7.500000e-01]> : tensor<4xf32>} : () -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @aten_arange_start_step_fraction(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[4],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.arange.start_step %int0, %int1, %float2.500000e-01, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.int, !torch.float, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_arange_dynamic(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"(%[[DIM]]) {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808>} : (index) -> tensor<?xi64>
// CHECK-NEXT: return %[[V0]] : tensor<?xi64>
func.func @aten_arange_dynamic(%arg0: !torch.vtensor<[?],f32>) -> !torch.vtensor<[?],si64> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?],f32>, !torch.int -> !torch.int
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.arange %0, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[?],si64>
  return %1 : !torch.vtensor<[?],si64>
}

// CHECK-LABEL: func.func @aten_tril(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tril"(%arg0) {offset = 1 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @aten_tril(%arg0: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[3,4],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.aten.tril %arg0, %int1 : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],f32>
  return %0 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_triu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triu"(%arg0) {offset = -1 : i64} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @aten_triu(%arg0: !torch.vtensor<[2,3,3],f32>) -> !torch.vtensor<[2,3,3],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.aten.triu %arg0, %int-1 : !torch.vtensor<[2,3,3],f32>, !torch.int -> !torch.vtensor<[2,3,3],f32>
  return %0 : !torch.vtensor<[2,3,3],f32>
}

// CHECK-LABEL: func.func @aten_full_bool(
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[C1]] : index to i64
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V0]] : tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[FROM_ELEMENTS]]) {dtype = i1} : (tensor<i64>) -> tensor<i1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V2]] : tensor<2xi1>
func.func @aten_full_bool(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2],i1> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %1 = torch.aten.Int.bool %true : !torch.bool -> !torch.int
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %2 = torch.aten.full %0, %1, %none, %none_0, %none_1, %none_2 : !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],i1>
  return %2 : !torch.vtensor<[2],i1>
}

// CHECK-LABEL: func.func @aten_empty_strided(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_empty_strided(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int3_0 = torch.constant.int 3
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int3_0, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %2 = torch.aten.empty_strided %0, %1, %none, %none_1, %none_2, %none_3 : !torch.list<int>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %2 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_new_empty_strided(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_new_empty_strided(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int3_0 = torch.constant.int 3
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int3_0, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %2 = torch.aten.new_empty_strided %arg0, %0, %1, %none, %none_1, %none_2, %none_3 : !torch.vtensor<[2],f32>, !torch.list<int>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %2 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_empty_permuted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_empty_permuted(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %int0 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %2 = torch.operator "torch.aten.empty_permuted"(%0, %1, %none, %none_0, %none_1, %none_2) : (!torch.list<int>, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[2,3],f32>
  return %2 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @prims_empty_strided(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @prims_empty_strided(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int3_0 = torch.constant.int 3
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int3_0, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int6 = torch.constant.int 6
  %cpu = torch.constant.device "cpu"
  %false = torch.constant.bool false
  %2 = torch.operator "torch.prims.empty_strided"(%0, %1, %int6, %cpu, %false) : (!torch.list<int>, !torch.list<int>, !torch.int, !torch.Device, !torch.bool) -> !torch.vtensor<[2,3],f32>
  return %2 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @prim_NumToTensor_Scalar(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x2xf32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[DIM]] : index to i64
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V0]] : tensor<i64>
// CHECK-NEXT: return %[[FROM_ELEMENTS]] : tensor<i64>
func.func @prim_NumToTensor_Scalar(%arg0: !torch.vtensor<[?,2],f32>) -> !torch.vtensor<[],si64> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.size.int %arg0, %int0 : !torch.vtensor<[?,2],f32>, !torch.int -> !torch.int
  %1 = torch.prim.NumToTensor.Scalar %0 : !torch.int -> !torch.vtensor<[],si64>
  return %1 : !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_eye(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 3 : i64} : () -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_eye(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3,3],f32> {
  %int3 = torch.constant.int 3
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.eye %int3, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_eye_m(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 2 : i64} : () -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_eye_m(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.eye.m %int2, %int3, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_tril_indices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}1, 2, 2], [0, 0, 1]]> : tensor<2x3xi64>} : () -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_tril_indices(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],si64> {
  %int3 = torch.constant.int 3
  %int3_0 = torch.constant.int 3
  %int-1 = torch.constant.int -1
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.tril_indices %int3, %int3_0, %int-1, %int4, %none, %none_1, %none_2 : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_triu_indices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 0, 1], [1, 2, 2]]> : tensor<2x3xi64>} : () -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_triu_indices(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],si64> {
  %int3 = torch.constant.int 3
  %int3_0 = torch.constant.int 3
  %int1 = torch.constant.int 1
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.triu_indices %int3, %int3_0, %int1, %int4, %none, %none_1, %none_2 : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_linspace(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 2.500000e-01, 5.000000e-01, 7.500000e-01, 1.000000e+00]> : tensor<5xf32>} : () -> tensor<5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5xf32>
func.func @aten_linspace(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[5],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %int5 = torch.constant.int 5
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.aten.linspace %int0, %int1, %int5, %none, %none_0, %none_1, %none_2 : !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[5],f32>
  return %0 : !torch.vtensor<[5],f32>
}

// CHECK-LABEL: func.func @aten_logspace(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1.000000e+00, 1.000000e+01, 1.000000e+02]> : tensor<3xf32>} : () -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_logspace(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],f32> {
  %int0 = torch.constant.int 0
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %float1.000000e01 = torch.constant.float 1.000000e+01
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.logspace"(%int0, %int2, %int3, %float1.000000e01, %none, %none_0, %none_1, %none_2) : (!torch.int, !torch.int, !torch.int, !torch.float, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_bartlett_window(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 5.000000e-01, 1.000000e+00, 5.000000e-01]> : tensor<4xf32>} : () -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @aten_bartlett_window(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[4],f32> {
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.bartlett_window"(%int4, %none, %none_0, %none_1, %none_2) : (!torch.int, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_bartlett_window_periodic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 0.666666686, 0.666666686, 0.000000e+00]> : tensor<4xf32>} : () -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @aten_bartlett_window_periodic(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[4],f32> {
  %int4 = torch.constant.int 4
  %false = torch.constant.bool false
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.bartlett_window.periodic"(%int4, %false, %none, %none_0, %none_1, %none_2) : (!torch.int, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_kaiser_window(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[5.2773441E-5, 0.215672746, 1.000000e+00, 0.215672746]> : tensor<4xf32>} : () -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @aten_kaiser_window(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[4],f32> {
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.kaiser_window"(%int4, %none, %none_0, %none_1, %none_2) : (!torch.int, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_kaiser_window_periodic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[5.2773441E-5, 0.518844724, 0.518844724, 5.2773441E-5]> : tensor<4xf32>} : () -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @aten_kaiser_window_periodic(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[4],f32> {
  %int4 = torch.constant.int 4
  %false = torch.constant.bool false
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.kaiser_window.periodic"(%int4, %false, %none, %none_0, %none_1, %none_2) : (!torch.int, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_kaiser_window_beta(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.438676268, 0.83476144, 1.000000e+00, 0.83476144]> : tensor<4xf32>} : () -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @aten_kaiser_window_beta(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[4],f32> {
  %int4 = torch.constant.int 4
  %true = torch.constant.bool true
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.kaiser_window.beta"(%int4, %true, %float2.000000e00, %none, %none_0, %none_1, %none_2) : (!torch.int, !torch.bool, !torch.float, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}
