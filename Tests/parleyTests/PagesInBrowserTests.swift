import Foundation
import Testing

/// `report` and `score --format html` in headless Chromium: Tests/Browser/check-pages.py.
///
/// Skipped where there is no Chromium or no python3, unless `PARLEY_NEEDS_BROWSER` is set, as in CI.
@Suite(
  .enabled(if: Browser.isHere, "no chromium and python3 here: apt-get install chromium")
)
struct PagesInBrowserTests {
  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Browser/check-pages.py")

  @Test func pagesAreReadableReachableAndInert() throws {
    try withProgram { program in
      let environment = ProcessInfo.processInfo.environment
      var kept = ["PATH": Browser.path, "SCRIPT": Self.script.path]
      for name in ["CHROMIUM", "CI"] { kept[name] = environment[name] }
      let result = try program.run(
        shell: "exec python3 \"$SCRIPT\" \"$PARLEY\"", environment: kept)
      #expect(result.text == "")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.hasSuffix(" 0 faults\n"))
    }
  }
}

/// The browser that pages are looked at with.
enum Browser {
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  private static func has(_ program: String) -> Bool {
    path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  static let isHere: Bool = {
    let environment = ProcessInfo.processInfo.environment
    if environment["PARLEY_NEEDS_BROWSER"] != nil { return true }
    let browsers = [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    ]
    return has("python3") && (environment["CHROMIUM"] != nil || browsers.contains(where: has))
  }()
}
