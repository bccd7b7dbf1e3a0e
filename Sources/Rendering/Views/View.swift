internal import Templates

/// What templates can read from a subject: each name with its type and the way to its value.
///
/// The schema that templates are compiled against and the values that pages are filled with come from this
/// one table, so they can't differ. Every list `x` has a companion `co_x`: whether there is anything in it,
/// which a template needs for what stands once around a list.
struct View<Subject: Sendable>: Sendable {
    struct Entry: Sendable {
        let name: String
        let type: TemplateType
        let value: @Sendable (Subject, PageContext) -> TemplateValue
        /// Whether all pages of one kind in one depth have the same value.
        var isShared = false

        /// The entry for a subject that contains this one's.
        func of<Outer: Sendable>(
            _ inner: @escaping @Sendable (Outer) -> Subject
        ) -> View<Outer>.Entry {
            View<Outer>.Entry(name: name, type: type) { value(inner($0), $1) }
        }
    }

    let schema: TemplateSchema
    private let entries: [Entry]
    /// By slot, apart from the entries: a page copies and counts references to nothing else of them.
    private let getters: [@Sendable (Subject, PageContext) -> TemplateValue]
    private let areShared: [Bool]
    /// The slots of the lists that have a companion; the companions' slots follow the entries.
    private let lists: [Int]

    /// An entry hides later ones of the same name: special views stand before the general view of a record.
    init(_ name: String, _ groups: [Entry]...) {
        var seen: Set<String> = []
        entries = groups.joined().filter { seen.insert($0.name).inserted }
        getters = entries.map(\.value)
        areShared = entries.map(\.isShared)
        lists = entries.indices.filter { [entries] in
            entries[$0].type.isList && !seen.contains("co_" + entries[$0].name)
        }
        let companions = lists.map { [entries] in ("co_" + entries[$0].name, TemplateType.flag) }
        schema = TemplateSchema(name, entries.map { ($0.name, $0.type) } + companions)
    }

    /// Fills the slots that the page's template reads; the others stay absent.
    func frame(_ subject: Subject, _ context: PageContext) -> TemplateFrame {
        guard let used = context.used[schema], let last = used.last else { return TemplateFrame([]) }
        let needed = last < getters.count ? last + 1 : getters.count + lists.count
        var values = [TemplateValue](repeating: .absent, count: needed)
        for slot in used {
            guard slot >= getters.count else {
                values[slot] = value(slot, subject, context)
                continue
            }
            let list = lists[slot - getters.count]
            if case .absent = values[list] { values[list] = value(list, subject, context) }
            values[slot] = .flag(values[list].isFilledList)
        }
        return TemplateFrame(values)
    }

    private func value(_ slot: Int, _ subject: Subject, _ context: PageContext) -> TemplateValue {
        guard areShared[slot], let shared = context.shared else { return getters[slot](subject, context) }
        return shared.value(slot) { getters[slot](subject, context) }
    }

    /// The entries of this view for a subject that contains this one's.
    func entries<Outer: Sendable>(
        of inner: @escaping @Sendable (Outer) -> Subject
    ) -> [View<Outer>.Entry] {
        entries.map { $0.of(inner) }
    }
}

extension TemplateType {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
}

extension TemplateValue {
    fileprivate var isFilledList: Bool { if case .list(let items) = self { !items.isEmpty } else { false } }
}
