internal import Diagnostics

/// Files that are published do not tell where a picture was taken, nor which person wrote a document.
///
/// The names of officials that the site publishes may stand, and those of offices.
struct HiddenDataRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let uses = site.attachmentUses { $0.tellsPlace || !$0.authors.isEmpty }
        let authored = uses.filter { !$0.report.authors.isEmpty }
        let published = authored.isEmpty ? nil : PublishedContacts(site)
        return uses.filter(\.report.tellsPlace).map(placeFault)
            + authored.compactMap { use in
                let people = use.report.authors.filter { author in
                    isPerson(author) && published?.contains(.personName, author) != true
                }
                return people.isEmpty ? nil : authorFault(use, people)
            }
    }

    private func placeFault(_ use: AttachmentUse) -> Diagnostic {
        Diagnostic(
            .pictureTellsPlace, at: use.place, "«\(use.name)» có tọa độ nơi chụp ảnh",
            expected:
                "Ảnh chụp ở nhà người dân hay cơ quan đều lộ địa điểm. Xóa thông tin vị trí rồi chép lại: "
                + "Windows: Properties → Details → Remove Properties; hoặc exiftool -gps:all= -xmp:all= TỆP.")
    }

    private func authorFault(_ use: AttachmentUse, _ people: [String]) -> Diagnostic {
        Diagnostic(
            .namedAuthor, at: use.place,
            "«\(use.name)» ghi tên người soạn: \(people.map { "«\($0)»" }.joined(separator: ", "))",
            expected:
                "Word: File → Info → Check for Issues → Inspect Document → Remove All rồi lưu; PDF: xuất lại "
                + "từ tệp đã xóa tên. Ghi tên cơ quan thay tên người cũng được.")
    }
}
