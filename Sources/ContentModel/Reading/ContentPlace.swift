public import Diagnostics

/// What a file of the site is, judged by its path alone.
public enum ContentPlace: Sendable, Hashable {
    case record(RecordName)
    case siteFile(SiteFile)
    /// A release of the ledger, by its number.
    case release(Int)
    /// A file beside a record: an attachment, if a record names it.
    case attachment
    /// Files that the tools of editors leave behind: not ours, not an error.
    case ignored
}

/// The name of a record: kind and id, and for a task the plan that it belongs to.
public struct RecordName: Sendable, Hashable {
    public let kind: ContentKind
    public let id: String
    public let parent: String?

    public init(kind: ContentKind, id: String, parent: String? = nil) {
        self.kind = kind
        self.id = id
        self.parent = parent
    }
}

/// The files that describe the site as a whole.
public enum SiteFile: String, Sendable, Hashable, CaseIterable {
    case settings = "trang.yaml"
    case holidays = "lich-nghi.yaml"
    case abbreviations = "viet-tat.yaml"
    case fields = "linh-vuc.yaml"
    case obligations = "nghia-vu.yaml"
}

/// Reads a path below the site's directory (`content/…`).
public func place(of path: ContentPath) -> (ContentPlace?, [Diagnostic]) {
    let parts = path.string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .dropFirst().map { String(Substring($0)) }
    guard let name = parts.last else { return (nil, []) }
    if parts.contains(where: isLeftBehind) || name == "Thumbs.db" {
        return (.ignored, [])
    }
    if parts.count == 1, let file = SiteFile(rawValue: name) { return (.siteFile(file), []) }
    if parts.first == Release.folder, parts.count > 1 {
        let number = parts.count == 2 ? Release.number(ofFile: name) : nil
        return number.map { (.release($0), []) } ?? (nil, [strayInLedger(path)])
    }
    guard name.utf8.suffix(3).elementsEqual(".md".utf8) else {
        return parts.count == 1 ? (nil, [unexpectedFile(path)]) : (.attachment, [])
    }
    guard let record = recordName(parts, stem: String(name.dropLast(3))) else {
        return (nil, [unexpectedFile(path)])
    }
    if let fault = identifierFault(in: record.id) {
        return (nil, [invalidFileName(path, record, fault)])
    }
    return (.record(record), [])
}

/// A hidden file, or an editor's copy of the one before.
private func isLeftBehind(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~")
}

private func recordName(_ parts: [String], stem: String) -> RecordName? {
    switch parts.count {
    case 1:
        return RecordName(kind: .page, id: stem)
    case 2:
        let kind = ContentKind(rawValue: parts[0])
        guard let kind, kind.isFlat else { return nil }
        return RecordName(kind: kind, id: stem)
    case 3 where parts[0] == ContentKind.petition.rawValue && isYear(parts[1]):
        return RecordName(kind: .petition, id: stem, parent: parts[1])
    case 3 where parts[0] == ContentKind.plan.rawValue && stem == "index":
        return RecordName(kind: .plan, id: parts[1])
    case 4 where parts[0] == ContentKind.plan.rawValue && parts[2] == ContentKind.task.rawValue:
        return RecordName(kind: .task, id: stem, parent: parts[1])
    default:
        return nil
    }
}

private func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

extension ContentKind {
    /// Whether the records lie directly in the folder of their kind.
    fileprivate var isFlat: Bool {
        switch self {
        case .plan, .task, .petition, .page: false
        case .agency, .index, .document, .procedure, .hotline, .result, .apology, .news: true
        }
    }
}

private func strayInLedger(_ path: ContentPath) -> Diagnostic {
    Diagnostic(
        .unexpectedFile, at: SourceLocation(path: path),
        "thư mục \(Release.folder)/ chỉ chứa các bản công bố do «congkhai release» ghi",
        expected: "Chuyển tệp này đi nơi khác; các bản công bố mang tên \(Release.fileName(1)), "
            + "\(Release.fileName(2)), …")
}

private func unexpectedFile(_ path: ContentPath) -> Diagnostic {
    let folder = path.string.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let folders = ContentKind.allCases.filter { $0 != .task && $0 != .page }.map(\.rawValue)
    return Diagnostic(
        .unexpectedFile, at: SourceLocation(path: path), "tệp không nằm ở chỗ nào của cấu trúc nội dung",
        expected:
            "Các chỗ đặt tệp: content/<mã>.md, content/co-quan/<mã>.md, content/ke-hoach/<mã>/index.md, "
            + "content/ke-hoach/<mã>/nhiem-vu/<mã>.md, content/chi-so/<mã>.md, content/van-ban/<mã>.md, "
            + "content/thu-tuc/<mã>.md, content/duong-day-nong/<mã>.md, content/phan-anh/<năm>/<mã>.md, "
            + "content/ket-qua/<mã>.md, content/xin-loi/<mã>.md, content/tin/<mã>.md "
            + "và các tệp \(SiteFile.allCases.map(\.rawValue).joined(separator: ", ")).",
        suggestion: nearestName(to: folder, among: folders + SiteFile.allCases.map(\.rawValue)))
}

private func invalidFileName(_ path: ContentPath, _ record: RecordName, _ fault: String) -> Diagnostic {
    Diagnostic(
        .invalidFileName, at: SourceLocation(path: path),
        "tên «\(record.id)» không dùng làm mã được: \(fault)",
        expected:
            "Tên tệp là mã của bản ghi và là địa chỉ của trang: chữ thường không dấu, chữ số, dấu chấm "
            + "và gạch nối.",
        example: "35-kh-stttt-2024, iv.2.3, van-phong")
}
