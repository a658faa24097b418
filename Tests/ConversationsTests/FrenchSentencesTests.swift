import Conversations
import Testing

@Suite struct FrenchSentencesTests {
  private func sentence(_ text: String, agentLabel: String? = nil) -> String {
    let reader = TranscriptReader(name: "f", agentLabel: agentLabel)
    do throws(TranscriptError) {
      for unit in try reader.units(in: Array(text.utf8)) { _ = try reader.conversation(from: unit) }
      return ""
    } catch {
      return error.problem.sentence(in: .fr)
    }
  }

  @Test(arguments: [
    ("", "le fichier est vide"),
    (
      #"{"id": "a"}"#,
      "du JSON, mais d’un format inconnu (clés : « id ») ; celui de parley est "
        + #"{"id": …, "turns": [{"speaker", "text"}]}"#
    ),
    (#"{"turns": []}"#, "aucune conversation dedans ; exportez de nouveau, avec ce qui a été dit"),
    (
      #"{"turns": [{"speaker": "agnet", "text": "a"}]}"#,
      "tour 0 : speaker inconnu : « agnet » ; vouliez-vous dire « agent » ?"
    ),
    (
      #"{"turns": [{"speaker": "agent", "text": 3}]}"#,
      "tour 0 : « text » doit être un texte, pas un nombre ; corrigez-le, ou exportez de nouveau"
    ),
    (
      #"{"turns": [7]}"#,
      "tour 0 : un tour doit être un objet, pas un nombre ; corrigez-le, ou exportez de nouveau"
    ),
    (#"{"turns": [{"speaker": "agent"}]}"#, "tour 0 : « text » manque"),
    (
      #"{"turns": [{"speaker": "agent", "text": "a""#,
      "il faut « , » ou « } », mais le fichier finit ici ; il semble coupé, exportez-le de nouveau"
    ),
    (
      #"{"turns": [,]}"#, "il faut une valeur, pas « , »"
    ),
    ("[3]", "il faut « { », pas « 3 »"),
    (
      "<html>",
      "une page HTML, que parley ne lit pas ; exportez la transcription en texte, CSV ou JSON"
    ),
    (
      "Agent: xyzzy plugh\nClient: frotz\n",
      "langue inconnue : aucun mot pour en juger ; donnez --language en ou --language fr"
    ),
  ])
  func errorsSpeakFrench(text: String, expected: String) {
    #expect(sentence(text) == expected)
  }

  @Test func anUnknownAgentLabelNamesThoseThere() {
    #expect(
      sentence("Léa : bonjour madame\nBob : bonjour à vous\n", agentLabel: "Zoé")
        == "aucun intervenant ne s’appelle « Zoé » ; il y a « Léa », « Bob »")
  }

  @Test(arguments: [
    (
      TranscriptWarning.timesRunBackwards(first: 2, count: 1),
      "1 tour avant celui qui précède (premier : tour 2) ; l’ordre est gardé, ces heures sont laissées"
    ),
    (.readAs(.windows1252), "pas de l’UTF-8, lu comme du Windows-1252"),
    (.rowsWithoutText(line: 4, count: 2), "2 rangées sans texte (première : ligne 4) ; sans suite"),
  ])
  func warningsSpeakFrench(warning: TranscriptWarning, expected: String) {
    #expect(warning.sentence(in: .fr) == expected)
    #expect(warning.sentence(in: .en) == warning.description)
  }

  /// Every fixed term of an English sentence has its French.
  @Test(arguments: [
    BinaryKind.png, .jpeg, .gif, .pdf, .zip, .gzip, .compressed, .office, .rtf, .audio, .database,
    .program,
  ])
  func kindsOfFilesHaveFrenchNames(kind: BinaryKind) {
    let sentence = TranscriptError.Problem.binary(kind).sentence(in: .fr)
    #expect(!sentence.contains(kind.rawValue))
    #expect(sentence.contains(", pas une transcription ; "))
  }
}
