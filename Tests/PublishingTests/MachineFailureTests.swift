import Diagnostics
import Foundation
import Glibc
import Output
import Publishing
import Testing

@Suite("What the machine refuses, for people") struct MachineFailureTests {
    @Test(arguments: [
        (ENOSPC, "đĩa đã đầy (ENOSPC)", "giải phóng dung lượng"),
        (EDQUOT, "hết hạn mức đĩa (EDQUOT)", "xin thêm hạn mức"),
        (EROFS, "chỉ cho đọc (EROFS)", "--output"),
        (EACCES, "không có quyền (EACCES)", "ghi được vào thư mục công bố và thư mục chứa nó"),
        (ENAMETOOLONG, "tên quá dài (ENAMETOOLONG)", "255 byte"),
        (EFBIG, "tệp quá lớn", "ulimit -f"),
        (EIO, "đĩa đọc ghi bị lỗi", "smartctl"),
        (EXDEV, "hệ tệp khác", "thư mục con bên trong điểm gắn"),
    ])
    func `CK0903: the headline says what was tried where and why it failed, the text what to do`(
        code: Int32, reason: String, advice: String
    ) {
        let diagnostic = OutputFailure(action: "ghi tệp", path: "/srv/a.html", code: code).diagnostic
        #expect(diagnostic.id.code == "CK0903")
        #expect(diagnostic.headline.hasPrefix("không ghi tệp /srv/a.html được: "))
        #expect(diagnostic.headline.hasSuffix(reason) || diagnostic.headline.contains(reason))
        #expect(diagnostic.expected?.contains(advice) == true)
        #expect(diagnostic.expected?.hasSuffix("Trang đang công bố còn nguyên.") == true)
    }

    @Test func `an answer that is not in the table is told with its number`() {
        let diagnostic = OutputFailure(action: "ghi tệp", path: "a", code: EPROTO).diagnostic
        #expect(diagnostic.headline.contains("lỗi hệ thống số \(EPROTO)"))
        let own = OutputFailure(action: "nhận hai tệp cùng một đường dẫn", path: "a", code: 0).diagnostic
        #expect(own.headline == "không nhận hai tệp cùng một đường dẫn a được")
    }

    @Test(arguments: [String(repeating: "x", count: 256), String(repeating: "thư-mục/", count: 500) + "a"])
    func `a name that is too long ends with its reason and leaves nothing`(name: String) throws {
        let folder = try TemporaryFolder()
        let failure = #expect(throws: OutputFailure.self) {
            try publish([name: "x", "a": "1"], into: folder.path("public"))
        }
        #expect(failure?.code == ENAMETOOLONG)
        #expect(failure?.path.hasSuffix(name) == true)
        #expect(try folder.names() == [])
    }

    /// The process's own limit is tried in Tests/Site: here it would meet every other test that writes.
    @Test func `a file that is too large ends with its reason and leaves the old site`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        let failure = #expect(throws: OutputFailure.self) {
            try publish(
                ["lớn": "x"], into: folder.path("public"), on: FaultyFiles(.cannot([.write], code: EFBIG)))
        }
        #expect(failure?.code == EFBIG)
        #expect(try folder.site() == ["a": "1"])
        #expect(try folder.names() == ["public"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a folder that may not be written to ends with its reason`() throws {
        let folder = try TemporaryFolder()
        #expect(chmod(folder.path, 0o555) == 0)
        defer { chmod(folder.path, 0o755) }
        let failure = #expect(throws: OutputFailure.self) {
            try publish(["a": "1"], into: folder.path("public"))
        }
        #expect(failure?.code == EACCES)
    }
}
