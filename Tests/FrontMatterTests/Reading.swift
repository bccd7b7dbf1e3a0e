import Diagnostics
import FrontMatter

let path = ContentPath("content/a.md")

/// Reads a text that is YAML as a whole.
func yaml(_ text: String, limits: FrontMatterLimits = FrontMatterLimits()) -> (FrontMatterTree?, [Diagnostic])
{
    readYAML(Array(text.utf8), at: path, limits: limits)
}

/// Reads a content file.
func file(_ text: String, limits: FrontMatterLimits = FrontMatterLimits()) -> (FrontMatterFile?, [Diagnostic])
{
    readFrontMatter(of: Array(text.utf8), at: path, limits: limits)
}

/// The value of a key of the outermost mapping.
func value(of key: String, in text: String) -> FrontMatterNode? {
    yaml(text).0?.root.entries.first { $0.key.string.string == key }?.value
}

extension Diagnostic {
    /// `CK0203 2:5+1`
    var summary: String { id.code + " " + (location?.summary ?? "–") }
}

extension SourceLocation {
    /// `line:column+width`
    var summary: String { column > 0 ? "\(line):\(column)+\(width)" : "\(line)" }

    /// What the place names in its line.
    var text: String? {
        excerpt.map { excerpt in
            let scalars = excerpt.unicodeScalars.dropFirst(column - excerptColumn).prefix(width)
            return String(String.UnicodeScalarView(scalars))
        }
    }
}

extension FrontMatterNode {
    /// The tree below this node, a line a node: place, kind, text; keys before their values.
    var dump: String { lines(indentation: "").joined(separator: "\n") }

    private func lines(indentation: String) -> [String] {
        let inner = indentation + "  "
        switch kind {
        case .plain, .quoted: return ["\(indentation)\(location.summary) \(kind) «\(string)»"]
        case .sequence:
            return ["\(indentation)\(location.summary) sequence"]
                + items.flatMap { $0.lines(indentation: inner) }
        case .mapping:
            return ["\(indentation)\(location.summary) mapping"]
                + entries.flatMap { key, value in
                    key.lines(indentation: inner) + value.lines(indentation: inner + "  ")
                }
        }
    }
}

/// Every node of a tree, from the outside in.
func allNodes(below node: FrontMatterNode) -> [FrontMatterNode] {
    var found: [FrontMatterNode] = []
    var rest = [node]
    while let node = rest.popLast() {
        found.append(node)
        rest += node.items
        for (key, value) in node.entries { rest += [key, value] }
    }
    return found
}
