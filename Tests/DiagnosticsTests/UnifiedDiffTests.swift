import Diagnostics
import Testing

struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(
            decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8)).text(named: "a.md"),
            as: UTF8.self)
    }

    @Test("Equal texts have no difference", arguments: ["", "a", "a\nb\n"])
    func nothing(text: String) { #expect(diff(text, text).isEmpty) }

    @Test("Three lines stand around a change; old lines come before new ones")
    func change() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
        #expect(
            diff(old, "1\n2\n3\n4\nfive\nsix\n7\n8\n9\n") == """
                --- a/a.md
                +++ b/a.md
                @@ -2,8 +2,8 @@
                 2
                 3
                 4
                -5
                -6
                +five
                +six
                 7
                 8
                 9

                """)
    }

    @Test("Changes far apart are hunks of their own, and lines may come and go")
    func hunks() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = "0\n" + (1...19).map { "\($0)\n" }.joined()
        let text = diff(old, new)
        #expect(text.contains("@@ -1,3 +1,4 @@\n+0\n 1\n"))
        #expect(text.contains("@@ -17,4 +18,3 @@\n 17\n 18\n 19\n-20\n"))
    }

    @Test("A last line without an end is said to be one")
    func lastLine() {
        #expect(
            diff("a", "b").hasSuffix(
                "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"))
        #expect(diff("", "a\n").hasSuffix("@@ -0,0 +1,1 @@\n+a\n"))
    }
}
