/* Calls a program that Ivy compiled: cc main.c net.so -Wl,-rpath,'$ORIGIN' -o main && ./main
 *
 * The program is net: input float32[rows, 4] -> result float32[rows, 3]; its weights are in net.so.
 */
#include "net.h"

#include <stdio.h>

int main(void) {
    const float input[2][4] = {{1, 2, 3, 4}, {-1, 0, 1, 0}};
    float result[2][3];
    int32_t status = net_call(&input[0][0], &result[0][0], 2, NULL);
    if (status != NET_OK) {
        fprintf(stderr, "net failed: %d\n", status);
        return 1;
    }
    for (int row = 0; row < 2; row++)
        printf("%g %g %g\n", result[row][0], result[row][1], result[row][2]);
    return 0;
}
