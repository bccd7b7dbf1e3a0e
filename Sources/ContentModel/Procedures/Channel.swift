/// One way to hand in the dossier, with its limit, its fee and what was cut.
public struct Channel: Sendable {
    public let fields: Record
    /// `truc-tiep`, `truc-tuyen`, `buu-chinh`
    public let kind: String
    public let limit: TimeLimit?
    public let legalLimit: TimeLimit?
    public let cut: LimitCut?

    init(_ fields: Record) {
        self.fields = fields
        kind = fields[ChannelKey.kind].scalar?.string ?? ""
        limit = TimeLimit(fields[ChannelKey.limit])
        legalLimit = TimeLimit(fields[ChannelKey.legalLimit])
        cut = LimitCut(from: legalLimit, to: limit)
    }
}

/// One of several situations that a procedure covers. What it leaves out is as in the procedure.
public struct ProcedureCase: Sendable {
    public let fields: Record
    public let id: String
    public let name: String
    public let limit: TimeLimit?

    init?(_ fields: Record) {
        guard let id = fields[CaseKey.id].scalar else { return nil }
        self.fields = fields
        self.id = id.string
        name = fields[CaseKey.name].scalar?.string ?? id.string
        limit = TimeLimit(fields[CaseKey.limit])
    }
}
