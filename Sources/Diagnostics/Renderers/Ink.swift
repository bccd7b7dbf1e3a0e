/// ANSI colours (SGR), or none.
struct Ink {
    enum Style: String {
        case bold = "1"
        case error = "1;31"
        case warning = "1;33"
        case gutter = "34"
        case hint = "36"
    }

    let isColoured: Bool

    func callAsFunction(_ style: Style, _ text: String) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
