import Conversations

/// ServiceNow: the unload of an assessment, one flat list of records joined by `sys_id`.
///
/// Instances and results are people's answers: those tables are not looked at.
enum ServiceNowRubrics {
  static let format = RubricFormat.xml(
    "servicenow", title: "ServiceNow (assessment unload)",
    recognises: { root in
      root.name == "unload" && root.namespace.isEmpty && root.attribute("unload_date") != nil
        && (root.child("asmt_metric_type") != nil || root.child("asmt_metric") != nil)
    },
    read: { root, notes throws(RubricImportError) in
      let tables = Tables(root)
      try tables.bound()
      var rubrics: [ImportedRubric] = []
      for type in tables.types {
        rubrics.append(try tables.rubric(of: type, &notes))
      }
      return rubrics
    })

  private struct Tables {
    var types: [XMLElement]
    let categories: [XMLElement]
    let metrics: [XMLElement]
    let definitions: [String: [XMLElement]]

    init(_ root: XMLElement) {
      func records(_ table: String) -> [XMLElement] {
        root.children(table).filter { $0.attribute("action")?.uppercased() != "DELETE" }
      }
      categories = records("asmt_metric_category")
      metrics = records("asmt_metric").filter { ImportNumber.flag($0.field("active")) != false }
      definitions = Dictionary(grouping: records("asmt_metric_definition")) { $0.field("metric") }
      types = records("asmt_metric_type")
      // An unload of metrics alone: one rubric without a type.
      if types.isEmpty { types = [XMLElement(name: "asmt_metric_type")] }
    }

    /// Every type looks at all categories and metrics: few of each keep that quick.
    func bound() throws(RubricImportError) {
      for (records, part, most) in [
        (types, RubricPart.rubric, 100), (categories, .section, ImportCheck.sections),
        (metrics, .criterion, ImportCheck.criteria),
      ] where records.count > most {
        throw RubricImportError(.tooMany(part, most: most), line: records[most].line)
      }
    }

    func rubric(
      of type: XMLElement, _ notes: inout ImportNotes
    ) throws(RubricImportError) -> ImportedRubric {
      let id = type.field("sys_id")
      func isOfType(_ record: XMLElement) -> Bool {
        let reference = record.field("metric_type")
        return id.isEmpty || reference.isEmpty || reference == id
      }
      let metrics = try sorted(metrics.filter(isOfType), by: "order")
      let byCategory = Dictionary(grouping: metrics) { $0.field("category") }
      var sections: [ImportedSection] = []
      var known: Set<String> = []
      for category in try sorted(categories.filter(isOfType), by: "order") {
        known.insert(category.field("sys_id"))
        var section = ImportedSection(
          id: category.field("sys_id"), title: category.line("name"),
          weight: try category.number("weight"))
        for metric in byCategory[category.field("sys_id")] ?? [] {
          section.criteria.append(try criterion(metric, &notes))
        }
        if !section.criteria.isEmpty { sections.append(section) }
      }
      var rest = ImportedSection(id: "criteria", title: "")
      for metric in metrics where !known.contains(metric.field("category")) {
        rest.criteria.append(try criterion(metric, &notes))
      }
      if !rest.criteria.isEmpty { sections.append(rest) }
      return ImportedRubric(
        id: id, title: type.line("name"),
        description: PlainText.of(type.field("description"), .html), sections: sections,
        line: type.line, column: type.column)
    }

    private func criterion(
      _ metric: XMLElement, _ notes: inout ImportNotes
    ) throws(RubricImportError) -> ImportedCriterion {
      var levels: [ImportedLevel] = []
      for definition in try sorted(definitions[metric.field("sys_id")] ?? [], by: "value") {
        levels.append(
          ImportedLevel(title: definition.line("display"), points: try definition.number("value")))
      }
      let title = metric.line("question")
      let name = metric.line("name")
      if metric.field("scale").lowercased() == "low" {
        notes.add(
          "low-scale", line: metric.line,
          english: "\"\(Quote.plain(name))\" counts low values as good: turn its points round",
          french: "« \(Quote.plain(name)) » compte les valeurs basses comme bonnes : inversez ses"
            + " points")
      }
      let isScored = ImportNumber.flag(metric.field("scored")) != false
      let texts = [
        title == name || title.isEmpty ? "" : name,
        PlainText.of(metric.field("description"), .html),
        PlainText.of(metric.field("details"), .html),
      ].filter { !$0.isEmpty }
      let highest = try metric.number("max")
      return ImportedCriterion(
        id: metric.field("sys_id"), title: title.isEmpty ? name : title,
        description: texts.joined(separator: "\n"),
        points: levels.compactMap(\.points).max() ?? highest,
        weight: isScored ? try metric.number("weight") : 0,
        allowsNotApplicable: ImportNumber.flag(metric.field("allow_not_applicable")),
        levels: levels, line: metric.line, column: metric.column)
    }

    private func sorted(
      _ records: [XMLElement], by field: String
    ) throws(RubricImportError) -> [XMLElement] {
      var keyed: [(key: Double, offset: Int, record: XMLElement)] = []
      for (offset, record) in records.enumerated() {
        keyed.append((try record.number(field) ?? 0, offset, record))
      }
      return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.record)
    }
  }
}

extension XMLElement {
  /// A field of a record; empty where it is absent.
  fileprivate func field(_ name: String) -> String {
    PlainText.line(child(name)?.text, .plain)
  }

  fileprivate func line(_ name: String) -> String { PlainText.line(child(name)?.text) }

  fileprivate func number(_ name: String) throws(RubricImportError) -> Double? {
    guard let child = child(name) else { return nil }
    return try ImportNumber.value(child.text, name, at: child)
  }
}
