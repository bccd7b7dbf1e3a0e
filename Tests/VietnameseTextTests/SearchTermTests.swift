import Testing
import VietnameseText

@Suite("Words as search knows them")
struct SearchTermTests {
    private func words(_ text: String) -> [String] {
        searchTerms(in: text).map { $0.form.isEmpty ? $0.plain : "\($0.plain)/\($0.form)" }
    }

    @Test("Letters lose their marks, and the marks are kept beside them")
    func marks() {
        #expect(words("Đường dây NÓNG") == ["duong/đương1", "day/dây", "nong/nong4"])
        #expect(words("duong day nong") == ["duong", "day", "nong"])
    }

    @Test("Where the tone stands makes no difference")
    func tonePlacement() {
        #expect(words("hoà thuỷ") == words("hòa thủy"))
    }

    @Test(
        "The parts of codes and numbers are words",
        arguments: [
            ("1.003659", ["1", "003659"]), ("35/KH-STTTT", ["35", "kh", "stttt"]),
            ("66.22/2026/NQ-CP", ["66", "22", "2026", "nq", "cp"]),
        ])
    func codes(_ text: String, _ parts: [String]) {
        #expect(words(text) == parts)
    }

    @Test("Only the first sixteen letters of a word count")
    func longWords() {
        #expect(words("abcdefghijklmnopqrst") == ["abcdefghijklmnop"])
    }

    @Test("Terms are in the order of their letters")
    func order() {
        let terms = searchTerms(in: "dat đất ba").sorted(by: SearchTerm.precedes)
        #expect(terms.map(\.plain) == ["ba", "dat", "dat"])
        #expect(terms[1].hasSameLetters(as: terms[2]))
        #expect(!terms[0].hasSameLetters(as: terms[1]))
    }

    @Test("Other scripts and signs part words and give none")
    func otherSigns() {
        #expect(words("a–b … “c” (d) 漢字") == ["a", "b", "c", "d"])
    }
}
