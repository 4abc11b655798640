// A pipeline of Ivy is a flag, and a name in textual pipelines.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-pipeline | filecheck %s
// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --pass-pipeline='builtin.module(test-pipeline)' | filecheck %s
// CHECK: test.tag = "piped|
// CHECK-SAME: test.target = "text"
// CHECK-COUNT-1: stablehlo.add

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-pipeline=a=1 2>&1 | filecheck %s --check-prefix=OPTIONS
// OPTIONS: ivy-opt: error: --test-pipeline: no such option 'a' (its options: none)

func.func @twice(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
