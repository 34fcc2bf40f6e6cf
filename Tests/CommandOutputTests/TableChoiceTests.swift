import Testing

@testable import CommandOutput

/// Which columns and rows of a table are shown, and what is fetched for them.
@Suite("Choosing columns and rows")
struct TableChoiceTests {
  private struct Machine: Sendable {
    var name: String
    var memory: Int?
    var isActive = true
    var address: String?
  }

  private static let columns: [Column<Machine>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("Memory", "memory", type: .size) { Value($0.memory) },
    Column("State", "active", type: .truth, text: { $0.isActive ? "active" : "inactive" }) {
      .bool($0.isActive)
    },
    Column("Address", "ip", needs: Needs(0), isDefault: false) { Value($0.address) },
  ]

  private static let machines = [
    Machine(name: "web10", memory: 4 << 30), Machine(name: "web2", memory: 8 << 30),
    Machine(name: "db1", memory: nil, isActive: false), Machine(name: "Web1", memory: 1 << 30),
  ]

  /// The names that are left, and of how many rows the address was asked.
  private func names(
    filters: [String] = [], sort: [String] = [], columns: [String]? = nil
  ) throws -> (names: [String], asked: Int) {
    var request = TableRequest()
    request.filters = try filters.map { try RowFilter(parsing: $0) }
    request.sort = sort.map { SortKey($0) }
    request.columns = columns
    let choice = try TableChoice(Self.columns, text: .table(["name"]), for: .json, request: request)
    var asked = 0
    let output = choice.output {
      Self.machines
    } filling: { rows, needs in
      #expect(needs == Needs(0))
      asked += rows.count
      for index in rows.indices { rows[index].address = "10.0.0.\(rows[index].name.utf8.count)" }
    }
    return (output.value?.elements.compactMap { $0["name"]?.plainText } ?? [], asked)
  }

  @Test(
    "keeps the rows for which every filter holds",
    arguments: [
      (["name=web*"], ["web10", "web2"]), (["name=web2,db1"], ["web2", "db1"]),
      (["memory>=4GiB"], ["web10", "web2"]), (["memory<4GiB"], ["Web1"]), (["memory=-"], ["db1"]),
      (["memory!=-", "name~[0-9]{2}"], ["web10"]), (["active=no"], ["db1"]), (["active!=yes"], ["db1"]),
      (["name!~^web"], ["db1", "Web1"]), (["memory=1GiB,8GiB"], ["web2", "Web1"]), (["ip=10.0.0.3"], ["db1"]),
    ])
  func filters(filters: [String], expected: [String]) throws {
    #expect(try names(filters: filters).names == expected)
  }

  @Test(
    "matches patterns as the C library does",
    arguments: [
      "*", "a*", "*c", "a*c", "*b*", "a*b*c", "**", "a**c", "*abc*", "a?c", "[a-c]bc", "ab\\*", "*a*a*", "",
    ])
  func patterns(pattern: String) {
    for text in ["", "a", "abc", "aXbXc", "aa", "aba", "ac", "cab", "ab*", "b", "ünï", "abcabc"] {
      #expect(ShellPattern(pattern).matches(text) == text.matchesPattern(pattern), "\(text)")
    }
  }

  @Test(
    "sorts numbers as numbers, names by the numbers in them, and what is unknown last",
    arguments: [
      (["name"], ["db1", "Web1", "web2", "web10"]), (["-name"], ["web10", "web2", "Web1", "db1"]),
      (["memory"], ["Web1", "web10", "web2", "db1"]), (["-memory"], ["web2", "web10", "Web1", "db1"]),
      (["active", "-memory"], ["db1", "web2", "web10", "Web1"]),
    ])
  func sorts(keys: [String], expected: [String]) throws {
    #expect(try names(sort: keys).names == expected)
  }

  @Test("fetches only what is shown, and only for the rows that cheap filters leave")
  func fetchesLittle() throws {
    #expect(try names().asked == 0)
    #expect(try names(columns: ["name", "ip"]).asked == 4)
    #expect(try names(filters: ["name=web2"], columns: ["name", "ip"]).asked == 1)
    #expect(try names(filters: ["ip=10.0.0.4", "name=web*"], columns: ["name"]).asked == 2)
    #expect(try names(filters: ["name=none"], columns: ["name", "ip"]).asked == 0)
  }

  @Test("filters by what costs least come first, however many questions they need")
  func cheapFirst() throws {
    let columns: [Column<Machine>] = [
      Column("Dear", "dear", needs: Needs(5)) { .string($0.name) },
      Column("Cheap", "cheap", needs: [Needs(0), Needs(1)]) { .string($0.name) },
    ]
    var request = TableRequest()
    request.filters = [try RowFilter(parsing: "dear=*"), try RowFilter(parsing: "cheap=web2")]
    let choice = try TableChoice(columns, text: .table(["dear"]), for: .json, request: request)
    var asked: [(Needs, Int)] = []
    _ = choice.output {
      Self.machines
    } filling: { rows, needs in
      asked.append((needs, rows.count))
    }
    #expect(asked.map(\.0) == [[Needs(0), Needs(1)], Needs(5)] && asked.map(\.1) == [4, 1])
  }

  @Test(
    "refuses what does not fit, and says what would",
    arguments: [
      "name<5", "memory~1", "memory>4XB", "active=perhaps", "nosuch=1", "active>no", "name~[", "name", "=x",
      "",
    ])
  func refuses(filter: String) {
    #expect(throws: TableRequestError.self) { try names(filters: [filter]) }
  }

  @Test("an unknown column is named, with those that there are")
  func unknownColumn() {
    let error = #expect(throws: TableRequestError.self) { try names(columns: ["nmae"]) }
    #expect(error?.message == "there is no column 'nmae': did you mean 'name'? --columns help lists all")
  }

  @Test("text shows its own columns unless others are asked for; data has those that are due unasked")
  func textAndData() throws {
    let text = try TableChoice(Self.columns, text: .table(["name", "ip"]), for: .text)
    #expect(text.columns.map(\.key) == ["name", "ip"] && text.needs == Needs(0))
    let data = try TableChoice(Self.columns, text: .table(["name"]), for: .json)
    #expect(data.columns.map(\.key) == ["name", "memory", "active"] && data.needs == [])
    let lines = try TableChoice(Self.columns, text: .lines { $0.name + "!" }, for: .text)
    #expect(lines.output(of: Self.machines).render(as: .text) == "web10!\nweb2!\ndb1!\nWeb1!\n")
    var request = TableRequest()
    request.columns = ["memory", "name"]
    let asked = try TableChoice(Self.columns, text: .lines { $0.name }, for: .text, request: request)
    #expect(asked.output(of: [Self.machines[3]]).render(as: .csv) == "memory,name\n1073741824,Web1\n")
  }
}
