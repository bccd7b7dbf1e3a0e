/// What is said when the rule is broken: the rule, the way out, something to copy.
struct RuleTexts {
    let headline: String
    let expected: String
    let example: String?

    init(_ headline: String, _ expected: String, _ example: String? = nil) {
        self.headline = headline
        self.expected = expected
        self.example = example
    }
}

extension YAMLRule {
    var texts: RuleTexts {
        switch self {
        case .aliasOrAnchor, .tag, .openQuote, .textAfterQuote, .textAfterValue: valueTexts
        case .escape, .escapedControl, .blockHeader, .specialSign: signTexts
        case .colonInValue, .missingColon, .tightColon, .longKey: keyTexts
        case .indentation, .tab, .itemAmongKeys, .keyAmongItems, .dashInValue: lineTexts
        case .openBracket, .missingComma, .extraComma: bracketTexts
        case .commaInBraces, .keyWithoutColon: braceTexts
        case .tooDeep, .directive, .severalDocuments, .other: blockTexts
        }
    }

    private var valueTexts: RuleTexts {
        switch self {
        case .aliasOrAnchor:
            RuleTexts(
                "giá trị bắt đầu bằng «&» hoặc «*» phải đặt trong ngoặc kép",
                "Với YAML, hai dấu này đặt tên cho giá trị để dùng lại; nội dung ở đây không dùng cách đó.",
                "ten: \"* …\"")
        case .tag:
            RuleTexts(
                "giá trị bắt đầu bằng «!» phải đặt trong ngoặc kép",
                "Với YAML, dấu «!» đặt kiểu cho giá trị; kiểu ở đây do loại nội dung quyết định.",
                "ten: \"! …\"")
        case .openQuote:
            RuleTexts(
                "dấu ngoặc mở ở đây không có dấu đóng ở cuối giá trị",
                "Thêm dấu ngoặc cùng loại vào cuối giá trị.", "ten: \"Kế hoạch cải cách hành chính\"")
        case .textAfterQuote:
            RuleTexts(
                "sau dấu ngoặc đóng không được viết tiếp",
                "Nếu bên trong giá trị có dấu ngoặc kép, viết «\\\"» cho mỗi dấu đó, hoặc dùng “…”; "
                    + "giữa hai dấu ngoặc đơn, viết «''» cho mỗi dấu ngoặc đơn.",
                "ten: \"Phong trào \\\"Cả nước thi đua\\\"\"")
        default:
            RuleTexts(
                "giá trị đã hết trước chỗ này", "Nếu chỗ này thuộc giá trị, đặt cả giá trị trong ngoặc kép.",
                "ten: \"[Dự thảo] Kế hoạch\"")
        }
    }

    private var signTexts: RuleTexts {
        switch self {
        case .escape:
            RuleTexts(
                "dấu «\\» trong ngoặc kép là ký tự đặc biệt",
                "Viết «\\\\» cho một dấu gạch ngược, hoặc dùng ngoặc đơn.", "ten: 'D:\\ke-hoach.pdf'")
        case .escapedControl:
            RuleTexts(
                "ký tự điều khiển, dù viết bằng «\\», không được có trong văn bản",
                "Viết «\\\\» nếu là dấu gạch ngược; xuống dòng là «\\n».", "ten: 'D:\\ban-hanh.pdf'")
        case .blockHeader:
            RuleTexts(
                "giá trị bắt đầu bằng «|» hoặc «>» phải đặt trong ngoặc kép",
                "Nếu là văn bản nhiều dòng: xuống dòng ngay sau dấu này, các dòng dưới thụt vào hai "
                    + "dấu cách.",
                "muc_tieu: \"> 90%\"")
        default:
            RuleTexts(
                "giá trị bắt đầu bằng ký tự riêng của YAML phải đặt trong ngoặc kép",
                "Các ký tự @ ` % & * ! | > [ ] { } # , - ? có nghĩa riêng khi đứng đầu giá trị.",
                "ten: \"@ …\"")
        }
    }

    private var keyTexts: RuleTexts {
        switch self {
        case .colonInValue:
            RuleTexts(
                "giá trị có dấu hai chấm và dấu cách phải đặt trong ngoặc kép",
                "Nếu đây là khóa mới thì khóa phải đứng đầu dòng, thụt vào bằng các khóa cùng nhóm.",
                "ten: \"Kế hoạch: cải cách hành chính\"")
        case .tightColon:
            RuleTexts("sau dấu hai chấm của khóa phải có một dấu cách", "Viết «khóa: giá trị».", "nam: 2024")
        case .longKey:
            RuleTexts(
                "khóa không dài quá 1024 ký tự",
                "Nếu đây là văn bản thì đặt sau một khóa, trong ngoặc kép hoặc dưới dấu «|».")
        default:
            RuleTexts(
                "dòng này thiếu dấu hai chấm sau khóa",
                "Viết «khóa: giá trị»; nếu là phần tiếp của dòng trên thì thụt vào sâu hơn khóa của dòng đó.",
                "ten: Kế hoạch cải cách hành chính")
        }
    }

    private var lineTexts: RuleTexts {
        switch self {
        case .tab:
            RuleTexts(
                "thụt dòng phải bằng dấu cách, không dùng phím Tab", "Thay mỗi dấu Tab bằng hai dấu cách.")
        case .itemAmongKeys:
            RuleTexts(
                "mục «- » không đứng ngang hàng với khóa được",
                "Viết tên khóa của danh sách ở dòng trên, các mục ở các dòng dưới.",
                "nam:\n  - 2024\n  - 2025")
        case .keyAmongItems:
            RuleTexts(
                "ở đây phải là một mục «- » của danh sách phía trên",
                "Các mục thụt vào bằng nhau; khóa của một mục thẳng hàng với khóa đầu của mục đó.",
                "don_vi:\n  - id: van-phong\n    ten: Văn phòng")
        case .dashInValue:
            RuleTexts(
                "giá trị bắt đầu bằng «- » phải đặt trong ngoặc kép",
                "Nếu là danh sách thì xuống dòng sau tên khóa rồi mới viết các mục «- ».",
                "nam:\n  - 2024\n  - 2025")
        default:
            RuleTexts(
                "dòng này thụt vào không khớp với các dòng cùng nhóm",
                "Các khóa hoặc các mục cùng nhóm thụt vào bằng nhau, bằng dấu cách.",
                "nguoi_ky:\n  ho_ten: …\n  chuc_vu: …")
        }
    }

    private var bracketTexts: RuleTexts {
        switch self {
        case .openBracket:
            RuleTexts(
                "dấu «[» hoặc «{» mở ở đây không có dấu đóng",
                "Thêm «]» hoặc «}»; văn bản bắt đầu bằng hai dấu này phải đặt trong ngoặc kép.",
                "nam: [2024, 2025]")
        case .extraComma:
            RuleTexts(
                "thừa dấu phẩy: trước nó không có giá trị", "Xóa dấu phẩy hoặc viết giá trị còn thiếu.",
                "nam: [2024, 2025]")
        default:
            RuleTexts(
                "trong ngoặc thiếu dấu phẩy hoặc dấu đóng",
                "Các mục trong ngoặc cách nhau bằng dấu phẩy; văn bản có ngoặc phải đặt trong ngoặc kép.",
                "nam: [2024, 2025]")
        }
    }

    private var braceTexts: RuleTexts {
        if case .commaInBraces = self {
            return RuleTexts(
                "dấu phẩy trong ngoặc nhọn tách giá trị làm hai", "Đặt cả giá trị trong ngoặc kép.",
                "{ten: \"Sở Nội vụ, Sở Tài chính\"}")
        }
        return RuleTexts(
            "mỗi mục trong ngoặc nhọn phải có dạng «khóa: giá trị»",
            "Danh sách các giá trị đặt trong ngoặc vuông.", "chu_tri: [van-phong, thanh-tra]")
    }

    private var blockTexts: RuleTexts {
        switch self {
        case .tooDeep(let limit):
            RuleTexts(
                "các khóa lồng nhau quá \(limit) cấp",
                "Không loại nội dung nào cần lồng sâu như vậy; kiểm tra lại cách thụt dòng và dấu ngoặc.")
        case .directive:
            RuleTexts(
                "dòng không được bắt đầu bằng «%»", "Xóa dòng này, hoặc đặt giá trị trong ngoặc kép.",
                "ten: \"% …\"")
        case .severalDocuments:
            RuleTexts("một tệp chỉ có một khối thông tin", "Bỏ dòng «---» hoặc «...» ở giữa khối.")
        default:
            RuleTexts(
                "YAML ở gần chỗ này sai cú pháp",
                "Mỗi dòng có dạng «khóa: giá trị»; các khóa cùng nhóm thụt vào bằng nhau; "
                    + "văn bản có ký tự lạ đặt trong ngoặc kép.")
        }
    }
}
