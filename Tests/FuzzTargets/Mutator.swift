/// Makes hostile inputs of sound ones: the same in every run.
public struct Mutator {
    private var numbers: Numbers
    private let seeds: [[UInt8]]
    private let tokens: [[UInt8]]

    public init(_ target: FuzzTarget, seed: UInt64) {
        numbers = Numbers(state: seed)
        seeds = target.seeds.map { Array($0.utf8) }
        tokens = target.tokens.map { Array($0.utf8) }
    }

    /// SplitMix64.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let largest = 1 << 14

    public mutating func next() -> [UInt8] {
        var bytes = seeds.randomElement(using: &numbers) ?? []
        for _ in 0..<Int.random(in: 1...8, using: &numbers) { change(&bytes) }
        return Array(bytes.prefix(Self.largest))
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, place + Int.random(in: 1...24, using: &numbers))
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: bytes.insert(contentsOf: token(), at: place)
        case 1: bytes.replaceSubrange(place..<end, with: token())
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4:
            for index in place..<min(end, place + 1) {
                bytes[index] = UInt8.random(in: 0...255, using: &numbers)
            }
        case 5:
            let count = Int.random(in: 2...400, using: &numbers)
            let piece = token()
            bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
        case 6:
            let other = seeds.randomElement(using: &numbers) ?? []
            bytes.replaceSubrange(
                place..., with: other.dropFirst(Int.random(in: 0...other.count, using: &numbers)))
        default: bytes.removeSubrange(place...)
        }
    }

    private mutating func token() -> [UInt8] { tokens.randomElement(using: &numbers) ?? [] }
}
