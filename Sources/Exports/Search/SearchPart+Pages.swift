public import SitePlan

internal import CommonMark
internal import ContentModel
internal import Diagnostics

extension SearchPart {
    /// Reads the pages of one range, for one thread.
    ///
    /// - Parameter entries: those of the whole site; a page's number is its place among them.
    public init(_ entries: [PageEntry], _ range: Range<Int>) {
        self.init()
        for number in range { add(entries[number], number: number) }
        finish()
    }

    private mutating func add(_ entry: PageEntry, number: Int) {
        add(titleLength: add(entry.title, page: number, .title))
        if let code = entry.code { add(code, page: number, .title) }
        for name in [entry.kind, entry.unit, entry.subject].compactMap(\.self) {
            add(name, page: number, .keyword)
        }
        var excerpt = SearchExcerpt()
        if let document = entry.document {
            if let summary = document[common: .summary].scalar { summary.withUTF8 { excerpt.add($0) } }
            if let body = document.body?.document {
                for heading in body.headings { add(heading.text, page: number, .keyword) }
                add(opening: body, page: number, &excerpt)
            }
            add(document.fields, page: number, &excerpt)
            add(document.common, page: number, &excerpt)
        }
        add(row: row(of: entry, excerpt))
    }

    /// Every text of the record, those of groups and lists included.
    private mutating func add(_ record: Record, page: Int, _ excerpt: inout SearchExcerpt) {
        let weights = weights(of: record.schema)
        for (slot, value) in record.values.enumerated() where !value.isAbsent {
            add(value, record.schema.fields[slot].type, page: page, weights[slot], &excerpt)
        }
    }

    /// A group of a record: the name of one of its papers is not what the record is called, and the name of a
    /// source says little about it.
    private mutating func add(group: Record, page: Int, _ excerpt: inout SearchExcerpt) {
        let most: SearchWeight = group.schema === CitationKey.schema ? .text : .keyword
        let weights = weights(of: group.schema)
        for (slot, value) in group.values.enumerated() where !value.isAbsent {
            add(value, group.schema.fields[slot].type, page: page, weights[slot].held(to: most), &excerpt)
        }
    }

    private mutating func add(
        _ value: FieldValue, _ type: FieldType, page: Int, _ weight: SearchWeight,
        _ excerpt: inout SearchExcerpt
    ) {
        switch (value, type) {
        case (.scalar(let text), .text), (.scalar(let text), .code), (.scalar(let text), .phone):
            text.withUTF8 { bytes in
                add(bytes, page: page, weight)
                if weight == .text { excerpt.add(bytes) }
            }
        case (.scalar(let text), .shorthand):
            _ = text.withUTF8 { add($0, page: page, .text) }
        case (.list(let items), .list(let element)):
            for item in items { add(item, element, page: page, weight, &excerpt) }
        case (.group(let record), _):
            add(group: record, page: page, &excerpt)
        case (.markdown(let text), _):
            add(opening: text.document, page: page, &excerpt)
        default: break
        }
    }

    /// The beginning of a text says what it is about; all of it would make the index as large as the site.
    private mutating func add(opening text: MarkdownDocument, page: Int, _ excerpt: inout SearchExcerpt) {
        var plain: [UInt8] = []
        text.appendOpening(to: &plain, from: Self.openingLength)
        plain.withUnsafeBufferPointer { bytes in
            add(bytes, page: page, .text)
            excerpt.add(bytes)
        }
    }

    /// In bytes of HTML: some hundred words.
    private static let openingLength = 1200

    /// `["Tên","ke-hoach/…/","Nhiệm vụ","IV.2","Đoạn mở đầu…",1]`
    private func row(of entry: PageEntry, _ excerpt: SearchExcerpt) -> [UInt8] {
        var writer = JSONWriter()
        writer.array { row in
            row.string(entry.title)
            row.string(String(entry.route.belowRoot))
            row.string(entry.kind)
            row.string(entry.code ?? "")
            row.string(excerpt.isEmpty ? entry.unit ?? "" : excerpt.text)
            row.number(entry.isIllustrative ? 1 : 0)
        }
        return writer.bytes
    }
}

extension SearchWeight {
    fileprivate func held(to most: SearchWeight) -> SearchWeight { rawValue > most.rawValue ? most : self }

    /// What a record is called weighs most, whatever its kind calls the key.
    init(of field: Field) {
        switch field.name {
        case "ten", "tieu_de", "trich_yeu", "ma", "ma_day_du", "so_ky_hieu", "ten_ngan", "ten_viet_tat":
            self = .title
        case "ten_khac", "tu_khoa", "mo_ta", "loai", "nhom": self = .keyword
        default: self = .text
        }
    }
}
