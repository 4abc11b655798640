// --ivy-to-kernels and --ivy-to-llvm: by way of linalg to fused kernels, and those to the LLVM dialect.

// RUN: ivy-opt %s --ivy-to-kernels=vector-bits=128 | filecheck %s --check-prefix=KERNELS
// RUN: ivy-opt %s --ivy-to-linalg --ivy-generate-kernels=vector-bits=128 | filecheck %s --check-prefix=KERNELS
// RUN: ivy-opt %s --ivy-to-llvm=vector-bits=128 | filecheck %s
// RUN: ivy-opt %s --pass-pipeline='builtin.module(ivy-to-llvm{vector-bits=128})' | filecheck %s
// RUN: ivy-opt %s --ivy-to-llvm=vector-bits=512 | filecheck %s --check-prefix=WIDE

// Without the option it is the width of this machine.
// RUN: ivy-opt %s --ivy-to-llvm | filecheck %s --check-prefix=HOST
// RUN: not ivy-opt %s --ivy-to-llvm=width=128 2>&1 | filecheck %s --check-prefix=OPTION
// OPTION: ivy-opt: error: --ivy-to-llvm: no such option 'width' (its options: vector-bits)
// RUN: ivy-opt --help | filecheck %s --check-prefix=HELP
// HELP: --ivy-to-kernels
// HELP: vector-bits=<int> {{.*}} - (default: this machine's)
// HELP: --ivy-to-linalg
// HELP: --ivy-to-llvm
// HELP: vector-bits=<int> {{.*}} - (default: this machine's)

// KERNELS: func.func private @kernel_0(
// KERNELS: math.exp {{.*}} : vector<4xf32>
// KERNELS: func.func @main(
// KERNELS: func.func @main_arena_bytes(
// KERNELS: func.func @main_result_shapes(

// CHECK: llvm.func {{.*}}@kernel_0(
// CHECK-NOT: scf.
// CHECK-NOT: arith.
// CHECK: llvm.call @ivy.exp.v4f32(
// CHECK: llvm.func @main(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: !llvm.ptr, %arg3: !llvm.ptr) -> i32
// CHECK: llvm.func {{.*}}@ivy.exp.v4f32(

// WIDE: llvm.call @ivy.exp.v16f32(
// HOST: llvm.call @ivy.exp.v{{4|8|16}}f32(
func.func @main(%x: tensor<5x64xf32>) -> tensor<5x64xf32> {
  %0 = "ivy.exp"(%x) : (tensor<5x64xf32>) -> tensor<5x64xf32>
  return %0 : tensor<5x64xf32>
}
