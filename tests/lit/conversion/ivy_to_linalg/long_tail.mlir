// RUN: ivy-opt %s --split-input-file --convert-ivy-to-linalg | filecheck %s

// CHECK-LABEL: func.func @lgamma(
// CHECK: tensor.empty(
// CHECK-NEXT: linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?x4xf32>)
// CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK: math.log
// CHECK: linalg.yield
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @lgamma(%arg0: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %0 = "ivy.lgamma"(%arg0) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// -----

// CHECK-LABEL: func.func @digamma(
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[X:.*]]: f16, %{{.*}}: f16):
// CHECK-NEXT: arith.extf %[[X]] : f16 to f32
// CHECK: %[[RESULT:.*]] = arith.truncf %{{.*}} : f32 to f16
// CHECK-NEXT: linalg.yield %[[RESULT]] : f16
func.func @digamma(%arg0: tensor<3xf16>) -> tensor<3xf16> {
  %0 = "ivy.digamma"(%arg0) : (tensor<3xf16>) -> tensor<3xf16>
  return %0 : tensor<3xf16>
}

// -----

// CHECK-LABEL: func.func @erfinv(
// CHECK: linalg.generic
// CHECK: math.log1p %{{.*}} : f64
// CHECK: linalg.yield
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @erfinv(%arg0: tensor<f64>) -> tensor<f64> {
  %0 = "ivy.erfinv"(%arg0) : (tensor<f64>) -> tensor<f64>
  return %0 : tensor<f64>
}

// -----

// CHECK-LABEL: func.func @polygamma(
// CHECK: linalg.generic
// CHECK-SAME: ins(%arg0, %arg1 : tensor<3x1xf32>, tensor<4xf32>)
// CHECK: linalg.yield
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @polygamma(%arg0: tensor<3x1xf32>, %arg1: tensor<4xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.polygamma"(%arg0, %arg1) : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

// CHECK-LABEL: func.func @zeta(
// CHECK: linalg.generic
// CHECK-SAME: ins(%arg0, %arg1 : tensor<4xf32>, tensor<4xf32>)
// CHECK: math.powf
// CHECK: linalg.yield
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @zeta(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "ivy.zeta"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
