/// `ket-qua/<id>.md`: results of handling dossiers (TTHC) in a period.
public enum ResultKey: Int, SchemaKey {
    case period, agency, received, settled, pending, returned, digitised, payments, postal, bySubject

    public static let schema = Schema(
        "ket-qua", ResultKey.self,
        onRecord: [
            .period, .agency, .received, .settled, .pending, .returned, .digitised, .payments, .postal,
            .bySubject,
        ])

    public var field: Field {
        switch self {
        case .period: .required("ky", .period, "Kỳ", example: "2026-09")
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan")
        case .received: .optional("tiep_nhan", .group(ReceivedKey.schema), "Tiếp nhận")
        case .settled: .optional("giai_quyet", .group(SettledKey.schema), "Đã giải quyết")
        case .pending: .optional("dang_giai_quyet", .group(PendingKey.schema), "Đang giải quyết")
        case .returned: .optional("tra_lai", dossierCount, "Trả lại, rút hồ sơ")
        case .digitised: .optional("so_hoa", .group(DigitisedKey.schema), "Số hóa")
        case .payments:
            .optional("thanh_toan_truc_tuyen", .group(PaymentKey.schema), "Thanh toán trực tuyến")
        case .postal: .optional("bcci", .group(PostalCountKey.schema), "Bưu chính công ích")
        case .bySubject:
            .optional("theo_linh_vuc", .list(.group(SubjectResultKey.schema)), "Theo lĩnh vực")
        }
    }
}

private let dossierCount = FieldType.integer(0...100_000_000)

public enum ReceivedKey: Int, SchemaKey {
    case online, inPerson, postal, carriedOver

    public static let schema = Schema("tiep_nhan", ReceivedKey.self)

    public var field: Field {
        switch self {
        case .online: .optional("truc_tuyen", dossierCount, "Trực tuyến")
        case .inPerson: .optional("truc_tiep", dossierCount, "Trực tiếp")
        case .postal: .optional("buu_chinh", dossierCount, "Bưu chính")
        case .carriedOver: .optional("ky_truoc", dossierCount, "Từ kỳ trước")
        }
    }
}

public enum SettledKey: Int, SchemaKey {
    case early, onTime, late

    public static let schema = Schema("giai_quyet", SettledKey.self)

    public var field: Field {
        switch self {
        case .early: .optional("truoc_han", dossierCount, "Trước hạn")
        case .onTime: .optional("dung_han", dossierCount, "Đúng hạn")
        case .late: .optional("qua_han", dossierCount, "Quá hạn")
        }
    }
}

public enum PendingKey: Int, SchemaKey {
    case inTime, late

    public static let schema = Schema("dang_giai_quyet", PendingKey.self)

    public var field: Field {
        switch self {
        case .inTime: .optional("trong_han", dossierCount, "Trong hạn")
        case .late: .optional("qua_han", dossierCount, "Quá hạn")
        }
    }
}

public enum DigitisedKey: Int, SchemaKey {
    case total, done

    public static let schema = Schema("so_hoa", DigitisedKey.self)

    public var field: Field {
        switch self {
        case .total: .required("tong", dossierCount, "Tổng số")
        case .done: .required("da_so_hoa", dossierCount, "Đã số hóa")
        }
    }
}

public enum PaymentKey: Int, SchemaKey {
    case total, online

    public static let schema = Schema("thanh_toan", PaymentKey.self)

    public var field: Field {
        switch self {
        case .total: .required("tong", dossierCount, "Tổng số giao dịch")
        case .online: .required("truc_tuyen", dossierCount, "Trực tuyến")
        }
    }
}

public enum PostalCountKey: Int, SchemaKey {
    case received, delivered

    public static let schema = Schema("bcci", PostalCountKey.self)

    public var field: Field {
        switch self {
        case .received: .optional("tiep_nhan", dossierCount, "Tiếp nhận")
        case .delivered: .optional("tra", dossierCount, "Trả kết quả")
        }
    }
}

/// The same figures for one field of administration.
public enum SubjectResultKey: Int, SchemaKey {
    case subject, received, settled, pending, returned, digitised, payments, postal

    public static let schema = Schema("theo_linh_vuc", SubjectResultKey.self)

    public var field: Field {
        switch self {
        case .subject: .required("linh_vuc", .subject, "Lĩnh vực")
        case .received: ResultKey.received.field
        case .settled: ResultKey.settled.field
        case .pending: ResultKey.pending.field
        case .returned: ResultKey.returned.field
        case .digitised: ResultKey.digitised.field
        case .payments: ResultKey.payments.field
        case .postal: ResultKey.postal.field
        }
    }
}
