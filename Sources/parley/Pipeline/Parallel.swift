import Dispatch

/// The same work on many values, on several threads.
enum Parallel {
  /// The results in the order of the values; thread k of `jobs` takes every k-th value. With one job
  /// it starts no thread.
  ///
  /// - Parameter work: gets a value and the number of its thread.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, _ work: (Value, Int) -> Result
  ) -> [Result] {
    if jobs == 1 || values.count < 2 { return values.map { work($0, 0) } }
    var results = [Result?](repeating: nil, count: values.count)
    results.withUnsafeMutableBufferPointer { results in
      // Each element is written by one thread alone, and read after all have ended.
      nonisolated(unsafe) let results = results
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: min(jobs, values.count)) { thread in
        for place in stride(from: thread, to: values.count, by: min(jobs, values.count)) {
          results[place] = work(values[place], thread)
        }
      }
    }
    return results.compactMap(\.self)
  }
}
