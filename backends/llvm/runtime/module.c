/* ivy.backends.llvm._native: the runtime as Python sees it. */
#define IVY_IMPORTS_NUMPY
#include "allocator.h"
#include "callable.h"
#include "ivy_runtime.h"
#include "library.h"

/* What compiled code calls by name. */
#define SYMBOLS(X)             \
    X(ivy_parallel_for)        \
    X(ivy_sort)                \
    X(ivy_fft)                 \
    X(ivy_cholesky)            \
    X(ivy_triangular_solve)    \
    X(ivy_lu)                  \
    X(ivy_geqrf)               \
    X(ivy_householder_product) \
    X(ivy_eigh)                \
    X(ivy_eigvalsh)            \
    X(ivy_eig)                 \
    X(ivy_eigvals)             \
    X(ivy_svd)                 \
    X(ivy_svdvals)

static const struct {
    const char *name;
    void *address;
} symbols[] = {
#define SYMBOL(name) {#name, (void *)name},
    SYMBOLS(SYMBOL)
#undef SYMBOL
};

static PyObject *address_of(PyObject *module, PyObject *name) {
    (void)module;
    const char *wanted = PyUnicode_AsUTF8(name);
    if (wanted == NULL) return NULL;
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        if (strcmp(symbols[i].name, wanted) == 0) return PyLong_FromVoidPtr(symbols[i].address);
    }
    return PyErr_Format(PyExc_KeyError, "the runtime has no function %U", name);
}

static PyObject *get_num_threads(PyObject *module, PyObject *unused) {
    (void)module, (void)unused;
    return PyLong_FromLong(ivy_get_num_threads());
}

static PyObject *set_num_threads(PyObject *module, PyObject *argument) {
    (void)module;
    int overflow;
    long threads = PyLong_AsLongAndOverflow(argument, &overflow);
    if (threads == -1 && PyErr_Occurred()) return NULL;
    if (threads < 1 || threads > INT32_MAX || overflow) {
        return PyErr_Format(PyExc_ValueError, "%R is not a number of threads", argument);
    }
    ivy_set_num_threads((int)threads);
    Py_RETURN_NONE;
}

static PyObject *memory(PyObject *module, PyObject *unused) {
    (void)module, (void)unused;
    size_t in_use, cached;
    ivy_count_blocks(&in_use, &cached);
    return Py_BuildValue("{sn sn}", "in_use", (Py_ssize_t)in_use, "cached", (Py_ssize_t)cached);
}

static PyObject *trim(PyObject *module, PyObject *unused) {
    (void)module, (void)unused;
    ivy_trim_blocks();
    Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
    {"address_of", address_of, METH_O,
     "address_of(name)\n--\n\nThe address of a function that compiled code calls; KeyError: there is none."},
    {"get_num_threads", get_num_threads, METH_NOARGS,
     "get_num_threads()\n--\n\nHow many threads a parallel loop may use."},
    {"set_num_threads", set_num_threads, METH_O,
     "set_num_threads(threads)\n--\n\nUse this many threads from the next parallel loop on."},
    {"memory", memory, METH_NOARGS,
     "memory()\n--\n\nBytes of large results and arenas: 'in_use', and 'cached' for the calls to come."},
    {"trim", trim, METH_NOARGS, "trim()\n--\n\nReturn the cached bytes to the system."},
    {NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "ivy.backends.llvm._native",
    .m_doc = "The native backend's runtime: calls of compiled programs, threads, memory.",
    .m_size = -1,
    .m_methods = functions,
};

PyMODINIT_FUNC PyInit__native(void) {
    import_array();
    if (!ivy_prepare_views()) return NULL;
    PyObject *module = PyModule_Create(&definition);
    if (module != NULL && PyModule_AddType(module, &ivy_callable_type) < 0) Py_CLEAR(module);
    return module;
}
