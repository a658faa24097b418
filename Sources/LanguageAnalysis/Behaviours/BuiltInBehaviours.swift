import Conversations

/// The catalogue that travels inside the binary; made of `Rubrics/Behaviours` by `GenerateData`.
public enum BuiltInBehaviours {
  /// Ready to use; its tables are decoded language by language when first needed.
  public static let compiled = CompiledCatalogue(catalogue: catalogue) { language in
    switch language {
    case .en:
      PatternProgram(
        words: GeneratedBehaviours.englishWords.bytes,
        tables: GeneratedBehaviours.englishTables.bytes)
    case .fr:
      PatternProgram(
        words: GeneratedBehaviours.frenchWords.bytes, tables: GeneratedBehaviours.frenchTables.bytes
      )
    }
  }

  /// The files that it was made of, samples included.
  public static var files: BehaviourFiles {
    var files = BehaviourFiles(behaviours: [:], classes: [:])
    var name = ""
    var lines: [Substring] = []
    func close() {
      if name.hasPrefix("Classes/") {
        files.classes[String(name.dropFirst("Classes/".count))] = lines.joined(separator: "\n")
      } else if !name.isEmpty {
        files.behaviours[name] = lines.joined(separator: "\n")
      }
    }
    for line in SourceLines.lines(of: GeneratedBehaviours.files.description) {
      if line.hasPrefix("\(fileMark) ") {
        close()
        name = String(line.dropFirst(fileMark.count + 1))
        lines = []
      } else {
        lines.append(line)
      }
    }
    close()
    return files
  }

  /// Stands before each file's name in the generated text.
  static let fileMark = "%%%%"

  private static let catalogue: BehaviourCatalogue = {
    var behaviours: [Behaviour] = []
    for line in GeneratedBehaviours.catalogue.description.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let family = Behaviour.Family(rawValue: cells[1]),
        let speaker = Speaker(rawValue: cells[2])
      else { continue }
      behaviours.append(
        Behaviour(
          id: BehaviourID(cells[0]), family: family, speaker: speaker,
          anyPolarity: cells[3] == "any",
          title: LocalizedText(en: cells[4], fr: cells[5])))
    }
    return BehaviourCatalogue(
      behaviours: behaviours, hash: GeneratedBehaviours.hash.description)
  }()

  /// The Swift file that holds `files`, compiled; nil with the findings where one is an error.
  public static func swiftSource(
    of files: BehaviourFiles
  ) -> (source: String?, findings: [CatalogueCompiler.FileFinding]) {
    let result = CatalogueCompiler.compile(files)
    guard let compiled = result.catalogue else { return (nil, result.findings) }
    let english = compiled.encodedProgram(.en)
    let french = compiled.encodedProgram(.fr)
    let rows = compiled.catalogue.behaviours.map { behaviour in
      [
        behaviour.id.rawValue, behaviour.family.rawValue, behaviour.speaker.rawValue,
        behaviour.anyPolarity ? "any" : "", behaviour.title[.en], behaviour.title[.fr],
      ].joined(separator: "\t")
    }
    var texts: [String] = []
    for name in files.behaviours.keys.sorted() {
      texts.append("\(fileMark) \(name)\n\(files.behaviours[name] ?? "")")
    }
    for name in files.classes.keys.sorted() {
      texts.append("\(fileMark) Classes/\(name)\n\(files.classes[name] ?? "")")
    }
    func literal(_ name: String, _ text: String) -> String {
      "  static let \(name): StaticString = #\"\"\"\n\(text)\n\"\"\"#\n"
    }
    let source =
      "// swift-format-ignore-file\n"
      + "// Made by GenerateData of Rubrics/Behaviours; do not edit. `make data` writes it anew.\n\n"
      + "enum GeneratedBehaviours {\n"
      + literal("hash", compiled.catalogue.hash)
      + literal("catalogue", rows.joined(separator: "\n"))
      + literal("englishWords", english.words) + literal("englishTables", english.tables)
      + literal("frenchWords", french.words) + literal("frenchTables", french.tables)
      + literal("files", texts.joined(separator: "\n")) + "}\n"
    return (source, result.findings)
  }
}

extension StaticString {
  /// The literal's bytes, for as long as the program runs.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
