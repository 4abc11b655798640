/* Sorts along an axis of any element type.
 *
 * Values of contiguous lanes are sorted as the numbers that they are, where the machine has a sort for these
 * (`ivy_sort_numbers`). Else elements become unsigned keys of the same order (the bits of a number with the
 * sign turned round, those of a negative floating-point number all turned round: M. Herf, "Radix Tricks",
 * 2001), which sort_keys.h sorts. Indices are sorted with the keys as the lower half of 64-bit words, which
 * keeps the order of equal elements; keys of 64 bits take two such sorts, by their upper halves and then,
 * where these are equal, by their lower ones (most significant digit first: Knuth, The Art of Computer
 * Programming 3, section 5.2.5).
 */
#include <stdlib.h>
#include <string.h>

#include "kernels.h"
#include "sort_keys.h"

/* How the bits of an element type are ordered. */
struct order {
    int bytes;
    int floating;
    uint64_t sign;     /* the bit that is set in negative numbers; 0 if there are none */
    uint64_t infinity; /* the bits of infinity; those of NaN are larger */
    uint64_t all;
};

static const struct order ORDERS[] = {
    [IVY_BOOL] = {1, 0, 0, 0, 0xFF},
    [IVY_U8] = {1, 0, 0, 0, 0xFF},
    [IVY_I8] = {1, 0, 0x80, 0, 0xFF},
    [IVY_U16] = {2, 0, 0, 0, 0xFFFF},
    [IVY_I16] = {2, 0, 0x8000, 0, 0xFFFF},
    [IVY_F16] = {2, 1, 0x8000, 0x7C00, 0xFFFF},
    [IVY_BF16] = {2, 1, 0x8000, 0x7F80, 0xFFFF},
    [IVY_U32] = {4, 0, 0, 0, 0xFFFFFFFF},
    [IVY_I32] = {4, 0, 0x80000000, 0, 0xFFFFFFFF},
    [IVY_F32] = {4, 1, 0x80000000, 0x7F800000, 0xFFFFFFFF},
    [IVY_U64] = {8, 0, 0, 0, UINT64_MAX},
    [IVY_I64] = {8, 0, 1ull << 63, 0, UINT64_MAX},
    [IVY_F64] = {8, 1, 1ull << 63, 0x7FF0000000000000, UINT64_MAX},
};

/* One sort: the arrays from their first lane on, with the distance between elements of a lane. */
struct sort {
    const struct order *order;
    int descending, stable, index_bytes;
    int64_t size, taken; /* elements of a lane, and of a lane of the results */
    int64_t lanes, inner;
    const char *from;
    char *values, *indices; /* either may be absent */
    ivy_number_sort *numbers; /* what sorts lanes, if they are contiguous and only their values are wanted */
    int32_t status;
};

/* A lane of a sort. */
struct lane {
    const char *from;
    char *values, *indices;
};

/* Loads of keys and stores of values for elements of one size. Keys of descending sorts are turned round. */
#define DEFINE_ELEMENTS(BITS, KEY)                                                                           \
    IVY_INLINE KEY key##BITS(KEY bits, const struct order *order, int floating, int unify, KEY invert) {     \
        KEY sign = (KEY)order->sign, all = (KEY)order->all, magnitude = (KEY)(bits & ~sign);                 \
        if (!floating)                                                                                       \
            return bits ^ sign ^ invert;                                                                     \
        KEY negative = (KEY)(-(KEY)((bits & sign) != 0) & ~(-(KEY)(unify & (magnitude == 0))));              \
        KEY nan = (KEY) - (KEY)(magnitude > (KEY)order->infinity);                                           \
        KEY key = (KEY)((bits ^ (negative & all)) | (~negative & sign));                                     \
        return (key | (nan & all)) ^ invert;                                                                 \
    }                                                                                                        \
                                                                                                             \
    IVY_CLONES static void keys##BITS(const uint##BITS##_t *from, int64_t stride, int64_t size, KEY *keys,   \
                                      const struct order *given, KEY invert) {                               \
        const struct order order = *given;                                                                   \
        if (stride == 1 && order.floating)                                                                   \
            for (int64_t i = 0; i < size; i++)                                                               \
                keys[i] = key##BITS(from[i], &order, 1, 0, invert);                                          \
        else                                                                                                 \
            for (int64_t i = 0; i < size; i++)                                                               \
                keys[i] = key##BITS(from[i * stride], &order, order.floating, 0, invert);                    \
    }                                                                                                        \
                                                                                                             \
    IVY_CLONES static void values##BITS(const KEY *keys, uint##BITS##_t *values, int64_t stride,             \
                                        int64_t size, const struct order *order, KEY invert) {               \
        KEY sign = (KEY)order->sign, all = (KEY)order->all;                                                  \
        KEY negative = order->floating ? all : sign; /* what turns keys of negative numbers to bits */       \
        if (stride == 1)                                                                                     \
            for (int64_t i = 0; i < size; i++) {                                                             \
                KEY key = keys[i] ^ invert;                                                                  \
                KEY bits = key ^ negative ^ (-(KEY)((key & sign) != 0) & (sign ^ negative));                 \
                values[i] = (uint##BITS##_t)bits;                                                            \
            }                                                                                                \
        else                                                                                                 \
            for (int64_t i = 0; i < size; i++) {                                                             \
                KEY key = keys[i] ^ invert;                                                                  \
                KEY bits = key ^ negative ^ (-(KEY)((key & sign) != 0) & (sign ^ negative));                 \
                values[i * stride] = (uint##BITS##_t)bits;                                                   \
            }                                                                                                \
    }                                                                                                        \
                                                                                                             \
    IVY_CLONES static void pairs##BITS(const uint##BITS##_t *from, int64_t stride, int64_t size,             \
                                       uint64_t *pairs, const struct order *given, KEY invert, int shift) {  \
        const struct order order = *given;                                                                   \
        for (int64_t i = 0; i < size; i++) {                                                                 \
            KEY key = key##BITS(from[i * stride], &order, order.floating, 1, invert);                        \
            pairs[i] = (uint64_t)key >> shift << 32 | (uint64_t)i;                                           \
        }                                                                                                    \
    }                                                                                                        \
                                                                                                             \
    static void take##BITS(const uint##BITS##_t *from, int64_t stride, const uint64_t *pairs, int64_t size,  \
                           uint##BITS##_t *values) {                                                         \
        for (int64_t i = 0; i < size; i++)                                                                   \
            values[i * stride] = from[(int64_t)(uint32_t)pairs[i] * stride];                                 \
    }                                                                                                        \
                                                                                                             \
    /* Write the elements of one magnitude (or all NaN) in the order in which they came. */                  \
    static void restore##BITS(const uint##BITS##_t *from, int64_t stride, int64_t size, KEY sign, KEY least, \
                              KEY most, uint##BITS##_t *values, int64_t count) {                             \
        for (int64_t i = 0; count > 0 && i < size; i++) {                                                    \
            KEY magnitude = (KEY)(from[i * stride] & ~sign);                                                 \
            if (magnitude < least || magnitude > most)                                                       \
                continue;                                                                                    \
            *values = from[i * stride];                                                                      \
            values += stride;                                                                                \
            count--;                                                                                         \
        }                                                                                                    \
    }

DEFINE_ELEMENTS(8, uint32_t)
DEFINE_ELEMENTS(16, uint32_t)
DEFINE_ELEMENTS(32, uint32_t)
DEFINE_ELEMENTS(64, uint64_t)

/* Call the function for the elements' size. */
#define BY_SIZE(function, sort, ...)                                                                         \
    switch ((sort)->order->bytes) {                                                                          \
    case 1: function(8, uint8_t, __VA_ARGS__) break;                                                         \
    case 2: function(16, uint16_t, __VA_ARGS__) break;                                                       \
    default: function(32, uint32_t, __VA_ARGS__) break;                                                      \
    }

/* -------------------------------------------------------------------------------- values only */

/* The first place in ascending keys whose key is not below `key`. */
#define DEFINE_VALUES(BITS)                                                                                  \
    static int64_t place##BITS(const uint##BITS##_t *keys, int64_t size, uint##BITS##_t key) {               \
        int64_t low = 0;                                                                                     \
        while (size > 0) {                                                                                   \
            int64_t half = size / 2;                                                                         \
            int below = keys[low + half] < key;                                                              \
            low += below ? half + 1 : 0;                                                                     \
            size = below ? size - half - 1 : half;                                                           \
        }                                                                                                    \
        return low;                                                                                          \
    }                                                                                                        \
                                                                                                             \
    /* Where there are zeros of both signs: how many zeros there are, and the first one's place. */          \
    static int64_t zeros##BITS(const uint##BITS##_t *keys, int64_t size, uint##BITS##_t sign,                \
                               uint##BITS##_t invert, int64_t *begin) {                                      \
        uint##BITS##_t smaller = invert ? (uint##BITS##_t)(sign ^ invert) : (uint##BITS##_t)(sign - 1);      \
        *begin = place##BITS(keys, size, smaller);                                                           \
        int64_t middle = place##BITS(keys, size, (uint##BITS##_t)(smaller + 1));                             \
        int64_t end = place##BITS(keys, size, (uint##BITS##_t)(smaller + 2));                                \
        return *begin < middle && middle < end ? end - *begin : 0;                                           \
    }                                                                                                        \
                                                                                                             \
    /* How many NaN there are, and the first one's place. */                                                 \
    static int64_t nans##BITS(const uint##BITS##_t *keys, int64_t size, uint##BITS##_t all,                  \
                              uint##BITS##_t invert, int64_t *begin) {                                       \
        *begin = invert ? 0 : place##BITS(keys, size, all);                                                  \
        return invert ? place##BITS(keys, size, 1) : size - *begin;                                          \
    }

DEFINE_VALUES(32)
DEFINE_VALUES(64)

/* Sort by keys of KEYBITS bits in `keys`, which may be the place of the values. */
#define SORT_VALUES(BITS, ELEMENT, KEYBITS)                                                                  \
    {                                                                                                        \
        const struct order *order = sort->order;                                                             \
        int64_t stride = sort->inner, size = sort->size, zero = 0, nan = 0, zeros = 0, nans = 0;             \
        uint##KEYBITS##_t sign = (uint##KEYBITS##_t)order->sign, all = (uint##KEYBITS##_t)order->all;        \
        uint##KEYBITS##_t invert = sort->descending ? all : 0, *keys = room;                                 \
        const ELEMENT *from = (const ELEMENT *)lane->from;                                                   \
        ELEMENT *values = (ELEMENT *)lane->values;                                                           \
        keys##BITS(from, stride, size, keys, order, invert);                                                 \
        ivy_sort_keys##KEYBITS(keys, scratch, size, size);                                                   \
        if (order->floating) {                                                                               \
            zeros = sort->stable ? zeros##KEYBITS(keys, size, sign, invert, &zero) : 0;                      \
            nans = nans##KEYBITS(keys, size, all, invert, &nan);                                             \
        }                                                                                                    \
        values##BITS(keys, values, stride, size, order, invert);                                             \
        restore##BITS(from, stride, size, sign, 0, 0, values + zero * stride, zeros);                        \
        restore##BITS(from, stride, size, sign, (uint##KEYBITS##_t)(order->infinity + 1), all,               \
                      values + nan * stride, nans);                                                          \
    }

static void sort_values32(const struct sort *sort, const struct lane *lane, uint32_t *room,
                          uint32_t *scratch) {
    BY_SIZE(SORT_VALUES, sort, 32)
}

static void sort_values64(const struct sort *sort, const struct lane *lane, uint64_t *room,
                          uint64_t *scratch) {
    SORT_VALUES(64, uint64_t, 64)
}

/* ------------------------------------------------------------------------- values as numbers */

#define DEFINE_NUMBERS(BITS)                                                                                 \
    IVY_CLONES static void reverse##BITS(uint##BITS##_t *values, int64_t size) {                             \
        for (int64_t i = 0; i < size / 2; i++) {                                                             \
            uint##BITS##_t other = values[size - 1 - i];                                                     \
            values[size - 1 - i] = values[i];                                                                \
            values[i] = other;                                                                               \
        }                                                                                                    \
    }                                                                                                        \
                                                                                                             \
    /* The first place in ascending numbers of one that is not below zero or, with `above`, is above it. */  \
    static int64_t sign##BITS(const uint##BITS##_t *values, int64_t size, uint##BITS##_t sign, int above) {  \
        int64_t low = 0;                                                                                     \
        while (size > 0) {                                                                                   \
            int64_t half = size / 2;                                                                         \
            uint##BITS##_t bits = values[low + half];                                                        \
            int before = bits > sign || (above && (bits == 0 || bits == sign));                              \
            low += before ? half + 1 : 0;                                                                    \
            size = before ? size - half - 1 : half;                                                          \
        }                                                                                                    \
        return low;                                                                                          \
    }                                                                                                        \
                                                                                                             \
    static void finish##BITS(const struct sort *sort, const struct lane *lane, int64_t nans) {               \
        const struct order *order = sort->order;                                                             \
        const uint##BITS##_t *from = (const uint##BITS##_t *)lane->from;                                     \
        uint##BITS##_t *values = (uint##BITS##_t *)lane->values, sign = (uint##BITS##_t)order->sign;         \
        int64_t size = sort->size;                                                                           \
        int zeros_matter = order->floating && sort->stable;                                                  \
        int64_t zero = zeros_matter ? sign##BITS(values, size, sign, 0) : 0;                                 \
        int64_t zeros = zeros_matter ? sign##BITS(values, size, sign, 1) - zero : 0;                         \
        if (sort->descending)                                                                                \
            reverse##BITS(values, size);                                                                     \
        values += sort->descending ? size - zero - zeros : zero;                                             \
        if (zeros > 1)                                                                                       \
            restore##BITS(from, 1, size, sign, 0, 0, values, zeros);                                         \
        values = (uint##BITS##_t *)lane->values + (sort->descending ? 0 : size - nans);                      \
        restore##BITS(from, 1, size, sign, (uint##BITS##_t)(order->infinity + 1),                            \
                      (uint##BITS##_t)order->all, values, nans);                                             \
    }

DEFINE_NUMBERS(32)
DEFINE_NUMBERS(64)

static void sort_numbers(const struct sort *sort, const struct lane *lane, void *scratch) {
    int64_t nans = sort->numbers(lane->from, lane->values, scratch, sort->size);
    if (sort->order->bytes == 8)
        finish64(sort, lane, nans);
    else
        finish32(sort, lane, nans);
}

/* ------------------------------------------------------------------------------- with indices */

/* Sort runs of pairs whose upper halves are equal by the lower halves of the elements' keys. */
static void refine_runs(const struct sort *sort, const uint64_t *from, uint64_t *pairs, uint64_t *scratch) {
    uint64_t invert = sort->descending ? UINT64_MAX : 0;
    for (int64_t begin = 0, end; begin < sort->size; begin = end) {
        for (end = begin + 1; end < sort->size && pairs[end] >> 32 == pairs[begin] >> 32; end++)
            ;
        if (end - begin == 1)
            continue;
        for (int64_t i = begin; i < end; i++) {
            uint64_t index = (uint32_t)pairs[i], bits = from[(int64_t)index * sort->inner];
            pairs[i] = key64(bits, sort->order, sort->order->floating, 1, invert) << 32 | index;
        }
        ivy_sort_keys64(pairs + begin, scratch, end - begin, end - begin);
    }
}

static void store_indices(const struct sort *sort, const struct lane *lane, const uint64_t *pairs) {
    if (sort->index_bytes == 8)
        for (int64_t i = 0; i < sort->taken; i++)
            ((int64_t *)lane->indices)[i * sort->inner] = (uint32_t)pairs[i];
    else
        for (int64_t i = 0; i < sort->taken; i++)
            ((int32_t *)lane->indices)[i * sort->inner] = (int32_t)(uint32_t)pairs[i];
}

#define LOAD_PAIRS(BITS, ELEMENT, SHIFT)                                                                     \
    pairs##BITS((const ELEMENT *)lane->from, sort->inner, sort->size, pairs, sort->order,                    \
                sort->descending ? (uint32_t)sort->order->all : 0, SHIFT);

#define TAKE_VALUES(BITS, ELEMENT, TAKEN)                                                                    \
    take##BITS((const ELEMENT *)lane->from, sort->inner, pairs, TAKEN, (ELEMENT *)lane->values);

static void sort_pairs(const struct sort *sort, const struct lane *lane, uint64_t *pairs, uint64_t *scratch) {
    if (sort->order->bytes == 8) {
        const uint64_t *from = (const uint64_t *)lane->from;
        pairs64(from, sort->inner, sort->size, pairs, sort->order, sort->descending ? UINT64_MAX : 0, 32);
        ivy_sort_keys64(pairs, scratch, sort->size, sort->size);
        refine_runs(sort, from, pairs, scratch);
    } else {
        BY_SIZE(LOAD_PAIRS, sort, 0)
        ivy_sort_keys64(pairs, scratch, sort->size, sort->taken);
    }
    if (lane->indices)
        store_indices(sort, lane, pairs);
    if (lane->values && sort->order->bytes == 8)
        TAKE_VALUES(64, uint64_t, sort->taken)
    else if (lane->values)
        BY_SIZE(TAKE_VALUES, sort, sort->taken)
}

/* --------------------------------------------------------------------------------------- lanes */

static struct lane lane_at(const struct sort *sort, int64_t number) {
    int64_t outer = number / sort->inner, inner = number % sort->inner;
    int64_t from = outer * sort->size * sort->inner + inner, to = outer * sort->taken * sort->inner + inner;
    return (struct lane){
        sort->from + from * sort->order->bytes,
        sort->values ? sort->values + to * sort->order->bytes : NULL,
        sort->indices ? sort->indices + to * sort->index_bytes : NULL,
    };
}

static void sort_lanes(void *context, int64_t begin, int64_t end) {
    struct sort *sort = context;
    int with_pairs = sort->indices || sort->taken < sort->size, wide = with_pairs || sort->order->bytes == 8;
    int in_place = !with_pairs && sort->inner == 1 && sort->order->bytes >= 4;
    size_t bytes = ((size_t)sort->size + IVY_SORT_SLACK) * (wide ? 8 : 4);
    char *room = malloc(2 * bytes);
    if (!room) {
        ivy_fail(&sort->status, IVY_NO_MEMORY);
        return;
    }
    for (int64_t number = begin; number < end; number++) {
        struct lane lane = lane_at(sort, number);
        void *keys = in_place ? lane.values : room + bytes;
        if (sort->numbers)
            sort_numbers(sort, &lane, room);
        else if (with_pairs)
            sort_pairs(sort, &lane, keys, (uint64_t *)room);
        else if (wide)
            sort_values64(sort, &lane, keys, (uint64_t *)room);
        else
            sort_values32(sort, &lane, keys, (uint32_t *)room);
    }
    free(room);
}

#define FEW_LANES 4
#define LONG_LANE 65536

int32_t ivy_sort(const ivy_buffer *buffers, const int64_t *parameters) {
    const ivy_buffer *x = buffers, *values = NULL, *indices = NULL, *result = buffers + 1;
    int64_t axis = parameters[0] < 0 ? parameters[0] + x->rank : parameters[0], wanted = parameters[3];
    if (axis < 0 || axis >= x->rank || !(wanted & (IVY_SORT_VALUES | IVY_SORT_INDICES)))
        return IVY_BAD_PARAMETER;
    if (wanted & IVY_SORT_VALUES)
        values = result++;
    if (wanted & IVY_SORT_INDICES)
        indices = result;
    if (x->type > IVY_F64 || (values && values->type != x->type))
        return IVY_UNSUPPORTED_TYPE;
    if (indices && indices->type != IVY_I64 && indices->type != IVY_I32)
        return IVY_UNSUPPORTED_TYPE;
    int64_t size = x->sizes[axis], taken = buffers[1].sizes[axis];
    int64_t inner = ivy_count(x, (int)axis + 1, x->rank);
    struct sort sort = {
        &ORDERS[x->type], parameters[1] != 0, parameters[2] != 0, indices && indices->type == IVY_I32 ? 4 : 8,
        size, taken, ivy_count(x, 0, (int)axis) * inner, inner,
        x->data, values ? values->data : NULL, indices ? indices->data : NULL,
        inner == 1 && taken == size && !indices ? ivy_sort_numbers(x->type) : NULL, IVY_OK,
    };
    if (taken > size)
        return IVY_BAD_PARAMETER;
    if ((indices || taken < size) && size > (indices && sort.index_bytes == 4 ? INT32_MAX : UINT32_MAX))
        return IVY_TOO_LARGE;
    if (taken == 0 || sort.lanes == 0)
        return IVY_OK;
    if (sort.lanes < FEW_LANES && size >= LONG_LANE) /* one after the other, each by all threads */
        sort_lanes(&sort, 0, sort.lanes);
    else
        ivy_parallel_for(sort_lanes, &sort, sort.lanes, 1 + 8192 / size);
    return sort.status;
}
