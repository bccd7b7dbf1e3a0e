/// A sound site with a line of documents: an older decree, the one that replaced it, and a circular that a
/// third one amends; a procedure rests on the newer decree.
extension TinySite {
    static let documents =
        sound
        .with("content/linh-vuc.yaml", "- {id: buu-chinh, ten: Bưu chính}\n")
        .with(
            "content/van-ban/61-2018-nd-cp.md",
            """
            ---
            so_ky_hieu: 61/2018/NĐ-CP
            loai: Nghị định
            co_quan_ban_hanh: Chính phủ
            trich_yeu: Về thực hiện cơ chế một cửa
            ngay_ban_hanh: 2018-04-23
            ngay_hieu_luc: 2018-06-21
            ---
            """
        )
        .with(
            "content/van-ban/118-2025-nd-cp.md",
            """
            ---
            so_ky_hieu: 118/2025/NĐ-CP
            loai: Nghị định
            co_quan_ban_hanh: Chính phủ
            trich_yeu: Về thực hiện cơ chế một cửa
            ngay_ban_hanh: 2025-06-09
            ngay_hieu_luc: 2025-07-01
            thay_the: [61-2018-nd-cp]
            ---
            """
        )
        .with(
            "content/van-ban/367-2025-nd-cp.md",
            """
            ---
            so_ky_hieu: 367/2025/NĐ-CP
            loai: Nghị định
            co_quan_ban_hanh: Chính phủ
            trich_yeu: Sửa đổi Nghị định 118/2025/NĐ-CP
            ngay_ban_hanh: 2025-12-31
            ngay_hieu_luc: 2026-01-01
            sua_doi: [118-2025-nd-cp]
            ---
            """
        )
        .with(
            "content/thu-tuc/1.003659.md",
            """
            ---
            ten: Cấp giấy phép bưu chính
            co_quan: so-a
            linh_vuc: buu-chinh
            can_cu:
              - 118-2025-nd-cp
            trinh_tu: [Nộp hồ sơ.]
            cach_thuc: [{hinh_thuc: truc-tiep, thoi_han: {so: 10, don_vi: ngay}, phi: khong}]
            so_bo: 1
            giay_to: khong
            doi_tuong: [to-chuc]
            co_quan_thuc_hien: [Sở A]
            co_quan_tham_quyen: [Sở A]
            ket_qua: [Giấy phép]
            dieu_kien: khong
            bieu_mau: khong
            quyet_dinh_cong_bo: {ten: Quyết định 1}
            ---
            """
        )
}
