// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @diff(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 5>} : (tensor<5xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<5xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%[[V0]], %[[V1]]) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4xf32>
func.func @diff(%arg0: !torch.vtensor<[5],f32>) -> !torch.vtensor<[4],f32> {
  %int1 = torch.constant.int 1
  %int-1 = torch.constant.int -1
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %0 = torch.operator "torch.aten.diff"(%arg0, %int1, %int-1, %none, %none_0) : (!torch.vtensor<[5],f32>, !torch.int, !torch.int, !torch.none, !torch.none) -> !torch.vtensor<[4],f32> 
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @histogram_bin_ct(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V0]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V2]], %[[V4]], %[[V0]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V1]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V2]], %[[V6]], %[[V1]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.subtract"(%[[V7]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.subtract"(%arg0, %[[V5]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V9]], %[[V10]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.divide"(%[[V11]], %[[V8]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.greater_equal"(%arg0, %[[V5]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.less_equal"(%arg0, %[[V7]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xi1>
// CHECK-NEXT: %[[V15:.*]] = "ivy.logical_and"(%[[V13]], %[[V14]]) : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.floor"(%[[V12]]) : (tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.minimum"(%[[V16]], %[[V17]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.where"(%[[V15]], %[[V18]], %[[V19]]) : (tensor<5xi1>, tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.astype"(%[[V20]]) {dtype = i64} : (tensor<5xf32>) -> tensor<5xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.divide"(%[[V22]], %[[V23]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.subtract"(%[[V7]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.multiply"(%[[V24]], %[[V25]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V5]], %[[V26]]) : (tensor<f32>, tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.astype"(%[[V15]]) {dtype = f32} : (tensor<5xi1>) -> tensor<5xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.full"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.put_along_axis"(%[[V30]], %[[V21]], %[[V28]]) {axis = 0 : i64, reduction = "add"} : (tensor<4xf32>, tensor<5xi64>, tensor<5xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V31]], %[[V27]] : tensor<4xf32>, tensor<5xf32>
func.func @histogram_bin_ct(%arg0: !torch.vtensor<[5],f32>) -> (!torch.vtensor<[4],f32>, !torch.vtensor<[5],f32>) {
  %int4 = torch.constant.int 4
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %0 = torch.prim.ListConstruct %float0.000000e00, %float1.000000e00 : (!torch.float, !torch.float) -> !torch.list<float>
  %none = torch.constant.none
  %false = torch.constant.bool false
  %1:2 = torch.operator "torch.aten.histogram.bin_ct"(%arg0, %int4, %0, %none, %false) : (!torch.vtensor<[5],f32>, !torch.int, !torch.list<float>, !torch.none, !torch.bool) -> (!torch.vtensor<[4],f32>, !torch.vtensor<[5],f32>) 
  return %1#0, %1#1 : !torch.vtensor<[4],f32>, !torch.vtensor<[5],f32>
}

// CHECK-LABEL: func.func @histogram_bins_tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 5.000000e-01, 1.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.take"(%[[V0]], %[[V1]]) {axis = 0 : i64} : (tensor<3xf32>, tensor<i64>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.take"(%[[V0]], %[[V3]]) {axis = 0 : i64} : (tensor<3xf32>, tensor<i64>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.greater_equal"(%arg0, %[[V2]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.less_equal"(%arg0, %[[V4]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.logical_and"(%[[V5]], %[[V6]]) : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.searchsorted"(%[[V0]], %arg0) {side = "right"} : (tensor<3xf32>, tensor<5xf32>) -> tensor<5xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.subtract"(%[[V10]], %[[V8]]) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.minimum"(%[[V11]], %[[V9]]) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V7]], %[[V12]], %[[V13]]) : (tensor<5xi1>, tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.astype"(%[[V7]]) {dtype = f32} : (tensor<5xi1>) -> tensor<5xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.full"(%[[V16]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.put_along_axis"(%[[V17]], %[[V14]], %[[V15]]) {axis = 0 : i64, reduction = "add"} : (tensor<2xf32>, tensor<5xi64>, tensor<5xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V18]], %[[V0]] : tensor<2xf32>, tensor<3xf32>
func.func @histogram_bins_tensor(%arg0: !torch.vtensor<[5],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>) {
  %0 = torch.vtensor.literal(dense<[0.000000e+00, 5.000000e-01, 1.000000e+00]> : tensor<3xf32>) : !torch.vtensor<[3],f32>
  %none = torch.constant.none
  %1 = torch.aten.clone %0, %none : !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[3],f32>
  %none_0 = torch.constant.none
  %false = torch.constant.bool false
  %2:2 = torch.operator "torch.aten.histogram.bins_tensor"(%arg0, %1, %none_0, %false) : (!torch.vtensor<[5],f32>, !torch.vtensor<[3],f32>, !torch.none, !torch.bool) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>) 
  return %2#0, %2#1 : !torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>
}
