/* Types of arguments: made from Python's description, compared, and put into words. */
#include "arguments.h"

/* ---- Making ---- */

static ivy_element element_of_dtype(PyArray_Descr *dtype) {
    uint8_t bits = (uint8_t)(8 * PyDataType_ELSIZE(dtype));
    switch (dtype->kind) {
    case 'b': return (ivy_element){IVY_KIND_BOOL, bits};
    case 'i': return (ivy_element){IVY_KIND_INT, bits};
    case 'u': return (ivy_element){IVY_KIND_UINT, bits};
    case 'f': return (ivy_element){IVY_KIND_FLOAT, bits};
    case 'c': return (ivy_element){IVY_KIND_COMPLEX, bits};
    }
    const char *name = strrchr(dtype->typeobj->tp_name, '.');
    name = name == NULL ? dtype->typeobj->tp_name : name + 1;
    bool is_bfloat = strcmp(name, "bfloat16") == 0;
    return (ivy_element){is_bfloat ? IVY_KIND_BFLOAT : IVY_KIND_OTHER, bits};
}

static bool make_size(npy_intp *size, PyObject *item, Py_ssize_t symbols, bool is_result) {
    if (item == Py_None && is_result) {
        *size = IVY_UNKNOWN_SIZE;
        return true;
    }
    *size = PyNumber_AsSsize_t(item, PyExc_OverflowError);
    if (*size == -1 && PyErr_Occurred()) return false;
    if (*size >= -symbols) return true;
    PyErr_Format(PyExc_ValueError, "symbol %zd does not exist: there are %zd symbols", -1 - *size, symbols);
    return false;
}

static bool make_shape(ivy_array_type *type, PyObject *shape, Py_ssize_t symbols, bool is_result) {
    if (!PyTuple_Check(shape) || PyTuple_GET_SIZE(shape) > NPY_MAXDIMS) {
        PyErr_Format(PyExc_TypeError, "expected a shape, a tuple of sizes, got %R", shape);
        return false;
    }
    type->rank = (int)PyTuple_GET_SIZE(shape);
    type->shape = PyMem_Calloc((size_t)type->rank + 1, sizeof *type->shape);
    if (type->shape == NULL) return PyErr_NoMemory() != NULL;
    type->is_static = true;
    for (int axis = 0; axis < type->rank; axis++) {
        if (!make_size(&type->shape[axis], PyTuple_GET_ITEM(shape, axis), symbols, is_result)) return false;
        type->is_static &= type->shape[axis] >= 0;
    }
    return true;
}

bool ivy_make_type(ivy_array_type *type, PyObject *pair, Py_ssize_t symbols, bool is_result) {
    if (!PyTuple_Check(pair) || PyTuple_GET_SIZE(pair) != 2) {
        PyErr_Format(PyExc_TypeError, "expected a pair (dtype, shape), got %R", pair);
        return false;
    }
    if (!PyArray_DescrConverter(PyTuple_GET_ITEM(pair, 0), &type->dtype)) return false;
    if (PyDataType_FLAGCHK(type->dtype, NPY_ITEM_REFCOUNT) || !PyDataType_ISNOTSWAPPED(type->dtype)) {
        PyErr_Format(PyExc_TypeError, "compiled programs have no arrays of %R", type->dtype);
        return false;
    }
    type->element = element_of_dtype(type->dtype);
    type->itemsize = PyDataType_ELSIZE(type->dtype);
    type->alignment = PyDataType_ALIGNMENT(type->dtype);
    return make_shape(type, PyTuple_GET_ITEM(pair, 1), symbols, is_result);
}

void ivy_clear_type(ivy_array_type *type) {
    Py_CLEAR(type->dtype);
    PyMem_Free(type->shape);
    type->shape = NULL;
}

/* ---- Comparing ---- */

static bool accept_symbol(Py_ssize_t symbol, npy_intp size, ivy_sizes *sizes) {
    int64_t *known = &sizes->symbols[symbol];
    *sizes->next++ = size;
    if (*known >= 0) return *known == size;
    const ivy_bounds *bounds = &sizes->bounds[symbol];
    if (size < bounds->low || (bounds->high >= 0 && size > bounds->high)) return false;
    *known = size;
    return true;
}

bool ivy_accept_shape(const ivy_array_type *type, int rank, const npy_intp *shape, ivy_sizes *sizes) {
    if (rank != type->rank) return false;
    for (int axis = 0; axis < rank; axis++) {
        npy_intp expected = type->shape[axis];
        if (expected >= 0 ? expected != shape[axis] : !accept_symbol(-1 - expected, shape[axis], sizes)) {
            return false;
        }
    }
    return true;
}

bool ivy_accept_view(const ivy_array_type *type, const ivy_view *view, ivy_sizes *sizes) {
    return view->element.kind == type->element.kind && view->element.bits == type->element.bits &&
           (uintptr_t)view->data % (size_t)type->alignment == 0 &&
           ivy_accept_shape(type, view->rank, (const npy_intp *)view->shape, sizes);
}

/* ---- Words ---- */

static PyObject *size_in_words(npy_intp size, const ivy_sizes *sizes) {
    if (size >= 0) return PyUnicode_FromFormat("%zd", (Py_ssize_t)size);
    Py_ssize_t symbol = -1 - size;
    int64_t known = sizes->symbols[symbol];
    const ivy_bounds *bounds = &sizes->bounds[symbol];
    if (known >= 0) return PyUnicode_FromFormat("n%zd=%zd", symbol, (Py_ssize_t)known);
    if (bounds->high >= 0) {
        return PyUnicode_FromFormat("%zd<=n%zd<=%zd", (Py_ssize_t)bounds->low, symbol,
                                    (Py_ssize_t)bounds->high);
    }
    if (bounds->low > 0) return PyUnicode_FromFormat("n%zd>=%zd", symbol, (Py_ssize_t)bounds->low);
    return PyUnicode_FromFormat("n%zd", symbol);
}

/* "(2, n0=3)" */
static PyObject *shape_in_words(int rank, const npy_intp *shape, const ivy_sizes *sizes) {
    PyObject *words = PyUnicode_FromString("(");
    for (int axis = 0; axis < rank && words != NULL; axis++) {
        PyObject *size = size_in_words(shape[axis], sizes);
        const char *after = axis + 1 < rank ? ", " : rank == 1 ? "," : "";
        PyObject *longer = size == NULL ? NULL : PyUnicode_FromFormat("%U%U%s", words, size, after);
        Py_XDECREF(size);
        Py_SETREF(words, longer);
    }
    if (words == NULL) return NULL;
    Py_SETREF(words, PyUnicode_FromFormat("%U)", words));
    return words;
}

static const char *kind_in_words(uint8_t kind) {
    switch (kind) {
    case IVY_KIND_INT: return "int";
    case IVY_KIND_UINT: return "uint";
    case IVY_KIND_FLOAT: return "float";
    case IVY_KIND_BFLOAT: return "bfloat";
    case IVY_KIND_COMPLEX: return "complex";
    }
    return "other";
}

/* What an argument is, as far as an error needs to tell. */
typedef struct {
    PyObject *dtype;
    PyObject *shape;
    bool same_dtype;
    bool usable;
} description;

static description describe_array(const ivy_array_type *type, PyArrayObject *array, const ivy_sizes *sizes) {
    return (description){
        .dtype = PyObject_Str((PyObject *)PyArray_DESCR(array)),
        .shape = shape_in_words(PyArray_NDIM(array), PyArray_DIMS(array), sizes),
        .same_dtype = ivy_same_dtype(type, array),
        .usable = PyArray_CHKFLAGS(array, NPY_ARRAY_CARRAY_RO) && PyArray_CheckExact(array),
    };
}

static description describe_view(const ivy_array_type *type, const ivy_view *view, const ivy_sizes *sizes) {
    const ivy_element *element = &view->element;
    return (description){
        .dtype = element->kind == IVY_KIND_BOOL
                     ? PyUnicode_FromString("bool")
                     : PyUnicode_FromFormat("%s%d", kind_in_words(element->kind), element->bits),
        .shape = shape_in_words(view->rank, (const npy_intp *)view->shape, sizes),
        .same_dtype = element->kind == type->element.kind && element->bits == type->element.bits,
        .usable = (uintptr_t)view->data % (size_t)type->alignment == 0,
    };
}

static void report(const ivy_array_type *type, Py_ssize_t position, PyObject *expected,
                   const description *got) {
    if (got->dtype == NULL || got->shape == NULL) return;
    PyErr_Format(got->same_dtype ? PyExc_ValueError : PyExc_TypeError,
                 "argument %zd: expected %S array of shape %U, got %U array of shape %U%s", position,
                 type->dtype, expected, got->dtype, got->shape,
                 got->usable ? "" : " (it must be a plain, contiguous and aligned array)");
}

void ivy_explain(const ivy_array_type *type, PyObject *argument, Py_ssize_t position,
                 const ivy_sizes *sizes) {
    PyObject *expected = shape_in_words(type->rank, type->shape, sizes);
    if (expected == NULL) return;
    ivy_view *view = ivy_view_of(argument);
    if (view != NULL || PyArray_Check(argument)) {
        description got = view != NULL ? describe_view(type, view, sizes)
                                       : describe_array(type, (PyArrayObject *)argument, sizes);
        report(type, position, expected, &got);
        Py_XDECREF(got.dtype);
        Py_XDECREF(got.shape);
    } else if (!PyErr_Occurred()) {
        PyErr_Format(PyExc_TypeError, "argument %zd: expected %S array of shape %U, got %.200s", position,
                     type->dtype, expected, Py_TYPE(argument)->tp_name);
    }
    ivy_release_views(view);
    Py_DECREF(expected);
}
