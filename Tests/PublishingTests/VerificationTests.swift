import Diagnostics
import Foundation
import Glibc
import Output
import Publishing
import Testing

@Suite("Verifying a copy") struct VerificationTests {
    private let site = ["index.html": "A", "a/b.html": "B", "a/c.html": "C"]

    private func copy() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try publish(site, into: folder.path("public"))
        try FileManager.default.copyItem(atPath: folder.path("public"), toPath: folder.path("usb"))
        return folder
    }

    private func verification(_ folder: TemporaryFolder) throws -> Verification {
        try #require(try verify(folder.path("usb")).verification)
    }

    @Test func `a copy is whole, whatever its times and permissions`() throws {
        let folder = try copy()
        try folder.setModified("usb/index.html", to: Date(timeIntervalSince1970: 0))
        #expect(chmod(folder.path("usb/index.html"), 0o600) == 0)
        try folder.write(["usb/.git/HEAD": "x"])
        #expect(try verification(folder).isWhole)
    }

    @Test func `missing, changed and extra files are listed, and nothing else`() throws {
        let folder = try copy()
        try folder.remove("usb/a/b.html")
        try folder.write(["usb/index.html": "Á", "usb/a/c.html": "c", "usb/a/lạ.html": "", "usb/a/.git": ""])
        let found = try verification(folder)
        #expect(!found.isWhole)
        #expect(found.missing.map(\.string) == ["a/b.html"])
        #expect(found.changed.map(\.string) == ["a/c.html", "index.html"])
        #expect(found.extra == ["a/.git", "a/lạ.html"])
    }

    @Test func `links, folders and pipes in place of a file are no copy of it`() throws {
        let folder = try copy()
        for name in ["index.html", "a/b.html", "a/c.html"] { try folder.remove("usb/" + name) }
        try folder.link("usb/index.html", to: "../public/index.html")
        #expect(mkfifo(folder.path("usb/a/b.html"), 0o600) == 0)
        try folder.write(["usb/a/c.html/x": ""])
        let found = try verification(folder)
        #expect(found.changed.map(\.string) == ["a/b.html", "index.html"])
        #expect(found.missing.map(\.string) == ["a/c.html"])
        #expect(found.extra == ["a/c.html/x"])
    }

    @Test func `the list for sha256sum is held to the manifest, and the manifest to it`() throws {
        let folder = try copy()
        try folder.write(["usb/SHA256SUMS": ""])
        #expect(try verification(folder).changed.map(\.string) == ["SHA256SUMS"])
        try folder.remove("usb/SHA256SUMS")
        #expect(try verification(folder).missing.map(\.string) == ["SHA256SUMS"])
        let other = try copy()
        try other.write(["usb/MANIFEST.json": try other.text("usb/MANIFEST.json") + "\n"])
        #expect(try verification(other).changed.map(\.string) == ["SHA256SUMS"])
    }

    @Test func `a file of many pieces is hashed whole`() throws {
        let folder = try TemporaryFolder()
        var text = String(repeating: "0123456789", count: 30_000)
        try publish(["a": text], into: folder.path("usb"))
        #expect(try verification(folder).isWhole)
        text.removeLast()
        try folder.write(["usb/a": text + "x"])
        #expect(try verification(folder).changed.map(\.string) == ["a"])
        let publication = try publish(["a": text + "9"], into: folder.path("usb"))
        #expect(publication.changed.map(\.string) == ["a"])
    }

    @Test(arguments: [
        (nil, "không có MANIFEST.json trong"), ("{\n\"format\": 1,\n!", "hỏng từ dòng 3"),
        ("{\"format\": 2}", "ở định dạng số 2"),
    ])
    func `CK0905: without a whole manifest it is said why`(text: String?, headline: String) throws {
        let folder = try copy()
        try folder.remove("usb/MANIFEST.json")
        if let text { try folder.write(["usb/MANIFEST.json": text]) }
        let (verification, diagnostics) = try verify(folder.path("usb"))
        #expect(verification == nil)
        #expect(diagnostics.map(\.id.code) == ["CK0905"])
        #expect(diagnostics.first?.headline.contains(headline) == true)
    }

    @Test func `a folder that is not there, or cannot be read, is the machine's failure`() throws {
        let folder = try copy()
        let failure = #expect(throws: OutputFailure.self) { try verify(folder.path("không có")) }
        #expect(failure?.code == ENOENT)
        for call in [FaultyFiles.Call.read, .list, .open] {
            let machine = FaultyFiles(.cannot([call], code: EIO))
            let failure = #expect(throws: OutputFailure.self) { try verify(folder.path("usb"), on: machine) }
            #expect(failure?.code == EIO)
        }
    }
}
