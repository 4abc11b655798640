/* A call: check the arguments, make the results, lend an arena, enter the machine code. */
#include "allocator.h"
#include "callable.h"
#include "results.h"

enum {
    /* Calls with more pointers and sizes than this take their table from the heap. */
    INLINE_WORDS = 96,
    /* Larger arenas go back to the allocator, where other programs find them. */
    LARGEST_SPARE_ARENA = 1 << 20,
};

typedef struct {
    PyObject *state;
    void **arguments;
    void **results;
    int64_t *first_size;
    int64_t *shapes;
    ivy_sizes sizes;
    Py_ssize_t accepted; /* how many arguments have been found to fit */
    ivy_view *views;
    ivy_arena arena;
    PyObject *value; /* what the call returns */
    uint64_t *words;
    uint64_t inline_words[INLINE_WORDS];
} frame;

static bool open_frame(const ivy_callable *self, frame *f) {
    Py_ssize_t states = PyTuple_GET_SIZE(self->state);
    Py_ssize_t words = states + self->input_count + self->result_count + self->symbol_count +
                       self->size_count + self->shape_count;
    f->words = words <= INLINE_WORDS ? f->inline_words : PyMem_Malloc((size_t)words * sizeof *f->words);
    if (f->words == NULL) return PyErr_NoMemory() != NULL;
    f->arguments = (void **)f->words;
    f->results = f->arguments + states + self->input_count;
    int64_t *symbols = (int64_t *)(f->results + self->result_count);
    f->first_size = symbols + self->symbol_count;
    f->shapes = f->first_size + self->size_count;
    f->sizes = (ivy_sizes){self->bounds, symbols, f->first_size};
    for (Py_ssize_t i = 0; i < self->symbol_count; i++) symbols[i] = -1;
    f->accepted = 0;
    f->views = NULL;
    f->value = NULL;
    f->state = Py_NewRef(self->state);
    return true;
}

static void close_frame(frame *f) {
    if (f->views != NULL) ivy_release_views(f->views);
    if (f->words != f->inline_words) PyMem_Free(f->words);
    Py_DECREF(f->state);
}

/* ---- Arguments ---- */

static bool accept_other(frame *f, const ivy_array_type *type, PyObject *argument, void **data) {
    ivy_view *view = ivy_view_of(argument);
    if (view == NULL) return false;
    view->next = f->views;
    f->views = view;
    *data = view->data;
    return ivy_accept_view(type, view, &f->sizes);
}

/* False where an argument does not fit, and perhaps with an error set. */
static bool accept_arguments(const ivy_callable *self, frame *f, PyObject *const *arguments) {
    Py_ssize_t states = PyTuple_GET_SIZE(f->state);
    for (Py_ssize_t i = 0; i < states; i++) {
        f->arguments[i] = PyArray_DATA((PyArrayObject *)PyTuple_GET_ITEM(f->state, i));
    }
    void **data = f->arguments + states;
    for (; f->accepted < self->input_count; f->accepted++, data++) {
        const ivy_array_type *type = &self->inputs[f->accepted];
        PyObject *argument = arguments[f->accepted];
        if (ivy_accept_array(type, argument, &f->sizes)) {
            *data = PyArray_DATA((PyArrayObject *)argument);
        } else if (!accept_other(f, type, argument, data)) {
            return false;
        }
    }
    return true;
}

/* ---- Results ---- */

static npy_intp *fill_shape(const ivy_array_type *type, npy_intp *shape, const int64_t *symbols) {
    for (int axis = 0; axis < type->rank; axis++) {
        npy_intp size = type->shape[axis];
        if (size != IVY_UNKNOWN_SIZE) shape[axis] = size >= 0 ? size : symbols[-1 - size];
    }
    return shape;
}

static PyObject *new_result(const ivy_array_type *type, npy_intp *shape, const frame *f, void **data) {
    const npy_intp *sizes = type->is_static ? type->shape : fill_shape(type, shape, f->sizes.symbols);
    PyObject *array = ivy_new_array(type, sizes);
    if (array != NULL) *data = PyArray_DATA((PyArrayObject *)array);
    return array;
}

static bool make_results(const ivy_callable *self, frame *f) {
    npy_intp *shape = (npy_intp *)f->shapes;
    if (self->result_shapes != NULL) self->result_shapes(f->first_size, f->shapes);
    if (self->single) return (f->value = new_result(self->results, shape, f, f->results)) != NULL;
    f->value = PyTuple_New(self->result_count);
    for (Py_ssize_t i = 0; i < self->result_count && f->value != NULL; i++) {
        PyObject *array = new_result(&self->results[i], shape, f, &f->results[i]);
        shape += self->results[i].rank;
        if (array == NULL) {
            Py_CLEAR(f->value);
        } else {
            PyTuple_SET_ITEM(f->value, i, array);
        }
    }
    return f->value != NULL;
}

/* ---- Arenas ---- */

static bool take_arena(ivy_callable *self, frame *f) {
    f->arena = (ivy_arena){NULL, self->static_arena_bytes};
    if (self->arena_bytes != NULL) {
        int64_t bytes = self->arena_bytes(f->first_size);
        if (bytes < 0) return PyErr_NoMemory() != NULL;
        f->arena.bytes = (size_t)bytes;
    }
    if (f->arena.bytes == 0) return true;
    if (self->spare_count > 0 && self->spares[self->spare_count - 1].bytes >= f->arena.bytes) {
        f->arena = self->spares[--self->spare_count];
        return true;
    }
    f->arena.memory = ivy_acquire_block(f->arena.bytes);
    return f->arena.memory != NULL || PyErr_NoMemory() != NULL;
}

static void return_arena(ivy_callable *self, const frame *f) {
    if (f->arena.memory == NULL) return;
    if (f->arena.bytes <= LARGEST_SPARE_ARENA && self->spare_count < IVY_SPARE_ARENAS) {
        self->spares[self->spare_count++] = f->arena;
    } else {
        ivy_release_block(f->arena.memory, f->arena.bytes);
    }
}

/* ---- The call ---- */

static int32_t enter(const ivy_callable *self, const frame *f) {
    if (!self->release_gil) return self->entry(f->arguments, f->results, f->first_size, f->arena.memory);
    int32_t code;
    Py_BEGIN_ALLOW_THREADS
    code = self->entry(f->arguments, f->results, f->first_size, f->arena.memory);
    Py_END_ALLOW_THREADS
    return code;
}

static PyObject *execute(ivy_callable *self, frame *f) {
    if (!make_results(self, f)) return NULL;
    if (!take_arena(self, f)) {
        Py_CLEAR(f->value);
        return NULL;
    }
    int32_t code = enter(self, f);
    return_arena(self, f);
    if (code == 0) return f->value;
    Py_CLEAR(f->value);
    return PyErr_Format(PyExc_RuntimeError, "the compiled program failed with code %d", (int)code);
}

static void explain_count(const ivy_callable *self, Py_ssize_t count) {
    PyErr_Format(PyExc_TypeError, "expected %zd argument%s, got %zd", self->input_count,
                 self->input_count == 1 ? "" : "s", count);
}

/* NULL without an error where the arguments do not fit, unless that is to be explained. */
static PyObject *call(ivy_callable *self, PyObject *const *arguments, Py_ssize_t count, bool explain) {
    if (self->entry == NULL) return PyErr_Format(PyExc_RuntimeError, "the program has not been initialised");
    if (count != self->input_count) {
        if (explain) explain_count(self, count);
        return NULL;
    }
    frame f;
    if (!open_frame(self, &f)) return NULL;
    PyObject *value = NULL;
    if (accept_arguments(self, &f, arguments)) {
        value = execute(self, &f);
    } else if (explain && !PyErr_Occurred()) {
        ivy_explain(&self->inputs[f.accepted], arguments[f.accepted], f.accepted, &f.sizes);
    }
    close_frame(&f);
    return value;
}

/* ---- From Python ---- */

static PyObject *explain_refusal(ivy_callable *self, PyObject *arguments, PyObject *keywords) {
    if (keywords == NULL || PyDict_GET_SIZE(keywords) == 0) {
        return call(self, &PyTuple_GET_ITEM(arguments, 0), PyTuple_GET_SIZE(arguments), true);
    }
    return PyErr_Format(PyExc_TypeError, "the compiled program has no keyword arguments");
}

static PyObject *fall_back(ivy_callable *self, PyObject *arguments, PyObject *keywords) {
    if (self->fallback == NULL) return explain_refusal(self, arguments, keywords);
    PyObject *fallback = Py_NewRef(self->fallback);
    PyObject *all[] = {(PyObject *)self, arguments, keywords == NULL ? Py_None : keywords};
    PyObject *value = self->fallback_is_method
                          ? PyObject_Vectorcall(fallback, all, 3, NULL)
                          : PyObject_Vectorcall(fallback, all + 1, 2 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    Py_DECREF(fallback);
    return value;
}

PyObject *ivy_tuple_call(PyObject *object, PyObject *arguments, PyObject *keywords) {
    ivy_callable *self = (ivy_callable *)object;
    if (keywords == NULL || PyDict_GET_SIZE(keywords) == 0) {
        PyObject *value = call(self, &PyTuple_GET_ITEM(arguments, 0), PyTuple_GET_SIZE(arguments), false);
        if (value != NULL || PyErr_Occurred()) return value;
    }
    return fall_back(self, arguments, keywords);
}

static PyObject *tuple_of(PyObject *const *items, Py_ssize_t count) {
    PyObject *tuple = PyTuple_New(count);
    for (Py_ssize_t i = 0; i < count && tuple != NULL; i++) PyTuple_SET_ITEM(tuple, i, Py_NewRef(items[i]));
    return tuple;
}

static PyObject *dict_of(PyObject *names, PyObject *const *values) {
    PyObject *dict = PyDict_New();
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(names) && dict != NULL; i++) {
        if (PyDict_SetItem(dict, PyTuple_GET_ITEM(names, i), values[i]) < 0) Py_CLEAR(dict);
    }
    return dict;
}

PyObject *ivy_vectorcall(PyObject *object, PyObject *const *arguments, size_t count_and_flag,
                         PyObject *names) {
    Py_ssize_t count = PyVectorcall_NARGS(count_and_flag);
    bool has_keywords = names != NULL && PyTuple_GET_SIZE(names) > 0;
    if (!has_keywords) {
        PyObject *value = call((ivy_callable *)object, arguments, count, false);
        if (value != NULL || PyErr_Occurred()) return value;
    }
    PyObject *tuple = tuple_of(arguments, count);
    PyObject *keywords = has_keywords ? dict_of(names, arguments + count) : NULL;
    PyObject *value = NULL;
    if (tuple != NULL && (keywords != NULL || !has_keywords)) {
        value = fall_back((ivy_callable *)object, tuple, keywords);
    }
    Py_XDECREF(keywords);
    Py_XDECREF(tuple);
    return value;
}

PyObject *ivy_run(PyObject *self, PyObject *arrays) {
    PyObject *items = PySequence_Tuple(arrays);
    if (items == NULL) return NULL;
    PyObject *value =
        call((ivy_callable *)self, &PyTuple_GET_ITEM(items, 0), PyTuple_GET_SIZE(items), true);
    Py_DECREF(items);
    return value;
}
