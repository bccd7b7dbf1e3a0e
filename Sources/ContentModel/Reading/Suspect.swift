internal import Diagnostics
internal import VietnameseText

/// A piece of a file that leads to a private person or says that it is secret.
struct Suspect: Sendable {
    let kind: PersonalDatum.Kind
    /// Keeps its line, not the file.
    let text: SourceString
}

/// Every suspect of a file, front matter and body alike: whatever key it stands under, it would be published.
func suspects(in bytes: [UInt8], at path: ContentPath) -> [Suspect] {
    let found = bytes.withUnsafeBufferPointer { leaks(in: $0) }
    guard !found.isEmpty else { return [] }
    let source = SourceText(path: path, bytes: bytes)
    return found.map { Suspect(kind: $0.kind, text: SourceString(source, $0.range).detached) }
}
