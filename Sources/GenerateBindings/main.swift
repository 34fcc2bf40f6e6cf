// Writes the constants of libvirt's C interface as Swift types.
//
//     GenerateBindings DIRECTORY [libvirt-api.xml]            writes the files
//     GenerateBindings --check DIRECTORY [libvirt-api.xml]    says which files differ, and fails when one does

import Glibc

var arguments = Array(CommandLine.arguments.dropFirst())
let checks = arguments.first == "--check"
if checks { arguments.removeFirst() }
guard let directory = arguments.first else {
  print("usage: GenerateBindings [--check] DIRECTORY [libvirt-api.xml]")
  exit(64)
}

let files = try generatedFiles(api: arguments.dropFirst().first ?? installedAPIDescription())
if checks {
  let differing = differingFiles(files, in: directory)
  differing.forEach { print("\($0) differs from what GenerateBindings writes") }
  exit(differing.isEmpty ? 0 : 1)
}
for (name, text) in files { try Files.write(text, to: directory + "/" + name) }
