import ContentModel
import Testing

@Suite struct NewsTests {
    private func line(_ values: String) -> String {
        #"{"loai":"nhiem-vu","ma":"kh-1/1","dia_chi":["/ke-hoach/kh-1/1/"],"sha256":"1","ten":"1. Việc thứ nhất","#
            + #""gia_tri":{"ten":"Việc thứ nhất","chu_tri":["van-phong"],"thoi_han":"Trước 31/12/2026"\#(values)}}"#
    }

    private func procedure(_ values: String) -> String {
        #"{"loai":"thu-tuc","ma":"tt-1","dia_chi":["/thu-tuc/tt-1/"],"sha256":"\#(TinySite.digest(values))","#
            + #""ten":"Cấp phép","linh_vuc":["buu-chinh"],"gia_tri":{"ten":"Cấp phép",\#(values)}}"#
    }

    @Test func theFirstReleaseIsWhereHistoryBegins() {
        #expect(TinySite.published.news() == [])
        let news = TinySite.published.checked().content?.readNews() ?? []
        #expect(news.map(\.isFirst) == [true])
        #expect(news.first?.counts.map(\.count) == [1, 1, 1])
    }

    @Test func whatHappenedToATaskIsTold() {
        let told = TinySite.published.released([
            line(#","tien_do":[{"ngay":"2026-10-14","noi_dung":"Xong đợt 1.","phan_tram":"60"}]"#)
        ]).news()
        #expect(told == ["Báo cáo tiến độ: 1. Việc thứ nhất\nBáo cáo ngày 14/10/2026: Xong đợt 1 (60 %)"])
        let extended = TinySite.published.released([
            line(#","gia_han":[{"den":"2027-01-29","van_ban":{"ten":"TB 1"},"ly_do":"Chờ vốn"}]"#)
        ]).news()
        #expect(extended == ["Gia hạn: 1. Việc thứ nhất\nGia hạn đến 29/01/2027, theo TB 1: Chờ vốn"])
        let suspended = TinySite.published.released([line(#","tam_dung":[{"tu":"2026-10-02"}]"#)]).news()
        #expect(suspended == ["Tạm dừng: 1. Việc thứ nhất\nTạm dừng từ 02/10/2026"])
        let completed = TinySite.published.released([
            line(#","hoan_thanh":"2026-10-02","minh_chung":[{"ten":"BC 1"},"qd-1"]"#)
        ]).news()
        #expect(
            completed == [
                "Hoàn thành: 1. Việc thứ nhất\nBáo hoàn thành ngày 02/10/2026; minh chứng: BC 1; qd-1"
            ])
    }

    @Test func aMendedTypoIsNoNews() {
        #expect(TinySite.published.released([line("")]).news() == [])
    }

    @Test func whatIsTakenBackIsToldKeyByKey() {
        let told = TinySite.published.released([
            line(#","tien_do":[{"ngay":"2026-10-14","noi_dung":"Xong"}]"#)
        ]).released([line(#","tien_do":[{"ngay":"2026-10-14","noi_dung":"Chưa xong"}]"#)]).news()
        #expect(told == ["Sửa đổi: 1. Việc thứ nhất\nTiến độ › 14/10/2026: Xong → Chưa xong"])
    }

    @Test func aFeeChangesInFiguresByTheDecisionThatIsNamed() {
        let site = TinySite.published.released([
            procedure(
                #""quyet_dinh_cong_bo":{"ten":"QĐ 1"},"cach_thuc":[{"hinh_thuc":"truc-tuyen","thoi_han":"#
                    + #"{"so":"5","don_vi":"ngay-lam-viec"},"phi":[{"ten":"Lệ phí","so_tien":"500000"}]}]"#)
        ]).released([
            procedure(
                #""quyet_dinh_cong_bo":{"ten":"QĐ 2"},"cach_thuc":[{"hinh_thuc":"truc-tuyen","thoi_han":"#
                    + #"{"so":"3","don_vi":"ngay-lam-viec"},"phi":[{"ten":"Lệ phí","so_tien":"300000"}]}],"#
                    + #""thay_doi":[{"ngay":"2026-11-01","ly_do":"Giảm phí"}]"#)
        ])
        #expect(
            site.news() == [
                """
                Sửa đổi: Cấp phép
                Cách thức thực hiện › Trực tuyến › Thời hạn giải quyết: 5 ngày làm việc → 3 ngày làm việc
                Cách thức thực hiện › Trực tuyến › Phí, lệ phí › Lệ phí: 500.000 đ → 300.000 đ
                Theo QĐ 2
                Lý do: Giảm phí
                """
            ])
    }

    @Test func papersAreToldApartByTheirNames() {
        let site = TinySite.published.released([
            procedure(#""giay_to":[{"ten":"Đơn","ban_chinh":"1"},{"ten":"Bản vẽ","ban_chinh":"2"}]"#)
        ]).released([
            procedure(#""giay_to":[{"ten":"Đơn","ban_chinh":"1","ban_sao":"1"},{"ten":"Ảnh"}]"#)
        ])
        #expect(
            site.news() == [
                """
                Sửa đổi: Cấp phép
                Thành phần hồ sơ › Đơn › Số bản sao: bổ sung 1
                Thành phần hồ sơ: bổ sung Ảnh
                Thành phần hồ sơ › Bản vẽ: bỏ 2
                """
            ])
    }

    @Test func oneForOneIsOneLine() {
        let site = TinySite.published.released([procedure(#""bieu_mau":[{"id":"a","ten":"Mẫu 1"}]"#)])
            .released([procedure(#""bieu_mau":[{"id":"b","ten":"Mẫu 2"}]"#)])
        #expect(site.news() == ["Sửa đổi: Cấp phép\nBiểu mẫu: a, Mẫu 1 → b, Mẫu 2"])
    }

    @Test func aRepealNamesItsDocument() {
        let site = TinySite.published.released([procedure(#""tinh_trang":"con-hieu-luc""#)]).released([
            procedure(#""tinh_trang":"bai-bo","van_ban_bai_bo":{"ten":"QĐ 9"}"#)
        ])
        #expect(site.news() == ["Bãi bỏ: Cấp phép\nBãi bỏ theo QĐ 9"])
    }

    @Test func whatIsRemovedSaysWhereItsAddressLeads() {
        let site = TinySite.published.released([procedure(#""so_bo":"1""#)]).released([
            #"{"loai":"thu-tuc","ma":"tt-1","dia_chi":["/thu-tuc/tt-1/"],"bo":true,"ten":"Cấp phép","#
                + #""chuyen_den":"/thu-tuc/1.003659/","ly_do":"Đã có mã"}"#
        ])
        #expect(site.news() == ["Gỡ bỏ: Cấp phép\nĐịa chỉ cũ dẫn tới /thu-tuc/1.003659/\nLý do: Đã có mã"])
    }

    @Test func ofALongTextOnlyWhatDiffersIsShown() {
        let words = (1...60).map { "chữ\($0)" }
        let other = words.map { $0 == "chữ30" ? "khác" : $0 }
        let site = TinySite.published.released([procedure(#""dieu_kien":"\#(words.joined(separator: " "))""#)]
        )
        .released([procedure(#""dieu_kien":"\#(other.joined(separator: " "))""#)])
        let shown = "… chữ26 chữ27 chữ28 chữ29 khác chữ31 chữ32 chữ33 chữ34 …"
        #expect(site.news().first?.hasSuffix("→ \(shown)") == true)
    }
}
