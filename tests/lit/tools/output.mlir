// -o: the file is replaced when the result is complete, and left alone when there is none.

// RUN: ivy-opt %s -o %t.out && filecheck %s < %t.out
// RUN: ivy-opt %s -o=%t.out && filecheck %s < %t.out
// RUN: ivy-opt %s -o - | filecheck %s
// RUN: ivy-opt %s -o /dev/null
// CHECK: func.func @kept

// RUN: echo "before" > %t.kept
// RUN: not ivy-opt %s -o %t.kept --load-pass-plugin=%S/Inputs/plugin.py --test-raise
// RUN: not ivy-opt %s -o %t.kept --load-pass-plugin=%S/Inputs/plugin.py --test-crash
// RUN: not ivy-opt %s -o %t.kept --no-such-pass
// RUN: filecheck %s --check-prefix=BEFORE < %t.kept
// BEFORE: before

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-raise 2> /dev/null > %t.nothing
// RUN: %python -c "import sys; sys.exit(len(open(sys.argv[1]).read()))" %t.nothing

// RUN: not ivy-opt %s -o %t.no/such/directory 2>&1 | filecheck %s --check-prefix=DIRECTORY
// DIRECTORY: ivy-opt: error: cannot open output file '{{.*}}/such/directory': No such file or directory
// RUN: not ivy-opt %s -o %S 2>&1 | filecheck %s --check-prefix=IS-DIRECTORY
// IS-DIRECTORY: ivy-opt: error: cannot open output file '{{.*}}': Is a directory
// RUN: not ivy-opt %s -o 2>&1 | filecheck %s --check-prefix=MISSING
// MISSING: ivy-opt: error: -o: a value is missing

func.func @kept() {
  return
}
