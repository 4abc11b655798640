// --ivy-generate-kernels: linalg on tensors becomes fused loops of vectors, and entry functions that call them.

// RUN: ivy-opt %s --ivy-to-linalg --ivy-generate-kernels=vector-bits=256 --split-input-file | filecheck %s

// A chain of elementwise operations is one kernel, with nothing in the arena.
// CHECK: ivy.read = {main = array<i64: 0, 1>
// CHECK: func.func private @kernel_0(
// CHECK: vector<8xf32>
// CHECK: arith.mulf
// CHECK: math.tanh {{.*}} : vector<8xf32>
// CHECK: arith.addf
// CHECK: llvm.store {{.*}} : vector<8xf32>
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-1: call @kernel_0(
// CHECK-NOT: call
// CHECK-LABEL: func.func @main_arena_bytes(
// CHECK: %[[BYTES:.*]] = arith.constant 0 : i64
// CHECK: return %[[BYTES]]
// CHECK-LABEL: func.func @main_result_shapes(
func.func @main(%x: tensor<8x24xf32>, %y: tensor<24xf32>) -> tensor<8x24xf32> {
  %0 = "ivy.multiply"(%x, %y) : (tensor<8x24xf32>, tensor<24xf32>) -> tensor<8x24xf32>
  %1 = "ivy.tanh"(%0) : (tensor<8x24xf32>) -> tensor<8x24xf32>
  %2 = "ivy.add"(%1, %x) : (tensor<8x24xf32>, tensor<8x24xf32>) -> tensor<8x24xf32>
  return %2 : tensor<8x24xf32>
}

// -----

// Reductions of a row and what is computed from them are one kernel: the row stays where it is at hand.
// CHECK: func.func private @kernel_0(
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-1: call @kernel_0(
// CHECK-LABEL: func.func @main_arena_bytes(
// CHECK: arith.constant 0 : i64
func.func @main(%x: tensor<8x24xf32>) -> tensor<8x24xf32> {
  %0 = "ivy.softmax"(%x) {axis = 1 : i64} : (tensor<8x24xf32>) -> tensor<8x24xf32>
  return %0 : tensor<8x24xf32>
}

// -----

// A product with its bias and activation is one kernel. @prepare copies the weights into panels, which are
// the third argument of @main: the weights themselves are the first, which only @prepare reads.
// CHECK: ivy.prepared = [tensor<{{[0-9x]+}}xf32>], ivy.read = {main = array<i64: 1, 2, 3>, prepare = array<i64: 0>}
// CHECK-LABEL: func.func private @kernel_1(
// CHECK: math.fma {{.*}} : vector<8xf32>
// CHECK: math.erf
// CHECK-NOT: @kernel_2
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-1: call @kernel_1(
// CHECK-NOT: call
// CHECK-LABEL: func.func @main_arena_bytes(
// CHECK: arith.constant 0 : i64
// CHECK-LABEL: func.func @prepare(
// CHECK-COUNT-1: call @kernel_0(
func.func @main(%w: tensor<64x32xf32> {ivy.param = "w"}, %b: tensor<64xf32> {ivy.param = "b"}, %x: tensor<16x32xf32>) -> tensor<16x64xf32> {
  %0 = "ivy.linear"(%x, %w, %b) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<16x32xf32>, tensor<64x32xf32>, tensor<64xf32>) -> tensor<16x64xf32>
  %1 = "ivy.gelu"(%0) {approximate = false} : (tensor<16x64xf32>) -> tensor<16x64xf32>
  return %1 : tensor<16x64xf32>
}

// -----

// Sizes that are known at the call only: the first number of %sizes. The loop is shared by the threads.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK-LABEL: llvm.func internal @kernel_0.task(
// CHECK: call @kernel_0(
// CHECK-LABEL: func.func @main(
// CHECK: %[[SIZE:.*]] = llvm.load %{{.*}} : !llvm.ptr -> i64
// CHECK: llvm.call @ivy_parallel_for(%{{.*}}, %{{.*}}, %[[SIZE]], %{{.*}})
// CHECK-LABEL: func.func @main_result_shapes(
// CHECK: %[[SIZE:.*]] = llvm.load %{{.*}} : !llvm.ptr -> i64
// CHECK: llvm.store %[[SIZE]]
// CHECK: llvm.store %c24_i64
// CHECK: llvm.store %[[SIZE]]
func.func @main(%x: tensor<?x24xf32>) -> (tensor<?x24xf32>, tensor<?xf32>) {
  %0 = "ivy.exp"(%x) : (tensor<?x24xf32>) -> tensor<?x24xf32>
  %1 = "ivy.sum"(%0) {axes = array<i64: 1>, keepdims = false} : (tensor<?x24xf32>) -> tensor<?xf32>
  return %0, %1 : tensor<?x24xf32>, tensor<?xf32>
}

// -----

// Equal kernels are there once.
// CHECK: func.func private @kernel_0(
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-2: call @kernel_0(
func.func @main(%x: tensor<8x24xf32>, %y: tensor<8x24xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = "ivy.sum"(%x) {axes = array<i64: 1>, keepdims = false} : (tensor<8x24xf32>) -> tensor<8xf32>
  %1 = "ivy.sum"(%y) {axes = array<i64: 1>, keepdims = false} : (tensor<8x24xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// -----

// Temporary arrays that do not live at the same time share the arena: 4096 bytes each, two of them at most.
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-4: call @kernel_
// CHECK-LABEL: func.func @main_arena_bytes(
// CHECK: %[[BYTES:.*]] = arith.constant 8192 : i64
// CHECK: return %[[BYTES]]
func.func @main(%x: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %0 = "ivy.matmul"(%x, %x) : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  %1 = "ivy.matmul"(%0, %0) : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  %2 = "ivy.matmul"(%1, %1) : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  %3 = "ivy.matmul"(%2, %2) : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  return %3 : tensor<32x32xf32>
}

// -----

// Constants with more than one element are arguments too; their elements belong to the module.
// CHECK: ivy.constants = [dense<[1.000000e+00, 2.000000e+00, 3.000000e+00]> : tensor<3xf32>]
// CHECK-SAME: ivy.read = {main = array<i64: 0, 1>
// CHECK-LABEL: func.func @main(
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<[1.0, 2.0, 3.0]> : tensor<3xf32>} : () -> tensor<3xf32>
  %1 = "ivy.add"(%x, %0) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// -----

// A sort is a call of the runtime, whose answer the entry function gives.
// CHECK: llvm.func @ivy_sort(!llvm.ptr, !llvm.ptr) -> i32
// CHECK-LABEL: func.func @main(
// CHECK: %[[STATUS:.*]] = llvm.call @ivy_sort(
// CHECK: scf.if
// CHECK: llvm.store %[[STATUS]]
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sort"(%x) {axis = 1 : i64, descending = false, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

// Attention is one kernel. Nothing has the size of queries times keys: 8192 bytes are a result's.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK: math.fma
// CHECK: math.exp
// CHECK-LABEL: func.func @main(
// CHECK: llvm.mlir.addressof @kernel_0.task
// CHECK: llvm.call @ivy_parallel_for(
// CHECK-LABEL: func.func @main_arena_bytes(
// CHECK: return %c{{0|8192}}_i64
func.func @main(%q: tensor<2x128x8xf32>, %k: tensor<2x128x8xf32>, %v: tensor<2x128x8xf32>) -> tensor<2x128x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%q, %k, %v) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x128x8xf32>, tensor<2x128x8xf32>, tensor<2x128x8xf32>) -> tensor<2x128x8xf32>
  return %0 : tensor<2x128x8xf32>
}

// -----

// A large result is written past the caches if it is aligned, else as all others.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK: llvm.ptrtoint
// CHECK: scf.if
// CHECK: llvm.store {{.*}} {alignment = 32 : i64, nontemporal} : vector<8xf32>
// CHECK: llvm.fence seq_cst
// CHECK-NEXT: } else {
// CHECK-NOT: nontemporal
// CHECK: llvm.store {{.*}} {alignment = 4 : i64} : vector<8xf32>
// CHECK-LABEL: func.func @main(
func.func @main(%x: tensor<1024x1024xf32>) -> tensor<1024x1024xf32> {
  %0 = "ivy.add"(%x, %x) : (tensor<1024x1024xf32>, tensor<1024x1024xf32>) -> tensor<1024x1024xf32>
  return %0 : tensor<1024x1024xf32>
}

// -----

// A transposition reads vectors along one axis, and writes others, made in registers, along the other one; it
// writes the result itself.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK-NOT: gather
// CHECK-COUNT-8: llvm.load {{.*}} -> vector<8xf32>
// CHECK-COUNT-24: vector.shuffle
// CHECK-COUNT-8: llvm.store {{.*}} : vector<8xf32>
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
func.func @main(%x: tensor<64x32xf32>) -> tensor<32x64xf32> {
  %0 = "ivy.permute_dims"(%x) {axes = array<i64: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
  return %0 : tensor<32x64xf32>
}

// -----

// Columns are joined by one kernel, row by row.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
// CHECK-COUNT-1: call @kernel_0(
// CHECK-NOT: call
// CHECK: return
func.func @main(%x: tensor<32x64xf32>, %y: tensor<32x24xf32>) -> tensor<32x88xf32> {
  %0 = "ivy.concat"(%x, %y) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<32x64xf32>, tensor<32x24xf32>) -> tensor<32x88xf32>
  return %0 : tensor<32x88xf32>
}

// -----

// Rows that are looked up are copied as vectors.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK: arith.maxsi
// CHECK-NOT: gather
// CHECK: llvm.load {{.*}} -> vector<8xf32>
// CHECK-NOT: gather
// CHECK-LABEL: func.func @main(
func.func @main(%table: tensor<100x32xf32> {ivy.param = "table"}, %rows: tensor<4xi64>) -> tensor<4x32xf32> {
  %0 = "ivy.embedding"(%table, %rows) : (tensor<100x32xf32>, tensor<4xi64>) -> tensor<4x32xf32>
  return %0 : tensor<4x32xf32>
}

// -----

// A convolution of each channel by itself reads the image where it lies, and applies what follows: nothing is
// copied to have a border.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK: math.fma
// CHECK: arith.maximumf
// CHECK: llvm.store
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
// CHECK-NOT: call @kernel_1
// CHECK: return
// CHECK-LABEL: func.func @main_arena_bytes(
// CHECK: %[[BYTES:.*]] = arith.constant 0 : i64
// CHECK: return %[[BYTES]]
func.func @main(%x: tensor<1x8x9x16xf32>, %w: tensor<3x3x1x16xf32>) -> tensor<1x8x9x16xf32> {
  %0 = "ivy.conv"(%x, %w) {groups = 16 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 1, 1, 1, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x8x9x16xf32>, tensor<3x3x1x16xf32>) -> tensor<1x8x9x16xf32>
  %1 = "ivy.relu"(%0) : (tensor<1x8x9x16xf32>) -> tensor<1x8x9x16xf32>
  return %1 : tensor<1x8x9x16xf32>
}

// -----

// So does pooling, with the largest of nothing beyond the ends.
// CHECK-LABEL: func.func private @kernel_0(
// CHECK-NOT: gather
// CHECK: arith.maximumf
// CHECK-NOT: gather
// CHECK-NOT: @kernel_1
// CHECK-LABEL: func.func @main(
// CHECK-NOT: call @kernel_1
// CHECK: return
func.func @main(%x: tensor<1x8x9x16xf32>) -> tensor<1x4x5x16xf32> {
  %0 = "ivy.max_pool"(%x) {axes = array<i64: 1, 2>, window = array<i64: 3, 3>, strides = array<i64: 2, 2>, padding = array<i64: 1, 1, 1, 1>, dilation = array<i64: 1, 1>} : (tensor<1x8x9x16xf32>) -> tensor<1x4x5x16xf32>
  return %0 : tensor<1x4x5x16xf32>
}
