internal import VietnameseText

/// A number and symbol taken apart, folded: `61/2018/NĐ-CP` is 61, 2018 and `nd-cp`; `35/KH-STTTT` has no
/// year, because its number restarts each January (NĐ 30/2020).
struct DocumentNumber: Hashable {
    let figure: String
    let year: Int?
    let symbol: String

    /// nil where the text is no number with a symbol or a year.
    init?(_ text: String) {
        self.init(folded: folded(text).replacing("–", with: "-").replacing(" ", with: ""))
    }

    init?(folded text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let first = parts.first, let last = parts.last,
            first.first.map({ $0.isASCII && $0.isNumber }) ?? false, !last.isEmpty
        else { return nil }
        figure = String(first.drop { $0 == "0" })
        let middle = parts[1].count == 4 ? Int(parts[1]) : nil
        if parts.count == 3 {
            guard let middle else { return nil }
            year = middle
            symbol = String(last)
        } else {
            year = middle
            symbol = middle == nil ? String(last) : ""
        }
    }

    /// Whether there is one issuer only whose documents have this symbol: the Government, the Prime Minister,
    /// the National Assembly, a ministry by its circulars.
    var isCentral: Bool {
        symbol.hasSuffix("-cp") || symbol.hasSuffix("-ttg") || symbol.hasPrefix("qh")
            || symbol.hasPrefix("ubtvqh") || symbol.hasPrefix("tt-") || symbol.hasPrefix("ttlt-")
    }

    /// What a citation may call it by instead of the symbol: `nd` of `nd-cp`.
    var kindCode: String? {
        if symbol.hasPrefix("qh") { return "luat" }
        return symbol.split(separator: "-").first.map(String.init)
    }
}
