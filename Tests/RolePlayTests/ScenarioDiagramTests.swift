import RolePlay
import Testing

@Suite struct ScenarioDiagramTests {
  private let scenes = """
    == opening
    C op1.en> Well?
    C op1.fr> Alors ?
    on apology when anger < 5 -> resolved
    on thanks -> resolved
    on re-ask -> ask identity
    else -> opening

    == identity
    C id1.en> Simon.
    C id1.fr> Simon.
    else -> return

    == resolved
    ending: good
    C re1.en> Thanks.
    C re1.fr> Merci.

    """

  private func diagram() throws -> ScenarioDiagram {
    let source = PageExample.header + "\n\n" + scenes + PageExample.gone
    return ScenarioDiagram(try #require(LateParcel.file(source).scenario))
  }

  @Test func mermaidHasAnArrowForEachWay() throws {
    let lines = try diagram().mermaid().split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(9) == [
        "flowchart TD", "  s0[[\"opening\"]]", "  s1[\"identity\"]",
        "  s2([\"resolved<br/>good\"])", "  s3([\"gone<br/>hangup\"])",
        "  s0 -->|\"apology when anger #lt; 5<br/>thanks\"| s2", "  s0 -.->|\"re-ask\"| s1",
        "  s0 -->|\"else\"| s0", "  s1 -.->|\"else\"| s0",
      ])
  }

  @Test func dotHasAnArrowForEachWay() throws {
    let dot = try diagram().dot()
    #expect(dot.hasPrefix("digraph \"example\" {\n") && dot.hasSuffix("}\n"))
    #expect(
      dot.contains("  \"opening\" -> \"resolved\" [label=\"apology when anger < 5\\nthanks\"];\n"))
    #expect(dot.contains("  \"identity\" -> \"opening\" [label=\"else\", style=dashed];\n"))
  }
}
