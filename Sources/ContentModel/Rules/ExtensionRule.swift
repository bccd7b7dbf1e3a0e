internal import Diagnostics
internal import Schedule

/// Each extension moves the deadline on: behind the one before it.
struct ExtensionRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .task).flatMap { task -> [Diagnostic] in
            let dates = task[TaskKey.extensions].items.compactMap { $0.group?[ExtensionKey.until].scalar }
            return zip(dates, dates.dropFirst()).compactMap { earlier, later in
                guard let first = CalendarDate(earlier), let second = CalendarDate(later), second <= first
                else {
                    return nil
                }
                return Diagnostic(
                    .unorderedExtension, at: later.location,
                    "gia hạn đến \(later) phải sau lần gia hạn đến \(earlier)",
                    expected:
                        "Ghi các lần gia hạn theo thứ tự quyết định; lần mới luôn ở cuối và lùi thời hạn."
                ).relating(to: earlier.location, "lần trước ở đây")
            }
        }
    }
}
