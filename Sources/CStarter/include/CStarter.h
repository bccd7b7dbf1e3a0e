#ifndef CSTARTER_H
#define CSTARTER_H

#include <stddef.h>

/// A file of the starter site: where it goes below the site's directory, and its bytes.
struct CStarterFile {
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

size_t CStarterCount(void);
/// `index` is below `CStarterCount()`.
struct CStarterFile CStarterFileAt(size_t index);

#endif
