public import ContentModel

/// What a plan's importer may know of the site.
public struct KnownRecords: Sendable {
    public let agencies: [Document]
    public let indices: [Document]

    public init(agencies: [Document], indices: [Document]) {
        self.agencies = agencies
        self.indices = indices
    }
}

/// A plan as content files, with what an editor should know of how they came about.
public struct ImportedPlan: Sendable {
    public struct File: Sendable {
        /// Below the plan's folder: `index.md`, `nhiem-vu/1.1.md`.
        public let path: String
        public let bytes: [UInt8]
    }

    public struct Remark: Sendable {
        public let path: String
        public let text: String
    }

    /// `index.md` first.
    public var files: [File] = []
    public var taskCount = 0
    public var withLead = 0
    public var withDeadline = 0
    /// The agency that the plan belongs to; nil where it was not found.
    public var agency: String?
    /// Number and day as read: "35/KH-STTTT ngày 2024-03-07".
    public var designation = ""
    public var doubts: [Remark] = []
    /// Lines that stand in no key and no text, with the reason.
    public var skipped: [Remark] = []
}

/// The agency whose name the head or the first paragraphs of a text print; nil where none or several fit.
public func likelyAgency(of text: String, among agencies: [Document]) -> Document? {
    let head = plainWords(String(text.prefix(6000))).split(separator: " ").map(String.init).joined(
        separator: " ")
    let scored = agencies.compactMap { agency -> (score: Int, agency: Document)? in
        let province = agency[AgencyKey.province].scalar.map { plainWords($0.string) } ?? ""
        guard let name = agency[AgencyKey.name].scalar.map({ plainWords($0.string) }) else { return nil }
        var bare = name
        if !province.isEmpty, let cut = name.firstRange(of: " tinh " + province) {
            bare = String(name[..<cut.lowerBound])
        }
        guard head.contains(name) || head.contains(bare) else { return nil }
        if !province.isEmpty, !head.contains(province) { return nil }
        return ((province.isEmpty ? 0 : 1) + bare.count * 2, agency)
    }
    guard let best = scored.max(by: { $0.score < $1.score }) else { return nil }
    return scored.count { $0.score == best.score } == 1 ? best.agency : nil
}
