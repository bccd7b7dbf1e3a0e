import ContentModel
import Schedule

/// A site with a petition that was answered, the results of a period and an apology; nothing is wrong with it.
extension TinySite {
    static let petition = "content/phan-anh/2026/pa-1.md"
    static let result = "content/ket-qua/2026-09.md"
    static let apology = "content/xin-loi/mot.md"
    static let obligations = "content/nghia-vu.yaml"

    static let registers = sound.with(
        "content/linh-vuc.yaml", "- {id: buu-chinh, ten: Bưu chính}\n- {id: bao-chi, ten: Báo chí}\n"
    ).with(
        petition,
        """
        ---
        ngay_tiep_nhan: 2026-05-04
        tieu_de: Sóng yếu
        co_quan: so-a
        linh_vuc: buu-chinh
        don_vi_xu_ly: van-phong
        han_tra_loi: 2026-05-25
        ngay_tra_loi: 2026-05-20
        ---
        ## Nội dung

        Sóng yếu vào buổi tối.

        ## Trả lời

        Đã xử lý.
        """
    ).with(
        result,
        """
        ---
        ky: 2026-09
        co_quan: so-a
        tiep_nhan: {truc_tuyen: 60, truc_tiep: 20, buu_chinh: 20, ky_truoc: 10}
        giai_quyet: {truoc_han: 50, dung_han: 40, qua_han: 10}
        dang_giai_quyet: {trong_han: 5, qua_han: 1}
        tra_lai: 4
        so_hoa: {tong: 100, da_so_hoa: 90}
        thanh_toan_truc_tuyen: {tong: 50, truc_tuyen: 25}
        bcci: {tiep_nhan: 20, tra: 30}
        theo_linh_vuc:
          - linh_vuc: buu-chinh
            tiep_nhan: {truc_tuyen: 40, truc_tiep: 15, buu_chinh: 15, ky_truoc: 10}
            tra_lai: 4
          - linh_vuc: bao-chi
            tiep_nhan: {truc_tuyen: 20, truc_tiep: 5, buu_chinh: 5, ky_truoc: 0}
        ---
        """
    ).with(
        apology,
        """
        ---
        ngay: 2026-04-07
        co_quan: so-a
        don_vi: thanh-tra
        so_ho_so: HS-17
        ly_do: Thẩm định kéo dài.
        hen_tra_moi: 2026-04-24
        lan: 1
        ---
        """)

    /// The same site on another day.
    func on(_ day: String) -> TinySite {
        var copy = self
        copy.day = CalendarDate(iso: day) ?? .first
        return copy
    }
}
