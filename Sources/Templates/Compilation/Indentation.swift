/// How the lines of a template are moved where it is put into another one.
struct Indentation: Sendable, Hashable {
    /// How many bytes of white space each line loses, as far as it has them.
    var removed = 0
    /// What each line gets instead.
    var added: [UInt8] = []

    func apply(to space: ArraySlice<UInt8>) -> [UInt8] { added + space.dropFirst(removed) }
}
