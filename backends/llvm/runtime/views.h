/* Other libraries' arrays in the CPU's memory, without copying: by the buffer protocol or by DLPack. */
#ifndef IVY_VIEWS_H
#define IVY_VIEWS_H

#include "numpy_api.h"

#include <stdbool.h>

/* DLPack's kinds of elements. */
enum ivy_kind {
    IVY_KIND_INT = 0,
    IVY_KIND_UINT = 1,
    IVY_KIND_FLOAT = 2,
    IVY_KIND_BFLOAT = 4,
    IVY_KIND_COMPLEX = 5,
    IVY_KIND_BOOL = 6,
    IVY_KIND_OTHER = 255,
};

typedef struct {
    uint8_t kind;
    uint8_t bits;
} ivy_element;

/* A contiguous row-major array that belongs to another object, which it keeps alive. */
typedef struct ivy_view {
    struct ivy_view *next;
    void *data;
    int rank;
    const int64_t *shape;
    ivy_element element;
    Py_buffer buffer; /* buffer.obj is NULL where the view is of a DLPack tensor */
    void *tensor;
    void (*release_tensor)(void *);
} ivy_view;

/* NULL without an error: not such an array, or one that refuses. NumPy's own arrays are not looked at. */
ivy_view *ivy_view_of(PyObject *object);

/* Lets go of a list of views. */
void ivy_release_views(ivy_view *views);

/* Makes the names that `ivy_view_of` uses; false with an error set. */
bool ivy_prepare_views(void);

#endif
