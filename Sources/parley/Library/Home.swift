/// The folder where a user's own rubrics and the store are.
enum Home {
  /// The flag, else `$PARLEY_HOME`, else the platform's data folder; nil where there is none.
  static func folder(flag: String?) -> String? {
    if let flag { return flag }
    if let home = System.environment("PARLEY_HOME") { return home }
    #if os(macOS)
      return System.environment("HOME").map { $0 + "/Library/Application Support/parley" }
    #else
      if let data = System.environment("XDG_DATA_HOME") { return data + "/parley" }
      return System.environment("HOME").map { $0 + "/.local/share/parley" }
    #endif
  }
}
