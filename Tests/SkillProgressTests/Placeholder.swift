import Testing

@testable import SkillProgress
