import Compression
import Output

/// Which files are published in compressed forms too, and which of those are taken over as they are.
struct Precompression: Sendable {
    /// Below this size, in bytes, a file fits into the answer's first packet either way.
    private static let smallest = 512
    /// Text; pictures, PDF and office files are compressed by themselves.
    private static let extensions: Set<String> = [
        "html", "css", "js", "json", "jsonl", "jsonld", "xml", "txt", "csv", "svg", "ics", "vcf", "md",
    ]

    /// The published forms that the same compressors made, by the manifest.
    private let known: [RawPath: ContentHash]

    init(replacing published: Folder?) {
        known = published.flatMap(Self.forms) ?? [:]
    }

    private static func forms(in published: Folder) -> [RawPath: ContentHash]? {
        let json = (try? published.bytes(of: RawPath(Manifest.fileName), limit: Manifest.longest)) ?? nil
        guard let json, case .whole(let manifest) = Manifest.read(json),
            manifest.provenance.compressors == CompressedForm.compressors
        else { return nil }
        let files = manifest.files.filter { file in
            CompressedForm.allCases.contains { file.path.string.hasSuffix($0.suffix) }
        }
        return Dictionary(
            files.map { (RawPath($0.path.string), $0.hash) }, uniquingKeysWith: { first, _ in first })
    }

    func wants(_ path: OutputPath, size: Int) -> Bool {
        guard size >= Self.smallest, let dot = path.string.lastIndex(of: ".") else { return false }
        return Self.extensions.contains(String(path.string[path.string.index(after: dot)...]))
    }

    /// The bytes of a form whose file did not change; nil where they are to be made. Trusted are the bytes on
    /// disk, and only if they are those that were published.
    func published(_ path: RawPath, in folder: Folder?) -> [UInt8]? {
        guard let folder, let hash = known[path],
            let bytes = (try? folder.bytes(of: path, limit: Manifest.longest)) ?? nil,
            (try? ContentHash(of: bytes)) == hash
        else { return nil }
        return bytes
    }
}

extension Stage {
    /// The compressed forms of a file that was staged; none where they would be no smaller.
    func addForms(
        of file: WrittenFile, _ bytes: UnsafeRawBufferPointer, by precompression: Precompression
    ) throws(OutputFailure) -> [WrittenFile] {
        guard precompression.wants(file.path, size: bytes.count) else { return [] }
        var forms: [WrittenFile] = []
        for form in CompressedForm.allCases {
            guard let path = OutputPath(file.path.string + form.suffix) else { continue }
            let raw = RawPath(path.string)
            let kept = file.staged.change == .unchanged ? precompression.published(raw, in: published) : nil
            guard let compressed = kept ?? form.compress(bytes) else {
                throw OutputFailure(action: "nén tệp", path: path.string, code: 0)
            }
            guard compressed.count < bytes.count else { continue }
            forms.append(WrittenFile(path: path, staged: try add(compressed, at: raw)))
        }
        return forms
    }
}
