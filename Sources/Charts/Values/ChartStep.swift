/// What lies between two neighbouring positions of a time axis.
public enum ChartStep: Sendable, Hashable {
    case year, quarter, month

    private var partsOfYear: Int {
        switch self {
        case .year: 1
        case .quarter: 4
        case .month: 12
        }
    }

    /// The position of a year's part.
    /// - Parameters:
    ///   - year: held within ±9999.
    ///   - part: 1 to 4 for quarters, 1 to 12 for months; of no account for years.
    public func position(year: Int, part: Int = 1) -> Int {
        let year = min(max(year, -9999), 9999)
        return year * partsOfYear + min(max(part, 1), partsOfYear) - 1
    }

    /// `2024`, `Quý I/2024`, `3/2024`.
    func label(of position: Int) -> String {
        let part = (position % partsOfYear + partsOfYear) % partsOfYear
        let year = (position - part) / partsOfYear
        return switch self {
        case .year: String(year)
        case .quarter: Self.quarters[part] + String(year)
        case .month: String(part + 1) + "/" + String(year)
        }
    }

    private static let quarters = ["Quý I/", "Quý II/", "Quý III/", "Quý IV/"]
}
