import Attachments
import Publishing

extension FuzzTarget {
    /// Zip, PDF and Exif are read with every offset checked.
    static let attachment = FuzzTarget(
        "attachment",
        seeds: [
            "%PDF-1.4\n1 0 obj\n<< /Author (A) /Length 5 /Filter /FlateDecode >>\nstream\nabcde\nendstream\nendobj\n"
                + "xref\n0 1\ntrailer\n<< /Info 1 0 R >>\nstartxref\n9\n%%EOF\n",
            "PK\u{3}\u{4}\u{14}\0\0\0\0\0\0\0\0\0\0\0\0\0\u{1}\0\0\0\u{1}\0\0\0\u{1}\0\0\0aX"
                + "PK\u{1}\u{2}\u{14}\0\u{14}\0\0\0\0\0\0\0\0\0\0\0\0\0\u{1}\0\0\0\u{1}\0\0\0\u{1}\0\0\0\0\0\0\0\0\0"
                + "\0\0\0\0\0\0\0\0a" + "PK\u{5}\u{6}\0\0\0\0\u{1}\0\u{1}\0\u{2F}\0\0\0\u{20}\0\0\0\0\0",
        ],
        tokens: [
            "PK\u{3}\u{4}", "PK\u{5}\u{6}", "stream\n", "endstream", "/Info ", "<<", ">>", "0 R", "Exif\0\0",
            "II*\0",
        ]
    ) { bytes in
        for name in ["a.pdf", "a.docx", "a.jpg"] { _ = AttachmentReport(of: bytes, named: name) }
        _ = AttachmentReport(of: [0xFF, 0xD8, 0xFF, 0xE1] + bytes, named: "a.jpg")
        return nil
    }

    static let manifest = FuzzTarget(
        "manifest",
        seeds: [
            "{\n  \"format\": 1,\n  \"date\": \"2024-06-30\",\n  \"base_url\": \"https://a.example/\",\n"
                + "  \"inputs_sha256\": \"" + String(repeating: "ab", count: 32) + "\",\n  \"files\": [\n"
                + "    {\"sha256\": \"" + String(repeating: "cd", count: 32)
                + "\", \"size\": 1, \"path\": \"a\\u00e1\\\"b\"}\n  ]\n}\n"
        ],
        tokens: [
            "{", "}", "[", "]", "\"", ",", ":", "\\u", "\\", "null", "1e9", "-1", "99999999999999999999",
            "../",
        ]
    ) { bytes in
        _ = Manifest.read(bytes)
        return nil
    }
}
