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
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Conversations", swiftSettings: settings),
    .target(name: "LanguageAnalysis", dependencies: ["Conversations"], swiftSettings: settings),
    .target(
      name: "Rubrics",
      dependencies: ["LanguageAnalysis", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Scoring", dependencies: ["Rubrics"], swiftSettings: settings),
    .target(name: "Reports", dependencies: ["Scoring"], swiftSettings: settings),
    .executableTarget(
      name: "parley", dependencies: ["Reports", argumentParser], swiftSettings: settings),
    .executableTarget(
      name: "GenerateData", dependencies: ["Rubrics"], swiftSettings: settings),

    .testTarget(
      name: "ConversationsTests", dependencies: ["Conversations"], swiftSettings: settings),
    .testTarget(
      name: "LanguageAnalysisTests", dependencies: ["LanguageAnalysis"], swiftSettings: settings),
    .testTarget(name: "RubricsTests", dependencies: ["Rubrics"], swiftSettings: settings),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports"], exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(name: "parleyTests", dependencies: ["parley"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
