/// A pipe table, told by its rows; its cells' contents are in the tree.
struct Table {
    enum Alignment: Equatable {
        case none, left, center, right

        /// Templates style these classes: content has no `style` and no `align`.
        var attribute: StaticString {
            switch self {
            case .none: ""
            case .left: " class=\"trai\""
            case .center: " class=\"giua\""
            case .right: " class=\"phai\""
            }
        }
    }

    /// One for each column.
    let alignments: [Alignment]
    /// With the header.
    var rowCount: Int

    /// A table with more columns is wider than a telephone and scrolls in a box of its own.
    static let mostNarrowColumns = 4

    var isWide: Bool { alignments.count > Self.mostNarrowColumns }
}

/// A cell that was written; the ones that a short row lacks have none.
struct Cell {
    /// An index into the tables of the text.
    let table: Int
    /// 0 is the header.
    let row: Int
    let column: Int
    let isLastOfRow: Bool
    let isEmpty: Bool
}
