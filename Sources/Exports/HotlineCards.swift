internal import ContentModel
internal import Diagnostics
public import SitePlan

/// A contact for address books of every hotline that holds: file and bytes (vCard 3.0, RFC 2426, which every
/// telephone reads).
public func hotlineCards(of site: PlannedSite, baseURL: String) -> [(file: String, bytes: [UInt8])] {
    site.content.hotlines.all.map { line in
        let page = baseURL + Route.hotlines.string.dropFirst() + "#" + line.anchor
        return (line.cardFile, line.card(page: page, kinds: HotlineKey.kind.field.type.choices))
    }
}

extension Hotline {
    /// - Parameter page: the full address of the hotline in the directory.
    func card(page: String, kinds: [Choice]) -> [UInt8] {
        var lines = ContentLines()
        let name = cardName
        lines.add("BEGIN", raw: "VCARD")
        lines.add("VERSION", raw: "3.0")
        lines.add("PRODID", raw: "-//CongKhai//CongKhai//VI")
        lines.add("UID", text: page)
        lines.add("FN", text: name)
        lines.add("N", parts: [name, "", "", "", ""])
        lines.add("ORG", parts: [agency.name.scalar?.string, unit?.name.string].compactMap { $0 })
        for phone in phones.compactMap({ $0[PhoneKey.number].scalar?.string }) {
            lines.add("TEL;TYPE=WORK,VOICE", text: PhoneNumber(phone)?.dialString ?? phone)
        }
        if let email { lines.add("EMAIL;TYPE=INTERNET,WORK", text: email.string) }
        if let address = document[HotlineKey.address].scalar?.string {
            lines.add("ADR;TYPE=WORK", parts: ["", "", address, "", "", "", ""])
        }
        lines.add("URL", raw: page)
        let kind = document[HotlineKey.kind].scalar?.string
        if let label = kinds.first(where: { $0.value == kind })?.label {
            lines.add("CATEGORIES", text: label)
        }
        if !note.isEmpty { lines.add("NOTE", text: note) }
        if let verified { lines.add("REV", raw: "\(verified)") }
        lines.add("END", raw: "VCARD")
        return lines.bytes
    }

    /// A contact leaves the page that says what it is: an illustrative one says so in its name.
    private var cardName: String {
        let written = name?.string ?? id
        return isIllustrative && !written.lowercased().contains("minh họa")
            ? written + " (minh họa)" : written
    }

    private var note: String {
        var lines: [String] = []
        if isIllustrative { lines.append("Dữ liệu minh họa, không dùng để liên hệ.") }
        if let hours = document[HotlineKey.hours].scalar { lines.append("Giờ làm việc: \(hours)") }
        let takes = document[HotlineKey.takes].items.compactMap { $0.scalar?.string }
        if !takes.isEmpty { lines.append("Tiếp nhận: " + takes.joined(separator: "; ")) }
        let refuses = document[HotlineKey.refuses].items.compactMap { $0.scalar?.string }
        if !refuses.isEmpty { lines.append("Không tiếp nhận: " + refuses.joined(separator: "; ")) }
        return lines.joined(separator: "\n")
    }
}
