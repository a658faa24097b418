/// The speakers met so far, found by label in constant time; case and accents do not count.
struct SpeakerIndex {
  private(set) var labels: [SpeakerLabel] = []
  private var positions: [String: Int] = [:]
  private var keys: [String: Int] = [:]

  mutating func position(of label: String) -> Int {
    if let known = positions[label] { return known }
    let key = LabelKey.folded(label)
    let position = keys[key] ?? labels.count
    if position == labels.count { labels.append(SpeakerLabel(label)) }
    keys[key] = position
    positions[label] = position
    return position
  }
}
