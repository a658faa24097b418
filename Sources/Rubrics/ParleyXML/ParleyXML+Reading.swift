import Conversations
import LanguageAnalysis

extension RubricFile {
  /// Reads a rubric in parley's own XML, by the rules of the YAML form.
  public init(xml bytes: [UInt8], behaviours: BehaviourNames) {
    do throws(RubricImportError) {
      guard bytes.count <= RubricImports.maxBytes else {
        throw RubricImportError(.tooLarge(limit: RubricImports.maxBytes))
      }
      let root = try XMLDocument(parsing: bytes).root
      guard ParleyRubrics.recognises(root) else { throw ForeignMarkup.refusal(of: root) }
      self.init(
        reading: ParleyXMLTree.tree(of: root), text: "", hash: ContentHash.hex(of: bytes),
        behaviours: behaviours, findings: [])
    } catch {
      self.init(
        refused: Finding(
          code: "xml-syntax", line: error.line, column: error.column,
          message: error.problem.sentence(in: .en)))
    }
  }
}

/// Turns parley's XML into the tree that the YAML form gives, so that one reader serves both.
enum ParleyXMLTree {
  static func tree(of root: XMLElement) -> YAMLTree {
    guard case .mapping(let entries) = fields(of: root).content else { return fields(of: root) }
    let version = root.namespace.dropFirst(ParleyXML.namespaceStem.count)
    let place = place(of: root)
    let format = YAMLTree(content: .scalar(String(version), isPlain: false), place: place)
    return YAMLTree(
      content: .mapping([(YAMLTree.YAMLKey(name: "parley", place: place), format)] + entries),
      place: place)
  }

  private static func place(of element: XMLElement) -> YAMLTree.Place {
    YAMLTree.Place(line: element.line, column: element.column)
  }

  /// Attributes and children as keys; what the format does not know keeps its name, and is
  /// reported by the reader.
  private static func fields(of element: XMLElement) -> YAMLTree {
    let place = place(of: element)
    var entries: [(key: YAMLTree.YAMLKey, value: YAMLTree)] = []
    for attribute in element.attributes where attribute.namespace.isEmpty {
      let value = YAMLTree(content: .scalar(attribute.value, isPlain: false), place: place)
      entries.append((YAMLTree.YAMLKey(name: attribute.name, place: place), value))
    }
    var lists: [(key: String, items: [YAMLTree])] = []
    func add(_ item: YAMLTree, to key: String) {
      if let known = lists.firstIndex(where: { $0.key == key }) {
        lists[known].items.append(item)
      } else {
        lists.append((key, [item]))
      }
    }
    var texts: [(name: String, elements: [XMLElement])] = []
    var examples: [(key: String, items: [YAMLTree])] = []
    for child in element.children {
      if let list = ParleyXML.lists[child.name] {
        let isWord = child.name == "tag" || child.name == "channel"
        add(isWord ? scalar(child) : fields(of: child), to: list)
      } else if ParleyXML.localized.contains(child.name) {
        if let known = texts.firstIndex(where: { $0.name == child.name }) {
          texts[known].elements.append(child)
        } else {
          texts.append((child.name, [child]))
        }
      } else if child.name == "good" || child.name == "bad" {
        let item = localized(child.children("text"), at: child)
        if let known = examples.firstIndex(where: { $0.key == child.name }) {
          examples[known].items.append(item)
        } else {
          examples.append((child.name, [item]))
        }
      } else {
        let isTable = child.name == "policies"
        entries.append(entry(child.name, isTable ? fields(of: child) : scalar(child), child))
      }
    }
    for text in texts {
      entries.append(entry(text.name, localized(text.elements, at: element), text.elements[0]))
    }
    for (key, items) in lists {
      let value = YAMLTree(content: .sequence(items), place: items[0].place)
      entries.append((YAMLTree.YAMLKey(name: key, place: items[0].place), value))
    }
    if !examples.isEmpty {
      let kinds = examples.map { key, items in
        (
          key: YAMLTree.YAMLKey(name: key, place: items[0].place),
          value: YAMLTree(content: .sequence(items), place: items[0].place)
        )
      }
      let value = YAMLTree(content: .mapping(kinds), place: place)
      entries.append((YAMLTree.YAMLKey(name: "examples", place: place), value))
    }
    return YAMLTree(content: .mapping(entries), place: place)
  }

  private static func entry(
    _ name: String, _ value: YAMLTree, _ element: XMLElement
  ) -> (key: YAMLTree.YAMLKey, value: YAMLTree) {
    (YAMLTree.YAMLKey(name: name, place: place(of: element)), value)
  }

  private static func scalar(_ element: XMLElement) -> YAMLTree {
    YAMLTree(content: .scalar(element.text, isPlain: false), place: place(of: element))
  }

  /// One text without `xml:lang` serves both languages; several are one a language.
  private static func localized(_ elements: [XMLElement], at parent: XMLElement) -> YAMLTree {
    let isOne = elements.count == 1 && elements[0].attribute("lang", in: ParleyXML.xml) == nil
    if isOne { return scalar(elements[0]) }
    let texts = elements.map { element in
      let language = element.attribute("lang", in: ParleyXML.xml) ?? ""
      return entry(language, scalar(element), element)
    }
    return YAMLTree(content: .mapping(texts), place: place(of: elements.first ?? parent))
  }
}
