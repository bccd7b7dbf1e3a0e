// Made by Tools/explanations.py of Documentation/diagnostics/: change the pages there.
// lint: table, the pages as they are
// swift-format-ignore-file

let pages080: [(number: Int, page: String)] = [
(801, #"""
# CK0801: Chuỗi sổ công bố bị đứt

## Điều gì sai
Một bản trong `content/so-cong-bo/` bị thiếu, bị sửa, hoặc mang ngày trước bản đứng trước nó. Mỗi bản ghi mã SHA-256 của tệp trước; mã ấy không còn khớp.

## Vì sao
Sổ công bố là bằng chứng về những gì đã được công bố và khi nào. Chỉ được ghi thêm; sửa quá khứ thì mọi mã về sau không khớp nữa, và mã đã in trên báo cáo cũng vậy.

## Ví dụ sai
```
content/so-cong-bo/0001.jsonl   (đã sửa bằng tay)
content/so-cong-bo/0002.jsonl   {"ban":2,…,"truoc":"<mã của tệp 0001 lúc chưa sửa>"}
```

## Ví dụ đúng
Khôi phục tệp từ Git:

```
git log --oneline -- content/so-cong-bo/
git checkout <commit> -- content/so-cong-bo/0001.jsonl
```

"""#),
(802, #"""
# CK0802: Không đọc được một bản của sổ công bố

## Điều gì sai
Một dòng của tệp trong `content/so-cong-bo/` không phải dòng mà `congkhai release` ghi: bị cắt, bị sửa, hoặc còn dấu xung đột của Git.

## Vì sao
Khi chưa đọc được cả sổ thì không thể xét việc xóa hay sửa những gì đã công bố, nên trang không được công bố.

## Ví dụ sai
```
<<<<<<< HEAD
{"loai":"tin","ma":"thong-bao","sha256":"…"}
```

## Ví dụ đúng
Lấy lại tệp nguyên vẹn. Khi hai nhánh cùng ghi một bản, giữ bản đã công bố, xóa bản kia và chạy `congkhai release` lần nữa:

```
git checkout --ours content/so-cong-bo/0007.jsonl
```

"""#),
(803, #"""
# CK0803: Điều đã công bố không còn địa chỉ

## Điều gì sai
Một bản ghi, hoặc một trang của nó (đơn vị, trường hợp, thành phần), đã từng được công bố mà nay không còn trang nào ở địa chỉ ấy, hoặc bản ghi bị đổi thành bản nháp.

## Vì sao
Người dân giữ liên kết, mã QR đã in, văn bản đã dẫn. Địa chỉ đã công bố phải còn, chuyển đi, hoặc nói vì sao không còn.

## Ví dụ sai
Xóa `content/tin/thong-bao-cu.md` mà không ghi gì thêm.

## Ví dụ đúng
Bản ghi thay nó ghi địa chỉ cũ:

```yaml
chuyen_huong: [/tin/thong-bao-cu/]
```

Không có gì thay thì một bản ghi liên quan, chẳng hạn cơ quan, ghi kèm lý do; địa chỉ cũ thành trang nói vì sao không còn:

```yaml
chuyen_huong:
  - {tu: /tin/thong-bao-cu/, ly_do: "Đăng trùng với thông báo ngày 12/3/2026"}
```

"""#),
(804, #"""
# CK0804: Thủ tục đã công bố bị xóa

## Điều gì sai
Tệp của một thủ tục đã công bố bị xóa hoặc đổi thành bản nháp.

## Vì sao
Thủ tục bãi bỏ vẫn phải tra cứu được: từ khi nào, theo văn bản nào. Vì vậy thủ tục không bao giờ bị xóa mà chuyển sang tình trạng bãi bỏ.

## Ví dụ sai
```
git rm content/thu-tuc/1.003659.md
```

## Ví dụ đúng
```yaml
tinh_trang: bai-bo
van_ban_bai_bo: {ten: "Quyết định số 45/QĐ-UBND ngày 08/4/2026"}
```

Nếu chỉ đổi mã thủ tục, thủ tục mang mã mới ghi địa chỉ cũ:

```yaml
chuyen_huong: [/thu-tuc/ten-cu/]
```

"""#),
(805, #"""
# CK0805: Thời hạn đã công bố bị sửa

## Điều gì sai
`thoi_han` của một nhiệm vụ, hoặc của một mốc, khác với khi công bố, hoặc bị xóa. Cũng vậy khi `nam` của kế hoạch bị sửa làm «Trong năm», «Quý IV» thành thời hạn khác, hay khi nhiệm vụ đổi mã (có `chuyen_huong`) mà thời hạn không giữ nguyên. Chỉ xét các kế hoạch được theo dõi tiến độ (`theo_doi_tu`).

## Vì sao
Thời hạn ban đầu luôn được hiện bên cạnh thời hạn đã gia hạn; sửa nó là làm cho nhiệm vụ trễ thành đúng hạn.

## Ví dụ sai
```yaml
thoi_han: Quý IV/2026      # đã công bố: Quý III/2026
```

## Ví dụ đúng
```yaml
thoi_han: Quý III/2026
gia_han:
  - {den: 2026-12-31, van_ban: {ten: "Thông báo số 40/TB-STTTT ngày 20/9/2026"}, ly_do: "Chờ bố trí vốn"}
```

"""#),
(806, #"""
# CK0806: Gia hạn đã công bố bị sửa

## Điều gì sai
Một lần gia hạn đã công bố bị sửa, bị xóa, hoặc đổi chỗ.

## Vì sao
Danh sách gia hạn chỉ được ghi thêm: mỗi lần gia hạn là một quyết định, có văn bản, và người đọc phải thấy đủ các lần.

## Ví dụ sai
```yaml
gia_han:
  - {den: 2027-01-29, van_ban: {ten: "TB 2"}}      # đã công bố: đến 2026-12-31 theo TB 1
```

## Ví dụ đúng
```yaml
gia_han:
  - {den: 2026-12-31, van_ban: {ten: "TB 1"}}
  - {den: 2027-01-29, van_ban: {ten: "TB 2"}}
```

"""#),
(807, #"""
# CK0807: Trang chưa có sổ công bố

## Điều gì sai
Không có gì sai: `content/so-cong-bo/` chưa có bản nào tính đến ngày của trang.

## Vì sao
Chưa có sổ thì chưa xét được việc xóa, sửa những gì đã công bố, và trang «Thay đổi» còn trống. Lưu ý này không làm lệnh nào thất bại.

## Ví dụ sai
```
congkhai build
```

khi trang đã chính thức hoạt động mà chưa bao giờ chạy `congkhai release`.

## Ví dụ đúng
```
congkhai release
git add content/so-cong-bo && git commit -m "Bản công bố 1"
```

"""#),
(808, #"""
# CK0808: Ngày công bố trước bản gần nhất

## Điều gì sai
`congkhai release` được chạy với ngày đứng trước ngày của bản cuối trong sổ công bố.

## Vì sao
Các bản công bố nối tiếp nhau theo thời gian; một bản mang ngày cũ hơn sẽ viết lại quá khứ.

## Ví dụ sai
```
congkhai release --date 2026-09-01      # bản cuối: 2026-10-01
```

## Ví dụ đúng
```
congkhai release
```

"""#),
]
