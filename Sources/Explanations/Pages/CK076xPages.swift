// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages076: [(number: Int, page: String)] = [
(761, #"""
# CK0761: Đường dây nóng không có cách liên hệ

## Điều gì sai
Bản ghi không có số điện thoại nào và không có thư điện tử.

## Vì sao
Đường dây nóng không gọi được, không gửi thư được thì không giúp được ai.

## Ví dụ sai
```yaml
ten: Đường dây nóng của Sở
loai: lanh-dao
co_quan: so-abc
```

## Ví dụ đúng
```yaml
ten: Đường dây nóng của Sở
loai: lanh-dao
co_quan: so-abc
dien_thoai:
  - {so: "0269 382 1234"}
```

"""#),
(762, #"""
# CK0762: Không phải số điện thoại

## Điều gì sai
«so» có chữ, có hai số trong một mục, hoặc ít hơn 3 chữ số.

## Vì sao
Trang làm liên kết để bấm gọi và danh bạ để lưu; chỉ một số rõ ràng mới gọi được.

## Ví dụ sai
```yaml
dien_thoai:
  - {so: "1022 hoặc 0269 382 1234"}
```

## Ví dụ đúng
```yaml
dien_thoai:
  - {so: "1022"}
  - {so: "0269 382 1234 máy lẻ 12", mo_ta: Trong giờ hành chính}
```

"""#),
(763, #"""
# CK0763: Ngày kiểm tra ở tương lai

## Điều gì sai
«kiem_tra.ngay» sau ngày dựng trang.

## Vì sao
Không ai gọi thử được vào ngày chưa tới. Đây là cảnh báo chứ không phải lỗi, vì trang có thể được dựng lại cho một ngày đã qua.

## Ví dụ sai
```yaml
kiem_tra: {ngay: 2062-01-15, cach: Gọi thử}
```

## Ví dụ đúng
```yaml
kiem_tra: {ngay: 2026-01-15, cach: Gọi thử}
```

"""#),
(764, #"""
# CK0764: Đường dây nóng chưa được kiểm tra lại

## Điều gì sai
Chưa ai gọi thử hoặc gửi thư thử đường dây này trong 90 ngày, hoặc chưa lần nào được ghi.

## Vì sao
Số bỏ không làm mất lòng tin nhanh hơn không có số. Trang ghi chú cho đến khi có ngày mới.

## Ví dụ sai
```yaml
kiem_tra: {ngay: 2026-01-15, cach: Gọi thử}
```

## Ví dụ đúng
```yaml
kiem_tra: {ngay: 2026-11-09, cach: Gọi thử và gửi thư thử}
```

"""#),
(765, #"""
# CK0765: Một số điện thoại ở hai đường dây nóng

## Điều gì sai
Hai đường dây đang hoạt động của cùng một cơ quan có cùng số, kể cả khi viết khác nhau.

## Vì sao
Hoặc hai bản ghi là một đường dây, hoặc một số bị gõ nhầm.

## Ví dụ sai
```yaml
# hai tệp cùng có
dien_thoai:
  - {so: "0269 382 1234"}
```

## Ví dụ đúng
```yaml
# đường dây cũ
hieu_luc_den: 2026-06-30
```

"""#),
(766, #"""
# CK0766: Bản ghi trỏ tới đường dây nóng không còn hiệu lực

## Điều gì sai
Thủ tục chỉ người dân tới một đường dây đã hết hoặc chưa có hiệu lực vào ngày dựng trang.

## Vì sao
Đường dây hết hiệu lực rời khỏi danh bạ; thủ tục không được chỉ tới chỗ không còn ai nghe.

## Ví dụ sai
```yaml
noi_tiep_nhan: [mot-cua-cu]
```

## Ví dụ đúng
```yaml
noi_tiep_nhan: [mot-cua]
```

"""#),
(767, #"""
# CK0767: Lời ghi của đường dây nóng có tiêu đề

## Điều gì sai
Phần văn bản dưới khối thông tin của một đường dây nóng có dòng tiêu đề («## …»).

## Vì sao
Các đường dây nóng đứng cạnh nhau trên một trang danh bạ; tiêu đề bên trong sẽ chia cắt danh bạ và trùng địa chỉ neo.

## Ví dụ sai
```markdown
## Lưu ý
Chỉ gọi trong giờ hành chính.
```

## Ví dụ đúng
```markdown
Lưu ý: chỉ gọi trong giờ hành chính.
```

"""#),
]
