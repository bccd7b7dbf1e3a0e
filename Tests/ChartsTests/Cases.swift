import Charts
import Testing

/// A chart worth looking at, and the name of its golden file.
struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let append: @Sendable (inout [UInt8]) -> Void

    var testDescription: String { name }

    init(
        _ name: String, _ title: String,
        _ append: @escaping @Sendable (ChartDescription, inout [UInt8]) -> Void
    ) {
        self.name = name
        self.append = {
            append(
                ChartDescription(idPrefix: name, title: title, summary: "Số liệu trong bảng bên dưới."), &$0)
        }
    }

    static let all: [Case] = lineCases + rankCases + componentCases + columnCases

    private static let lineCases = [
        Case("papi-mot-tinh", "PAPI của Gia Lai, 2011–2024") { description, output in
            LineChart(series: [papiGiaLai], breaks: [papiBreak], scale: 8...80, unit: "điểm")
                .append(description, to: &output)
        },
        Case("papi-nhieu-tinh", "PAPI của năm tỉnh, 2011–2024") { description, output in
            LineChart(series: papiProvinces, breaks: [papiBreak], scale: 8...80, unit: "điểm")
                .append(description, to: &output)
        },
        Case("pci-khoang-trong", "PCI của Gia Lai, 2006–2024") { description, output in
            LineChart(
                series: [pciGiaLai], breaks: [ChartBreak(at: 2013, label: "Bộ chỉ số 10 thành phần")],
                scale: 0...100, unit: "điểm"
            ).append(description, to: &output)
        },
        Case("sipas-muc-tieu", "SIPAS của Gia Lai so với mục tiêu và trung bình cả nước") {
            description, output in
            LineChart(
                series: [
                    series("Gia Lai", .subject, 2020, "86.41 86.00 82.52 83.84"),
                    series("Trung bình cả nước", .reference, 2020, "85.48 87.16 80.08 82.66 83.94"),
                ],
                breaks: [ChartBreak(at: 2022, label: "Thêm yếu tố chính sách công")],
                targets: targets("Mục tiêu", "85.67", 2024), scale: 0...100, unit: "%"
            ).append(description, to: &output)
        },
        Case("dti-ba-nam", "DTI của năm tỉnh, 2022–2024") { description, output in
            LineChart(
                series: [
                    series("Gia Lai", .subject, 2022, "0.4069 0.6159 0.5288"),
                    series("Khánh Hòa", .peer, 2022, "0.5576 0.6869 0.7079"),
                    series("Thanh Hóa", .peer, 2022, "0.6350 0.7314 0.7742"),
                    series("Bình Định", .peer, 2022, "0.5845 0.6926 0.6970"),
                    series("Ninh Thuận", .peer, 2022, "0.5934 0.6552 0.7063"),
                ], scale: 0...1, unit: "điểm"
            ).append(description, to: &output)
        },
    ]

    private static let rankCases = [
        Case("hang-doi-mau-so", "Hạng PAPI của Gia Lai: trên 63 rồi trên 34 tỉnh") { description, output in
            RankChart(
                series: [
                    ranks("Gia Lai", .subject, 2011, "24 27 27 35 43 52 58 47 57 43 53 58 51 52", of: 63) {
                        [RankPoint(2025, 20, of: 34)]
                    }
                ], breaks: [ChartBreak(at: 2018, label: "Thêm 2 nội dung")]
            ).append(description, to: &output)
        },
        Case("hang-nhieu-tinh", "Hạng SIPAS của ba tỉnh, 2020–2024") { description, output in
            RankChart(
                series: [
                    ranks("Gia Lai", .subject, 2020, "28 45 16 19", of: 63),
                    ranks("Khánh Hòa", .peer, 2020, "51 56 - 43 30", of: 63),
                    ranks("Quảng Ninh", .peer, 2022, "1 1", of: 63),
                ], breaks: [ChartBreak(at: 2022, label: "Đổi phương pháp")]
            ).append(description, to: &output)
        },
    ]

    private static let componentCases = [
        Case("thanh-phan-nho", "Tám nội dung PAPI của Gia Lai") { description, output in
            SmallMultiples(
                panels: papiDimensions.map { SmallMultiples.Panel($0.name, [$0]) }, breaks: [papiBreak],
                scale: 1...10, unit: "điểm"
            ).append(description, to: &output)
        },
        Case("thanh-phan-hai-nam", "Tám nội dung PAPI của Gia Lai năm 2024 so với năm 2023") {
            description, output in
            BarChart(components: papiComponents, position: 2024, breaks: [papiBreak])
                .append(description, to: &output)
        },
        Case("thanh-phan-gay-chuoi", "Các yếu tố SIPAS của Gia Lai năm 2022 so với mục tiêu") {
            description, output in
            BarChart(
                components: sipasComponents, position: 2022,
                breaks: [ChartBreak(at: 2022, label: "từ năm 2022 đo thêm chín nhóm chính sách công")]
            ).append(description, to: &output)
        },
    ]

    private static let columnCases = [
        Case("cot-chong", "Hồ sơ đã giải quyết theo quý") { description, output in
            ColumnChart(
                periods: ["Quý I/2024", "Quý II/2024", "Quý III/2024", "Quý IV/2024"],
                parts: [
                    ColumnChart.Part("Trước hạn", counts([812, 905, nil, 1120])),
                    ColumnChart.Part("Đúng hạn", counts([401, 377, nil, 350])),
                    ColumnChart.Part("Quá hạn", counts([22, 41, nil, 9])),
                ], totals: counts([1235, 1323, nil, 1479]), unit: "hồ sơ"
            ).append(description, to: &output)
        },
        Case("duong-nho", "PCI của Gia Lai") { description, output in
            Sparkline(pciGiaLai, breaks: [ChartBreak(at: 2013, label: "")]).append(description, to: &output)
        },
    ]
}
