// The input is a file or standard input; - stands for the latter, as does nothing.

// RUN: ivy-opt %s | filecheck %s
// RUN: ivy-opt < %s | filecheck %s
// RUN: ivy-opt - < %s | filecheck %s
// CHECK: func.func @read

// RUN: not ivy-opt %t.none 2>&1 | filecheck %s --check-prefix=NONE
// NONE: ivy-opt: error: cannot open input file '{{.*}}.none': No such file or directory
// RUN: not ivy-opt %S 2>&1 | filecheck %s --check-prefix=DIRECTORY
// DIRECTORY: ivy-opt: error: cannot open input file '{{.*}}': Is a directory
// RUN: not ivy-opt %s %s 2>&1 | filecheck %s --check-prefix=TWO
// TWO: ivy-opt: error: there are two input files

// What is not text, or not whole, is an error with its place.

// RUN: %python -c "import sys; sys.stdout.buffer.write(b'module {\n  \xff\n}')" > %t.binary
// RUN: not ivy-opt %t.binary 2>&1 | filecheck %s --check-prefix=BINARY
// BINARY: .binary:2:3: error: neither MLIR bytecode nor text in UTF-8
// RUN: %python -c "import sys; sys.stdout.buffer.write(b'module {\n\0}')" > %t.nul
// RUN: not ivy-opt %t.nul 2>&1 | filecheck %s --check-prefix=NUL
// NUL: .nul:2:1: error: a NUL character in the text
// RUN: echo "func.func @f() {" | not ivy-opt 2>&1 | filecheck %s --check-prefix=PART
// PART: <stdin>:{{[12]}}:{{[0-9]+}}: error:
// RUN: ivy-opt /dev/null | filecheck %s --check-prefix=EMPTY
// EMPTY: module {

func.func @read() {
  return
}
