internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// A way to hand in the dossier: `{{#cach_thuc}}`.
let channelView = View<Channel>(
    "cach_thuc",
    [
        .text("thoi_han") { channel, _ in channel.limit?.label },
        .text("thoi_han_luat_dinh") { channel, _ in channel.legalLimit?.label },
        .text("cat_giam") { channel, _ in channel.cut?.label },
        .text("lien_ket_tam_tinh") { channel, context in context.link(to: channel.limit) },
        .list("phi", feeView) { channel, _ in channel.fields[ChannelKey.fees].items.compactMap(\.group) },
        .object("thieu", missingChannelView) { channel, _ in channel.fields },
    ],
    recordView(ChannelKey.schema).entries { $0.fields })

private let missingChannelView = missingView(ChannelKey.schema)

extension PageContext {
    /// The page that reckons with a limit; nil where no number is given, or where it belongs to repealed
    /// procedures alone.
    func link(to limit: TimeLimit?) -> String? {
        guard let span = limit?.span, site.content.procedures.hasTable(of: span) else { return nil }
        return link(to: .limit(span))
    }
}

extension LimitCut {
    /// "5 ngày làm việc (33,3 %)"
    var label: String {
        let whole = (percent * 10).rounded().truncatingRemainder(dividingBy: 10) == 0
        return "\(count) \(unit.label) (\(vietnameseFigure(percent, decimals: whole ? 0 : 1)) %)"
    }
}

/// A fee: a name, an amount in đồng, words for what a number can't say.
let feeView = View<Record>(
    "phi",
    [
        .text("so_tien") { fee, _ in
            fee[FeeKey.amount].scalar.flatMap { Int($0.string) }.map { vietnameseFigure($0) + " đồng" }
        }
    ],
    recordView(FeeKey.schema).entries { $0 })

/// A paper of a dossier with the form to fill in.
struct PaperSubject: Sendable {
    let procedure: Procedure
    let fields: Record

    static func papers(_ value: FieldValue, of procedure: Procedure) -> [PaperSubject] {
        value.items.compactMap(\.group).map { PaperSubject(procedure: procedure, fields: $0) }
    }
}

let paperView = View<PaperSubject>(
    "giay_to",
    [
        .object("bieu_mau", linkView) { paper, context in
            paper.fields[PaperKey.form].scalar.flatMap { paper.procedure.form($0.string) }
                .map { LinkedName(form: $0, context) }
        }
    ],
    recordView(PaperKey.schema).entries { $0.fields })

extension LinkedName {
    /// A form with its file.
    init(form: Record, _ context: PageContext) {
        let file = form[FormKey.file].scalar.map { Attachment($0.string, context) }
        self.init(
            name: form[FormKey.name].scalar?.string ?? "",
            link: file?.file.map(context.link(toFile:)), scope: file?.label(context))
    }

    init(_ procedure: Procedure, _ context: PageContext) {
        let code = procedure.code.map { "\($0). " } ?? ""
        self.init(name: code + procedure.name, link: context.link(to: .procedure(procedure)))
    }
}

/// A temporary regime.
let regimeView = View<Regime>(
    "tam_thoi",
    recordView(TemporaryKey.schema).entries { $0.fields })
