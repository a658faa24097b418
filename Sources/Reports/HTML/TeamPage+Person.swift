import Conversations
import SkillProgress
import Statistics

extension TeamPage {
  /// All that is known of one person; the person sees the same.
  func person(_ progress: PersonProgress, place: Int) -> [HTMLNode] {
    let id = "person-\(place + 1)"
    return [
      element("section", .class("person"), .id(id), HTMLAttribute("aria-labelledby", id + "-title"))
      {
        element("h3", .id(id + "-title"), HTMLAttribute("style", "margin-top:0;font-size:1.15rem"))
        {
          progress.person.title
        }
        quiet(activity(progress))
        if progress.estimates.isEmpty { quiet(words.nothing) }
        series(progress)
        if let next = progress.next {
          element("div", .class("next")) {
            element("p") {
              element("strong") { words.next + texts.colon + " " }
              pages.what(next)
            }
            quiet(pages.why(next))
          }
        }
      }
    ]
  }

  private func activity(_ progress: PersonProgress) -> String {
    let activity = progress.activity
    var parts = [progress.person.team.map { words.team($0) }].compactMap(\.self)
    parts.append(words.activity(activity.calls, activity.runs))
    if activity.longestStreak > 0 {
      parts.append(words.streak(activity.streak, activity.longestStreak))
    }
    for (stream, best) in [(Stream.call, activity.bestCall), (.practice, activity.bestRun)] {
      guard let best else { continue }
      parts.append(
        words.best(stream, texts.exact(best.score), best.day.description, best.isNew))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func series(_ progress: PersonProgress) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var title = ""
    for estimate in progress.estimates {
      let next = pages.seriesTitle(estimate.key)
      if next != title {
        nodes.append(
          element("p", .class("quiet"), HTMLAttribute("style", "margin:1.25rem 0 .5rem")) { next })
        title = next
      }
      nodes.append(skill(estimate, progress.evidence[estimate.key]))
    }
    return nodes
  }

  private func skill(_ estimate: SkillEstimate, _ evidence: SkillEvidence?) -> HTMLNode {
    let values = estimate.series.points.map(\.value)
    return element("div", .class("skill")) {
      element("div") {
        element("h4") { capitalized(words.skill(estimate.key.skill)) }
        element("p", .class(isLow(estimate) ? "low" : "quiet")) {
          words.standing(estimate.standing)
        }
      }
      element("div") {
        Drawing.bar(
          estimate.interval, at: estimate.success, isFaint: !estimate.hasEnoughData,
          words: figures(estimate))
        element("p") { figures(estimate) }
        if values.count > 1 {
          element("div", .class("spark-row")) {
            Drawing.sparkline(values, words: page.history(values.suffix(12).map(Numbers.percent)))
            element("span", .class("quiet")) { words.daysAgo(estimate.daysAgo) }
          }
        }
        if let signal = estimate.signal {
          element("p", .class(signal.direction == .down ? "low" : "accent")) {
            words.signal(signal, estimate.chart?.isProvisional ?? true)
          }
        }
        if let evidence { quote(evidence) }
      }
    }
  }

  /// With a capital first letter, as a heading.
  func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
