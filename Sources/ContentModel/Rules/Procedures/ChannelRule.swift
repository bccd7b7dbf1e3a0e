internal import Diagnostics

/// A way to hand in the dossier is named once.
struct ChannelRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).flatMap { procedure -> [Diagnostic] in
            var seen: [String: SourceString] = [:]
            let kinds = procedure[ProcedureKey.channels].items.compactMap {
                $0.group?[ChannelKey.kind].scalar
            }
            return kinds.compactMap { kind in
                guard let first = seen.updateValue(kind, forKey: kind.string) else { return nil }
                return Diagnostic(
                    .duplicateChannel, at: kind.location, "hình thức nộp «\(kind)» ghi hai lần",
                    expected:
                        "Mỗi hình thức một mục; phí và thời hạn khác nhau theo đối tượng ghi ở mo_ta "
                        + "hoặc truong_hop."
                ).relating(to: first.location, "lần trước ở đây")
            }
        }
    }
}
