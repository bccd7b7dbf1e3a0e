internal import Diagnostics
internal import Schedule
internal import VietnameseText

/// Texts about what citizens asked for and what was done name no citizen (Luật 91/2025/QH15).
///
/// The telephones, addresses and officials that the site publishes of its agencies may be named.
struct PersonalDataRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let suspects =
            site.documents(of: .petition).map { ($0, $0.petitionTexts) }
            + site.documents(of: .apology).map { ($0, $0.apologyTexts) }
        guard !suspects.isEmpty else { return [] }
        let published = PublishedContacts(site)
        return suspects.flatMap { _, texts in
            texts.flatMap { text in
                text.withUTF8 { personalData(in: $0) }.compactMap { fault($0, in: text, published) }
            }
        }
    }

    private func fault(
        _ datum: PersonalDatum, in text: SourceString, _ published: PublishedContacts
    ) -> Diagnostic? {
        let words = text.withUTF8 { String(decoding: $0[datum.range], as: UTF8.self) }
        guard !published.contains(datum.kind, words) else { return nil }
        return Diagnostic(
            .personalData, at: text.location(ofBytes: datum.range),
            "«\(words)» là \(datum.kind.title): không được công khai dữ liệu cá nhân của người dân",
            expected: datum.kind.wayOut)
    }
}

extension Document {
    fileprivate var petitionTexts: [SourceString] {
        [self[PetitionKey.title].scalar, self[common: .summary].scalar, body?.source].compactMap { $0 }
    }

    fileprivate var apologyTexts: [SourceString] {
        [self[ApologyKey.reason].scalar, self[common: .summary].scalar, body?.source].compactMap { $0 }
    }
}

extension PersonalDatum.Kind {
    fileprivate var title: String {
        switch self {
        case .phone: "số điện thoại"
        case .email: "địa chỉ thư điện tử"
        case .identityNumber: "số căn cước hoặc chứng minh nhân dân"
        case .personName: "họ tên người"
        case .homeAddress: "nơi ở của người được nêu tên"
        }
    }

    fileprivate var wayOut: String {
        switch self {
        case .phone, .email:
            "Bỏ đi, hoặc thay bằng đường dây có trong duong-day-nong/ hay co-quan/; số của các đường dây ấy "
                + "được viết tự do."
        case .identityNumber: "Bỏ đi; không ghi bốn số cuối."
        case .personName:
            "Thay bằng «người phản ánh», «người nộp hồ sơ». Tên người có chức vụ ghi trong co-quan/ "
                + "hoặc duong-day-nong/ thì được viết."
        case .homeAddress: "Chỉ nêu đến xã, phường, hoặc bỏ tên người."
        }
    }
}
