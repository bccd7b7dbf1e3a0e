internal import Schedule
internal import VietnameseText

extension CalendarDate {
    /// `07/03/2024`, as messages print it.
    var printed: String {
        let (year, month, day) = parts
        var bytes: [UInt8] = []
        appendDate(year: year, month: month, day: day, as: .numeric, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
