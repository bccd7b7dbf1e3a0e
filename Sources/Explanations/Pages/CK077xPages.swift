// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages077: [(number: Int, page: String)] = [
(771, #"""
# CK0771: Hồ sơ tiếp nhận không khớp với hồ sơ xử lý

## Điều gì sai
Tổng của «tiep_nhan» (kể cả «ky_truoc») khác tổng của «giai_quyet», «dang_giai_quyet» và «tra_lai». Số không ghi được tính là 0.

## Vì sao
Mỗi hồ sơ đã nhận thì hoặc đã giải quyết, hoặc đang giải quyết, hoặc đã trả lại. Hai vế lệch nhau là có số gõ nhầm hay bỏ sót.

## Ví dụ sai
```yaml
tiep_nhan: {truc_tuyen: 50, truc_tiep: 10, ky_truoc: 5}
giai_quyet: {truoc_han: 40, dung_han: 10, qua_han: 1}
dang_giai_quyet: {trong_han: 10, qua_han: 1}
tra_lai: 2
```

## Ví dụ đúng
```yaml
tiep_nhan: {truc_tuyen: 50, truc_tiep: 10, ky_truoc: 5}
giai_quyet: {truoc_han: 40, dung_han: 10, qua_han: 1}
dang_giai_quyet: {trong_han: 11, qua_han: 1}
tra_lai: 2
```

"""#),
(772, #"""
# CK0772: Các lĩnh vực cộng lại không bằng số chung

## Điều gì sai
Một số của kỳ khác tổng của số ấy trong các mục «theo_linh_vuc».

## Vì sao
Hai bảng trên cùng một trang mà không khớp thì không bảng nào đáng tin. Lĩnh vực không ghi một số thì số ấy được tính là 0; kỳ không chia theo lĩnh vực thì bỏ hẳn «theo_linh_vuc».

## Ví dụ sai
```yaml
tra_lai: 3
theo_linh_vuc:
  - {linh_vuc: buu-chinh, tra_lai: 1}
  - {linh_vuc: bao-chi, tra_lai: 1}
```

## Ví dụ đúng
```yaml
tra_lai: 2
theo_linh_vuc:
  - {linh_vuc: buu-chinh, tra_lai: 1}
  - {linh_vuc: bao-chi, tra_lai: 1}
```

"""#),
(773, #"""
# CK0773: Phần lớn hơn toàn bộ

## Điều gì sai
Số đã số hóa lớn hơn số phải số hóa; số thanh toán trực tuyến lớn hơn tổng số giao dịch; số nhận qua bưu chính công ích lớn hơn số mới tiếp nhận; hoặc số trả qua bưu chính công ích lớn hơn số đã giải quyết.

## Vì sao
Tỷ lệ in trên trang sẽ quá 100 %.

## Ví dụ sai
```yaml
so_hoa: {tong: 609, da_so_hoa: 670}
```

## Ví dụ đúng
```yaml
so_hoa: {tong: 609, da_so_hoa: 570}
```

"""#),
(774, #"""
# CK0774: Một kỳ công bố hai lần

## Điều gì sai
Hai tệp trong `ket-qua/` có cùng «ky» và cùng «co_quan».

## Vì sao
Người đọc không biết số nào đúng, và biểu đồ có hai cột cho một kỳ.

## Ví dụ sai
```yaml
# ket-qua/2026-10.md và ket-qua/2026-10-sua.md
ky: 2026-10
co_quan: so-tttt
```

## Ví dụ đúng
```yaml
# ket-qua/2026-10.md
ky: 2026-10
co_quan: so-tttt
thay_doi: [{ngay: 2026-11-20, ly_do: Đính chính số hồ sơ trả lại}]
```

"""#),
(775, #"""
# CK0775: Hẹn lại hồ sơ lần thứ hai

## Điều gì sai
Thư xin lỗi có «lan» lớn hơn 1, hoặc «so_ho_so» đã có trong một thư xin lỗi khác.

## Vì sao
Nghị định 61/2018/NĐ-CP chỉ cho hẹn lại một lần.

## Ví dụ sai
```yaml
so_ho_so: H21.19-260401-0001
lan: 2
```

## Ví dụ đúng
```yaml
so_ho_so: H21.19-260401-0001
lan: 1
```

"""#),
(776, #"""
# CK0776: Ngày hẹn mới không sau ngày xin lỗi

## Điều gì sai
«hen_tra_moi» trùng hoặc đứng trước «ngay».

## Vì sao
Thư xin lỗi hẹn một ngày chưa tới; ngày hẹn đã qua thì thư không hẹn gì cả.

## Ví dụ sai
```yaml
ngay: 2026-04-10
hen_tra_moi: 2026-04-09
```

## Ví dụ đúng
```yaml
ngay: 2026-04-10
hen_tra_moi: 2026-04-15
```

"""#),
]
