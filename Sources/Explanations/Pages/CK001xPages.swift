// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages001: [(number: Int, page: String)] = [
(10, #"""
# CK0010: Liên kết tượng trưng ra ngoài trang

## Điều gì sai
Trong `content/` hoặc `templates/` có liên kết tượng trưng (symbolic link) thay cho tệp thật.

## Vì sao
Liên kết có thể dẫn ra ngoài thư mục của trang: chép trang sang máy khác thì tệp biến mất, và một tệp không định công khai có thể lọt lên trang.

## Ví dụ sai
```text
content/van-ban/bao-cao.pdf → /mnt/o-chung/bao-cao.pdf
```

## Ví dụ đúng
```text
content/van-ban/bao-cao.pdf   (tệp thật, chép vào đây)
```

"""#),
(11, #"""
# CK0011: Tệp không bản ghi nào nêu tên

## Điều gì sai
Trong `content/` có một tệp nằm cạnh các bản ghi mà không bản ghi nào nêu tên.

## Vì sao
Tệp ấy không được đăng. Có thể là biểu mẫu quên ghi ở khóa `tep`, cũng có thể là tệp cũ hay tệp nội bộ để nhầm chỗ.

## Ví dụ sai
```text
content/thu-tuc/1.004222.md          (không có khóa nêu tên tệp)
content/thu-tuc/1.004222-to-khai.docx
```

## Ví dụ đúng
```yaml
# content/thu-tuc/1.004222.md
tep: [1.004222-to-khai.docx]
```

Tệp không cần nữa thì xóa.

"""#),
(12, #"""
# CK0012: Ký tự điều khiển chiều đọc

## Điều gì sai
Trong tệp có ký tự điều khiển chiều đọc (U+202A–U+202E, U+2066–U+2069). Ký tự này không hiện ra, nhưng làm đoạn chữ quanh nó hiện theo chiều khác.

## Vì sao
Tiếng Việt viết từ trái sang phải nên không cần ký tự này. Nó thường lọt vào khi dán từ trang mạng hay tệp Word, và có thể làm một con số, một tên tệp hiện ra khác với chữ đã viết.

## Ví dụ sai
```yaml
mo_ta: "Xem tệp [U+202E]gpj.exe"      (người đọc thấy exe.jpg)
```

## Ví dụ đúng
```yaml
mo_ta: "Xem tệp anh.jpg"
```

"""#),
]
