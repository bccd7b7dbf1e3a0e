public import ContentModel
internal import Diagnostics
public import SitePlan

/// The files of the search page, below `tim-kiem/`: what it loads first, the words, the rows, the filters.
///
/// - Parameters:
///   - entries: of the whole site.
///   - index: read from all of them.
///   - isOffline: links end in `index.html`.
public func searchFiles(
    _ entries: [PageEntry], _ index: SearchIndex, abbreviations: [(short: String, full: String)],
    isOffline: Bool
) -> [(file: String, bytes: [UInt8])] {
    let (words, firstTerms) = index.termFiles()
    let rows = index.rowFiles()
    let facets = SearchFacets(entries)
    let filters = facets.file
    var directory = JSONWriter()
    directory.object { object in
        object.member("soBan", entries.count)
        object.member("moiTep", SearchIndex.rowsPerFile)
        object.member("dai", titleSigns(index.titleLengths))
        object.member("duoi", isOffline ? "index.html" : "")
        object.strings("tuDau", firstTerms)
        object.strings("vTu", words.map { version(of: $0.bytes) })
        object.strings("vBan", rows.map { version(of: $0.bytes) })
        object.member("vLoc", version(of: filters.bytes))
        object.key("loc")
        object.array { array in
            for facet in facets.all {
                array.object { object in
                    object.member("khoa", facet.key)
                    object.member("nhan", facet.label)
                    object.strings("giaTri", facet.values)
                }
            }
        }
        object.key("vietTat")
        object.array { array in
            for (short, full) in abbreviations {
                array.array { pair in
                    pair.string(short)
                    pair.string(full)
                }
            }
        }
    }
    let first = Array("congKhaiTim.mucLuc(".utf8) + directory.bytes + Array(")\n".utf8)
    return [("tim-kiem/muc-luc.js", first), filters] + words + rows
}

/// One base-36 digit for each page: the words of its title, 35 and more alike.
private func titleSigns(_ lengths: [UInt8]) -> String {
    var signs: [UInt8] = []
    signs.reserveCapacity(lengths.count)
    for length in lengths { appendBase36(UInt32(min(length, 35)), to: &signs) }
    return String(decoding: signs, as: UTF8.self)
}

extension SiteContent {
    /// `viet-tat.yaml`, for a search that knows both.
    public var abbreviationPairs: [(short: String, full: String)] {
        abbreviations.compactMap { record in
            guard let short = record[AbbreviationKey.short].scalar,
                let full = record[AbbreviationKey.full].scalar
            else { return nil }
            return (short.string, full.string)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func strings(_ name: String, _ values: [String]) {
        key(name)
        array { array in for value in values { array.string(value) } }
    }
}
