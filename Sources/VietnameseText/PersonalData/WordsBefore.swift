internal import Glibc

/// The words before a number, which say what number it is.
struct WordsBefore {
    /// Without marks, in lower case: the end of the line before the number.
    private let words: [UInt8]

    private static let longest = 64

    init(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) {
        var start = offset
        while start > 0, text[start - 1] != UInt8(ascii: "\n"), offset - start < Self.longest { start -= 1 }
        words = Array(folded(String(decoding: text[start..<offset], as: UTF8.self)).utf8)
    }

    var nameBankAccount: Bool { has(Self.bankAccounts) }
    var nameCard: Bool { has(Self.cards) }
    var namePassport: Bool { has(Self.passports) }
    /// Beside the name of a bank the number is an account's.
    var speakOfAccount: Bool { has(Self.transfers) }
    var nameTelephone: Bool { has(Self.telephones) }

    /// A number of an enterprise, a dossier, a book or goods that may look like a telephone. The last word
    /// counts: "MST 0301234567, gọi 0912345678".
    var nameOtherNumber: Bool {
        guard let other = last(of: Self.otherNumbers) else { return false }
        return last(of: Self.telephones).map { $0 < other } ?? true
    }

    private static let bankAccounts: [StaticString] = [
        "so tai khoan", "tai khoan so", "stk", "so tk", "tk so", "tai khoan ngan hang", "tai khoan:", "tk:",
    ]

    private static let transfers: [StaticString] = ["tai khoan", "chuyen khoan", "chuyen tien", "tk "]

    private static let cards: [StaticString] = [
        "cccd", "cmnd", "cmt", "can cuoc", "chung minh", "dinh danh ca nhan", "giay chung nhan can cuoc",
    ]

    private static let passports: [StaticString] = ["ho chieu", "passport"]

    private static let telephones: [StaticString] = [
        "dien thoai", "dt:", "sdt", "so may", "di dong", "goi", "zalo", "hotline", "lien he", "lien lac",
        "tel", "mobile", "phone", "viber",
    ]

    private static let otherNumbers: [StaticString] = [
        "mst", "ma so thue", "ma so doanh nghiep", "ma doanh nghiep", "ma ho so", "so ho so", "bien nhan",
        "ma vach", "isbn", "giay phep so", "ma so:", "gpkd", "dkkd", "so seri", "ma don", "ma qhns",
        "quan he ngan sach", "so hieu", "so vao so", "ma buu gui", "van don",
    ]

    private func has(_ names: [StaticString]) -> Bool { names.contains { place(of: $0, from: 0) != nil } }

    /// Where the last of the names begins, in bytes from the start.
    private func last(of names: [StaticString]) -> Int? {
        names.compactMap { name in
            var last: Int?
            while let next = place(of: name, from: last.map { $0 + 1 } ?? 0) { last = next }
            return last
        }.max()
    }

    private func place(of name: StaticString, from start: Int) -> Int? {
        words.withUnsafeBytes { bytes in
            let size = name.utf8CodeUnitCount
            guard let base = bytes.baseAddress, start + size <= bytes.count else { return nil }
            return (start...bytes.count - size).first { offset in
                bytes[offset] == name.utf8Start[0] && memcmp(base + offset, name.utf8Start, size) == 0
            }
        }
    }
}
