/* Python and NumPy; module.c, which defines IVY_IMPORTS_NUMPY, holds the table of NumPy's functions. */
#ifndef IVY_NUMPY_API_H
#define IVY_NUMPY_API_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#define NPY_NO_DEPRECATED_API NPY_2_0_API_VERSION
#define NPY_TARGET_VERSION NPY_2_0_API_VERSION
#define PY_ARRAY_UNIQUE_SYMBOL ivy_numpy_functions
#ifndef IVY_IMPORTS_NUMPY
#define NO_IMPORT_ARRAY
#endif
#include <numpy/arrayobject.h>

_Static_assert(sizeof(npy_intp) == sizeof(int64_t), "sizes of arrays have 64 bits");

#endif
