internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan
internal import Templates

/// A hotline: a card of the directory, a line beside a procedure, a block of the poster.
let hotlineView = View<Hotline>(
    "duong_day_nong",
    [
        .text("neo") { line, _ in line.anchor },
        .text("lien_ket") { line, context in context.link(to: .hotlines, fragment: line.anchor) },
        .object("co_quan", linkView) { line, context in LinkedName(line.agency, context) },
        .object("don_vi", linkView) { line, context in
            line.unit.map { LinkedName(.unit(line.agency, $0), context) }
        },
        .list("dien_thoai", phoneView) { line, _ in line.phones.map { PhoneLine($0) } },
        .list("linh_vuc", linkView) { line, context in
            line.subjects.map { id in
                LinkedName(name: context.site.content.subject(id)?.name.string ?? id)
            }
        },
        .flag("can_kiem_tra") { line, _ in line.needsVerification },
        .count("so_ngay_da_kiem_tra") { line, _ in line.daysSinceVerified },
        .count("han_kiem_tra") { _, _ in Hotline.verificationDays },
        // The directory has many records, so each says of itself that its ground has changed.
        .flag("can_ra_soat") { line, context in
            !context.site.content.citations.changedGrounds(of: line.document.path).isEmpty
        },
        View.Entry(name: "noi_dung", type: .html) { line, context in
            guard let body = line.document.body else { return .absent }
            return .html(renderedHTML(of: body, in: line.document.path, context))
        },
        .code("ma_qr") { line, _ in line.reach.map { CodeText($0.link, title: $0.title) } },
        .text("quet_de") { line, _ in line.reach?.purpose },
        .text("danh_ba") { line, context in context.link(toFile: line.cardFile) },
        .flag("minh_hoa") { line, _ in line.isIllustrative },
    ],
    recordView(HotlineKey.schema).entries { $0.document.fields },
    recordView(CommonKey.schema).entries { $0.document.common })

/// How a telephone reaches a hotline that scans its code: by calling the first number, else by writing.
private struct Reach {
    let link: String
    let purpose: String
    let title: String
}

extension Hotline {
    fileprivate var reach: Reach? {
        let numbers = phones.lazy.compactMap { PhoneLine($0).number }
        if let number = numbers.first {
            return Reach(link: number.link, purpose: "gọi", title: "Mã QR để gọi số \(number.printed)")
        }
        return email.map {
            Reach(link: "mailto:\($0)", purpose: "gửi thư", title: "Mã QR để gửi thư tới \($0)")
        }
    }
}

/// A number of a hotline.
struct PhoneLine: Sendable {
    let text: SourceString?
    let number: PhoneNumber?
    let note: SourceString?

    init(_ fields: Record) {
        text = fields[PhoneKey.number].scalar
        number = text.flatMap { PhoneNumber($0.string) }
        note = fields[PhoneKey.note].scalar
    }

    init(_ number: SourceString) {
        text = number
        self.number = PhoneNumber(number.string)
        note = nil
    }
}

let phoneView = View<PhoneLine>(
    "dien_thoai",
    [
        .text("so") { phone, _ in phone.number?.printed ?? phone.text?.string },
        .text("lien_ket") { phone, _ in phone.number?.link },
        .source("mo_ta") { phone, _ in phone.note },
    ])

/// The hotlines of one kind of subject: of a field of administration.
struct HotlineSubject: Sendable {
    let name: String
    let lines: [Hotline]
}

let hotlineSubjectView = View<HotlineSubject>(
    "duong_day_theo_linh_vuc",
    [
        .text("ten") { subject, _ in subject.name },
        .list("duong_day", hotlineView) { subject, _ in subject.lines },
    ])

/// The hotlines of an agency, by unit.
struct HotlineAgency: Sendable {
    let agency: Agency
    let lines: [Hotline]

    init(_ agency: Agency, _ content: SiteContent) {
        self.agency = agency
        lines = content.hotlines.lines(of: agency)
    }

    /// Lines that stand side by side, those of one unit together in the order of the first of them.
    fileprivate var byUnit: [Hotline] {
        let units = lines.reduce(into: [String]()) { units, line in
            let unit = line.unit?.id.string ?? ""
            if !units.contains(unit) { units.append(unit) }
        }
        return units.flatMap { unit in lines.filter { ($0.unit?.id.string ?? "") == unit } }
    }
}

let hotlineAgencyView = View<HotlineAgency>(
    "duong_day_cua_co_quan",
    [
        .source("ten") { subject, _ in subject.agency.name.scalar },
        .text("neo") { subject, _ in "_co-quan-\(subject.agency.id)" },
        .text("lien_ket") { subject, context in context.link(to: .agency(subject.agency)) },
        .text("niem_yet") { subject, context in context.link(to: .hotlinePoster(subject.agency)) },
        .flag("minh_hoa") { subject, _ in subject.agency.isIllustrative },
        .flag("ngung_hoat_dong") { subject, context in
            subject.agency.hasEnded(by: context.site.content.day)
        },
        .list("duong_day", hotlineView) { subject, _ in subject.byUnit },
        .text("dia_chi_danh_ba") { _, context in context.address(of: .hotlines) },
        .code("ma_qr_danh_ba") { subject, context in
            CodeText(address: context.address(of: .hotlines) + "#_co-quan-\(subject.agency.id)")
        },
    ],
    recordView(AgencyKey.schema).entries { $0.agency.document.fields })

extension SiteContent {
    /// The agencies that have hotlines, with them.
    var hotlineAgencies: [HotlineAgency] {
        agencies.map { HotlineAgency($0, self) }.filter { !$0.lines.isEmpty }
    }

    /// The fields of administration that have hotlines of their own.
    var hotlineSubjects: [HotlineSubject] {
        subjects.map { subject in
            HotlineSubject(
                name: subject.name.string,
                lines: hotlines.all.filter { $0.subjects.contains(subject.id.string) })
        }.filter { !$0.lines.isEmpty }
    }

    /// What the foot of every page and the home page show: the first lines of the site's owner.
    var mainHotlines: [Hotline] {
        // Nobody promises that the numbers of an agency that is no more are still answered.
        owner.hasEnded(by: day) ? [] : Array(hotlines.lines(of: owner).prefix(3))
    }
}
