// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Warnings stop the build where parley itself is checked (`make test`, CI), not where it is used.
let strict = ProcessInfo.processInfo.environment["PARLEY_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // Small functions of one target are inlined in another: a twentieth of the time of `score`.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "parley",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "parley", targets: ["parley"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "Clibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "Clibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),

    .target(name: "Conversations", swiftSettings: settings),
    .target(name: "Statistics", swiftSettings: settings),
    .target(name: "LanguageAnalysis", dependencies: ["Conversations"], swiftSettings: settings),
    .target(
      name: "Rubrics",
      dependencies: ["LanguageAnalysis", "Clibxml2", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Scoring", dependencies: ["Rubrics"], swiftSettings: settings),
    .target(name: "RolePlay", dependencies: ["Scoring"], swiftSettings: settings),
    .target(
      name: "ServiceMetrics", dependencies: ["LanguageAnalysis", "Statistics"],
      swiftSettings: settings),
    .target(
      name: "SkillProgress",
      dependencies: [
        "RolePlay", "ServiceMetrics", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(name: "Reports", dependencies: ["SkillProgress"], swiftSettings: settings),
    .executableTarget(
      name: "parley", dependencies: ["Reports", "Clibedit", argumentParser],
      swiftSettings: settings),
    .executableTarget(
      name: "GenerateData", dependencies: ["Reports"], swiftSettings: settings),

    .testTarget(
      name: "ConversationsTests", dependencies: ["Conversations"], swiftSettings: settings),
    .testTarget(
      name: "LanguageAnalysisTests", dependencies: ["LanguageAnalysis"], exclude: ["Adversarial"],
      swiftSettings: settings),
    .testTarget(name: "RubricsTests", dependencies: ["Rubrics"], swiftSettings: settings),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring"], swiftSettings: settings),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: settings),
    .testTarget(name: "RolePlayTests", dependencies: ["RolePlay"], swiftSettings: settings),
    .testTarget(
      name: "ServiceMetricsTests", dependencies: ["ServiceMetrics"], swiftSettings: settings),
    .testTarget(
      name: "SkillProgressTests",
      dependencies: ["SkillProgress", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports"], exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(name: "parleyTests", dependencies: ["parley"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
