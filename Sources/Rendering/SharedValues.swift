internal import SitePlan
internal import Synchronization
internal import Templates

/// What the pages of one kind in one depth have in common: made for the first of them and kept.
final class SharedValues: Sendable {
    /// What lists lead to again and again: an agency, one of its units, a field of administration.
    struct LinkKey: Hashable {
        /// The agency, or the text that the record stands in.
        let owner: ObjectIdentifier
        /// A unit's number, a record's place in the text; -1 for the agency itself.
        let number: Int
    }

    private let slots = Mutex<[Int: TemplateValue]>([:])
    private let links = Mutex<[LinkKey: TemplateValue]>([:])

    /// The value of a slot of the page's view.
    ///
    /// - Parameter make: must give the same for each of these pages; may not ask for shared values itself.
    func value(_ slot: Int, _ make: () -> TemplateValue) -> TemplateValue { keep(in: slots, slot, make) }

    func value(_ link: LinkKey, _ make: () -> TemplateValue) -> TemplateValue { keep(in: links, link, make) }

    private func keep<Key: Hashable & Sendable>(
        in values: borrowing Mutex<[Key: TemplateValue]>, _ key: Key, _ make: () -> TemplateValue
    ) -> TemplateValue {
        if let value = values.withLock({ $0[key] }) { return value }
        let value = make()
        values.withLock { $0[key] = value }
        return value
    }
}

/// What a thread keeps from page to page. Each has its own: what two share, they count references to in turn.
public struct RenderMemory: Sendable {
    private struct Place: Hashable {
        let kind: PageKind
        let root: String
    }

    private var values: [Place: SharedValues] = [:]
    private var menuTargets: Set<String>?

    public init() {}

    /// nil for a page that the menus mark as the one that is open: its layout is its own.
    mutating func shared(by kind: PageKind, _ context: PageContext) -> SharedValues? {
        let targets = menuTargets ?? context.menuTargets
        menuTargets = targets
        guard !targets.contains(context.page.route.string) else { return nil }
        let place = Place(kind: kind, root: context.root)
        if let found = values[place] { return found }
        let made = SharedValues()
        values[place] = made
        return made
    }
}
