// --verify-diagnostics: what was not expected, and what did not come.

// RUN: not ivy-opt %s --split-input-file --verify-diagnostics 2>&1 | filecheck %s
// RUN: not ivy-opt %s --split-input-file --verify-diagnostics=only-expected 2>&1 | filecheck %s --check-prefix=ONLY

// CHECK: verify-diagnostics-fail.mlir:15:3: error: unexpected error: 'func.return' op has 0 operands
// CHECK: verify-diagnostics-fail.mlir:21:6: error: expected error "nothing is wrong" was not produced
// CHECK-NEXT: // expected-error@+1 {{.*}}nothing is wrong
// CHECK: verify-diagnostics-fail.mlir:28:6: error: expected warning "has 0 operands" was not produced
// CHECK-NOT: func.func
// ONLY-NOT: unexpected
// ONLY: error: expected error "nothing is wrong" was not produced

func.func @unexpected() -> f32 {
  return
}

// -----

func.func @missing() {
  // expected-error@+1 {{nothing is wrong}}
  return
}

// -----

func.func @another_severity() -> f32 {
  // expected-warning@+1 {{has 0 operands}}
  return
}
