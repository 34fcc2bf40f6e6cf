import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show how much memory of the host's NUMA cells is free.
struct FreeCell: Command {
  static let info = CommandInfo(
    "freecell", group: .host, "show how much memory of the host's NUMA cells is free",
    discussion: "Prints the free memory of the whole host, with --cellno of one cell, with --all of each.")

  static var examples: [Example] {
    [
      Example("freecell", "Print how much memory the host has free.", needs: .host),
      Example("freecell --all", "List it by NUMA cell."),
    ]
  }

  static let result: ResultShape? = .either(.keys("cell?", "freeMemory"), .keys("cells", "freeMemory"))

  @Option("cellno", "number of a NUMA cell", complete: .numaCells) var cell: Late<Int32>?
  @Flag("all", "show each NUMA cell, and the sum") var all: Bool

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    if all, cell != nil { throw CommandFailure.exclusive("all", "cellno") }
    let connection = try run.connection()
    if all { return try Self.cells(connection) }
    guard let cell = try cell?.value() else {
      let bytes = try connection.freeMemory
      return .value(text: "Total: \(bytes / 1024) KiB", key: "freeMemory", value: Value(bytes))
    }
    guard let bytes = try connection.cellsFreeMemory(from: Int(cell), count: 1).first else {
      throw CommandFailure("failed to get free memory for NUMA node number: \(cell)", code: .notFound)
    }
    return Output(
      text: [.line("\(cell): \(bytes / 1024) KiB")],
      value: ["cell": Value(cell), "freeMemory": Value(bytes)])
  }

  private static func cells(_ connection: Connection) throws -> Output {
    // A host without cells has none to show, and a sum of nothing.
    let numbers = try connection.numaCells()
    return output(numbers, try freeMemory(of: numbers, connection))
  }

  static func output(_ numbers: [Int], _ free: [UInt64]) -> Output {
    let rows = zip(numbers, free).map { TextPart.line(line("\($0)".leftPadded(to: 5), $1)) }
    let sum = free.reduce(UInt64?(0)) { sum, bytes in
      sum.flatMap { sum in
        let (sum, overflows) = sum.addingReportingOverflow(bytes)
        return overflows ? nil : sum
      }
    }
    let rule = String(repeating: "-", count: 20)
    return Output(
      text: rows + [.extra("\(rule)\n\(line("Total", free.reduce(0, &+)))\n")],
      value: [
        "cells": .array(zip(numbers, free).map { ["cell": Value($0), "freeMemory": Value($1)] }),
        "freeMemory": Value(sum),
      ])
  }

  /// One call for all where their numbers follow each other, as they nearly always do.
  private static func freeMemory(of numbers: [Int], _ connection: Connection) throws -> [UInt64] {
    guard let first = numbers.first else { return [] }
    if zip(numbers, numbers.dropFirst()).allSatisfy({ $0 &+ 1 == $1 }) {
      let free = try connection.cellsFreeMemory(from: first, count: numbers.count)
      if free.count == numbers.count { return free }
    }
    return try numbers.map { number in
      try attempt("failed to get free memory for NUMA node number: \(number)") {
        try connection.cellsFreeMemory(from: number, count: 1).first ?? 0
      }
    }
  }

  private static func line(_ title: String, _ bytes: UInt64) -> String {
    "\(title): \("\(bytes / 1024)".leftPadded(to: 10)) KiB"
  }
}

extension Connection {
  /// The numbers of the host's NUMA cells; none where the driver tells of none.
  func numaCells() throws -> [Int] {
    let xml = try attempt("unable to get node capabilities") { try capabilities() }
    do {
      let cells = try XMLDocument(parsing: xml).nodes(matching: "/capabilities/host/topology/cells/cell")
      return cells.compactMap { $0["id"].flatMap { Int32($0) }.map(Int.init) }
    } catch {
      throw CommandFailure("could not get information about NUMA topology", "\(error)")
    }
  }
}
