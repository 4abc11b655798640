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
