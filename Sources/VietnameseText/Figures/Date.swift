/// How a day or a month is written.
public enum DateStyle: Sendable, Hashable, CaseIterable {
    /// `07/03/2024`
    case numeric
    /// `ngày 07 tháng 3 năm 2024`. Days under 10 and the months 1 and 2 take a zero (Nghị định
    /// 30/2020/NĐ-CP), so that no stroke can turn one into another.
    case long
    /// `tháng 3/2024`
    case month
    /// `2024-03-07`, for machines.
    case iso
}

/// Appends a date of the Gregorian calendar. The figures are printed as they are: whether there is such a
/// day is for the calendar to say.
public func appendDate(year: Int, month: Int, day: Int, as style: DateStyle, to output: inout [UInt8]) {
    switch style {
    case .numeric:
        appendDigits(day.magnitude, width: 2, then: "/", to: &output)
        appendDigits(month.magnitude, width: 2, then: "/", to: &output)
        appendDigits(year.magnitude, width: 4, to: &output)
    case .long:
        append("ngày ", to: &output)
        appendDigits(day.magnitude, width: 2, then: " tháng ", to: &output)
        appendDigits(month.magnitude, width: month <= 2 ? 2 : 1, then: " năm ", to: &output)
        appendDigits(year.magnitude, to: &output)
    case .month:
        append("tháng ", to: &output)
        appendDigits(month.magnitude, then: "/", to: &output)
        appendDigits(year.magnitude, to: &output)
    case .iso:
        appendDigits(year.magnitude, width: 4, then: "-", to: &output)
        appendDigits(month.magnitude, width: 2, then: "-", to: &output)
        appendDigits(day.magnitude, width: 2, to: &output)
    }
}

/// The day's name: `Thứ hai` to `Chủ nhật`.
/// - Parameter isoWeekday: 1 (Monday) to 7 (Sunday); other numbers go round.
public func weekdayName(_ isoWeekday: Int) -> StaticString {
    switch (isoWeekday % 7 + 7) % 7 {
    case 1: "Thứ hai"
    case 2: "Thứ ba"
    case 3: "Thứ tư"
    case 4: "Thứ năm"
    case 5: "Thứ sáu"
    case 6: "Thứ bảy"
    default: "Chủ nhật"
    }
}

private func appendDigits(
    _ value: UInt, width: Int = 1, then separator: StaticString, to output: inout [UInt8]
) {
    appendDigits(value, width: width, to: &output)
    append(separator, to: &output)
}

func append(_ text: StaticString, to output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
}
