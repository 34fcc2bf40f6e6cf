/// The generated files, by name, made from an API description at a path.
func generatedFiles(api path: String) throws -> [String: String] {
  let api = try APIDescription(xml: Files.read(path), name: path)
  return Dictionary(grouping: api.types.compactMap(SwiftType.init), by: \.fileName)
    .mapValues { types in SwiftWriter.file(of: types.sorted { $0.name < $1.name }) }
}

/// The names of the files that are not in a directory as they should be, and of those that should not be
/// there.
func differingFiles(_ files: [String: String], in directory: String) -> [String] {
  Files.names(in: directory).union(files.keys).sorted().filter { name in
    (try? Files.read(directory + "/" + name)) != files[name]
  }
}

/// Where the installed libvirt keeps the description of its interface.
func installedAPIDescription() throws -> String {
  try Files.firstLine(of: "pkg-config --variable=libvirt_api libvirt")
}
