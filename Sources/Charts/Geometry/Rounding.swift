extension Double {
    /// The nearest whole number, halves away from zero. `rounded()` would need the C library's mathematics,
    /// which nothing in this room imports.
    /// - Precondition: within ±10¹⁵.
    var nearestInteger: Int { Int(self < 0 ? self - 0.5 : self + 0.5) }
}
