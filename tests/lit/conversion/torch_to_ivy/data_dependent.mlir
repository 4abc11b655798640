// Operators whose result has a shape that depends on data: all are reported, none is half converted.

// RUN: ivy-opt %s --convert-torch-to-ivy --verify-diagnostics

func.func @data_dependent(%x: !torch.vtensor<[4],f32>, %i: !torch.vtensor<[4],si64>, %mask: !torch.vtensor<[4],i1>) {
  %none = torch.constant.none
  %false = torch.constant.bool false
  %size = torch.constant.int 2
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.nonzero: the shape of its result depends on data}}
  %0 = torch.operator "torch.aten.nonzero"(%x) : (!torch.vtensor<[4],f32>) -> !torch.vtensor<[?,1],si64>
  %1 = torch.operator "torch.aten.nonzero_numpy"(%x) : (!torch.vtensor<[4],f32>) -> !torch.list<vtensor>
  // expected-error @below {{torch-to-ivy: unsupported operation torch.prim.ListUnpack: the shape of its result depends on data}}
  %list = torch.prim.ListUnpack %1 : !torch.list<vtensor> -> !torch.vtensor<[?],si64>
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.argwhere: the shape of its result depends on data}}
  %2 = torch.operator "torch.aten.argwhere"(%x) : (!torch.vtensor<[4],f32>) -> !torch.vtensor<[?,1],si64>
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.masked_select: the shape of its result depends on data}}
  %3 = torch.operator "torch.aten.masked_select"(%x, %mask) : (!torch.vtensor<[4],f32>, !torch.vtensor<[4],i1>) -> !torch.vtensor<[?],f32>
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.bincount: the shape of its result depends on data}}
  %5 = torch.operator "torch.aten.bincount"(%i, %none, %size) : (!torch.vtensor<[4],si64>, !torch.none, !torch.int) -> !torch.vtensor<[?],si64>
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.unique_consecutive: the shape of its result depends on data}}
  %6:3 = torch.operator "torch.aten.unique_consecutive"(%x, %false, %false, %none) : (!torch.vtensor<[4],f32>, !torch.bool, !torch.bool, !torch.none) -> (!torch.vtensor<[?],f32>, !torch.vtensor<[0],si64>, !torch.vtensor<[0],si64>)
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten._unique2: the shape of its result depends on data}}
  %7:3 = torch.operator "torch.aten._unique2"(%x, %false, %false, %false) : (!torch.vtensor<[4],f32>, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[?],f32>, !torch.vtensor<[0],si64>, !torch.vtensor<[0],si64>)
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten._unique: the shape of its result depends on data}}
  %8:2 = torch.operator "torch.aten._unique"(%x, %false, %false) : (!torch.vtensor<[4],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[?],f32>, !torch.vtensor<[0],si64>)
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.unique_dim: the shape of its result depends on data}}
  %9:3 = torch.operator "torch.aten.unique_dim"(%x, %size, %false, %false, %false) : (!torch.vtensor<[4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[?],f32>, !torch.vtensor<[0],si64>, !torch.vtensor<[0],si64>)
  // expected-error @below {{torch-to-ivy: unsupported operation torch.aten.unique_dim_consecutive: the shape of its result depends on data}}
  %10:3 = torch.operator "torch.aten.unique_dim_consecutive"(%x, %size, %false, %false) : (!torch.vtensor<[4],f32>, !torch.int, !torch.bool, !torch.bool) -> (!torch.vtensor<[?],f32>, !torch.vtensor<[0],si64>, !torch.vtensor<[0],si64>)
  return
}
