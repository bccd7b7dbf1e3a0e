/// A parser that must bear any bytes: no crash, no endless work, and nothing dangerous in what it makes.
///
/// `FuzzTests` mutates the seeds with a fixed seed; `Tools/fuzz` hands the same targets to libFuzzer.
public struct FuzzTarget: Sendable {
    public let name: String
    /// Sound inputs to begin with.
    public let seeds: [String]
    /// What the input language is made of.
    public let tokens: [String]
    /// - Returns: what is wrong with what came of it; nil where nothing is.
    public let run: @Sendable ([UInt8]) -> String?

    init(
        _ name: String, seeds: [String], tokens: [String], run: @escaping @Sendable ([UInt8]) -> String?
    ) {
        self.name = name
        self.seeds = seeds
        self.tokens = tokens
        self.run = run
    }

    public static let all: [FuzzTarget] = [
        frontMatter, record, release, markdown, templates, deadline, attachment, manifest,
        plan, wordPlan, sheet,
    ]

    public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
