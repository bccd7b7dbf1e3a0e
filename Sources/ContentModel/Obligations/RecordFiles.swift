extension ContentKind {
    /// Where a record of the kind lies; `…` stands for what the agency chooses.
    var filePattern: String {
        switch self {
        case .agency: "content/co-quan/….md"
        case .plan: "content/ke-hoach/…/index.md"
        case .task: "content/ke-hoach/…/nhiem-vu/….md"
        case .petition: "content/phan-anh/…/….md"
        case .page: "content/….md"
        case .index, .document, .procedure, .hotline, .result, .apology, .news: "content/\(rawValue)/….md"
        }
    }

    /// The file that would answer for a turn of a cycle.
    func file(for span: CycleSpan) -> String {
        switch self {
        case .result: "content/ket-qua/\(span.period).md"
        case .petition: "content/phan-anh/\(span.last.year)/….md"
        default: filePattern
        }
    }
}
