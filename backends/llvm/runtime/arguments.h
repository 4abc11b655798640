/* The types of a program's arguments and results, and whether an object has the type of an argument. */
#ifndef IVY_ARGUMENTS_H
#define IVY_ARGUMENTS_H

#include "views.h"

/* The size of a result's axis that the program itself computes. */
#define IVY_UNKNOWN_SIZE NPY_MIN_INTP

/* An element type and a shape: a size, or -1 - n for the n-th symbol. */
typedef struct {
    PyArray_Descr *dtype;
    npy_intp *shape;
    int rank;
    bool is_static; /* no symbol, no unknown size */
    ivy_element element;
    npy_intp itemsize;
    npy_intp alignment;
} ivy_array_type;

/* A symbol's smallest and largest size; -1: no largest. */
typedef struct {
    npy_intp low;
    npy_intp high;
} ivy_bounds;

/* The dynamic sizes of one call. */
typedef struct {
    const ivy_bounds *bounds;
    int64_t *symbols; /* one for each symbol, -1 where nothing was seen of it yet */
    int64_t *next;    /* where the next dynamic axis's size goes */
} ivy_sizes;

/* From a pair (dtype, shape); false with an error set. Only results have unknown sizes (None). */
bool ivy_make_type(ivy_array_type *type, PyObject *pair, Py_ssize_t symbols, bool is_result);
void ivy_clear_type(ivy_array_type *type);

/* Whether a shape is the type's; notes the dynamic sizes. */
bool ivy_accept_shape(const ivy_array_type *type, int rank, const npy_intp *shape, ivy_sizes *sizes);

/* Whether a view is of an array of this type. */
bool ivy_accept_view(const ivy_array_type *type, const ivy_view *view, ivy_sizes *sizes);

/* Sets an error that says what is wrong with an argument, which has been refused. */
void ivy_explain(const ivy_array_type *type, PyObject *argument, Py_ssize_t position,
                 const ivy_sizes *sizes);

static inline bool ivy_same_dtype(const ivy_array_type *type, PyArrayObject *array) {
    PyArray_Descr *dtype = PyArray_DESCR(array);
    return dtype == type->dtype || PyArray_EquivTypes(dtype, type->dtype);
}

/* Whether an object is a NumPy array of this type that machine code can read as it is. */
static inline bool ivy_accept_array(const ivy_array_type *type, PyObject *object, ivy_sizes *sizes) {
    if (!PyArray_CheckExact(object)) return false;
    PyArrayObject *array = (PyArrayObject *)object;
    return PyArray_CHKFLAGS(array, NPY_ARRAY_CARRAY_RO) && ivy_same_dtype(type, array) &&
           ivy_accept_shape(type, PyArray_NDIM(array), PyArray_DIMS(array), sizes);
}

#endif
