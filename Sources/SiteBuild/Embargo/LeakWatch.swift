internal import ContentModel
internal import Diagnostics
internal import Output
internal import Synchronization
internal import VietnameseText

/// Looks through every file on its way into the sink for what is embargoed.
///
/// The last of the guards: what is embargoed is no part of the content that pages are made of. But an
/// announcement can cite a decision before its time, and a template can name a plan.
final class LeakWatch: OutputSink {
    private let sink: any OutputSink
    private let terms: [WithheldTerm]
    private let finder: TermFinder
    private let found = Mutex<[Leak]>([])

    init(over sink: any OutputSink, for terms: [WithheldTerm]) {
        self.sink = sink
        self.terms = terms
        finder = TermFinder(terms.map(\.text))
    }

    func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath) throws(OutputFailure) {
        var name = path.string
        let inName = name.withUTF8 { finder.firstHits(in: UnsafeRawBufferPointer($0)) }
        let inBytes = finder.firstHits(in: bytes)
        if !inName.isEmpty || !inBytes.isEmpty {
            let place = ContentPath("public/" + path.string)
            let text = Array(bytes)[...]
            let leaks =
                inName.map { Leak(term: $0.term, place: SourceLocation(path: place)) }
                + inBytes.map {
                    Leak(term: $0.term, place: SourceLocation(path: place, bytes: text, range: $0.range))
                }
            found.withLock { $0 += leaks }
        }
        try sink.write(bytes, to: path)
    }

    /// One for each term that was found, at its first place, in the order of the terms.
    var diagnostics: [Diagnostic] {
        let leaks = Dictionary(grouping: found.withLock { $0 }, by: \.term)
        return leaks.sorted { $0.key < $1.key }.map { term, leaks in
            Diagnostic(terms[term], leakedAt: leaks.map(\.place).sorted())
        }
    }
}

private struct Leak: Sendable {
    let term: Int
    let place: SourceLocation
}

extension Diagnostic {
    private static let mostPlaces = 5

    /// - Parameter places: in order, at least one.
    fileprivate init(_ term: WithheldTerm, leakedAt places: [SourceLocation]) {
        let rest = places.count - 1 - Self.mostPlaces
        let more = rest > 0 ? " Còn \(rest) tệp khác cũng vậy." : ""
        self.init(
            .embargoLeak, at: places[0],
            "\(term.kind.label) «\(term.text)» của bản ghi chưa đến giờ công bố lọt vào trang",
            expected: "Không tệp nào được nói tới \(term.record) trước \(term.until). Hãy tìm cụm này trong "
                + "content/ và templates/ và bỏ đi, hoặc đặt cùng cong_bo_luc cho bản ghi nhắc tới nó; nếu "
                + "chỉ trùng chữ ngẫu nhiên, hãy đặt tên cụ thể hơn. Chưa tệp nào được công bố.\(more)")
        for place in places.dropFirst().prefix(Self.mostPlaces) {
            self = relating(to: place, "cũng ở đây")
        }
    }
}
