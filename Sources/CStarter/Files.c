// Made by Tools/starter.py: the files of templates/ and starter/ as they are.
#include "CStarter.h"

// What C23 has, the compiler takes in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char _2e_github_2f_workflows_2f_cong_2d_khai_2e_yml[] = {
#embed "../../starter/.github/workflows/cong-khai.yml" suffix(, 0) if_empty(0)
};
static const unsigned char _2e_gitignore[] = {
#embed "../../starter/.gitignore" suffix(, 0) if_empty(0)
};
static const unsigned char _2e_gitlab_2d_ci_2e_yml[] = {
#embed "../../starter/.gitlab-ci.yml" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_chi_2d_so_2f_chi_2d_so_2d_mau_2e_md[] = {
#embed "../../starter/content/chi-so/chi-so-mau.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_co_2d_quan_2f_so_2d_mau_2e_md[] = {
#embed "../../starter/content/co-quan/so-mau.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_duong_2d_day_2d_nong_2f_mot_2d_cua_2e_md[] = {
#embed "../../starter/content/duong-day-nong/mot-cua.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_gioi_2d_thieu_2e_md[] = {
#embed "../../starter/content/gioi-thieu.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_index_2e_md[] = {
#embed "../../starter/content/ke-hoach/ke-hoach-mau-2026/index.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_nhiem_2d_vu_2f_1_2e_1_2e_md[] = {
#embed "../../starter/content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.1.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_nhiem_2d_vu_2f_1_2e_2_2e_md[] = {
#embed "../../starter/content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.2.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_ket_2d_qua_2f_2026_2d_09_2e_md[] = {
#embed "../../starter/content/ket-qua/2026-09.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_lich_2d_nghi_2e_yaml[] = {
#embed "../../starter/content/lich-nghi.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_linh_2d_vuc_2e_yaml[] = {
#embed "../../starter/content/linh-vuc.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_nghia_2d_vu_2e_yaml[] = {
#embed "../../starter/content/nghia-vu.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_phan_2d_anh_2f_2026_2f_cho_2d_lau_2d_o_2d_quay_2e_md[] = {
#embed "../../starter/content/phan-anh/2026/cho-lau-o-quay.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_thu_2d_tuc_2f_cap_2d_giay_2d_phep_2d_mau_2e_md[] = {
#embed "../../starter/content/thu-tuc/cap-giay-phep-mau.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_tin_2f_khai_2d_truong_2d_trang_2e_md[] = {
#embed "../../starter/content/tin/khai-truong-trang.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_trang_2e_yaml[] = {
#embed "../../starter/content/trang.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_van_2d_ban_2f_nd_2d_63_2d_2010_2d_nd_2d_cp_2e_md[] = {
#embed "../../starter/content/van-ban/nd-63-2010-nd-cp.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_van_2d_ban_2f_qd_2d_01_2d_qd_2d_sm_2d_2026_2e_md[] = {
#embed "../../starter/content/van-ban/qd-01-qd-sm-2026.md" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_viet_2d_tat_2e_yaml[] = {
#embed "../../starter/content/viet-tat.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char content_2f_xin_2d_loi_2f_2026_2d_01_2e_md[] = {
#embed "../../starter/content/xin-loi/2026-01.md" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_404_2e_html[] = {
#embed "../../templates/404.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_bieu_2d_do_2e_css[] = {
#embed "../../templates/assets/bieu-do.css" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_bieu_2d_tuong_2e_svg[] = {
#embed "../../templates/assets/bieu-tuong.svg" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_chinh_2e_css[] = {
#embed "../../templates/assets/chinh.css" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_in_2e_js[] = {
#embed "../../templates/assets/in.js" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_loc_2d_bang_2e_js[] = {
#embed "../../templates/assets/loc-bang.js" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_nhung_2e_js[] = {
#embed "../../templates/assets/nhung.js" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_niem_2d_yet_2e_css[] = {
#embed "../../templates/assets/niem-yet.css" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_assets_2f_tim_2d_kiem_2e_js[] = {
#embed "../../templates/assets/tim-kiem.js" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_bang_2d_kiem_2e_html[] = {
#embed "../../templates/bang-kiem.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_bao_2d_cao_2e_html[] = {
#embed "../../templates/bao-cao.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_chi_2d_so_2e_html[] = {
#embed "../../templates/cac-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_ke_2d_hoach_2e_html[] = {
#embed "../../templates/cac-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_ket_2d_qua_2e_html[] = {
#embed "../../templates/cac-ket-qua.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_phan_2d_anh_2e_html[] = {
#embed "../../templates/cac-phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_thu_2d_tuc_2e_html[] = {
#embed "../../templates/cac-thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_tin_2e_html[] = {
#embed "../../templates/cac-tin.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_cac_2d_van_2d_ban_2e_html[] = {
#embed "../../templates/cac-van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_can_2d_cai_2d_thien_2e_html[] = {
#embed "../../templates/can-cai-thien.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_chi_2d_so_2e_html[] = {
#embed "../../templates/chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_chuyen_2d_huong_2e_html[] = {
#embed "../../templates/chuyen-huong.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_co_2d_quan_2e_html[] = {
#embed "../../templates/co-quan.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_danh_2d_muc_2e_html[] = {
#embed "../../templates/danh-muc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_don_2d_vi_2e_html[] = {
#embed "../../templates/don-vi.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_du_2d_lieu_2e_html[] = {
#embed "../../templates/du-lieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_duong_2d_day_2d_nong_2e_html[] = {
#embed "../../templates/duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_huong_2d_dan_2d_loai_2e_html[] = {
#embed "../../templates/huong-dan-loai.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_huong_2d_dan_2e_html[] = {
#embed "../../templates/huong-dan.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_ke_2d_hoach_2e_html[] = {
#embed "../../templates/ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_ket_2d_qua_2e_html[] = {
#embed "../../templates/ket-qua.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_lich_2e_html[] = {
#embed "../../templates/lich.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nhiem_2d_vu_2e_html[] = {
#embed "../../templates/nhiem-vu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nhung_2d_chi_2d_so_2e_html[] = {
#embed "../../templates/nhung-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nhung_2d_duong_2d_day_2d_nong_2e_html[] = {
#embed "../../templates/nhung-duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nhung_2d_tien_2d_do_2e_html[] = {
#embed "../../templates/nhung-tien-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nhung_2d_tim_2d_thu_2d_tuc_2e_html[] = {
#embed "../../templates/nhung-tim-thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nhung_2e_html[] = {
#embed "../../templates/nhung.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_niem_2d_yet_2d_duong_2d_day_2d_nong_2e_html[] = {
#embed "../../templates/niem-yet-duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_niem_2d_yet_2e_html[] = {
#embed "../../templates/niem-yet.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_nop_2d_hom_2d_nay_2e_html[] = {
#embed "../../templates/nop-hom-nay.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_cach_2d_thuc_2e_html[] = {
#embed "../../templates/partials/bang-cach-thuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_can_2d_chu_2d_y_2e_html[] = {
#embed "../../templates/partials/bang-can-chu-y.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_chi_2d_so_2e_html[] = {
#embed "../../templates/partials/bang-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_giay_2d_to_2e_html[] = {
#embed "../../templates/partials/bang-giay-to.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_ke_2d_hoach_2e_html[] = {
#embed "../../templates/partials/bang-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_muc_2d_tieu_2e_html[] = {
#embed "../../templates/partials/bang-muc-tieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_nhiem_2d_vu_2e_html[] = {
#embed "../../templates/partials/bang-nhiem-vu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_nhom_2d_phan_2d_anh_2e_html[] = {
#embed "../../templates/partials/bang-nhom-phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_so_2d_lieu_2e_html[] = {
#embed "../../templates/partials/bang-so-lieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_thu_2d_tuc_2e_html[] = {
#embed "../../templates/partials/bang-thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_tien_2d_do_2e_html[] = {
#embed "../../templates/partials/bang-tien-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_tong_2d_hop_2e_html[] = {
#embed "../../templates/partials/bang-tong-hop.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_bang_2d_van_2d_ban_2e_html[] = {
#embed "../../templates/partials/bang-van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_cac_2d_cho_2d_gay_2e_html[] = {
#embed "../../templates/partials/cac-cho-gay.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_can_2d_cu_2d_thay_2d_doi_2e_html[] = {
#embed "../../templates/partials/can-cu-thay-doi.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_can_2d_cu_2e_html[] = {
#embed "../../templates/partials/can-cu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_dau_2d_bieu_2d_do_2e_html[] = {
#embed "../../templates/partials/dau-bieu-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_doi_2d_diem_2e_html[] = {
#embed "../../templates/partials/doi-diem.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_doi_2d_hang_2e_html[] = {
#embed "../../templates/partials/doi-hang.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_don_2d_vi_2d_cham_2e_html[] = {
#embed "../../templates/partials/don-vi-cham.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_don_2d_vi_2d_phu_2d_trach_2e_html[] = {
#embed "../../templates/partials/don-vi-phu-trach.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_dong_2d_ke_2d_hoach_2e_html[] = {
#embed "../../templates/partials/dong-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_dong_2d_khoa_2e_html[] = {
#embed "../../templates/partials/dong-khoa.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_dong_2d_nhiem_2d_vu_2e_html[] = {
#embed "../../templates/partials/dong-nhiem-vu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_dong_2d_nhom_2d_phan_2d_anh_2e_html[] = {
#embed "../../templates/partials/dong-nhom-phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_ds_2d_chi_2d_so_2e_html[] = {
#embed "../../templates/partials/ds-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_ds_2d_ke_2d_hoach_2e_html[] = {
#embed "../../templates/partials/ds-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_ds_2d_tin_2e_html[] = {
#embed "../../templates/partials/ds-tin.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_ds_2d_van_2d_ban_2e_html[] = {
#embed "../../templates/partials/ds-van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_duong_2d_day_2d_nong_2e_html[] = {
#embed "../../templates/partials/duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_hang_2e_html[] = {
#embed "../../templates/partials/hang.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_hieu_2d_luc_2e_html[] = {
#embed "../../templates/partials/hieu-luc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_ket_2d_qua_2d_muc_2d_tieu_2e_html[] = {
#embed "../../templates/partials/ket-qua-muc-tieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_khung_2d_nhung_2e_html[] = {
#embed "../../templates/partials/khung-nhung.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_khung_2e_html[] = {
#embed "../../templates/partials/khung.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_lien_2d_ket_2e_html[] = {
#embed "../../templates/partials/lien-ket.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_loi_2d_niem_2d_yet_2e_html[] = {
#embed "../../templates/partials/loi-niem-yet.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_muc_2d_can_2d_dat_2e_html[] = {
#embed "../../templates/partials/muc-can-dat.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_muc_2d_chinh_2e_html[] = {
#embed "../../templates/partials/muc-chinh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_nguon_2e_html[] = {
#embed "../../templates/partials/nguon.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_niem_2d_yet_2d_dau_2e_html[] = {
#embed "../../templates/partials/niem-yet-dau.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_o_2d_tim_2d_lon_2e_html[] = {
#embed "../../templates/partials/o-tim-lon.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_o_2d_tim_2e_html[] = {
#embed "../../templates/partials/o-tim.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_phan_2d_trang_2e_html[] = {
#embed "../../templates/partials/phan-trang.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_phan_2e_html[] = {
#embed "../../templates/partials/phan.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_phi_2e_html[] = {
#embed "../../templates/partials/phi.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_so_2d_dien_2d_thoai_2e_html[] = {
#embed "../../templates/partials/so-dien-thoai.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_so_2d_lieu_2d_chinh_2e_html[] = {
#embed "../../templates/partials/so-lieu-chinh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_so_2d_theo_2d_han_2e_html[] = {
#embed "../../templates/partials/so-theo-han.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_tep_2d_bieu_2d_mau_2e_html[] = {
#embed "../../templates/partials/tep-bieu-mau.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_tep_2e_html[] = {
#embed "../../templates/partials/tep.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_the_2d_duong_2d_day_2d_nong_2e_html[] = {
#embed "../../templates/partials/the-duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_thu_2d_tuc_2d_lich_2d_su_2e_html[] = {
#embed "../../templates/partials/thu-tuc-lich-su.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_thu_2d_tuc_2d_lien_2d_he_2e_html[] = {
#embed "../../templates/partials/thu-tuc-lien-he.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_thu_2d_tuc_2d_noi_2d_dung_2e_html[] = {
#embed "../../templates/partials/thu-tuc-noi-dung.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_thu_2d_tuc_2d_theo_2d_linh_2d_vuc_2e_html[] = {
#embed "../../templates/partials/thu-tuc-theo-linh-vuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_thu_2d_tuc_2d_thong_2d_bao_2e_html[] = {
#embed "../../templates/partials/thu-tuc-thong-bao.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_tin_2d_moi_2e_html[] = {
#embed "../../templates/partials/tin-moi.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_trang_2d_thai_2e_html[] = {
#embed "../../templates/partials/trang-thai.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_ve_2d_trang_2e_html[] = {
#embed "../../templates/partials/ve-trang.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_viec_2d_cua_2d_chi_2d_so_2e_html[] = {
#embed "../../templates/partials/viec-cua-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_viec_2d_ngan_2e_html[] = {
#embed "../../templates/partials/viec-ngan.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_partials_2f_xet_2d_den_2e_html[] = {
#embed "../../templates/partials/xet-den.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_phan_2d_anh_2e_html[] = {
#embed "../../templates/phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_phien_2d_ban_2e_html[] = {
#embed "../../templates/phien-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_phieu_2d_trinh_2e_html[] = {
#embed "../../templates/phieu-trinh.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_thanh_2d_phan_2e_html[] = {
#embed "../../templates/thanh-phan.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_thay_2d_doi_2e_html[] = {
#embed "../../templates/thay-doi.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_thu_2d_tuc_2e_html[] = {
#embed "../../templates/thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_tien_2d_do_2e_html[] = {
#embed "../../templates/tien-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_tim_2d_kiem_2e_html[] = {
#embed "../../templates/tim-kiem.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_tin_2e_html[] = {
#embed "../../templates/tin.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_trang_2d_chu_2e_html[] = {
#embed "../../templates/trang-chu.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_trang_2e_html[] = {
#embed "../../templates/trang.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_truong_2d_hop_2e_html[] = {
#embed "../../templates/truong-hop.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_van_2d_ban_2e_html[] = {
#embed "../../templates/van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char templates_2f_xin_2d_loi_2e_html[] = {
#embed "../../templates/xin-loi.html" suffix(, 0) if_empty(0)
};

static const struct CStarterFile files[] = {
    {".github/workflows/cong-khai.yml", _2e_github_2f_workflows_2f_cong_2d_khai_2e_yml, sizeof _2e_github_2f_workflows_2f_cong_2d_khai_2e_yml - 1},
    {".gitignore", _2e_gitignore, sizeof _2e_gitignore - 1},
    {".gitlab-ci.yml", _2e_gitlab_2d_ci_2e_yml, sizeof _2e_gitlab_2d_ci_2e_yml - 1},
    {"content/chi-so/chi-so-mau.md", content_2f_chi_2d_so_2f_chi_2d_so_2d_mau_2e_md, sizeof content_2f_chi_2d_so_2f_chi_2d_so_2d_mau_2e_md - 1},
    {"content/co-quan/so-mau.md", content_2f_co_2d_quan_2f_so_2d_mau_2e_md, sizeof content_2f_co_2d_quan_2f_so_2d_mau_2e_md - 1},
    {"content/duong-day-nong/mot-cua.md", content_2f_duong_2d_day_2d_nong_2f_mot_2d_cua_2e_md, sizeof content_2f_duong_2d_day_2d_nong_2f_mot_2d_cua_2e_md - 1},
    {"content/gioi-thieu.md", content_2f_gioi_2d_thieu_2e_md, sizeof content_2f_gioi_2d_thieu_2e_md - 1},
    {"content/ke-hoach/ke-hoach-mau-2026/index.md", content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_index_2e_md, sizeof content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_index_2e_md - 1},
    {"content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.1.md", content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_nhiem_2d_vu_2f_1_2e_1_2e_md, sizeof content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_nhiem_2d_vu_2f_1_2e_1_2e_md - 1},
    {"content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.2.md", content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_nhiem_2d_vu_2f_1_2e_2_2e_md, sizeof content_2f_ke_2d_hoach_2f_ke_2d_hoach_2d_mau_2d_2026_2f_nhiem_2d_vu_2f_1_2e_2_2e_md - 1},
    {"content/ket-qua/2026-09.md", content_2f_ket_2d_qua_2f_2026_2d_09_2e_md, sizeof content_2f_ket_2d_qua_2f_2026_2d_09_2e_md - 1},
    {"content/lich-nghi.yaml", content_2f_lich_2d_nghi_2e_yaml, sizeof content_2f_lich_2d_nghi_2e_yaml - 1},
    {"content/linh-vuc.yaml", content_2f_linh_2d_vuc_2e_yaml, sizeof content_2f_linh_2d_vuc_2e_yaml - 1},
    {"content/nghia-vu.yaml", content_2f_nghia_2d_vu_2e_yaml, sizeof content_2f_nghia_2d_vu_2e_yaml - 1},
    {"content/phan-anh/2026/cho-lau-o-quay.md", content_2f_phan_2d_anh_2f_2026_2f_cho_2d_lau_2d_o_2d_quay_2e_md, sizeof content_2f_phan_2d_anh_2f_2026_2f_cho_2d_lau_2d_o_2d_quay_2e_md - 1},
    {"content/thu-tuc/cap-giay-phep-mau.md", content_2f_thu_2d_tuc_2f_cap_2d_giay_2d_phep_2d_mau_2e_md, sizeof content_2f_thu_2d_tuc_2f_cap_2d_giay_2d_phep_2d_mau_2e_md - 1},
    {"content/tin/khai-truong-trang.md", content_2f_tin_2f_khai_2d_truong_2d_trang_2e_md, sizeof content_2f_tin_2f_khai_2d_truong_2d_trang_2e_md - 1},
    {"content/trang.yaml", content_2f_trang_2e_yaml, sizeof content_2f_trang_2e_yaml - 1},
    {"content/van-ban/nd-63-2010-nd-cp.md", content_2f_van_2d_ban_2f_nd_2d_63_2d_2010_2d_nd_2d_cp_2e_md, sizeof content_2f_van_2d_ban_2f_nd_2d_63_2d_2010_2d_nd_2d_cp_2e_md - 1},
    {"content/van-ban/qd-01-qd-sm-2026.md", content_2f_van_2d_ban_2f_qd_2d_01_2d_qd_2d_sm_2d_2026_2e_md, sizeof content_2f_van_2d_ban_2f_qd_2d_01_2d_qd_2d_sm_2d_2026_2e_md - 1},
    {"content/viet-tat.yaml", content_2f_viet_2d_tat_2e_yaml, sizeof content_2f_viet_2d_tat_2e_yaml - 1},
    {"content/xin-loi/2026-01.md", content_2f_xin_2d_loi_2f_2026_2d_01_2e_md, sizeof content_2f_xin_2d_loi_2f_2026_2d_01_2e_md - 1},
    {"templates/404.html", templates_2f_404_2e_html, sizeof templates_2f_404_2e_html - 1},
    {"templates/assets/bieu-do.css", templates_2f_assets_2f_bieu_2d_do_2e_css, sizeof templates_2f_assets_2f_bieu_2d_do_2e_css - 1},
    {"templates/assets/bieu-tuong.svg", templates_2f_assets_2f_bieu_2d_tuong_2e_svg, sizeof templates_2f_assets_2f_bieu_2d_tuong_2e_svg - 1},
    {"templates/assets/chinh.css", templates_2f_assets_2f_chinh_2e_css, sizeof templates_2f_assets_2f_chinh_2e_css - 1},
    {"templates/assets/in.js", templates_2f_assets_2f_in_2e_js, sizeof templates_2f_assets_2f_in_2e_js - 1},
    {"templates/assets/loc-bang.js", templates_2f_assets_2f_loc_2d_bang_2e_js, sizeof templates_2f_assets_2f_loc_2d_bang_2e_js - 1},
    {"templates/assets/nhung.js", templates_2f_assets_2f_nhung_2e_js, sizeof templates_2f_assets_2f_nhung_2e_js - 1},
    {"templates/assets/niem-yet.css", templates_2f_assets_2f_niem_2d_yet_2e_css, sizeof templates_2f_assets_2f_niem_2d_yet_2e_css - 1},
    {"templates/assets/tim-kiem.js", templates_2f_assets_2f_tim_2d_kiem_2e_js, sizeof templates_2f_assets_2f_tim_2d_kiem_2e_js - 1},
    {"templates/bang-kiem.html", templates_2f_bang_2d_kiem_2e_html, sizeof templates_2f_bang_2d_kiem_2e_html - 1},
    {"templates/bao-cao.html", templates_2f_bao_2d_cao_2e_html, sizeof templates_2f_bao_2d_cao_2e_html - 1},
    {"templates/cac-chi-so.html", templates_2f_cac_2d_chi_2d_so_2e_html, sizeof templates_2f_cac_2d_chi_2d_so_2e_html - 1},
    {"templates/cac-ke-hoach.html", templates_2f_cac_2d_ke_2d_hoach_2e_html, sizeof templates_2f_cac_2d_ke_2d_hoach_2e_html - 1},
    {"templates/cac-ket-qua.html", templates_2f_cac_2d_ket_2d_qua_2e_html, sizeof templates_2f_cac_2d_ket_2d_qua_2e_html - 1},
    {"templates/cac-phan-anh.html", templates_2f_cac_2d_phan_2d_anh_2e_html, sizeof templates_2f_cac_2d_phan_2d_anh_2e_html - 1},
    {"templates/cac-thu-tuc.html", templates_2f_cac_2d_thu_2d_tuc_2e_html, sizeof templates_2f_cac_2d_thu_2d_tuc_2e_html - 1},
    {"templates/cac-tin.html", templates_2f_cac_2d_tin_2e_html, sizeof templates_2f_cac_2d_tin_2e_html - 1},
    {"templates/cac-van-ban.html", templates_2f_cac_2d_van_2d_ban_2e_html, sizeof templates_2f_cac_2d_van_2d_ban_2e_html - 1},
    {"templates/can-cai-thien.html", templates_2f_can_2d_cai_2d_thien_2e_html, sizeof templates_2f_can_2d_cai_2d_thien_2e_html - 1},
    {"templates/chi-so.html", templates_2f_chi_2d_so_2e_html, sizeof templates_2f_chi_2d_so_2e_html - 1},
    {"templates/chuyen-huong.html", templates_2f_chuyen_2d_huong_2e_html, sizeof templates_2f_chuyen_2d_huong_2e_html - 1},
    {"templates/co-quan.html", templates_2f_co_2d_quan_2e_html, sizeof templates_2f_co_2d_quan_2e_html - 1},
    {"templates/danh-muc.html", templates_2f_danh_2d_muc_2e_html, sizeof templates_2f_danh_2d_muc_2e_html - 1},
    {"templates/don-vi.html", templates_2f_don_2d_vi_2e_html, sizeof templates_2f_don_2d_vi_2e_html - 1},
    {"templates/du-lieu.html", templates_2f_du_2d_lieu_2e_html, sizeof templates_2f_du_2d_lieu_2e_html - 1},
    {"templates/duong-day-nong.html", templates_2f_duong_2d_day_2d_nong_2e_html, sizeof templates_2f_duong_2d_day_2d_nong_2e_html - 1},
    {"templates/huong-dan-loai.html", templates_2f_huong_2d_dan_2d_loai_2e_html, sizeof templates_2f_huong_2d_dan_2d_loai_2e_html - 1},
    {"templates/huong-dan.html", templates_2f_huong_2d_dan_2e_html, sizeof templates_2f_huong_2d_dan_2e_html - 1},
    {"templates/ke-hoach.html", templates_2f_ke_2d_hoach_2e_html, sizeof templates_2f_ke_2d_hoach_2e_html - 1},
    {"templates/ket-qua.html", templates_2f_ket_2d_qua_2e_html, sizeof templates_2f_ket_2d_qua_2e_html - 1},
    {"templates/lich.html", templates_2f_lich_2e_html, sizeof templates_2f_lich_2e_html - 1},
    {"templates/nhiem-vu.html", templates_2f_nhiem_2d_vu_2e_html, sizeof templates_2f_nhiem_2d_vu_2e_html - 1},
    {"templates/nhung-chi-so.html", templates_2f_nhung_2d_chi_2d_so_2e_html, sizeof templates_2f_nhung_2d_chi_2d_so_2e_html - 1},
    {"templates/nhung-duong-day-nong.html", templates_2f_nhung_2d_duong_2d_day_2d_nong_2e_html, sizeof templates_2f_nhung_2d_duong_2d_day_2d_nong_2e_html - 1},
    {"templates/nhung-tien-do.html", templates_2f_nhung_2d_tien_2d_do_2e_html, sizeof templates_2f_nhung_2d_tien_2d_do_2e_html - 1},
    {"templates/nhung-tim-thu-tuc.html", templates_2f_nhung_2d_tim_2d_thu_2d_tuc_2e_html, sizeof templates_2f_nhung_2d_tim_2d_thu_2d_tuc_2e_html - 1},
    {"templates/nhung.html", templates_2f_nhung_2e_html, sizeof templates_2f_nhung_2e_html - 1},
    {"templates/niem-yet-duong-day-nong.html", templates_2f_niem_2d_yet_2d_duong_2d_day_2d_nong_2e_html, sizeof templates_2f_niem_2d_yet_2d_duong_2d_day_2d_nong_2e_html - 1},
    {"templates/niem-yet.html", templates_2f_niem_2d_yet_2e_html, sizeof templates_2f_niem_2d_yet_2e_html - 1},
    {"templates/nop-hom-nay.html", templates_2f_nop_2d_hom_2d_nay_2e_html, sizeof templates_2f_nop_2d_hom_2d_nay_2e_html - 1},
    {"templates/partials/bang-cach-thuc.html", templates_2f_partials_2f_bang_2d_cach_2d_thuc_2e_html, sizeof templates_2f_partials_2f_bang_2d_cach_2d_thuc_2e_html - 1},
    {"templates/partials/bang-can-chu-y.html", templates_2f_partials_2f_bang_2d_can_2d_chu_2d_y_2e_html, sizeof templates_2f_partials_2f_bang_2d_can_2d_chu_2d_y_2e_html - 1},
    {"templates/partials/bang-chi-so.html", templates_2f_partials_2f_bang_2d_chi_2d_so_2e_html, sizeof templates_2f_partials_2f_bang_2d_chi_2d_so_2e_html - 1},
    {"templates/partials/bang-giay-to.html", templates_2f_partials_2f_bang_2d_giay_2d_to_2e_html, sizeof templates_2f_partials_2f_bang_2d_giay_2d_to_2e_html - 1},
    {"templates/partials/bang-ke-hoach.html", templates_2f_partials_2f_bang_2d_ke_2d_hoach_2e_html, sizeof templates_2f_partials_2f_bang_2d_ke_2d_hoach_2e_html - 1},
    {"templates/partials/bang-muc-tieu.html", templates_2f_partials_2f_bang_2d_muc_2d_tieu_2e_html, sizeof templates_2f_partials_2f_bang_2d_muc_2d_tieu_2e_html - 1},
    {"templates/partials/bang-nhiem-vu.html", templates_2f_partials_2f_bang_2d_nhiem_2d_vu_2e_html, sizeof templates_2f_partials_2f_bang_2d_nhiem_2d_vu_2e_html - 1},
    {"templates/partials/bang-nhom-phan-anh.html", templates_2f_partials_2f_bang_2d_nhom_2d_phan_2d_anh_2e_html, sizeof templates_2f_partials_2f_bang_2d_nhom_2d_phan_2d_anh_2e_html - 1},
    {"templates/partials/bang-so-lieu.html", templates_2f_partials_2f_bang_2d_so_2d_lieu_2e_html, sizeof templates_2f_partials_2f_bang_2d_so_2d_lieu_2e_html - 1},
    {"templates/partials/bang-thu-tuc.html", templates_2f_partials_2f_bang_2d_thu_2d_tuc_2e_html, sizeof templates_2f_partials_2f_bang_2d_thu_2d_tuc_2e_html - 1},
    {"templates/partials/bang-tien-do.html", templates_2f_partials_2f_bang_2d_tien_2d_do_2e_html, sizeof templates_2f_partials_2f_bang_2d_tien_2d_do_2e_html - 1},
    {"templates/partials/bang-tong-hop.html", templates_2f_partials_2f_bang_2d_tong_2d_hop_2e_html, sizeof templates_2f_partials_2f_bang_2d_tong_2d_hop_2e_html - 1},
    {"templates/partials/bang-van-ban.html", templates_2f_partials_2f_bang_2d_van_2d_ban_2e_html, sizeof templates_2f_partials_2f_bang_2d_van_2d_ban_2e_html - 1},
    {"templates/partials/cac-cho-gay.html", templates_2f_partials_2f_cac_2d_cho_2d_gay_2e_html, sizeof templates_2f_partials_2f_cac_2d_cho_2d_gay_2e_html - 1},
    {"templates/partials/can-cu-thay-doi.html", templates_2f_partials_2f_can_2d_cu_2d_thay_2d_doi_2e_html, sizeof templates_2f_partials_2f_can_2d_cu_2d_thay_2d_doi_2e_html - 1},
    {"templates/partials/can-cu.html", templates_2f_partials_2f_can_2d_cu_2e_html, sizeof templates_2f_partials_2f_can_2d_cu_2e_html - 1},
    {"templates/partials/dau-bieu-do.html", templates_2f_partials_2f_dau_2d_bieu_2d_do_2e_html, sizeof templates_2f_partials_2f_dau_2d_bieu_2d_do_2e_html - 1},
    {"templates/partials/doi-diem.html", templates_2f_partials_2f_doi_2d_diem_2e_html, sizeof templates_2f_partials_2f_doi_2d_diem_2e_html - 1},
    {"templates/partials/doi-hang.html", templates_2f_partials_2f_doi_2d_hang_2e_html, sizeof templates_2f_partials_2f_doi_2d_hang_2e_html - 1},
    {"templates/partials/don-vi-cham.html", templates_2f_partials_2f_don_2d_vi_2d_cham_2e_html, sizeof templates_2f_partials_2f_don_2d_vi_2d_cham_2e_html - 1},
    {"templates/partials/don-vi-phu-trach.html", templates_2f_partials_2f_don_2d_vi_2d_phu_2d_trach_2e_html, sizeof templates_2f_partials_2f_don_2d_vi_2d_phu_2d_trach_2e_html - 1},
    {"templates/partials/dong-ke-hoach.html", templates_2f_partials_2f_dong_2d_ke_2d_hoach_2e_html, sizeof templates_2f_partials_2f_dong_2d_ke_2d_hoach_2e_html - 1},
    {"templates/partials/dong-khoa.html", templates_2f_partials_2f_dong_2d_khoa_2e_html, sizeof templates_2f_partials_2f_dong_2d_khoa_2e_html - 1},
    {"templates/partials/dong-nhiem-vu.html", templates_2f_partials_2f_dong_2d_nhiem_2d_vu_2e_html, sizeof templates_2f_partials_2f_dong_2d_nhiem_2d_vu_2e_html - 1},
    {"templates/partials/dong-nhom-phan-anh.html", templates_2f_partials_2f_dong_2d_nhom_2d_phan_2d_anh_2e_html, sizeof templates_2f_partials_2f_dong_2d_nhom_2d_phan_2d_anh_2e_html - 1},
    {"templates/partials/ds-chi-so.html", templates_2f_partials_2f_ds_2d_chi_2d_so_2e_html, sizeof templates_2f_partials_2f_ds_2d_chi_2d_so_2e_html - 1},
    {"templates/partials/ds-ke-hoach.html", templates_2f_partials_2f_ds_2d_ke_2d_hoach_2e_html, sizeof templates_2f_partials_2f_ds_2d_ke_2d_hoach_2e_html - 1},
    {"templates/partials/ds-tin.html", templates_2f_partials_2f_ds_2d_tin_2e_html, sizeof templates_2f_partials_2f_ds_2d_tin_2e_html - 1},
    {"templates/partials/ds-van-ban.html", templates_2f_partials_2f_ds_2d_van_2d_ban_2e_html, sizeof templates_2f_partials_2f_ds_2d_van_2d_ban_2e_html - 1},
    {"templates/partials/duong-day-nong.html", templates_2f_partials_2f_duong_2d_day_2d_nong_2e_html, sizeof templates_2f_partials_2f_duong_2d_day_2d_nong_2e_html - 1},
    {"templates/partials/hang.html", templates_2f_partials_2f_hang_2e_html, sizeof templates_2f_partials_2f_hang_2e_html - 1},
    {"templates/partials/hieu-luc.html", templates_2f_partials_2f_hieu_2d_luc_2e_html, sizeof templates_2f_partials_2f_hieu_2d_luc_2e_html - 1},
    {"templates/partials/ket-qua-muc-tieu.html", templates_2f_partials_2f_ket_2d_qua_2d_muc_2d_tieu_2e_html, sizeof templates_2f_partials_2f_ket_2d_qua_2d_muc_2d_tieu_2e_html - 1},
    {"templates/partials/khung-nhung.html", templates_2f_partials_2f_khung_2d_nhung_2e_html, sizeof templates_2f_partials_2f_khung_2d_nhung_2e_html - 1},
    {"templates/partials/khung.html", templates_2f_partials_2f_khung_2e_html, sizeof templates_2f_partials_2f_khung_2e_html - 1},
    {"templates/partials/lien-ket.html", templates_2f_partials_2f_lien_2d_ket_2e_html, sizeof templates_2f_partials_2f_lien_2d_ket_2e_html - 1},
    {"templates/partials/loi-niem-yet.html", templates_2f_partials_2f_loi_2d_niem_2d_yet_2e_html, sizeof templates_2f_partials_2f_loi_2d_niem_2d_yet_2e_html - 1},
    {"templates/partials/muc-can-dat.html", templates_2f_partials_2f_muc_2d_can_2d_dat_2e_html, sizeof templates_2f_partials_2f_muc_2d_can_2d_dat_2e_html - 1},
    {"templates/partials/muc-chinh.html", templates_2f_partials_2f_muc_2d_chinh_2e_html, sizeof templates_2f_partials_2f_muc_2d_chinh_2e_html - 1},
    {"templates/partials/nguon.html", templates_2f_partials_2f_nguon_2e_html, sizeof templates_2f_partials_2f_nguon_2e_html - 1},
    {"templates/partials/niem-yet-dau.html", templates_2f_partials_2f_niem_2d_yet_2d_dau_2e_html, sizeof templates_2f_partials_2f_niem_2d_yet_2d_dau_2e_html - 1},
    {"templates/partials/o-tim-lon.html", templates_2f_partials_2f_o_2d_tim_2d_lon_2e_html, sizeof templates_2f_partials_2f_o_2d_tim_2d_lon_2e_html - 1},
    {"templates/partials/o-tim.html", templates_2f_partials_2f_o_2d_tim_2e_html, sizeof templates_2f_partials_2f_o_2d_tim_2e_html - 1},
    {"templates/partials/phan-trang.html", templates_2f_partials_2f_phan_2d_trang_2e_html, sizeof templates_2f_partials_2f_phan_2d_trang_2e_html - 1},
    {"templates/partials/phan.html", templates_2f_partials_2f_phan_2e_html, sizeof templates_2f_partials_2f_phan_2e_html - 1},
    {"templates/partials/phi.html", templates_2f_partials_2f_phi_2e_html, sizeof templates_2f_partials_2f_phi_2e_html - 1},
    {"templates/partials/so-dien-thoai.html", templates_2f_partials_2f_so_2d_dien_2d_thoai_2e_html, sizeof templates_2f_partials_2f_so_2d_dien_2d_thoai_2e_html - 1},
    {"templates/partials/so-lieu-chinh.html", templates_2f_partials_2f_so_2d_lieu_2d_chinh_2e_html, sizeof templates_2f_partials_2f_so_2d_lieu_2d_chinh_2e_html - 1},
    {"templates/partials/so-theo-han.html", templates_2f_partials_2f_so_2d_theo_2d_han_2e_html, sizeof templates_2f_partials_2f_so_2d_theo_2d_han_2e_html - 1},
    {"templates/partials/tep-bieu-mau.html", templates_2f_partials_2f_tep_2d_bieu_2d_mau_2e_html, sizeof templates_2f_partials_2f_tep_2d_bieu_2d_mau_2e_html - 1},
    {"templates/partials/tep.html", templates_2f_partials_2f_tep_2e_html, sizeof templates_2f_partials_2f_tep_2e_html - 1},
    {"templates/partials/the-duong-day-nong.html", templates_2f_partials_2f_the_2d_duong_2d_day_2d_nong_2e_html, sizeof templates_2f_partials_2f_the_2d_duong_2d_day_2d_nong_2e_html - 1},
    {"templates/partials/thu-tuc-lich-su.html", templates_2f_partials_2f_thu_2d_tuc_2d_lich_2d_su_2e_html, sizeof templates_2f_partials_2f_thu_2d_tuc_2d_lich_2d_su_2e_html - 1},
    {"templates/partials/thu-tuc-lien-he.html", templates_2f_partials_2f_thu_2d_tuc_2d_lien_2d_he_2e_html, sizeof templates_2f_partials_2f_thu_2d_tuc_2d_lien_2d_he_2e_html - 1},
    {"templates/partials/thu-tuc-noi-dung.html", templates_2f_partials_2f_thu_2d_tuc_2d_noi_2d_dung_2e_html, sizeof templates_2f_partials_2f_thu_2d_tuc_2d_noi_2d_dung_2e_html - 1},
    {"templates/partials/thu-tuc-theo-linh-vuc.html", templates_2f_partials_2f_thu_2d_tuc_2d_theo_2d_linh_2d_vuc_2e_html, sizeof templates_2f_partials_2f_thu_2d_tuc_2d_theo_2d_linh_2d_vuc_2e_html - 1},
    {"templates/partials/thu-tuc-thong-bao.html", templates_2f_partials_2f_thu_2d_tuc_2d_thong_2d_bao_2e_html, sizeof templates_2f_partials_2f_thu_2d_tuc_2d_thong_2d_bao_2e_html - 1},
    {"templates/partials/tin-moi.html", templates_2f_partials_2f_tin_2d_moi_2e_html, sizeof templates_2f_partials_2f_tin_2d_moi_2e_html - 1},
    {"templates/partials/trang-thai.html", templates_2f_partials_2f_trang_2d_thai_2e_html, sizeof templates_2f_partials_2f_trang_2d_thai_2e_html - 1},
    {"templates/partials/ve-trang.html", templates_2f_partials_2f_ve_2d_trang_2e_html, sizeof templates_2f_partials_2f_ve_2d_trang_2e_html - 1},
    {"templates/partials/viec-cua-chi-so.html", templates_2f_partials_2f_viec_2d_cua_2d_chi_2d_so_2e_html, sizeof templates_2f_partials_2f_viec_2d_cua_2d_chi_2d_so_2e_html - 1},
    {"templates/partials/viec-ngan.html", templates_2f_partials_2f_viec_2d_ngan_2e_html, sizeof templates_2f_partials_2f_viec_2d_ngan_2e_html - 1},
    {"templates/partials/xet-den.html", templates_2f_partials_2f_xet_2d_den_2e_html, sizeof templates_2f_partials_2f_xet_2d_den_2e_html - 1},
    {"templates/phan-anh.html", templates_2f_phan_2d_anh_2e_html, sizeof templates_2f_phan_2d_anh_2e_html - 1},
    {"templates/phien-ban.html", templates_2f_phien_2d_ban_2e_html, sizeof templates_2f_phien_2d_ban_2e_html - 1},
    {"templates/phieu-trinh.html", templates_2f_phieu_2d_trinh_2e_html, sizeof templates_2f_phieu_2d_trinh_2e_html - 1},
    {"templates/thanh-phan.html", templates_2f_thanh_2d_phan_2e_html, sizeof templates_2f_thanh_2d_phan_2e_html - 1},
    {"templates/thay-doi.html", templates_2f_thay_2d_doi_2e_html, sizeof templates_2f_thay_2d_doi_2e_html - 1},
    {"templates/thu-tuc.html", templates_2f_thu_2d_tuc_2e_html, sizeof templates_2f_thu_2d_tuc_2e_html - 1},
    {"templates/tien-do.html", templates_2f_tien_2d_do_2e_html, sizeof templates_2f_tien_2d_do_2e_html - 1},
    {"templates/tim-kiem.html", templates_2f_tim_2d_kiem_2e_html, sizeof templates_2f_tim_2d_kiem_2e_html - 1},
    {"templates/tin.html", templates_2f_tin_2e_html, sizeof templates_2f_tin_2e_html - 1},
    {"templates/trang-chu.html", templates_2f_trang_2d_chu_2e_html, sizeof templates_2f_trang_2d_chu_2e_html - 1},
    {"templates/trang.html", templates_2f_trang_2e_html, sizeof templates_2f_trang_2e_html - 1},
    {"templates/truong-hop.html", templates_2f_truong_2d_hop_2e_html, sizeof templates_2f_truong_2d_hop_2e_html - 1},
    {"templates/van-ban.html", templates_2f_van_2d_ban_2e_html, sizeof templates_2f_van_2d_ban_2e_html - 1},
    {"templates/xin-loi.html", templates_2f_xin_2d_loi_2e_html, sizeof templates_2f_xin_2d_loi_2e_html - 1},
};

size_t CStarterCount(void) { return sizeof files / sizeof *files; }

struct CStarterFile CStarterFileAt(size_t index) { return files[index]; }
