// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages071: [(number: Int, page: String)] = [
(710, #"""
# CK0710: Kế hoạch chưa có nhiệm vụ

## Điều gì sai
Kế hoạch chưa có nhiệm vụ nào.

## Vì sao
Trang kế hoạch không có bảng nhiệm vụ thì chưa công khai được «rõ người, rõ việc, rõ thời gian».

## Ví dụ sai
```text
content/ke-hoach/35-kh-stttt-2024/index.md
```

## Ví dụ đúng
```text
content/ke-hoach/35-kh-stttt-2024/index.md
content/ke-hoach/35-kh-stttt-2024/nhiem-vu/iv.1.md
```

Kế hoạch đang soạn dở thì ghi `nhap: true`.

"""#),
]
