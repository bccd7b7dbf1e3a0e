public import Diagnostics

/// A field of administration (lĩnh vực) of `linh-vuc.yaml`.
public struct Subject: Sendable {
    public let id: SourceString
    public let fields: Record

    init?(_ fields: Record) {
        guard let id = fields[SubjectKey.id].scalar else { return nil }
        self.id = id
        self.fields = fields
    }

    public var name: SourceString { fields[SubjectKey.name].scalar ?? id }
}
