/// Names each diagnostic so that a forge knows it again in the next run, after lines above it came or went:
/// by its id, file, headline and what stands on its line, not by its line number. Equal ones are counted.
struct Fingerprint {
    private var repeats: [UInt64: Int] = [:]

    /// 16 hexadecimal digits; another one for each call.
    mutating func next(for diagnostic: Diagnostic) -> String {
        let parts = [
            diagnostic.id.code, diagnostic.location?.path.string ?? "", diagnostic.headline,
            diagnostic.location?.excerpt ?? "",
        ]
        let base = hash(parts)
        let number = repeats[base, default: 0]
        repeats[base] = number + 1
        return hexadecimal(number == 0 ? base : hash(parts + [String(number)]))
    }

    /// FNV-1a. Swift's own hashes differ from run to run.
    private func hash(_ parts: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            // A byte that UTF-8 never has keeps ("ab", "c") and ("a", "bc") apart.
            for byte in Array(part.utf8) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return hash
    }

    private func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
