internal import Diagnostics
internal import SitePlan
internal import VietnameseText

/// What results can be narrowed by, and what each page has of it.
struct SearchFacets {
    struct Facet {
        /// In the address: `?loai=…`.
        let key: String
        let label: String
        let values: [String]
        /// For each page 0 (none) or the place of its value, counted from 1.
        let places: [Int]
    }

    let all: [Facet]

    init(_ entries: [PageEntry]) {
        all = [
            Facet("loai", "Loại", entries.map(\.kind)),
            Facet("linh-vuc", "Lĩnh vực", entries.map(\.subject)),
            Facet("don-vi", "Đơn vị, cơ quan", entries.map(\.unit)),
            Facet("nam", "Năm", entries.map(\.year)),
        ]
    }

    /// For each facet the places of the pages in base 36.
    var file: SearchFile {
        var bytes = Array("congKhaiTim.loc({".utf8)
        for (number, facet) in all.enumerated() {
            if number > 0 { bytes += ",\n".utf8 }
            bytes += "\"\(facet.key)\":\"".utf8
            for (index, place) in facet.places.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: " ")) }
                appendBase36(UInt32(place), to: &bytes)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += "})\n".utf8
        return ("tim-kiem/loc.js", bytes)
    }
}

extension SearchFacets.Facet {
    fileprivate init(_ key: String, _ label: String, _ ofPages: [String?]) {
        let ordered = Set(ofPages.compactMap(\.self)).sorted().sortedAlphabetically { $0 }
        let places = Dictionary(
            ordered.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
        self.init(
            key: key, label: label, values: ordered,
            places: ofPages.map { $0.flatMap { places[$0] } ?? 0 })
    }
}
