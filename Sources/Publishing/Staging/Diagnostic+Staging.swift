import Diagnostics

extension Diagnostic {
    private static let mostNames = 20

    static func foreignFiles(_ names: [String], in target: String) -> Diagnostic {
        let rest = names.count - mostNames
        let list =
            names.prefix(mostNames).map { "\n  " + $0 }.joined()
            + (rest > 0 ? "\n  … và \(rest) tệp khác" : "")
        let isUnlisted = names.contains(Manifest.fileName)
        let reason =
            isUnlisted
            ? "\(Manifest.fileName) ở đó không đọc được nên không biết tệp nào do CongKhai đăng. " : ""
        return Diagnostic(
            .foreignFiles, at: nil, "\(names.count) tệp trong \(target) không do CongKhai đăng",
            expected:
                "Thư mục công bố chỉ chứa tệp do CongKhai đăng và các tên bắt đầu bằng .git ở gốc. \(reason)"
                + "Không tệp nào bị xóa, trang đang công bố còn nguyên. Hãy chuyển các tệp này đi nơi khác "
                + "(tệp cần "
                + "đăng thì để cạnh bản ghi trong content/), hoặc chọn thư mục khác bằng --output:" + list)
    }

    static func buildInProgress(at target: String) -> Diagnostic {
        Diagnostic(
            .buildInProgress, at: nil, "một lần dựng khác đang ghi vào \(target)",
            expected: "Mỗi lúc chỉ một lần dựng. Hãy chờ lần kia xong rồi chạy lại; lần này chưa đổi tệp nào."
        )
    }

    static func exchangeMissing(at target: String) -> Diagnostic {
        Diagnostic(
            .exchangeMissing, at: nil, "hệ tệp chứa \(target) không hoán đổi được hai thư mục trong một bước",
            expected:
                "Trang mới đã được công bố bằng hai lần đổi tên; giữa hai lần ấy trang vắng mặt trong "
                + "chốc lát, "
                + "và nếu máy tắt đúng lúc đó thì lần dựng sau sẽ trả lại trang cũ. Để không có "
                + "khoảng trống này, "
                + "hãy đặt thư mục công bố trên ext4, XFS hoặc Btrfs.")
    }
}
