import Charts

/// Published values of `content/chi-so`, written short: `-` is a year without one.
func series(
    _ name: String, _ role: ChartSeries.Role, _ first: Int, _ values: String, computed: Bool = false
) -> ChartSeries {
    let points = values.split(separator: " ").enumerated().map { offset, text in
        ChartValue(String(text)).map { ChartPoint(first + offset, $0, isComputed: computed) }
            ?? .missing(first + offset)
    }
    return ChartSeries(name, role: role, points: points)
}

func ranks(
    _ name: String, _ role: ChartSeries.Role, _ first: Int, _ values: String, of total: Int,
    more: () -> [RankPoint?] = { [] }
) -> RankSeries {
    let points = values.split(separator: " ").enumerated().map { offset, text in
        Int(text).flatMap { RankPoint(first + offset, $0, of: total) } ?? .missing(first + offset)
    }
    return RankSeries(name, role: role, points: points + more().compactMap { $0 })
}

func targets(_ label: String, _ value: String, _ year: Int) -> [ChartTarget] {
    [ChartValue(value)].compactMap { $0 }.map { ChartTarget(label, $0, positions: year...year) }
}

func counts(_ values: [Int?]) -> [ChartValue?] { values.map { $0.flatMap { ChartValue($0) } } }

let papiBreak = ChartBreak(at: 2018, label: "Thêm 2 nội dung, thang điểm 80")

let papiGiaLai = series(
    "Gia Lai", .subject, 2011,
    "35.9646 36.8688 37.3125 36.2480 34.5335 34.4610 34.5437 "
        + "42.9473 41.5486 42.1967 39.9496 39.6736 40.3179 41.2859",
    computed: true)

let papiProvinces = [
    papiGiaLai,
    series(
        "Khánh Hòa", .peer, 2011,
        "34.5254 31.8313 35.8015 34.1071 33.3947 34.2457 35.5754 "
            + "42.1712 42.1642 39.1406 41.6887 43.4369 44.9419 43.8064",
        computed: true),
    series(
        "Thanh Hóa", .peer, 2011,
        "37.2286 37.2906 38.6313 36.8797 37.5321 36.2773 37.3476 "
            + "45.6869 43.8905 43.1565 47.1016 46.0154 44.2042 44.8708",
        computed: true),
    series(
        "Bình Định", .peer, 2011,
        "38.4315 39.8124 38.1982 38.6195 36.0928 37.5220 38.3477 "
            + "41.0423 40.8365 43.2494 41.9441 41.6601 43.5718 43.4681",
        computed: true),
    series(
        "Ninh Thuận", .peer, 2011,
        "34.3435 34.3395 35.3225 34.3618 33.8724 37.2221 36.9312 "
            + "45.4218 43.2592 40.7460 43.8302 46.0002 45.5054 45.7323",
        computed: true),
]

let pciGiaLai = ChartSeries(
    "Gia Lai",
    points: series("", .subject, 2006, "54.27 56.16 51.82 56.01 53.65 55.07").points
        + series("", .subject, 2021, "64.90 64.00").points
        + [
            .missing(2023, note: "ngoài 30 tỉnh được công bố"),
            .missing(2024, note: "ngoài 30 tỉnh được công bố"),
        ])

/// The dimensions of PAPI in Gia Lai; two of them began in 2018.
let papiDimensions = [
    series(
        "Tham gia của người dân ở cấp cơ sở", .subject, 2011,
        "5.4743 5.2646 5.4530 5.5136 4.8390 5.4652 5.2867 "
            + "5.1352 5.1060 4.8508 4.6418 5.0253 4.7472 4.8071",
        computed: true),
    series(
        "Công khai, minh bạch trong việc ra quyết định", .subject, 2011,
        "6.0023 6.1243 5.8576 5.3451 5.3319 5.0925 5.4742 "
            + "5.1951 5.2909 5.0653 4.8455 5.0327 4.8494 5.0022",
        computed: true),
    series(
        "Trách nhiệm giải trình với người dân", .subject, 2011,
        "5.4351 5.8574 5.8095 5.7407 5.4802 4.8537 4.2784 "
            + "4.9145 4.8684 4.9814 4.1777 3.9166 4.1498 4.1778",
        computed: true),
    series(
        "Kiểm soát tham nhũng trong khu vực công", .subject, 2011,
        "5.6508 6.1002 6.8289 5.8962 5.4666 5.4397 5.7107 "
            + "6.3529 6.4552 6.4584 5.9360 6.2284 6.4906 6.6482",
        computed: true),
    series(
        "Thủ tục hành chính công", .subject, 2011,
        "7.0847 7.2533 7.1798 7.3073 6.9015 6.9588 6.9934 "
            + "7.1392 7.1276 7.1256 6.9021 6.6385 6.9227 6.9032",
        computed: true),
    series(
        "Cung ứng dịch vụ công", .subject, 2011,
        "6.3175 6.2690 6.1837 6.4450 6.5144 6.6511 6.8003 "
            + "6.7211 6.9007 7.2577 7.5284 6.8516 7.3842 7.3899",
        computed: true),
    series(
        "Quản trị môi trường", .subject, 2018,
        "4.1965 3.3134 3.4957 3.2339 3.0916 3.0374 3.5064",
        computed: true),
    series(
        "Quản trị điện tử", .subject, 2018,
        "3.2928 2.4864 2.9618 2.6843 2.8889 2.7366 2.8511",
        computed: true),
]

let papiComponents = papiDimensions.enumerated().map { index, series in
    BarChart.Component(series, target: index == 2 ? ChartValue("5.0") : nil, maximum: 10)
}

let sipasComponents: [BarChart.Component] = [
    component("Tiếp cận dịch vụ", "83.50 83.99", target: "85.67"),
    component("Thủ tục hành chính", "- 84.04", target: "85.72"),
    component("Công chức trực tiếp giải quyết công việc", "- 85.39", target: "87.10"),
    component("Kết quả cung ứng dịch vụ", "- 80.90", target: "82.52"),
    component("Tiếp nhận, xử lý phản ánh, kiến nghị", "- -", target: "79.45"),
]

private func component(_ name: String, _ values: String, target: String) -> BarChart.Component {
    BarChart.Component(series(name, .subject, 2021, values), target: ChartValue(target), maximum: 100)
}
