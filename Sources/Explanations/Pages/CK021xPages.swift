// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages021: [(number: Int, page: String)] = [
(210, #"""
# CK0210: Khóa phải là một từ

## Điều gì sai
Ở chỗ của tên khóa là một danh sách, một nhóm hoặc dấu `?`.

## Vì sao
Tên khóa là một từ không dấu. Dòng bắt đầu bằng `?`, `[` hoặc `{` làm YAML hiểu thành một kiểu khóa khác.

## Ví dụ sai
```yaml
{ten: Văn phòng}: van-phong
```

## Ví dụ đúng
```yaml
ten: Văn phòng
id: van-phong
```

"""#),
(211, #"""
# CK0211: Nhiều tài liệu YAML trong một tệp

## Điều gì sai
Trong một tệp có nhiều tài liệu YAML, cách nhau bằng dòng `---` hoặc `...`.

## Vì sao
Mỗi tệp là một bản ghi. Tài liệu thứ hai sẽ bị bỏ qua mà không ai biết.

## Ví dụ sai
```yaml
# content/linh-vuc.yaml
- {id: buu-chinh, ten: Bưu chính}
---
- {id: bao-chi, ten: Báo chí}
```

## Ví dụ đúng
```yaml
# content/linh-vuc.yaml
- {id: buu-chinh, ten: Bưu chính}
- {id: bao-chi, ten: Báo chí}
```

"""#),
(212, #"""
# CK0212: Dấu phẩy thập phân chia đôi giá trị

## Điều gì sai
Số thập phân viết dấu phẩy trong nhóm có ngoặc nhọn, nên YAML chia số thành hai phần.

## Vì sao
Trong `{…}` và `[…]`, dấu phẩy ngăn các mục: `{tu: 83,99}` là khóa `tu` bằng 83 và một khóa tên 99.

## Ví dụ sai
```yaml
muc_tieu:
  - {chi_so: sipas, tu: 83,99, tang: 2}
```

## Ví dụ đúng
```yaml
muc_tieu:
  - {chi_so: sipas, tu: 83.99, tang: 2}
```

Muốn giữ dấu phẩy như bản in thì đặt trong ngoặc kép: `"83,99"`.

"""#),
(213, #"""
# CK0213: Thụt dòng bằng phím Tab

## Điều gì sai
Dòng thụt vào bằng phím Tab.

## Vì sao
YAML chỉ nhận dấu cách để thụt dòng: một Tab rộng bao nhiêu thì mỗi máy một khác.

## Ví dụ sai
```yaml
nguoi_ky:
	ho_ten: Nguyễn Ngọc Hùng
```

## Ví dụ đúng
```yaml
nguoi_ky:
  ho_ten: Nguyễn Ngọc Hùng
```

"""#),
(214, #"""
# CK0214: Dấu hai chấm trong giá trị chưa đặt trong ngoặc kép

## Điều gì sai
Giá trị không có ngoặc kép mà bên trong có dấu hai chấm rồi dấu cách.

## Vì sao
YAML coi «: » là chỗ một khóa mới bắt đầu, nên câu bị cắt làm đôi.

## Ví dụ sai
```yaml
tieu_de: Thông báo: đổi nơi tiếp nhận hồ sơ
```

## Ví dụ đúng
```yaml
tieu_de: "Thông báo: đổi nơi tiếp nhận hồ sơ"
```

"""#),
]
