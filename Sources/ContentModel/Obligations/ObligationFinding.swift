internal import Diagnostics
public import Schedule

/// How an obligation stands on the day of the site.
public struct ObligationFinding: Sendable {
    /// The raw value stands in open data.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case met = "du"
        case missing = "thieu"
        case stale = "qua-han-cap-nhat"

        public var title: String {
            switch self {
            case .met: "Đủ"
            case .missing: "Thiếu"
            case .stale: "Quá hạn cập nhật"
            }
        }

        public var rule: String {
            switch self {
            case .met: "Có đủ số bản ghi, mỗi bản ghi có các khóa phải có, và đã cập nhật trong kỳ."
            case .missing:
                "Chưa có bản ghi, chưa đủ số lượng, thiếu khóa phải có, hoặc thiếu bản ghi của một kỳ đã qua."
            case .stale:
                "Đã có, nhưng kỳ gần nhất chưa có bản ghi khi đã qua hạn, hoặc lần cập nhật cuối đứng "
                    + "trước kỳ hay trước thay đổi phải cập nhật."
            }
        }

        public var tone: StatusTone {
            switch self {
            case .met: .done
            case .missing: .late
            case .stale: .soon
            }
        }
    }

    /// What hinders it: in words, with the record that it is about.
    public struct Gap: Sendable {
        public let text: String
        /// nil where there is no record.
        public let document: Document?
        /// The file below `content/` to mend or, where there is no record, to write; `…` stands for what
        /// the agency chooses. nil where it is said elsewhere.
        public let file: String?

        init(_ text: String, of document: Document) {
            self.text = text
            self.document = document
            file = document.path.string
        }

        init(_ text: String, toWrite file: String?) {
            self.text = text
            document = nil
            self.file = file
        }
    }

    public let obligation: Obligation
    public let standing: Standing
    /// The records that were looked at.
    public let records: [Document]
    public let gaps: [Gap]
    /// When the records were last brought up to date; nil where none says.
    public let updated: CalendarDate?
    /// By when it had to be, or has to be next; nil where no date is set.
    public let due: CalendarDate?
    /// What `due` is for: "tháng 10/2026".
    public let dueFor: String?
}
