import CommonMark
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("## A\n\nb *c*\nd `e`  \nf\n", "A b c d e f"),
        ("a & b < c > \"d\" &amp;amp;", "a & b < c > \"d\" &amp;"),
        ("- a\n- b\n  - c\n", "a b c"),
        ("| a | b |\n|-|-|\n| c | d |\n", "a b c d"),
        ("    a  b\n", "a b"),
        ("[a](b \"c\") ![d](e)", "a"),
        ("", ""),
        ("<b>a</b>", "<b>a</b>"),
        ("1. a\n\n   b\n", "a b"),
        ("| a |\n|-|\n| b<br>c |", "a b c"),
    ])
    func partsWordsBySingleSpaces(_ markdown: String, _ text: String) {
        #expect(Rendered(markdown).plainText == text)
    }

    @Test func appendsToWhatIsThere() {
        var output = Array("x ".utf8)
        Rendered("a\n\nb").document.appendPlainText(to: &output)
        #expect(output.elementsEqual("x a b".utf8))
    }

    @Test(arguments: [
        ("## A\n\nmột hai *ba*\n\nbốn", 100, "một hai ba"),
        ("một hai ba bốn", 14, "một hai…"),
        ("một hai ba bốn", 18, "một hai ba bốn"),
        ("một hai ba bốn", 17, "một hai ba…"),
        ("một hai ba bốn", 15, "một hai ba…"),
        ("một", 4, ""),
        ("- a\n- b", 10, ""),
        ("", 10, ""),
        ("a", 0, ""),
        ("một hai", 0, ""),
    ])
    func sumsUpWithTheFirstParagraph(_ markdown: String, _ length: Int, _ summary: String) {
        var output: [UInt8] = []
        Rendered(markdown).document.appendSummary(to: &output, maximumLength: length)
        #expect(String(decoding: output, as: UTF8.self) == summary)
    }

    @Test func knowsAnEmptyText() {
        #expect(Rendered("").document.isEmpty)
        #expect(Rendered(" \n\t\n").document.isEmpty)
        #expect(Rendered("[a]: b\n").document.isEmpty)
        #expect(!Rendered("a").document.isEmpty)
    }
}
