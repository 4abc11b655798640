/* How a Callable is made, shown to the garbage collector, and freed. */
#include "callable.h"

#include <stddef.h>

#include "allocator.h"

/* ---- Parts of the constructor ---- */

static PyObject *state_array(PyObject *item) {
    return PyArray_FromAny(item, NULL, 0, 0, NPY_ARRAY_CARRAY_RO | NPY_ARRAY_NOTSWAPPED, NULL);
}

static PyObject *make_state(PyObject *arrays) {
    PyObject *state = PySequence_Tuple(arrays);
    if (state == NULL) return NULL;
    PyObject *converted = PyTuple_New(PyTuple_GET_SIZE(state));
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(state) && converted != NULL; i++) {
        PyObject *array = state_array(PyTuple_GET_ITEM(state, i));
        if (array == NULL) {
            Py_CLEAR(converted);
        } else {
            PyTuple_SET_ITEM(converted, i, array);
        }
    }
    Py_DECREF(state);
    return converted;
}

static bool make_types(PyObject *pairs, Py_ssize_t symbols, bool is_result, ivy_array_type **types,
                       Py_ssize_t *count) {
    PyObject *items = PySequence_Tuple(pairs);
    if (items == NULL) return false;
    Py_ssize_t wanted = PyTuple_GET_SIZE(items);
    *types = PyMem_Calloc((size_t)wanted + 1, sizeof **types);
    bool fine = *types != NULL || PyErr_NoMemory() != NULL;
    for (*count = 0; fine && *count < wanted; ++*count) {
        fine = ivy_make_type(&(*types)[*count], PyTuple_GET_ITEM(items, *count), symbols, is_result);
    }
    Py_DECREF(items);
    return fine;
}

static bool make_bounds(ivy_callable *self, PyObject *pairs) {
    self->bounds = PyMem_Calloc((size_t)self->symbol_count + 1, sizeof *self->bounds);
    if (self->bounds == NULL) return PyErr_NoMemory() != NULL;
    for (Py_ssize_t i = 0; i < self->symbol_count; i++) self->bounds[i] = (ivy_bounds){0, -1};
    if (pairs == Py_None) return true;
    PyObject *items = PySequence_Tuple(pairs);
    if (items == NULL) return false;
    bool fine = PyTuple_GET_SIZE(items) == self->symbol_count;
    if (!fine) PyErr_SetString(PyExc_ValueError, "bounds needs one pair for each symbol");
    for (Py_ssize_t i = 0; fine && i < self->symbol_count; i++) {
        PyObject *pair = PySequence_Tuple(PyTuple_GET_ITEM(items, i));
        fine = pair != NULL && PyArg_ParseTuple(pair, "nn", &self->bounds[i].low, &self->bounds[i].high);
        Py_XDECREF(pair);
    }
    Py_DECREF(items);
    return fine;
}

/* A bound method of the object itself would keep it, and its arrays, until a garbage collection. */
static void set_fallback(ivy_callable *self, PyObject *fallback) {
    if (fallback == Py_None) return;
    self->fallback_is_method = PyMethod_Check(fallback) && PyMethod_GET_SELF(fallback) == (PyObject *)self;
    self->fallback = Py_NewRef(self->fallback_is_method ? PyMethod_GET_FUNCTION(fallback) : fallback);
}

static bool count_axes(ivy_callable *self) {
    for (Py_ssize_t i = 0; i < self->input_count; i++) {
        for (int axis = 0; axis < self->inputs[i].rank; axis++) {
            self->size_count += self->inputs[i].shape[axis] < 0;
        }
    }
    for (Py_ssize_t i = 0; i < self->result_count; i++) {
        self->shape_count += self->results[i].rank;
        for (int axis = 0; axis < self->results[i].rank; axis++) {
            if (self->results[i].shape[axis] != IVY_UNKNOWN_SIZE || self->result_shapes != NULL) continue;
            PyErr_Format(PyExc_ValueError, "result %zd has an unknown size: that needs a shapes_function", i);
            return false;
        }
    }
    return true;
}

static bool address(PyObject *number, void **pointer) {
    *pointer = PyLong_AsVoidPtr(number);
    return *pointer != NULL || !PyErr_Occurred();
}

typedef struct {
    PyObject *entry, *inputs, *results, *state, *bounds, *arena_function, *shapes_function, *fallback;
    Py_ssize_t symbols, arena;
    int single, release_gil;
} options;

static bool parse(options *given, PyObject *arguments, PyObject *keywords) {
    static char *names[] = {"entry", "inputs", "results", "state", "symbols", "bounds", "arena",
                            "arena_function", "shapes_function", "single", "fallback", "release_gil", NULL};
    return PyArg_ParseTupleAndKeywords(arguments, keywords, "|$OOOOnOnOOpOp:Callable", names, &given->entry,
                                       &given->inputs, &given->results, &given->state, &given->symbols,
                                       &given->bounds, &given->arena, &given->arena_function,
                                       &given->shapes_function, &given->single, &given->fallback,
                                       &given->release_gil);
}

static bool check(const options *given, const ivy_callable *self) {
    const char *problem = NULL;
    if (self->entry != NULL) problem = "the program has been initialised already";
    if (given->entry == NULL || given->inputs == NULL || given->results == NULL) {
        problem = "entry, inputs and results are needed";
    }
    if (given->symbols < 0) problem = "the number of symbols is negative";
    if (given->arena < 0) problem = "the arena's size is negative";
    if (problem != NULL) PyErr_SetString(PyExc_ValueError, problem);
    return problem == NULL;
}

static bool fill(ivy_callable *self, const options *given, void **entry) {
    Py_XSETREF(self->state, make_state(given->state));
    if (self->state == NULL || !address(given->entry, entry) ||
        !address(given->arena_function, (void **)&self->arena_bytes) ||
        !address(given->shapes_function, (void **)&self->result_shapes)) {
        return false;
    }
    self->symbol_count = given->symbols;
    self->static_arena_bytes = (size_t)given->arena;
    self->single = given->single;
    self->release_gil = given->release_gil;
    set_fallback(self, given->fallback);
    return make_types(given->inputs, given->symbols, false, &self->inputs, &self->input_count) &&
           make_types(given->results, given->symbols, true, &self->results, &self->result_count) &&
           make_bounds(self, given->bounds) && count_axes(self);
}

/* ---- Life ---- */

/* Before 3.12 a class made in Python does not inherit that it can be called without a tuple. */
static void inherit_vectorcall(PyTypeObject *type) {
#if PY_VERSION_HEX < 0x030C0000
    if (type->tp_call == ivy_tuple_call) type->tp_flags |= Py_TPFLAGS_HAVE_VECTORCALL;
#else
    (void)type;
#endif
}

static PyObject *new_callable(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
    (void)arguments, (void)keywords;
    inherit_vectorcall(type);
    ivy_callable *self = (ivy_callable *)type->tp_alloc(type, 0);
    if (self == NULL) return NULL;
    self->vectorcall = ivy_vectorcall;
    return (PyObject *)self;
}

static int clear(PyObject *object) {
    ivy_callable *self = (ivy_callable *)object;
    self->entry = NULL;
    Py_CLEAR(self->state);
    Py_CLEAR(self->fallback);
    return 0;
}

static void free_types(ivy_array_type **types, Py_ssize_t *count) {
    for (Py_ssize_t i = 0; *types != NULL && i <= *count; i++) ivy_clear_type(&(*types)[i]);
    PyMem_Free(*types);
    *types = NULL;
    *count = 0;
}

/* Everything that __init__ made. */
static void reset(ivy_callable *self) {
    clear((PyObject *)self);
    free_types(&self->inputs, &self->input_count);
    free_types(&self->results, &self->result_count);
    PyMem_Free(self->bounds);
    self->bounds = NULL;
    self->size_count = self->shape_count = 0;
    while (self->spare_count > 0) {
        ivy_arena *spare = &self->spares[--self->spare_count];
        ivy_release_block(spare->memory, spare->bytes);
    }
}

static int init_callable(PyObject *object, PyObject *arguments, PyObject *keywords) {
    ivy_callable *self = (ivy_callable *)object;
    PyObject *zero = PyLong_FromLong(0), *nothing = PyTuple_New(0);
    options given = {.state = nothing, .bounds = Py_None, .arena_function = zero, .shapes_function = zero,
                     .fallback = Py_None, .release_gil = 1};
    void *entry = NULL;
    bool fine = zero != NULL && nothing != NULL && parse(&given, arguments, keywords) && check(&given, self);
    if (fine) {
        fine = fill(self, &given, &entry);
        if (fine && entry == NULL) PyErr_SetString(PyExc_ValueError, "the entry's address is 0");
        if (fine && given.single && self->result_count != 1) {
            PyErr_SetString(PyExc_ValueError, "single needs exactly one result");
        }
        fine = !PyErr_Occurred();
        if (!fine) reset(self);
    }
    if (fine) self->entry = (ivy_entry *)entry;
    Py_XDECREF(zero);
    Py_XDECREF(nothing);
    return fine ? 0 : -1;
}

static int traverse(PyObject *object, visitproc visit, void *arg) {
    ivy_callable *self = (ivy_callable *)object;
    Py_VISIT(self->state);
    Py_VISIT(self->fallback);
    return 0;
}

static void dealloc(PyObject *object) {
    PyObject_GC_UnTrack(object);
    reset((ivy_callable *)object);
    Py_TYPE(object)->tp_free(object);
}

/* ---- Attributes ---- */

static PyObject *get_state(PyObject *object, void *unused) {
    (void)unused;
    PyObject *state = ((ivy_callable *)object)->state;
    return state == NULL ? PyTuple_New(0) : Py_NewRef(state);
}

/* The machine code reads as much of the new arrays as of the old ones. */
static bool can_replace(PyObject *old, PyObject *new, Py_ssize_t position) {
    PyArrayObject *before = (PyArrayObject *)old, *after = (PyArrayObject *)new;
    if (PyArray_SAMESHAPE(before, after) && PyArray_EquivTypes(PyArray_DESCR(before), PyArray_DESCR(after))) {
        return true;
    }
    PyErr_Format(PyExc_ValueError, "state %zd: a %S array of rank %d cannot replace a %S array of rank %d%s",
                 position, PyArray_DESCR(after), PyArray_NDIM(after), PyArray_DESCR(before),
                 PyArray_NDIM(before),
                 PyArray_NDIM(before) == PyArray_NDIM(after) ? ": dtypes and shapes must be equal" : "");
    return false;
}

static int set_state(PyObject *object, PyObject *arrays, void *unused) {
    (void)unused;
    ivy_callable *self = (ivy_callable *)object;
    if (arrays == NULL || self->state == NULL) {
        PyErr_SetString(PyExc_AttributeError, "the state can only be replaced");
        return -1;
    }
    PyObject *state = make_state(arrays);
    if (state == NULL) return -1;
    Py_ssize_t count = PyTuple_GET_SIZE(self->state);
    bool fine = PyTuple_GET_SIZE(state) == count;
    if (!fine) {
        PyErr_Format(PyExc_ValueError, "expected %zd arrays of state, got %zd", count,
                     PyTuple_GET_SIZE(state));
    }
    for (Py_ssize_t i = 0; fine && i < count; i++) {
        fine = can_replace(PyTuple_GET_ITEM(self->state, i), PyTuple_GET_ITEM(state, i), i);
    }
    if (fine) {
        Py_SETREF(self->state, state);
    } else {
        Py_DECREF(state);
    }
    return fine ? 0 : -1;
}

static PyGetSetDef attributes[] = {
    {"state", get_state, set_state,
     "The arrays before the inputs, a tuple. Replaced as a whole: a call that runs keeps the old ones.",
     NULL},
    {NULL},
};

static PyMethodDef methods[] = {
    {"run", ivy_run, METH_O,
     "run(arrays)\n--\n\nRun on a sequence of arrays; TypeError or ValueError says which one does not fit."},
    {NULL},
};

PyDoc_STRVAR(documentation, "A compiled program, to be called with arrays.\n\n"
"Arguments are checked and used in place: NumPy arrays, and CPU arrays of the buffer protocol or DLPack,\n"
"contiguous, of exactly the declared type. Whatever does not fit goes to `fallback(arguments, keywords)`,\n"
"which may convert it and call `run`; without a fallback the call says what is wrong.\n\n"
"All arguments of the constructor are keywords.\n\n"
"entry, arena_function, shapes_function: addresses of NAME, NAME_arena_bytes, NAME_result_shapes; 0: none\n"
"arena: the arena's size in bytes, where there is no arena_function\n"
"state: arrays that the program takes before the inputs\n"
"inputs: pairs (dtype, shape), where a size of -1 - n stands for symbol n\n"
"results: the same; None stands for a size that shapes_function tells\n"
"symbols: how many there are; bounds: a pair (low, high) for each, high -1: none\n"
"single: return the one result itself instead of a tuple\n"
"release_gil: let other threads run Python meanwhile, which costs some 50 ns\n");

PyTypeObject ivy_callable_type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "ivy.backends.llvm._native.Callable",
    .tp_basicsize = sizeof(ivy_callable),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_HAVE_VECTORCALL,
    .tp_doc = documentation,
    .tp_new = new_callable,
    .tp_init = init_callable,
    .tp_dealloc = dealloc,
    .tp_traverse = traverse,
    .tp_clear = clear,
    .tp_call = ivy_tuple_call,
    .tp_vectorcall_offset = offsetof(ivy_callable, vectorcall),
    .tp_getset = attributes,
    .tp_methods = methods,
};
