/// What to do where the Mustache specification is more lenient than a site should be.
package enum TemplateStrictness: Sendable {
    /// Names, types, partials and blocks are checked.
    case strict
    /// What is missed is empty, and everything may be printed raw. Only the specification's cases need it.
    case specification
}
