public import Diagnostics

/// The page of a diagnostic: what is wrong, why it matters, a wrong and a right example. Vietnamese
/// Markdown.
public struct Explanation: Sendable {
    public let id: DiagnosticID
    /// The whole page, as it stands in `Documentation/diagnostics/`.
    public let page: String

    /// - Parameter name: `CK0104`, in any case; the figures alone will do.
    public init?(named name: String) {
        let figures = name.uppercased().hasPrefix("CK") ? name.dropFirst(2) : name[...]
        guard figures.allSatisfy(\.isASCII), let number = Int(figures),
            let id = DiagnosticID.catalogue.first(where: { $0.number == number }),
            let entry = allPages.first(where: { $0.number == number })
        else { return nil }
        self.id = id
        page = entry.page
    }

    /// The ids that were probably meant, the nearest first; at most three.
    public static func nearest(to name: String) -> [DiagnosticID] {
        let meant = Array(name.filter { $0.isASCII && $0.isNumber })
        guard let number = Int(String(meant)) else { return [] }
        let padded = Array(repeating: Character("0"), count: max(0, 4 - meant.count)) + meant
        let ranked = DiagnosticID.catalogue.map { id in
            (distance(padded, Array(id.code.dropFirst(2))), abs(id.number - number), id.number, id)
        }
        return ranked.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.prefix(3).map(\.3)
    }

    /// In how many places the figures differ; two that changed places are one slip.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        let differing = zip(one, other).count { $0 != $1 } + abs(one.count - other.count)
        return differing == 2 && one.sorted() == other.sorted() ? 1 : differing
    }
}
