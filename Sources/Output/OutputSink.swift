/// Where what makes files meets what keeps them: a staging directory, or memory for the preview.
///
/// Called from several threads at once; each path is written once. The bytes are borrowed for the call.
public protocol OutputSink: Sendable {
    /// Throws `OutputFailure` where the machine refuses; what was written before stays unpublished.
    func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath) throws(OutputFailure)

    /// Writes a file that may be too large to be held. A sink that has to see it whole gathers it.
    func write(_ pieces: FilePieces, to path: OutputPath) throws(OutputFailure)
}

extension OutputSink {
    public func write(_ pieces: FilePieces, to path: OutputPath) throws(OutputFailure) {
        try write(pieces.gathered, to: path)
    }

    public func write(_ bytes: [UInt8], to path: OutputPath) throws(OutputFailure) {
        var failure: OutputFailure?
        bytes.withUnsafeBytes { buffer in
            do throws(OutputFailure) { try write(buffer, to: path) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}

/// The machine refused: what was tried, on which path, and what the system answered.
public struct OutputFailure: Error, Sendable, Hashable {
    /// In Vietnamese: "ghi tệp".
    public let action: String
    public let path: String
    /// `errno` of the call; 0 where no system call is at fault.
    public let code: Int32

    public init(action: String, path: String, code: Int32) {
        self.action = action
        self.path = path
        self.code = code
    }
}
