import Output

extension Stage {
    /// The files in the published directory that this tool did not publish, in byte order. What is no regular
    /// file is among them whatever its name: this tool makes none.
    func foreignFiles() throws(OutputFailure) -> [String] {
        guard let published else { return [] }
        return try published.tree { !isGitName($0) }
            .filter { $0.kind != .folder && !($0.kind == .file && known.paths.contains($0.path)) }
            .map(\.path).sorted().map(\.text)
    }
}
