import Testing

@testable import Importing

/// A table of two numbered rows and thousands of lines between them took minutes once: each of its names was
/// printed with the whole cell, and each line looked for in all of that.
@Suite struct LongTableTests {
    private func imported(lines: Int) throws -> ImportedPlan {
        func row(_ cells: String...) -> String {
            zip(cells, [6, 40, 30, 20]).map { $0 + String(repeating: " ", count: max(1, $1 - $0.count)) }
                .joined()
        }
        let rows = (0..<lines).map {
            row("", "kiểm tra lần thứ \($0) các", "phòng, Văn phòng Sở,", "quý II, ngày")
        }
        let text =
            ([
                "KẾ HOẠCH", "Kiểm tra năm 2025", "", "II. NHIỆM VỤ", "",
                row("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
                row("1", "Rà soát hồ sơ", "Phòng Pháp chế", "Quý I/2025"),
            ] + rows + [row("2", "Rà soát văn bản", "Thanh tra Sở", "Quý II/2025")]).joined(separator: "\n")
        return importPlan(text, named: "dai.txt", of: nil, knowing: KnownRecords(agencies: [], indices: []))
    }

    @Test func whatIsWrittenGrowsWithTheTableNotWithItsSquare() throws {
        let sizes = try [100, 200, 400].map { lines in
            try imported(lines: lines).files.reduce(0) { $0 + $1.bytes.count }
        }
        #expect(sizes[1] < sizes[0] * 5 / 2)
        #expect(sizes[2] < sizes[1] * 5 / 2)
    }

    @Test func lookingForEachLineTakesStepsByItsOwnLength() {
        let steps = [1000, 2000, 4000].map { count in
            let pieces = (0..<count).map { Array("kiemtralanthu\($0)cacphongvanphongso".utf8) }
            let text = SearchedText(pieces.flatMap { $0 })
            for piece in pieces { #expect(text.contains(piece)) }
            #expect(!text.contains(Array("thanhtraso".utf8)))
            return text.steps
        }
        #expect(steps[1] < steps[0] * 5 / 2)
        #expect(steps[2] < steps[1] * 5 / 2)
    }

    @Test func aPieceIsFoundWhereverItStands() {
        let text = Array("ra soat van ban\nthanh tra".utf8)
        let searched = SearchedText(text)
        for start in text.indices {
            for end in start...text.count { #expect(searched.contains(Array(text[start..<end]))) }
        }
        for absent in ["z", "raz", "van bann", "thanh tra ", "ra soat van ban thanh"] {
            #expect(!searched.contains(Array(absent.utf8)), "\(absent)")
        }
    }
}
