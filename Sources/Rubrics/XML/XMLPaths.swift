import Clibxml2

/// Looks up XPath 1.0 expressions in one document; values come back, never nodes.
///
/// All look-ups together take a bounded number of steps. Owns the context and frees it; the tree
/// that it looks into lives as long as it does.
final class XMLPaths {
  private let context: xmlXPathContextPtr
  private let tree: XMLTree
  private let elements: [XMLElement]
  private let nodes: [xmlNodePtr]
  private let log = XMLPathLog()

  /// What a path gives.
  enum Result {
    case elements([XMLElement])
    case text(String)
  }

  init(
    tree: XMLTree, elements: [XMLElement], namespaces: [(prefix: String, uri: String)]
  ) throws(RubricImportError) {
    guard let context = xmlXPathNewContext(tree.pointer) else {
      throw RubricImportError(.malformed(message: "out of memory", hint: nil))
    }
    self.context = context
    self.tree = tree
    self.elements = elements
    nodes = Self.nodes(of: tree.pointer)
    parley_xpath_limit(context, XMLLimits.pathOperations)
    for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
    context.pointee.userData = Unmanaged.passUnretained(log).toOpaque()
    context.pointee.error = { data, error in
      guard let data, let error else { return }
      Unmanaged<XMLPathLog>.fromOpaque(data).takeUnretainedValue().take(error.pointee)
    }
  }

  deinit { xmlXPathFreeContext(context) }

  private static func nodes(of document: xmlDocPtr) -> [xmlNodePtr] {
    var nodes: [xmlNodePtr] = []
    func visit(_ node: xmlNodePtr) {
      nodes.append(node)
      var next = node.pointee.children
      while let child = next {
        if child.pointee.type == XML_ELEMENT_NODE { visit(child) }
        next = child.pointee.next
      }
    }
    if let root = xmlDocGetRootElement(document) { visit(root) }
    return nodes
  }

  /// The value of `path` seen from `element`, or from the document where it is nil.
  ///
  /// - Parameter key: the profile's name for the path, for errors.
  func value(
    of path: String, from element: XMLElement?, key: String
  ) throws(RubricImportError) -> Result {
    log.first = nil
    guard let expression = xmlXPathCtxtCompile(context, path) else {
      throw failure(path, key)
    }
    defer { xmlXPathFreeCompExpr(expression) }
    if let element, element.index < nodes.count {
      context.pointee.node = nodes[element.index]
    } else {
      context.pointee.node = UnsafeMutableRawPointer(tree.pointer)
        .assumingMemoryBound(to: xmlNode.self)
    }
    guard let object = xmlXPathCompiledEval(expression, context) else {
      throw failure(path, key)
    }
    defer { xmlXPathFreeObject(object) }
    guard object.pointee.type == XPATH_NODESET else {
      return .text(Self.take(xmlXPathCastToString(object)))
    }
    return nodeSet(object)
  }

  private func nodeSet(_ object: xmlXPathObjectPtr) -> Result {
    guard let set = object.pointee.nodesetval, set.pointee.nodeNr > 0,
      let table = set.pointee.nodeTab
    else { return .elements([]) }
    xmlXPathNodeSetSort(set)
    var found: [XMLElement] = []
    for position in 0..<Int(set.pointee.nodeNr) {
      guard let node = table[position], node.pointee.type == XML_ELEMENT_NODE else { continue }
      let index = Int(bitPattern: node.pointee._private) - 1
      if elements.indices.contains(index) { found.append(elements[index]) }
    }
    // Attributes and texts: the value of the first, as XPath itself turns a set into a text.
    return found.isEmpty ? .text(Self.take(xmlXPathCastToString(object))) : .elements(found)
  }

  private static func take(_ characters: UnsafeMutablePointer<xmlChar>?) -> String {
    defer { parley_xml_free(characters) }
    return XMLTreeReader.string(characters)
  }

  private func failure(_ path: String, _ key: String) -> RubricImportError {
    if log.first?.code == Int32(bitPattern: XML_XPATH_EXPRESSION_OK.rawValue + XPATH_OP_LIMIT_EXCEEDED.rawValue) {
      return RubricImportError(.profile(.tooMuchWork(key: key, path: path)))
    }
    return RubricImportError(
      .profile(.badPath(key: key, path: path, message: log.first?.message ?? "cannot be read")))
  }
}

/// The first fault of a path.
private final class XMLPathLog {
  var first: (code: Int32, message: String)?

  func take(_ error: xmlError) {
    guard first == nil else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    first = (error.code, String(message.prefix { !$0.isNewline }))
  }
}
