// Writes the manual page and the completion scripts from the declarations of the commands.
//
//     GenerateDocuments [DIRECTORY]            writes the files below the directory
//     GenerateDocuments --check [DIRECTORY]    says which files differ, and fails when one does

import CommandDocs
import Commands
import Glibc

var arguments = Array(CommandLine.arguments.dropFirst())
let checks = arguments.first == "--check"
if checks { arguments.removeFirst() }
let directory = arguments.first ?? "."

var isFailure = false
for document in Document.all(of: .all, options: Persona.vireo.globalOptions) {
  let path = directory + "/" + document.path
  if checks, TextFile.read(path) != document.text {
    print("\(document.path) differs from what GenerateDocuments writes: run make docs")
    isFailure = true
  } else if !checks, !TextFile.write(document.text, to: path) {
    print("cannot write \(path)")
    isFailure = true
  }
}
exit(isFailure ? 1 : 0)
