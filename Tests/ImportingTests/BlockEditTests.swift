import Testing

@testable import Importing

@Suite struct BlockEditTests {
    private func appended(_ head: String) -> String? {
        guard var edit = BlockEdit(Array("---\n\(head)---\nBody\n".utf8)),
            edit.append([("ngay", "2026-06-30"), ("noi_dung", "Xong")], to: "tien_do")
        else { return nil }
        return String(decoding: edit.bytes, as: UTF8.self)
    }

    @Test func aListIsMadeWhereThereIsNone() {
        #expect(
            appended("ma: 1\n")
                == "---\nma: 1\ntien_do:\n  - ngay: 2026-06-30\n    noi_dung: Xong\n---\nBody\n")
        #expect(
            appended("tien_do: []\n")
                == "---\ntien_do:\n  - ngay: 2026-06-30\n    noi_dung: Xong\n---\nBody\n")
    }

    @Test func aListWithoutIndentationGoesOnWithoutIt() {
        #expect(
            appended("tien_do:\n- ngay: 2026-01-01\n  noi_dung: a\n# c\nma: 1\n")
                == "---\ntien_do:\n- ngay: 2026-01-01\n  noi_dung: a\n- ngay: 2026-06-30\n  noi_dung: Xong\n"
                + "# c\nma: 1\n---\nBody\n"
        )
    }

    @Test(arguments: ["tien_do: [{ngay: 2026-01-01}]\n", "tien_do: &a\n  - x\n", "tien_do: khong\n"])
    func whatCanNotBeExtendedIsRefused(head: String) {
        #expect(appended(head) == nil)
    }

    @Test func aFileWithoutFrontMatterIsRefused() {
        #expect(BlockEdit(Array("Body\n---\n".utf8)) == nil)
        #expect(BlockEdit([]) == nil)
    }
}
