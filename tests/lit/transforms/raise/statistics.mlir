// RUN: ivy-opt %s --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s
// RUN: ivy-opt %S/activation.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=ACTIVATION
// RUN: ivy-opt %S/activation_tensorflow.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=ACTIVATION-TENSORFLOW
// RUN: ivy-opt %S/attention.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=ATTENTION
// RUN: ivy-opt %S/indexing.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=INDEXING
// RUN: ivy-opt %S/linear_algebra.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=LINEAR-ALGEBRA
// RUN: ivy-opt %S/normalisation.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=NORMALISATION
// RUN: ivy-opt %S/reduction.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=REDUCTION
// RUN: ivy-opt %S/scatter.mlir --ivy-raise --mlir-pass-statistics 2>&1 | filecheck %s --check-prefix=SCATTER

// Each idiom has a counter: what stood there less, what more, and how often it was raised.
// CHECK: Pass statistics report
// CHECK: ivy-raise
// CHECK-NEXT: (S) -1 ivy.add
// CHECK-NEXT: (S) -1 ivy.constant
// CHECK-NEXT: (S) -1 ivy.divide
// CHECK-NEXT: (S) -1 ivy.exp
// CHECK-NEXT: (S) -1 ivy.multiply
// CHECK-NEXT: (S) -1 ivy.negative
// CHECK-NEXT: (S) +1 ivy.silu
// CHECK-NEXT: (S) 1 sigmoid
// CHECK-NEXT: (S) 1 silu
func.func @silu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.negative"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  %2 = "ivy.exp"(%1) : (tensor<2xf32>) -> tensor<2xf32>
  %3 = "ivy.add"(%2, %0) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  %4 = "ivy.divide"(%0, %3) : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
  %5 = "ivy.multiply"(%arg0, %4) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %5 : tensor<2xf32>
}

// ACTIVATION: (S) {{[0-9]+}} elu
// ACTIVATION: (S) {{[0-9]+}} gelu
// ACTIVATION: (S) {{[0-9]+}} gelu_tanh
// ACTIVATION: (S) {{[0-9]+}} hard_sigmoid
// ACTIVATION: (S) {{[0-9]+}} hard_silu
// ACTIVATION: (S) {{[0-9]+}} leaky_relu
// ACTIVATION: (S) {{[0-9]+}} log_sigmoid
// ACTIVATION: (S) {{[0-9]+}} logaddexp
// ACTIVATION: (S) {{[0-9]+}} mish
// ACTIVATION: (S) {{[0-9]+}} relu
// ACTIVATION: (S) {{[0-9]+}} relu6
// ACTIVATION: (S) {{[0-9]+}} sigmoid
// ACTIVATION: (S) {{[0-9]+}} silu
// ACTIVATION: (S) {{[0-9]+}} softplus

// ACTIVATION-TENSORFLOW: (S) {{[0-9]+}} erfc
// ACTIVATION-TENSORFLOW: (S) {{[0-9]+}} softplus

// ATTENTION: (S) {{[0-9]+}} attention

// INDEXING: (S) {{[0-9]+}} embedding
// INDEXING: (S) {{[0-9]+}} one_hot
// INDEXING: (S) {{[0-9]+}} take
// INDEXING: (S) {{[0-9]+}} take_along_axis

// LINEAR-ALGEBRA: (S) {{[0-9]+}} linear
// LINEAR-ALGEBRA: (S) {{[0-9]+}} matmul

// NORMALISATION: (S) {{[0-9]+}} batch_norm
// NORMALISATION: (S) {{[0-9]+}} group_norm
// NORMALISATION: (S) {{[0-9]+}} layer_norm
// NORMALISATION: (S) {{[0-9]+}} mean
// NORMALISATION: (S) {{[0-9]+}} rms_norm
// NORMALISATION: (S) {{[0-9]+}} var

// REDUCTION: (S) {{[0-9]+}} log_softmax
// REDUCTION: (S) {{[0-9]+}} logsumexp
// REDUCTION: (S) {{[0-9]+}} mean
// REDUCTION: (S) {{[0-9]+}} softmax
// REDUCTION: (S) {{[0-9]+}} var

// SCATTER: (S) {{[0-9]+}} dynamic_update_slice
