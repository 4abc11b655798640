// --pass-pipeline: passes of Ivy and of MLIR, mixed and nested.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py \
// RUN:   --pass-pipeline='builtin.module(cse, func.func(canonicalize{top-down=false},test-tag{count=2},cse), test-required{target=x})' \
// RUN:   --dump-pass-pipeline 2>&1 | filecheck %s
// CHECK: builtin.module(cse,func.func(canonicalize{top-down=false},test-tag{text='none at all' count=2 ratio=0.5
// CHECK: module attributes {test.target = "x"}
// CHECK-LABEL: func.func @twice
// CHECK-SAME: test.tag = "none at all|2|
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: stablehlo.multiply
// CHECK: func.func @other() {

func.func @twice(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
  return %2 : tensor<2xf32>
}
module {
  func.func @other() {
    return
  }
}

// Nesting goes as deep as the program.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py \
// RUN:   --pass-pipeline='builtin.module(builtin.module(func.func(test-tag)))' | filecheck %s --check-prefix=DEEP
// DEEP: func.func @twice
// DEEP-NOT: test.tag
// DEEP: {
// DEEP: func.func @other
// DEEP-SAME: test.tag

// `any` is for passes of MLIR only, which know what they can run on.

// RUN: ivy-opt %s --pass-pipeline='builtin.module(any(cse))' | filecheck %s --check-prefix=ANY
// RUN: ivy-opt %s --pass-pipeline='any(cse)' | filecheck %s --check-prefix=ANY
// ANY-LABEL: func.func @twice
// ANY-NEXT: stablehlo.add
// ANY-NEXT: stablehlo.multiply
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --pass-pipeline='builtin.module(any(test-tag))' 2>&1 \
// RUN:   | filecheck %s --check-prefix=ANY-IVY
// ANY-IVY: ivy-opt: error: a pass of Ivy cannot run inside 'any': name the operation that it runs on
// ANY-IVY-NEXT: builtin.module(any(test-tag))
// ANY-IVY-NEXT: {{^}}                 ^

// RUN: ivy-opt %s --pass-pipeline='builtin.module()' | filecheck %s --check-prefix=EMPTY
// EMPTY: func.func @twice

// What is malformed is shown.

// RUN: not ivy-opt %s --pass-pipeline='cse' 2>&1 | filecheck %s --check-prefix=ANCHOR
// ANCHOR: ivy-opt: error: expected a pipeline inside the operation that it runs on, as in 'builtin.module(...)'
// RUN: not ivy-opt %s --pass-pipeline='' 2>&1 | filecheck %s --check-prefix=ANCHOR
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(cse,cze)' 2>&1 | filecheck %s --check-prefix=UNKNOWN
// UNKNOWN: ivy-opt: error: cze: there is no such pass
// UNKNOWN-NEXT: builtin.module(cse,cze)
// UNKNOWN-NEXT: {{^}}                     ^
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(cse' 2>&1 | filecheck %s --check-prefix=OPEN
// OPEN: ivy-opt: error: expected ')' to close this
// OPEN-NEXT: builtin.module(cse
// OPEN-NEXT: {{^}}                ^
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(cse,)' 2>&1 | filecheck %s --check-prefix=COMMA
// COMMA: ivy-opt: error: expected a pass after ','
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(cse))' 2>&1 | filecheck %s --check-prefix=CLOSE
// CLOSE: ivy-opt: error: expected ',' or the end, got ')'
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(canonicalize{top-down=false)' 2>&1 | filecheck %s --check-prefix=BRACE
// BRACE: ivy-opt: error: expected '}' to close this
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(canonicalize{nothing=1})' 2>&1 | filecheck %s --check-prefix=OPTION
// OPTION: ivy-opt: error: canonicalize: no such option nothing
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(convert-gpu-to-nvvm)' 2>&1 | filecheck %s --check-prefix=NEST
// NEST: ivy-opt: error: convert-gpu-to-nvvm: Can't add pass {{.*}} restricted to 'gpu.module'
// RUN: not ivy-opt %s --pass-pipeline='func.func(cse)' 2>&1 | filecheck %s --check-prefix=ROOT
// ROOT: ivy-opt: error: can't run a 'func.func' pipeline on a 'builtin.module' operation
// RUN: not ivy-opt %s --pass-pipeline='builtin.module(cse)' --cse 2>&1 | filecheck %s --check-prefix=BOTH
// BOTH: ivy-opt: error: --pass-pipeline cannot be mixed with passes as flags (--cse)
