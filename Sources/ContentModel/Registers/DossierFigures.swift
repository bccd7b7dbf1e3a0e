public import Schedule

/// The figures of a period, or of one field of administration in it. nil: not published; a sum counts what
/// is given.
public struct DossierFigures: Sendable {
    public let online, inPerson, postal, carriedOver: Int?
    public let early, onTime, late: Int?
    public let pendingInTime, pendingLate: Int?
    public let returned: Int?
    public let digitisable, digitised: Int?
    public let payments, paymentsOnline: Int?
    public let postalReceived, postalDelivered: Int?

    /// Received in the period itself, without what was carried over.
    public var newlyReceived: Int? { sum(online, inPerson, postal) }
    public var received: Int? { sum(newlyReceived, carriedOver) }
    public var settled: Int? { sum(early, onTime, late) }
    public var pending: Int? { sum(pendingInTime, pendingLate) }
}

/// nil where nothing is given.
private func sum(_ values: Int?...) -> Int? {
    let given = values.compactMap { $0 }
    return given.isEmpty ? nil : given.reduce(0, +)
}

/// A share with what it is a share of.
public struct DossierShare: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case onTime = "dung_han"
        case online = "truc_tuyen"
        case digitised = "so_hoa"
        case payment = "thanh_toan_truc_tuyen"
        case postalReceipt = "bcci_tiep_nhan"
        case postalDelivery = "bcci_tra"

        public var title: String {
            switch self {
            case .onTime: "Giải quyết đúng hạn"
            case .online: "Tiếp nhận trực tuyến"
            case .digitised: "Số hóa hồ sơ"
            case .payment: "Thanh toán trực tuyến"
            case .postalReceipt: "Tiếp nhận qua bưu chính công ích"
            case .postalDelivery: "Trả kết quả qua bưu chính công ích"
            }
        }

        /// The numerator and the denominator in words.
        public var rule: String {
            switch self {
            case .onTime: "Hồ sơ giải quyết trước hạn và đúng hạn trên tổng số hồ sơ đã giải quyết trong kỳ."
            case .online:
                "Hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ mới tiếp nhận trong kỳ, không tính hồ sơ từ "
                    + "kỳ trước."
            case .digitised: "Hồ sơ đã số hóa trên số hồ sơ phải số hóa."
            case .payment: "Giao dịch thanh toán trực tuyến trên tổng số giao dịch nộp phí, lệ phí."
            case .postalReceipt:
                "Hồ sơ tiếp nhận qua bưu chính công ích trên tổng số hồ sơ mới tiếp nhận trong kỳ."
            case .postalDelivery:
                "Kết quả trả qua bưu chính công ích trên tổng số hồ sơ đã giải quyết trong kỳ."
            }
        }
    }

    public let kind: Kind
    public let ratio: Ratio
}

extension DossierFigures {
    /// nil where one of the two figures was not published.
    public func share(_ kind: DossierShare.Kind) -> DossierShare? {
        let (part, whole): (Int?, Int?) =
            switch kind {
            case .onTime: (sum(early, onTime), settled)
            case .online: (online, newlyReceived)
            case .digitised: (digitised, digitisable)
            case .payment: (paymentsOnline, payments)
            case .postalReceipt: (postalReceived, newlyReceived)
            case .postalDelivery: (postalDelivered, settled)
            }
        guard let part, let whole else { return nil }
        return DossierShare(kind: kind, ratio: Ratio(part, of: whole))
    }

    public var shares: [DossierShare] { DossierShare.Kind.allCases.compactMap(share) }
}
