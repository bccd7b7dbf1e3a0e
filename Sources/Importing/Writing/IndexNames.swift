internal import ContentModel

/// The site's indices and their components as a plan names them.
struct IndexNames {
    private let indices: [Document]
    /// The words of a component's name, and `index/component`.
    private var components: [(words: String, id: String)] = []

    init(_ indices: [Document]) { self.indices = indices }

    /// Those that a plan's title names by their short names.
    func named(inTitle title: String) -> [String] {
        let words = Set(tokens(of: title).filter(\.isAllCaps).map(\.folded))
        let whole = " " + plainWords(title) + " "
        return indices.filter { index in
            guard let name = index[IndexKey.shortName].scalar?.string else { return false }
            let plain = plainWords(name)
            return words.contains(plain) || plain.contains(" ") && whole.contains(" \(plain) ")
        }.map(\.id)
    }

    /// Knows the components of these indices only: many have a component of the same name.
    mutating func keepComponents(of ids: [String]) {
        for index in indices where ids.contains(index.id) {
            let versions = index[IndexKey.versions].items.compactMap(\.group)
            for part in versions.flatMap({ $0[VersionKey.components].items.compactMap(\.group) }) {
                guard let id = part[ComponentKey.id].scalar?.string,
                    let name = part[ComponentKey.name].scalar?.string
                else { continue }
                let entry = (words: plainWords(name), id: "\(index.id)/\(id)")
                if !components.contains(where: { $0.id == entry.id && $0.words == entry.words }) {
                    components.append(entry)
                }
            }
        }
    }

    /// The component that a heading names and little else: `1. Chỉ số thành phần "Gia nhập thị trường"`;
    /// nil where none or more than one has the name.
    func component(namedBy headings: [String]) -> String? {
        for heading in headings.reversed() {
            let words = " " + plainWords(heading) + " "
            let found = components.filter { part in
                part.words.contains(" ") && words.contains(" \(part.words) ")
                    && words.utf8.count <= part.words.utf8.count + 45
            }
            if Set(found.map(\.id)).count == 1 { return found[0].id }
        }
        return nil
    }
}
