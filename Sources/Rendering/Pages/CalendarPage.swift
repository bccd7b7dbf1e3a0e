internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// What a calendar page shows: the months of a year, or what is due next.
struct CalendarSubject: Sendable {
    /// nil: what is due next.
    let year: Int?
    let items: [DueCalendar.Item]

    /// How far the page of what is due next looks ahead, in calendar days.
    static let reach = 90

    init(_ content: SiteContent, year: Int?) {
        self.year = year
        items = content.trackedItems.filter { item in
            let day = item.entry.current.date
            guard let year else {
                return !item.entry.isDone && (0...Self.reach).contains(content.day.distance(to: day))
            }
            return day.year == year
        }
    }

    fileprivate var months: [CalendarMonth] {
        var months: [CalendarMonth] = []
        for item in items {
            let (year, month, _) = item.entry.current.date.parts
            if months.last.map({ ($0.year, $0.month) == (year, month) }) ?? false {
                months[months.count - 1].items.append(item)
            } else {
                months.append(CalendarMonth(year: year, month: month, items: [item]))
            }
        }
        return months
    }
}

/// `/tien-do/lich/` and `/tien-do/lich/<nam>/`: what is due when.
func calendarPage(_ layout: PageLayout) -> PageView<CalendarSubject> {
    PageView(
        .calendar, layout,
        [
            .flag("sap_toi") { subject, _ in subject.year == nil },
            .count("so_ngay_toi") { _, _ in CalendarSubject.reach },
            .count("so_thoi_han") { subject, _ in subject.items.count },
            .list("thang", calendarMonthView) { subject, _ in subject.months },
            .list("cac_nam", menuView) { subject, context in yearLinks(subject, context) },
            .text("quy_tac_ngay_den_han") { _, _ in StatusKind.dueDateRule },
        ]
    ) { subject, context in
        let progress = LinkedName(name: "Tiến độ", link: context.link(to: .progress))
        let calendar = LinkedName(name: "Lịch các thời hạn", link: context.link(to: .calendar(nil)))
        return PageHead(
            title: subject.year.map { "Lịch các thời hạn năm \($0)" } ?? "Lịch các thời hạn",
            summary: "Ngày đến hạn của các nhiệm vụ, các mốc và các kỳ báo cáo",
            trail: [homeCrumb(context), progress] + (subject.year == nil ? [] : [calendar]),
            dependsOnDay: context.site.content.hasTrackedPlans)
    }
}

private func yearLinks(_ subject: CalendarSubject, _ context: PageContext) -> [MenuItem] {
    context.site.content.calendarYears.map { year in
        MenuItem(label: "\(year)", link: context.link(to: .calendar(year)), isHere: year == subject.year)
    }
}

struct CalendarMonth: Sendable {
    let year: Int
    let month: Int
    var items: [DueCalendar.Item]
}

let calendarMonthView = View<CalendarMonth>(
    "thang",
    [
        .text("ten") { month, _ in "Tháng \(month.month)/\(month.year)" },
        .text("neo") { month, _ in "_thang-\(month.month)-\(month.year)" },
        .count("so") { month, _ in month.items.count },
        .list("thoi_han_trong_thang", dueItemView) { month, _ in month.items },
    ])

/// A line of a calendar: a task, a milestone or a report with its day.
let dueItemView = View<DueCalendar.Item>(
    "dong_lich",
    [
        .date("ngay") { item, _ in item.entry.current.date },
        .text("thu") { item, _ in item.entry.current.date.weekday.name },
        .date("ngay_goc") { item, _ in
            item.entry.original?.date == item.entry.current.date ? nil : item.entry.original?.date
        },
        .flag("tam_tinh") { item, _ in item.entry.current.isProvisional },
        .text("viec") { item, _ in item.part },
        .list("chu_tri", linkView) { item, context in item.leads.map { LinkedName($0, context) } },
        .text("tinh_trang") { item, context in item.standing(on: context.site.content.day)?.label },
        .text("lop") { item, context in item.standing(on: context.site.content.day)?.tone.rawValue },
    ],
    taskRowView.entries { TaskSubject(plan: $0.plan, task: $0.task) })

extension DueCalendar.Item {
    /// How it stands, for people; nil where it has no status of its own.
    fileprivate func standing(on day: CalendarDate) -> (label: String, tone: StatusTone)? {
        if let state { return (state.label, state.kind.tone) }
        let isPast = entry.current.date < day
        if case .report = entry.subject {
            if entry.isDone { return ("Đã báo cáo", .done) }
            return isPast ? ("Chưa báo cáo", .late) : ("Chưa đến kỳ", .inTime)
        }
        return entry.isDone ? (StatusKind.completed.title, .done) : nil
    }
}
