import Foundation
import Testing

/// The charts of `Cases` byte for byte. `CONGKHAI_RECORD=1` writes them anew, and fails, so that nobody
/// takes a recording for a check.
@Suite struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")

    @Test(arguments: Case.all)
    func chartIsDrawnAsRecorded(_ example: Case) throws {
        var output: [UInt8] = []
        example.append(&output)
        let file = Self.folder.appendingPathComponent(example.name + ".html")
        if ProcessInfo.processInfo.environment["CONGKHAI_RECORD"] == "1" {
            try Data(output).write(to: file)
            Issue.record("recorded \(example.name); look at it, then run without CONGKHAI_RECORD")
            return
        }
        let recorded = try Data(contentsOf: file)
        #expect(Data(output) == recorded, "\(example.name) is no longer what was recorded")
    }

    @Test func everyRecordingHasItsCase() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files) == Set(Case.all.map { $0.name + ".html" }))
    }
}
