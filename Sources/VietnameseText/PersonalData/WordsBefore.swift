/// The words before a number, which say what number it is.
struct WordsBefore {
    /// Without marks, in lower case: the end of the line before the number.
    private let words: String

    private static let longest = 64

    init(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) {
        var start = offset
        while start > 0, text[start - 1] != UInt8(ascii: "\n"), offset - start < Self.longest { start -= 1 }
        words = folded(String(decoding: text[start..<offset], as: UTF8.self))
    }

    var nameBankAccount: Bool {
        has([
            "so tai khoan", "tai khoan so", "stk", "so tk", "tk so", "tai khoan ngan hang", "tai khoan:",
            "tk:",
        ])
    }

    var nameCard: Bool {
        has([
            "cccd", "cmnd", "cmt", "can cuoc", "chung minh", "dinh danh ca nhan", "giay chung nhan can cuoc",
        ])
    }

    var namePassport: Bool { has(["ho chieu", "passport"]) }

    var nameTelephone: Bool { has(Self.telephones) }

    private static let telephones = [
        "dien thoai", "dt:", "sdt", "so may", "di dong", "goi", "zalo", "hotline", "lien he", "lien lac",
        "tel",
        "mobile", "phone", "viber",
    ]

    /// A number of an enterprise, a dossier, a book or goods that may look like a telephone. The last word
    /// counts: "MST 0301234567, gọi 0912345678".
    var nameOtherNumber: Bool {
        guard let other = last(of: Self.otherNumbers) else { return false }
        return last(of: Self.telephones).map { $0 < other } ?? true
    }

    private static let otherNumbers = [
        "mst", "ma so thue", "ma so doanh nghiep", "ma doanh nghiep", "ma ho so", "so ho so", "bien nhan",
        "ma vach", "isbn", "giay phep so", "ma so:", "gpkd", "dkkd", "so seri", "ma don", "ma qhns",
        "quan he ngan sach", "so hieu", "so vao so", "ma buu gui", "van don",
    ]

    private func has(_ names: [String]) -> Bool { names.contains { words.contains($0) } }

    /// Where the last of the names begins, in bytes from the start.
    private func last(of names: [String]) -> Int? {
        let bytes = Array(words.utf8)
        return names.compactMap { name in
            let wanted = Array(name.utf8)
            guard bytes.count >= wanted.count else { return nil }
            return (0...bytes.count - wanted.count).last {
                bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
            }
        }.max()
    }
}
