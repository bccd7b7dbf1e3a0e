"""Invented plans of the genre: a head, a middle in each layout, a tail."""

HEAD = """\
SỞ A

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 7/KH-SA

Mẫu, ngày 05 tháng 02 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Căn cứ Kế hoạch số 300/KH-UBND ngày 20/12/2025 của UBND tỉnh về cải cách hành chính năm 2026;

Sở A ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao hiệu quả công tác.

II. NHIỆM VỤ

"""
TAIL = """
III. KINH PHÍ

Từ nguồn ngân sách.

Nơi nhận:

- UBND tỉnh;
- Lưu: VT, VP.

KT. GIÁM ĐỐC

PHÓ GIÁM ĐỐC

Trần Văn Bình
"""

# Each the middle of a plan; the first task is led by the office and due in the second quarter, the second by the
# inspectorate and due before 30/11/2026.
LAYOUTS = {
    "blocks": """\
1. Tiêu chí “Công khai thủ tục”

a) Mục tiêu, yêu cầu: Công khai 100% thủ tục.

b) Nhiệm vụ, giải pháp:

- Rà soát danh mục thủ tục.

c) Phân công trách nhiệm

- Cơ quan chủ trì: Văn phòng.

- Cơ quan phối hợp: Thanh tra.

d) Thời gian thực hiện: Quý II/2026.

2. Tiêu chí “Kiểm tra công vụ”

a) Mục tiêu, yêu cầu: Không có vi phạm.

b) Nhiệm vụ, giải pháp: Kiểm tra hai lần trong năm.

c) Phân công trách nhiệm

- Cơ quan chủ trì: Thanh tra.

d) Thời gian thực hiện: Trước 30/11/2026.
""",
    "labelled list": """\
1. Công khai thủ tục trên trang thông tin điện tử.

- Đơn vị chủ trì: Văn phòng.
- Đơn vị phối hợp: Thanh tra.
- Thời gian thực hiện: Quý II/2026.
- Sản phẩm: Danh mục thủ tục.

2. Kiểm tra công vụ tại các phòng.

Đơn vị chủ trì: Thanh tra.

Thời gian hoàn thành: Trước 30/11/2026.
""",
    "labels in brackets": """\
1. Công khai thủ tục trên trang thông tin điện tử (Chủ trì: Văn phòng; phối hợp: Thanh tra; thời gian: Quý II/2026).

2. Kiểm tra công vụ tại các phòng. Đơn vị chủ trì: Thanh tra. Thời gian hoàn thành: Trước 30/11/2026.
""",
    "inline": """\
1. Công khai, minh bạch

- Văn phòng chủ trì, phối hợp với Thanh tra công khai thủ tục; hoàn thành trong Quý II/2026.

2. Kỷ luật, kỷ cương

- Thanh tra chủ trì kiểm tra công vụ tại các phòng, hoàn thành trước 30/11/2026.
""",
    "unit by unit": """\
1. Văn phòng:

- Công khai thủ tục, phối hợp với Thanh tra, hoàn thành trong Quý II/2026.

2. Thanh tra:

- Kiểm tra công vụ tại các phòng, hoàn thành trước 30/11/2026.
""",
    "pipe table": """\
| TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
|---|---|---|---|---|---|
| 1 | Công khai thủ tục | Danh mục | Văn phòng | Thanh tra | Quý II/2026 |
| 2 | Kiểm tra công vụ | Báo cáo | Thanh tra | | Trước 30/11/2026 |
""",
    "flattened table": """\
STT

Nhiệm vụ

Sản phẩm

Phân công thực hiện

Thời gian thực hiện

1

Công khai thủ tục trên trang

thông tin điện tử

Danh mục thủ tục của Sở đã được rà soát

Văn phòng

chủ trì phối hợp

với Thanh tra

Quý

II/2026

2

Kiểm tra công vụ

Báo cáo kết quả kiểm tra tại các phòng

Thanh tra

Trước

30/11/2026
""",
    "one line a cell": """\
STT
Nhiệm vụ
Đơn vị chủ trì
Đơn vị phối hợp
Thời gian
1
Công khai thủ tục
Văn phòng
Thanh tra
Quý II/2026
2
Kiểm tra công vụ
Thanh tra
Văn phòng
Trước 30/11/2026
""",
    "columns": """\
  STT    Nhiệm vụ                      Sản phẩm            Đơn vị chủ     Đơn vị        Thời gian
                                                              trì         phối hợp      hoàn thành
  1      Công khai thủ tục trên        Danh mục thủ        Văn phòng      Thanh tra     Quý II/2026
         trang thông tin điện tử       tục
  2      Kiểm tra công vụ tại          Báo cáo             Thanh tra                    Trước
         các phòng                                                                      30/11/2026
""",
}
