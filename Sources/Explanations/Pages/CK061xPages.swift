// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages061: [(number: Int, page: String)] = [
(610, #"""
# CK0610: Một ngày khai báo hai lần trong lịch nghỉ

## Điều gì sai
Một ngày khai báo hai lần trong `lich-nghi.yaml`.

## Vì sao
Một ngày không thể vừa nghỉ vừa làm bù, và hai dòng cho một ngày thì dòng nào đúng?

## Ví dụ sai
```yaml
ngay_nghi:
  - {ngay: 2026-09-02, loai: nghi, ten: Quốc khánh}
  - {ngay: 2026-09-02, loai: nghi, ten: Nghỉ lễ}
```

## Ví dụ đúng
```yaml
ngay_nghi:
  - {ngay: 2026-09-02, loai: nghi, ten: Quốc khánh}
```

"""#),
(611, #"""
# CK0611: Ngày làm bù không phải cuối tuần

## Điều gì sai
Ngày ghi là làm bù không phải thứ bảy hay chủ nhật.

## Vì sao
Làm bù nghĩa là ngày cuối tuần trở thành ngày làm việc. Ngày thường ghi làm bù là gõ nhầm, và làm lệch mọi phép đếm ngày làm việc.

## Ví dụ sai
```yaml
ngay_nghi:
  - {ngay: 2026-01-09, loai: lam-bu, ten: Làm bù}
```

## Ví dụ đúng
```yaml
ngay_nghi:
  - {ngay: 2026-01-10, loai: lam-bu, ten: Làm bù}
```

"""#),
(612, #"""
# CK0612: Kế hoạch không theo dõi nên không có báo cáo

## Điều gì sai
Lập báo cáo tiến độ cho một kế hoạch không theo dõi trên trang này, hoặc vào ngày chưa bắt đầu theo dõi.

## Vì sao
Không có tiến độ thì báo cáo chỉ là một bảng trống mang tên một cơ quan, đọc như thể không việc nào được làm.

## Ví dụ sai
```text
congkhai report 35-kh-stttt-2024 --period 2024-6-thang
```

## Ví dụ đúng
```yaml
# index.md của kế hoạch, khi đã ghi tiến độ từ ngày ấy
theo_doi_tu: 2026-01-15
```

"""#),
]
