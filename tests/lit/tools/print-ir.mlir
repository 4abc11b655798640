// --mlir-print-ir-*: the program around passes, on standard error, for MLIR's passes and Ivy's alike.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --cse --test-tag --mlir-print-ir-before-all -o /dev/null 2>&1 \
// RUN:   | filecheck %s --check-prefix=BEFORE-ALL
// BEFORE-ALL: // -----// IR Dump Before CSEPass: cse //----- //
// BEFORE-ALL: func.func @f
// BEFORE-ALL-COUNT-2: stablehlo.add
// BEFORE-ALL: // -----// IR Dump Before TestTag: test-tag{text='none at all' {{.*}}} //----- //
// BEFORE-ALL: func.func @f
// BEFORE-ALL-NEXT: stablehlo.add
// BEFORE-ALL-NEXT: return
// BEFORE-ALL-NOT: IR Dump

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --cse --test-tag --mlir-print-ir-after-all -o /dev/null 2>&1 \
// RUN:   | filecheck %s --check-prefix=AFTER-ALL
// AFTER-ALL: // -----// IR Dump After CSEPass: cse //----- //
// AFTER-ALL: // -----// IR Dump After TestTag: test-tag{{.*}} //----- //
// AFTER-ALL-NEXT: module attributes {test.tag
// AFTER-ALL-NOT: IR Dump

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --cse --test-tag --canonicalize \
// RUN:   --mlir-print-ir-before=test-tag,canonicalize --mlir-print-ir-after=cse --mlir-print-ir-after=test-tag \
// RUN:   -o /dev/null 2>&1 | filecheck %s --check-prefix=SOME
// SOME: IR Dump After CSEPass
// SOME: IR Dump Before TestTag
// SOME: IR Dump After TestTag
// SOME: IR Dump Before CanonicalizerPass
// SOME-NOT: IR Dump

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --cse --canonicalize --test-nothing --test-tag \
// RUN:   --mlir-print-ir-after-change -o /dev/null 2>&1 | filecheck %s --check-prefix=CHANGE
// CHANGE: IR Dump After CSEPass
// CHANGE: IR Dump After TestTag
// CHANGE-NOT: IR Dump

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --cse --test-raise --mlir-print-ir-after-failure 2>&1 \
// RUN:   | filecheck %s --check-prefix=FAILURE
// FAILURE-NOT: IR Dump After CSEPass
// FAILURE: not today
// FAILURE: IR Dump After TestRaise Failed: test-raise //----- //
// RUN: not ivy-opt %s --cse --one-shot-bufferize --mlir-print-ir-after-failure 2>&1 \
// RUN:   | filecheck %s --check-prefix=UPSTREAM-FAILURE
// UPSTREAM-FAILURE-NOT: IR Dump After CSEPass
// UPSTREAM-FAILURE: IR Dump After OneShotBufferizePass Failed

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --pass-pipeline='builtin.module(func.func(cse,test-tag))' \
// RUN:   --mlir-print-ir-after-all -o /dev/null 2>&1 | filecheck %s --check-prefix=NESTED
// NESTED: IR Dump After CSEPass: cse //----- //
// NESTED-NEXT: func.func @f
// NESTED: IR Dump After TestTag: test-tag{{.*}} //----- //
// NESTED-NEXT: func.func @f
// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --pass-pipeline='builtin.module(func.func(cse,test-tag))' \
// RUN:   --mlir-print-ir-after-all --mlir-print-ir-module-scope -o /dev/null 2>&1 | filecheck %s --check-prefix=MODULE
// MODULE: IR Dump After CSEPass: cse ('func.func' operation: @f) //----- //
// MODULE-NEXT: module {
// MODULE: IR Dump After TestTag: test-tag{{.*}} ('func.func' operation: @f) //----- //
// MODULE-NEXT: module {

// RUN: not ivy-opt %s --cse --mlir-print-ir-before=csee 2>&1 | filecheck %s --check-prefix=UNKNOWN
// UNKNOWN: ivy-opt: error: --mlir-print-ir-before: unknown flag or pass '--csee'; did you mean '--cse'?

func.func @f(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
