extension TinySite {
    static let procedureFile = "content/thu-tuc/1.000001.md"

    /// The sound site with one complete procedure, a hotline and two fields of administration.
    static let withProcedure = sound.with(
        "content/linh-vuc.yaml", "- {id: buu-chinh, ten: Bưu chính}\n- {id: bao-chi, ten: Báo chí}\n"
    ).with("content/thu-tuc/mau-don.docx", "PK").with(
        "content/duong-day-nong/mot-cua.md",
        """
        ---
        ten: Bộ phận Một cửa
        loai: mot-cua
        co_quan: so-a
        dien_thoai: [{so: "0269 382 1234"}]
        kiem_tra: {ngay: 2026-11-02}
        ---
        """
    ).with(procedureFile, procedure)

    private static let procedure = """
        ---
        ten: Cấp giấy phép bưu chính
        co_quan: so-a
        linh_vuc: buu-chinh
        ma: "1.000001"
        muc_do: toan-trinh
        trinh_tu: [Nộp hồ sơ., Nhận kết quả.]
        doi_tuong: [to-chuc]
        co_quan_thuc_hien: [Sở A]
        co_quan_tham_quyen: [Sở A]
        noi_tiep_nhan: [mot-cua]
        cach_thuc:
          - hinh_thuc: truc-tiep
            thoi_han: {so: 10, don_vi: ngay-lam-viec}
            thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
            phi: khong
        giay_to: [{ten: Đơn đề nghị, ban_chinh: 1, bieu_mau: mau-don}]
        so_bo: 1
        ket_qua: [Giấy phép]
        dieu_kien: khong
        can_cu: [{ten: Luật Bưu chính}]
        bieu_mau: [{id: mau-don, ten: Mẫu đơn, tep: mau-don.docx}]
        quyet_dinh_cong_bo: {ten: Quyết định 1}
        tinh_trang: moi
        ra_soat: {ngay: 2026-06-01, han_thang: 12}
        ---
        """

    /// The site with a text of the procedure replaced.
    func changing(_ old: String, _ new: String) -> TinySite {
        replacing(old, new, in: Self.procedureFile)
    }
}
