extension Manifest {
    /// One line per file, so that two manifests can be compared line by line.
    public var json: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(512 + files.count * 160)
        text += "{\n  \"format\": \(Self.format),\n".utf8
        appendProvenance(to: &text)
        text += "  \"files\": [".utf8
        for (index, file) in files.enumerated() {
            text += index == 0 ? "\n".utf8 : ",\n".utf8
            file.append(to: &text)
        }
        text += files.isEmpty ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8
        return text
    }

    private func appendProvenance(to text: inout [UInt8]) {
        let pairs = [
            ("date", provenance.date), ("base_url", provenance.baseURL),
            ("inputs_sha256", provenance.inputs.hexadecimal), ("source_commit", provenance.sourceCommit),
            ("compressors", provenance.compressors),
        ]
        for case (let key, let value?) in pairs {
            text += "  \"\(key)\": ".utf8
            appendJSONString(value, to: &text)
            text += ",\n".utf8
        }
    }
}

extension Manifest.File {
    fileprivate func append(to text: inout [UInt8]) {
        text += "    {\"sha256\": \"".utf8
        hash.append(to: &text)
        text += "\", \"size\": ".utf8
        text += String(size).utf8
        text += ", \"path\": ".utf8
        appendJSONString(path.string, to: &text)
        text.append(UInt8(ascii: "}"))
    }
}

/// Escapes what RFC 8259, section 7, says must be: the quote, the backslash, the controls below U+0020.
func appendJSONString(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            text.append(UInt8(ascii: "\\"))
            text.append(byte)
        case 0..<0x20:
            text += "\\u00".utf8
            appendHexadecimal(byte, to: &text)
        default:
            text.append(byte)
        }
    }
    text.append(UInt8(ascii: "\""))
}
