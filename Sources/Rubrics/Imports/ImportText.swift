enum ImportText {
  static func plain(_ text: String) -> String { text }
  static func printable(_ text: String) -> String { text }
}
