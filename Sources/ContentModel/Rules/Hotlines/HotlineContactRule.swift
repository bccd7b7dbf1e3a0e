internal import Diagnostics

/// A hotline has a number that can be dialled or an address to write to.
struct HotlineContactRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .hotline).flatMap { line -> [Diagnostic] in
            let phones = line[HotlineKey.phones].items.compactMap(\.group)
            let unreadable = phones.compactMap { $0[PhoneKey.number].scalar }
                .filter { PhoneNumber($0.string) == nil }.map(unreadableNumber)
            guard phones.isEmpty, line[HotlineKey.email].scalar == nil else { return unreadable }
            return [noContact(line)]
        }
    }

    private func noContact(_ line: Document) -> Diagnostic {
        Diagnostic(
            .hotlineWithoutContact,
            at: line[HotlineKey.name].scalar?.location ?? SourceLocation(path: line.path),
            "đường dây nóng phải có số điện thoại hoặc thư điện tử",
            expected: "Ghi ít nhất một trong hai khóa dien_thoai và thu_dien_tu.",
            example: "dien_thoai:\n  - {so: \"1022\"}")
    }

    private func unreadableNumber(_ number: SourceString) -> Diagnostic {
        Diagnostic(
            .unreadablePhone, at: number.location, "«\(number)» không phải số điện thoại gọi được",
            expected: "Mỗi mục một số, chỉ gồm chữ số (có thể có dấu cách, dấu chấm), thêm «máy lẻ 12» khi "
                + "cần; lời giải thích ghi vào mo_ta.",
            example: "{so: \"0269 382 1234\", mo_ta: \"Trong giờ hành chính\"}")
    }
}
