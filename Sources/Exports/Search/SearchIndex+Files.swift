internal import Diagnostics
internal import VietnameseText

/// One file of the index; what it is called and what is in it.
typealias SearchFile = (file: String, bytes: [UInt8])

extension SearchIndex {
    /// The words, cut into files, and the first word of each.
    func termFiles() -> (files: [SearchFile], firstTerms: [String]) {
        var files: [SearchFile] = []
        var firstTerms: [String] = []
        var bytes: [UInt8] = []
        var offset = 0
        while offset < entries.count {
            let end = endOfWord(from: offset)
            if bytes.isEmpty {
                firstTerms.append(entries[offset].term.plain)
                bytes = call("tu", files.count)
                bytes.append(UInt8(ascii: "{"))
            } else {
                bytes.append(UInt8(ascii: ","))
            }
            appendWord(entries[offset..<end], to: &bytes)
            offset = end
            if bytes.count >= Self.fileSize || offset == entries.count {
                bytes += "})\n".utf8
                files.append(("tim-kiem/tu/\(files.count).js", bytes))
                bytes = []
            }
        }
        return (files, firstTerms)
    }

    /// The rows about the pages, so many to a file.
    func rowFiles() -> [SearchFile] {
        stride(from: 0, to: rows.count, by: Self.rowsPerFile).map { start in
            let number = start / Self.rowsPerFile
            var bytes = call("ban", number)
            bytes.append(UInt8(ascii: "["))
            for row in start..<min(start + Self.rowsPerFile, rows.count) {
                if row > start { bytes += ",\n".utf8 }
                bytes += rows[row]
            }
            bytes += "])\n".utf8
            return ("tim-kiem/ban/\(number).js", bytes)
        }
    }

    /// Behind the last form of the word that begins at this entry.
    private func endOfWord(from start: Int) -> Int {
        var end = start + 1
        while end < entries.count, entries[end].term.hasSameLetters(as: entries[start].term) { end += 1 }
        return end
    }

    /// `"duong":{"":"1gA4-","đương1":"8+"}`
    private func appendWord(_ forms: ArraySlice<Entry>, to bytes: inout [UInt8]) {
        guard let first = forms.first else { return }
        bytes += "\"\(first.term.plain)\":{".utf8
        for (index, entry) in forms.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += "\"\(entry.term.form)\":\"".utf8
            appendPages(entry.pages, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Of a word that more than a quarter of the pages have, `=`, how many have it, `:` and a sign for every
    /// page, `.` where it has none: a reader looks up the pages he wants and takes nothing apart. Of another
    /// word the pages between this one and the one before in base 36 (nothing for none), and the sign.
    private func appendPages(_ pages: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
        let isDense = pages.count * 4 > rows.count && rows.count > 64
        var next: UInt32 = 0
        if isDense {
            bytes.append(UInt8(ascii: "="))
            appendBase36(UInt32(pages.count), to: &bytes)
            bytes.append(UInt8(ascii: ":"))
        }
        for bits in pages {
            let posting = SearchPosting(bits: bits)
            let distance = posting.page - next
            if isDense {
                bytes.append(contentsOf: repeatElement(UInt8(ascii: "."), count: Int(distance)))
            } else if distance > 0 {
                appendBase36(distance, to: &bytes)
            }
            bytes.append(posting.sign)
            next = posting.page + 1
        }
        if isDense {
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "."), count: rows.count - Int(next)))
        }
    }
}

/// A call of the page's own function, which takes what the file holds.
private func call(_ name: String, _ number: Int) -> [UInt8] { Array("congKhaiTim.\(name)(\(number),".utf8) }

func appendBase36(_ value: UInt32, to bytes: inout [UInt8]) {
    let digits: StaticString = "0123456789abcdefghijklmnopqrstuvwxyz"
    if value >= 36 { appendBase36(value / 36, to: &bytes) }
    bytes.append(digits.utf8Start[Int(value % 36)])
}

/// FNV-1a, 32 bits, in base 36: which version of a file a browser has; protects nothing.
func version(of bytes: [UInt8]) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return String(hash, radix: 36)
}
