import Clibxml2

/// Turns the nodes of libxml2 into values, and numbers its elements on the way.
struct XMLTreeReader {
  /// Elements read so far.
  private(set) var count = 0
  /// Of the start tags, in document order.
  let places: [(line: Int, column: Int)]

  init(places: [(line: Int, column: Int)]) { self.places = places }

  /// Leaves the element's index in the node, from 1, for paths to find it again.
  mutating func element(_ node: xmlNodePtr, depth: Int) throws(RubricImportError) -> XMLElement {
    let index = count
    count += 1
    let line = Int(xmlGetLineNo(node))
    let place = index < places.count ? places[index] : (line: line, column: 0)
    if depth > XMLLimits.depth {
      throw RubricImportError(
        .limit(.depth, most: XMLLimits.depth), line: place.line, column: place.column)
    }
    if index >= XMLLimits.elements {
      throw RubricImportError(
        .limit(.elements, most: XMLLimits.elements), line: place.line, column: place.column)
    }
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
    var content: [XMLContent] = []
    var text = ""
    var next = node.pointee.children
    while let child = next {
      switch child.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += Self.string(child.pointee.content)
      case XML_ELEMENT_NODE:
        if !text.isEmpty { content.append(.text(text)) }
        text = ""
        content.append(.element(try element(child, depth: depth + 1)))
      default: break
      }
      next = child.pointee.next
    }
    if !text.isEmpty { content.append(.text(text)) }
    return XMLElement(
      name: Self.string(node.pointee.name), namespace: Self.namespace(node.pointee.ns),
      attributes: Self.attributes(of: node), content: content, line: place.line,
      column: place.column, index: index)
  }

  private static func attributes(of node: xmlNodePtr) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      var value = ""
      var part = attribute.pointee.children
      while let text = part {
        if text.pointee.type == XML_TEXT_NODE { value += string(text.pointee.content) }
        part = text.pointee.next
      }
      attributes.append(
        XMLAttribute(
          name: string(attribute.pointee.name), namespace: namespace(attribute.pointee.ns),
          value: value))
      next = attribute.pointee.next
    }
    return attributes
  }

  private static func namespace(_ namespace: UnsafeMutablePointer<xmlNs>?) -> String {
    namespace.map { string($0.pointee.href) } ?? ""
  }

  static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }
}
