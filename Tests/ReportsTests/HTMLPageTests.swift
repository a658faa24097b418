import Conversations
import Foundation
import Testing

@testable import Reports

@Suite struct HTMLPageTests {
  private func text(_ node: HTMLNode) -> String {
    var out: [UInt8] = []
    node.append(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func page(_ texts: Texts) -> String {
    let page = ScorePage(rubric: Samples.rubric, texts: texts)
    let bytes = page.bytes(
      for: [Samples.card], details: [page.detail(of: Samples.card, Samples.conversation)])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() {
    let hostile = #"</p><script>alert("1")</script>&'"#
    let node = element("p", HTMLAttribute("title", hostile)) { hostile }
    let escaped = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"
    #expect(text(node) == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func whatIsInvisibleIsWrittenOut() {
    #expect(
      text(.text("a\u{1B}[31m\u{202E}b\u{0}")) == "a&lt;U+001B&gt;[31m&lt;U+202E&gt;b&lt;U+0000&gt;"
    )
  }

  @Test func elementsWithoutContentHaveNoEnd() {
    #expect(text(element("br")) == "<br>")
    #expect(text(element("p")) == "<p></p>")
  }

  @Test(arguments: [Language.en, .fr])
  func aPageNamesItsLanguageAndFetchesNothing(language: Language) {
    let html = page(.texts(in: language))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    for word in ["<script", "http://", "https://", "url(", "@import", "src=", "<link", "onload"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"))
    #expect(html.contains("prefers-color-scheme:dark") && html.contains("@media print"))
    #expect(html.contains("class=\"skip\" href=\"#main\""))
  }

  @Test func hostileWordsOfATranscriptAreInert() {
    var conversation = Samples.conversation
    conversation.turns[2].text = "I am so sorry <img src=x onerror=alert(1)> about it."
    let page = ScorePage(rubric: Samples.rubric, texts: .english)
    let bytes = page.bytes(
      for: [Samples.card], details: [page.detail(of: Samples.card, conversation)])
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(!html.contains("<img"))
    #expect(html.contains("<mark>so sorry</mark> &lt;img src=x onerror=alert(1)&gt;"))
    #expect(!bytes.contains(0x1B))
  }

  @Test func scorePageSnapshot() {
    let page = ScorePage(rubric: Samples.rubric, texts: .french)
    let html = String(
      decoding: page.bytes(
        for: [Samples.card], details: [page.detail(of: Samples.card, Samples.conversation)]),
      as: UTF8.self)
    // The style sheet has a test of its own.
    let body = html.split(separator: "<body>", maxSplits: 1).last.map(String.init) ?? ""
    expectSnapshot(Array(body.replacing("><", with: ">\n<").utf8), "score.fr.html")
  }

  /// WCAG 2.2, 1.4.3: text on its ground, in both schemes.
  @Test(arguments: [false, true])
  func textHasContrast(isDark: Bool) throws {
    let sheet = Stylesheet.all.description
    let parts = sheet.split(separator: ":root{").map(String.init)
    let colours = parts[isDark ? 1 : 0]
    func luminance(_ name: String) throws -> Double {
      let start = try #require(colours.range(of: "--\(name):#")?.upperBound)
      let hex = String(colours[start...].prefix(6))
      let number = try #require(Int(hex, radix: 16))
      let channels = [number >> 16, number >> 8 & 255, number & 255].map { channel -> Double in
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    for ground in ["ground", "raise"] {
      for ink in ["ink", "quiet", "accent", "low"] {
        let (a, b) = (try luminance(ink), try luminance(ground))
        #expect((max(a, b) + 0.05) / (min(a, b) + 0.05) >= 4.5, "\(ink) on \(ground)")
      }
    }
  }
}
