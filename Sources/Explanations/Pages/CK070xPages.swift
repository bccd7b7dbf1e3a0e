// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages070: [(number: Int, page: String)] = [
(704, #"""
# CK0704: Nhiệm vụ không có kế hoạch

## Điều gì sai
Có nhiệm vụ nằm trong thư mục của một kế hoạch không có tệp `index.md`.

## Vì sao
Nhiệm vụ lấy cơ quan, năm và cách theo dõi từ kế hoạch; không có kế hoạch thì nhiệm vụ không thuộc về đâu.

## Ví dụ sai
```text
content/ke-hoach/35-kh-stttt-2024/nhiem-vu/iv.1.md
```

## Ví dụ đúng
```text
content/ke-hoach/35-kh-stttt-2024/index.md
content/ke-hoach/35-kh-stttt-2024/nhiem-vu/iv.1.md
```

"""#),
(705, #"""
# CK0705: Mục tiêu không nêu chỉ số

## Điều gì sai
Một mục tiêu của kế hoạch không nói là mục tiêu của cái gì.

## Vì sao
«Đạt 90 %» mà không biết của chỉ số nào thì không ai kiểm tra được.

## Ví dụ sai
```yaml
muc_tieu:
  - {den: 90, nam: 2026}
```

## Ví dụ đúng
```yaml
muc_tieu:
  - {chi_so: sipas/tiep-can-dich-vu, den: 90, nam: 2026}
```

Mục tiêu không thuộc chỉ số nào thì ghi `ten`: `{ten: "Tỷ lệ hồ sơ nộp trực tuyến", den: 80}`.

"""#),
(706, #"""
# CK0706: Mục tiêu tính không khớp

## Điều gì sai
Mức đạt ghi ở `den` không bằng mức gốc cộng mức tăng theo cách tính đã ghi.

## Vì sao
«Tăng 2 %» từ 83,99 là 85,67 nếu tính phần trăm và 85,99 nếu tính điểm. Ba con số phải khớp theo một cách, nếu không người đọc không biết số nào là cam kết.

## Ví dụ sai
```yaml
muc_tieu:
  - {chi_so: sipas, tu: 83.99, tang: 2, den: 86.5, cach_tinh: diem}
```

## Ví dụ đúng
```yaml
muc_tieu:
  - {chi_so: sipas, tu: 83.99, tang: 2, den: 85.99, cach_tinh: diem}
```

Kế hoạch không nói rõ thì ghi `cach_tinh: chua-ro`: trang in cả hai cách hiểu.

"""#),
(707, #"""
# CK0707: Năm của kế hoạch không theo thứ tự

## Điều gì sai
Các năm của kế hoạch không theo thứ tự tăng dần, hoặc một năm ghi hai lần.

## Vì sao
Năm đầu và năm cuối cho biết «trong năm» là năm nào, và kế hoạch xếp ở đâu trong danh sách.

## Ví dụ sai
```yaml
nam: [2025, 2022]
```

## Ví dụ đúng
```yaml
nam: [2022, 2023, 2024, 2025]
```

"""#),
(709, #"""
# CK0709: Bản ghi tham chiếu chính nó

## Điều gì sai
Một khóa của bản ghi trỏ về chính bản ghi ấy.

## Vì sao
Một văn bản không thay thế chính nó, một thủ tục không liên quan tới chính nó. Thường là chép tệp khác làm mẫu rồi quên đổi mã.

## Ví dụ sai
```yaml
# content/van-ban/nd-118-2025-nd-cp.md
thay_the: [nd-118-2025-nd-cp]
```

## Ví dụ đúng
```yaml
# content/van-ban/nd-118-2025-nd-cp.md
thay_the: [nd-61-2018-nd-cp]
```

"""#),
]
