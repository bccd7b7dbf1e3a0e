import ArgumentParser
import Diagnostics
import Glibc
import Output
import Preview
import SiteBuild

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Xem thử trang ở máy này; trình duyệt tự cập nhật mỗi khi lưu tệp.",
        discussion: "Chỉ mở ở 127.0.0.1. Không ghi gì. Dừng bằng Ctrl+C.")

    @OptionGroup var options: SiteOptions

    @Option(help: "Cổng; đang bận thì lấy cổng trống kế tiếp; 0 là cổng trống bất kỳ.")
    var port: UInt16 = 8080

    @Flag(help: "Hiện cả bản nháp và bản ghi hẹn ngày công bố, có nhãn trên trang.")
    var drafts = false

    func run() throws {
        let server = try machine { try PreviewServer(port: port) }
        let address = "http://127.0.0.1:\(server.port)/"
        if port != 0, server.port != port {
            Terminal.note("Cổng \(port) đang bận: dùng cổng \(server.port).")
        }
        // Watched before it is read: what changes meanwhile is not missed.
        guard let watcher = FolderWatcher(root: options.site, folders: ["content", "templates"]) else {
            return try machine {
                throw OutputFailure(action: "theo dõi thư mục", path: options.site, code: errno)
            }
        }
        if watcher.isIncomplete {
            Terminal.note(
                "Máy hết lượt theo dõi thư mục, vài thay đổi sẽ không thấy; tăng fs.inotify.max_user_watches."
            )
        }
        let request = SiteRequest(
            day: try options.day(), jobs: processorCount(), baseURL: address)
        let site = LiveSite(SiteDirectory(options.site), request, showsDrafts: drafts)
        let bulletin = Bulletin()
        show(site, .everything, in: bulletin)
        server.start(bulletin)
        Terminal.say("Đang xem thử ở \(address) – Ctrl+C để dừng.")
        while true {
            guard let change = watcher.wait().map(SiteChange.init), !change.isIdle else { continue }
            let before = showFirst(site, change, in: bulletin)
            show(site, change, in: bulletin, orAgain: before)
        }
    }

    /// What was saved is on the screen before the site around it was looked at.
    ///
    /// - Returns: the site before; nil where it is still shown.
    private func showFirst(
        _ site: LiveSite, _ change: SiteChange, in bulletin: Bulletin
    ) -> (any FileSource)? {
        let start = ContinuousClock.now
        guard let first = site.firstLook(change) else { return nil }
        let before = bulletin.post(first)
        Terminal.note("Đã hiện trang vừa lưu (\(milliseconds(since: start)) ms).")
        return before
    }

    /// - Parameter last: the last good site, where something newer is on the screen that may not stay.
    private func show(
        _ site: LiveSite, _ change: SiteChange, in bulletin: Bulletin, orAgain last: (any FileSource)? = nil
    ) {
        let start = ContinuousClock.now
        do {
            let (previewed, diagnostics) = try site.update(change, StageClock())
            guard let previewed else {
                if let last { bulletin.post(last) }
                // Warnings are for `check` to show: here they would hide what stands in the way.
                let errors = diagnostics.filter { $0.severity == .error && $0.acceptance == nil }
                bulletin.post(problem: DiagnosticFormat.text.render(errors, coloured: false))
                Terminal.report(errors, as: .text)
                return Terminal.note(summary(of: nil, since: start))
            }
            let before = bulletin.post(previewed)
            Terminal.note(summary(of: previewed, since: start))
            withExtendedLifetime(before) {}
        } catch {
            bulletin.post(problem: "\(error.action): \(error.path)")
            Terminal.note("Không đọc được trang: \(error.action) \(error.path)")
        }
    }

    private func summary(of site: PreviewedSite?, since start: ContinuousClock.Instant) -> String {
        let time = "\(milliseconds(since: start)) ms"
        guard let site else { return "Giữ bản dựng được gần nhất (\(time))." }
        let drafts = site.veiledCount > 0 ? ", trong đó \(site.veiledCount) bản ghi chưa công bố" : ""
        return "Đã dựng \(site.pageCount) trang\(drafts) (\(time))."
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
        let time = (ContinuousClock.now - start).components
        return time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
    }
}

extension SiteChange {
    /// What the watcher saw, by the paths of the site.
    init(_ change: FolderChange) {
        self.init()
        paths = Set(change.files.map { ContentPath($0) })
        folders = Set(change.folders.map { ContentPath($0) })
        isUnknown = change.isUnknown
    }
}
