internal import Diagnostics
internal import Schedule

/// The calendar names each day once, and a swapped working day falls on a weekend.
struct HolidayRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        var faults: [Diagnostic] = []
        for day in site.records(of: .holidays).flatMap({ $0[CalendarKey.days].items }).compactMap(\.group) {
            guard let text = day[HolidayKey.date].scalar, let date = CalendarDate(text) else { continue }
            if let first = seen.updateValue(text, forKey: text.string) {
                faults.append(repeated(text, first))
            }
            if day[HolidayKey.kind].scalar?.string == "lam-bu", !date.weekday.isWeekend {
                faults.append(notAWeekend(text))
            }
        }
        return faults
    }

    private func repeated(_ text: SourceString, _ first: SourceString) -> Diagnostic {
        Diagnostic(
            .duplicateHoliday, at: text.location, "ngày \(text) khai báo hai lần trong lịch nghỉ",
            expected: "Xóa một trong hai dòng."
        ).relating(to: first.location, "dòng trước ở đây")
    }

    private func notAWeekend(_ text: SourceString) -> Diagnostic {
        Diagnostic(
            .weekdayMismatch, at: text.location, "ngày làm bù \(text) không phải thứ bảy hay chủ nhật",
            expected: "Kiểm tra lại ngày: làm bù luôn rơi vào ngày nghỉ cuối tuần.")
    }
}
