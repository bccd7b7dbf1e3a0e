/// Whether MẬT, TỐI MẬT or TUYỆT MẬT in capitals, with other words on its line, is a stamp: behind a word for
/// a document or for the stamp itself ("Dấu MẬT đóng ở góc"), or parted from its sentence by signs ("TỐI MẬT
/// – chỉ lưu hành nội bộ"). What tells the rules of secrecy names the degrees, too, and is none.
struct StampInSentence {
    private let before: String
    private let after: String
    /// The word behind the degree, in small letters with their marks.
    private let next: String
    private let hasSmallLetters: Bool

    /// What stands right before the degree where a document is said to have one.
    private static let bearers = [
        "tai lieu", "van ban", "dau", "dau do", "con dau", "dong dau", "cong van", "ho so", "ban", "to trinh",
        "bao cao", "ke hoach", "quyet dinh", "tep", "file", "phong bi", "chi do", "muc do", "do", "dien",
        "ban do",
        "loai", "thuoc loai", "thuoc do",
    ]

    /// Words that MẬT begins: honey, density, passwords, ciphers, gall.
    private static let compounds: Set<String> = [
        "ong", "độ", "khẩu", "mã", "vụ", "thư", "báo", "ngữ", "danh", "thiết", "nghị", "ước", "mía", "gấu",
        "tông", "đàm", "hiệp", "lệnh", "hiệu", "phục", "thám", "đạo",
    ]

    /// Words of texts on how secrets are kept.
    private static let rules = [
        "bi mat nha nuoc", "quy dinh", "thong tu", "nghi dinh", "phap lenh", "luat ", "quy che", "khong dang",
        "khong duoc", "nghiem cam", "cam ", "do mat", "ba do", "cac do", "huong dan", "danh muc",
        "tham quyen",
        "giai mat", "bao mat", "khong soan",
    ]

    init(_ degree: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        var (start, end) = (degree.lowerBound, degree.upperBound)
        while start > 0, !Self.endsLine(text[start - 1]), degree.lowerBound - start < 400 { start -= 1 }
        while end < text.count, !Self.endsLine(text[end]), end - degree.upperBound < 400 { end += 1 }
        var (last, first) = (degree.lowerBound, degree.upperBound)
        while last > start, isFrame(text[last - 1]) { last -= 1 }
        while first < end, isFrame(text[first]), text[first] != UInt8(ascii: ".") { first += 1 }
        before = folded(String(decoding: text[start..<last], as: UTF8.self))
        let behind = String(decoding: text[first..<end], as: UTF8.self)
        after = folded(behind)
        next = behind.prefix { $0.isLetter }.lowercased()
        hasSmallLetters = text[start..<end].contains { (0x61...0x7A).contains($0) }
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "|")
    }

    var isStamp: Bool {
        if Self.compounds.contains(next) { return false }
        let bearer = Self.bearers.first { before == $0 || before.hasSuffix(" " + $0) }
        // A title in capitals may speak of secrets; "TÀI LIỆU MẬT" and nothing else is a stamp.
        guard hasSmallLetters else { return bearer == before && after.isEmpty && bearer != "do" }
        if Self.rules.contains(where: { before.contains($0) || after.contains($0) }) { return false }
        if bearer != nil { return true }
        let isOpen = before.isEmpty || before.last.map(Self.parts) ?? true
        let isClosed = after.isEmpty || after.first.map(Self.parts) ?? true
        return isOpen && isClosed
    }

    private static func parts(_ sign: Character) -> Bool { ":;,.–—-".contains(sign) }
}
