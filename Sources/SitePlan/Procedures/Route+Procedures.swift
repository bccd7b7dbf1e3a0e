public import ContentModel

extension Route {
    public static func procedures(_ filter: ProcedureFilter) -> Route {
        switch filter {
        case .all: Route("thu-tuc")
        case .subject(let id): Route("thu-tuc", "linh-vuc", id)
        case .agency(let id): Route("thu-tuc", "co-quan", id)
        case .level(let word): Route("thu-tuc", "muc-do", word)
        case .tier(let word): Route("thu-tuc", "cap-thuc-hien", word)
        case .audience(let word): Route("thu-tuc", "doi-tuong", word)
        }
    }

    public static func procedure(_ procedure: Procedure) -> Route { Route("thu-tuc", procedure.id) }

    public static func procedureCase(_ situation: ProcedureCase, of procedure: Procedure) -> Route {
        Route("thu-tuc", procedure.id, situation.id)
    }

    /// The sheets of a field, for a print job of each volume.
    public static func booklet(_ subject: Subject) -> Route {
        Route("thu-tuc", "linh-vuc", subject.id.string, "niem-yet")
    }

    /// "Nộp hôm nay, chậm nhất ngày …" for a time limit.
    public static func limit(_ span: LimitSpan) -> Route { Route("thu-tuc", "nop-hom-nay", span.key) }
}
