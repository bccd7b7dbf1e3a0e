public import Diagnostics
import Glibc
public import Output

extension OutputFailure {
    /// What happened and what to do about it, for people (CK0903).
    public var diagnostic: Diagnostic {
        let answer = Answer(code)
        let place = path.isEmpty ? "" : " \(path)"
        let advice = answer.advice.isEmpty ? "" : answer.advice + " "
        return Diagnostic(
            .machineFailure, at: nil, "không \(action)\(place) được" + answer.reason,
            expected: advice + "Trang đang công bố còn nguyên.")
    }
}

/// What a system's answer means for people.
private struct Answer {
    /// To put behind the headline.
    let reason: String
    let advice: String

    init(_ code: Int32) {
        if let row = rows.first(where: { $0.code == code }) {
            (reason, advice) = (": \(row.reason) (\(row.name))", row.advice)
        } else {
            // The system's own English is the last resort: with it the fault can be looked up.
            (reason, advice) = (
                code == 0 ? "" : ": lỗi hệ thống số \(code), \(String(cString: strerror(code)))", ""
            )
        }
    }
}

private let rows: [(code: Int32, name: String, reason: String, advice: String)] = [
    (ENOSPC, "ENOSPC", "đĩa đã đầy", "Hãy giải phóng dung lượng đĩa (xem bằng df -h và df -i) rồi dựng lại."),
    (EDQUOT, "EDQUOT", "đã dùng hết hạn mức đĩa", "Hãy xin thêm hạn mức hoặc dọn bớt tệp rồi dựng lại."),
    (
        EROFS, "EROFS", "hệ tệp chỉ cho đọc",
        "Hãy gắn lại hệ tệp ở chế độ ghi, hoặc chọn nơi khác bằng --output."
    ),
    (EACCES, "EACCES", "không có quyền", ownership),
    (EPERM, "EPERM", "hệ điều hành không cho phép", ownership),
    (
        ENAMETOOLONG, "ENAMETOOLONG", "tên quá dài",
        "Một tên tệp dài nhất 255 byte (chữ có dấu chiếm 2 đến 3 byte), cả đường dẫn 4095 byte. Hãy rút ngắn."
    ),
    (EFBIG, "EFBIG", "tệp quá lớn so với giới hạn", "Hãy chia nhỏ tệp, hoặc nới giới hạn (ulimit -f)."),
    (EIO, "EIO", "đĩa đọc ghi bị lỗi", "Hãy kiểm tra đĩa (dmesg, smartctl) trước khi dựng lại."),
    (EMFILE, "EMFILE", "mở quá nhiều tệp cùng lúc", "Hãy nới giới hạn (ulimit -n) rồi dựng lại."),
    (
        EISDIR, "EISDIR", "đó là thư mục, không phải tệp",
        "Hãy xem lại đường dẫn, hoặc chọn tên khác cho tệp."
    ),
    (ENFILE, "ENFILE", "cả máy mở quá nhiều tệp", "Hãy đóng bớt chương trình khác rồi dựng lại."),
    (ENOMEM, "ENOMEM", "hết bộ nhớ", "Hãy đóng bớt chương trình khác rồi dựng lại."),
    (
        ENOENT, "ENOENT", "không còn ở đó",
        "Có thể ai đó vừa đổi tên hoặc xóa. Hãy xem lại đường dẫn rồi dựng lại."
    ),
    (
        ENOTDIR, "ENOTDIR", "đó là tệp, không phải thư mục",
        "Hãy xem lại đường dẫn, hoặc chọn nơi khác bằng --output."
    ),
    (ENOTEMPTY, "ENOTEMPTY", "thư mục không rỗng", "Có thể ai đó vừa thêm tệp. Hãy dựng lại."),
    (EEXIST, "EEXIST", "đã có ở đó", "Có thể ai đó vừa thêm tệp. Hãy dựng lại."),
    (
        ELOOP, "ELOOP", "liên kết tượng trưng vòng quanh, hoặc không được phép ở đó",
        "Hãy thay liên kết bằng thư mục thật."
    ),
    (EXDEV, "EXDEV", "thư mục công bố nằm trên hệ tệp khác với thư mục chứa nó", mountPoint),
    (EBUSY, "EBUSY", "thư mục công bố là một điểm gắn", mountPoint),
    (ESTALE, "ESTALE", "ổ đĩa mạng đã đổi", "Hãy gắn lại ổ đĩa mạng rồi dựng lại."),
    (ETXTBSY, "ETXTBSY", "tệp đang được dùng", "Hãy đóng chương trình đang dùng tệp rồi dựng lại."),
    (
        ENOLCK, "ENOLCK", "hệ tệp không khóa được tệp",
        "Hãy chọn nơi khác bằng --output, trên đĩa của máy này."
    ),
]

private let ownership =
    "Người chạy lệnh phải đọc được nội dung, ghi được vào thư mục công bố và thư mục chứa nó "
    + "(xem bằng ls -ld). Hãy chạy bằng người dùng sở hữu các thư mục ấy, hoặc xin cấp quyền."

private let mountPoint =
    "Trang được chuẩn bị bên cạnh rồi hoán đổi cả thư mục, nên không thay được điểm gắn. "
    + "Hãy dùng --output với một thư mục con bên trong điểm gắn."
