import Testing

@testable import Exports

private func line(_ values: String...) -> String {
    var table = CSV()
    table.row(values)
    return String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
}

@Suite struct CSVTests {
    @Test func aTableBeginsWithTheMarkBySpreadsheetsKnowUTF8By() {
        #expect(CSV().bytes == [0xEF, 0xBB, 0xBF])
    }

    @Test func whatPartsCellsOrRowsIsQuoted() {
        #expect(line("a", "b,c", "d\"e", "g\nh", "") == "a,\"b,c\",\"d\"\"e\",\"g\nh\",\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@A1", "\t=1"])
    func aCellIsNeverAFormula(_ text: String) {
        #expect(line(text) == "'\(text)\r\n")
    }
}
