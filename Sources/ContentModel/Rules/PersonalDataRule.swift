internal import Diagnostics
internal import Schedule
internal import VietnameseText

/// Texts about what citizens asked for and what was done name no citizen (Luật 91/2025/QH15); no record shows
/// numbers of cards, bank accounts, private telephones or addresses, nor a stamp of secrecy.
///
/// The telephones, addresses and officials that the site publishes of its agencies may be named.
struct PersonalDataRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let citizens =
            site.documents(of: .petition).map(\.petitionTexts)
            + site.documents(of: .apology).map(\.apologyTexts)
        let suspects = site.documents.lazy.flatMap(\.suspects)
        if citizens.isEmpty, suspects.isEmpty { return [] }
        let published = PublishedContacts(site)
        let named = citizens.flatMap { texts in
            texts.flatMap { text in
                text.withUTF8 { personalData(in: $0) }.compactMap { fault($0, in: text, published) }
            }
        }
        let shown = suspects.compactMap { fault(of: $0, published) }
        return named + shown.filter { fault in !named.contains { $0.marksPart(of: fault) } }
    }

    private func fault(
        _ datum: PersonalDatum, in text: SourceString, _ published: PublishedContacts
    ) -> Diagnostic? {
        let words = text.withUTF8 { String(decoding: $0[datum.range], as: UTF8.self) }
        guard !published.contains(datum.kind, words) else { return nil }
        return fault(datum.kind, words, at: text.location(ofBytes: datum.range))
    }

    private func fault(of suspect: Suspect, _ published: PublishedContacts) -> Diagnostic? {
        let words = suspect.text.string
        guard !published.contains(suspect.kind, words) else { return nil }
        return fault(suspect.kind, words, at: suspect.text.location)
    }

    private func fault(_ kind: PersonalDatum.Kind, _ words: String, at place: SourceLocation) -> Diagnostic {
        if kind == .secrecyMark {
            return Diagnostic(
                .secrecyMark, at: place, "«\(words)» là dấu độ mật: tài liệu mật không được công khai",
                expected: "Gỡ tài liệu này khỏi trang và báo người phụ trách bảo vệ bí mật nhà nước. Nếu chỉ "
                    + "nói về dấu mật thì đặt chữ trong ngoặc kép “…”.")
        }
        return Diagnostic(
            .personalData, at: place,
            "«\(words)» là \(kind.title): không được công khai dữ liệu cá nhân",
            expected: kind.wayOut)
    }
}

extension Diagnostic {
    /// Whether both are about the same place or overlapping ones of one line.
    fileprivate func marksPart(of other: Diagnostic) -> Bool {
        guard let here = location, let there = other.location, here.path == there.path,
            here.line == there.line
        else { return false }
        return here.column < there.column + there.width && there.column < here.column + here.width
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
        case .identityNumber: "số căn cước, chứng minh nhân dân hoặc hộ chiếu"
        case .personName: "họ tên người"
        case .homeAddress: "nơi ở của người được nêu tên"
        case .bankAccount: "số tài khoản ngân hàng"
        case .secrecyMark: "dấu độ mật"
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
        case .bankAccount:
            "Bỏ đi. Tài khoản nộp phí, lệ phí thì nêu tên Kho bạc Nhà nước nơi mở tài khoản cạnh số."
        case .secrecyMark: "Gỡ tài liệu khỏi trang."
        }
    }
}
