// Errors are printed with their place, the line and a caret; the exit status is 1.

// RUN: %python %S/Inputs/status.py 1 ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-emit 2>&1 | filecheck %s
// CHECK: {{^}}{{.*}}diagnostics.mlir:43:1: error: a function
// CHECK-NEXT: {{^}}func.func @f(
// CHECK-NEXT: {{^\^$}}
// CHECK-NOT: Traceback

// RUN: not ivy-opt %s --one-shot-bufferize 2>&1 | filecheck %s --check-prefix=UPSTREAM
// UPSTREAM: diagnostics.mlir:44:8: error: op was not bufferized
// UPSTREAM-NEXT: %0 = stablehlo.add
// UPSTREAM-NEXT: {{^}}       ^
// UPSTREAM-NEXT: diagnostics.mlir:44:8: note: see current operation

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-upstream-failure 2>&1 | filecheck %s --check-prefix=INSIDE
// INSIDE: diagnostics.mlir:44:8: error: op was not bufferized
// INSIDE-NOT: error:

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-raise 2>&1 | filecheck %s --check-prefix=RAISED
// RAISED: diagnostics.mlir:1:1: error: not today

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-unsupported 2>&1 | filecheck %s --check-prefix=UNKNOWN-OP
// UNKNOWN-OP: diagnostics.mlir:44: error: test-unsupported: unsupported operation stablehlo.add
// UNKNOWN-OP: model.py:7: error: test-unsupported: unsupported operation func.return

// A bug in a pass is an error too, and a crash.

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-bug 2>&1 | filecheck %s --check-prefix=BUG
// BUG-NOT: Traceback
// BUG: ivy-opt: error: KeyError while running pass test-bug on builtin.module: 'key' (at {{.*}}plugin.py:{{[0-9]+}})
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-bug --mlir-print-stacktrace-on-diagnostic 2>&1 \
// RUN:   | filecheck %s --check-prefix=TRACE
// TRACE: ivy-opt: error: KeyError
// TRACE: Traceback
// RUN: %python %S/Inputs/status.py 1 ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-crash 2>&1 \
// RUN:   | filecheck %s --check-prefix=CRASH
// CRASH: ivy-opt: error: crashed (signal 6, SIGABRT) while running pass test-crash on builtin.module
// RUN: %python %S/Inputs/status.py -6 ivy-opt %s --isolate=false --load-pass-plugin=%S/Inputs/plugin.py --test-crash
// RUN: ivy-opt %s --isolate=false | filecheck %s --check-prefix=WELL
// WELL: stablehlo.add


func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  return %0 : tensor<2xf32> loc("model.py":7:3)
}
