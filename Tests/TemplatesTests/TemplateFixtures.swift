import Diagnostics
import Templates

extension SourceText {
    convenience init(page name: String, _ text: String) {
        self.init(path: ContentPath("templates/\(name).html"), bytes: Array(text.utf8))
    }

    convenience init(partial name: String, _ text: String) {
        self.init(path: ContentPath("templates/partials/\(name).html"), bytes: Array(text.utf8))
    }
}
