internal import ContentModel
internal import Schedule

extension Ledger {
    /// By address: the day of the last release that changed the record there.
    var lastChanges: [String: CalendarDate] {
        var days: [String: CalendarDate] = [:]
        for release in releases {
            for entry in release.entries where !entry.isRemoved {
                for route in entry.routes { days[route] = release.date }
            }
        }
        return days
    }
}
