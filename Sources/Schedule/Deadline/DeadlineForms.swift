/// The forms that a deadline may have, one example each: for messages, for the reference page, for the
/// editor.
public let deadlineForms: [String] = [
    "Trước 31/12/2024", "Trước ngày 15/8/2024", "Chậm nhất 30/6/2024", "31/12/2024", "Quý IV/2024",
    "Quý I năm 2024", "6 tháng đầu năm 2024", "Tháng 7/2024", "Năm 2024", "Trong năm 2024", "Trong năm",
    "Trong năm 2024 và những năm tiếp theo", "Giai đoạn 2022 - 2025", "Từ tháng 3 đến tháng 6/2024",
    "Thường xuyên", "Thường xuyên trong năm, trước 15/8/2024", "Hằng tháng", "Hằng quý", "Hằng năm",
    "Định kỳ 6 tháng, năm", "Theo quy định", "Theo thời gian quy định", "Theo Kế hoạch riêng",
    "Sau khi có quyết định công bố TTHC", "Trong vòng 03 ngày làm việc kể từ ngày 15/3/2024",
    "Quý IV/2023; Quý IV/2024",
]
