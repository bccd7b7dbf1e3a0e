internal import Diagnostics

/// The form that has the most words of the phrase, the shorter of two; nil where none has any.
func closestForm(to phrase: String) -> String? {
    let wanted = Set(folded(phrase).split(separator: " "))
    let ranked = deadlineForms.map { form in
        (form: form, shared: wanted.intersection(folded(form).split(separator: " ")).count)
    }
    let best = ranked.max { ($0.shared, $1.form.count) < ($1.shared, $0.form.count) }
    return best.flatMap { $0.shared > 0 ? $0.form : nil }
}

/// The form at a small edit distance, with the phrase's own numbers: `Qúi IV/2021` becomes `Quý IV/2021`.
func correctedForm(of phrase: String) -> String? {
    let forms = Dictionary(deadlineForms.map { (masked($0), $0) }) { first, _ in first }
    return nearestName(to: masked(phrase), among: forms.keys).flatMap { forms[$0] }
        .flatMap { filled($0, with: numbers(in: phrase)) }
}

/// Lower case, without marks; what is no letter and no figure stays.
private func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch FoldedLetter(scalar.value) {
        case .letter(let letter): result.append(Unicode.Scalar(letter))
        case .mark: continue
        case .space: result.append(" ")
        case .dash: result.append("-")
        case .other: result.append(scalar)
        }
    }
    return String(result)
}

/// Folded, every number the same.
private func masked(_ text: String) -> String {
    var result = ""
    for character in folded(text) where !(character.isFigure && result.last == "9") {
        result.append(character.isFigure ? "9" : character)
    }
    return result
}

private func numbers(in text: String) -> [Substring] { text.split { !$0.isFigure } }

/// The form with these numbers in the place of its own; nil where it has not as many.
private func filled(_ form: String, with numbers: [Substring]) -> String? {
    guard numbers.count == form.split(whereSeparator: { !$0.isFigure }).count else { return nil }
    var rest = numbers[...]
    var result = ""
    var isInNumber = false
    for character in form {
        if !character.isFigure {
            result.append(character)
        } else if !isInNumber {
            result += rest.removeFirst()
        }
        isInNumber = character.isFigure
    }
    return result
}

extension Character {
    fileprivate var isFigure: Bool { isASCII && isNumber }
}
