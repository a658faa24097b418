/// Gathers nodes as they are written: `element("p") { "text"; element("b") { name } }`.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
  static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
  static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap(\.self) }
  static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  static func buildEither(first part: [HTMLNode]) -> [HTMLNode] { part }
  static func buildEither(second part: [HTMLNode]) -> [HTMLNode] { part }
  static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap(\.self) }
}

/// An element with its attributes and content.
func element(
  _ name: StaticString, _ attributes: HTMLAttribute...,
  @HTMLBuilder content: () -> [HTMLNode] = { [] }
) -> HTMLNode {
  .element(name, attributes, content())
}

/// The frame of every page: head, style, a link past the navigation, the content.
struct HTMLPage {
  var language: String
  var title: String
  /// The words of the link that leads past the head.
  var skip: String
  /// Wide tables get more room than text.
  var isWide = false

  /// The page as UTF-8; no script, and nothing that a browser would fetch.
  func bytes(header: [HTMLNode], main: [HTMLNode], footer: [HTMLNode]) -> [UInt8] {
    var out: [UInt8] = Array("<!DOCTYPE html>\n".utf8)
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    element("html", HTMLAttribute("lang", language)) {
      element("head") {
        element("meta", HTMLAttribute("charset", "utf-8"))
        element(
          "meta", HTMLAttribute("http-equiv", "Content-Security-Policy"),
          HTMLAttribute("content", policy))
        element(
          "meta", HTMLAttribute("name", "viewport"),
          HTMLAttribute("content", "width=device-width, initial-scale=1"))
        element(
          "meta", HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark"))
        element("title") { title }
        element("style") { HTMLNode.style(Stylesheet.all) }
      }
      element("body") {
        element("a", .class("skip"), .href("main")) { skip }
        element("header", .class("page")) { header }
        element("main", .id("main"), HTMLAttribute("tabindex", "-1")) { main }
        element("footer", .class("page")) { footer }
      }
    }.append(to: &out)
    out.append(0x0A)
    return out
  }
}
