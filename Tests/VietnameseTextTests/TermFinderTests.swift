import Testing
import VietnameseText

@Suite("Finding phrases that must not be there") struct TermFinderTests {
    private func found(
        _ terms: [String], _ place: TermPlace = .anywhere, in text: String, as reading: TextReading = .plain
    ) -> [String] {
        var text = text
        let finder = TermFinder(terms.map { ($0, place) })
        return text.withUTF8 { bytes in
            finder.firstHits(in: UnsafeRawBufferPointer(bytes), as: [reading]).map { hit in
                String(decoding: bytes[hit.range], as: UTF8.self)
            }
        }
    }

    @Test(arguments: [
        ("Kế hoạch mật", "xem Kế hoạch mật.", "Kế hoạch mật"),
        ("Kế hoạch mật", "<b>KE HOACH MAT</b>", "KE HOACH MAT"),
        ("Kế hoạch mật", "Kế hoạch\n  mật", "Kế hoạch\n  mật"),
        ("Kế hoạch mật", "SUMMARY:Kế hoạ\r\n ch mật\r\n", "Kế hoạ\r\n ch mật"),
        ("Kế & \"hoạch\"", "<p>Kế &amp; &quot;hoạch&quot;</p>", "Kế &amp; &quot;hoạch&quot;"),
        ("Kế \"hoạch\" mật", #"{"ten":"Kế \"hoạch\" mật"}"#, #"Kế \"hoạch\" mật"#),
        ("Kế \"hoạch\" mật", "\"Kế \"\"hoạch\"\" mật\",1", "Kế \"\"hoạch\"\" mật"),
        ("12/QĐ-UBND", "Theo 12/QĐ-UBND.", "12/QĐ-UBND"),
        ("12/QĐ-UBND", "so 12/qd-ubnd", "12/qd-ubnd"),
        ("1.003659", "mã 1.003659.", "1.003659"),
        ("tin/sap-toi", "https://a.vn/tin/sap-toi/", "tin/sap-toi"),
        ("tin-sap-toi", "tep/tin-sap-toi.pdf", "tin-sap-toi"),
        (
            "Kế hoạch mật", "?q=K%E1%BA%BF%20ho%E1%BA%A1ch+m%e1%ba%adt",
            "K%E1%BA%BF%20ho%E1%BA%A1ch+m%e1%ba%adt"
        ),
        ("Kế hoạch mật", #"{"ten":"K\u1ebf ho\u1EA1ch m\u1eadt"}"#, #"K\u1ebf ho\u1EA1ch m\u1eadt"#),
        ("Kế hoạch mật", "K&#7871; ho&#x1EA1;ch&nbsp;m&#x1ead;t", "K&#7871; ho&#x1EA1;ch&nbsp;m&#x1ead;t"),
        ("Kế hoạch mật", "Kế hoạch mật", "Kế hoạch mật"),
    ])
    func `a phrase is found as a reader would find it, and where it stands`(
        term: String, text: String, place: String
    ) {
        #expect(found([term], in: text) == [place])
    }

    @Test(arguments: [
        ("Kế hoạch mật", "Kế hoạch mật2"), ("Kế hoạch mật", "xKế hoạch mật"),
        ("12/QĐ-UBND", "112/QĐ-UBND"), ("12/QĐ-UBND", "12/QĐ-UBND-TH"), ("1.003659", "1.003659.2"),
        ("tin/sap-toi", "tin/sap-toi-2/"), ("Kế hoạch mật", "Kế hoạch"), ("a", "a"), ("", "x"),
        ("tin-sap-toi", "tin-sap-toi.h21"),
    ])
    func `a part of something longer, and what is too short to tell, is none`(term: String, text: String) {
        #expect(found([term], in: text) == [])
    }

    @Test(arguments: [
        ("Kế hoạch mật", "<p>Kế <b>hoạch</b> m<em>ậ</em>t</p>", TextReading.markup, true),
        ("Kế hoạch mật", "<w:t>Kế hoạ</w:t></w:r><w:r><w:t>ch mật</w:t>", .markup, true),
        ("Kế hoạch mật", "<img alt=\"Kế hoạch mật\">", .markup, true),
        ("Kế hoạch mật", "<td>Kế hoạch</td><td>mật</td>", .markup, true),
        ("Kế hoạch mật", "<td>Kế hoạch</td><td>mậtx</td>", .markup, false),
        ("Kế hoạch mật", "<p class=\"Kế hoạch mật\">", .markup, false),
        ("Kế hoạch mật", "<p class=\"Kế hoạch mật\">", .source, true),
        ("Kế hoạch mật", "<p>Kế hoạch <Kế hoạch mật", .markup, false),
        ("Kế hoạch mật năm nay", "K ế ho\nạch m ật năm nayx", .unspaced, true),
        ("Kế hoạch", "K ế ho\nạch", .unspaced, false),
        ("77/KH-SA", "số77 / KH-SAngày", .unspaced, true), ("77/KH-SA", "1 77/KH-SA", .unspaced, false),
        ("77/KH-SA", "77/KH-SA-2", .unspaced, false),
    ])
    func `tags and letters that stand apart hide nothing`(
        term: String, text: String, reading: TextReading, isFound: Bool
    ) {
        #expect(found([term], in: text, as: reading).isEmpty != isFound)
    }

    @Test(arguments: [
        ("Thuế", TermPlace.alone, "{\"a\": \"Thuế\"}", TextReading.plain, true),
        ("Thuế", .alone, "1,Thuế,2", .plain, true), ("Thuế", .alone, "SUMMARY:Thuế\r\nX", .plain, true),
        ("Thuế", .alone, "<li>Thuế</li>", .markup, true), ("Thuế", .alone, "nộp thuế, phí", .plain, false),
        ("Thuế", .alone, "{\"thue\":1}", .plain, false),
        ("Thuế", .alone, "<p>Nộp <b>thuế</b> ở đây", .markup, false),
        ("Thuế", .alone, "<b id=\"thue\">", .source, false),
        ("Egate", .word, "mở Egate nay", .plain, true),
        ("Egate", .word, "<form class=\"egate\">", .source, false),
        ("Form", .word, "<form><b>x</b>", .markup, false), ("Summary", .word, "\nSUMMARY:x", .plain, false),
        ("Title", .word, "{\"title\":1}", .plain, false), ("Content", .word, "content/tin", .plain, false),
        ("hop", .address, "href=\"../hop/\"", .plain, true), ("hop", .address, "hop/x", .plain, true),
        ("hop", .address, "so-hop/", .plain, false), ("hop", .address, "/hop-2/", .plain, false),
        ("hop", .address, "họp bàn", .plain, false),
    ])
    func `a word tells something in its place only`(
        term: String, place: TermPlace, text: String, reading: TextReading, isFound: Bool
    ) {
        #expect(found([term], place, in: text, as: reading).isEmpty != isFound)
    }

    @Test(arguments: ["luật", "Thuế", "nghiêng", "gì", "quy", "ý", "Tin", "khuya", "uống"])
    func `a word of Vietnamese is like a syllable`(word: String) { #expect(isLikeSyllable(word)) }

    @Test(arguments: ["Vinasat", "OCOP", "VNeID", "Zalo", "4G", "Egate", "Website", "Form", "PCI"])
    func `a name is not`(word: String) { #expect(!isLikeSyllable(word)) }

    @Test func `each of many phrases is found once, in their order, also where they begin alike`() {
        let terms = ["Kế hoạch hai", "Kế hoạch một", "không có"]
        #expect(
            found(terms, in: "Kế hoạch một, kế hoạch hai, Kế hoạch một") == ["kế hoạch hai", "Kế hoạch một"])
    }

    @Test func `a phrase at the very end or in bytes that are no text is met without a crash`() {
        var noise = SystemRandomNumberGenerator()
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &noise) }
            let finder = TermFinder([("\u{1EBF}\u{1EBF}", .anywhere), ("&&&&", .alone), ("ab", .address)])
            bytes.withUnsafeBytes {
                _ = finder.firstHits(in: $0, as: [.plain, .source, .markup, .unspaced])
            }
        }
        #expect(found(["tận cùng"], in: "ở tận cùng") == ["tận cùng"])
    }
}
