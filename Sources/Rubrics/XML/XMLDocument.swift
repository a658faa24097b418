import Clibxml2
import Conversations

/// A parsed document: its tree as values, and the places that paths are looked up in.
///
/// Owns the document of libxml2 and frees it; nothing else keeps a pointer into it.
final class XMLDocument {
  let root: XMLElement
  /// All elements by their index.
  private let elements: [XMLElement]
  private let tree: XMLTree

  /// Reads bytes of at most `RubricImports.maxBytes`, in the encoding that they declare.
  init(parsing bytes: [UInt8]) throws(RubricImportError) {
    let source = try XMLBytes(bytes)
    let scan = try XMLScan(source.bytes, isUTF8: source.isUTF8)
    tree = try XMLTree(source, scan)
    var reader = XMLTreeReader(places: scan.places)
    guard let node = xmlDocGetRootElement(tree.pointer) else {
      throw RubricImportError(.empty)
    }
    root = try reader.element(node, depth: 1)
    var elements: [XMLElement] = []
    elements.reserveCapacity(reader.count)
    Self.flatten(root, into: &elements)
    self.elements = elements
  }

  private static func flatten(_ element: XMLElement, into elements: inout [XMLElement]) {
    elements.append(element)
    for case .element(let child) in element.content { flatten(child, into: &elements) }
  }

  /// Runs paths over the document; `body` gets what it can ask.
  func withPaths<Value>(
    namespaces: [(prefix: String, uri: String)],
    _ body: (XMLPaths) throws(RubricImportError) -> Value
  ) throws(RubricImportError) -> Value {
    try body(XMLPaths(tree: tree, elements: elements, namespaces: namespaces))
  }
}

/// The one owner of a document of libxml2.
final class XMLTree {
  let pointer: xmlDocPtr

  private static let isReady: Void = xmlInitParser()

  init(_ source: XMLBytes, _ scan: XMLScan) throws(RubricImportError) {
    Self.isReady
    guard let context = xmlNewParserCtxt() else {
      throw RubricImportError(.malformed(message: "out of memory", hint: nil))
    }
    defer { xmlFreeParserCtxt(context) }
    let report = XMLReport()
    // The report outlives the context, which is freed above, before this function ends.
    context.pointee._private = Unmanaged.passUnretained(report).toOpaque()
    context.pointee.sax.pointee.serror = { context, error in
      guard let context, let error else { return }
      XMLReport.of(context)?.take(error.pointee)
    }
    // Not kept: a file of nothing but comments would fill the memory.
    context.pointee.sax.pointee.comment = nil
    context.pointee.sax.pointee.processingInstruction = nil
    context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
      guard let context else { return }
      XMLReport.of(context)?.hasDoctype = true
      xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
    }
    let document = source.bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        xmlCtxtReadMemory(
          context, characters.baseAddress, Int32(characters.count), nil, source.encoding,
          parley_xml_options())
      }
    }
    let isWellFormed = context.pointee.wellFormed != 0
    if let document, isWellFormed, report.first == nil, !report.hasDoctype {
      pointer = document
      withExtendedLifetime(report) {}
      return
    }
    xmlFreeDoc(document)
    throw report.error(source, scan)
  }

  deinit { xmlFreeDoc(pointer) }
}

/// What libxml2 says while it parses: the first fault counts, the last is most often its echo.
final class XMLReport {
  private(set) var first: Fault?
  var hasDoctype = false

  struct Fault {
    var code: Int32
    var line: Int
    var column: Int
    var message: String
    var word: String
  }

  static func of(_ context: UnsafeMutableRawPointer) -> XMLReport? {
    context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private.map {
      Unmanaged<XMLReport>.fromOpaque($0).takeUnretainedValue()
    }
  }

  func take(_ error: xmlError) {
    guard first == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    first = Fault(
      code: error.code, line: Int(error.line), column: Int(error.int2),
      message: String(message.prefix { !$0.isNewline }),
      word: error.str1.map { String(cString: $0) } ?? "")
  }

  /// The fault in this module's terms.
  func error(_ source: XMLBytes, _ scan: XMLScan) -> RubricImportError {
    if hasDoctype { return RubricImportError(.doctype, line: 1) }
    guard let first else {
      return RubricImportError(.malformed(message: "cannot be parsed", hint: nil))
    }
    return RubricImportError(
      .malformed(message: first.message, hint: hint(first, source, scan)), line: first.line,
      column: first.column)
  }

  private func hint(_ fault: Fault, _ source: XMLBytes, _ scan: XMLScan) -> XMLHint? {
    let isAtEnd = (fault.line, fault.column) >= (scan.line, scan.column - 1)
    switch UInt32(bitPattern: fault.code) {
    case XML_ERR_UNDECLARED_ENTITY.rawValue: return .htmlEntity(fault.word)
    case XML_ERR_RESERVED_XML_NAME.rawValue: return .declaration
    case XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNKNOWN_ENCODING.rawValue,
      XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_I18N_CONV_FAILED.rawValue:
      return .encoding
    case XML_ERR_INVALID_CHAR.rawValue:
      let isText = String(validating: source.bytes, as: UTF8.self) != nil
      if source.isUTF8, !isText { return .encoding }
      return isAtEnd ? .truncated : .controlCharacter
    case XML_ERR_INVALID_CHARREF.rawValue: return .controlCharacter
    case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue: return .prefix
    case XML_ERR_TAG_NOT_FINISHED.rawValue: return .truncated
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue: return .attributeTwice
    case XML_ERR_TAG_NAME_MISMATCH.rawValue:
      let isWhole = source.bytes.last { $0 > 0x20 } == UInt8(ascii: ">")
      return isWhole || !isAtEnd ? .mismatch : .truncated
    case _ where isAtEnd: return .truncated
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue, XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue:
      return .attributeValue
    case XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      return fault.message.contains("Ref") ? .ampersand : .lessThan
    case XML_ERR_LT_IN_ATTRIBUTE.rawValue: return .lessThan
    case XML_ERR_DOCUMENT_END.rawValue: return .afterEnd
    default: return nil
    }
  }
}
