// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_rand_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 0 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_rand_like(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %0 = torch.aten.rand_like %arg0, %none, %none_0, %none_1, %none_2, %none_3 : !torch.vtensor<[3],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_randn_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 1 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_randn_like(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %0 = torch.aten.randn_like %arg0, %none, %none_0, %none_1, %none_2, %none_3 : !torch.vtensor<[3],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_exponential(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 2 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.log1p"(%[[V2]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.negative"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.divide"(%[[V4]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3xf32>
func.func @aten_exponential(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %none = torch.constant.none
  %0 = torch.aten.exponential %arg0, %float1.000000e00, %none : !torch.vtensor<[3],f32>, !torch.float, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_cauchy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 3 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.5707963267948966 : f64, low = -1.5707963267948966 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.tan"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_cauchy(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.cauchy"(%arg0, %float0.000000e00, %float1.000000e00, %none) : (!torch.vtensor<[3],f32>, !torch.float, !torch.float, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_log_normal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 4 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V3]], %[[V4]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.exp"(%[[V5]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3xf32>
func.func @aten_log_normal(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.log_normal"(%arg0, %float1.000000e00, %float2.000000e00, %none) : (!torch.vtensor<[3],f32>, !torch.float, !torch.float, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_bernoulli(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 5 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V1]], %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
func.func @aten_bernoulli(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %0 = torch.aten.bernoulli %arg0, %none : !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_rand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 6 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_rand(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %1 = torch.aten.rand %0, %none, %none_0, %none_1, %none_2 : !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f32>
  return %1 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_randn(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 7 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf64>
func.func @aten_randn(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,3],f64> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int7 = torch.constant.int 7
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %1 = torch.aten.randn %0, %int7, %none, %none_0, %none_1 : !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2,3],f64>
  return %1 : !torch.vtensor<[2,3],f64>
}

// CHECK-LABEL: func.func @aten_uniform(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 8 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 5.000000e+00 : f64, low = 2.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_uniform(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %float5.000000e00 = torch.constant.float 5.000000e+00
  %none = torch.constant.none
  %0 = torch.aten.uniform %arg0, %float2.000000e00, %float5.000000e00, %none : !torch.vtensor<[3],f32>, !torch.float, !torch.float, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_normal_functional(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 9 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V3]], %[[V4]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_normal_functional(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %none = torch.constant.none
  %0 = torch.aten.normal_functional %arg0, %float1.000000e00, %float2.000000e00, %none : !torch.vtensor<[3],f32>, !torch.float, !torch.float, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_normal_Tensor_float(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 10 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V3]], %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_normal_Tensor_float(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.normal.Tensor_float"(%arg0, %float2.000000e00, %none) : (!torch.vtensor<[3],f32>, !torch.float, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_normal_float_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 11 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V1]], %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_normal_float_Tensor(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.normal.float_Tensor"(%float1.000000e00, %arg0, %none) : (!torch.float, !torch.vtensor<[3],f32>, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_normal_Tensor_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 12 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V1]], %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V2]], %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
func.func @aten_normal_Tensor_Tensor(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.normal.Tensor_Tensor"(%arg0, %arg1, %none) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_normal_float_float(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 13 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V3]], %[[V4]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_normal_float_float(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],f32> {
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %1 = torch.operator "torch.aten.normal.float_float"(%float1.000000e00, %float2.000000e00, %0, %none, %none_0, %none_1, %none_2, %none_3) : (!torch.float, !torch.float, !torch.list<int>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[3],f32>
  return %1 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_geometric(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 14 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.log1p"(%[[V2]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.negative"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.287682086> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.divide"(%[[V4]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.ceil"(%[[V6]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.maximum"(%[[V7]], %[[V8]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<3xf32>
func.func @aten_geometric(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.geometric"(%arg0, %float2.500000e-01, %none) : (!torch.vtensor<[3],f32>, !torch.float, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_bernoulli_p(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 15 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.astype"(%[[V3]]) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_bernoulli_p(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %none = torch.constant.none
  %0 = torch.aten.bernoulli.p %arg0, %float2.500000e-01, %none : !torch.vtensor<[3],f32>, !torch.float, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_bernoulli_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 16 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V1]], %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
func.func @aten_bernoulli_Tensor(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %0 = torch.aten.bernoulli.Tensor %arg0, %arg1, %none : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_randint(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 17 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 10 : i64, low = 0 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_randint(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],si64> {
  %int10 = torch.constant.int 10
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %1 = torch.aten.randint %int10, %0, %int4, %none, %none_0, %none_1 : !torch.int, !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],si64>
  return %1 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_randint_low(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 18 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 10 : i64, low = 2 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_randint_low(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %int10 = torch.constant.int 10
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %1 = torch.aten.randint.low %int2, %int10, %0, %int4, %none, %none_0, %none_1 : !torch.int, !torch.int, !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[3],si64>
  return %1 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_randint_like(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 19 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 10 : i64, low = 0 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.astype"(%[[V1]]) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_randint_like(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int10 = torch.constant.int 10
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %0 = torch.operator "torch.aten.randint_like"(%arg0, %int10, %none, %none_0, %none_1, %none_2, %none_3) : (!torch.vtensor<[3],f32>, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_randint_like_low_dtype(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 20 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 10 : i64, low = 2 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_randint_like_low_dtype(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %int10 = torch.constant.int 10
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %0 = torch.operator "torch.aten.randint_like.low_dtype"(%arg0, %int2, %int10, %int4, %none, %none_0, %none_1, %none_2) : (!torch.vtensor<[3],f32>, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_random_to(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 21 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 10 : i64, low = 0 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_random_to(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int10 = torch.constant.int 10
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.random.to"(%arg0, %int10, %none) : (!torch.vtensor<[3],si64>, !torch.int, !torch.none) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_random(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 22 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 16777217 : i64, low = 0 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.astype"(%[[V1]]) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_random(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %0 = torch.aten.random %arg0, %none : !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_randperm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 23 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_permutation"(%[[V0]]) {dtype = i64, size = 5 : i64} : (tensor<2xui32>) -> tensor<5xi64>
// CHECK-NEXT: return %[[V1]] : tensor<5xi64>
func.func @aten_randperm(%arg0: !torch.vtensor<[2],f32>) -> !torch.vtensor<[5],si64> {
  %int5 = torch.constant.int 5
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %0 = torch.operator "torch.aten.randperm"(%int5, %int4, %none, %none_0, %none_1) : (!torch.int, !torch.int, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[5],si64>
  return %0 : !torch.vtensor<[5],si64>
}

// CHECK-LABEL: func.func @aten_multinomial(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2x5xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.max"(%[[V0]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.random_key"() {stream = 24 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.random_uniform"(%[[V2]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %[[V1]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x5xf32>) -> tensor<2x1x5xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.less_equal"(%[[V5]], %[[V6]]) : (tensor<2x1x5xf32>, tensor<2x3x1xf32>) -> tensor<2x3x5xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.astype"(%[[V7]]) {dtype = i64} : (tensor<2x3x5xi1>) -> tensor<2x3x5xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.sum"(%[[V8]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x3x5xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.minimum"(%[[V9]], %[[V10]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V11]] : tensor<2x3xi64>
func.func @aten_multinomial(%arg0: !torch.vtensor<[2,5],f32>) -> !torch.vtensor<[2,3],si64> {
  %int3 = torch.constant.int 3
  %true = torch.constant.bool true
  %none = torch.constant.none
  %0 = torch.aten.multinomial %arg0, %int3, %true, %none : !torch.vtensor<[2,5],f32>, !torch.int, !torch.bool, !torch.none -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_multinomial_without_replacement(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 25 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5>} : (tensor<2xui32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V1]]) : (tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.log1p"(%[[V2]]) : (tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.negative"(%[[V3]]) : (tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%arg0, %[[V4]]) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V6:.*]]:2 = "ivy.topk"(%[[V5]]) {axis = 0 : i64, k = 3 : i64, largest = true} : (tensor<5xf32>) -> (tensor<3xf32>, tensor<3xi64>)
// CHECK-NEXT: return %[[V6]]#1 : tensor<3xi64>
func.func @aten_multinomial_without_replacement(%arg0: !torch.vtensor<[5],f32>) -> !torch.vtensor<[3],si64> {
  %int3 = torch.constant.int 3
  %false = torch.constant.bool false
  %none = torch.constant.none
  %0 = torch.aten.multinomial %arg0, %int3, %false, %none : !torch.vtensor<[5],f32>, !torch.int, !torch.bool, !torch.none -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_dropout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 26 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<7.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.33333337> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg0, %[[V4]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V3]], %[[V5]], %[[V6]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3xf32>
func.func @aten_dropout(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %true = torch.constant.bool true
  %0 = torch.aten.dropout %arg0, %float2.500000e-01, %true : !torch.vtensor<[2,3],f32>, !torch.float, !torch.bool -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_dropout_evaluation(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @aten_dropout_evaluation(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %false = torch.constant.bool false
  %0 = torch.aten.dropout %arg0, %float2.500000e-01, %false : !torch.vtensor<[2,3],f32>, !torch.float, !torch.bool -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_feature_dropout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 27 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2xui32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<7.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.33333337> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg0, %[[V4]]) : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V3]], %[[V5]], %[[V6]]) : (tensor<2x3x1xi1>, tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3x4xf32>
func.func @aten_feature_dropout(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,3,4],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.feature_dropout"(%arg0, %float2.500000e-01, %true) : (!torch.vtensor<[2,3,4],f32>, !torch.float, !torch.bool) -> !torch.vtensor<[2,3,4],f32>
  return %0 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten_native_dropout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 28 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<7.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.33333337> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg0, %[[V4]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V3]], %[[V5]], %[[V6]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V7]], %[[V3]] : tensor<2x3xf32>, tensor<2x3xi1>
func.func @aten_native_dropout(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],i1>) {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %true = torch.constant.bool true
  %result0, %result1 = torch.aten.native_dropout %arg0, %float2.500000e-01, %true : !torch.vtensor<[2,3],f32>, !torch.float, !torch.bool -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],i1>
  return %result0, %result1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_alpha_dropout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 29 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<7.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<-1.75809932> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V3]], %arg0, %[[V4]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.867257952> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V5]], %[[V6]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0.381181389> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3xf32>
func.func @aten_alpha_dropout(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.alpha_dropout"(%arg0, %float2.500000e-01, %true) : (!torch.vtensor<[2,3],f32>, !torch.float, !torch.bool) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_feature_alpha_dropout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 30 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2xui32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<7.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<-1.75809932> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V3]], %arg0, %[[V4]]) : (tensor<2x3x1xi1>, tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.867257952> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V5]], %[[V6]]) : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0.381181389> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3x4xf32>
func.func @aten_feature_alpha_dropout(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,3,4],f32> {
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.feature_alpha_dropout"(%arg0, %float2.500000e-01, %true) : (!torch.vtensor<[2,3,4],f32>, !torch.float, !torch.bool) -> !torch.vtensor<[2,3,4],f32>
  return %0 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten_rrelu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 31 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_uniform"(%[[V0]]) {dtype = f32, high = 2.500000e-01 : f64, low = 1.250000e-01 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.greater_equal"(%arg0, %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%arg0, %[[V1]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V3]], %arg0, %[[V4]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_rrelu(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.250000e-01 = torch.constant.float 1.250000e-01
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %true = torch.constant.bool true
  %none = torch.constant.none
  %0 = torch.aten.rrelu %arg0, %float1.250000e-01, %float2.500000e-01, %true, %none : !torch.vtensor<[3],f32>, !torch.float, !torch.float, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_rrelu_evaluation(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.875000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%arg0, %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %arg0, %[[V3]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_rrelu_evaluation(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.250000e-01 = torch.constant.float 1.250000e-01
  %float2.500000e-01 = torch.constant.float 2.500000e-01
  %false = torch.constant.bool false
  %none = torch.constant.none
  %0 = torch.aten.rrelu %arg0, %float1.250000e-01, %float2.500000e-01, %false, %none : !torch.vtensor<[3],f32>, !torch.float, !torch.float, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_random_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 32 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 9223372036854775807 : i64, low = 0 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_random_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %none = torch.constant.none
  %0 = torch.aten.random %arg0, %none : !torch.vtensor<[3],si64>, !torch.none -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_random_from(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 33 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_integers"(%[[V0]]) {dtype = i64, high = 10 : i64, low = 2 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_random_from(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %int10 = torch.constant.int 10
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.random.from"(%arg0, %int2, %int10, %none) : (!torch.vtensor<[3],si64>, !torch.int, !torch.int, !torch.none) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}
