/* The program that Tools/fuzz builds: libFuzzer brings main() along. */
#include <stddef.h>
#include <stdint.h>

void congkhai_fuzz(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    congkhai_fuzz(bytes, count);
    return 0;
}
