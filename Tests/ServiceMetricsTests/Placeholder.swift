import Testing

@testable import ServiceMetrics
