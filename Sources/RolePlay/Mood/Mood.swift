/// How a customer feels, and what they remember of how they were treated.
///
/// Integer thousandths throughout; the same turns give the same mood on every platform.
public struct Mood: Sendable, Hashable {
  /// 0…10 000.
  public private(set) var anger: Int
  /// 0…10 000.
  public private(set) var trust: Int
  /// Angry turns that are left; 0 ends the conversation.
  public private(set) var patience: Int
  public private(set) var feeling: Feeling
  /// How often each family of effects was felt, at most four; by the table's counters.
  public private(set) var times: [UInt8]
  public private(set) var isAcknowledged = false
  /// A solution with a date was given while the customer was not hot.
  public private(set) var isSolved = false

  static let top = 10_000

  public init(_ temper: Temper, table: MoodTable = .builtIn) {
    anger = min(max(temper.anger, 0), Self.top)
    trust = min(max(temper.trust, 0), Self.top)
    patience = max(temper.patience, 0)
    times = Array(repeating: 0, count: table.counterCount)
    feeling = Feeling(anger: anger, trust: trust, table)
  }

  /// True where the customer hangs up, whatever the script says.
  public func isOver(_ table: MoodTable = .builtIn) -> Bool {
    anger >= table[.hangUp] || patience <= 0
  }

  /// What the customer is like when the words arrive: the anger that phase, bond and guards read.
  public func anger(onHearing table: MoodTable = .builtIn) -> Int { anger + decay(table) }

  /// Moves by one trainee turn; returns why, in order.
  @discardableResult
  public mutating func hear(
    _ turn: TurnBehaviours, table: MoodTable = .builtIn
  ) -> [MoodChange] {
    var changes: [MoodChange] = []
    let sinking = decay(table)
    if sinking != 0 {
      anger += sinking
      changes.append(MoodChange(.decay, anger: sinking))
    }
    let isHot = anger >= table[.hot]
    changes += react(to: turn, table)
    if turn.isEmpty, anger >= table[.angry] {
      let rise = min(table[.unheard], Self.top - anger)
      anger += rise
      if rise > 0 {
        changes.append(
          MoodChange(.unheard, baseAnger: table[.unheard], anger: rise, trust: 0))
      }
    }
    if turn.isRecognised(MoodTable.acknowledgement) { isAcknowledged = true }
    if !isHot, turn.isRecognised(MoodTable.solution), turn.isRecognised(MoodTable.deadline) {
      isSolved = true
    }
    if anger >= table[.angry] { patience = max(0, patience - 1) }
    feeling = feeling.next(anger: anger, trust: trust, table)
    return changes
  }

  // MARK: - Steps

  /// What anger sinks by on its own before the next words; never above 0.
  private func decay(_ table: MoodTable) -> Int {
    guard isAcknowledged else { return 0 }
    let floor = table[isSolved ? .floorWhenSolved : .floor]
    guard anger > floor else { return 0 }
    return floor + Thousandths.product(anger - floor, table[.decay]) - anger
  }

  /// Adds the effects of a turn, within what one turn can do and the ends of the scale.
  private mutating func react(to turn: TurnBehaviours, _ table: MoodTable) -> [MoodChange] {
    var changes: [MoodChange] = []
    var counted = times
    for place in table.effects(of: turn) {
      let counter = table.counter(ofEffectAt: place)
      changes.append(change(table.effects[place], before: Int(times[counter]), table))
      counted[counter] = min(4, times[counter] + 1)
    }
    times = counted
    let sum = (
      anger: changes.reduce(0) { $0 + $1.anger }, trust: changes.reduce(0) { $0 + $1.trust }
    )
    let limited = (
      anger: min(max(sum.anger, table[.turnLeastAnger]), table[.turnMostAnger]),
      trust: min(max(sum.trust, -table[.turnMostTrust]), table[.turnMostTrust])
    )
    let after = (
      anger: min(max(anger + limited.anger, 0), Self.top),
      trust: min(max(trust + limited.trust, 0), Self.top)
    )
    let corrections: [(MoodChange.Reason, Int, Int)] = [
      (.turnLimit, limited.anger - sum.anger, limited.trust - sum.trust),
      (.scaleEnd, after.anger - anger - limited.anger, after.trust - trust - limited.trust),
    ]
    for (reason, anger, trust) in corrections where anger != 0 || trust != 0 {
      changes.append(MoodChange(reason, anger: anger, trust: trust))
    }
    (anger, trust) = after
    return changes
  }

  /// One effect with its multipliers, `before` times felt already.
  private func change(_ effect: MoodTable.Effect, before: Int, _ table: MoodTable) -> MoodChange {
    if before >= 2, let again = table.effect(again: effect.name) {
      let bond = bond(isHarmful: again.isHarmful, table)
      return MoodChange(
        .effect(effect.name), baseAnger: again.anger, baseTrust: again.trust, bond: bond,
        anger: Thousandths.product(again.anger, bond), trust: again.trust)
    }
    let repetition = table[[.repeat1, .repeat2, .repeat3, .repeat4][min(before, 3)]]
    let phase = phase(effect.kind, table)
    let bond = effect.anger == 0 ? 1000 : bond(isHarmful: effect.isHarmful, table)
    let repeated = Thousandths.product(effect.anger, repetition)
    return MoodChange(
      .effect(effect.name), baseAnger: effect.anger, baseTrust: effect.trust,
      repetition: repetition, phase: phase, bond: bond,
      anger: Thousandths.product(Thousandths.product(repeated, phase), bond),
      trust: Thousandths.product(effect.trust, repetition))
  }

  private func phase(_ kind: MoodTable.Kind, _ table: MoodTable) -> Int {
    switch kind {
    case .plain: 1000
    case .feeling: anger >= table[.hot] ? table[.feelingWhenHot] : 1000
    case .solution:
      anger >= table[.hot]
        ? table[.solutionWhenHot] : anger < table[.cool] ? table[.solutionWhenCool] : 1000
    }
  }

  /// 1 ± 0.3 (trust − 5)/5: more from those one trusts, less harm by them.
  private func bond(isHarmful: Bool, _ table: MoodTable) -> Int {
    let middle = table[.bondMiddle]
    guard middle > 0 else { return 1000 }
    let share = Thousandths.quotient(table[.bond] * (trust - middle), middle)
    return isHarmful ? 1000 - share : 1000 + share
  }
}
