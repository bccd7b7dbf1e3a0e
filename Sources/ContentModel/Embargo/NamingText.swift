internal import Diagnostics
internal import VietnameseText

/// A word or phrase by which a record is known.
struct NamingText {
    let kind: WithheldTerm.Kind
    let text: String
    let place: TermPlace

    init(_ kind: WithheldTerm.Kind, _ text: String, _ place: TermPlace = .anywhere) {
        self.kind = kind
        self.text = text
        self.place = place
    }

    /// A name of several words is told anywhere, one of one word where it is no word of every text.
    init(title: String) {
        let isPhrase = title.contains(" ")
        self.init(.title, title, isPhrase ? .anywhere : isLikeSyllable(title) ? .alone : .word)
    }

    /// A code without a digit is none yet (`/KH-SCT`), and `1.2` is a figure.
    var isTelling: Bool {
        guard kind == .number else { return true }
        let hasDigit = text.utf8.contains { (0x30...0x39).contains($0) }
        let least = text.contains("/") || text.contains("-") ? 4 : 5
        return hasDigit && text.utf8.count >= least
    }
}

extension Document {
    var namingTexts: [NamingText] {
        let numbers = texts(named: ["so_ky_hieu", "ma", "ma_day_du"]).map { NamingText(.number, $0) }
        let files = self[common: .attachments].items.compactMap(\.scalar?.string)
        return titles.map(NamingText.init(title:)) + numbers + addresses
            + files.map { NamingText(.file, $0) }
    }

    var titles: [String] { texts(named: ["ten", "tieu_de", "trich_yeu"]) }

    /// With its folder an address is told anywhere. By itself an id is where it has hyphens (`tin-sap-toi`);
    /// `hop` alone may be anything but a step of an address.
    private var addresses: [NamingText] {
        let route = name.route.split(separator: "/").joined(separator: "/")
        let isDistinct = id.utf8.count { $0 == UInt8(ascii: "-") } > 1
        var texts = [NamingText(.address, id, isDistinct ? .anywhere : .address)]
        if route != id { texts.append(NamingText(.address, route)) }
        if !isDistinct, id.contains("-") { texts.append(NamingText(.address, id, .alone)) }
        return texts
    }

    private func texts(named names: [String]) -> [String] {
        names.compactMap { fields.schema.slot($0) }.compactMap { fields.values[$0].scalar?.string }
    }
}
