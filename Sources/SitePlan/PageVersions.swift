public import ContentModel

/// Which state of the content a page shows, in twelve hexadecimal digits, so that somebody who writes about a
/// page can say which one was read. It changes with the files behind the page and with nothing else.
struct PageVersions: Sendable {
    /// Of the page of one record: how the SHA-256 of its file begins.
    static let digits = 12

    private let ofKinds: [ContentKind: String]
    private let ofAll: String

    init(_ content: SiteContent) {
        var ofKinds: [ContentKind: String] = [:]
        var all = Fingerprint()
        for kind in ContentKind.allCases {
            var own = Fingerprint()
            for document in content.everyRecord(of: kind) { own.add(document.digest) }
            ofKinds[kind] = own.text
            all.add(own.text)
        }
        self.ofKinds = ofKinds
        ofAll = all.text
    }

    func version(of page: Page) -> String {
        if case .plan(let plan) = page.subject {
            // The page of a plan shows its tasks too.
            var mixed = Fingerprint()
            mixed.add(plan.document.digest)
            for task in plan.tasks { mixed.add(task.document.digest) }
            return mixed.text
        }
        if let record = page.record { return String(record.digest.prefix(Self.digits)) }
        guard let kinds = page.listedKinds else { return ofAll }
        if kinds.count == 1, let only = ofKinds[kinds[0]] { return only }
        var mixed = Fingerprint()
        for kind in kinds { mixed.add(ofKinds[kind] ?? "") }
        return mixed.text
    }
}

extension PlannedSite {
    public func version(of page: Page) -> String { versions.version(of: page) }
}

extension Page {
    /// The record that the page shows; nil where it shows several or none.
    public var record: Document? {
        switch subject {
        case .task(_, let task): task.document
        case .document(let document): document.document
        case .news(let document), .ordinary(let document): document
        case .petition(let petition): petition.document
        case .result(let result): result.document
        case .index(let index), .component(let index, _): index.document
        case .procedure(let procedure), .procedureCase(let procedure, _): procedure.document
        default: nil
        }
    }

    /// The kinds of record that the page draws from; nil where it draws from all of them. A guide shows what
    /// the tool knows, and no record.
    fileprivate var listedKinds: [ContentKind]? {
        switch subject {
        case .petitions: [.petition]
        case .results: [.result]
        case .apologies: [.apology]
        case .indices: [.index]
        case .improvements: [.index, .plan, .task]
        case .procedures, .booklet, .limit: [.procedure]
        case .documents: [.document]
        case .hotlines, .hotlinePoster: [.hotline]
        case .newsList: [.news]
        case .plans, .progress, .calendar: [.plan, .task]
        case .agency, .unit: [.agency, .plan, .task, .procedure, .hotline, .petition, .result, .index]
        case .guide, .guideToType, .notFound: []
        default: nil
        }
    }
}

extension SiteContent {
    fileprivate func everyRecord(of kind: ContentKind) -> [Document] {
        switch kind {
        case .agency: agencies.map(\.document)
        case .plan: plans.map(\.document)
        case .task: plans.flatMap { $0.tasks.map(\.document) }
        case .page: pages
        default: records(of: kind)
        }
    }
}

/// FNV-1a, 64 bits: tells states apart, protects nothing.
private struct Fingerprint {
    private var hash: UInt64 = 14_695_981_039_346_656_037

    mutating func add(_ text: String) {
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    }

    var text: String {
        let digits = String(hash, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        return String(padded.prefix(PageVersions.digits))
    }
}
