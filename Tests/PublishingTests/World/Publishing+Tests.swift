import Diagnostics
import Output
import Publishing
import Testing

/// Why nothing was published, though the machine was willing.
struct Refused: Error, Equatable {
    let diagnostics: [Diagnostic]
}

extension Provenance {
    static func example(_ date: String = "2024-06-30") throws -> Provenance {
        Provenance(date: date, baseURL: "https://stttt.example.vn/", inputs: try ContentHash(of: [1, 2, 3]))
    }
}

func openSink(
    _ target: String, on files: any FileSystem = SystemFiles()
) throws -> StagingSink {
    let (sink, diagnostics) = try StagingSink.open(beside: target, on: files)
    guard let sink else { throw Refused(diagnostics: diagnostics) }
    return sink
}

extension StagingSink {
    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: try #require(OutputPath(name)))
    }

    /// The same byte by byte, as a file comes that is too large to be held.
    func write(inPieces text: String, to name: String) throws {
        let bytes = Array(text.utf8)
        let pieces = FilePieces { take in
            for byte in bytes { withUnsafeBytes(of: byte) { take($0) } }
        }
        try write(pieces, to: try #require(OutputPath(name)))
    }

    func finish(_ date: String = "2024-06-30") throws -> (publication: Publication, notes: [Diagnostic]) {
        let (publication, diagnostics) = try publish(.example(date))
        guard let publication else { throw Refused(diagnostics: diagnostics) }
        return (publication, diagnostics)
    }
}

/// A whole publication of small texts.
///
/// - Parameter inPieces: whether every other one comes byte by byte.
@discardableResult
func publish(
    _ files: [String: String], into target: String, on system: any FileSystem = SystemFiles(),
    inPieces: Bool = true
) throws -> Publication {
    let sink = try openSink(target, on: system)
    do {
        for (index, file) in files.sorted(by: { $0.key < $1.key }).enumerated() {
            if index % 2 == 0 || !inPieces {
                try sink.write(file.value, to: file.key)
            } else {
                try sink.write(inPieces: file.value, to: file.key)
            }
        }
        return try sink.finish().publication
    } catch {
        sink.discard()
        throw error
    }
}
