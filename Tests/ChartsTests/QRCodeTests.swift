import Charts
import Testing

/// That scanners read the codes is tested on paper (Tests/Site/test_procedures.py); here is what the picture
/// is made of.
@Suite struct QRCodeTests {
    private func picture(_ text: String, title: String = "Mã") throws -> String {
        var bytes: [UInt8] = []
        try #require(QRCode(text)).append(title: title, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aCodeHasAQuietZoneOfFourModules() throws {
        let code = try #require(QRCode("https://so-a.example.vn/thu-tuc/1.000001/"))
        #expect(code.width == 29)
        let svg = try picture("https://so-a.example.vn/thu-tuc/1.000001/")
        #expect(svg.contains("viewBox=\"0 0 37 37\""))
        // The finder's upper edge: seven dark modules behind the quiet zone.
        #expect(svg.contains("d=\"M4 4.5h7"))
    }

    @Test func theSameAddressGivesTheSameBytes() throws {
        #expect(try picture("https://a.vn/") == picture("https://a.vn/"))
    }

    @Test func theTitleIsEscaped() throws {
        #expect(
            try picture("x", title: "a & \"b\" <c>").contains("aria-label=\"a &amp; &quot;b&quot; &lt;c>\""))
    }

    @Test func whatFitsIntoNoCodeGivesNone() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
        #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
    }
}
