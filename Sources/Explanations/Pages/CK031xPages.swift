// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages031: [(number: Int, page: String)] = [
(310, #"""
# CK0310: Dòng gạch của bảng không khớp tiêu đề

## Điều gì sai
Dòng gạch dưới tiêu đề bảng không có cùng số ô với dòng tiêu đề, nên không thành bảng.

## Vì sao
Không thành bảng thì trang in ra các dấu gạch và sổ đứng như chữ thường.

## Ví dụ sai
```markdown
| Đơn vị | Số hồ sơ | Trễ hạn |
| --- | --- |
```

## Ví dụ đúng
```markdown
| Đơn vị | Số hồ sơ | Trễ hạn |
| --- | --- | --- |
```

"""#),
(311, #"""
# CK0311: Liên kết không có chữ

## Điều gì sai
Liên kết không có chữ để bấm.

## Vì sao
Không ai thấy liên kết ấy, và máy đọc màn hình chỉ đọc «liên kết» mà không biết dẫn đi đâu.

## Ví dụ sai
```markdown
[](/thu-tuc/)
```

## Ví dụ đúng
```markdown
[Danh mục thủ tục](/thu-tuc/)
```

"""#),
]
