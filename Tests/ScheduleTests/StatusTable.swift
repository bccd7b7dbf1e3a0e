// lint: table, one phrase a line
/// `phrase · year of the plan · reading · due dates`, below it `day status` or `day xong day-of-completion
/// status`.
///
/// Worked out apart from the code, with Python's calendar and `vietnam`'s days off; the day counts are not
/// taken from what the code says.
let statusTable = """
    Trước 31/12/2020 · 2021 · trước 2020-12-31 · 2020-12-30
      2020-12-22 Chưa đến hạn
      2020-12-23 Sắp đến hạn (còn 5 ngày làm việc)
      2020-12-29 Sắp đến hạn (còn 1 ngày làm việc)
      2020-12-30 Đến hạn hôm nay
      2020-12-31 Quá hạn 1 ngày
      2021-01-11 Quá hạn 12 ngày
      2021-01-19 xong 2020-12-30 Hoàn thành đúng hạn
      2021-01-19 xong 2021-01-02 Hoàn thành quá hạn 3 ngày
    Trước ngày 31/01/2026 · 2026 · trước 2026-01-31 · 2026-01-30
      2026-01-22 Chưa đến hạn
      2026-01-23 Sắp đến hạn (còn 5 ngày làm việc)
      2026-01-29 Sắp đến hạn (còn 1 ngày làm việc)
      2026-01-30 Đến hạn hôm nay
      2026-01-31 Quá hạn 1 ngày
      2026-02-11 Quá hạn 12 ngày
      2026-02-19 xong 2026-01-30 Hoàn thành đúng hạn
      2026-02-19 xong 2026-02-02 Hoàn thành quá hạn 3 ngày
    Trước 23/02/2026 · 2026 · trước 2026-02-23 · 2026-02-13
      2026-02-05 Chưa đến hạn
      2026-02-06 Sắp đến hạn (còn 5 ngày làm việc)
      2026-02-12 Sắp đến hạn (còn 1 ngày làm việc)
      2026-02-13 Đến hạn hôm nay
      2026-02-14 Quá hạn 1 ngày
      2026-02-25 Quá hạn 12 ngày
      2026-03-05 xong 2026-02-13 Hoàn thành đúng hạn
      2026-03-05 xong 2026-02-16 Hoàn thành quá hạn 3 ngày
    Chậm nhất 16/02/2026 · 2026 · chậm nhất 2026-02-16 · 2026-02-23
      2026-02-08 Chưa đến hạn
      2026-02-09 Sắp đến hạn (còn 5 ngày làm việc)
      2026-02-22 Sắp đến hạn (còn 1 ngày làm việc)
      2026-02-23 Đến hạn hôm nay
      2026-02-24 Quá hạn 1 ngày
      2026-03-07 Quá hạn 12 ngày
      2026-03-15 xong 2026-02-23 Hoàn thành đúng hạn
      2026-03-15 xong 2026-02-26 Hoàn thành quá hạn 3 ngày
    Trước 12/01/2026 · 2026 · trước 2026-01-12 · 2026-01-10
      2026-01-04 Chưa đến hạn
      2026-01-05 Sắp đến hạn (còn 5 ngày làm việc)
      2026-01-09 Sắp đến hạn (còn 1 ngày làm việc)
      2026-01-10 Đến hạn hôm nay
      2026-01-11 Quá hạn 1 ngày
      2026-01-22 Quá hạn 12 ngày
      2026-01-30 xong 2026-01-10 Hoàn thành đúng hạn
      2026-01-30 xong 2026-01-13 Hoàn thành quá hạn 3 ngày
    Chậm nhất 10/01/2026 · 2026 · chậm nhất 2026-01-10 · 2026-01-10
      2026-01-04 Chưa đến hạn
      2026-01-05 Sắp đến hạn (còn 5 ngày làm việc)
      2026-01-09 Sắp đến hạn (còn 1 ngày làm việc)
      2026-01-10 Đến hạn hôm nay
      2026-01-11 Quá hạn 1 ngày
      2026-01-22 Quá hạn 12 ngày
      2026-01-30 xong 2026-01-10 Hoàn thành đúng hạn
      2026-01-30 xong 2026-01-13 Hoàn thành quá hạn 3 ngày
    Chậm nhất 11/01/2026 · 2026 · chậm nhất 2026-01-11 · 2026-01-12
      2026-01-05 Chưa đến hạn
      2026-01-06 Sắp đến hạn (còn 5 ngày làm việc)
      2026-01-11 Sắp đến hạn (còn 1 ngày làm việc)
      2026-01-12 Đến hạn hôm nay
      2026-01-13 Quá hạn 1 ngày
      2026-01-24 Quá hạn 12 ngày
      2026-02-01 xong 2026-01-12 Hoàn thành đúng hạn
      2026-02-01 xong 2026-01-15 Hoàn thành quá hạn 3 ngày
    31/12/2023 · 2023 · ngày 2023-12-31 · 2024-01-02
      2023-12-24 Chưa đến hạn
      2023-12-25 Sắp đến hạn (còn 5 ngày làm việc)
      2024-01-01 Sắp đến hạn (còn 1 ngày làm việc)
      2024-01-02 Đến hạn hôm nay
      2024-01-03 Quá hạn 1 ngày
      2024-01-14 Quá hạn 12 ngày
      2024-01-22 xong 2024-01-02 Hoàn thành đúng hạn
      2024-01-22 xong 2024-01-05 Hoàn thành quá hạn 3 ngày
    Trước 01/01/2024 · 2023 · trước 2024-01-01 · 2023-12-29
      2023-12-21 Chưa đến hạn
      2023-12-22 Sắp đến hạn (còn 5 ngày làm việc)
      2023-12-28 Sắp đến hạn (còn 1 ngày làm việc)
      2023-12-29 Đến hạn hôm nay
      2023-12-30 Quá hạn 1 ngày
      2024-01-10 Quá hạn 12 ngày
      2024-01-18 xong 2023-12-29 Hoàn thành đúng hạn
      2024-01-18 xong 2024-01-01 Hoàn thành quá hạn 3 ngày
    Quý IV/2021 · 2021 · trong 2021-10-01…2021-12-31 · 2021-12-31
      2021-12-23 Chưa đến hạn
      2021-12-24 Sắp đến hạn (còn 5 ngày làm việc)
      2021-12-30 Sắp đến hạn (còn 1 ngày làm việc)
      2021-12-31 Đến hạn hôm nay
      2022-01-01 Quá hạn 1 ngày
      2022-01-12 Quá hạn 12 ngày
      2022-01-20 xong 2021-12-31 Hoàn thành đúng hạn
      2022-01-20 xong 2022-01-03 Hoàn thành quá hạn 3 ngày
    Quý I/2024 · 2024 · trong 2024-01-01…2024-03-31 · 2024-04-01
      2024-03-24 Chưa đến hạn
      2024-03-25 Sắp đến hạn (còn 5 ngày làm việc)
      2024-03-31 Sắp đến hạn (còn 1 ngày làm việc)
      2024-04-01 Đến hạn hôm nay
      2024-04-02 Quá hạn 1 ngày
      2024-04-13 Quá hạn 12 ngày
      2024-04-21 xong 2024-04-01 Hoàn thành đúng hạn
      2024-04-21 xong 2024-04-04 Hoàn thành quá hạn 3 ngày
    6 tháng đầu năm 2024 · 2024 · trong 2024-01-01…2024-06-30 · 2024-07-01
      2024-06-23 Chưa đến hạn
      2024-06-24 Sắp đến hạn (còn 5 ngày làm việc)
      2024-06-30 Sắp đến hạn (còn 1 ngày làm việc)
      2024-07-01 Đến hạn hôm nay
      2024-07-02 Quá hạn 1 ngày
      2024-07-13 Quá hạn 12 ngày
      2024-07-21 xong 2024-07-01 Hoàn thành đúng hạn
      2024-07-21 xong 2024-07-04 Hoàn thành quá hạn 3 ngày
    Tháng 2/2024 · 2024 · trong 2024-02-01…2024-02-29 · 2024-02-29
      2024-02-21 Chưa đến hạn
      2024-02-22 Sắp đến hạn (còn 5 ngày làm việc)
      2024-02-28 Sắp đến hạn (còn 1 ngày làm việc)
      2024-02-29 Đến hạn hôm nay
      2024-03-01 Quá hạn 1 ngày
      2024-03-12 Quá hạn 12 ngày
      2024-03-20 xong 2024-02-29 Hoàn thành đúng hạn
      2024-03-20 xong 2024-03-03 Hoàn thành quá hạn 3 ngày
    Tháng 2/2023 · 2023 · trong 2023-02-01…2023-02-28 · 2023-02-28
      2023-02-20 Chưa đến hạn
      2023-02-21 Sắp đến hạn (còn 5 ngày làm việc)
      2023-02-27 Sắp đến hạn (còn 1 ngày làm việc)
      2023-02-28 Đến hạn hôm nay
      2023-03-01 Quá hạn 1 ngày
      2023-03-12 Quá hạn 12 ngày
      2023-03-20 xong 2023-02-28 Hoàn thành đúng hạn
      2023-03-20 xong 2023-03-03 Hoàn thành quá hạn 3 ngày
    29/02/2024 · 2024 · ngày 2024-02-29 · 2024-02-29
      2024-02-21 Chưa đến hạn
      2024-02-22 Sắp đến hạn (còn 5 ngày làm việc)
      2024-02-28 Sắp đến hạn (còn 1 ngày làm việc)
      2024-02-29 Đến hạn hôm nay
      2024-03-01 Quá hạn 1 ngày
      2024-03-12 Quá hạn 12 ngày
      2024-03-20 xong 2024-02-29 Hoàn thành đúng hạn
      2024-03-20 xong 2024-03-03 Hoàn thành quá hạn 3 ngày
    Trước 01/3/2024 · 2024 · trước 2024-03-01 · 2024-02-29
      2024-02-21 Chưa đến hạn
      2024-02-22 Sắp đến hạn (còn 5 ngày làm việc)
      2024-02-28 Sắp đến hạn (còn 1 ngày làm việc)
      2024-02-29 Đến hạn hôm nay
      2024-03-01 Quá hạn 1 ngày
      2024-03-12 Quá hạn 12 ngày
      2024-03-20 xong 2024-02-29 Hoàn thành đúng hạn
      2024-03-20 xong 2024-03-03 Hoàn thành quá hạn 3 ngày
    Tháng 4/2024 · 2024 · trong 2024-04-01…2024-04-30 · 2024-05-02
      2024-04-21 Chưa đến hạn
      2024-04-22 Sắp đến hạn (còn 5 ngày làm việc)
      2024-05-01 Sắp đến hạn (còn 1 ngày làm việc)
      2024-05-02 Đến hạn hôm nay
      2024-05-03 Quá hạn 1 ngày
      2024-05-14 Quá hạn 12 ngày
      2024-05-22 xong 2024-05-02 Hoàn thành đúng hạn
      2024-05-22 xong 2024-05-05 Hoàn thành quá hạn 3 ngày
    Chậm nhất 04/5/2024 · 2024 · chậm nhất 2024-05-04 · 2024-05-04
      2024-04-23 Chưa đến hạn
      2024-04-24 Sắp đến hạn (còn 5 ngày làm việc)
      2024-05-03 Sắp đến hạn (còn 1 ngày làm việc)
      2024-05-04 Đến hạn hôm nay
      2024-05-05 Quá hạn 1 ngày
      2024-05-16 Quá hạn 12 ngày
      2024-05-24 xong 2024-05-04 Hoàn thành đúng hạn
      2024-05-24 xong 2024-05-07 Hoàn thành quá hạn 3 ngày
    Trong năm 2022 · 2022 · trong 2022-01-01…2022-12-31 · 2023-01-03
      2022-12-25 Chưa đến hạn
      2022-12-26 Sắp đến hạn (còn 5 ngày làm việc)
      2023-01-02 Sắp đến hạn (còn 1 ngày làm việc)
      2023-01-03 Đến hạn hôm nay
      2023-01-04 Quá hạn 1 ngày
      2023-01-15 Quá hạn 12 ngày
      2023-01-23 xong 2023-01-03 Hoàn thành đúng hạn
      2023-01-23 xong 2023-01-06 Hoàn thành quá hạn 3 ngày
    Giai đoạn 2022 - 2025 · 2022 · trong 2022-01-01…2025-12-31 · 2025-12-31
      2025-12-23 Chưa đến hạn
      2025-12-24 Sắp đến hạn (còn 5 ngày làm việc)
      2025-12-30 Sắp đến hạn (còn 1 ngày làm việc)
      2025-12-31 Đến hạn hôm nay
      2026-01-01 Quá hạn 1 ngày
      2026-01-12 Quá hạn 12 ngày
      2026-01-20 xong 2025-12-31 Hoàn thành đúng hạn
      2026-01-20 xong 2026-01-03 Hoàn thành quá hạn 3 ngày
    Quý III/2026 · 2026 · trong 2026-07-01…2026-09-30 · 2026-09-30
      2026-09-22 Chưa đến hạn
      2026-09-23 Sắp đến hạn (còn 5 ngày làm việc)
      2026-09-29 Sắp đến hạn (còn 1 ngày làm việc)
      2026-09-30 Đến hạn hôm nay
      2026-10-01 Quá hạn 1 ngày
      2026-10-12 Quá hạn 12 ngày
      2026-10-20 xong 2026-09-30 Hoàn thành đúng hạn
      2026-10-20 xong 2026-10-03 Hoàn thành quá hạn 3 ngày
    Tháng 8/2026 · 2026 · trong 2026-08-01…2026-08-31 · 2026-09-03
      2026-08-23 Chưa đến hạn
      2026-08-24 Sắp đến hạn (còn 5 ngày làm việc)
      2026-09-02 Sắp đến hạn (còn 1 ngày làm việc)
      2026-09-03 Đến hạn hôm nay
      2026-09-04 Quá hạn 1 ngày
      2026-09-15 Quá hạn 12 ngày
      2026-09-23 xong 2026-09-03 Hoàn thành đúng hạn
      2026-09-23 xong 2026-09-06 Hoàn thành quá hạn 3 ngày
    Chậm nhất 22/8/2026 · 2026 · chậm nhất 2026-08-22 · 2026-08-22
      2026-08-16 Chưa đến hạn
      2026-08-17 Sắp đến hạn (còn 5 ngày làm việc)
      2026-08-21 Sắp đến hạn (còn 1 ngày làm việc)
      2026-08-22 Đến hạn hôm nay
      2026-08-23 Quá hạn 1 ngày
      2026-09-03 Quá hạn 12 ngày
      2026-09-11 xong 2026-08-22 Hoàn thành đúng hạn
      2026-09-11 xong 2026-08-25 Hoàn thành quá hạn 3 ngày
    Trước ngày 15/8/2026 · 2026 · trước 2026-08-15 · 2026-08-14
      2026-08-06 Chưa đến hạn
      2026-08-07 Sắp đến hạn (còn 5 ngày làm việc)
      2026-08-13 Sắp đến hạn (còn 1 ngày làm việc)
      2026-08-14 Đến hạn hôm nay
      2026-08-15 Quá hạn 1 ngày
      2026-08-26 Quá hạn 12 ngày
      2026-09-03 xong 2026-08-14 Hoàn thành đúng hạn
      2026-09-03 xong 2026-08-17 Hoàn thành quá hạn 3 ngày
    Quý IV/2020; Quý IV/2021 · 2021 · trong 2020-10-01…2020-12-31 | trong 2021-10-01…2021-12-31 · 2020-12-31 2021-12-31
      2021-12-23 Chưa đến hạn
      2021-12-24 Sắp đến hạn (còn 5 ngày làm việc)
      2021-12-30 Sắp đến hạn (còn 1 ngày làm việc)
      2021-12-31 Đến hạn hôm nay
      2022-01-01 Quá hạn 1 ngày
      2022-01-12 Quá hạn 12 ngày
      2022-01-20 xong 2021-12-31 Hoàn thành đúng hạn
      2022-01-20 xong 2022-01-03 Hoàn thành quá hạn 3 ngày
    Trong vòng 03 ngày làm việc kể từ ngày 13/02/2026 · 2026 · 3 ngày làm việc sau 2026-02-13 · 2026-02-25
      2026-02-24 Sắp đến hạn (còn 1 ngày làm việc)
      2026-02-25 Đến hạn hôm nay
      2026-02-26 Quá hạn 1 ngày
    Trong vòng 05 ngày làm việc kể từ ngày 09/01/2026 · 2026 · 5 ngày làm việc sau 2026-01-09 · 2026-01-15
      2026-01-14 Sắp đến hạn (còn 1 ngày làm việc)
      2026-01-15 Đến hạn hôm nay
      2026-01-16 Quá hạn 1 ngày
    Trong vòng 10 ngày kể từ ngày 06/02/2026 · 2026 · 10 ngày sau 2026-02-06 · 2026-02-23
      2026-02-22 Sắp đến hạn (còn 1 ngày làm việc)
      2026-02-23 Đến hạn hôm nay
      2026-02-24 Quá hạn 1 ngày
    Trong vòng 01 tháng kể từ ngày 31/01/2024 · 2024 · 1 tháng sau 2024-01-31 · 2024-02-29
      2024-02-28 Sắp đến hạn (còn 1 ngày làm việc)
      2024-02-29 Đến hạn hôm nay
      2024-03-01 Quá hạn 1 ngày
    Trong vòng 02 tháng kể từ ngày 31/12/2023 · 2024 · 2 tháng sau 2023-12-31 · 2024-02-29
      2024-02-28 Sắp đến hạn (còn 1 ngày làm việc)
      2024-02-29 Đến hạn hôm nay
      2024-03-01 Quá hạn 1 ngày
    """
