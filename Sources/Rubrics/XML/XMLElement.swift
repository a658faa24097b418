/// An element of an XML document as a value: what is left of libxml2 outside this folder.
struct XMLElement: Sendable, Hashable {
  /// Local name, as written.
  var name: String
  /// Empty where the element is in no namespace.
  var namespace: String
  var attributes: [XMLAttribute]
  /// Texts and elements in the order of the document; comments and instructions are left out.
  var content: [XMLContent]
  /// From 1: where the element's start tag begins; both 0 where it is unknown.
  var line: Int
  var column: Int
  /// Its place among all elements in document order, the root being 0.
  var index: Int

  init(
    name: String, namespace: String = "", attributes: [XMLAttribute] = [],
    content: [XMLContent] = [], line: Int = 0, column: Int = 0, index: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.content = content
    self.line = line
    self.column = column
    self.index = index
  }
}

struct XMLAttribute: Sendable, Hashable {
  var name: String
  var namespace: String
  var value: String
}

enum XMLContent: Sendable, Hashable {
  case text(String)
  case element(XMLElement)
}

extension XMLElement {
  var children: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text of the element and of all that is in it.
  var text: String {
    if content.count == 1, case .text(let text) = content[0] { return text }
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for part in content {
      switch part {
      case .text(let piece): text += piece
      case .element(let element): element.appendText(to: &text)
      }
    }
  }

  /// The first child of a name; a name without namespace means any.
  func child(_ name: String) -> XMLElement? {
    for part in content {
      if case .element(let element) = part, element.name == name { return element }
    }
    return nil
  }

  func children(_ name: String) -> [XMLElement] {
    content.compactMap {
      if case .element(let element) = $0, element.name == name { element } else { nil }
    }
  }

  /// The elements at the end of a path of names.
  func all(_ path: String...) -> [XMLElement] {
    var found = [self]
    for name in path { found = found.flatMap { $0.children(name) } }
    return found
  }

  /// The value of an attribute; without `namespace`, of the one in none.
  func attribute(_ name: String, in namespace: String = "") -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The element and everything in it, in document order, as far as `isOpen` lets it look.
  func descendants(where isWanted: (XMLElement) -> Bool) -> [XMLElement] {
    var found: [XMLElement] = []
    collect(isWanted, into: &found)
    return found
  }

  private func collect(_ isWanted: (XMLElement) -> Bool, into found: inout [XMLElement]) {
    if isWanted(self) { found.append(self) }
    for part in content {
      if case .element(let element) = part { element.collect(isWanted, into: &found) }
    }
  }
}
