internal import Diagnostics
internal import VietnameseText

/// The telephones, mail addresses and officials' names that the site's own records publish: those of
/// leaders, of heads of units, of who answers a hotline, of who signed a document or a plan.
struct PublishedContacts {
    private var phones: Set<[UInt8]> = []
    private var emails: Set<String> = []
    private var names: Set<String> = []

    init(_ site: ReadSite) {
        for agency in site.documents(of: .agency) {
            add(phone: agency[AgencyKey.phone], email: agency[AgencyKey.email])
            for unit in agency[AgencyKey.units].items.compactMap(\.group) {
                add(phone: unit[UnitKey.phone], email: unit[UnitKey.email])
                add(person: unit[UnitKey.head])
            }
            for leader in agency[AgencyKey.leaders].items.compactMap(\.group) {
                add(name: leader[LeaderKey.name])
            }
        }
        for hotline in site.documents(of: .hotline) {
            add(phone: .absent, email: hotline[HotlineKey.email])
            for phone in hotline[HotlineKey.phones].items.compactMap(\.group) {
                add(phone: phone[PhoneKey.number], email: .absent)
            }
            add(person: hotline[HotlineKey.person])
        }
        for document in site.documents(of: .document) { add(person: document[DocumentKey.signatory]) }
        for plan in site.documents(of: .plan) { add(person: plan[PlanKey.signatory]) }
        add(person: site.settings?[SiteKey.responsible] ?? .absent)
        if let contact = site.settings?[SiteKey.contact].group {
            add(phone: contact[ContactKey.phone], email: contact[ContactKey.email])
        }
    }

    private mutating func add(phone: FieldValue, email: FieldValue) {
        if let phone = phone.scalar { phones.insert(figures(phone.string)) }
        if let email = email.scalar { emails.insert(email.string.lowercased()) }
    }

    private mutating func add(person: FieldValue) {
        if let person = person.group { add(name: person[PersonKey.name]) }
    }

    private mutating func add(name: FieldValue) {
        if let name = name.scalar { names.insert(folded(name.string)) }
    }

    func contains(_ kind: PersonalDatum.Kind, _ words: String) -> Bool {
        switch kind {
        case .phone: phones.contains(figures(words))
        case .email: emails.contains(words.lowercased())
        case .personName: hasName(words)
        case .identityNumber, .homeAddress, .bankAccount, .secrecyMark: false
        }
    }
}

extension PublishedContacts {
    /// Whether the words are an official's name, or begin with it: "Trần Văn Mẫu Phó Giám đốc".
    private func hasName(_ words: String) -> Bool {
        let parts = words.split(whereSeparator: \.isWhitespace).map { folded(String($0)) }
        return parts.count >= 2
            && (2...parts.count).contains { names.contains(parts.prefix($0).joined(separator: " ")) }
    }
}

/// The figures of a telephone number from its first one behind 0 or 84 on.
private func figures(_ text: String) -> [UInt8] {
    let figures = text.utf8.filter { (0x30...0x39).contains($0) }
    if figures.first == 0x30 { return Array(figures.dropFirst()) }
    return figures.starts(with: Array("84".utf8)) && figures.count > 10
        ? Array(figures.dropFirst(2)) : figures
}
