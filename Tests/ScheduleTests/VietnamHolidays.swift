@testable import Schedule

/// Vietnam's days off and the weekends worked in lieu, 2019–2027, as the Python package `holidays` records
/// them.
let vietnam = WorkingCalendar(
    daysOff.map { WorkingCalendar.Entry($0, .dayOff) } + weekendsWorked.map { .init($0, .workedInLieu) },
    completeYears: 2019...2027)

/// The same calendar, of which only 2026 is known to be complete.
let onlyTwentySix = WorkingCalendar(
    daysOff.map { WorkingCalendar.Entry($0, .dayOff) } + weekendsWorked.map { .init($0, .workedInLieu) },
    completeYears: [2026])

private let weekendsWorked = days(
    """
    2019: 01-05 05-04
    2024: 05-04
    2025: 04-26
    2026: 01-10 08-22
    """)

private let daysOff = days(
    """
    2019: 01-01 02-04 02-05 02-06 02-07 02-08 04-14 04-15 04-29
    2019: 04-30 05-01 09-02
    2020: 01-01 01-23 01-24 01-25 01-26 01-27 01-28 01-29 04-02
    2020: 04-30 05-01 09-02
    2021: 01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 04-21
    2021: 04-30 05-01 05-03 09-02 09-03
    2022: 01-01 01-03 01-31 02-01 02-02 02-03 02-04 04-10 04-11
    2022: 04-30 05-01 05-02 05-03 09-01 09-02
    2023: 01-01 01-02 01-20 01-21 01-22 01-23 01-24 01-25 01-26
    2023: 04-29 04-30 05-01 05-02 05-03 09-01 09-02 09-04
    2024: 01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18
    2024: 04-29 04-30 05-01 09-02 09-03
    2025: 01-01 01-27 01-28 01-29 01-30 01-31 02-01 04-07 04-30
    2025: 05-01 05-02 09-01 09-02
    2026: 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27
    2026: 04-30 05-01 08-31 09-01 09-02 11-24
    2027: 01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 04-16
    2027: 04-30 05-01 05-03 09-02 09-03 11-24
    """)

/// `year: month-day …` on each line.
private func days(_ table: String) -> [CalendarDate] {
    table.split(separator: "\n").flatMap { line in
        let parts = line.split(separator: " ")
        return parts.dropFirst().compactMap { CalendarDate(iso: "\(parts[0].dropLast())-\($0)") }
    }
}
