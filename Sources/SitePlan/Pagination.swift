/// A long list is parted into pages of so many rows: the first at the list's own address, the others below it
/// at `trang/2/`, `trang/3/`, ….
public enum Pagination {
    /// Rows on one page.
    public static let rows = 100

    /// Sheets in one volume of a booklet: so many still load quickly on a telephone.
    public static let sheets = 8

    /// How many pages a list of so many rows has; an empty list has one.
    public static func pages(of count: Int, rows: Int = Self.rows) -> Int {
        max(1, (count + rows - 1) / rows)
    }

    /// The rows of a page.
    ///
    /// - Parameter number: 1 for the first page.
    public static func range(of number: Int, in count: Int, rows: Int = Self.rows) -> Range<Int> {
        let start = min(max(0, number - 1) * rows, count)
        return start..<min(start + rows, count)
    }
}

extension Route {
    /// The address of a page of the list that this is the address of.
    public func page(_ number: Int) -> Route {
        number == 1 ? self : Route(path: string + "trang/\(number)/")
    }
}
