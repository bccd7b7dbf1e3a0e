/// The alphabet in which drawings are written: SVG as it stands inside an HTML page, in UTF-8.
extension SVGBuffer {
    mutating func append(integer value: Int) {
        write(atMost: 20) { target in
            var end = target
            if value < 0 { end.put(UInt8(ascii: "-")) }
            end.put(digits: value.magnitude)
            return end - target
        }
    }

    /// Tenths of a unit are finer than any screen; held within ±99,999.
    mutating func append(coordinate value: Double) {
        // In this order of arguments `max` gives its first for what is no number.
        let tenths = (min(max(-99_999, value), 99_999) * 10).nearestInteger
        let (whole, fraction) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        write(atMost: 8) { target in
            var end = target
            if tenths < 0 { end.put(UInt8(ascii: "-")) }
            end.put(digits: whole)
            if fraction != 0 {
                end.put(UInt8(ascii: "."))
                end.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction))
            }
            return end - target
        }
    }

    mutating func append(_ point: Point) {
        append(coordinate: point.x)
        append(text: " ")
        append(coordinate: point.y)
    }

    /// Text for content and attributes alike. Control characters, which XML cannot write, become spaces.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { bytes in
            // No byte becomes more than the six of `&quot;`.
            write(atMost: bytes.count * 6) { target in
                var end = target
                for byte in bytes { end.put(escaping: byte) }
                return end - target
            }
        }
    }

    /// Ids in `aria-labelledby` are parted by spaces, references to patterns end at `)`.
    mutating func append(id text: String) {
        write(atMost: text.utf8.count) { target in
            var end = target
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
                    UInt8(ascii: "."), 0x80...:
                    end.put(byte)
                default: end.put(UInt8(ascii: "-"))
                }
            }
            return end - target
        }
    }
}

extension UnsafeMutablePointer<UInt8> {
    /// Writes a byte and goes on.
    fileprivate mutating func put(_ byte: UInt8) {
        pointee = byte
        self += 1
    }

    fileprivate mutating func put(_ text: StaticString) {
        update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        self += text.utf8CodeUnitCount
    }

    fileprivate mutating func put(digits value: UInt) {
        // Nearly all have up to three.
        if value >= 1000 { put(digits: value / 1000) }
        if value >= 100 { put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 100 % 10)) }
        if value >= 10 { put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10 % 10)) }
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    fileprivate mutating func put(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): put("&amp;")
        case UInt8(ascii: "<"): put("&lt;")
        case UInt8(ascii: ">"): put("&gt;")
        case UInt8(ascii: "\""): put("&quot;")
        case ..<0x20, 0x7F: put(UInt8(ascii: " "))
        default: put(byte)
        }
    }
}
