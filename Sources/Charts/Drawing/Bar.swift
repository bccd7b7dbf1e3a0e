/// A filled rectangle.
struct Bar {
    enum Fill {
        /// The flat colour of a class.
        case flat(StaticString)
        /// The pattern of a part, by its order.
        case part(Int)
        /// A value that was computed or derived, not published.
        case computed
    }

    let box: Box
    let fill: Fill
    /// Shown by browsers when the pointer rests on it.
    let title: String?
}
