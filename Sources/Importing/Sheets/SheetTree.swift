/// The filled cells of a row as YAML: groups from names with points, lists from names with numbers.
struct SheetTree {
    private indirect enum Node {
        /// Ready YAML: behind the colon, or from the next line on where it begins with a line break.
        case value(String)
        case group([(key: String, node: Node)])
    }

    private var root = Node.group([])

    /// - Parameter cells: the names of the columns with their ready values, in the order of the schema.
    init(_ cells: [(name: String, value: String)]) {
        for cell in cells {
            Self.insert(cell.value, at: cell.name.split(separator: ".").map(String.init)[...], into: &root)
        }
    }

    private static func insert(_ value: String, at path: ArraySlice<String>, into node: inout Node) {
        guard let key = path.first else {
            node = .value(value)
            return
        }
        var entries: [(key: String, node: Node)] = []
        if case .group(let known) = node { entries = known }
        var index = entries.firstIndex { $0.key == key }
        if index == nil {
            entries.append((key, .group([])))
            index = entries.count - 1
        }
        if let index { insert(value, at: path.dropFirst(), into: &entries[index].node) }
        node = .group(entries)
    }

    /// The keys of the record with their YAML.
    var fields: [(key: String, value: String)] {
        guard case .group(let entries) = root else { return [] }
        return entries.map { ($0.key, Self.yaml($0.node)) }
    }

    /// Whole lines of YAML.
    var text: String { fields.map { Self.line($0.key, $0.value) + "\n" }.joined() }

    private static func line(_ key: String, _ value: String) -> String {
        "\(key):" + (value.hasPrefix("\n") ? "" : " ") + value
    }

    private static func yaml(_ node: Node) -> String {
        switch node {
        case .value(let value): return value
        case .group(let entries):
            let isList = entries.allSatisfy { Int($0.key) != nil }
            let sorted = isList ? entries.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) } : entries
            let lines = sorted.map { isList ? item($0.node) : indented(line($0.key, yaml($0.node)), by: 2) }
            return "\n" + lines.joined(separator: "\n")
        }
    }

    /// `  - hinh_thuc: truc-tiep` with the other keys below it.
    private static func item(_ node: Node) -> String {
        guard case .group(let entries) = node else { return "  - " + yaml(node) }
        let lines = indented(entries.map { line($0.key, yaml($0.node)) }.joined(separator: "\n"), by: 4)
        return "  - " + lines.dropFirst(4)
    }

    private static func indented(_ text: String, by count: Int) -> String {
        let spaces = String(repeating: " ", count: count)
        return spaces + text.replacing("\n", with: "\n" + spaces)
    }
}
