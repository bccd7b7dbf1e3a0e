// Made by Tools/starter.py: the files of templates/ and starter/ as they are.
#include "CStarter.h"

// What C23 has, the compiler takes in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char f0[] = {
#embed "../../starter/.gitignore" suffix(, 0) if_empty(0)
};
static const unsigned char f1[] = {
#embed "../../starter/content/chi-so/chi-so-mau.md" suffix(, 0) if_empty(0)
};
static const unsigned char f2[] = {
#embed "../../starter/content/co-quan/so-mau.md" suffix(, 0) if_empty(0)
};
static const unsigned char f3[] = {
#embed "../../starter/content/duong-day-nong/mot-cua.md" suffix(, 0) if_empty(0)
};
static const unsigned char f4[] = {
#embed "../../starter/content/gioi-thieu.md" suffix(, 0) if_empty(0)
};
static const unsigned char f5[] = {
#embed "../../starter/content/ke-hoach/ke-hoach-mau-2026/index.md" suffix(, 0) if_empty(0)
};
static const unsigned char f6[] = {
#embed "../../starter/content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.1.md" suffix(, 0) if_empty(0)
};
static const unsigned char f7[] = {
#embed "../../starter/content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.2.md" suffix(, 0) if_empty(0)
};
static const unsigned char f8[] = {
#embed "../../starter/content/ket-qua/2026-09.md" suffix(, 0) if_empty(0)
};
static const unsigned char f9[] = {
#embed "../../starter/content/lich-nghi.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char f10[] = {
#embed "../../starter/content/linh-vuc.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char f11[] = {
#embed "../../starter/content/nghia-vu.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char f12[] = {
#embed "../../starter/content/phan-anh/2026/cho-lau-o-quay.md" suffix(, 0) if_empty(0)
};
static const unsigned char f13[] = {
#embed "../../starter/content/thu-tuc/cap-giay-phep-mau.md" suffix(, 0) if_empty(0)
};
static const unsigned char f14[] = {
#embed "../../starter/content/tin/khai-truong-trang.md" suffix(, 0) if_empty(0)
};
static const unsigned char f15[] = {
#embed "../../starter/content/trang.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char f16[] = {
#embed "../../starter/content/van-ban/nd-63-2010-nd-cp.md" suffix(, 0) if_empty(0)
};
static const unsigned char f17[] = {
#embed "../../starter/content/van-ban/qd-01-qd-sm-2026.md" suffix(, 0) if_empty(0)
};
static const unsigned char f18[] = {
#embed "../../starter/content/viet-tat.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char f19[] = {
#embed "../../starter/content/xin-loi/2026-01.md" suffix(, 0) if_empty(0)
};
static const unsigned char f20[] = {
#embed "../../templates/404.html" suffix(, 0) if_empty(0)
};
static const unsigned char f21[] = {
#embed "../../templates/assets/bieu-do.css" suffix(, 0) if_empty(0)
};
static const unsigned char f22[] = {
#embed "../../templates/assets/bieu-tuong.svg" suffix(, 0) if_empty(0)
};
static const unsigned char f23[] = {
#embed "../../templates/assets/chinh.css" suffix(, 0) if_empty(0)
};
static const unsigned char f24[] = {
#embed "../../templates/assets/loc-bang.js" suffix(, 0) if_empty(0)
};
static const unsigned char f25[] = {
#embed "../../templates/assets/nhung.js" suffix(, 0) if_empty(0)
};
static const unsigned char f26[] = {
#embed "../../templates/assets/niem-yet.css" suffix(, 0) if_empty(0)
};
static const unsigned char f27[] = {
#embed "../../templates/assets/tim-kiem.js" suffix(, 0) if_empty(0)
};
static const unsigned char f28[] = {
#embed "../../templates/bang-kiem.html" suffix(, 0) if_empty(0)
};
static const unsigned char f29[] = {
#embed "../../templates/bao-cao.html" suffix(, 0) if_empty(0)
};
static const unsigned char f30[] = {
#embed "../../templates/cac-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char f31[] = {
#embed "../../templates/cac-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char f32[] = {
#embed "../../templates/cac-ket-qua.html" suffix(, 0) if_empty(0)
};
static const unsigned char f33[] = {
#embed "../../templates/cac-phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char f34[] = {
#embed "../../templates/cac-thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f35[] = {
#embed "../../templates/cac-tin.html" suffix(, 0) if_empty(0)
};
static const unsigned char f36[] = {
#embed "../../templates/cac-van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char f37[] = {
#embed "../../templates/can-cai-thien.html" suffix(, 0) if_empty(0)
};
static const unsigned char f38[] = {
#embed "../../templates/chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char f39[] = {
#embed "../../templates/chuyen-huong.html" suffix(, 0) if_empty(0)
};
static const unsigned char f40[] = {
#embed "../../templates/co-quan.html" suffix(, 0) if_empty(0)
};
static const unsigned char f41[] = {
#embed "../../templates/danh-muc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f42[] = {
#embed "../../templates/don-vi.html" suffix(, 0) if_empty(0)
};
static const unsigned char f43[] = {
#embed "../../templates/du-lieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f44[] = {
#embed "../../templates/duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char f45[] = {
#embed "../../templates/huong-dan-loai.html" suffix(, 0) if_empty(0)
};
static const unsigned char f46[] = {
#embed "../../templates/huong-dan.html" suffix(, 0) if_empty(0)
};
static const unsigned char f47[] = {
#embed "../../templates/ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char f48[] = {
#embed "../../templates/ket-qua.html" suffix(, 0) if_empty(0)
};
static const unsigned char f49[] = {
#embed "../../templates/lich.html" suffix(, 0) if_empty(0)
};
static const unsigned char f50[] = {
#embed "../../templates/nhiem-vu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f51[] = {
#embed "../../templates/nhung-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char f52[] = {
#embed "../../templates/nhung-duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char f53[] = {
#embed "../../templates/nhung-tien-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char f54[] = {
#embed "../../templates/nhung-tim-thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f55[] = {
#embed "../../templates/nhung.html" suffix(, 0) if_empty(0)
};
static const unsigned char f56[] = {
#embed "../../templates/niem-yet-duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char f57[] = {
#embed "../../templates/niem-yet.html" suffix(, 0) if_empty(0)
};
static const unsigned char f58[] = {
#embed "../../templates/nop-hom-nay.html" suffix(, 0) if_empty(0)
};
static const unsigned char f59[] = {
#embed "../../templates/partials/bang-cach-thuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f60[] = {
#embed "../../templates/partials/bang-can-chu-y.html" suffix(, 0) if_empty(0)
};
static const unsigned char f61[] = {
#embed "../../templates/partials/bang-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char f62[] = {
#embed "../../templates/partials/bang-giay-to.html" suffix(, 0) if_empty(0)
};
static const unsigned char f63[] = {
#embed "../../templates/partials/bang-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char f64[] = {
#embed "../../templates/partials/bang-muc-tieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f65[] = {
#embed "../../templates/partials/bang-nhiem-vu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f66[] = {
#embed "../../templates/partials/bang-nhom-phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char f67[] = {
#embed "../../templates/partials/bang-so-lieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f68[] = {
#embed "../../templates/partials/bang-thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f69[] = {
#embed "../../templates/partials/bang-tien-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char f70[] = {
#embed "../../templates/partials/bang-tong-hop.html" suffix(, 0) if_empty(0)
};
static const unsigned char f71[] = {
#embed "../../templates/partials/bang-van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char f72[] = {
#embed "../../templates/partials/cac-cho-gay.html" suffix(, 0) if_empty(0)
};
static const unsigned char f73[] = {
#embed "../../templates/partials/can-cu-thay-doi.html" suffix(, 0) if_empty(0)
};
static const unsigned char f74[] = {
#embed "../../templates/partials/can-cu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f75[] = {
#embed "../../templates/partials/dau-bieu-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char f76[] = {
#embed "../../templates/partials/doi-diem.html" suffix(, 0) if_empty(0)
};
static const unsigned char f77[] = {
#embed "../../templates/partials/doi-hang.html" suffix(, 0) if_empty(0)
};
static const unsigned char f78[] = {
#embed "../../templates/partials/don-vi-cham.html" suffix(, 0) if_empty(0)
};
static const unsigned char f79[] = {
#embed "../../templates/partials/don-vi-phu-trach.html" suffix(, 0) if_empty(0)
};
static const unsigned char f80[] = {
#embed "../../templates/partials/dong-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char f81[] = {
#embed "../../templates/partials/dong-khoa.html" suffix(, 0) if_empty(0)
};
static const unsigned char f82[] = {
#embed "../../templates/partials/dong-nhiem-vu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f83[] = {
#embed "../../templates/partials/dong-nhom-phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char f84[] = {
#embed "../../templates/partials/ds-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char f85[] = {
#embed "../../templates/partials/ds-ke-hoach.html" suffix(, 0) if_empty(0)
};
static const unsigned char f86[] = {
#embed "../../templates/partials/ds-tin.html" suffix(, 0) if_empty(0)
};
static const unsigned char f87[] = {
#embed "../../templates/partials/ds-van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char f88[] = {
#embed "../../templates/partials/duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char f89[] = {
#embed "../../templates/partials/hang.html" suffix(, 0) if_empty(0)
};
static const unsigned char f90[] = {
#embed "../../templates/partials/hieu-luc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f91[] = {
#embed "../../templates/partials/ket-qua-muc-tieu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f92[] = {
#embed "../../templates/partials/khung-nhung.html" suffix(, 0) if_empty(0)
};
static const unsigned char f93[] = {
#embed "../../templates/partials/khung.html" suffix(, 0) if_empty(0)
};
static const unsigned char f94[] = {
#embed "../../templates/partials/lien-ket.html" suffix(, 0) if_empty(0)
};
static const unsigned char f95[] = {
#embed "../../templates/partials/loi-niem-yet.html" suffix(, 0) if_empty(0)
};
static const unsigned char f96[] = {
#embed "../../templates/partials/muc-can-dat.html" suffix(, 0) if_empty(0)
};
static const unsigned char f97[] = {
#embed "../../templates/partials/muc-chinh.html" suffix(, 0) if_empty(0)
};
static const unsigned char f98[] = {
#embed "../../templates/partials/nguon.html" suffix(, 0) if_empty(0)
};
static const unsigned char f99[] = {
#embed "../../templates/partials/niem-yet-dau.html" suffix(, 0) if_empty(0)
};
static const unsigned char f100[] = {
#embed "../../templates/partials/o-tim-lon.html" suffix(, 0) if_empty(0)
};
static const unsigned char f101[] = {
#embed "../../templates/partials/o-tim.html" suffix(, 0) if_empty(0)
};
static const unsigned char f102[] = {
#embed "../../templates/partials/phan-trang.html" suffix(, 0) if_empty(0)
};
static const unsigned char f103[] = {
#embed "../../templates/partials/phan.html" suffix(, 0) if_empty(0)
};
static const unsigned char f104[] = {
#embed "../../templates/partials/phi.html" suffix(, 0) if_empty(0)
};
static const unsigned char f105[] = {
#embed "../../templates/partials/so-dien-thoai.html" suffix(, 0) if_empty(0)
};
static const unsigned char f106[] = {
#embed "../../templates/partials/so-lieu-chinh.html" suffix(, 0) if_empty(0)
};
static const unsigned char f107[] = {
#embed "../../templates/partials/so-theo-han.html" suffix(, 0) if_empty(0)
};
static const unsigned char f108[] = {
#embed "../../templates/partials/tep-bieu-mau.html" suffix(, 0) if_empty(0)
};
static const unsigned char f109[] = {
#embed "../../templates/partials/tep.html" suffix(, 0) if_empty(0)
};
static const unsigned char f110[] = {
#embed "../../templates/partials/the-duong-day-nong.html" suffix(, 0) if_empty(0)
};
static const unsigned char f111[] = {
#embed "../../templates/partials/thu-tuc-lich-su.html" suffix(, 0) if_empty(0)
};
static const unsigned char f112[] = {
#embed "../../templates/partials/thu-tuc-lien-he.html" suffix(, 0) if_empty(0)
};
static const unsigned char f113[] = {
#embed "../../templates/partials/thu-tuc-noi-dung.html" suffix(, 0) if_empty(0)
};
static const unsigned char f114[] = {
#embed "../../templates/partials/thu-tuc-theo-linh-vuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f115[] = {
#embed "../../templates/partials/thu-tuc-thong-bao.html" suffix(, 0) if_empty(0)
};
static const unsigned char f116[] = {
#embed "../../templates/partials/tin-moi.html" suffix(, 0) if_empty(0)
};
static const unsigned char f117[] = {
#embed "../../templates/partials/trang-thai.html" suffix(, 0) if_empty(0)
};
static const unsigned char f118[] = {
#embed "../../templates/partials/ve-trang.html" suffix(, 0) if_empty(0)
};
static const unsigned char f119[] = {
#embed "../../templates/partials/viec-cua-chi-so.html" suffix(, 0) if_empty(0)
};
static const unsigned char f120[] = {
#embed "../../templates/partials/viec-ngan.html" suffix(, 0) if_empty(0)
};
static const unsigned char f121[] = {
#embed "../../templates/partials/xet-den.html" suffix(, 0) if_empty(0)
};
static const unsigned char f122[] = {
#embed "../../templates/phan-anh.html" suffix(, 0) if_empty(0)
};
static const unsigned char f123[] = {
#embed "../../templates/phien-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char f124[] = {
#embed "../../templates/thanh-phan.html" suffix(, 0) if_empty(0)
};
static const unsigned char f125[] = {
#embed "../../templates/thay-doi.html" suffix(, 0) if_empty(0)
};
static const unsigned char f126[] = {
#embed "../../templates/thu-tuc.html" suffix(, 0) if_empty(0)
};
static const unsigned char f127[] = {
#embed "../../templates/tien-do.html" suffix(, 0) if_empty(0)
};
static const unsigned char f128[] = {
#embed "../../templates/tim-kiem.html" suffix(, 0) if_empty(0)
};
static const unsigned char f129[] = {
#embed "../../templates/tin.html" suffix(, 0) if_empty(0)
};
static const unsigned char f130[] = {
#embed "../../templates/trang-chu.html" suffix(, 0) if_empty(0)
};
static const unsigned char f131[] = {
#embed "../../templates/trang.html" suffix(, 0) if_empty(0)
};
static const unsigned char f132[] = {
#embed "../../templates/truong-hop.html" suffix(, 0) if_empty(0)
};
static const unsigned char f133[] = {
#embed "../../templates/van-ban.html" suffix(, 0) if_empty(0)
};
static const unsigned char f134[] = {
#embed "../../templates/xin-loi.html" suffix(, 0) if_empty(0)
};

static const struct CStarterFile files[] = {
    {".gitignore", f0, sizeof f0 - 1},
    {"content/chi-so/chi-so-mau.md", f1, sizeof f1 - 1},
    {"content/co-quan/so-mau.md", f2, sizeof f2 - 1},
    {"content/duong-day-nong/mot-cua.md", f3, sizeof f3 - 1},
    {"content/gioi-thieu.md", f4, sizeof f4 - 1},
    {"content/ke-hoach/ke-hoach-mau-2026/index.md", f5, sizeof f5 - 1},
    {"content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.1.md", f6, sizeof f6 - 1},
    {"content/ke-hoach/ke-hoach-mau-2026/nhiem-vu/1.2.md", f7, sizeof f7 - 1},
    {"content/ket-qua/2026-09.md", f8, sizeof f8 - 1},
    {"content/lich-nghi.yaml", f9, sizeof f9 - 1},
    {"content/linh-vuc.yaml", f10, sizeof f10 - 1},
    {"content/nghia-vu.yaml", f11, sizeof f11 - 1},
    {"content/phan-anh/2026/cho-lau-o-quay.md", f12, sizeof f12 - 1},
    {"content/thu-tuc/cap-giay-phep-mau.md", f13, sizeof f13 - 1},
    {"content/tin/khai-truong-trang.md", f14, sizeof f14 - 1},
    {"content/trang.yaml", f15, sizeof f15 - 1},
    {"content/van-ban/nd-63-2010-nd-cp.md", f16, sizeof f16 - 1},
    {"content/van-ban/qd-01-qd-sm-2026.md", f17, sizeof f17 - 1},
    {"content/viet-tat.yaml", f18, sizeof f18 - 1},
    {"content/xin-loi/2026-01.md", f19, sizeof f19 - 1},
    {"templates/404.html", f20, sizeof f20 - 1},
    {"templates/assets/bieu-do.css", f21, sizeof f21 - 1},
    {"templates/assets/bieu-tuong.svg", f22, sizeof f22 - 1},
    {"templates/assets/chinh.css", f23, sizeof f23 - 1},
    {"templates/assets/loc-bang.js", f24, sizeof f24 - 1},
    {"templates/assets/nhung.js", f25, sizeof f25 - 1},
    {"templates/assets/niem-yet.css", f26, sizeof f26 - 1},
    {"templates/assets/tim-kiem.js", f27, sizeof f27 - 1},
    {"templates/bang-kiem.html", f28, sizeof f28 - 1},
    {"templates/bao-cao.html", f29, sizeof f29 - 1},
    {"templates/cac-chi-so.html", f30, sizeof f30 - 1},
    {"templates/cac-ke-hoach.html", f31, sizeof f31 - 1},
    {"templates/cac-ket-qua.html", f32, sizeof f32 - 1},
    {"templates/cac-phan-anh.html", f33, sizeof f33 - 1},
    {"templates/cac-thu-tuc.html", f34, sizeof f34 - 1},
    {"templates/cac-tin.html", f35, sizeof f35 - 1},
    {"templates/cac-van-ban.html", f36, sizeof f36 - 1},
    {"templates/can-cai-thien.html", f37, sizeof f37 - 1},
    {"templates/chi-so.html", f38, sizeof f38 - 1},
    {"templates/chuyen-huong.html", f39, sizeof f39 - 1},
    {"templates/co-quan.html", f40, sizeof f40 - 1},
    {"templates/danh-muc.html", f41, sizeof f41 - 1},
    {"templates/don-vi.html", f42, sizeof f42 - 1},
    {"templates/du-lieu.html", f43, sizeof f43 - 1},
    {"templates/duong-day-nong.html", f44, sizeof f44 - 1},
    {"templates/huong-dan-loai.html", f45, sizeof f45 - 1},
    {"templates/huong-dan.html", f46, sizeof f46 - 1},
    {"templates/ke-hoach.html", f47, sizeof f47 - 1},
    {"templates/ket-qua.html", f48, sizeof f48 - 1},
    {"templates/lich.html", f49, sizeof f49 - 1},
    {"templates/nhiem-vu.html", f50, sizeof f50 - 1},
    {"templates/nhung-chi-so.html", f51, sizeof f51 - 1},
    {"templates/nhung-duong-day-nong.html", f52, sizeof f52 - 1},
    {"templates/nhung-tien-do.html", f53, sizeof f53 - 1},
    {"templates/nhung-tim-thu-tuc.html", f54, sizeof f54 - 1},
    {"templates/nhung.html", f55, sizeof f55 - 1},
    {"templates/niem-yet-duong-day-nong.html", f56, sizeof f56 - 1},
    {"templates/niem-yet.html", f57, sizeof f57 - 1},
    {"templates/nop-hom-nay.html", f58, sizeof f58 - 1},
    {"templates/partials/bang-cach-thuc.html", f59, sizeof f59 - 1},
    {"templates/partials/bang-can-chu-y.html", f60, sizeof f60 - 1},
    {"templates/partials/bang-chi-so.html", f61, sizeof f61 - 1},
    {"templates/partials/bang-giay-to.html", f62, sizeof f62 - 1},
    {"templates/partials/bang-ke-hoach.html", f63, sizeof f63 - 1},
    {"templates/partials/bang-muc-tieu.html", f64, sizeof f64 - 1},
    {"templates/partials/bang-nhiem-vu.html", f65, sizeof f65 - 1},
    {"templates/partials/bang-nhom-phan-anh.html", f66, sizeof f66 - 1},
    {"templates/partials/bang-so-lieu.html", f67, sizeof f67 - 1},
    {"templates/partials/bang-thu-tuc.html", f68, sizeof f68 - 1},
    {"templates/partials/bang-tien-do.html", f69, sizeof f69 - 1},
    {"templates/partials/bang-tong-hop.html", f70, sizeof f70 - 1},
    {"templates/partials/bang-van-ban.html", f71, sizeof f71 - 1},
    {"templates/partials/cac-cho-gay.html", f72, sizeof f72 - 1},
    {"templates/partials/can-cu-thay-doi.html", f73, sizeof f73 - 1},
    {"templates/partials/can-cu.html", f74, sizeof f74 - 1},
    {"templates/partials/dau-bieu-do.html", f75, sizeof f75 - 1},
    {"templates/partials/doi-diem.html", f76, sizeof f76 - 1},
    {"templates/partials/doi-hang.html", f77, sizeof f77 - 1},
    {"templates/partials/don-vi-cham.html", f78, sizeof f78 - 1},
    {"templates/partials/don-vi-phu-trach.html", f79, sizeof f79 - 1},
    {"templates/partials/dong-ke-hoach.html", f80, sizeof f80 - 1},
    {"templates/partials/dong-khoa.html", f81, sizeof f81 - 1},
    {"templates/partials/dong-nhiem-vu.html", f82, sizeof f82 - 1},
    {"templates/partials/dong-nhom-phan-anh.html", f83, sizeof f83 - 1},
    {"templates/partials/ds-chi-so.html", f84, sizeof f84 - 1},
    {"templates/partials/ds-ke-hoach.html", f85, sizeof f85 - 1},
    {"templates/partials/ds-tin.html", f86, sizeof f86 - 1},
    {"templates/partials/ds-van-ban.html", f87, sizeof f87 - 1},
    {"templates/partials/duong-day-nong.html", f88, sizeof f88 - 1},
    {"templates/partials/hang.html", f89, sizeof f89 - 1},
    {"templates/partials/hieu-luc.html", f90, sizeof f90 - 1},
    {"templates/partials/ket-qua-muc-tieu.html", f91, sizeof f91 - 1},
    {"templates/partials/khung-nhung.html", f92, sizeof f92 - 1},
    {"templates/partials/khung.html", f93, sizeof f93 - 1},
    {"templates/partials/lien-ket.html", f94, sizeof f94 - 1},
    {"templates/partials/loi-niem-yet.html", f95, sizeof f95 - 1},
    {"templates/partials/muc-can-dat.html", f96, sizeof f96 - 1},
    {"templates/partials/muc-chinh.html", f97, sizeof f97 - 1},
    {"templates/partials/nguon.html", f98, sizeof f98 - 1},
    {"templates/partials/niem-yet-dau.html", f99, sizeof f99 - 1},
    {"templates/partials/o-tim-lon.html", f100, sizeof f100 - 1},
    {"templates/partials/o-tim.html", f101, sizeof f101 - 1},
    {"templates/partials/phan-trang.html", f102, sizeof f102 - 1},
    {"templates/partials/phan.html", f103, sizeof f103 - 1},
    {"templates/partials/phi.html", f104, sizeof f104 - 1},
    {"templates/partials/so-dien-thoai.html", f105, sizeof f105 - 1},
    {"templates/partials/so-lieu-chinh.html", f106, sizeof f106 - 1},
    {"templates/partials/so-theo-han.html", f107, sizeof f107 - 1},
    {"templates/partials/tep-bieu-mau.html", f108, sizeof f108 - 1},
    {"templates/partials/tep.html", f109, sizeof f109 - 1},
    {"templates/partials/the-duong-day-nong.html", f110, sizeof f110 - 1},
    {"templates/partials/thu-tuc-lich-su.html", f111, sizeof f111 - 1},
    {"templates/partials/thu-tuc-lien-he.html", f112, sizeof f112 - 1},
    {"templates/partials/thu-tuc-noi-dung.html", f113, sizeof f113 - 1},
    {"templates/partials/thu-tuc-theo-linh-vuc.html", f114, sizeof f114 - 1},
    {"templates/partials/thu-tuc-thong-bao.html", f115, sizeof f115 - 1},
    {"templates/partials/tin-moi.html", f116, sizeof f116 - 1},
    {"templates/partials/trang-thai.html", f117, sizeof f117 - 1},
    {"templates/partials/ve-trang.html", f118, sizeof f118 - 1},
    {"templates/partials/viec-cua-chi-so.html", f119, sizeof f119 - 1},
    {"templates/partials/viec-ngan.html", f120, sizeof f120 - 1},
    {"templates/partials/xet-den.html", f121, sizeof f121 - 1},
    {"templates/phan-anh.html", f122, sizeof f122 - 1},
    {"templates/phien-ban.html", f123, sizeof f123 - 1},
    {"templates/thanh-phan.html", f124, sizeof f124 - 1},
    {"templates/thay-doi.html", f125, sizeof f125 - 1},
    {"templates/thu-tuc.html", f126, sizeof f126 - 1},
    {"templates/tien-do.html", f127, sizeof f127 - 1},
    {"templates/tim-kiem.html", f128, sizeof f128 - 1},
    {"templates/tin.html", f129, sizeof f129 - 1},
    {"templates/trang-chu.html", f130, sizeof f130 - 1},
    {"templates/trang.html", f131, sizeof f131 - 1},
    {"templates/truong-hop.html", f132, sizeof f132 - 1},
    {"templates/van-ban.html", f133, sizeof f133 - 1},
    {"templates/xin-loi.html", f134, sizeof f134 - 1},
};

size_t CStarterCount(void) { return sizeof files / sizeof *files; }

struct CStarterFile CStarterFileAt(size_t index) { return files[index]; }
