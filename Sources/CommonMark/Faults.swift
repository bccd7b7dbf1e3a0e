internal import Diagnostics

/// The diagnostics of one text. Each rule is listed a hundred times, then counted: working out a place reads
/// the file, and nobody reads a thousand lines of one fault.
struct Faults {
    private let source: MarkdownSource
    private var diagnostics: [Diagnostic] = []
    private var counts: [DiagnosticID: Int] = [:]

    static let mostOfOneRule = 100

    init(_ source: MarkdownSource) { self.source = source }

    /// - Parameter range: byte offsets in the text.
    mutating func add(
        _ id: DiagnosticID, at range: Range<Int>, _ headline: @autoclosure () -> String,
        expected: @autoclosure () -> String, example: @autoclosure () -> String? = nil
    ) {
        counts[id, default: 0] += 1
        guard counts[id, default: 0] <= Self.mostOfOneRule else { return }
        diagnostics.append(
            Diagnostic(id, at: source.location(range), headline(), expected: expected(), example: example()))
    }

    func collected() -> [Diagnostic] {
        var all = diagnostics
        for (id, count) in counts where count > Self.mostOfOneRule {
            let rest = count - Self.mostOfOneRule
            all.append(
                Diagnostic(id, at: source.location(0..<0), "còn \(rest) chỗ nữa cùng lỗi này trong nội dung"))
        }
        return all
    }
}
