internal import Diagnostics

/// A number belongs to one hotline of its agency: two lines with one number are one line, or one of them is
/// mistyped.
struct DuplicatePhoneRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        var faults: [Diagnostic] = []
        for line in site.documents(of: .hotline) where line.isOpen(on: site.day) {
            let agency = line[HotlineKey.agency].scalar?.string ?? ""
            for text in line[HotlineKey.phones].items.compactMap({ $0.group?[PhoneKey.number].scalar }) {
                guard let number = PhoneNumber(text.string) else { continue }
                let key = "\(agency) \(number.link)"
                if let first = seen[key] { faults.append(fault(text, first)) } else { seen[key] = text }
            }
        }
        return faults
    }

    private func fault(_ text: SourceString, _ first: SourceString) -> Diagnostic {
        Diagnostic(
            .duplicatePhone, at: text.location, "số «\(text)» đã có ở một đường dây nóng khác của cơ quan",
            expected: "Gộp hai đường dây làm một, sửa số ghi nhầm, hoặc ghi hieu_luc_den cho đường dây cũ."
        ).relating(to: first.location, "số đã ghi ở đây")
    }
}
