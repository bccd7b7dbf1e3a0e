extension StatusKind {
    /// The rule that is published beside the tables, one sentence.
    ///
    /// - Parameter soonDays: working days, `sap_den_han_ngay`.
    public func rule(soonDays: Int) -> String {
        switch self {
        case .completedOnTime:
            "Có ngày hoàn thành kèm minh chứng, không muộn hơn ngày đến hạn."
        case .completedLate:
            "Có ngày hoàn thành kèm minh chứng, muộn hơn ngày đến hạn; số ngày quá hạn tính theo ngày lịch."
        case .completed:
            "Có ngày hoàn thành kèm minh chứng, nhưng không có ngày đến hạn để xét đúng hạn hay quá hạn."
        case .notYetDue:
            "Chưa hoàn thành, còn hơn \(soonDays) ngày làm việc mới đến hạn."
        case .dueSoon:
            "Chưa hoàn thành, còn không quá \(soonDays) ngày làm việc là đến hạn, không tính hôm nay."
        case .dueToday:
            "Chưa hoàn thành, hôm nay là ngày đến hạn."
        case .overdue:
            "Chưa hoàn thành hoặc báo hoàn thành mà chưa có minh chứng, đã qua ngày đến hạn; "
                + "số ngày quá hạn tính theo ngày lịch."
        case .ongoing:
            "Nhiệm vụ thường xuyên hoặc định kỳ; n là số kỳ phải báo cáo tính đến hôm nay, k là số kỳ "
                + "đã báo cáo."
        case .asRegulated:
            "Thời hạn theo quy định, theo kế hoạch riêng hoặc khi có việc phát sinh; không tính vào tỷ "
                + "lệ đúng hạn."
        case .noDeadline:
            "Kế hoạch không ghi thời hạn cho nhiệm vụ này; không tính vào tỷ lệ đúng hạn."
        case .suspended:
            "Đang tạm dừng theo văn bản; tạm dừng không tự lùi thời hạn, thời hạn mới phải có văn bản "
                + "gia hạn."
        case .notTracked:
            "Tiến độ của kế hoạch không được cập nhật trên trang này, nên không tính vào số liệu nào."
        }
    }

    /// How due dates are worked out; published with the rules.
    public static let dueDateRule =
        "\"Trước ngày\" nghĩa là chậm nhất vào ngày làm việc liền trước ngày đó; "
        + "thời hạn khác rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo; "
        + "thời hạn là một kỳ thì đến hạn vào ngày cuối kỳ."
}
