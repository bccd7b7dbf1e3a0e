internal import Diagnostics

/// Attachments whose published names differ in case only: where cases are not told apart (Windows, macOS,
/// most USB sticks), a copy of the site would hold one of the two.
func clashes(among attachments: [AttachmentFile]) -> [Diagnostic] {
    var first: [String: AttachmentFile] = [:]
    return attachments.compactMap { attachment in
        guard let other = first.updateValue(attachment, forKey: attachment.file.lowercased()) else {
            return nil
        }
        return Diagnostic(
            .routeCollision, at: SourceLocation(path: attachment.source),
            "hai tệp «\(other.source.lastComponent)» và «\(attachment.source.lastComponent)» "
                + "chỉ khác nhau ở chữ hoa, chữ thường",
            expected: "Trên Windows, macOS và USB hai tên này là một tệp. Hãy đổi tên một trong hai.")
    }
}
