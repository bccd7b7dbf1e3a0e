import ContentModel
import Glibc
import VietnameseText

/// Questions to whoever sits at the terminal; on standard error, so that the result can be piped.
struct Questions {
    /// nil where nobody can answer.
    init?() {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    }

    /// The values of a key; nil where the answer is empty.
    func ask(_ field: Field) -> [String]? {
        let choices = field.type.choices.map { "  \($0.value): \($0.label)" }
        let example = field.example.isEmpty ? "" : " Ví dụ: \(field.example)."
        let hint = field.hint.isEmpty ? "" : " \(field.hint)"
        Terminal.note("\(field.label) (\(field.name)): \(field.type.inWords).\(hint)\(example)")
        for choice in choices { Terminal.note(choice) }
        return answer(default: nil).map { [$0] }
    }

    func askIdentifier(suggestedBy title: String?) -> String? {
        let suggestion = title.map { slug(of: $0, options: .identifier) } ?? ""
        Terminal.note("Mã, là tên tệp và địa chỉ trang\(suggestion.isEmpty ? "" : " [\(suggestion)]")")
        return answer(default: suggestion.isEmpty ? nil : suggestion)
    }

    func choose(_ label: String, among names: [String]) -> String? {
        Terminal.note("\(label): \(names.joined(separator: ", "))")
        return answer(default: names.count == 1 ? names[0] : nil)
    }

    private func answer(default suggestion: String?) -> String? {
        Terminal.prompt()
        guard let line = readLine(strippingNewline: true) else { return nil }
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
        return words.isEmpty ? suggestion : words
    }
}
