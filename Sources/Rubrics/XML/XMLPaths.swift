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
  /// Bytes of text handed out.
  private var taken = 0

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
    parley_xml_quiet()
    parley_xpath_limit(context, XMLLimits.pathOperations)
    for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
    context.pointee.userData = Unmanaged.passUnretained(log).toOpaque()
    context.pointee.error = { data, error in
      guard let data, let error else { return }
      let log = Unmanaged<XMLPathLog>.fromOpaque(data).takeUnretainedValue()
      log.first = log.first ?? error.pointee.code
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
      return .text(try take(object, path, key))
    }
    return try nodeSet(object, path, key)
  }

  private func nodeSet(
    _ object: xmlXPathObjectPtr, _ path: String, _ key: String
  ) throws(RubricImportError) -> Result {
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
    return found.isEmpty ? .text(try take(object, path, key)) : .elements(found)
  }

  private func take(
    _ object: xmlXPathObjectPtr, _ path: String, _ key: String
  ) throws(RubricImportError) -> String {
    let characters = xmlXPathCastToString(object)
    defer { parley_xml_free(characters) }
    let text = XMLTreeReader.string(characters)
    taken += text.utf8.count
    if taken > XMLLimits.pathText {
      throw RubricImportError(.profile(.tooMuchWork(key: key, path: path)))
    }
    return text
  }

  private func failure(_ path: String, _ key: String) -> RubricImportError {
    func code(_ fault: xmlXPathError) -> Int32 {
      Int32(bitPattern: XML_XPATH_EXPRESSION_OK.rawValue + fault.rawValue)
    }
    switch log.first {
    case code(XPATH_OP_LIMIT_EXCEEDED):
      return RubricImportError(.profile(.tooMuchWork(key: key, path: path)))
    case code(XPATH_UNDEF_PREFIX_ERROR): return fault(.prefix, path, key)
    case code(XPATH_UNKNOWN_FUNC_ERROR): return fault(.function, path, key)
    case code(XPATH_UNDEF_VARIABLE_ERROR): return fault(.variable, path, key)
    default: return fault(.syntax, path, key)
    }
  }

  private func fault(_ fault: PathFault, _ path: String, _ key: String) -> RubricImportError {
    RubricImportError(.profile(.badPath(key: key, path: path, fault: fault)))
  }
}

/// The code of the first fault of a path; libxml2 gives no words for these.
private final class XMLPathLog {
  var first: Int32?
}
