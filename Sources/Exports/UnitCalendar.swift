internal import ContentModel
internal import Diagnostics
internal import Schedule
public import SitePlan

/// The calendars of all units that something is due of.
public func unitCalendars(of site: PlannedSite, baseURL: String) -> [ExportFile] {
    site.content.agencies.flatMap { agency in
        agency.units.compactMap { unit in
            calendarFile(of: unit, in: agency, site.content).map { file in
                ExportFile(file) { unitCalendar(of: unit, in: agency, site.content, baseURL: baseURL) }
            }
        }
    }
}

/// What a unit leads or supports, as events of a whole day (RFC 5545). The bytes change only with what is
/// due.
func unitCalendar(of unit: Unit, in agency: Agency, _ content: SiteContent, baseURL: String) -> [UInt8] {
    var lines = ContentLines()
    let name = "Thời hạn: \(unit.name), \(agency.name.scalar?.string ?? agency.id)"
    lines.add("BEGIN", raw: "VCALENDAR")
    lines.add("VERSION", raw: "2.0")
    lines.add("PRODID", raw: "-//CongKhai//CongKhai//VI")
    lines.add("CALSCALE", raw: "GREGORIAN")
    lines.add("NAME", text: name)
    // What most programs read instead of NAME (RFC 7986).
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", raw: "P1D")
    var seen: Set<String> = []
    let host = host(of: baseURL)
    for (role, label) in [(WorkIndex.Role.lead, "Chủ trì"), (.support, "Phối hợp")] {
        for item in content.calendar.items(of: unit, in: agency, as: role) {
            let id = "\(item.plan.id)/\(item.task.id)/\(item.key)"
            guard seen.insert(id).inserted else { continue }
            lines.add(item, uid: "\(id)@\(host)", role: label, baseURL: baseURL)
        }
    }
    lines.add("END", raw: "VCALENDAR")
    return lines.bytes
}

extension ContentLines {
    fileprivate mutating func add(_ item: DueCalendar.Item, uid: String, role: String, baseURL: String) {
        let code = item.task.document[TaskKey.code].scalar?.string ?? item.task.id
        let title = item.task.title.scalar?.string ?? ""
        add("BEGIN", raw: "VEVENT")
        add("UID", raw: uid)
        add("DTSTAMP", raw: basic(item.plan.stamp), "T000000Z")
        add("SEQUENCE", raw: "\(item.task.document[TaskKey.extensions].items.count)")
        add("DTSTART;VALUE=DATE", raw: basic(item.entry.current.date))
        add("SUMMARY", text: "Hạn: ", code, ". ", title, item.part.map { ": \($0)" } ?? "")
        add("DESCRIPTION", text: item.description(role: role))
        add("URL", raw: baseURL, String(Route.task(item.task, of: item.plan).string.dropFirst()))
        add("CATEGORIES", text: role)
        add("TRANSP", raw: "TRANSPARENT")
        add("END", raw: "VEVENT")
    }
}

extension DueCalendar.Item {
    fileprivate func description(role: String) -> String {
        var lines = [plan.title.scalar?.string ?? plan.id, "\(role)."]
        let phrase = milestone?.fields[MilestoneKey.deadline].scalar ?? task.document[TaskKey.deadline].scalar
        if let phrase { lines.append("Thời hạn trong kế hoạch: \(phrase).") }
        if let original = entry.original, original.date != entry.current.date {
            lines.append("Đã gia hạn; hạn ban đầu \(original.date).")
        }
        if entry.current.isProvisional { lines.append("Ngày đến hạn tạm tính, lịch nghỉ của năm chưa đủ.") }
        if plan.isIllustrative { lines.append("Dữ liệu minh họa.") }
        return lines.joined(separator: "\n")
    }
}

extension Plan {
    /// When the plan was made: the moment of the events' data, so that a later build of the same content
    /// gives the same bytes; what an extension changes is told by the sequence number.
    fileprivate var stamp: CalendarDate {
        document[PlanKey.issued].scalar.flatMap { CalendarDate($0) }
            ?? document[PlanKey.years].items.first?.scalar.flatMap { Period($0.string) }?.first ?? .first
    }
}

/// `20261121`
private func basic(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    let figures = String(year * 10_000 + month * 100 + day)
    return String(repeating: "0", count: 8 - figures.count) + figures
}

private func host(of url: String) -> String {
    String(url.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" && $0 != ":" })
}
