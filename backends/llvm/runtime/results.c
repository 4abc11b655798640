/* Small arrays are NumPy's own; large ones lie in blocks of allocator.h, which a capsule gives back. */
#include "results.h"

#include "allocator.h"

enum { SMALLEST_BLOCK = 64 << 10 };

static const char capsule_name[] = "ivy.backends.llvm._native.block";

static void give_back(PyObject *capsule) {
    ivy_release_block(PyCapsule_GetPointer(capsule, capsule_name), (size_t)PyCapsule_GetContext(capsule));
}

static PyObject *new_capsule(size_t bytes) {
    void *block = ivy_acquire_block(bytes);
    if (block == NULL) return PyErr_NoMemory();
    PyObject *capsule = PyCapsule_New(block, capsule_name, give_back);
    if (capsule != NULL && PyCapsule_SetContext(capsule, (void *)bytes) == 0) return capsule;
    ivy_release_block(block, bytes);
    return NULL;
}

static PyObject *new_array(const ivy_array_type *type, const npy_intp *shape, void *data) {
    Py_INCREF(type->dtype);
    return PyArray_NewFromDescr(&PyArray_Type, type->dtype, type->rank, shape, NULL, data,
                                data == NULL ? 0 : NPY_ARRAY_CARRAY, NULL);
}

static PyObject *new_large_array(const ivy_array_type *type, const npy_intp *shape, size_t bytes) {
    PyObject *capsule = new_capsule(bytes);
    if (capsule == NULL) return NULL;
    PyObject *array = new_array(type, shape, PyCapsule_GetPointer(capsule, capsule_name));
    if (array == NULL) {
        Py_DECREF(capsule);
    } else if (PyArray_SetBaseObject((PyArrayObject *)array, capsule) < 0) { /* which takes the capsule */
        Py_CLEAR(array);
    }
    return array;
}

PyObject *ivy_new_array(const ivy_array_type *type, const npy_intp *shape) {
    npy_intp bytes = type->itemsize;
    for (int axis = 0; axis < type->rank; axis++) {
        /* NumPy's own function reports sizes that make no sense. */
        if (shape[axis] <= 0 || __builtin_mul_overflow(bytes, shape[axis], &bytes)) {
            return new_array(type, shape, NULL);
        }
    }
    if (bytes < SMALLEST_BLOCK) return new_array(type, shape, NULL);
    return new_large_array(type, shape, (size_t)bytes);
}
