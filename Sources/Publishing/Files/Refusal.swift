import Glibc
import Output

/// The answers of the system that this room has a way with; all others end the publication.
enum Refusal {
    case exists
    case missing
    /// A part of the path that should be a folder is a file.
    case notFolder
    case isFolder
    case locked
    /// The file system cannot do such a thing at all, or not with this file.
    case unsupported

    fileprivate var codes: [Int32] {
        switch self {
        case .exists: [EEXIST]
        case .missing: [ENOENT]
        case .notFolder: [ENOTDIR]
        case .isFolder: [EISDIR]
        case .locked: [EWOULDBLOCK]
        case .unsupported: [EINVAL, ENOSYS, EOPNOTSUPP, EPERM, EMLINK, EXDEV]
        }
    }
}

extension SystemError {
    func means(_ refusal: Refusal) -> Bool { refusal.codes.contains(code) }
}

extension OutputFailure {
    func means(_ refusal: Refusal) -> Bool { refusal.codes.contains(code) }
}

/// Makes a call; a refusal comes back with what was tried on which path.
func attempt<Value>(
    _ action: String, _ path: @autoclosure () -> String,
    _ call: @autoclosure () throws(SystemError) -> Value
) throws(OutputFailure) -> Value {
    do throws(SystemError) {
        return try call()
    } catch {
        throw OutputFailure(action: action, path: path(), code: error.code)
    }
}

/// Makes a call; nil where it is refused in the way given.
func unless<Value>(
    _ refusal: Refusal, _ call: @autoclosure () throws(SystemError) -> Value
) throws(SystemError) -> Value? {
    do throws(SystemError) {
        return try call()
    } catch let answer where answer.means(refusal) {
        return nil
    }
}
