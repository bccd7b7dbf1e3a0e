import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// The rooms as Package.swift has them: name → what it may import.
private func rooms() throws -> [String: Set<String>] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    var rooms: [String: Set<String>] = [:]
    for match in manifest.matches(of: /room\("(\w+)"(?:, \[([^\]]*)\])?\)/) {
        rooms[String(match.1)] = quoted(match.2.map(String.init) ?? "")
    }
    return rooms
}

private func quoted(_ list: String) -> Set<String> {
    Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
}

private func sources(of room: String) throws -> [URL] {
    let folder = root.appending(path: "Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
}

private func imports(of file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    let pattern =
        /^(?:public |package |internal |private |fileprivate )?import (?:struct |func |class )?(\w+)/
    return Set(text.matches(of: pattern.anchorsMatchLineEndings()).map { String($0.1) })
}

@Suite struct RoomTests {
    private static let system: Set<String> = ["Glibc", "Synchronization", "Dispatch"]

    @Test func noRoomImportsWhatItsDependenciesDoNotName() throws {
        let rooms = try rooms()
        try #require(rooms.count > 10)
        for (room, dependencies) in rooms {
            for file in try sources(of: room) {
                let foreign = try imports(of: file).subtracting(dependencies).subtracting(Self.system)
                #expect(foreign.isEmpty, "\(room)/\(file.lastPathComponent): \(foreign.sorted())")
            }
        }
    }

    @Test func everyArrowOfTheManifestIsUsed() throws {
        for (room, dependencies) in try rooms() {
            let used = try sources(of: room).reduce(into: Set<String>()) { $0.formUnion(try imports(of: $1)) }
            #expect(
                dependencies.subtracting(used).isEmpty, "\(room): \(dependencies.subtracting(used).sorted())")
        }
    }

    @Test func aForeignLibraryIsImportedByOneRoom() throws {
        let rooms = try rooms()
        for library in ["CCMark", "CLibYAML", "CLibCrypto", "CQREncode", "CZlib", "CBrotli", "CPlatform"] {
            #expect(rooms.filter { $0.value.contains(library) }.count == 1, "\(library)")
        }
    }

    @Test func theArchitecturePageHasEveryRoomAndItsArrows() throws {
        let page = try String(
            contentsOf: root.appending(path: "Documentation/Architecture.md"), encoding: .utf8)
        for (room, dependencies) in try rooms() {
            let row = page.split(separator: "\n").first { $0.hasPrefix("| \(room) |") }
            let cells = try #require(row, "\(room)").split(separator: "|").map(String.init)
            let written = Set((cells[2] + "," + cells[3]).matches(of: /\w+/).map { String($0.0) })
            #expect(
                dependencies.subtracting(written).isEmpty,
                "\(room): \(dependencies.subtracting(written).sorted())")
        }
    }

    @Test func noRoomBelowTheExecutableUsesFoundationOrPrints() throws {
        for room in try rooms().keys {
            for file in try sources(of: room) {
                let text = try String(contentsOf: file, encoding: .utf8)
                #expect(!text.contains("import Foundation"), "\(file.lastPathComponent)")
                #expect(
                    text.firstMatch(of: /(?:^|[^\w.])print\(/) == nil || room == "Rendering",
                    "\(file.lastPathComponent)")
            }
        }
    }

    @Test func noFolderIsADrawerForTheRest() throws {
        let files = FileManager.default.enumerator(
            at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
        for case let file as URL in files ?? FileManager.DirectoryEnumerator() {
            #expect(!["Util", "Utils", "Helpers", "Common", "Core"].contains(file.lastPathComponent))
        }
    }
}
