internal import CQREncode

/// A QR code (ISO/IEC 18004) of an address, as an SVG picture that is drawn to the edge of its quiet zone.
public struct QRCode: Sendable {
    /// Modules along a side, without the quiet zone.
    public let width: Int
    private let dark: [Bool]

    /// The light border that scanners need, in modules.
    private static let quietZone = 4

    /// nil for a text that no code can hold: more than 2,331 bytes, or none.
    ///
    /// Level M: up to 15 % may be dirty or torn, as sheets on a notice board are. Costs some 60 µs, most of
    /// it for the choice of the mask.
    public init?(_ text: String) {
        guard let code = text.withCString({ QRcode_encodeString8bit($0, 0, QR_ECLEVEL_M) }) else {
            return nil
        }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        dark = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    /// Appends the picture. One path, a line for every run of dark modules: some 2 KB for an address.
    ///
    /// - Parameter title: read out in its place.
    public func append(title: String, to output: inout [UInt8]) {
        let side = width + 2 * Self.quietZone
        output.reserveCapacity(output.count + width * width * 2)
        output += "<svg class=\"ma-qr\" role=\"img\" viewBox=\"0 0 \(side) \(side)\" aria-label=\"".utf8
        appendEscaped(title, to: &output)
        output += "\"><path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path stroke=\"#000\" d=\"".utf8
        for row in 0..<width { append(row: row, to: &output) }
        output += "\"/></svg>".utf8
    }

    private func append(row: Int, to output: inout [UInt8]) {
        let modules = dark[row * width..<(row + 1) * width]
        var end = modules.startIndex
        while let start = modules[end...].firstIndex(of: true) {
            let next = modules[start...].firstIndex(of: false) ?? modules.endIndex
            if end == modules.startIndex {
                output.append(UInt8(ascii: "M"))
                appendDigits(start - modules.startIndex + Self.quietZone, to: &output)
                output.append(UInt8(ascii: " "))
                appendDigits(row + Self.quietZone, to: &output)
                output.append(UInt8(ascii: "."))
                output.append(UInt8(ascii: "5"))
            } else {
                output.append(UInt8(ascii: "m"))
                appendDigits(start - end, to: &output)
                output.append(UInt8(ascii: " "))
                output.append(UInt8(ascii: "0"))
            }
            output.append(UInt8(ascii: "h"))
            appendDigits(next - start, to: &output)
            end = next
        }
    }
}

/// A code has 177 modules along a side at most.
private func appendDigits(_ number: Int, to output: inout [UInt8]) {
    if number >= 100 { output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 100)) }
    if number >= 10 { output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)) }
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
}

private func appendEscaped(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: "\""): output += "&quot;".utf8
        default: output.append(byte)
        }
    }
}
