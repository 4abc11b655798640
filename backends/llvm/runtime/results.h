/* New arrays for a program's results. */
#ifndef IVY_RESULTS_H
#define IVY_RESULTS_H

#include "arguments.h"

/* An uninitialised array; NULL with an error set. */
PyObject *ivy_new_array(const ivy_array_type *type, const npy_intp *shape);

#endif
