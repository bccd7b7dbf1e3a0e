// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages07: [(number: Int, page: String)] = [
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
(720, #"""
# CK0720: Mã thủ tục không đúng dạng

## Điều gì sai
«ma» hoặc «ma_day_du» không giống mã của Cơ sở dữ liệu quốc gia về thủ tục hành chính.

## Vì sao
Danh sách thật có lỗi gõ và có mã kiểu cũ, nên đây chỉ là cảnh báo: trang vẫn in mã đúng như đã viết. Nhưng mã gõ sai thì không ai tra được trên Cổng dịch vụ công.

## Ví dụ sai
```yaml
ma: 1.00365
```

## Ví dụ đúng
```yaml
ma: "1.003659"
ma_day_du: 1.003659.000.00.00.H21
```

Mã có dạng `1.003659`, `1.012784.H21` hoặc `1.003659.000.00.00.H21`; chữ số đầu là 1, 2 hoặc 3.

"""#),
(721, #"""
# CK0721: Mã đầy đủ không khớp mã thủ tục

## Điều gì sai
«ma_day_du» không bắt đầu bằng «ma».

## Vì sao
Hai mã phải chỉ cùng một thủ tục; người dân tra theo mã nào cũng phải tới cùng một nơi.

## Ví dụ sai
```yaml
ma: "1.003659"
ma_day_du: 1.003695.000.00.00.H21
```

## Ví dụ đúng
```yaml
ma: "1.003659"
ma_day_du: 1.003659.000.00.00.H21
```

"""#),
(722, #"""
# CK0722: Dịch vụ công một phần không nêu lý do

## Điều gì sai
«muc_do» là `mot-phan` mà không có «ly_do_mot_phan».

## Vì sao
NĐ 224/2026 Đ.14 đòi hỏi công khai lý do dịch vụ chưa toàn trình. Trang ghi «Chưa cập nhật» cho tới khi có lý do.

## Ví dụ sai
```yaml
muc_do: mot-phan
```

## Ví dụ đúng
```yaml
muc_do: mot-phan
ly_do_mot_phan: Phải kiểm tra thực tế tại cơ sở trước khi cấp phép
```

"""#),
(723, #"""
# CK0723: Giấy tờ dùng biểu mẫu không có

## Điều gì sai
Một giấy tờ nêu mã biểu mẫu không có trong «bieu_mau» của cùng thủ tục.

## Vì sao
Người dân cần tải đúng mẫu ngay bên cạnh tên giấy tờ.

## Ví dụ sai
```yaml
giay_to: [{ten: Đơn đề nghị, bieu_mau: mau-1}]
bieu_mau: [{id: mau-01, ten: Mẫu số 01, tep: mau-01.docx}]
```

## Ví dụ đúng
```yaml
giay_to: [{ten: Đơn đề nghị, bieu_mau: mau-01}]
bieu_mau: [{id: mau-01, ten: Mẫu số 01, tep: mau-01.docx}]
```

"""#),
(724, #"""
# CK0724: Biểu mẫu chưa có tệp

## Điều gì sai
Một mục của «bieu_mau» không có «tep».

## Vì sao
Mẫu đơn, tờ khai là nội dung phải công khai; nêu tên mà không tải được thì người dân phải đi hỏi.

## Ví dụ sai
```yaml
bieu_mau: [{id: mau-01, ten: Mẫu số 01}]
```

## Ví dụ đúng
```yaml
bieu_mau: [{id: mau-01, ten: Mẫu số 01, tep: mau-01.docx}]
```

Tệp đặt cạnh bản ghi, trong `content/thu-tuc/`.

"""#),
(725, #"""
# CK0725: Hình thức nộp ghi hai lần

## Điều gì sai
Một hình thức (trực tiếp, trực tuyến, bưu chính) có hai mục trong «cach_thuc».

## Vì sao
Hai dòng với hai thời hạn khác nhau cho cùng một cách nộp thì không ai biết dòng nào đúng.

## Ví dụ sai
```yaml
cach_thuc:
  - {hinh_thuc: truc-tiep, thoi_han: {so: 5, don_vi: ngay-lam-viec}}
  - {hinh_thuc: truc-tiep, thoi_han: {so: 7, don_vi: ngay-lam-viec}}
```

## Ví dụ đúng
```yaml
cach_thuc:
  - {hinh_thuc: truc-tiep, thoi_han: {so: 5, don_vi: ngay-lam-viec}}
  - {hinh_thuc: truc-tuyen, thoi_han: {so: 3, don_vi: ngay-lam-viec}}
```

Thời hạn khác nhau theo trường hợp thì ghi ở «truong_hop»; khác nhau theo đối tượng thì ghi ở «mo_ta».

"""#),
(726, #"""
# CK0726: Thời hạn giải quyết không đủ

## Điều gì sai
Một thời hạn không có «so» cùng «don_vi», cũng không có «mo_ta».

## Vì sao
Con số không có đơn vị thì không tính được ngày trả kết quả; ngày và ngày làm việc khác nhau nhiều.

## Ví dụ sai
```yaml
thoi_han: {so: 5}
```

## Ví dụ đúng
```yaml
thoi_han: {so: 5, don_vi: ngay-lam-viec}
```

Điều mà một con số không nói được thì viết `thoi_han: {mo_ta: "Ngay khi nhận hồ sơ"}`; pháp luật không quy định thì viết `thoi_han: khong`.

"""#),
(727, #"""
# CK0727: Thời hạn dài hơn luật định

## Điều gì sai
«thoi_han» lớn hơn «thoi_han_luat_dinh» của cùng hình thức nộp.

## Vì sao
Cơ quan chỉ được rút ngắn thời hạn mà văn bản quy định, không được kéo dài.

## Ví dụ sai
```yaml
thoi_han: {so: 20, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
```

## Ví dụ đúng
```yaml
thoi_han: {so: 10, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
```

"""#),
(728, #"""
# CK0728: Hai thời hạn khác đơn vị tính

## Điều gì sai
«thoi_han» và «thoi_han_luat_dinh» tính bằng hai đơn vị khác nhau.

## Vì sao
Trang tính mức cắt giảm theo ngày và phần trăm; 10 ngày làm việc và 15 ngày thì không trừ cho nhau được, nên trang không ghi mức cắt giảm.

## Ví dụ sai
```yaml
thoi_han: {so: 10, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay}
```

## Ví dụ đúng
```yaml
thoi_han: {so: 10, don_vi: ngay-lam-viec}
thoi_han_luat_dinh: {so: 15, don_vi: ngay-lam-viec}
```

"""#),
(729, #"""
# CK0729: Thủ tục bãi bỏ không nêu văn bản

## Điều gì sai
«tinh_trang» là `bai-bo` mà không có «van_ban_bai_bo».

## Vì sao
Thủ tục đã công bố thì không xóa: trang được giữ lại, ghi rõ đã bãi bỏ theo văn bản nào và thủ tục nào thay thế.

## Ví dụ sai
```yaml
tinh_trang: bai-bo
```

## Ví dụ đúng
```yaml
tinh_trang: bai-bo
van_ban_bai_bo: {ten: "Quyết định số 12/QĐ-UBND ngày 05/01/2026"}
```

"""#),
(730, #"""
# CK0730: Các thủ tục thay thế nhau thành vòng

## Điều gì sai
Đi theo «thay_the» thì trở về chính thủ tục ban đầu.

## Vì sao
Trang của thủ tục cũ dẫn người dân tới thủ tục mới; thành vòng thì không tới đâu cả.

## Ví dụ sai
```yaml
# thu-tuc/1.000001.md
thay_the: [1.000002]
# thu-tuc/1.000002.md
thay_the: [1.000001]
```

## Ví dụ đúng
```yaml
# thu-tuc/1.000002.md (thủ tục mới)
thay_the: [1.000001]
```

«thay_the» chỉ ghi ở bản ghi của thủ tục mới.

"""#),
(731, #"""
# CK0731: Thủ tục thay thế không nêu thủ tục cũ

## Điều gì sai
«tinh_trang» là `thay-the` mà không có «thay_the».

## Vì sao
Người biết thủ tục cũ cần thấy nó đã thành thủ tục nào.

## Ví dụ sai
```yaml
tinh_trang: thay-the
```

## Ví dụ đúng
```yaml
tinh_trang: thay-the
thay_the: [1.003659]
```

Thủ tục cũ chưa có trên trang thì viết `thay_the: khong`.

"""#),
(732, #"""
# CK0732: Thủ tục đã hết hiệu lực

## Điều gì sai
«hieu_luc_den» đã qua mà «tinh_trang» không phải `bai-bo`.

## Vì sao
Người dân có thể làm hồ sơ theo thủ tục không còn áp dụng.

## Ví dụ sai
```yaml
hieu_luc_den: 2025-12-31
tinh_trang: con-hieu-luc
```

## Ví dụ đúng
```yaml
hieu_luc_den: 2025-12-31
tinh_trang: bai-bo
van_ban_bai_bo: {ten: "Quyết định số 12/QĐ-UBND ngày 05/01/2026"}
```

"""#),
(733, #"""
# CK0733: Quy định tạm thời sắp hết hoặc đã hết

## Điều gì sai
Một mục của «tam_thoi» còn không quá 60 ngày, hoặc đã qua ngày cuối.

## Vì sao
Khi quy định tạm thời hết, thời hạn và phí trở về như cũ nếu không có văn bản mới. Cần hỏi lại trước ngày đó, không phải sau khi người dân đã nộp hồ sơ.

## Ví dụ sai
```yaml
tam_thoi:
  - tu: 2026-03-01
    den: 2026-12-31
    van_ban: nq-66.22-2026
    noi_dung: Rút ngắn thời hạn còn 5 ngày làm việc
```

## Ví dụ đúng
```yaml
tam_thoi:
  - tu: 2026-03-01
    den: 2027-02-28
    van_ban: nq-66.22-2026
    noi_dung: Rút ngắn thời hạn còn 5 ngày làm việc
```

Mục đã hết được giữ trong lịch sử của thủ tục. Đã xem xét thì chấp nhận cảnh báo ở «chap_nhan».

"""#),
(734, #"""
# CK0734: Thủ tục chưa công khai đủ nội dung

## Điều gì sai
Thủ tục thiếu một trong các nội dung mà NĐ 63/2010 Đ.8 đòi hỏi.

## Vì sao
Trang ghi «Chưa cập nhật» ở mỗi chỗ thiếu. Nội dung mà thủ tục không có thì viết `khong` để trang ghi «Không có»: hai điều khác nhau.

## Ví dụ sai
```yaml
ten: Cấp giấy phép bưu chính
co_quan: so-a
linh_vuc: buu-chinh
```

## Ví dụ đúng
```yaml
trinh_tu: [Nộp hồ sơ., Nhận kết quả.]
dieu_kien: khong
# … và các khóa mà thông báo nêu
```

Thời hạn và phí ghi ở từng hình thức nộp, hoặc ở từng trường hợp.

"""#),
(735, #"""
# CK0735: Nơi tiếp nhận thuộc cơ quan khác

## Điều gì sai
«noi_tiep_nhan» trỏ tới đường dây nóng của cơ quan khác với cơ quan công bố.

## Vì sao
Người dân sẽ gọi nhầm cơ quan.

## Ví dụ sai
```yaml
co_quan: so-a
noi_tiep_nhan: [mot-cua-so-b]
```

## Ví dụ đúng
```yaml
co_quan: so-a
noi_tiep_nhan: [mot-cua-so-a]
```

Nếu đúng là cơ quan khác tiếp nhận thì nêu tên: `noi_tiep_nhan: [{ten: "Trung tâm Phục vụ hành chính công tỉnh"}]`.

"""#),
(736, #"""
# CK0736: Một mã thủ tục ở hai bản ghi

## Điều gì sai
Hai bản ghi của cùng một cơ quan có cùng «ma».

## Vì sao
Tra theo mã phải tới một trang. Các trường hợp của một thủ tục là «truong_hop» của một bản ghi.

## Ví dụ sai
```yaml
# thu-tuc/a.md
ma: "1.003659"
# thu-tuc/b.md
ma: "1.003659"
```

## Ví dụ đúng
```yaml
# thu-tuc/1.003659.md
ma: "1.003659"
truong_hop: [{id: lan-dau, ten: Cấp lần đầu}, {id: cap-lai, ten: Cấp lại}]
```

"""#),
(737, #"""
# CK0737: Bản ghi quá hạn rà soát

## Điều gì sai
Từ «ra_soat.ngay» đã quá số tháng ghi ở «ra_soat.han_thang».

## Vì sao
Nội dung công khai phải đúng vào ngày người dân đọc; đơn vị tự đặt kỳ đọc lại.

## Ví dụ sai
```yaml
ra_soat: {ngay: 2025-01-15, boi: van-phong, han_thang: 6}
```

## Ví dụ đúng
```yaml
ra_soat: {ngay: 2026-07-10, boi: van-phong, han_thang: 6}
```

Đọc lại bản ghi rồi mới sửa ngày.

"""#),
(741, #"""
# CK0741: Phản ánh nằm sai thư mục năm

## Điều gì sai
Tệp nằm trong `phan-anh/<năm>/` mà năm ấy không phải năm của «ngay_tiep_nhan».

## Vì sao
Thư mục là một phần địa chỉ của trang và là cách sổ theo dõi chia theo năm; xếp sai thì số liệu từng năm sai theo.

## Ví dụ sai
```yaml
# content/phan-anh/2025/pakn-001.md
ngay_tiep_nhan: 2026-01-12
```

## Ví dụ đúng
```yaml
# content/phan-anh/2026/pakn-001.md
ngay_tiep_nhan: 2026-01-12
```

Phản ánh nhận cuối năm, trả lời sang năm sau vẫn nằm ở năm tiếp nhận.

"""#),
(742, #"""
# CK0742: Có ngày trả lời mà không có câu trả lời

## Điều gì sai
Có «ngay_tra_loi» hoặc «van_ban_tra_loi» nhưng nội dung không có mục `## Trả lời`.

## Vì sao
Công khai kết quả xử lý là công khai câu trả lời. Chỉ có ngày thì phản ánh được tính là đã trả lời, mà người đọc không biết trả lời thế nào.

## Ví dụ sai
```markdown
ngay_tra_loi: 2026-01-21
---
## Nội dung

Bảng niêm yết ghi mỗi thứ một bản.
```

## Ví dụ đúng
```markdown
ngay_tra_loi: 2026-01-21
---
## Nội dung

Bảng niêm yết ghi mỗi thứ một bản.

## Trả lời

Quy định là một bộ; đã thay tờ niêm yết cũ.
```

"""#),
(743, #"""
# CK0743: Có câu trả lời mà không có ngày trả lời

## Điều gì sai
Nội dung có mục `## Trả lời` nhưng không có khóa «ngay_tra_loi».

## Vì sao
Không có ngày thì không biết trả lời đúng hạn hay quá hạn, và phản ánh vẫn bị đếm là chưa trả lời.

## Ví dụ sai
```markdown
han_tra_loi: 2026-02-02
---
## Trả lời

Quy định là một bộ.
```

## Ví dụ đúng
```markdown
han_tra_loi: 2026-02-02
ngay_tra_loi: 2026-01-21
---
## Trả lời

Quy định là một bộ.
```

Chưa trả lời xong thì bỏ mục `## Trả lời`, không ghi dở.

"""#),
(744, #"""
# CK0744: Phản ánh không có nội dung

## Điều gì sai
Nội dung của tệp không có mục `## Nội dung`.

## Vì sao
Câu trả lời chỉ hiểu được khi biết người dân đã hỏi gì.

## Ví dụ sai
```markdown
---

Sóng di động chập chờn vào buổi tối.
```

## Ví dụ đúng
```markdown
---

## Nội dung

Sóng di động chập chờn vào buổi tối.
```

Tóm tắt lại, không nêu tên, số điện thoại, nơi ở của người gửi.

"""#),
(745, #"""
# CK0745: Ngày sau ngày mà trang nói tới

## Điều gì sai
Ngày trả lời, ngày xin lỗi hoặc ngày cuối của kỳ kết quả đứng sau ngày dựng trang (`--date`, mặc định là hôm nay).

## Vì sao
Việc chưa xảy ra thì chưa công khai được. Đây là cảnh báo chứ không phải lỗi, vì trang có thể được dựng lại cho một ngày đã qua; câu trả lời ghi trước như vậy chưa được tính đến ngày đó.

## Ví dụ sai
```yaml
# dựng trang ngày 25/11/2026
ngay_tra_loi: 2062-11-20
```

## Ví dụ đúng
```yaml
ngay_tra_loi: 2026-11-20
```

"""#),
(746, #"""
# CK0746: Có dữ liệu cá nhân của người dân

## Điều gì sai
Tiêu đề, mô tả hoặc nội dung của phản ánh, lý do của thư xin lỗi có số điện thoại, thư điện tử, số căn cước, họ tên hoặc nơi ở của một người.

## Vì sao
Luật 91/2025/QH15 bảo vệ dữ liệu cá nhân. Người gửi phản ánh không có khóa nào để ghi, và cũng không được lọt vào câu chữ.

Họ tên người có chức vụ và số máy của cơ quan được viết khi trang đã công khai chúng: trong `co-quan/`, `duong-day-nong/`, người ký trong `van-ban/`, `ke-hoach/`, người chịu trách nhiệm trong `trang.yaml`.

## Ví dụ sai
```markdown
## Nội dung

Ông Nguyễn Văn A, số máy 0912 345 678, hỏi về thời hạn cấp phép.
```

## Ví dụ đúng
```markdown
## Nội dung

Một người dân hỏi về thời hạn cấp phép.
```

Trả lời có nêu một cán bộ thì ghi người ấy vào `co-quan/` hay `duong-day-nong/` trước.

"""#),
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
(771, #"""
# CK0771: Hồ sơ tiếp nhận không khớp với hồ sơ xử lý

## Điều gì sai
Tổng của «tiep_nhan» (kể cả «ky_truoc») khác tổng của «giai_quyet», «dang_giai_quyet» và «tra_lai». Số không ghi được tính là 0.

## Vì sao
Mỗi hồ sơ đã nhận thì hoặc đã giải quyết, hoặc đang giải quyết, hoặc đã trả lại. Hai vế lệch nhau là có số gõ nhầm hay bỏ sót.

## Ví dụ sai
```yaml
tiep_nhan: {truc_tuyen: 50, truc_tiep: 10, ky_truoc: 5}
giai_quyet: {truoc_han: 40, dung_han: 10, qua_han: 1}
dang_giai_quyet: {trong_han: 10, qua_han: 1}
tra_lai: 2
```

## Ví dụ đúng
```yaml
tiep_nhan: {truc_tuyen: 50, truc_tiep: 10, ky_truoc: 5}
giai_quyet: {truoc_han: 40, dung_han: 10, qua_han: 1}
dang_giai_quyet: {trong_han: 11, qua_han: 1}
tra_lai: 2
```

"""#),
(772, #"""
# CK0772: Các lĩnh vực cộng lại không bằng số chung

## Điều gì sai
Một số của kỳ khác tổng của số ấy trong các mục «theo_linh_vuc».

## Vì sao
Hai bảng trên cùng một trang mà không khớp thì không bảng nào đáng tin. Lĩnh vực không ghi một số thì số ấy được tính là 0; kỳ không chia theo lĩnh vực thì bỏ hẳn «theo_linh_vuc».

## Ví dụ sai
```yaml
tra_lai: 3
theo_linh_vuc:
  - {linh_vuc: buu-chinh, tra_lai: 1}
  - {linh_vuc: bao-chi, tra_lai: 1}
```

## Ví dụ đúng
```yaml
tra_lai: 2
theo_linh_vuc:
  - {linh_vuc: buu-chinh, tra_lai: 1}
  - {linh_vuc: bao-chi, tra_lai: 1}
```

"""#),
(773, #"""
# CK0773: Phần lớn hơn toàn bộ

## Điều gì sai
Số đã số hóa lớn hơn số phải số hóa; số thanh toán trực tuyến lớn hơn tổng số giao dịch; số nhận qua bưu chính công ích lớn hơn số mới tiếp nhận; hoặc số trả qua bưu chính công ích lớn hơn số đã giải quyết.

## Vì sao
Tỷ lệ in trên trang sẽ quá 100 %.

## Ví dụ sai
```yaml
so_hoa: {tong: 609, da_so_hoa: 670}
```

## Ví dụ đúng
```yaml
so_hoa: {tong: 609, da_so_hoa: 570}
```

"""#),
(774, #"""
# CK0774: Một kỳ công bố hai lần

## Điều gì sai
Hai tệp trong `ket-qua/` có cùng «ky» và cùng «co_quan».

## Vì sao
Người đọc không biết số nào đúng, và biểu đồ có hai cột cho một kỳ.

## Ví dụ sai
```yaml
# ket-qua/2026-10.md và ket-qua/2026-10-sua.md
ky: 2026-10
co_quan: so-tttt
```

## Ví dụ đúng
```yaml
# ket-qua/2026-10.md
ky: 2026-10
co_quan: so-tttt
thay_doi: [{ngay: 2026-11-20, ly_do: Đính chính số hồ sơ trả lại}]
```

"""#),
(775, #"""
# CK0775: Hẹn lại hồ sơ lần thứ hai

## Điều gì sai
Thư xin lỗi có «lan» lớn hơn 1, hoặc «so_ho_so» đã có trong một thư xin lỗi khác.

## Vì sao
Nghị định 61/2018/NĐ-CP chỉ cho hẹn lại một lần.

## Ví dụ sai
```yaml
so_ho_so: H21.19-260401-0001
lan: 2
```

## Ví dụ đúng
```yaml
so_ho_so: H21.19-260401-0001
lan: 1
```

"""#),
(776, #"""
# CK0776: Ngày hẹn mới không sau ngày xin lỗi

## Điều gì sai
«hen_tra_moi» trùng hoặc đứng trước «ngay».

## Vì sao
Thư xin lỗi hẹn một ngày chưa tới; ngày hẹn đã qua thì thư không hẹn gì cả.

## Ví dụ sai
```yaml
ngay: 2026-04-10
hen_tra_moi: 2026-04-09
```

## Ví dụ đúng
```yaml
ngay: 2026-04-10
hen_tra_moi: 2026-04-15
```

"""#),
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
(791, #"""
# CK0791: Nghĩa vụ xét loại nội dung không có

## Điều gì sai
«thoa_man.loai» trong `nghia-vu.yaml` không phải tên một loại nội dung.

## Vì sao
Loại nội dung được gọi bằng tên thư mục của nó; tên khác thì không có bản ghi nào để xét.

## Ví dụ sai
```yaml
thoa_man: {loai: thutuc, co: [so_bo]}
```

## Ví dụ đúng
```yaml
thoa_man: {loai: thu-tuc, co: [so_bo]}
```

Các loại: co-quan, ke-hoach, nhiem-vu, chi-so, van-ban, thu-tuc, duong-day-nong, phan-anh, ket-qua, xin-loi, tin, trang.

"""#),
(792, #"""
# CK0792: Nghĩa vụ xét khóa không có

## Điều gì sai
«thoa_man.co» hoặc «thoa_man.voi» nêu một khóa mà loại nội dung ấy không có.

## Vì sao
Khóa không có thì không bản ghi nào có được, và bảng kiểm sẽ báo thiếu mãi.

## Ví dụ sai
```yaml
thoa_man: {loai: co-quan, co: [lanh_dao.tieusu]}
```

## Ví dụ đúng
```yaml
thoa_man: {loai: co-quan, co: [lanh_dao.tieu_su]}
```

Khóa con viết sau dấu chấm. Có một trong hai khóa là đủ thì viết `giay_to|truong_hop.giay_to`.

"""#),
(793, #"""
# CK0793: Nghĩa vụ thiếu chu kỳ

## Điều gì sai
Có «trong» hoặc «thoa_man.trong_ky» mà không có «chu_ky», hoặc «trong_ky» đi với chu kỳ khi-thay-doi.

## Vì sao
«trong» đếm ngày làm việc từ lúc hết kỳ hay từ lúc thay đổi; không có chu kỳ thì không biết đếm từ đâu.

## Ví dụ sai
```yaml
trong: 5
thoa_man: {loai: ket-qua, trong_ky: true}
```

## Ví dụ đúng
```yaml
chu_ky: thang
trong: 5
thoa_man: {loai: ket-qua, trong_ky: true}
```

"""#),
(794, #"""
# CK0794: Loại nội dung không chia theo kỳ

## Điều gì sai
«trong_ky» đi với loại nội dung không ghi ngày hay kỳ.

## Vì sao
Thủ tục, cơ quan, đường dây nóng không thuộc về tháng hay năm nào, nên không đếm được mỗi kỳ một bản ghi.

## Ví dụ sai
```yaml
chu_ky: nam
thoa_man: {loai: thu-tuc, trong_ky: true}
```

## Ví dụ đúng
```yaml
chu_ky: nam
thoa_man: {loai: thu-tuc}
```

Không có «trong_ky» thì mỗi kỳ xét ngày rà soát hay ngày thay đổi cuối của từng bản ghi.

"""#),
(795, #"""
# CK0795: Nghĩa vụ lọc theo giá trị không có

## Điều gì sai
«voi» nêu một giá trị mà khóa ấy không nhận.

## Vì sao
Bộ lọc như vậy không chọn được bản ghi nào: nghĩa vụ sẽ thiếu mãi hoặc, với `dem: 0`, đủ mãi.

## Ví dụ sai
```yaml
thoa_man:
  loai: thu-tuc
  voi: [{khoa: muc_do, la: mot-phn}]
```

## Ví dụ đúng
```yaml
thoa_man:
  loai: thu-tuc
  voi: [{khoa: muc_do, la: mot-phan}]
```

"""#),
]
