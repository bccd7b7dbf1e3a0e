import ArgumentParser
import Diagnostics
import Glibc
import SiteBuild

struct HostingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hosting",
        abstract: "In cấu hình máy chủ web cho trang: tiêu đề bảo mật, bộ nhớ đệm, địa chỉ cũ, trang 404.",
        discussion: "Ví dụ: congkhai hosting nginx --brotli > /etc/nginx/conf.d/congkhai.conf")

    enum Server: String, CaseIterable, ExpressibleByArgument {
        case nginx
    }

    @OptionGroup var options: SiteOptions

    @Argument(help: "Máy chủ web: nginx.")
    var server: Server

    @Option(help: ArgumentHelp("Thư mục công bố; mặc định là public/ của trang.", valueName: "dir"))
    var root: String?

    @Option(name: .customLong("base-url"), help: "Địa chỉ trang, thay cho dia_chi_trang.")
    var baseURL: String?

    @Option(help: "Cổng hay địa chỉ để nghe, như 80, 127.0.0.1:8080, \"443 ssl\"; lặp lại được.")
    var listen: [String] = []

    @Flag(help: "Máy chủ có mô-đun brotli_static (Debian: libnginx-mod-http-brotli-static).")
    var brotli = false

    func validate() throws {
        for text in listen where text.contains(where: { ";{}\n".contains($0) }) {
            throw ValidationError("--listen «\(text)» không phải cổng hay địa chỉ.")
        }
    }

    func run() throws {
        let request = SiteRequest(day: try options.day(), jobs: processorCount(), baseURL: baseURL)
        let site = try checkedSite(options, request)
        let folder = try absolute(root ?? options.site + "/public")
        Terminal.put(
            site.nginxConfiguration(
                root: folder, listen: listen.isEmpty ? ["80", "[::]:80"] : listen, hasBrotli: brotli))
    }

    /// The folder need not be there yet, nor be on this machine.
    private func absolute(_ path: String) throws -> String {
        if path.hasPrefix("/") { return path }
        guard let here = getcwd(nil, 0) else { throw ValidationError("Ghi --root bằng đường dẫn đầy đủ.") }
        defer { free(here) }
        let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        return String(cString: here) + "/" + relative
    }
}
