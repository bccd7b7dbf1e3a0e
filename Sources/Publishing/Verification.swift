public import Diagnostics
public import Output

/// How a directory differs from its manifest. Each list in byte order.
public struct Verification: Sendable, Hashable {
    /// In the manifest, not in the directory.
    public let missing: [OutputPath]
    /// Other bytes than the manifest says, or no regular file.
    public let changed: [OutputPath]
    /// In the directory, not in the manifest; names that are not UTF-8 with their wrong bytes replaced.
    /// What begins with `.git` at the root is not looked at.
    public let extra: [String]

    public var isWhole: Bool { missing.isEmpty && changed.isEmpty && extra.isEmpty }
}

/// Compares every byte of a published directory, or a copy of one, with its `MANIFEST.json`, and `SHA256SUMS`
/// with both.
///
/// - Returns: nil with the reason (CK0905) where there is no whole manifest.
public func verify(
    _ directory: String
) throws(OutputFailure) -> (verification: Verification?, diagnostics: [Diagnostic]) {
    try verify(directory, on: SystemFiles())
}

/// Compares every byte of a directory with the manifest of another one, which was verified by itself before.
///
/// - Returns: nil with the reason (CK0905) where the other has no whole manifest.
public func verify(
    _ directory: String, against other: String
) throws(OutputFailure) -> (verification: Verification?, diagnostics: [Diagnostic]) {
    try verify(directory, byManifestOf: other, on: SystemFiles())
}

package func verify(
    _ directory: String, byManifestOf other: String? = nil, on files: any FileSystem
) throws(OutputFailure) -> (verification: Verification?, diagnostics: [Diagnostic]) {
    let path = try attempt("tìm thư mục", other ?? directory, files.realPath(other ?? directory))
    let folder = try Folder(path, on: files)
    let name = RawPath(Manifest.fileName)
    let found = try folder.attempt(
        "đọc tệp", name.text, unless(.missing, folder.bytes(of: name, limit: Manifest.longest)))
    guard let found else { return (nil, [.missingManifest(in: path)]) }
    // Too long for a manifest, or no regular file: as damaged as an empty one.
    let json = found ?? []
    switch Manifest.read(json) {
    case .whole(let manifest):
        let own = try attempt("tìm thư mục", directory, files.realPath(directory))
        let compared = other == nil ? folder : try Folder(own, on: files)
        return (try compared.compare(with: manifest, readFrom: json), [])
    case .damaged(let line): return (nil, [.damagedManifest(in: path, line: line)])
    case .otherFormat(let format): return (nil, [.otherManifest(in: path, format: format)])
    }
}

private struct Content {
    let hash: ContentHash
    let size: Int
}

extension Manifest {
    /// What each file should hold, the two lists included.
    fileprivate func expectations(readFrom json: [UInt8]) throws(OutputFailure) -> [RawPath: Content] {
        var contents: [RawPath: Content] = [:]
        for file in files { contents[RawPath(file.path.string)] = Content(hash: file.hash, size: file.size) }
        let own = Content(hash: try ContentHash(of: json), size: json.count)
        let sums = ChecksumList(self, manifestHash: own.hash).bytes
        contents[RawPath(Self.fileName)] = own
        contents[RawPath(ChecksumList.fileName)] = Content(hash: try ContentHash(of: sums), size: sums.count)
        return contents
    }
}

extension Folder {
    fileprivate func compare(
        with manifest: Manifest, readFrom json: [UInt8]
    ) throws(OutputFailure) -> Verification {
        var expected = try manifest.expectations(readFrom: json)
        var changed: [RawPath] = []
        var extra: [RawPath] = []
        for entry in try tree(where: { !isGitName($0) }) where entry.kind != .folder {
            if let content = expected.removeValue(forKey: entry.path) {
                if try !holds(content, entry) { changed.append(entry.path) }
            } else {
                extra.append(entry.path)
            }
        }
        return Verification(
            missing: expected.keys.sorted().compactMap(\.outputPath),
            changed: changed.sorted().compactMap(\.outputPath), extra: extra.sorted().map(\.text))
    }

    private func holds(_ expected: Content, _ entry: TreeEntry) throws(OutputFailure) -> Bool {
        guard entry.kind == .file else { return false }
        return try attempt("đọc tệp", entry.path.text, holds(expected, entry.path))
    }

    private func holds(_ expected: Content, _ path: RawPath) throws(SystemError) -> Bool {
        try withFile(path, for: .reading) { (file) throws(SystemError) in
            guard try files.status(of: file).size == expected.size else { return false }
            return try hash(of: file) == expected.hash
        }
    }

    private func hash(of file: Int32) throws(SystemError) -> ContentHash {
        try ContentHash { (add) throws(SystemError) in
            try forEachPiece(of: file) { (piece) throws(SystemError) in add(piece) }
        }
    }
}

extension Diagnostic {
    fileprivate static func missingManifest(in folder: String) -> Diagnostic {
        unreadableManifest(
            "không có \(Manifest.fileName) trong \(folder)",
            "Chỉ đối chiếu được thư mục do CongKhai công bố, hoặc bản sao đầy đủ của thư mục đó.")
    }

    fileprivate static func damagedManifest(in folder: String, line: Int) -> Diagnostic {
        unreadableManifest(
            "\(folder)/\(Manifest.fileName) hỏng từ dòng \(line)",
            "Tệp bị cắt cụt hoặc bị sửa. Hãy sao chép lại từ nơi công bố; ở đó, dựng lại là có tệp mới.")
    }

    fileprivate static func otherManifest(in folder: String, format: Int) -> Diagnostic {
        unreadableManifest(
            "\(folder)/\(Manifest.fileName) ở định dạng số \(format)",
            "Bản CongKhai này đọc định dạng số \(Manifest.format). Hãy dùng bản đã công bố trang.")
    }

    private static func unreadableManifest(_ headline: String, _ advice: String) -> Diagnostic {
        let other = " Không cần CongKhai cũng đối chiếu được: sha256sum -c \(ChecksumList.fileName)"
        return Diagnostic(.unreadableManifest, at: nil, headline, expected: advice + other)
    }
}
