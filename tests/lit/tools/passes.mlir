// Passes are flags, and run in the order in which they are written.

// RUN: ivy-opt %s --cse --canonicalize | filecheck %s
// RUN: ivy-opt %s -cse -canonicalize | filecheck %s
// RUN: ivy-opt --cse %s --canonicalize="max-iterations=3 top-down=false" | filecheck %s
// RUN: ivy-opt --cse --dump-pass-pipeline %s --canonicalize="max-iterations=3 top-down=false" 2>&1 \
// RUN:   | filecheck %s --check-prefix=PIPELINE
// RUN: ivy-opt %s | filecheck %s --check-prefix=NONE

// PIPELINE: Pass Manager with 2 passes:
// PIPELINE-NEXT: builtin.module(cse,canonicalize{max-iterations=3 top-down=false})

// CHECK-LABEL: func.func @twice
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: stablehlo.multiply
// NONE-LABEL: func.func @twice
// NONE-NEXT: stablehlo.add
// NONE-NEXT: stablehlo.add
func.func @twice(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
  return %2 : tensor<2xf32>
}

// What is no pass is an error that says what may have been meant.

// RUN: not ivy-opt %s --cannonicalize 2>&1 | filecheck %s --check-prefix=TYPO
// TYPO: ivy-opt: error: unknown flag or pass '--cannonicalize'; did you mean '--canonicalize'?
// RUN: not ivy-opt %s --verify-diagnostic 2>&1 | filecheck %s --check-prefix=TYPO-FLAG
// TYPO-FLAG: ivy-opt: error: unknown flag or pass '--verify-diagnostic'; did you mean '--verify-diagnostics'?
// RUN: not ivy-opt %s --canonicalize=no-such=1 2>&1 | filecheck %s --check-prefix=NO-OPTION
// NO-OPTION: ivy-opt: error: --canonicalize: no such option no-such
// RUN: not ivy-opt %s --canonicalize=max-iterations=many 2>&1 | filecheck %s --check-prefix=BAD-VALUE
// BAD-VALUE: ivy-opt: error: --canonicalize: for the --max-iterations option: 'many' value invalid

// RUN: not ivy-opt %s -- 2>&1 | filecheck %s --check-prefix=DASHES
// DASHES: ivy-opt: error: expected a file, a flag or a pass, got '--'

// A pass for a nested operation is nested without being asked.

// RUN: ivy-opt %s --convert-gpu-to-nvvm --dump-pass-pipeline 2>&1 | filecheck %s --check-prefix=NESTED
// NESTED: builtin.module(gpu.module(convert-gpu-to-nvvm))

// A pipeline of upstream's is expanded.

// RUN: ivy-opt %s --torch-backend-to-stablehlo-backend-pipeline --dump-pass-pipeline 2>&1 \
// RUN:   | filecheck %s --check-prefix=EXPANDED
// EXPANDED: builtin.module(func.func(convert-torch-to-stablehlo{
