public import Diagnostics

/// Phrases of more bytes are refused unread; the longest printed one has 41.
let longestDeadlinePhrase = 1000

/// Reads a deadline as a plan prints it. Letters count in any case, with or without their marks.
///
/// - Parameter years: the plan's, for phrases that print no year.
/// - Returns: nil with one diagnostic: CK0601 (not understood), CK0602 (no year printed and the plan has
///   several) or CK0609 (a span that ends before it begins).
public func readDeadline(_ phrase: SourceString, in years: PlanYears) -> (Deadline?, [Diagnostic]) {
    let (deadline, fault) = phrase.withUTF8 { readDeadline($0, in: years) }
    guard let fault else { return (deadline, []) }
    return (nil, [fault.diagnostic(in: phrase.string, at: phrase.location(ofBytes: fault.range), years)])
}

func readDeadline(_ phrase: UnsafeBufferPointer<UInt8>, in years: PlanYears) -> (Deadline?, DeadlineFault?) {
    guard phrase.count <= longestDeadlinePhrase else {
        return (nil, DeadlineFault(reason: .tooLong, range: 0..<phrase.count))
    }
    var grammar = DeadlineGrammar(DeadlineScanner.tokens(of: phrase), years: years)
    if let fault = grammar.read() { return (nil, fault) }
    return (Deadline(phrase: String(decoding: phrase, as: UTF8.self), parts: grammar.parts), nil)
}

/// Whether the text is a deadline; for checking a suggestion before it is made.
func isDeadline(_ text: String, in years: PlanYears) -> Bool {
    var text = text
    return text.withUTF8 { readDeadline($0, in: years) }.0 != nil
}
