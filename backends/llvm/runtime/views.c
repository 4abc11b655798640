/* The buffer protocol, and DLPack 1 (dmlc.github.io/dlpack): by its table of C functions, which PyTorch has,
 * and by capsules with and without a version. */
#include "views.h"

typedef struct {
    void *data;
    int32_t device_type;
    int32_t device_id;
    int32_t rank;
    uint8_t kind;
    uint8_t bits;
    uint16_t lanes;
    int64_t *shape;
    int64_t *strides;
    uint64_t byte_offset;
} dl_tensor;

typedef struct dl_managed {
    dl_tensor tensor;
    void *context;
    void (*deleter)(struct dl_managed *);
} dl_managed;

typedef struct dl_versioned {
    uint32_t major;
    uint32_t minor;
    void *context;
    void (*deleter)(struct dl_versioned *);
    uint64_t flags;
    dl_tensor tensor;
} dl_versioned;

/* The table's beginning. */
typedef struct {
    uint32_t major;
    uint32_t minor;
    void *older_table;
    void *allocate;
    int (*export)(void *object, dl_versioned **tensor);
} dl_functions;

enum { DL_CPU = 1, DL_MAJOR_VERSION = 1 };

static PyObject *dlpack_name, *functions_name, *gradient_name, *negation_name;
static PyObject *version_keyword, *newest_version;

bool ivy_prepare_views(void) {
    dlpack_name = PyUnicode_InternFromString("__dlpack__");
    functions_name = PyUnicode_InternFromString("__dlpack_c_exchange_api__");
    gradient_name = PyUnicode_InternFromString("requires_grad");
    negation_name = PyUnicode_InternFromString("is_neg");
    version_keyword = Py_BuildValue("(s)", "max_version");
    newest_version = Py_BuildValue("(ii)", DL_MAJOR_VERSION, 0);
    return dlpack_name != NULL && functions_name != NULL && gradient_name != NULL &&
           negation_name != NULL && version_keyword != NULL && newest_version != NULL;
}

static void release_view(ivy_view *view) {
    if (view->buffer.obj != NULL) PyBuffer_Release(&view->buffer);
    if (view->release_tensor != NULL) view->release_tensor(view->tensor);
    PyMem_Free(view);
}

void ivy_release_views(ivy_view *views) {
    while (views != NULL) {
        ivy_view *next = views->next;
        release_view(views);
        views = next;
    }
}

/* ---- The buffer protocol ---- */

static uint8_t kind_of_format(const char *format) {
    if (format[0] == 'Z') return strchr("fd", format[1]) ? IVY_KIND_COMPLEX : IVY_KIND_OTHER;
    if (format[1] != '\0') return IVY_KIND_OTHER;
    if (format[0] == '?') return IVY_KIND_BOOL;
    if (strchr("bhilqn", format[0])) return IVY_KIND_INT;
    if (strchr("BHILQN", format[0])) return IVY_KIND_UINT;
    return strchr("efd", format[0]) ? IVY_KIND_FLOAT : IVY_KIND_OTHER;
}

static ivy_element element_of_buffer(const Py_buffer *buffer) {
    const char *format = buffer->format == NULL ? "B" : buffer->format;
    const char native = PY_LITTLE_ENDIAN ? '<' : '>';
    if (*format == '@' || *format == '=' || *format == native) format++;
    ivy_element element = {IVY_KIND_OTHER, 0};
    if (*format == '\0' || buffer->itemsize > 16) return element;
    element.kind = kind_of_format(format);
    element.bits = (uint8_t)(8 * buffer->itemsize);
    return element;
}

static bool view_buffer(ivy_view *view, PyObject *object) {
    if (!PyObject_CheckBuffer(object)) return false;
    if (PyObject_GetBuffer(object, &view->buffer, PyBUF_C_CONTIGUOUS | PyBUF_FORMAT) < 0) return false;
    view->data = view->buffer.buf;
    view->rank = view->buffer.ndim;
    view->shape = (const int64_t *)view->buffer.shape;
    view->element = element_of_buffer(&view->buffer);
    return true;
}

/* ---- DLPack ---- */

static void delete_managed(void *tensor) {
    dl_managed *managed = tensor;
    if (managed->deleter != NULL) managed->deleter(managed);
}

static void delete_versioned(void *tensor) {
    dl_versioned *managed = tensor;
    if (managed->deleter != NULL) managed->deleter(managed);
}

static const dl_tensor *own_versioned(ivy_view *view, dl_versioned *managed) {
    view->tensor = managed;
    view->release_tensor = delete_versioned;
    return managed->major == DL_MAJOR_VERSION ? &managed->tensor : NULL;
}

/* Takes the tensor out of its capsule, which no longer owns it. */
static const dl_tensor *open_capsule(ivy_view *view, PyObject *capsule) {
    if (PyCapsule_IsValid(capsule, "dltensor_versioned")) {
        dl_versioned *managed = PyCapsule_GetPointer(capsule, "dltensor_versioned");
        PyCapsule_SetName(capsule, "used_dltensor_versioned");
        return own_versioned(view, managed);
    }
    if (!PyCapsule_IsValid(capsule, "dltensor")) return NULL;
    dl_managed *managed = view->tensor = PyCapsule_GetPointer(capsule, "dltensor");
    view->release_tensor = delete_managed;
    PyCapsule_SetName(capsule, "used_dltensor");
    return &managed->tensor;
}

static bool is_row_major(const dl_tensor *tensor) {
    if (tensor->strides == NULL) return true;
    int64_t stride = 1;
    bool compact = true;
    for (int axis = tensor->rank - 1; axis >= 0; axis--) {
        if (tensor->shape[axis] == 0) return true;
        compact &= tensor->shape[axis] == 1 || tensor->strides[axis] == stride;
        stride *= tensor->shape[axis];
    }
    return compact;
}

static bool view_tensor(ivy_view *view, const dl_tensor *tensor) {
    if (tensor->device_type != DL_CPU || tensor->lanes != 1 || !is_row_major(tensor)) return false;
    view->data = (char *)tensor->data + tensor->byte_offset;
    view->rank = tensor->rank;
    view->shape = tensor->shape;
    view->element = (ivy_element){tensor->kind, tensor->bits};
    return true;
}

static PyObject *ask_for_capsule(PyObject *object) {
    PyObject *arguments[] = {object, newest_version};
    PyObject *capsule = PyObject_VectorcallMethod(dlpack_name, arguments, 1, version_keyword);
    if (capsule != NULL || !PyErr_ExceptionMatches(PyExc_TypeError)) return capsule;
    PyErr_Clear(); /* from before versions */
    return PyObject_VectorcallMethod(dlpack_name, arguments, 1, NULL);
}

/* The functions of the object's own class: a subclass may have redefined `__dlpack__`. */
static const dl_functions *functions_of(PyObject *object) {
    PyObject *names = Py_TYPE(object)->tp_dict;
    PyObject *capsule = names == NULL ? NULL : PyDict_GetItemWithError(names, functions_name);
    if (capsule == NULL || !PyCapsule_IsValid(capsule, "dlpack_exchange_api")) return NULL;
    const dl_functions *functions = PyCapsule_GetPointer(capsule, "dlpack_exchange_api");
    return functions->major == DL_MAJOR_VERSION ? functions : NULL;
}

/* True where it has an attribute that says so: unlike `__dlpack__`, the C functions do not look. */
static bool requires_gradient(PyObject *object) {
    PyObject *answer = PyObject_GetAttr(object, gradient_name);
    if (answer == NULL) return PyErr_Clear(), false;
    bool requires = answer != Py_False;
    Py_DECREF(answer);
    return requires;
}

static bool view_by_functions(ivy_view *view, PyObject *object, const dl_functions *functions) {
    dl_versioned *managed = NULL;
    if (requires_gradient(object) || functions->export(object, &managed) != 0) return false;
    const dl_tensor *tensor = own_versioned(view, managed);
    return tensor != NULL && view_tensor(view, tensor);
}

static bool view_by_capsule(ivy_view *view, PyObject *object) {
    if (!PyObject_HasAttr((PyObject *)Py_TYPE(object), dlpack_name)) return false;
    PyObject *capsule = ask_for_capsule(object);
    if (capsule == NULL) return false;
    const dl_tensor *tensor = open_capsule(view, capsule);
    Py_DECREF(capsule);
    return tensor != NULL && view_tensor(view, tensor);
}

/* PyTorch's imaginary part of a conjugate is the negative of what its memory holds, and DLPack does not tell.
 * The imaginary parts' stride is 2, so that only a single one is contiguous. */
static bool is_negated(const ivy_view *view, PyObject *object) {
    for (int axis = 0; axis < view->rank; axis++) {
        if (view->shape[axis] != 1) return false;
    }
    PyObject *answer = PyObject_CallMethodNoArgs(object, negation_name);
    if (answer == NULL) return PyErr_Clear(), false;
    bool negated = answer == Py_True;
    Py_DECREF(answer);
    return negated;
}

/* A complex tensor may be the conjugate of what its memory holds; only `__dlpack__` tells. */
static bool view_dlpack(ivy_view *view, PyObject *object) {
    const dl_functions *functions = functions_of(object);
    if (functions == NULL) return view_by_capsule(view, object);
    if (!view_by_functions(view, object, functions)) return false;
    if (view->element.kind != IVY_KIND_COMPLEX) return true;
    view->release_tensor(view->tensor);
    view->release_tensor = NULL;
    return view_by_capsule(view, object);
}

/* ---- Both ---- */

/* An object that refuses says so by an exception; whoever wants the array finds another way or reports. */
static bool forgive(void) {
    if (PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_Exception)) PyErr_Clear();
    return !PyErr_Occurred();
}

ivy_view *ivy_view_of(PyObject *object) {
    if (PyArray_Check(object)) return NULL;
    ivy_view *view = PyMem_Calloc(1, sizeof *view);
    if (view == NULL) return (ivy_view *)PyErr_NoMemory();
    if (view_buffer(view, object) && view->element.kind != IVY_KIND_OTHER) return view;
    if (view->buffer.obj != NULL) PyBuffer_Release(&view->buffer);
    if (forgive() && view_dlpack(view, object) && !is_negated(view, object)) return view;
    forgive();
    release_view(view);
    return NULL;
}
