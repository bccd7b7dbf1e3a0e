internal import ContentModel

/// The reference of content types, for editors: a page each, and the page that leads to them.
let guidePages =
    [Page(route: .guide, subject: .guide)]
    + SchemaName.allCases.map { Page(route: .guide(to: $0), subject: .guideToType($0)) }
