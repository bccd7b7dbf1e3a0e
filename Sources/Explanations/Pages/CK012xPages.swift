// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages012: [(number: Int, page: String)] = [
(120, #"""
# CK0120: Hai khóa không đi cùng nhau

## Điều gì sai
Hai khóa phải đi cùng nhau, hoặc chỉ được dùng một trong hai, nhưng tệp ghi khác.

## Vì sao
Ví dụ phân công phải biết đơn vị nào (`don_vi`) hoặc tổ chức ngoài tên gì (`ten`): ghi cả hai thì mâu thuẫn, không ghi thì không ai chịu trách nhiệm.

## Ví dụ sai
```yaml
chu_tri:
  - {pham_vi: "điểm a"}
```

## Ví dụ đúng
```yaml
chu_tri:
  - {don_vi: thanh-tra, pham_vi: "điểm a"}
```

"""#),
(121, #"""
# CK0121: Giá trị bị cắt ở dấu #

## Điều gì sai
Giá trị có dấu cách rồi dấu `#`, nên YAML coi phần sau là ghi chú và bỏ đi.

## Vì sao
Nửa sau của tên biến mất mà không ai thấy. Ngoặc kép giữ cả giá trị.

## Ví dụ sai
```yaml
ten: Kế hoạch hành động #1 năm 2026
```

## Ví dụ đúng
```yaml
ten: "Kế hoạch hành động #1 năm 2026"
```

Nếu phần sau đúng là ghi chú, chuyển nó xuống một dòng riêng bắt đầu bằng `#`.

"""#),
(122, #"""
# CK0122: Chỉ số không có thành phần này

## Điều gì sai
Khóa nêu một thành phần mà chỉ số không có.

## Vì sao
Trang của thành phần liệt kê các nhiệm vụ nhằm nâng điểm thành phần ấy; viết sai thì nhiệm vụ không hiện ở đó.

## Ví dụ sai
```yaml
chi_so: [pci/minhbach]
```

## Ví dụ đúng
```yaml
chi_so: [pci/minh-bach]
```

Mã thành phần nằm ở `phien_ban`, khóa `thanh_phan`, trong tệp của chỉ số.

"""#),
(123, #"""
# CK0123: Lĩnh vực không có trong danh mục

## Điều gì sai
«linh_vuc» nêu một mã lĩnh vực không có trong `content/linh-vuc.yaml`.

## Vì sao
Thủ tục, đường dây nóng và phản ánh được xếp theo lĩnh vực. Mã viết sai thì bản ghi không hiện ở danh sách nào mà người dân tìm tới.

## Ví dụ sai
```yaml
linh_vuc: buu-chin
```

## Ví dụ đúng
```yaml
linh_vuc: buu-chinh
```

Lĩnh vực mới thì thêm một dòng vào `content/linh-vuc.yaml`: `- {id: buu-chinh, ten: Bưu chính}`.

"""#),
]
