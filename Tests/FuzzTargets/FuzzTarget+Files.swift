import Attachments
import Publishing

extension FuzzTarget {
    /// Zip, PDF and Exif are read with every offset checked.
    static let attachment = FuzzTarget(
        "attachment",
        seeds: [
            "%PDF-1.4\n1 0 obj\n<< /Author (A) /Length 5 /Filter /FlateDecode >>\nstream\nabcde\nendstream\nendobj\n"
                + "xref\n0 1\ntrailer\n<< /Info 1 0 R >>\nstartxref\n9\n%%EOF\n",
            "%PDF-1.4\n1 0 obj\n<< /Type /Page /Contents [2 0 R] /Resources << /Font << /F1 3 0 R >> "
                + "/XObject << /X 5 0 R >> >> >>\nendobj\n2 0 obj\n<< /Length 44 >>\n"
                + "stream\nBT /F1 12 Tf [(ab) -200 <0003>] TJ ET /X Do\n"
                + "endstream\nendobj\n3 0 obj\n<< /Type /Font /Subtype /Type0 /ToUnicode 4 0 R >>\nendobj\n4 0 obj\n"
                + "<< /Length 9 >>\nstream\n1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0003> "
                + "<1EBF> endbfchar 1 beginbfrange <0004> <0009> [<0041> <0042>] <0010> <0020> <0061> endbfrange\n"
                + "endstream\nendobj\n5 0 obj\n<< /Subtype /Form /Resources << /XObject << /X 5 0 R >> >> >>\nstream\n"
                + "/X Do BI /W 1 ID abc EI (x\\)\\101) Tj\nendstream\nendobj\n6 0 obj\n"
                + "<< /Type /ObjStm /N 1 /First 4 >>\nstream\n7 0 << /Title (T) /Parent 7 0 R >>\n"
                + "endstream\nendobj\n%%EOF\n",
            "PK\u{3}\u{4}\u{14}\0\0\0\0\0\0\0\0\0\0\0\0\0\u{1}\0\0\0\u{1}\0\0\0\u{1}\0\0\0aX"
                + "PK\u{1}\u{2}\u{14}\0\u{14}\0\0\0\0\0\0\0\0\0\0\0\0\0\u{1}\0\0\0\u{1}\0\0\0\u{1}\0\0\0\0\0\0\0\0\0"
                + "\0\0\0\0\0\0\0\0a" + "PK\u{5}\u{6}\0\0\0\0\u{1}\0\u{1}\0\u{2F}\0\0\0\u{20}\0\0\0\0\0",
        ],
        tokens: [
            "PK\u{3}\u{4}", "PK\u{5}\u{6}", "stream\n", "endstream", "/Info ", "<<", ">>", "0 R", " obj\n",
            "endobj\n", "/Type /Page ", "/Contents ",
            "/Resources ", "/Parent ", "/ToUnicode ", "/Kids [", "(", ")", "<", ">", "[", "]", "<</a", "BT ",
            " Tj ", " TJ ",
            " Tf ", " Do ", "beginbfrange ", "endbfrange ", "<0000> <FFFFFFFF> <0041>", "1 0 R",
            "99999999999999999999",
            "-1", "1e308", "ID ", "EI ", "\u{1F}\u{FEFF}", "Exif\0\0",
            "II*\0",
        ]
    ) { bytes in
        for name in ["a.pdf", "a.docx", "a.jpg"] { _ = AttachmentReport(of: bytes, named: name) }
        _ = AttachmentReport(of: [0xFF, 0xD8, 0xFF, 0xE1] + bytes, named: "a.jpg")
        _ = AttachmentText(of: bytes)
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
