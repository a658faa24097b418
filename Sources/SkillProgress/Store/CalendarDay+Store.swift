import Conversations

extension CalendarDay {
  /// A day as the store keeps it, `2026-03-06`, without a string in between.
  init?(written bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    func number(_ places: Range<Int>) -> Int {
      bytes[places].reduce(0) { 10 * $0 + Int($1) - 0x30 }
    }
    self.init(year: number(0..<4), month: number(5..<7), day: number(8..<10))
  }
}
