/// Vietnam's working days: Monday to Friday, without the days off and with the weekends worked in lieu
/// that `lich-nghi.yaml` lists. Lunar dates are never computed.
public struct WorkingCalendar: Sendable {
    public struct Entry: Sendable, Hashable {
        public enum Kind: Sendable, Hashable { case dayOff, workedInLieu }

        public let date: CalendarDate
        public let kind: Kind

        public init(_ date: CalendarDate, _ kind: Kind) {
            self.date = date
            self.kind = kind
        }

        /// Work is made up for at weekends; an entry that says otherwise changes nothing.
        public var isWorkedOnAWeekday: Bool { kind == .workedInLieu && !date.isWeekend }
    }

    /// Mondays to Fridays, sorted.
    let daysOff: [CalendarDate]
    /// Saturdays and Sundays, sorted.
    let weekendsWorked: [CalendarDate]
    /// Runs of complete years.
    let complete: [DateSpan]

    /// - Parameters:
    ///   - entries: in any order; a date that is listed as both is a day off.
    ///   - completeYears: the years for which every day off is listed (`nam_du`).
    public init(_ entries: some Sequence<Entry>, completeYears: some Sequence<Int>) {
        var off: Set<CalendarDate> = []
        var worked: Set<CalendarDate> = []
        for entry in entries {
            if entry.kind == .dayOff { off.insert(entry.date) } else { worked.insert(entry.date) }
        }
        daysOff = off.filter { !$0.isWeekend }.sorted()
        weekendsWorked = worked.subtracting(off).filter(\.isWeekend).sorted()
        complete = Self.runs(of: completeYears)
    }

    private static func runs(of years: some Sequence<Int>) -> [DateSpan] {
        var runs: [DateSpan] = []
        for year in Set(years).sorted() {
            let span = DateSpan(years: year, year)
            if let last = runs.last, last.last.distance(to: span.first) <= 1 {
                runs[runs.count - 1] = last.extended(to: span)
            } else {
                runs.append(span)
            }
        }
        return runs
    }

    public func isWorkingDay(_ date: CalendarDate) -> Bool {
        date.isWeekend ? weekendsWorked.holds(date) : !daysOff.holds(date)
    }

    /// Whether every year that the days lie in is complete. What touches another year is provisional, "tạm
    /// tính".
    public func isComplete(_ span: DateSpan) -> Bool { complete.contains { $0.contains(span) } }

    /// The years that the days lie in and that are not complete.
    public func incompleteYears(in span: DateSpan) -> [Int] {
        (span.first.year...span.last.year).filter { !isComplete(DateSpan(years: $0, $0)) }
    }
}

extension [CalendarDate] {
    /// How many come before the date; the array is sorted.
    func count(before date: CalendarDate) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < date { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate func holds(_ date: CalendarDate) -> Bool {
        let index = count(before: date)
        return index < count && self[index] == date
    }
}
