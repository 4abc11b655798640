// RUN: ivy-opt %s --no-implicit-module --cse | filecheck %s
// CHECK-NOT: module
// CHECK: func.func @f
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: return
// RUN: ivy-opt %s --no-implicit-module --pass-pipeline='func.func(cse)' | filecheck %s
// RUN: not ivy-opt %S/pass-pipeline.mlir --no-implicit-module 2>&1 | filecheck %s --check-prefix=TWO
// TWO: error: source must contain a single top-level operation, found: 2

func.func @f(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
