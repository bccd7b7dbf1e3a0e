internal import VietnameseText

/// Whether the author that a file names is a person: neither an office, nor a program, nor the name that a
/// machine gives to whoever uses it.
func isPerson(_ author: String) -> Bool {
    let name = folded(author)
    if machineNames.contains(name) || programs.contains(where: { name.hasPrefix($0) }) { return false }
    return !offices.contains { name.hasPrefix($0) }
}

private let machineNames: Set<String> = [
    "admin", "administrator", "user", "user1", "users", "owner", "guest", "author", "unknown", "anonymous",
    "pc",
    "windows user", "microsoft", "microsoft office user", "microsoft account", "office", "hp", "dell", "asus",
    "acer", "lenovo", "msi", "vaio", "toshiba", "canon", "ricoh", "scanner", "un-named", "root", "congkhai",
    "van thu", "chuyen vien", "client", "home", "test",
]

private let programs = [
    "python-docx", "openpyxl", "pandoc", "libreoffice", "apache", "aspose", "adobe", "itext", "reportlab",
    "wkhtml",
    "openoffice", "xelatex", "latex", "crystal", "jasper",
]

private let offices = [
    "so ", "uy ban", "ubnd", "hdnd", "hoi dong", "van phong", "phong ", "trung tam", "chi cuc", "cuc ",
    "tong cuc",
    "bo ", "cong ty", "chinh phu", "thu vien", "thanh tra", "ban quan ly", "truong dai hoc", "hoi ",
    "dang uy",
    "tinh uy", "bo phan", "kho bac", "nhom ", "vien ",
]
