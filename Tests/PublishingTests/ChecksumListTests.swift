import Foundation
import Publishing
import Testing

@Suite("SHA256SUMS") struct ChecksumListTests {
    private static let program = "/usr/bin/sha256sum"
    private static let names = [
        "404.html", "index.html", "văn bản/số 12.html", "-n", " x ", "*y", "a\\b", "dòng\nmới", "về\rđầu",
        "\\", "#", "z/\"'`$",
    ]

    /// What `sha256sum --check --strict` says, with its status.
    private func check(_ folder: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = ["--check", "--strict", "SHA256SUMS"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    private func published() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let site = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, "nội dung của \($0)") })
        for _ in 0..<2 { try publish(site, into: folder.path("public")) }
        return folder
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: program), "there is no sha256sum here"))
    func `sha256sum itself finds every file whole, whatever its name`() throws {
        let folder = try published()
        let (status, output) = try check(folder.path("public"))
        #expect(status == 0, "\(output)")
        #expect(output.split(separator: "\n").count == Self.names.count + 1)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: program), "there is no sha256sum here"))
    func `sha256sum finds a changed byte`() throws {
        let folder = try published()
        try folder.write(["public/dòng\nmới": "khác"])
        #expect(try check(folder.path("public")).status == 1)
    }

    @Test func `it lists every file but itself, in byte order, the manifest among them`() throws {
        let lines = try published().text("public/SHA256SUMS").split(separator: "\n")
        #expect(lines.count == Self.names.count + 1)
        let plain = lines.filter { !$0.hasPrefix("\\") }.map { String($0.dropFirst(66)) }
        #expect(plain.contains("MANIFEST.json") && !plain.contains("SHA256SUMS"))
        #expect(plain == plain.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }
}
