internal import Diagnostics
internal import VietnameseText

/// A number and symbol is registered once for each issuer and year: numbers restart each January (NĐ
/// 30/2020).
struct DuplicateDocumentRule: Rule {
    private struct Name: Hashable {
        let number: String
        let issuer: String
        let year: Int?
    }

    func faults(in site: ReadSite) -> [Diagnostic] {
        var seen: [Name: SourceString] = [:]
        return site.documents(of: .document).compactMap { document in
            guard let number = document[DocumentKey.number].scalar else { return nil }
            let issued = document[DocumentKey.issued].scalar?.string ?? ""
            let name = Name(
                number: folded(number.string),
                issuer: folded(document[DocumentKey.issuer].scalar?.string ?? ""),
                year: Int(issued.prefix(4)))
            guard let first = seen.updateValue(number, forKey: name) else { return nil }
            return Diagnostic(
                .duplicateDocument, at: number.location,
                "văn bản \(number) của cùng cơ quan, cùng năm đã có trong van-ban/",
                expected: "Xóa một trong hai tệp, hoặc ghi rõ co_quan_ban_hanh và ngay_ban_hanh khác nhau."
            ).relating(to: first.location, "văn bản đã có ở đây")
        }
    }
}
