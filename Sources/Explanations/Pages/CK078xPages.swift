// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages078: [(number: Int, page: String)] = [
(780, #"""
# CK0780: Chấp nhận đã hết hạn

## Điều gì sai
Một mục `chap_nhan` có ngày `den_ngay` đã qua.

## Vì sao
Chấp nhận có thời hạn để không ai quên: hết hạn thì cảnh báo hiện lại, và cần một người xem xét lần nữa.

## Ví dụ sai
```yaml
chap_nhan:
  - ma: CK0764
    ly_do: Đường dây đang chuyển tổng đài
    boi: Chánh Văn phòng
    den_ngay: 2026-06-30
```

## Ví dụ đúng
```yaml
chap_nhan:
  - ma: CK0764
    ly_do: Đường dây đang chuyển tổng đài, gia hạn theo công văn số 45/STTTT-VP
    boi: Chánh Văn phòng
    den_ngay: 2026-12-31
```

Điều được chấp nhận đã sửa xong thì xóa cả mục.

"""#),
(781, #"""
# CK0781: Chấp nhận một mã không có

## Điều gì sai
`chap_nhan` nêu một mã chẩn đoán không có.

## Vì sao
Viết sai mã thì điều cần chấp nhận vẫn hiện, còn mục này nằm lại không có tác dụng gì.

## Ví dụ sai
```yaml
chap_nhan:
  - {ma: CK764, ly_do: Đang chuyển tổng đài, boi: Chánh Văn phòng, den_ngay: 2026-12-31}
```

## Ví dụ đúng
```yaml
chap_nhan:
  - {ma: CK0764, ly_do: Đang chuyển tổng đài, boi: Chánh Văn phòng, den_ngay: 2026-12-31}
```

`congkhai explain` liệt kê mọi mã.

"""#),
(782, #"""
# CK0782: Lỗi này không chấp nhận được

## Điều gì sai
`chap_nhan` nêu một lỗi không được phép bỏ qua.

## Vì sao
Lỗi nghĩa là trang sẽ sai hoặc gãy: liên kết hỏng, thiếu khóa, số không khớp. Chỉ cảnh báo, và lỗi của cổng dữ liệu cá nhân và bí mật khi có người chịu trách nhiệm, mới chấp nhận được.

## Ví dụ sai
```yaml
chap_nhan:
  - {ma: CK0304, ly_do: Trang kia chưa viết, boi: Chánh Văn phòng, den_ngay: 2026-12-31}
```

## Ví dụ đúng
```markdown
(sửa liên kết, hoặc viết trang kia, rồi xóa mục chap_nhan)
```

"""#),
(783, #"""
# CK0783: Chấp nhận điều không còn

## Điều gì sai
`chap_nhan` còn một mục mà bản ghi không còn điều ấy để chấp nhận.

## Vì sao
Mục thừa che mất cảnh báo cùng mã xuất hiện sau này, mà không ai biết nó đã được chấp nhận từ trước.

## Ví dụ sai
```yaml
kiem_tra: {ngay: 2026-11-02, cach: Gọi thử}     # đã kiểm tra lại
chap_nhan:
  - {ma: CK0764, ly_do: Đang chuyển tổng đài, boi: Chánh Văn phòng, den_ngay: 2026-12-31}
```

## Ví dụ đúng
```yaml
kiem_tra: {ngay: 2026-11-02, cach: Gọi thử}
```

"""#),
(784, #"""
# CK0784: Ảnh có tọa độ nơi chụp

## Điều gì sai
Một ảnh, hoặc ảnh nằm trong tệp Word, có ghi tọa độ nơi chụp.

## Vì sao
Điện thoại ghi tọa độ vào từng tấm ảnh. Ai tải ảnh về cũng biết nhà của người dân hay chỗ người chụp đứng, dù nhìn ảnh không thấy.

## Ví dụ sai
```markdown
![Hố ga mất nắp](ho-ga.jpg)      (ảnh chép thẳng từ điện thoại)
```

## Ví dụ đúng
```markdown
![Hố ga mất nắp](ho-ga.jpg)      (đã xóa thông tin vị trí)
```

Windows: chuột phải vào ảnh → Properties → Details → Remove Properties and Personal Information. Linux: `exiftool -gps:all= -xmp:all= ho-ga.jpg`.

Cần đăng cả tọa độ thì người có trách nhiệm ghi `chap_nhan` với lý do, chức vụ và hạn.

"""#),
(785, #"""
# CK0785: Tệp đính kèm ghi tên người soạn

## Điều gì sai
Tệp Word, Excel, OpenDocument hoặc PDF đính kèm ghi tên người soạn trong phần thuộc tính.

## Vì sao
Tên của chuyên viên, có khi của người dân, đi theo tệp mà không ai thấy trên trang giấy. Tên cơ quan, và tên người ký mà trang đã công khai, thì không sao.

## Ví dụ sai
```yaml
tep: [to-khai.docx]      # thuộc tính Author của tệp là tên một chuyên viên
```

## Ví dụ đúng
```yaml
tep: [to-khai.docx]      # thuộc tính Author để trống, hoặc là tên cơ quan
```

Word: File → Info → Check for Issues → Inspect Document → Document Properties and Personal Information → Remove All, rồi lưu. PDF thì xuất lại từ tệp đã xóa tên.

Tên tác giả buộc phải giữ thì người có trách nhiệm ghi `chap_nhan` với lý do, chức vụ và hạn.

"""#),
(786, #"""
# CK0786: Có dấu độ mật

## Điều gì sai
Trong tệp có dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT.

## Vì sao
Tài liệu mang dấu độ mật không được công khai dưới bất kỳ hình thức nào. Dấu thường lọt vào khi chép cả văn bản.

## Ví dụ sai
```markdown
**MẬT**

Báo cáo về …
```

## Ví dụ đúng
```markdown
(không đăng tài liệu này; báo người phụ trách bảo vệ bí mật nhà nước)
```

Các từ «bí mật», «bảo mật», «mật khẩu», «mật độ» không bị coi là dấu. Nói về dấu mật thì đặt trong ngoặc kép: tài liệu đóng dấu “MẬT”. Tài liệu đã giải mật thì người có trách nhiệm ghi `chap_nhan` với số quyết định giải mật làm lý do.

"""#),
(787, #"""
# CK0787: Tệp không đúng loại như đuôi tên

## Điều gì sai
Nội dung của tệp đính kèm không phải loại mà đuôi tên nói, hoặc tệp rỗng, hoặc là một chương trình.

## Vì sao
Đuôi sai thì máy của người dân mở nhầm chương trình và báo tệp hỏng. Hay gặp khi đổi tên `.docx` thành `.pdf` thay vì xuất ra PDF.

## Ví dụ sai
```yaml
tep: [to-khai.pdf]       # thật ra là tệp Word đổi tên
```

## Ví dụ đúng
```yaml
tep: [to-khai.docx]
```

Muốn có PDF thì mở bằng Word rồi chọn File → Export → Create PDF.

"""#),
(788, #"""
# CK0788: Tệp đính kèm quá lớn

## Điều gì sai
Tệp đính kèm lớn hơn mức đặt ở `dinh_kem_toi_da_mb` trong `trang.yaml` (20 MB nếu không đặt).

## Vì sao
Người dân tải bằng điện thoại, bằng tiền của mình. Một tờ khai hai trang mà nặng vài chục MB là quét sai cách.

## Ví dụ sai
```yaml
tep: [quyet-dinh.pdf]    # 48 MB, quét 600 dpi màu
```

## Ví dụ đúng
```yaml
tep: [quyet-dinh.pdf]    # 1 MB, quét 200 dpi đen trắng hoặc xuất từ Word
```

"""#),
(789, #"""
# CK0789: PDF chỉ gồm ảnh

## Điều gì sai
Tệp PDF chỉ gồm ảnh quét, không có chữ.

## Vì sao
Người khiếm thị không nghe được, không ai tìm hay chép được câu nào. Con dấu và chữ ký số không tính là chữ của trang.

## Ví dụ sai
```yaml
tep: [quyet-dinh.pdf]    # in ra, ký, quét lại thành ảnh
```

## Ví dụ đúng
```yaml
tep: [quyet-dinh.pdf]    # xuất từ Word rồi ký số
```

Chỉ còn bản giấy thì nhận dạng chữ trước khi đăng: `ocrmypdf -l vie vao.pdf ra.pdf`.

"""#),
]
