// --verify-diagnostics: what is expected is written next to where it is expected.

// RUN: ivy-opt %s --split-input-file --verify-diagnostics
// RUN: ivy-opt %s --split-input-file --verify-diagnostics=all
// RUN: ivy-opt %s --split-input-file --verify-diagnostics=only-expected
// RUN: not ivy-opt %s --split-input-file --verify-diagnostics=some 2>&1 | filecheck %s --check-prefix=VALUE
// VALUE: ivy-opt: error: --verify-diagnostics: expected one of all, only-expected, got 'some'

func.func @plus(%x: f32) -> f32 {
  // expected-error@+2 {{op requires the same type for all operands and results}}
  // expected-note@+1 {{see current operation}}
  %0 = "arith.addf"(%x, %x) : (f32, f32) -> f64
  return %x : f32
}

// -----

// Two comments about the same line.
// expected-error @below {{has 0 operands}}
// expected-note @below {{see current operation}}
func.func @below() -> f32 { return }

// -----

func.func @above() -> f32 {
  return
  // expected-error@above {{'func.return' op has 0 operands, but enclosing function (@above) returns 1}}
  // expected-note@above {{see current operation}}
}

// -----

func.func @minus() -> f32 {

  return
  // expected-error@-1 {{has 0 operands}}
}

// -----

func.func @regex() -> f32 {
  // expected-error-re@+1 {{has {{[0-9]+}} operands, but enclosing function (@{{r.*x}}) returns}}
  return
}

// -----

%0 = oops // expected-error {{custom op 'oops' is unknown}}

// -----

func.func @unknown() -> f32 {
  // expected-error@unknown {{has 0 operands}}
  return loc(unknown)
}
