"""The native backend's C runtime, with programs written in C in the place of compiled ones."""

import array
import ctypes
import gc
import os
import subprocess
import sys
import threading
import weakref

import ml_dtypes
import numpy as np
import pytest
import torch

from ivy.backends.llvm import _native

SOURCE = r"""
#include <stdint.h>
#include <string.h>
#include <time.h>

typedef void *const *pointers;

/* One array of `sizes` floats plus another, through the arena. */
int32_t add(pointers arguments, pointers results, const int64_t *sizes, void *arena) {
    const float *x = arguments[0], *y = arguments[1];
    for (int64_t i = 0; i < sizes[0]; i++) ((float *)arena)[i] = x[i] + y[i];
    memcpy(results[0], arena, sizes[0] * sizeof(float));
    return 0;
}
int64_t add_arena_bytes(const int64_t *sizes) { return sizes[0] * sizeof(float); }

/* Every item of 4 floats times the only item of the state. */
int32_t scale(pointers arguments, pointers results, const int64_t *sizes, void *arena) {
    const float *state = arguments[0], *x = arguments[1];
    for (int i = 0; i < 4; i++) ((float *)results[0])[i] = x[i] * *state;
    return 0;
}

/* The bytes of 2 items of up to 16 bytes; the item's size is the only item of the state. */
int32_t copy(pointers arguments, pointers results, const int64_t *sizes, void *arena) {
    memcpy(results[0], arguments[1], *(int64_t *)arguments[0]);
    return 0;
}

/* x of (a, b), y of (b, 3) -> the dynamic sizes, and the shapes (a + b, 2) and (b,). */
int32_t dynamic(pointers arguments, pointers results, const int64_t *sizes, void *arena) {
    int64_t *first = results[0], *second = results[1];
    for (int64_t i = 0; i < 2 * (sizes[0] + sizes[1]); i++) first[i] = sizes[i % 3];
    for (int64_t i = 0; i < sizes[1]; i++) second[i] = i;
    return 0;
}
void dynamic_result_shapes(const int64_t *sizes, int64_t *shapes) {
    shapes[0] = sizes[0] + sizes[1];
    shapes[1] = 2;
    shapes[2] = sizes[1];
}
void negative_result_shapes(const int64_t *sizes, int64_t *shapes) { shapes[0] = -sizes[0] - 1; }

int32_t fail(pointers arguments, pointers results, const int64_t *sizes, void *arena) { return 7; }
int32_t nothing(pointers arguments, pointers results, const int64_t *sizes, void *arena) { return 0; }
int64_t no_memory(const int64_t *sizes) { return INT64_MAX / 2; }

/* The arena's address, and whether nobody else writes to it for a millisecond. */
int32_t own_arena(pointers arguments, pointers results, const int64_t *sizes, void *arena) {
    volatile int64_t *place = arena;
    int64_t mine = *(int64_t *)arguments[0];
    struct timespec pause = {0, 1000000};
    *place = mine;
    nanosleep(&pause, NULL);
    ((int64_t *)results[0])[0] = (int64_t)arena;
    ((int64_t *)results[0])[1] = *place == mine;
    return 0;
}

typedef void body(void *context, int64_t begin, int64_t end);
typedef void loop(body *run, void *context, int64_t count, int64_t grain);
static loop *parallel_for;
void set_parallel_for(loop *address) { parallel_for = address; }

static void count_items(void *context, int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) ((uint8_t *)context)[i]++;
}
void count_all(uint8_t *items, int64_t count, int64_t grain) {
    parallel_for(count_items, items, count, grain);
}

typedef struct { int64_t *ranges; int64_t used; } ranges;
static void note(void *context, int64_t begin, int64_t end) {
    ranges *all = context;
    int64_t place = __atomic_fetch_add(&all->used, 2, __ATOMIC_RELAXED);
    all->ranges[place] = begin;
    all->ranges[place + 1] = end;
}
int64_t note_ranges(int64_t *places, int64_t count, int64_t grain) {
    ranges all = {places, 0};
    parallel_for(note, &all, count, grain);
    return all.used / 2;
}

static void outer(void *context, int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) parallel_for(count_items, (uint8_t *)context + 100 * i, 100, 1);
}
void count_nested(uint8_t *items, int64_t count) { parallel_for(outer, items, count, 1); }
"""


def compile_library(folder):
    source, library = folder / "programs.c", folder / "programs.so"
    source.write_text(SOURCE)
    subprocess.run(["cc", "-O2", "-w", "-shared", "-fPIC", source, "-o", library], check=True)
    programs = ctypes.CDLL(str(library))
    programs.set_parallel_for(ctypes.c_void_p(_native.address_of("ivy_parallel_for")))
    return programs


@pytest.fixture(scope="module")
def programs(tmp_path_factory):
    return compile_library(tmp_path_factory.mktemp("programs"))


def run_python(script, environment, *arguments):
    command = [sys.executable, "-c", script, *arguments]
    environment = {**os.environ, **environment}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    return ran


def address(function):
    return ctypes.cast(function, ctypes.c_void_p).value


F32 = np.dtype("float32")
I64 = np.dtype("int64")


def make_add(programs, kind=_native.Callable, **options):
    return kind(
        **{
            "entry": address(programs.add),
            "arena_function": address(programs.add_arena_bytes),
            "symbols": 1,
            "inputs": [(F32, (-1,)), (F32, (-1,))],
            "results": [(F32, (-1,))],
            "single": True,
            **options,
        }
    )


def make_scale(programs, state, **options):
    return _native.Callable(
        entry=address(programs.scale),
        state=[state],
        inputs=[(F32, (4,))],
        results=[(F32, (4,))],
        single=True,
        **options,
    )


def make_copy(programs, dtype, shape):
    dtype = np.dtype(dtype)
    return _native.Callable(
        entry=address(programs.copy),
        state=[np.array(dtype.itemsize * int(np.prod(shape)))],
        inputs=[(dtype, shape)],
        results=[(dtype, shape)],
        single=True,
    )


def make_dynamic(programs, **options):
    return _native.Callable(
        entry=address(programs.dynamic),
        shapes_function=address(programs.dynamic_result_shapes),
        inputs=[(F32, (-1, -2)), (F32, (-2, 3))],
        results=[(I64, (None, 2)), (I64, (None,))],
        **{"symbols": 2, **options},
    )


def make_nothing(programs, shape, dtype=F32, **options):
    return _native.Callable(
        entry=address(programs.nothing), inputs=[], results=[(dtype, shape)], single=True, **options
    )


class Program(_native.Callable):
    """A program that converts what does not fit."""

    def __init__(self, **options):
        self.misses = []
        super().__init__(fallback=self.convert, **options)

    def convert(self, arguments, keywords):
        self.misses.append((arguments, keywords))
        return self.run([np.ascontiguousarray(argument, np.float32) for argument in arguments])


# ---- Calls


@pytest.mark.parametrize("release_gil", [False, True])
@pytest.mark.parametrize("size", [0, 1, 16, 20_000, 1_000_000])
def test_call(programs, size, release_gil):
    add = make_add(programs, release_gil=release_gil)
    x, y = np.random.default_rng(0).normal(size=(2, size)).astype(np.float32)
    for _ in range(3):
        result = add(x, y)
        assert type(result) is np.ndarray and result.dtype == F32 and result.flags.carray
        np.testing.assert_array_equal(result, x + y)


def test_results_of_one_call_are_not_those_of_another(programs):
    add = make_add(programs)
    x = np.ones(100_000, np.float32)
    first, second = add(x, x), add(x, first_result := 3 * x)
    np.testing.assert_array_equal(first, 2 * x)
    np.testing.assert_array_equal(second, x + first_result)


def test_large_results_are_aligned_and_kept(programs):
    empty = make_nothing(programs, (1 << 20,))
    result = empty()
    place = result.ctypes.data
    assert place % (2 << 20) == 0
    del result
    assert empty().ctypes.data == place


def test_tuple_of_results(programs):
    x, y = np.zeros((2, 5), np.float32), np.zeros((5, 3), np.float32)
    first, second = make_dynamic(programs)(x, y)
    assert first.shape == (7, 2)
    np.testing.assert_array_equal(first.ravel(), np.resize([2, 5, 5], 14))
    np.testing.assert_array_equal(second, np.arange(5))


def test_no_results(programs):
    program = _native.Callable(entry=address(programs.nothing), inputs=[], results=[])
    assert program() == ()


INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
OTHER_TYPES = ["bool", "float16", "float32", "float64", "complex64", "complex128", ml_dtypes.bfloat16]


@pytest.mark.parametrize("shape", [(2,), (1, 2, 1), ()])
@pytest.mark.parametrize("dtype", [*INTEGERS, *OTHER_TYPES])
def test_dtypes(programs, dtype, shape):
    dtype = np.dtype(dtype)
    x = np.resize(np.array([1, 0]), shape).astype(dtype)
    copy = make_copy(programs, dtype, shape)
    result = copy(x)
    assert result.dtype == dtype and result.shape == shape
    np.testing.assert_array_equal(result, x)


def test_many_arguments(programs):
    count = 500
    program = _native.Callable(
        entry=address(programs.scale),
        state=[np.float32(2)],
        inputs=[(F32, (4,))] * count,
        results=[(F32, (4,))],
    )
    (result,) = program(*[np.full(4, i, np.float32) for i in range(count)])
    np.testing.assert_array_equal(result, np.zeros(4))


def test_empty_and_oversized_results(programs):
    assert make_nothing(programs, (3, 0, 2))().shape == (3, 0, 2)
    with pytest.raises((ValueError, MemoryError)):
        make_nothing(programs, (1 << 40, 1 << 40))()
    with pytest.raises(MemoryError):
        make_nothing(programs, (1 << 55,))()
    negative = _native.Callable(
        entry=address(programs.nothing),
        shapes_function=address(programs.negative_result_shapes),
        symbols=1,
        inputs=[(F32, (-1,))],
        results=[(F32, (None,))],
    )
    with pytest.raises(ValueError, match="negative dimensions"):
        negative(np.zeros(3, np.float32))


def test_failure_of_the_program(programs):
    program = _native.Callable(entry=address(programs.fail), inputs=[], results=[(F32, (100_000,))], arena=64)
    before = _native.memory()["in_use"]
    for _ in range(3):
        with pytest.raises(RuntimeError, match="failed with code 7"):
            program()
    del program
    assert _native.memory()["in_use"] == before


# ---- What fits


def test_explanations(programs):
    add, fixed = make_add(programs), make_scale(programs, np.float32(2))
    x = np.zeros(4, np.float32)
    cases = [
        (add, (x,), TypeError, "expected 2 arguments, got 1"),
        (
            add,
            (x, x.astype("f8")),
            TypeError,
            r"argument 1: expected float32 .* \(n0=4,\), got float64 .* \(4,\)",
        ),
        (add, (x, x[:3]), ValueError, r"argument 1: .* shape \(n0=4,\), got float32 array of shape \(3,\)"),
        (add, (x, x[None]), ValueError, r"got float32 array of shape \(1, 4\)"),
        (add, (x, x.astype(">f4")), TypeError, "got >f4 array"),
        (add, (x[::2], x[::2]), ValueError, "contiguous"),
        (add, (np.frombuffer(bytes(17), "f4", 4, 1), x), ValueError, "aligned"),
        (add, ([1.0], x), TypeError, r"argument 0: expected float32 array of shape \(n0,\), got list"),
        (add, (torch.zeros(4), torch.zeros(4).double()), TypeError, "got float64 array"),
        (fixed, (np.zeros((), np.float32),), ValueError, r"shape \(4,\), got float32 array of shape \(\)"),
        (fixed, (np.ma.zeros(4, np.float32),), ValueError, "must be a plain"),
    ]
    for program, arguments, error, message in cases:
        for call in (lambda p, a: p(*a), lambda p, a: p.run(list(a))):
            with pytest.raises(error, match=message):
                call(program, arguments)
    with pytest.raises(TypeError, match="no keyword arguments"):
        add(x, y=x)


def test_symbols(programs):
    dynamic = make_dynamic(programs, bounds=[(1, 4), (2, -1)])

    def zeros(*shape):
        return np.zeros(shape, np.float32)

    assert dynamic(zeros(4, 2), zeros(2, 3))[0].shape == (6, 2)
    with pytest.raises(ValueError, match=r"argument 0: .*\(1<=n0<=4, n1>=2\), got .*\(5, 2\)"):
        dynamic(zeros(5, 2), zeros(2, 3))
    with pytest.raises(ValueError, match=r"argument 0: .*\(1<=n0<=4, "):
        dynamic(zeros(0, 2), zeros(2, 3))
    with pytest.raises(ValueError, match=r"argument 0: .*\(n0=1, n1>=2\)"):
        dynamic(zeros(1, 1), zeros(1, 3))
    with pytest.raises(ValueError, match=r"argument 1: .*\(n1=2, 3\), got .*\(4, 3\)"):
        dynamic(zeros(1, 2), zeros(4, 3))


def test_fallback(programs):
    add = make_add(programs, kind=Program)
    x = np.arange(4, dtype=np.float32)
    np.testing.assert_array_equal(add(x, x), 2 * x)
    assert add.misses == []
    np.testing.assert_array_equal(add([0, 1], (2, 3)), [2, 4])
    np.testing.assert_array_equal(add(x[::2], x[::2]), [0, 4])
    with pytest.raises(ValueError, match="argument 1"):
        add(x, x[:2].tolist(), key=1)
    assert add.misses[0] == (([0, 1], (2, 3)), None)
    assert len(add.misses) == 3 and add.misses[2][1] == {"key": 1}


def test_buffers(programs):
    add = make_add(programs)
    x = np.arange(4, dtype=np.float32)
    numbers = array.array("f", [1, 2, 3, 4])
    np.testing.assert_array_equal(add(numbers, memoryview(x)), [1, 3, 5, 7])
    numbers.append(5)  # which it refuses while somebody holds its buffer
    with pytest.raises(TypeError, match="got memoryview"):
        add(memoryview(x)[::2], x[:2])
    with pytest.raises(TypeError, match=r"got uint32 array of shape \(4,\)"):
        add(memoryview(x).cast("B").cast("I"), x)
    scalar = _native.Callable(
        entry=address(programs.copy),
        state=[np.array(4)],
        inputs=[(F32, ())],
        results=[(F32, ())],
        single=True,
    )
    assert scalar(np.float32(2.5)) == np.float32(2.5)


def test_torch_tensors(programs):
    add = make_add(programs, kind=Program)
    x = torch.arange(4.0)
    np.testing.assert_array_equal(add(x, x.numpy()), 2 * x.numpy())
    np.testing.assert_array_equal(add(x[1:], x[:3]), [1, 3, 5])
    assert add(torch.zeros(0), torch.zeros(0)).shape == (0,)
    assert add.misses == []
    np.testing.assert_array_equal(add(x[::2], x[::2]), [0, 4])
    assert len(add.misses) == 1
    with pytest.raises(RuntimeError, match="requires grad"):
        add(x, x.clone().requires_grad_())
    parameter = torch.nn.Parameter(x, requires_grad=False)
    np.testing.assert_array_equal(add(parameter, parameter), 2 * x.numpy())
    assert len(add.misses) == 2


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.bool, torch.uint8, torch.complex64, torch.float16])
def test_torch_dtypes(programs, dtype):
    names = {torch.bfloat16: ml_dtypes.bfloat16}
    numpy_dtype = np.dtype(names.get(dtype, str(dtype).removeprefix("torch.")))
    copy = make_copy(programs, numpy_dtype, (2,))
    x = torch.tensor([1, 0]).to(dtype)
    np.testing.assert_array_equal(copy(x), np.array([1, 0]).astype(numpy_dtype))
    if dtype.is_complex:
        with pytest.raises(TypeError):
            copy(x.conj())


def test_a_negated_tensor_is_refused(programs):
    scalar = _native.Callable(
        entry=address(programs.copy),
        state=[np.array(4)],
        inputs=[(F32, ())],
        results=[(F32, ())],
        single=True,
    )
    imaginary = torch.tensor(1 + 2j).conj().imag
    assert imaginary.is_neg()
    with pytest.raises(TypeError):
        scalar(imaginary)


class Unversioned:
    """An array whose `__dlpack__` is from before versions."""

    def __init__(self, values):
        self.values = values

    def __dlpack__(self):
        return self.values.__dlpack__()


class Broken:
    def __dlpack__(self, max_version=None):
        raise KeyboardInterrupt


def test_dlpack_capsules(programs):
    add = make_add(programs)
    x = np.arange(4, dtype=np.float32)
    references = sys.getrefcount(x)
    for _ in range(100):
        np.testing.assert_array_equal(add(Unversioned(x), Unversioned(x)), 2 * x)
    assert sys.getrefcount(x) == references
    with pytest.raises(TypeError, match=r"got float64 array of shape \(4,\)"):
        add(Unversioned(x.astype("f8")), x)
    with pytest.raises(KeyboardInterrupt):
        add(Broken(), x)


def test_jax_arrays(programs):
    jnp = pytest.importorskip("jax.numpy")
    x = jnp.arange(4.0)
    np.testing.assert_array_equal(make_add(programs)(x, x), 2 * np.arange(4.0))
    copy = make_copy(programs, ml_dtypes.bfloat16, (2,))
    assert copy(jnp.ones(2, jnp.bfloat16)).tolist() == [1, 1]


# ---- The constructor and the state


def test_constructor_checks(programs):
    def make(**options):
        return _native.Callable(
            **{"entry": address(programs.nothing), "inputs": [], "results": [(F32, ())], **options}
        )

    cases = [
        ({"entry": 0}, ValueError, "address is 0"),
        ({"results": [(F32, (None,))]}, ValueError, "needs a shapes_function"),
        ({"inputs": [(F32, (None,))]}, TypeError, "NoneType"),
        ({"inputs": [(F32, (-1,))]}, ValueError, "symbol 0 does not exist"),
        ({"inputs": [F32]}, TypeError, "expected a pair"),
        ({"inputs": [(F32, [3])]}, TypeError, "expected a shape"),
        ({"inputs": [(">f4", (3,))]}, TypeError, "no arrays of"),
        ({"inputs": [(object, (3,))]}, TypeError, "no arrays of"),
        ({"single": True, "results": []}, ValueError, "exactly one result"),
        ({"symbols": 1, "bounds": []}, ValueError, "one pair for each"),
        ({"arena": -1}, ValueError, "negative"),
        ({"unknown": 1}, TypeError, "unknown"),
    ]
    for options, error, message in cases:
        with pytest.raises(error, match=message):
            make(**options)
    with pytest.raises(ValueError, match="are needed"):
        _native.Callable(entry=1)
    with pytest.raises(ValueError, match="already"):
        make().__init__(entry=1, inputs=[], results=[])
    with pytest.raises(RuntimeError, match="not been initialised"):
        _native.Callable.__new__(_native.Callable)()


def test_state(programs):
    x = np.arange(4, dtype=np.float32)
    weight = np.array(2, np.float32)
    scale = make_scale(programs, weight)
    assert scale.state[0] is weight
    np.testing.assert_array_equal(scale(x), 2 * x)
    weight[...] = 3
    np.testing.assert_array_equal(scale(x), 3 * x)
    scale.state = [np.float32(5)]
    np.testing.assert_array_equal(scale(x), 5 * x)
    with pytest.raises(ValueError, match="expected 1 arrays"):
        scale.state = []
    with pytest.raises(ValueError, match="state 0: a float64 array"):
        scale.state = [np.float64(1)]
    with pytest.raises(ValueError, match="cannot replace"):
        scale.state = [np.ones(2, np.float32)]
    with pytest.raises(AttributeError):
        del scale.state
    np.testing.assert_array_equal(scale(x), 5 * x)


def test_state_is_replaced_while_others_call(programs):
    x = np.ones(4, np.float32)
    scale = make_scale(programs, np.float32(0))
    wrong, stop = [], threading.Event()

    def call():
        while not stop.is_set():
            values = scale(x)
            if len(set(values.tolist())) != 1:
                wrong.append(values)

    callers = [threading.Thread(target=call) for _ in range(3)]
    for caller in callers:
        caller.start()
    for i in range(2000):
        scale.state = [np.float32(i)]
    stop.set()
    for caller in callers:
        caller.join()
    assert not wrong


# ---- Memory


def test_references(programs):
    x = np.ones(4, np.float32)
    weight = np.array(2, np.float32)
    counts = sys.getrefcount(x), sys.getrefcount(weight), sys.getrefcount(F32)
    scale = make_scale(programs, weight)
    for _ in range(100):
        scale(x)
        scale.run([x])
        with pytest.raises(ValueError):
            scale(x[:3])
    del scale
    assert (sys.getrefcount(x), sys.getrefcount(weight), sys.getrefcount(F32)) == counts


def test_a_fallback_makes_no_cycle(programs):
    add = make_add(programs, kind=Program)
    add([1], [2])
    gone = weakref.ref(add)
    gc.disable()
    try:
        del add
        assert gone() is None
    finally:
        gc.enable()


def test_cycles_are_collected(programs):
    class Cyclic(_native.Callable):
        pass

    holder = []
    add = make_add(programs, kind=Cyclic, fallback=holder.append)
    holder.append(add)
    gone = weakref.ref(add)
    del add, holder
    gc.collect()
    assert gone() is None


def test_counters(programs):
    _native.trim()
    before = _native.memory()
    assert before["cached"] == 0
    result = make_nothing(programs, (1 << 20,))()
    assert _native.memory()["in_use"] == before["in_use"] + (4 << 20)
    view = result[5:].reshape(-1)
    del result
    assert _native.memory() == {"in_use": before["in_use"] + (4 << 20), "cached": 0}
    del view
    assert _native.memory() == {"in_use": before["in_use"], "cached": 4 << 20}
    _native.trim()
    assert _native.memory()["cached"] == 0


def test_cache_limit():
    script = (
        "import numpy as np, sys\n"
        "from ivy.backends.llvm import _native\n"
        "import test_runtime, pathlib, tempfile\n"
        "programs = test_runtime.compile_library(pathlib.Path(tempfile.mkdtemp()))\n"
        "for size in (1 << 18, 1 << 19, 1 << 20, 1 << 21):\n"
        "    test_runtime.make_nothing(programs, (size,))()\n"
        "    print(_native.memory()['cached'] >> 20)\n"
    )
    ran = run_python(script, {"IVY_CACHE_BYTES": str(4 << 20), "PYTHONPATH": os.path.dirname(__file__)})
    # 1, 1 + 2, 4 in the place of both, and 8, which is more than the limit.
    assert ran.stdout.split() == ["1", "3", "4", "4"]


def test_arenas(programs):
    before = _native.memory()["in_use"]
    program = _native.Callable(
        entry=address(programs.own_arena),
        inputs=[(I64, ())],
        results=[(I64, (2,))],
        single=True,
        arena=100_000,
    )
    places, wrong = set(), []

    def call(number, program):
        for _ in range(20):
            place, own = program(np.array(number))
            places.add(int(place))
            wrong.extend([number] * (not own))

    callers = [threading.Thread(target=call, args=(i, program)) for i in range(3)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    del callers
    assert not wrong and 1 <= len(places) <= 3 and all(place % 64 == 0 for place in places)
    del program
    assert _native.memory()["in_use"] == before


def test_an_arena_that_the_machine_does_not_have(programs):
    program = make_add(programs, arena_function=address(programs.no_memory))
    before = _native.memory()["in_use"]
    with pytest.raises(MemoryError):
        program(np.zeros(3, np.float32), np.zeros(3, np.float32))
    assert _native.memory()["in_use"] == before


# ---- Threads


def test_number_of_threads(threads):
    assert _native.get_num_threads() >= 1
    threads(3)
    assert _native.get_num_threads() == 3
    for wrong in (0, -1, 1 << 70):
        with pytest.raises(ValueError, match="not a number of threads"):
            threads(wrong)
    with pytest.raises(TypeError):
        threads("2")


@pytest.mark.parametrize(("value", "expected"), [("3", 3), ("", None), ("many", None)])
def test_number_of_threads_from_the_environment(value, expected):
    script = "from ivy.backends.llvm import _native; print(_native.get_num_threads())"
    ran = run_python(script, {"IVY_NUM_THREADS": value})
    assert int(ran.stdout) == (expected or len(os.sched_getaffinity(0)))
    assert ("IVY_NUM_THREADS=many" in ran.stderr) == (value == "many")


def count_all(programs, count, grain):
    items = np.zeros(count + 1, np.uint8)
    programs.count_all(ctypes.c_void_p(items.ctypes.data), ctypes.c_int64(count), ctypes.c_int64(grain))
    return items


@pytest.mark.parametrize("number", [1, 2, 3, 8])
def test_every_item_once(programs, threads, number):
    threads(number)
    for count in (0, 1, 2, 3, 7, 16, 100, 255, 256, 1000, 4097, 100_003):
        for grain in (-1, 1, 5, 64, 5000):
            items = count_all(programs, count, grain)
            assert (items[:count] == 1).all() and items[count] == 0


@pytest.mark.parametrize("number", [2, 5])
def test_ranges(programs, threads, number):
    threads(number)
    pairs = [
        (10, 1),
        (1000, 300),
        (100_000, 1),
        (100_000, 30_000),
        (10, 10),
        (19, 10),
        (1000, -1),
        (1000, -300),
    ]
    for count, grain in pairs:
        places = np.zeros(2 * count, np.int64)
        used = programs.note_ranges(
            ctypes.c_void_p(places.ctypes.data), ctypes.c_int64(count), ctypes.c_int64(grain)
        )
        begins, ends = np.array(sorted(places[: 2 * used].reshape(-1, 2).tolist())).T
        assert begins[0] == 0 and ends[-1] == count and (begins[1:] == ends[:-1]).all()
        assert used <= (8 if grain > 0 else 1) * number
        assert (ends - begins)[:-1].min(initial=count) >= abs(grain)
        assert used == 1 or count >= 2 * abs(grain)


def test_loops_in_loops(programs, threads):
    threads(3)
    items = np.zeros(100 * 50, np.uint8)
    programs.count_nested(ctypes.c_void_p(items.ctypes.data), ctypes.c_int64(50))
    assert (items == 1).all()


def test_loops_of_several_threads(programs, threads):
    threads(2)
    wrong = []

    def loop():
        for i in range(100):
            if not (count_all(programs, 5000 + i, 100)[:-1] == 1).all():
                wrong.append(i)

    callers = [threading.Thread(target=loop) for _ in range(3)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert not wrong


def test_after_a_fork(tmp_path):
    script = (
        "import os, sys, pathlib\n"
        "import test_runtime\n"
        "programs = test_runtime.compile_library(pathlib.Path(sys.argv[1]))\n"
        "test_runtime._native.set_num_threads(3)\n"
        "fine = lambda: bool((test_runtime.count_all(programs, 100_000, 10)[:-1] == 1).all())\n"
        "assert fine()\n"
        "for _ in range(5):\n"
        "    child = os.fork()\n"
        "    if child == 0:\n"
        "        os._exit(0 if all(fine() for _ in range(100)) else 1)\n"
        "    assert fine() and os.waitpid(child, 0)[1] == 0\n"
    )
    run_python(script, {"PYTHONPATH": os.path.dirname(__file__)}, str(tmp_path))


def test_addresses():
    assert _native.address_of("ivy_parallel_for") > 0
    with pytest.raises(KeyError, match="no function ivy_missing"):
        _native.address_of("ivy_missing")
