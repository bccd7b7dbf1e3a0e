import Diagnostics
import Output

extension Manifest {
    /// What came of reading a manifest.
    public enum Reading: Sendable, Hashable {
        case whole(Manifest)
        /// Cut off, edited by hand, or no manifest at all; the line (1-based) where it stops making sense.
        case damaged(line: Int)
        /// Written by a tool that knows another format.
        case otherFormat(Int)
    }

    /// Accepts any order of keys and any spacing, and passes over keys that it does not know.
    public static func read(_ json: [UInt8]) -> Reading {
        json.withUnsafeBufferPointer { json in
            var reader = ManifestReader(json)
            let isObject = reader.readDocument()
            if let format = reader.format, format != Self.format { return .otherFormat(format) }
            guard isObject, let manifest = reader.manifest else { return .damaged(line: reader.cursor.line) }
            return .whole(manifest)
        }
    }
}

/// What has been read so far. A method returns false where the text is not what it should be.
private struct ManifestReader {
    var cursor: JSONCursor
    var format: Int?
    private var texts: [String: String] = [:]
    private var inputs: ContentHash?
    private var files: [Manifest.File]?

    init(_ json: UnsafeBufferPointer<UInt8>) { cursor = JSONCursor(json) }

    /// nil where something is missing, or where the paths are not in order.
    var manifest: Manifest? {
        guard format != nil, let date = texts["date"], let baseURL = texts["base_url"], let inputs, let files,
            zip(files, files.dropFirst()).allSatisfy({ isBefore($0.path.string, $1.path.string) })
        else { return nil }
        var provenance = Provenance(
            date: date, baseURL: baseURL, inputs: inputs, sourceCommit: texts["source_commit"])
        provenance.compressors = texts["compressors"]
        return Manifest(provenance: provenance, files: files)
    }

    mutating func readDocument() -> Bool {
        readObject { reader, key in reader.readValue(of: key) } && cursor.isAtEnd()
    }

    private mutating func readObject(_ readValue: (inout ManifestReader, String) -> Bool) -> Bool {
        guard cursor.take("{") else { return false }
        if cursor.take("}") { return true }
        repeat {
            guard let key = cursor.string(), cursor.take(":"), readValue(&self, key) else { return false }
        } while cursor.take(",")
        return cursor.take("}")
    }

    private mutating func readValue(of key: String) -> Bool {
        switch key {
        case "format":
            format = cursor.integer()
            return format != nil
        case "date", "base_url", "source_commit", "compressors":
            texts[key] = cursor.string()
            return texts[key] != nil
        case "inputs_sha256":
            inputs = cursor.hash()
            return inputs != nil
        case "files":
            return readFiles()
        default:
            return cursor.skipValue()
        }
    }

    private mutating func readFiles() -> Bool {
        guard cursor.take("[") else { return false }
        var files: [Manifest.File] = []
        defer { self.files = files }
        if cursor.take("]") { return true }
        repeat {
            guard let file = readFile() else { return false }
            files.append(file)
        } while cursor.take(",")
        return cursor.take("]")
    }

    private mutating func readFile() -> Manifest.File? {
        var path: OutputPath?
        var hash: ContentHash?
        var size: Int?
        let isObject = readObject { reader, key in
            switch key {
            case "path":
                path = reader.cursor.string().flatMap { OutputPath($0) }
                return path != nil
            case "sha256":
                hash = reader.cursor.hash()
                return hash != nil
            case "size":
                size = reader.cursor.integer()
                return size != nil
            default:
                return reader.cursor.skipValue()
            }
        }
        guard isObject, let path, let hash, let size else { return nil }
        return Manifest.File(path: path, hash: hash, size: size)
    }
}

extension JSONCursor {
    fileprivate mutating func hash() -> ContentHash? {
        plainString().flatMap { ContentHash(hexadecimal: $0) }
    }
}
