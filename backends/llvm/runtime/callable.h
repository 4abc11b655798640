/* The fields of a Callable, for the files that make it up: callable.c (its life) and call.c (its calls). */
#ifndef IVY_CALLABLE_H
#define IVY_CALLABLE_H

#include "arguments.h"

typedef int32_t ivy_entry(void *const *arguments, void *const *results, const int64_t *sizes, void *arena);
typedef int64_t ivy_arena_bytes(const int64_t *sizes);
typedef void ivy_result_shapes(const int64_t *sizes, int64_t *shapes);

typedef struct {
    void *memory;
    size_t bytes;
} ivy_arena;

enum { IVY_SPARE_ARENAS = 4 };

typedef struct {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    ivy_entry *entry; /* NULL until __init__ has succeeded */
    ivy_arena_bytes *arena_bytes;
    ivy_result_shapes *result_shapes;
    size_t static_arena_bytes;
    PyObject *state; /* a tuple of arrays */
    PyObject *fallback;
    bool fallback_is_method; /* of this object: kept as the function, which makes no cycle */
    bool single;
    bool release_gil;
    ivy_array_type *inputs;
    Py_ssize_t input_count;
    ivy_array_type *results;
    Py_ssize_t result_count;
    ivy_bounds *bounds;
    Py_ssize_t symbol_count;
    Py_ssize_t size_count;  /* dynamic axes of the inputs */
    Py_ssize_t shape_count; /* axes of the results */
    ivy_arena spares[IVY_SPARE_ARENAS];
    int spare_count;
} ivy_callable;

extern PyTypeObject ivy_callable_type;

/* The ways to call one, in call.c. */
PyObject *ivy_vectorcall(PyObject *self, PyObject *const *arguments, size_t count, PyObject *names);
PyObject *ivy_tuple_call(PyObject *self, PyObject *arguments, PyObject *keywords);
PyObject *ivy_run(PyObject *self, PyObject *arrays);

#endif
