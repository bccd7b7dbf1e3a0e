internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import Templates
internal import VietnameseText

/// A date as pages print it; `{{ngay_ban_hanh}}` alone prints `07/03/2024`.
struct PrintedDate: Sendable {
    let short: String
    /// "ngày 07 tháng 3 năm 2024", the way of NĐ 30/2020.
    let long: String
    let iso: String

    init(_ date: CalendarDate) {
        short = date.printed(.numeric)
        long = date.printed(.long)
        iso = date.description
    }

    /// A month whose day is not printed.
    init(month: Period) {
        short = month.label
        long = month.label
        iso = month.description
    }
}

extension CalendarDate {
    fileprivate func printed(_ style: DateStyle) -> String {
        let (year, month, day) = parts
        var bytes: [UInt8] = []
        appendDate(year: year, month: month, day: day, as: style, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

let dateView = View<PrintedDate>(
    "ngay",
    [
        .text("ngay") { date, _ in date.short },
        .text("dai") { date, _ in date.long },
        .text("iso") { date, _ in date.iso },
    ])

func printableDate(_ value: FieldValue, _ context: PageContext) -> TemplateValue? {
    guard let text = value.scalar else { return nil }
    if let date = CalendarDate(text) { return printable(PrintedDate(date), context) }
    return Period.month(text).map { printable(PrintedDate(month: $0), context) }
}

func printable(_ date: CalendarDate, _ context: PageContext) -> TemplateValue {
    printable(PrintedDate(date), context)
}

private func printable(_ date: PrintedDate, _ context: PageContext) -> TemplateValue {
    .printable(date.short, dateView.frame(date, context))
}
