internal import Diagnostics
internal import VietnameseText

/// The telephones, mail addresses and officials' names that the site's own records publish.
struct PublishedContacts {
    private var phones: Set<[UInt8]> = []
    private var emails: Set<String> = []
    private var names: Set<String> = []

    init(_ site: ReadSite) {
        for agency in site.documents(of: .agency) {
            add(phone: agency[AgencyKey.phone], email: agency[AgencyKey.email])
            for unit in agency[AgencyKey.units].items.compactMap(\.group) {
                add(phone: unit[UnitKey.phone], email: unit[UnitKey.email])
                if let head = unit[UnitKey.head].group { add(name: head[PersonKey.name]) }
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
            if let person = hotline[HotlineKey.person].group { add(name: person[PersonKey.name]) }
        }
        if let contact = site.settings?[SiteKey.contact].group {
            add(phone: contact[ContactKey.phone], email: contact[ContactKey.email])
        }
    }

    private mutating func add(phone: FieldValue, email: FieldValue) {
        if let phone = phone.scalar { phones.insert(figures(phone.string)) }
        if let email = email.scalar { emails.insert(email.string.lowercased()) }
    }

    private mutating func add(name: FieldValue) {
        if let name = name.scalar { names.insert(folded(name.string)) }
    }

    func contains(_ kind: PersonalDatum.Kind, _ words: String) -> Bool {
        switch kind {
        case .phone: phones.contains(figures(words))
        case .email: emails.contains(words.lowercased())
        case .personName: names.contains(folded(words))
        case .identityNumber, .homeAddress: false
        }
    }
}

/// The figures of a telephone number from its first one behind 0 or 84 on.
private func figures(_ text: String) -> [UInt8] {
    let figures = text.utf8.filter { (0x30...0x39).contains($0) }
    if figures.first == 0x30 { return Array(figures.dropFirst()) }
    return figures.starts(with: Array("84".utf8)) && figures.count > 10
        ? Array(figures.dropFirst(2)) : figures
}
