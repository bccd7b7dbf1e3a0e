import Glibc
import Output

/// A file to be appended to the ledger of publications together with a publication.
///
/// It is written after the new site is whole on disk and before it takes the old one's place. So a ledger
/// that can't be written leaves the old site, and a process that is killed in between leaves a release
/// without its site, which the next build publishes; never a site without its release, whose past the next
/// one would rewrite.
public struct LedgerFile: Sendable {
    /// The ledger's folder; made where it is missing.
    let folder: String
    let name: String
    let bytes: [UInt8]

    /// - Parameter name: of no file in the folder: a release that is there is never written over.
    public init(in folder: String, named name: String, _ bytes: [UInt8]) {
        self.folder = folder
        self.name = name
        self.bytes = bytes
    }

    /// Writes the file whole under another name, then gives it its own.
    func append(on files: any FileSystem) throws(OutputFailure) {
        try makeFolders(folder, on: files)
        let folder = try Folder(folder, on: files)
        let draft = RawPath("." + name + ".moi")
        // What a killed run left.
        _ = try? folder.removeFile(draft)
        try folder.attempt("ghi sổ công bố", name, write(draft, in: folder))
        defer { _ = try? folder.removeFile(draft) }
        try folder.attempt("ghi sổ công bố", name, enter(draft, in: folder))
        do throws(OutputFailure) {
            try folder.attempt("ghi xuống đĩa", name, files.flush(folder.descriptor))
        } catch {
            // Nothing will be published now: what would be on record did not happen.
            _ = try? folder.removeFile(RawPath(name))
            throw error
        }
    }

    /// Takes the file back: the site that it speaks of was not published.
    func withdraw(on files: any FileSystem) {
        guard let folder = try? Folder(folder, on: files) else { return }
        _ = try? folder.removeFile(RawPath(name))
    }

    private func write(_ draft: RawPath, in folder: Folder) throws(SystemError) {
        try folder.withFile(draft, for: .creating) { (file) throws(SystemError) in
            try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
                try folder.write(UnsafeRawBufferPointer(bytes), to: file)
            }
        }
    }

    /// A link, which refuses a name that is taken; where the file system has none, a rename, which would not.
    private func enter(_ draft: RawPath, in folder: Folder) throws(SystemError) {
        let (path, files, place) = (RawPath(name), folder.files, folder.descriptor)
        let linked: Void? = try unless(
            .unsupported, files.link(draft.characters, in: place, to: path.characters, in: place))
        if linked != nil { return }
        guard try unless(.missing, folder.status(of: path)) == nil else { throw SystemError(code: EEXIST) }
        try files.rename(draft.characters, in: place, to: path.characters, in: place)
    }
}
