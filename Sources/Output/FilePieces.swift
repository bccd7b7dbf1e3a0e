/// What a file holds, made from front to back whenever it is asked for: the same bytes each time, so that a
/// table of ten thousand records is never in memory as a whole.
public struct FilePieces: Sendable {
    /// Where a maker should hand over what it has so far, in bytes.
    public static let usualSize = 1 << 16

    private let make: @Sendable (_ take: (UnsafeRawBufferPointer) -> Void) -> Void

    /// - Parameter make: hands over the bytes in pieces of any size; they are borrowed for the call.
    public init(_ make: @escaping @Sendable (_ take: (UnsafeRawBufferPointer) -> Void) -> Void) {
        self.make = make
    }

    public func forEach(_ take: (UnsafeRawBufferPointer) -> Void) { make(take) }

    /// Stops asking after the first refusal, though not making.
    public func forEach<Failure: Error>(
        _ take: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        var failure: Failure?
        make { piece in
            guard failure == nil else { return }
            do throws(Failure) { try take(piece) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// All of it.
    public var gathered: [UInt8] {
        var bytes: [UInt8] = []
        make { bytes.append(contentsOf: $0) }
        return bytes
    }
}
