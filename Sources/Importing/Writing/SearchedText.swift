/// A text in which many pieces are looked for: the places of its runs of eight letters are put in order once,
/// so that a piece is compared only where a run of its own stands.
final class SearchedText {
    private struct Run {
        let letters: UInt64
        let place: Int
    }

    private static let length = 8
    /// A piece's runs of which the rarest is looked up.
    private static let mostRuns = 16
    private let text: [UInt8]
    private let runs: [Run]
    /// How many letters were compared, for tests.
    private(set) var steps = 0

    init(_ text: [UInt8]) {
        self.text = text
        var runs: [Run] = []
        runs.reserveCapacity(text.count)
        var letters: UInt64 = 0
        for (place, letter) in text.enumerated() {
            letters = letters << 8 | UInt64(letter)
            if place + 1 >= Self.length {
                runs.append(Run(letters: letters, place: place + 1 - Self.length))
            }
        }
        self.runs = runs.sorted { ($0.letters, $0.place) < ($1.letters, $1.place) }
    }

    /// Whether the piece stands in it; nothing stands everywhere.
    func contains(_ piece: [UInt8]) -> Bool {
        if piece.isEmpty { return true }
        guard piece.count >= Self.length else { return begins(with: piece) }
        let stride = max(1, (piece.count - Self.length) / Self.mostRuns)
        var (rarest, offset) = (0..<runs.count, 0)
        for start in Swift.stride(from: 0, through: piece.count - Self.length, by: stride) {
            let found = places(of: Self.packed(piece[start..<start + Self.length]))
            if found.isEmpty { return false }
            if found.count < rarest.count { (rarest, offset) = (found, start) }
        }
        return rarest.contains { stands(piece, at: runs[$0].place - offset) }
    }

    /// A piece shorter than a run: some run begins with it, or the text ends with it.
    private func begins(with piece: [UInt8]) -> Bool {
        let shift = UInt64(8 * (Self.length - piece.count))
        let letters = Self.packed(piece[...]) << shift
        let index = firstRun(from: letters)
        steps += piece.count
        if index < runs.count, runs[index].letters >> shift == letters >> shift { return true }
        let tail = text.suffix(Self.length + piece.count)
        return tail.indices.contains { stands(piece, at: $0) }
    }

    private func stands(_ piece: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place + piece.count <= text.count else { return false }
        for (offset, letter) in piece.enumerated() {
            steps += 1
            if text[place + offset] != letter { return false }
        }
        return true
    }

    private static func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The indices of the runs of these letters.
    private func places(of letters: UInt64) -> Range<Int> {
        let start = firstRun(from: letters)
        guard letters < .max else { return start..<runs.count }
        return start..<firstRun(from: letters + 1)
    }

    private func firstRun(from letters: UInt64) -> Int {
        var (low, high) = (0, runs.count)
        while low < high {
            steps += 1
            let middle = (low + high) / 2
            if runs[middle].letters < letters { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
