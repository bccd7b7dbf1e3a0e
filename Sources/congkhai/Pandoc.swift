import Output
import Schedule

/// The system's pandoc, run as a process.
enum Pandoc {
    /// The Word document of an HTML text. The same text and day give the same bytes.
    static func document(fromHTML html: [UInt8], on day: CalendarDate) throws(OutputFailure) -> [UInt8] {
        let epoch = (CalendarDate(iso: "1970-01-01") ?? .first).distance(to: day) * 86400
        return try ExternalTool.output(
            of: ["pandoc", "--from=html", "--to=docx", "--output=-"], input: html,
            environment: ["SOURCE_DATE_EPOCH=\(epoch)"])
    }

    /// The HTML of a Word document.
    static func html(fromDocument bytes: [UInt8]) throws(OutputFailure) -> [UInt8] {
        try ExternalTool.output(of: ["pandoc", "--from=docx", "--to=html", "--wrap=none"], input: bytes)
    }
}
