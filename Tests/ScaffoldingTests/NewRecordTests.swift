import ContentModel
import Diagnostics
import Scaffolding
import Schedule
import Testing

struct NewRecordTests {
    private static let day = CalendarDate(iso: "2026-07-01") ?? .first

    /// Every required key answered with something of its form.
    private static func answered(_ kind: ContentKind) -> NewRecord {
        let name = RecordName(
            kind: kind, id: "moi", parent: kind == .task ? "kh" : kind == .petition ? "2026" : nil)
        var record = NewRecord(name, values: [:], on: day, names: SiteNames())
        for field in record.missing { record.values[field.name] = [answer(field.type)] }
        return record
    }

    private static func answer(_ type: FieldType) -> String {
        switch type {
        case .date, .dateOrMonth: "2026-07-01"
        case .year, .list(.year): "2026"
        case .period: "2026-06"
        case .choice(let choices): choices.first?.value ?? ""
        case .url: "https://so-a.example/"
        default: "mot"
        }
    }

    @Test("What is scaffolded is sound, and only required keys are in force", arguments: ContentKind.allCases)
    func isSound(kind: ContentKind) {
        let record = Self.answered(kind)
        #expect(record.faults.map(\.headline) == [])
        let keys = record.text.split(separator: "\n").filter { $0.first?.isLetter == true }
            .compactMap { $0.split(separator: ":").first.map(String.init) }
        #expect(keys == kind.schema.fields.filter(\.isRequired).map(\.name))
    }

    @Test(
        "Every key stands in the file with a hint above it, and taking the # away puts it in force",
        arguments: ContentKind.allCases)
    func everyKeyCanBePutInForce(kind: ContentKind) {
        let record = Self.answered(kind)
        let lines = record.text.split(separator: "\n", omittingEmptySubsequences: false)
        for field in kind.schema.fields + CommonKey.schema.fields {
            let line = lines.firstIndex { $0.hasPrefix("#\(field.name):") || $0.hasPrefix("\(field.name):") }
            let above = line.map { lines[..<$0].reversed().prefix { $0.hasPrefix("# ") } } ?? []
            #expect(above.contains { $0.hasPrefix("# \(field.label)") }, "\(field.name)")
        }
        let whole = lines.map { isKey($0) ? String($0.dropFirst()) : String($0) }.joined(separator: "\n")
        let (file, faults) = read(Array(whole.utf8), at: record.path, as: .record(record.name))
        #expect(faults.map { "\($0.headline): \($0.location?.line ?? 0)" } == [], "\(whole)")
        guard case .document(let document) = file else {
            Issue.record("no document")
            return
        }
        for (slot, field) in kind.schema.fields.enumerated() {
            #expect(!document.fields.values[slot].isAbsent, "\(field.name)")
        }
    }

    /// `#ma: 1` and `#  - so: 1`, not `# Hint`.
    private func isKey(_ line: Substring) -> Bool {
        line.hasPrefix("#") && !line.hasPrefix("##") && (!line.hasPrefix("# ") || line.hasPrefix("#  "))
    }

    @Test("Values are quoted where YAML would read them as something else")
    func quotes() throws {
        let name = RecordName(kind: .task, id: "1", parent: "kh")
        let values = [
            "ma": ["1.10"], "ten": ["Việc: «a» #1 \"b\""], "san_pham": ["no", "- Báo cáo", "Đề án"],
        ]
        let record = NewRecord(name, values: values, on: Self.day, names: SiteNames())
        #expect(record.faults.isEmpty)
        #expect(record.text.contains("\nma: \"1.10\"\n"))
        #expect(record.text.contains("\nten: \"Việc: «a» #1 \\\"b\\\"\"\n"))
        #expect(record.text.contains("\nsan_pham:\n  - \"no\"\n  - \"- Báo cáo\"\n  - Đề án\n"))
    }

    @Test("A key in a group puts the group in force")
    func groups() {
        let name = RecordName(kind: .plan, id: "kh")
        let values = [
            "ten": ["Kế hoạch"], "co_quan": ["so-a"], "nam": ["2026"], "nguoi_ky.ho_ten": ["Nguyễn Văn A"],
        ]
        let record = NewRecord(name, values: values, on: Self.day, names: SiteNames())
        #expect(record.faults.isEmpty)
        #expect(record.text.contains("\nnguoi_ky:\n"))
        #expect(record.text.contains("\n  ho_ten: Nguyễn Văn A\n"))
        #expect(record.text.contains("\n#  chuc_vu: Giám đốc\n"))
    }
}
