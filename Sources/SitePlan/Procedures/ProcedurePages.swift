public import ContentModel

/// The lists, each parted; the procedures with their cases; the booklets of the fields in volumes; a table
/// for each time limit. None where there is no procedure.
func procedurePages(of content: SiteContent) -> [Page] {
    let index = content.procedures
    let lists = index.filters.flatMap { filter in
        (1...Pagination.pages(of: index.list(filter).procedures.count)).map { number in
            Page(
                route: .procedures(filter).page(number), subject: .procedures(filter, page: number))
        }
    }
    let records = index.all.flatMap { procedure in
        [Page.procedure(procedure)]
            + procedure.cases.map {
                Page(route: .procedureCase($0, of: procedure), subject: .procedureCase(procedure, $0))
            }
    }
    let booklets = content.subjects.filter { !index.posted(of: $0).isEmpty }.flatMap { subject in
        (1...Pagination.pages(of: index.posted(of: subject).count, rows: Pagination.sheets)).map { number in
            Page(route: .booklet(subject).page(number), subject: .booklet(subject, volume: number))
        }
    }
    let limits = index.limits.map { Page(route: .limit($0.span), subject: .limit($0)) }
    return lists + records + booklets + limits
}

extension Page {
    public static func procedure(_ procedure: Procedure) -> Page {
        Page(route: .procedure(procedure), subject: .procedure(procedure))
    }
}

extension ProcedureIndex {
    /// The procedures of a field that hang on the board: those that were not repealed.
    public func posted(of subject: Subject) -> [Procedure] {
        list(.subject(subject.id.string)).procedures.filter { !$0.isRepealed }
    }
}
