// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages060: [(number: Int, page: String)] = [
(601, #"""
# CK0601: Không hiểu thời hạn

## Điều gì sai
Thời hạn viết không theo dạng nào mà phần mềm đọc được.

## Vì sao
Từ câu thời hạn phần mềm tính ngày đến hạn, quá hạn, lịch báo cáo. Không đọc được thì nhiệm vụ không bao giờ đến hạn, nên phải báo.

## Ví dụ sai
```yaml
thoi_han: Khoảng cuối năm
```

## Ví dụ đúng
```yaml
thoi_han: Trước 31/12/2026
```

Các dạng hay dùng: `Trước 15/8/2026`, `Quý IV/2026`, `Tháng 7/2026`, `Trong năm 2026`, `6 tháng đầu năm 2026`, `Thường xuyên`, `Hằng tháng`, `Theo quy định`. Nhiều hạn nối bằng dấu chấm phẩy.

"""#),
(602, #"""
# CK0602: Thời hạn thiếu năm mà kế hoạch có nhiều năm

## Điều gì sai
Thời hạn không ghi năm, mà kế hoạch có nhiều năm.

## Vì sao
«Quý IV» của kế hoạch 2022–2025 có thể là bốn ngày khác nhau. Phần mềm không đoán.

## Ví dụ sai
```yaml
thoi_han: Quý IV
```

## Ví dụ đúng
```yaml
thoi_han: Quý IV/2022
```

"""#),
(603, #"""
# CK0603: Lịch nghỉ của năm chưa đủ

## Điều gì sai
Có ngày đến hạn rơi vào một năm mà lịch nghỉ chưa đủ.

## Vì sao
Hạn rơi vào ngày nghỉ được chuyển sang ngày làm việc kế tiếp. Khi chưa có thông báo nghỉ lễ, tết của năm ấy, ngày đến hạn chỉ là tạm tính và trang nói rõ như vậy.

## Ví dụ sai
```yaml
# content/lich-nghi.yaml
nam_du: [2025, 2026]
```

## Ví dụ đúng
```yaml
# content/lich-nghi.yaml
nam_du: [2025, 2026, 2027]
```

Chỉ thêm năm vào `nam_du` khi đã ghi đủ ngày nghỉ và ngày làm bù theo thông báo.

"""#),
(604, #"""
# CK0604: Tiến độ có ngày trước khi theo dõi

## Điều gì sai
Một mục tiến độ có ngày trước ngày kế hoạch bắt đầu được theo dõi trên trang.

## Vì sao
`theo_doi_tu` nói từ ngày nào tiến độ trên trang là đủ. Mục có ngày trước đó thường là gõ nhầm năm.

## Ví dụ sai
```yaml
theo_doi_tu: 2026-01-15      # trong index.md của kế hoạch
tien_do:
  - {ngay: 2025-02-10, noi_dung: Đã trình dự thảo}
```

## Ví dụ đúng
```yaml
theo_doi_tu: 2026-01-15
tien_do:
  - {ngay: 2026-02-10, noi_dung: Đã trình dự thảo}
```

"""#),
(605, #"""
# CK0605: Có tiến độ mà kế hoạch không theo dõi

## Điều gì sai
Nhiệm vụ có tiến độ, nhưng kế hoạch không theo dõi trên trang này.

## Vì sao
Kế hoạch không có `theo_doi_tu` thì trang ghi «Không theo dõi tiến độ trên trang này». Vừa nói không theo dõi vừa in tiến độ là tự mâu thuẫn.

## Ví dụ sai
```yaml
# index.md của kế hoạch không có theo_doi_tu
tien_do:
  - {ngay: 2026-02-10, noi_dung: Đã trình dự thảo}
```

## Ví dụ đúng
```yaml
# index.md của kế hoạch
theo_doi_tu: 2026-01-15
```

"""#),
(607, #"""
# CK0607: Báo hoàn thành nhưng chưa có minh chứng

## Điều gì sai
Nhiệm vụ ghi ngày hoàn thành mà không có minh chứng.

## Vì sao
Theo quy tắc công bố cạnh mỗi bảng, báo hoàn thành mà chưa có minh chứng thì chưa được tính là hoàn thành: «báo cáo sai coi như chưa làm».

## Ví dụ sai
```yaml
hoan_thanh: 2026-06-14
```

## Ví dụ đúng
```yaml
hoan_thanh: 2026-06-14
minh_chung:
  - {ten: "Báo cáo số 12/BC-STTTT ngày 14/6/2026"}
```

"""#),
(608, #"""
# CK0608: Gia hạn không lùi thời hạn

## Điều gì sai
Lần gia hạn không lùi thời hạn so với hạn ban đầu hoặc so với lần trước.

## Vì sao
Gia hạn là lùi thời hạn, ghi nối tiếp, không sửa dòng cũ. Một lần gia hạn về trước thường là gõ nhầm năm.

## Ví dụ sai
```yaml
thoi_han: Trước 31/12/2026
gia_han:
  - {den: 2026-06-30, van_ban: {ten: "Công văn số 45/STTTT-VP"}}
```

## Ví dụ đúng
```yaml
thoi_han: Trước 31/12/2026
gia_han:
  - {den: 2027-06-30, van_ban: {ten: "Công văn số 45/STTTT-VP"}}
```

"""#),
(609, #"""
# CK0609: Ngày kết thúc trước ngày bắt đầu

## Điều gì sai
Ngày kết thúc đứng trước ngày bắt đầu.

## Vì sao
Khoảng thời gian ngược thì không chứa ngày nào: đơn vị chưa bao giờ tồn tại, quy định tạm thời chưa bao giờ có hiệu lực.

## Ví dụ sai
```yaml
tu_ngay: 2025-03-01
den_ngay: 2016-07-01
```

## Ví dụ đúng
```yaml
tu_ngay: 2016-07-01
den_ngay: 2025-03-01
```

"""#),
]
