/// What a file that lies beside a record is and gives away.
public struct AttachmentReport: Sendable, Hashable {
    /// In bytes.
    public let size: Int
    public let form: FileForm
    /// Whether the ending of its name promises another form, or the form may not be published at all.
    public let isMisnamed: Bool
    /// Whether it, or a picture inside it, has the coordinates of where it was taken.
    public let tellsPlace: Bool
    /// The names of people in its description, as they stand there.
    public let authors: [String]
    /// A PDF whose pages are pictures without a text.
    public let isPicturesOnly: Bool

    /// - Parameter name: the file's name, for its ending.
    public init(of bytes: [UInt8], named name: String) {
        let archive = bytes.starts(with: [0x50, 0x4B]) ? ZipArchive(bytes[...]) : nil
        let form = FileForm(bytes[...], archive)
        size = bytes.count
        self.form = form
        let promised = FileForm.promised(by: name)
        isMisnamed = form == .program || form == .empty || promised.map { !$0.contains(form) } ?? false
        let pdf = form == .pdf ? PDFFile(bytes[...]) : nil
        let office = archive.map(OfficeFile.init)
        authors = pdf?.authors ?? office?.authors ?? []
        tellsPlace = office?.tellsPlace ?? Attachments.tellsPlace(bytes[...])
        isPicturesOnly = pdf?.isPicturesOnly ?? false
    }
}
