internal import ContentModel
internal import Diagnostics
internal import Rendering

/// The base URL is the one that was asked for, else that of `trang.yaml`.
func renderOptions(
    _ request: SiteRequest, _ content: SiteContent?, inputs: String
) -> (RenderOptions?, [Diagnostic]) {
    if let asked = request.baseURL {
        guard isSiteAddress(asked) else {
            let fault = Diagnostic(
                .invalidBaseURL, at: nil, "--base-url «\(asked)» không dùng làm địa chỉ trang được",
                expected: siteAddressForm)
            return (nil, [fault])
        }
        return (RenderOptions(baseURL: asked, isOffline: request.isOffline, inputs: inputs), [])
    }
    guard let written = content?.settings[SiteKey.baseURL].scalar?.string else { return (nil, []) }
    return (RenderOptions(baseURL: written, isOffline: request.isOffline, inputs: inputs), [])
}
