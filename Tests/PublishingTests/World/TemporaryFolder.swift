import Foundation
import Testing

/// A folder of its own for one test; gone with it.
final class TemporaryFolder {
    let path: String

    /// - Parameter inMemory: on a file system in memory, where there is one: for tests that flush it often.
    init(inMemory: Bool = false) throws {
        let memory = "/dev/shm"
        let base = inMemory && FileManager.default.fileExists(atPath: memory) ? memory : "/tmp"
        path = "\(base)/congkhai-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { path + "/" + name }

    /// Makes the folders that it takes.
    func write(_ files: [String: String]) throws {
        for (name, text) in files {
            let file = URL(fileURLWithPath: path(name))
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

    func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: destination)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
    }

    /// Every file below a folder with its text; a link with an arrow and where it points.
    func tree(_ folder: String) throws -> [String: String] {
        var tree: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path(folder)) {
            let file = folder + "/" + name
            switch try attributes(file)[.type] as? FileAttributeType {
            case .typeDirectory: continue
            case .typeSymbolicLink:
                tree[name] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: path(file)))
            default: tree[name] = try text(file)
            }
        }
        return tree
    }

    /// A published tree without the lists.
    func site(_ folder: String = "public") throws -> [String: String] {
        try tree(folder).filter { $0.key != "MANIFEST.json" && $0.key != "SHA256SUMS" }
    }

    /// The names in a folder, hidden ones included, in order.
    func names(_ folder: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: path(name))
    }

    func modified(_ name: String) throws -> Date {
        try #require(try attributes(name)[.modificationDate] as? Date)
    }

    func setModified(_ name: String, to date: Date) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path(name))
    }
}
