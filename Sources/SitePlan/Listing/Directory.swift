internal import Parallelism
internal import VietnameseText

/// The alphabetical directory: every page under the letter that its title begins with.
public struct Directory: Sendable {
    public struct Letter: Sendable {
        /// In the address: `a`, `dd` for Đ, `so` for what begins with no letter.
        public let id: String
        /// As it is printed.
        public let label: String
        /// In the order of the alphabet.
        public let entries: [PageEntry]
    }

    /// In the order of the alphabet; only those that a title begins with.
    public let letters: [Letter]

    init(_ entries: [PageEntry], jobs: Int) {
        let groups = Dictionary(grouping: entries) { letterID(of: $0.title) }
        let ids = groups.keys.sorted(by: { rank($0) < rank($1) })
        letters = inParallel(ids.count, jobs: jobs, batch: 1) { number in
            let id = ids[number]
            return Letter(
                id: id, label: label(of: id), entries: (groups[id] ?? []).sortedAlphabetically(by: \.title))
        }
    }

    public func letter(_ id: String) -> Letter? { letters.first { $0.id == id } }
}

/// Ă and Â stand under A, Ê under E and so on, as in a telephone book; Đ is a letter of its own.
private func letterID(of title: String) -> String {
    var title = title
    let initial = title.withUTF8 { alphabeticalInitial(of: $0) }
    return initial == "#" ? "so" : slug(of: initial, options: .identifier)
}

private func label(of id: String) -> String {
    switch id {
    case "dd": "Đ"
    case "so": "0–9"
    default: id.uppercased()
    }
}

private func rank(_ id: String) -> String { id == "so" ? "" : id }
