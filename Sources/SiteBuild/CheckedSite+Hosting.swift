internal import Exports

extension CheckedSite {
    /// How nginx serves the published directory.
    ///
    /// - Parameters:
    ///   - root: the published directory, absolute.
    ///   - listen: what stands behind `listen`, once for each.
    ///   - hasBrotli: whether nginx can send `.br` files.
    public func nginxConfiguration(root: String, listen: [String], hasBrotli: Bool) -> [UInt8] {
        NginxConfiguration(root: root, listen: listen, hasBrotli: hasBrotli)
            .bytes(for: plan, baseURL: options.baseURL)
    }
}
