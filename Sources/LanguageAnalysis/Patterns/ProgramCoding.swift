/// A pattern program as text, so that it travels in a string literal: literals of numbers take the
/// compiler minutes, one of text none.
///
/// Numbers are little-endian groups of five bits, one letter from `0` to `o` each; the sixth bit
/// says that more follow. Ascending lists are kept as differences.
struct ProgramWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = number
    repeat {
      let group = UInt8(rest & 31)
      rest >>= 5
      bytes.append(48 + group + (rest > 0 ? 32 : 0))
    } while rest > 0
  }

  mutating func write(ascending list: some Collection<Int32>) {
    write(list.count)
    var last: Int32 = 0
    for number in list {
      write(Int(number - last))
      last = number
    }
  }

  /// Followers are close behind their position, or a little before it.
  mutating func write(_ list: some Collection<Int32>, near position: Int) {
    write(list.count)
    for number in list {
      let distance = Int(number) - position
      write(distance >= 0 ? distance * 2 : -distance * 2 - 1)
    }
  }
}

struct ProgramReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Text that ends early reads as zeros: the literal is our own and tested.
  mutating func number() -> Int {
    var number = 0
    var shift = 0
    while at < bytes.count {
      let group = Int(bytes[at]) - 48
      at += 1
      number |= (group & 31) << shift
      if group < 32 { break }
      shift += 5
    }
    return number
  }

  mutating func ascending() -> [Int32] {
    let count = number()
    var last: Int32 = 0
    return (0..<count).map { _ in
      last += Int32(number())
      return last
    }
  }

  mutating func append(near position: Int, to list: inout [Int32]) {
    for _ in 0..<number() {
      let distance = number()
      list.append(Int32(position + (distance & 1 == 0 ? distance / 2 : -(distance + 1) / 2)))
    }
  }
}

extension PatternProgram {
  /// The words line by line (words, then class names) and the tables.
  func encoded() -> (words: String, tables: String) {
    let spelled = words.dropFirst(Int(SpecialWord.count)).map {
      String(decoding: $0, as: UTF8.self)
    }
    let names = classes.keys.sorted()
    var writer = ProgramWriter()
    writer.write(labels.count)
    for label in labels { writer.write(ascending: label) }
    writer.write(label.count)
    for position in label.indices {
      writer.write(Int(label[position]))
      writer.write(Int(output[position] + 1))
      writer.write(
        follow[Int(followStart[position])..<Int(followStart[position + 1])], near: position)
    }
    writer.write(ascending: first.sorted())
    writer.write(ascending: anchoredFirst.sorted())
    for name in names { writer.write(ascending: classes[name] ?? []) }
    return (
      spelled.joined(separator: " ") + "\n" + names.joined(separator: " "),
      String(decoding: writer.bytes, as: UTF8.self)
    )
  }

  init(words: UnsafeBufferPointer<UInt8>, tables: UnsafeBufferPointer<UInt8>) {
    self.init()
    let lines = words.split(separator: 0x0A, omittingEmptySubsequences: false)
    var all = [[UInt8]](repeating: [], count: Int(SpecialWord.count))
    for word in lines.first?.split(separator: 0x20) ?? [] { all.append(Array(word)) }
    self.words = all
    var reader = ProgramReader(tables)
    labels = (0..<reader.number()).map { _ in reader.ascending() }
    let count = reader.number()
    label.reserveCapacity(count)
    output.reserveCapacity(count)
    followStart.reserveCapacity(count + 1)
    follow.reserveCapacity(count * 4)
    for position in 0..<count {
      label.append(Int32(reader.number()))
      output.append(Int32(reader.number() - 1))
      reader.append(near: position, to: &follow)
      followStart.append(Int32(follow.count))
    }
    first = reader.ascending()
    anchoredFirst = reader.ascending()
    for name in lines.dropFirst().first?.split(separator: 0x20) ?? [] {
      classes[String(decoding: name, as: UTF8.self)] = reader.ascending()
    }
  }
}
