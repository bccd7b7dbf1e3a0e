/// Every distinct deadline of the plans under `content/`, with the years of its plan and its reading.
/// The five plans that the project started from come first, the illustrative plan last.
let printedPhrases: [(phrase: String, years: ClosedRange<Int>, reading: String)] = [
    // Gia Lai, Thông tin và Truyền thông, 35/KH-STTTT 2024
    ("Hàng năm", 2024...2024, "mỗi nam 2024-01-01…2024-12-31"),
    ("năm 2024 và những năm tiếp theo", 2024...2024, "liên tục 2024-01-01…"),
    ("Định kỳ 6 tháng, năm", 2024...2024, "mỗi 6-thang+nam 2024-01-01…2024-12-31"),
    // Gia Lai, Công Thương, 2023
    ("Năm 2023 và những năm tiếp theo", 2023...2023, "liên tục 2023-01-01…"),
    ("Trong năm 2023", 2023...2023, "trong 2023-01-01…2023-12-31"),
    ("Trong năm 2023 và những năm tiếp theo", 2023...2023, "liên tục 2023-01-01…"),
    (
        "Trong năm 2023/Sau khi có quyết định công bố TTHC", 2023...2023,
        "trong 2023-01-01…2023-12-31 | sự kiện «Sau khi có quyết định công bố TTHC»"
    ),
    // Gia Lai, Thông tin và Truyền thông, 163/KH-STTTT 2020
    ("Hàng tháng; Quý IV/2021", 2021...2021, "mỗi thang 2021-01-01…2021-12-31 | trong 2021-10-01…2021-12-31"),
    ("Quý I/2021", 2021...2021, "trong 2021-01-01…2021-03-31"),
    ("Quý IV/ 2020", 2021...2021, "trong 2020-10-01…2020-12-31"),
    ("Quý IV/ 2021", 2021...2021, "trong 2021-10-01…2021-12-31"),
    ("Quý IV/2020", 2021...2021, "trong 2020-10-01…2020-12-31"),
    ("Quý IV/2021", 2021...2021, "trong 2021-10-01…2021-12-31"),
    ("Theo quy định", 2021...2021, "theo quy định"),
    ("Theo thời gian quy định", 2021...2021, "theo quy định"),
    (
        "Thường xuyên trong năm trước 15/8/2021", 2021...2021,
        "liên tục 2021-01-01…2021-12-31 | trước 2021-08-15"
    ),
    ("Thực hiện trong năm", 2021...2021, "trong 2021-01-01…2021-12-31"),
    ("Trong Quý IV năm 2021", 2021...2021, "trong 2021-10-01…2021-12-31"),
    ("Trong năm", 2021...2021, "trong 2021-01-01…2021-12-31"),
    ("Trong quý I/2021", 2021...2021, "trong 2021-01-01…2021-03-31"),
    ("Trước 31/12/2020", 2021...2021, "trước 2020-12-31"),
    ("Trước ngày 31/12/2020", 2021...2021, "trước 2020-12-31"),
    // Khánh Hòa, Thông tin và Truyền thông, 2022
    ("Năm 2022", 2022...2022, "trong 2022-01-01…2022-12-31"),
    // The illustrative plan, 2026
    ("21/11/2026", 2026...2026, "ngày 2026-11-21"),
    ("31/12/2026", 2026...2026, "ngày 2026-12-31"),
    ("6 tháng đầu năm 2026", 2026...2026, "trong 2026-01-01…2026-06-30"),
    ("Chậm nhất 30/10/2026", 2026...2026, "chậm nhất 2026-10-30"),
    ("Giai đoạn 2026 - 2030", 2026...2026, "trong 2026-01-01…2030-12-31"),
    ("Hàng tháng; Quý IV/2026", 2026...2026, "mỗi thang 2026-01-01…2026-12-31 | trong 2026-10-01…2026-12-31"),
    ("Hằng quý", 2026...2026, "mỗi quy 2026-01-01…2026-12-31"),
    ("Năm 2027", 2026...2026, "trong 2027-01-01…2027-12-31"),
    ("Quý I năm 2026", 2026...2026, "trong 2026-01-01…2026-03-31"),
    ("Quý I/2026", 2026...2026, "trong 2026-01-01…2026-03-31"),
    ("Quý IV/2026", 2026...2026, "trong 2026-10-01…2026-12-31"),
    ("Sau khi có quyết định công bố TTHC", 2026...2026, "sự kiện «Sau khi có quyết định công bố TTHC»"),
    ("Theo Kế hoạch riêng", 2026...2026, "kế hoạch riêng"),
    ("Theo quy định", 2026...2026, "theo quy định"),
    ("Tháng 7/2026", 2026...2026, "trong 2026-07-01…2026-07-31"),
    ("Tháng 9/2026", 2026...2026, "trong 2026-09-01…2026-09-30"),
    ("Thường xuyên", 2026...2026, "liên tục 2026-01-01…2026-12-31"),
    (
        "Thường xuyên trong năm, trước 15/8/2026", 2026...2026,
        "liên tục 2026-01-01…2026-12-31 | trước 2026-08-15"
    ),
    ("Trong năm", 2026...2026, "trong 2026-01-01…2026-12-31"),
    ("Trong năm 2028 và những năm tiếp theo", 2026...2026, "liên tục 2028-01-01…"),
    (
        "Trong vòng 03 ngày làm việc kể từ ngày tiếp nhận", 2026...2026,
        "sự kiện «Trong vòng 03 ngày làm việc kể từ ngày tiếp nhận»"
    ),
    ("Trước 28/11/2026", 2026...2026, "trước 2026-11-28"),
    ("Trước 31/01/2026", 2026...2026, "trước 2026-01-31"),
    ("Trước ngày 30/9/2026", 2026...2026, "trước 2026-09-30"),
    ("Trước ngày 31/01/2026", 2026...2026, "trước 2026-01-31"),
    ("Trước ngày 31/3/2026", 2026...2026, "trước 2026-03-31"),
    ("Định kỳ 6 tháng, năm", 2026...2026, "mỗi 6-thang+nam 2026-01-01…2026-12-31"),
]
