import Testing
import VietnameseText

@Suite struct LookAlikeTests {
    @Test(arguments: [
        ("CÔNG THƢƠNG", "CÔNG THƯƠNG", LookAlike.Reason.legacyLetter),
        ("ngƣời", "người", .legacyLetter),
        ("CỘNG HÕA", "CỘNG HÒA", .tildeForGrave),
        ("HÀI LÕNG", "HÀI LÒNG", .tildeForGrave),
        ("PHÕNG", "PHÒNG", .tildeForGrave),
        ("Ðà Nẵng", "Đà Nẵng", .foreignLetter),
        ("ƉẮK", "ĐẮK", .foreignLetter),
        ("ð", "đ", .foreignLetter),
        ("Kế hoạсh", "Kế hoạch", .otherScript),
        ("Сông", "Công", .otherScript),
        ("ΤTHC", "TTHC", .otherScript),
        ("câp\u{323}", "cập", .misplacedTone),
        ("nhâṭ", "nhật", .misplacedTone),
        ("liêụ", "liệu", .misplacedTone),
        ("CÂP\u{323}", "CẬP", .misplacedTone),
        ("thanh\u{300}", "thành", .misplacedTone),
        ("gianh\u{300}", "giành", .misplacedTone),
        ("quôć", "quốc", .misplacedTone),
        ("thươǹg", "thường", .misplacedTone),
        ("quyêǹ", "quyền", .misplacedTone),
        ("a\u{200B}b", "ab", .invisible),
        ("\u{FEFF}a", "a", .invisible),
        ("a\u{202E}b", "ab", .invisible),
        ("a\u{AD}b", "ab", .invisible),
        ("20\u{A0}ngày", "20 ngày", .unusualSpace),
        ("a\u{202F}b", "a b", .unusualSpace),
    ])
    func repairs(_ text: String, _ expected: String, _ reason: LookAlike.Reason) {
        let found = text.withBytes { findLookAlikes(in: $0) }
        #expect(found.map(\.reason) == [reason])
        #expect(text.withBytes { repairedLookAlikes(in: $0) } == Array(expected.utf8))
        #expect(expected.withBytes { findLookAlikes(in: $0) }.isEmpty)
    }

    @Test(arguments: [
        "",
        "a",
        "THEO DÕI VÕ RÕ CÕI VÕNG",
        "Õ",
        "Hõa",
        "rõ ràng",
        "Москва",
        "kΩ μm α",
        "hòa hoà thuý thúy quý giữa",
        "người đường được chuyển khuỷu thuở nước mười cưới ruộng hươu",
        "España señor niño",
        "👩‍💻 ✓ – “…”",
        "Ø ÿ ł Æ",
        "Đak Lak",
        "ê ồ",
        "\u{323} a",
        "Poznań",
        "Dostoyevskyñ",
    ])
    func leavesRightTextAlone(_ text: String) {
        #expect(text.withBytes { findLookAlikes(in: $0) }.isEmpty)
    }

    @Test func givesByteRangesInOrder() {
        let found = "Sở\u{A0}THƢƠNG ngƣời".withBytes { findLookAlikes(in: $0) }
        #expect(found.map(\.range) == [4..<6, 8..<10, 17..<19])
        #expect(found.map { String(decoding: $0.replacement, as: UTF8.self) } == [" ", "Ư", "ư"])
    }

    @Test func repairsSeveralKindsInOneWordOnce() {
        let text = "THƢƠNG liêụ\u{200B} Сôṇg"
        let repaired = text.withBytes { repairedLookAlikes(in: $0) } ?? []
        #expect(String(decoding: repaired, as: UTF8.self).hasPrefix("THƯƠNG liệu "))
    }

    @Test func survivesBrokenBytesAndEndlessWords() {
        let broken: [UInt8] = [0xFF, 0xC6, 0xA2, 0xE1, 0xBA, 0xE2, 0x80, 0xD0, 0xCC]
        #expect(broken.withUnsafeBufferPointer { findLookAlikes(in: $0) }.map(\.reason) == [.legacyLetter])
        for piece in ["ñ", "\u{323}", "âụ", "aс", "Õ", "я"] {
            let text = String(repeating: piece, count: 10_000)
            _ = text.withBytes { repairedLookAlikes(in: $0) }
        }
    }

    @Test func explainsEveryReason() {
        let texts = LookAlike.Reason.allCases.map(\.explanation.description)
        #expect(Set(texts).count == LookAlike.Reason.allCases.count)
    }
}
