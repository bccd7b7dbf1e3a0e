// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages075: [(number: Int, page: String)] = [
(751, #"""
# CK0751: Căn cứ đã hết hiệu lực hoặc được thay thế

## Điều gì sai
Bản ghi đang có hiệu lực dựa vào một văn bản mà theo sổ văn bản của trang đã hết hiệu lực hoặc đã được thay thế. Số văn bản viết trong lời («Nghị định số 61/2018/NĐ-CP») cũng được nhận ra, không chỉ mã.

## Vì sao
Người dân làm theo căn cứ cũ có thể bị trả hồ sơ. Cho đến khi rà soát xong, trang của bản ghi nói «căn cứ đã thay đổi, đang rà soát». Kế hoạch của những năm đã qua giữ nguyên căn cứ, chỉ thêm ghi chú.

## Ví dụ sai
```yaml
can_cu:
  - nd-61-2018-nd-cp
```

## Ví dụ đúng
```yaml
can_cu:
  - nd-118-2025-nd-cp
```

"""#),
(752, #"""
# CK0752: Các văn bản thay thế nhau thành vòng

## Điều gì sai
Đi theo «bi_thay_the» và «thay_the» từ một văn bản lại quay về chính văn bản đó.

## Vì sao
Văn bản sau thay thế văn bản trước; có vòng thì không biết văn bản nào đang có hiệu lực.

## Ví dụ sai
```yaml
# nd-61-2018-nd-cp.md
thay_the: [nd-118-2025-nd-cp]
# nd-118-2025-nd-cp.md
thay_the: [nd-61-2018-nd-cp]
```

## Ví dụ đúng
```yaml
# nd-118-2025-nd-cp.md
thay_the: [nd-61-2018-nd-cp]
```

"""#),
(753, #"""
# CK0753: Quan hệ giữa hai văn bản mâu thuẫn

## Điều gì sai
Một văn bản vừa sửa đổi vừa thay thế cùng một văn bản, hoặc văn bản thay thế lại ban hành trước văn bản bị thay thế.

## Vì sao
Sửa đổi thì văn bản kia còn hiệu lực, thay thế thì không; không thể vừa còn vừa hết.

## Ví dụ sai
```yaml
thay_the: [nd-61-2018-nd-cp]
sua_doi: [nd-61-2018-nd-cp]
```

## Ví dụ đúng
```yaml
thay_the: [nd-61-2018-nd-cp]
```

"""#),
(754, #"""
# CK0754: Văn bản được ghi hai lần

## Điều gì sai
Hai tệp trong van-ban/ có cùng số, ký hiệu, cùng cơ quan ban hành và cùng năm.

## Vì sao
Số văn bản bắt đầu lại từ 1 mỗi năm ở mỗi cơ quan, nên trùng cả ba là cùng một văn bản; hai bản ghi sẽ nói khác nhau về hiệu lực.

## Ví dụ sai
```yaml
# hai tệp cùng có
so_ky_hieu: 118/2025/NĐ-CP
co_quan_ban_hanh: Chính phủ
```

## Ví dụ đúng
```yaml
# giữ một tệp, hoặc ghi năm và cơ quan khác nhau
so_ky_hieu: 35/KH-STTTT
ngay_ban_hanh: 2024-03-07
co_quan_ban_hanh: Sở Thông tin và Truyền thông tỉnh Gia Lai
```

"""#),
(755, #"""
# CK0755: Hiệu lực trước ngày ban hành

## Điều gì sai
«ngay_hieu_luc» đứng trước «ngay_ban_hanh».

## Vì sao
Thường là gõ nhầm một trong hai ngày. Văn bản chỉ có hiệu lực trở về trước khi pháp luật cho phép.

## Ví dụ sai
```yaml
ngay_ban_hanh: 2025-06-09
ngay_hieu_luc: 2025-06-01
```

## Ví dụ đúng
```yaml
ngay_ban_hanh: 2025-06-09
ngay_hieu_luc: 2025-07-01
```

"""#),
(756, #"""
# CK0756: Văn bản đã được thay thế mà không rõ từ ngày nào

## Điều gì sai
Văn bản có văn bản thay thế, nhưng không có ngày hết hiệu lực, và văn bản thay thế không có ngày hiệu lực.

## Vì sao
Hồ sơ nộp quanh thời điểm chuyển tiếp cần biết quy định nào áp dụng.

## Ví dụ sai
```yaml
bi_thay_the: [nd-118-2025-nd-cp]
```

## Ví dụ đúng
```yaml
bi_thay_the: [nd-118-2025-nd-cp]
ngay_het_hieu_luc: 2025-07-01
```

"""#),
]
