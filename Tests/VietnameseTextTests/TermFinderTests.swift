import Testing
import VietnameseText

@Suite("Finding phrases that must not be there") struct TermFinderTests {
    private func found(_ terms: [String], in text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            TermFinder(terms).firstHits(in: UnsafeRawBufferPointer(bytes)).map { hit in
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
    ])
    func `a phrase is found as a reader would find it, and where it stands`(
        term: String, text: String, place: String
    ) {
        #expect(found([term], in: text) == [place])
    }

    @Test(arguments: [
        ("Kế hoạch mật", "Kế hoạch mật2"), ("Kế hoạch mật", "xKế hoạch mật"),
        ("12/QĐ-UBND", "112/QĐ-UBND"), ("12/QĐ-UBND", "12/QĐ-UBND-TH"), ("1.003659", "1.003659.2"),
        ("tin/sap-toi", "tin/sap-toi-2/"), ("Kế hoạch mật", "Kế hoạch"), ("abc", "abc"), ("", "x"),
    ])
    func `a part of something longer, and what is too short to tell, is none`(term: String, text: String) {
        #expect(found([term], in: text) == [])
    }

    @Test func `each of many phrases is found once, in their order, also where they begin alike`() {
        let terms = ["Kế hoạch hai", "Kế hoạch một", "không có"]
        #expect(
            found(terms, in: "Kế hoạch một, kế hoạch hai, Kế hoạch một") == ["kế hoạch hai", "Kế hoạch một"])
    }

    @Test func `a phrase at the very end or in bytes that are no text is met without a crash`() {
        var noise = SystemRandomNumberGenerator()
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &noise) }
            bytes.withUnsafeBytes { _ = TermFinder(["\u{1EBF}\u{1EBF}", "&&&&"]).firstHits(in: $0) }
        }
        #expect(found(["tận cùng"], in: "ở tận cùng") == ["tận cùng"])
    }
}
