internal import Glibc

/// Whether a text stands before another one by its bytes: the order of every list of paths, the same on every
/// machine and in every locale.
public func precedesByBytes(_ one: String, _ other: String) -> Bool {
    let quick = one.utf8.withContiguousStorageIfAvailable { first in
        other.utf8.withContiguousStorageIfAvailable { second in precedesByBytes(first, second) }
    }
    return quick.flatMap { $0 } ?? one.utf8.lexicographicallyPrecedes(other.utf8)
}

private func precedesByBytes(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
) -> Bool {
    guard let first = one.baseAddress, let second = other.baseAddress else { return one.count < other.count }
    let difference = memcmp(first, second, min(one.count, other.count))
    return difference == 0 ? one.count < other.count : difference < 0
}
