extension FieldType {
    /// What to write, in Vietnamese, as it stands behind "kiểu:" in hints and reference pages.
    public var inWords: String {
        switch self {
        case .text: "văn bản"
        case .code: "mã, ký hiệu, viết như văn bản in"
        case .markdown: "văn bản Markdown"
        case .date: "ngày, dạng 2024-03-07"
        case .dateOrMonth: "ngày 2024-03-07, hoặc tháng 2024-03"
        case .timestamp: "thời điểm, dạng 2026-01-15T08:00:00+07:00"
        case .year: "năm, bốn chữ số"
        case .integer(let range): "số nguyên, từ \(range.lowerBound) đến \(range.upperBound)"
        case .decimal: "số, dấu chấm thập phân; dấu phẩy thì đặt trong ngoặc kép"
        case .flag: "true hoặc false"
        case .period: "kỳ: 2024, 2024-03, 2024-quy-1, 2024-6-thang, 2024-9-thang"
        case .url: "địa chỉ web đầy đủ"
        case .email: "thư điện tử"
        case .phone: "số điện thoại, trong ngoặc kép"
        case .choice: "một trong các lựa chọn"
        case .identifier: "mã mới: chữ thường không dấu, chữ số, dấu chấm, gạch nối"
        case .deadline: "thời hạn, viết như kế hoạch"
        case .reference(let kinds):
            "mã của \(kinds.map(\.label).joined(separator: " hoặc ")) (tên tệp trong "
                + kinds.map { "\($0.rawValue)/" }.joined(separator: ", ") + ")"
        case .unit: "mã đơn vị hoặc nhóm của cơ quan; của cơ quan khác: co-quan/don-vi"
        case .subject: "mã lĩnh vực trong linh-vuc.yaml"
        case .index: "mã chỉ số, hoặc chi-so/thanh-phan"
        case .attachment: "tên tệp đặt cạnh bản ghi"
        case .source: "mã văn bản, tên tệp cạnh bản ghi hoặc địa chỉ web"
        case .group: "nhóm khóa"
        case .table: "bảng: mã, rồi nhóm khóa"
        case .list(let element): "danh sách, mỗi mục: \(element.inWords)"
        case .shorthand(let scalar, _): "\(scalar.inWords); hoặc nhóm khóa"
        }
    }

    /// The words that a choice allows; of a list those of its elements.
    public var choices: [Choice] {
        switch self {
        case .choice(let choices): choices
        case .list(let element): element.choices
        default: []
        }
    }

    /// The schema of the groups inside: of a group, a list of groups, a table, the long form of a shorthand.
    public var innerSchema: Schema? {
        switch self {
        case .group(let schema), .table(let schema), .shorthand(_, let schema): schema
        case .list(let element): element.innerSchema
        default: nil
        }
    }
}
