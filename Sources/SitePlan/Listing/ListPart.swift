/// One page of a long list: which of how many.
public struct ListPart: Sendable, Hashable {
    /// The most rows that one page shows.
    public static let rowsPerPage = 100

    /// Counted from 1.
    public let number: Int
    /// How many pages the list has; at least 1.
    public let count: Int

    /// A list that is short enough for one page.
    public static let whole = ListPart(number: 1, count: 1)

    /// The pages of a list with so many rows; an empty list has one page as well.
    public static func parts(ofRows rows: Int) -> [ListPart] {
        let count = max(1, (rows + rowsPerPage - 1) / rowsPerPage)
        return (1...count).map { ListPart(number: $0, count: count) }
    }

    /// The rows of this page.
    public func rows<Row>(of all: [Row]) -> ArraySlice<Row> {
        let start = min((number - 1) * Self.rowsPerPage, all.count)
        return all[start..<min(start + Self.rowsPerPage, all.count)]
    }
}

extension Route {
    /// Where a part of a long list stands: the first at the list's own address, then `trang/2/`.
    public func part(_ number: Int) -> Route {
        number == 1 ? self : Route(path: string + "trang/\(number)/")
    }
}
