import Foundation
import Scaffolding
import Testing

struct StarterTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    /// Every file below a folder, by its path from there.
    private static func files(below folder: String) throws -> [String: Data] {
        let base = root.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path(percentEncoded: false))
        var found: [String: Data] = [:]
        for path in paths {
            let file = base.appending(path: path)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
                continue
            }
            found[path] = try Data(contentsOf: file)
        }
        return found
    }

    @Test("The executable carries templates/ and starter/ as they are; else: python3 Tools/starter.py")
    func isUpToDate() throws {
        var expected = try Self.files(below: "starter")
        for (path, bytes) in try Self.files(below: "templates") { expected["templates/" + path] = bytes }
        #expect(expected.count > 100)
        let carried = StarterFile.all
        #expect(carried.map(\.path).sorted() == expected.keys.sorted())
        for file in carried { #expect(Data(file.bytes) == expected[file.path], "\(file.path)") }
    }
}
