/// What differs between two texts, as `diff -u` writes it: readable, and food for `patch` and `git apply`.
public struct UnifiedDiff: Sendable {
    /// Lines shown around what differs.
    private static let context = 3

    private var lines: [Line] = []

    private struct Line: Sendable {
        /// A space, `-` or `+`.
        let sign: Character
        let text: ArraySlice<UInt8>
    }

    public init(from old: [UInt8], to new: [UInt8]) {
        let (before, after) = (Self.lines(of: old), Self.lines(of: new))
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var (one, other) = (0, 0)
        while one < before.count || other < after.count {
            if one < before.count, removed.contains(one) {
                lines.append(Line(sign: "-", text: before[one]))
                one += 1
            } else if other < after.count, inserted.contains(other) {
                lines.append(Line(sign: "+", text: after[other]))
                other += 1
            } else {
                lines.append(Line(sign: " ", text: before[one]))
                (one, other) = (one + 1, other + 1)
            }
        }
    }

    /// With their ends; the last one may have none.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(text[start...offset])
            start = offset + 1
        }
        return start < text.count ? lines + [text[start...]] : lines
    }

    /// - Parameter path: below the folder in which `patch -p1` will run.
    /// - Returns: UTF-8 where both texts are; empty where nothing differs.
    public func text(named path: String) -> [UInt8] {
        var output: [UInt8] = []
        for hunk in hunks() { write(hunk, to: &output) }
        return output.isEmpty ? [] : Array("--- a/\(path)\n+++ b/\(path)\n".utf8) + output
    }

    /// Ranges of lines around what differs; those that touch are one.
    private func hunks() -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].sign != " " {
            let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private func write(_ hunk: Range<Int>, to output: inout [UInt8]) {
        let old = place(of: hunk, without: "+")
        let new = place(of: hunk, without: "-")
        output += Array("@@ -\(old) +\(new) @@\n".utf8)
        // The old lines of a change come before the new ones.
        var added: [Line] = []
        for line in lines[hunk] {
            if line.sign == "+" {
                added.append(line)
                continue
            }
            if line.sign == " " { flush(&added, to: &output) }
            write(line, to: &output)
        }
        flush(&added, to: &output)
    }

    private func flush(_ added: inout [Line], to output: inout [UInt8]) {
        for line in added { write(line, to: &output) }
        added = []
    }

    private func write(_ line: Line, to output: inout [UInt8]) {
        output += Array(String(line.sign).utf8) + line.text
        if line.text.last != UInt8(ascii: "\n") { output += Array("\n\\ No newline at end of file\n".utf8) }
    }

    /// `first,count`, 1-based, of the old or the new text; 0 where there are no lines.
    private func place(of hunk: Range<Int>, without sign: Character) -> String {
        let before = lines[..<hunk.lowerBound].count { $0.sign != sign }
        let count = lines[hunk].count { $0.sign != sign }
        return "\(count > 0 ? before + 1 : before),\(count)"
    }
}
