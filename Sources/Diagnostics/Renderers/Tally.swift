/// How much there is to say.
struct Tally {
    let errors: Int
    let warnings: Int
    let notes: Int
    /// Files with at least one diagnostic.
    let files: Int

    init(of diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        notes = diagnostics.count - errors - warnings
        files = Set(diagnostics.compactMap(\.location?.path)).count
    }

    /// `3 lỗi, 2 cảnh báo trong 4 tệp.`
    var sentence: String {
        let counts = [(errors, "lỗi"), (warnings, "cảnh báo"), (notes, "lưu ý")].filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)" }
        return counts.joined(separator: ", ") + (files > 0 ? " trong \(files) tệp." : ".")
    }
}
