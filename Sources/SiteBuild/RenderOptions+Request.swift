internal import ContentModel
internal import Diagnostics
internal import Rendering

/// The base URL is the one that was asked for, else that of `trang.yaml`.
func renderOptions(
    _ request: SiteRequest, _ content: SiteContent?, inputs: String
) -> (RenderOptions?, [Diagnostic]) {
    if let asked = request.baseURL {
        guard asked.hasPrefix("https://") || asked.hasPrefix("http://"), !asked.contains("?"),
            !asked.contains("#")
        else {
            let fault = Diagnostic(
                .invalidBaseURL, at: nil, "--base-url «\(asked)» phải là địa chỉ đầy đủ",
                expected: "Viết https://tên-miền/ hoặc https://tên-miền/thư-mục/.")
            return (nil, [fault])
        }
        return (RenderOptions(baseURL: asked, isOffline: request.isOffline, inputs: inputs), [])
    }
    guard let written = content?.settings[SiteKey.baseURL].scalar?.string else { return (nil, []) }
    return (RenderOptions(baseURL: written, isOffline: request.isOffline, inputs: inputs), [])
}
