// swift-tools-version: 6.2
import PackageDescription

/// Every room is a target; its dependency list is the whole truth about who may import whom
/// (Documentation/Architecture.md draws it, Tests/ArchitectureTests reads this file and the imports).
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "CongKhai",
    products: [.executable(name: "congkhai", targets: ["congkhai"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        .target(name: "CPlatform"),
        .target(name: "CMarkMemory", dependencies: ["CCMark"]),

        room("Diagnostics"),
        room("Explanations", ["Diagnostics"]),
        room("VietnameseText"),
        room("CommonMark", ["Diagnostics", "VietnameseText", "CCMark", "CMarkMemory"]),
        room("FrontMatter", ["Diagnostics", "CLibYAML"]),
        room("Schedule", ["Diagnostics"]),
        room("Parallelism"),
        room("Compression", ["CZlib", "CBrotli"]),
        room("Attachments", ["Compression"]),
        room(
            "ContentModel",
            [
                "Diagnostics", "VietnameseText", "CommonMark", "FrontMatter", "Schedule", "Parallelism",
                "Attachments",
            ]),
        room("Charts", ["VietnameseText", "CQREncode"]),
        room("Templates", ["Diagnostics"]),
        room(
            "SitePlan",
            ["Diagnostics", "VietnameseText", "ContentModel", "Schedule", "CommonMark", "Parallelism"]),
        room("Output"),
        room(
            "Rendering",
            [
                "Diagnostics", "VietnameseText", "SitePlan", "ContentModel", "Schedule", "CommonMark",
                "Templates", "Charts",
            ]),
        room(
            "Exports",
            [
                "Diagnostics", "VietnameseText", "SitePlan", "ContentModel", "Schedule", "CommonMark",
                "Output",
            ]),
        .target(name: "CStarter"),
        room("Scaffolding", ["Diagnostics", "ContentModel", "Schedule", "CStarter"]),
        room("Reference", ["Diagnostics", "ContentModel"]),
        room("Preview", ["Output"]),
        room("Publishing", ["Diagnostics", "Output", "Compression", "CPlatform", "CLibCrypto"]),
        room(
            "SiteBuild",
            [
                "Diagnostics", "VietnameseText", "Schedule", "ContentModel", "SitePlan", "Output",
                "Rendering", "Exports", "Publishing", "Parallelism", "Attachments",
            ]),
        room("Importing", ["Diagnostics", "VietnameseText", "Schedule", "ContentModel"]),
        .executableTarget(
            name: "congkhai",
            dependencies: [
                "Diagnostics", "Explanations", "VietnameseText", "Schedule", "ContentModel", "Output",
                "Exports",
                "Publishing", "Preview", "Scaffolding", "Reference", "SiteBuild", "Importing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        tests("DiagnosticsTests", ["Diagnostics", "Explanations"]),
        tests("VietnameseTextTests", ["VietnameseText"]),
        tests("CommonMarkTests", ["CommonMark", "Diagnostics", "CCMark"]),
        tests("FrontMatterTests", ["FrontMatter", "Diagnostics"]),
        tests("ScheduleTests", ["Schedule", "Diagnostics"]),
        tests("ContentModelTests", ["ContentModel", "Diagnostics", "Schedule"]),
        tests("ChartsTests", ["Charts"], exclude: ["Golden"]),
        tests("TemplatesTests", ["Templates", "Diagnostics"]),
        tests("ImportingTests", ["Importing", "Schedule"]),
        tests("ExportsTests", ["Exports"]),
        tests("PublishingTests", ["Publishing", "Output", "Diagnostics"]),
        tests("ScaffoldingTests", ["Scaffolding", "ContentModel", "Diagnostics", "Schedule"]),
        tests("ArchitectureTests", []),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Diagnostics", "FrontMatter", "CommonMark", "Templates", "Schedule", "ContentModel",
                "Attachments",
                "Publishing", "Importing",
            ], path: "Tests/FuzzTargets", swiftSettings: strict),
        tests("FuzzTests", ["FuzzTargets"], exclude: ["Crashes"]),
    ],
    swiftLanguageModes: [.v6]
)

// Only for Tools/fuzz: a program whose main() is libFuzzer's links with the fuzzer's runtime alone.
if Context.environment["CONGKHAI_FUZZ"] != nil {
    package.products.append(.executable(name: "congkhai-fuzz", targets: ["FuzzMain"]))
    package.targets.append(
        .executableTarget(name: "FuzzMain", dependencies: ["FuzzTargets"], path: "Tests/FuzzMain"))
}
