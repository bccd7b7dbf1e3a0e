public import Diagnostics
public import VietnameseText

/// Words by which an embargoed record could be known before its time.
public struct WithheldTerm: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case title, number, address, file

        /// As it stands in a sentence.
        public var label: String {
            switch self {
            case .title: "tên"
            case .number: "số hiệu"
            case .address: "địa chỉ"
            case .file: "tệp đính kèm"
            }
        }
    }

    public let kind: Kind
    public let text: String
    /// Where it tells of the record; elsewhere the same letters may mean anything.
    public let place: TermPlace
    /// The file of the record.
    public let record: ContentPath
    /// As the editor wrote it: `2026-12-01T08:00:00+07:00`.
    public let until: String
}
