// RUN: ivy-opt %s --allow-unregistered-dialect | filecheck %s
// CHECK: "foo.bar"() : () -> ()
// RUN: not ivy-opt %s 2>&1 | filecheck %s --check-prefix=ERROR
// ERROR: allow-unregistered-dialect.mlir:6:10: error: operation being parsed with an unregistered dialect

"foo.bar"() : () -> ()
