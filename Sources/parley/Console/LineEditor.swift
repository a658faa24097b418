#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Clibedit
import Foundation

/// Line editing on a terminal, through libedit: arrows, history, word delete, several pasted lines as
/// one text.
///
/// The terminal is libedit's from the first line to the last; `TerminalGuard` puts it back.
final class LineEditor: TypedInput {
  private let edit: OpaquePointer
  private let past: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]
  private let signals: SignalPipe
  private let keys: KeyInput
  private var prompt: UnsafeMutablePointer<CChar>
  private var hasKeys = false
  /// The signal that ended the line.
  private var leaving: Int32?

  private static let historySize: Int32 = 200

  /// Nil where the terminal is none that lines can be edited on.
  init?(signals: SignalPipe) {
    guard TerminalGuard.arm(), Self.useUTF8(),
      let input = fdopen(dup(0), "r"), let output = fdopen(dup(1), "w"),
      let errors = fdopen(dup(2), "w"), let empty = strdup(""),
      let edit = el_init("parley", input, output, errors)
    else { return nil }
    guard let past = history_init() else { return nil }
    (self.edit, self.past, self.signals) = (edit, past, signals)
    streams = [input, output, errors]
    keys = KeyInput(signals: signals)
    prompt = empty
    _ = parley_el_owner(edit, Unmanaged.passUnretained(self).toOpaque())
    _ = parley_el_text(edit, EL_EDITOR, "emacs")
    _ = parley_history_int(past, H_SETSIZE, Self.historySize)
    _ = parley_history_int(past, H_SETUNIQUE, 1)
    _ = parley_el_history(edit, past)
    _ = parley_el_prompt(edit) { LineEditor.owner(of: $0)?.prompt }
    _ = parley_el_reader(edit) { LineEditor.owner(of: $0)?.read(into: $1) ?? -1 }
    bindKeys()
  }

  deinit {
    el_end(edit)
    history_end(past)
    for stream in streams { fclose(stream) }
    free(prompt)
  }

  func remember(_ line: String) {
    guard !line.isEmpty else { return }
    _ = parley_history_enter(past, line)
  }

  func next(prompt: String) -> TypedLine {
    if let copy = strdup(prompt) {
      free(self.prompt)
      self.prompt = copy
    }
    leaving = nil
    takeKeys()
    var count: Int32 = 0
    guard let line = el_gets(edit, &count), count > 0 else {
      TerminalGuard.markPastes(false)
      hasKeys = false
      put("\n")
      return leaving.map { .signal($0) } ?? .end
    }
    var text = String(cString: line)
    if text.hasSuffix("\n") { text.removeLast() }
    _ = parley_el_int(edit, EL_PREP_TERM, 1)
    return .text(text)
  }

  /// From the first prompt on keys come here, also those typed while an answer is made: the system
  /// would take an early Ctrl-D or a paste in its own way.
  private func takeKeys() {
    if hasKeys { return }
    hasKeys = true
    _ = parley_el_int(edit, EL_PREP_TERM, 1)
    TerminalGuard.markPastes(true)
  }

  private func put(_ text: String) { _ = Descriptor(borrowing: 1).write(all: Array(text.utf8)) }

  private static func owner(of edit: OpaquePointer?) -> LineEditor? {
    guard let edit, let owner = parley_el_get_owner(edit) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }

  /// libedit reads and shows by the rules of `LC_CTYPE`; nothing else of parley depends on it.
  private static func useUTF8() -> Bool {
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8", ""] where setlocale(LC_CTYPE, name) != nil {
      return true
    }
    return false
  }

  // MARK: - Reading

  /// Gives libedit its next character: 1, or 0 at the end, or -1 where a signal ends the line.
  private func read(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    while true {
      switch keys.key() {
      case .scalar(let scalar):
        character?.pointee = wchar_t(composed(scalar).value)
        return 1
      case .end: return 0
      case .signal(SIGTSTP): stop()
      case .signal(SIGCONT): showAgain()
      case .signal(SIGWINCH): resize()
      case .signal(let number):
        leaving = number
        return -1
      }
    }
  }

  /// A combining mark becomes one with the letter before the cursor, where Unicode has the two as
  /// one.
  private func composed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered,
      let letter = before().last
    else { return scalar }
    let pair = String(String.UnicodeScalarView([letter, scalar]))
    let whole = Array(pair.precomposedStringWithCanonicalMapping.unicodeScalars)
    guard whole.count == 1 else { return scalar }
    el_deletestr(edit, 1)
    return whole[0]
  }

  /// What stands before the cursor.
  private func before() -> [Unicode.Scalar] { scalars { ($0.buffer, $0.cursor) } }

  private func after() -> [Unicode.Scalar] { scalars { ($0.cursor, $0.lastchar) } }

  private func scalars(
    _ ends: (LineInfoW) -> (UnsafePointer<wchar_t>?, UnsafePointer<wchar_t>?)
  ) -> [Unicode.Scalar] {
    guard let line = el_wline(edit)?.pointee else { return [] }
    let (first, last) = ends(line)
    guard let first, let last, last > first else { return [] }
    return UnsafeBufferPointer(start: first, count: last - first)
      .map { Unicode.Scalar(UInt32(bitPattern: Int32($0))) ?? "\u{FFFD}" }
  }

  // MARK: - Signals

  private func stop() {
    TerminalGuard.markPastes(false)
    _ = parley_el_int(edit, EL_PREP_TERM, 0)
    put("\n")
    SignalPipe.stop()
  }

  private func showAgain() {
    _ = parley_el_int(edit, EL_PREP_TERM, 1)
    TerminalGuard.markPastes(true)
    put("\r\u{1B}[K")
    parley_el_refresh(edit)
  }

  /// The line again in the new width, below what the old one left.
  private func resize() {
    el_resize(edit)
    put("\r\u{1B}[K")
    parley_el_refresh(edit)
  }

  // MARK: - Keys

  private func bindKeys() {
    let functions: [(name: String, act: parley_key_function)] = [
      ("parley-paste", { edit, _ in LineEditor.owner(of: edit)?.paste() ?? 0 }),
      ("parley-left", { edit, _ in LineEditor.owner(of: edit)?.move(back: true) ?? 0 }),
      ("parley-right", { edit, _ in LineEditor.owner(of: edit)?.move(back: false) ?? 0 }),
      ("parley-erase", { edit, _ in LineEditor.owner(of: edit)?.erase(back: true) ?? 0 }),
      ("parley-delete", { edit, _ in LineEditor.owner(of: edit)?.erase(back: false) ?? 0 }),
      ("parley-end", { edit, _ in LineEditor.owner(of: edit)?.eraseOrEnd() ?? 0 }),
    ]
    for function in functions {
      _ = parley_el_function(edit, function.name, function.name, function.act)
    }
    let bindings = [
      ("\\e[200~", "parley-paste"),
      ("\\e[D", "parley-left"), ("\\eOD", "parley-left"), ("^B", "parley-left"),
      ("\\e[C", "parley-right"), ("\\eOC", "parley-right"), ("^F", "parley-right"),
      ("^?", "parley-erase"), ("^H", "parley-erase"), ("\\e[3~", "parley-delete"),
      ("^D", "parley-end"), ("^W", "ed-delete-prev-word"), ("^I", "ed-insert"),
      ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
      ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"),
      ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"),
      ("\\e[1;3D", "ed-prev-word"), ("\\e[1;3C", "em-next-word"),
      ("^R", "em-inc-search-prev"),
    ]
    for (key, function) in bindings { _ = parley_el_bind(edit, key, function) }
  }

  private func paste() -> UInt8 {
    // A little beyond the limit, so that the cut is noticed where the turn is taken.
    let text = TypedText.clean(keys.paste(), limit: TypedText.limit + 100).text
    guard !text.isEmpty else { return UInt8(CC_REFRESH) }
    return el_insertstr(edit, text) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
  }

  private func move(back: Bool) -> UInt8 {
    let count = grapheme(back: back)
    guard count > 0 else { return UInt8(CC_NORM) }
    _ = el_cursor(edit, Int32(back ? -count : count))
    return UInt8(CC_REFRESH)
  }

  private func erase(back: Bool) -> UInt8 {
    let count = grapheme(back: back)
    guard count > 0 else { return UInt8(CC_NORM) }
    if !back { _ = el_cursor(edit, Int32(count)) }
    el_deletestr(edit, Int32(count))
    return UInt8(CC_REFRESH)
  }

  /// Ctrl-D: the end on an empty line, else the character under the cursor goes.
  private func eraseOrEnd() -> UInt8 {
    if before().isEmpty && after().isEmpty { return UInt8(CC_EOF) }
    return erase(back: false)
  }

  /// Code points of the character beside the cursor.
  private func grapheme(back: Bool) -> Int {
    let side = back ? before().suffix(32) : after().prefix(32)
    let text = String(String.UnicodeScalarView(side))
    return (back ? text.last : text.first)?.unicodeScalars.count ?? 0
  }
}
