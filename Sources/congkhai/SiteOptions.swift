public import ArgumentParser
public import Diagnostics
import Glibc
import Schedule

/// The options of every subcommand that reads a site.
struct SiteOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("Thư mục của trang, có content/ và templates/.", valueName: "dir"))
    var site = "."

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Ngày mà trang nói tới, dạng năm-tháng-ngày; mặc định là hôm nay.", valueName: "date"))
    var date: String?

    func validate() throws {
        if let date, CalendarDate(iso: date) == nil {
            throw ValidationError("--date «\(date)» không phải ngày có trên lịch; viết như 2024-03-07.")
        }
    }

    /// `--date`, else SOURCE_DATE_EPOCH, else today in Vietnam.
    func day() throws -> CalendarDate {
        if let date, let day = CalendarDate(iso: date) { return day }
        guard let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else {
            return vietnameseDay(at: time(nil))
        }
        guard let seconds = Int(epoch) else {
            throw ValidationError("SOURCE_DATE_EPOCH «\(epoch)» không phải số giây.")
        }
        return vietnameseDay(at: seconds)
    }

    /// Vietnam keeps +07:00 all year.
    private func vietnameseDay(at seconds: Int) -> CalendarDate {
        let days = Int((Double(seconds) + 7 * 3600) / 86400)
        return CalendarDate(year: 1970, month: 1, day: 1)?.advanced(by: days) ?? .first
    }
}

/// How a subcommand whose result is no file prints its diagnostics.
struct DiagnosticOptions: ParsableArguments {
    @Option(name: .long, help: "Dạng in chẩn đoán: text, json, sarif, github, gitlab.")
    var format: DiagnosticFormat = .text
}

extension DiagnosticFormat: ExpressibleByArgument {}
