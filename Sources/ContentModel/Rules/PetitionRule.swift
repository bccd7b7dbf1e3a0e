internal import Diagnostics
internal import Schedule

/// A petition lies in the folder of the year that it was received in, its dates follow one another, and an
/// answer has both its date and its text.
struct PetitionRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .petition).flatMap { petition in
            [
                yearFault(petition), orderFault(petition, .answered, "ngày trả lời"),
                orderFault(petition, .due, "hạn trả lời"), futureFault(petition, site.day),
                questionFault(petition), answerFault(petition),
            ].compactMap { $0 }
        }
    }

    private func yearFault(_ petition: Document) -> Diagnostic? {
        guard let received = petition[PetitionKey.received].scalar, let day = CalendarDate(received),
            let folder = petition.name.parent, folder != "\(day.year)"
        else { return nil }
        return Diagnostic(
            .petitionYear, at: received.location,
            "phản ánh tiếp nhận ngày \(received) phải nằm trong thư mục phan-anh/\(day.year)/, không phải "
                + "phan-anh/\(folder)/",
            expected:
                "Chuyển tệp sang content/phan-anh/\(day.year)/\(petition.id).md, hoặc sửa ngày tiếp nhận.")
    }

    private func orderFault(_ petition: Document, _ key: PetitionKey, _ name: String) -> Diagnostic? {
        guard let received = petition[PetitionKey.received].scalar, let text = petition[key].scalar,
            let start = CalendarDate(received), let day = CalendarDate(text), day < start
        else { return nil }
        return Diagnostic(
            .reversedPeriod, at: text.location, "\(name) \(text) đứng trước ngày tiếp nhận \(received)",
            expected: "Sửa một trong hai ngày."
        ).relating(to: received.location, "ngày tiếp nhận ở đây")
    }

    /// A site may be built for an earlier day, so this is a warning; until then the answer is not counted.
    private func futureFault(_ petition: Document, _ day: CalendarDate) -> Diagnostic? {
        guard let text = petition[PetitionKey.answered].scalar, let answered = CalendarDate(text),
            answered > day
        else { return nil }
        return futureDate(
            text, "ngày trả lời \(text)", day, "Đến ngày đó câu trả lời mới được tính và hiện ra.")
    }

    private func questionFault(_ petition: Document) -> Diagnostic? {
        guard petition.body?.section("noi dung") == nil else { return nil }
        return Diagnostic(
            .petitionWithoutQuestion, at: SourceLocation(path: petition.path),
            "phản ánh phải có mục «## Nội dung»",
            expected: "Ghi tóm tắt phản ánh dưới tiêu đề này, không nêu người gửi.",
            example: "## Nội dung\n\nSóng di động ở khu vực … chập chờn vào buổi tối.")
    }

    private func answerFault(_ petition: Document) -> Diagnostic? {
        let answer = petition.body?.section("tra loi")
        let dated = petition[PetitionKey.answered].scalar ?? petition[PetitionKey.answer].scalar
        if let answer, petition[PetitionKey.answered].isAbsent {
            return Diagnostic(
                .answerWithoutDate, at: answer.origin?.location,
                "có mục «## Trả lời» thì phải có khóa ngay_tra_loi",
                expected: "Ghi ngày trả lời; nếu chưa trả lời thì bỏ mục này.",
                example: "ngay_tra_loi: 2026-05-20")
        }
        guard answer == nil, let dated else { return nil }
        return Diagnostic(
            .answerWithoutText, at: dated.location,
            "có ngày trả lời thì phải có mục «## Trả lời» trong nội dung",
            expected: "Ghi câu trả lời dưới tiêu đề này, hoặc bỏ khóa ngay_tra_loi.",
            example: "## Trả lời\n\nSở đã kiểm tra và …")
    }
}

/// The warning for something that is dated behind the day that the site speaks for.
func futureDate(_ text: SourceString, _ what: String, _ day: CalendarDate, _ effect: String) -> Diagnostic {
    Diagnostic(
        .futureDate, at: text.location, "\(what) sau ngày \(day.figures) mà trang này nói tới",
        expected: effect + " Nếu là gõ nhầm thì sửa ngày.")
}
