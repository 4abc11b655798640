/* Calls a program that Ivy compiled: cc main.c net.so -o main && ./main
 *
 * The program is net: x float32[n, 4] -> y float32[n, 3]; its weights are in net.so.
 */
#include "net.h"

#include <stdio.h>

int main(void) {
    const float x[2][4] = {{1, 2, 3, 4}, {-1, 0, 1, 0}};
    float y[2][3];
    int32_t status = net_call(&x[0][0], &y[0][0], 2, NULL);
    if (status != NET_OK) {
        fprintf(stderr, "net failed: %d\n", status);
        return 1;
    }
    for (int row = 0; row < 2; row++)
        printf("%g %g %g\n", y[row][0], y[row][1], y[row][2]);
    return 0;
}
