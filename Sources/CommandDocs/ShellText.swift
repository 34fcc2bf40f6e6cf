import CommandModel

/// What the completion scripts of all shells have in common.
enum ShellText {
  static let notice = """
    # Made from the declarations of the commands: run make docs.
    #
    # Values come from `vireo complete`, which asks nothing and is given up after some seconds: a candidate a line, with
    # a tab and a description behind it where there is one. No candidate holds control characters. Nothing that is typed
    # or offered is ever evaluated.
    """

  /// The words that ask vireo for values, between what names the host and the words of the command.
  static let question = "-q -o text --timeout 5 complete --values --"

  /// The words that ask vireo for the user's aliases, a line each, led by `alias.`.
  static let aliasQuestion = "-q -o name settings --filter 'name=alias.*'"

  /// Where the file is that can hold aliases; without it nobody is asked for any.
  static let configuration = "${XDG_CONFIG_HOME:-$HOME/.config}/vireo/config"

  /// What bash and zsh have in common: the user's own words for commands.
  static let aliases = #"""
    # Sets own: the user's own words for commands, which vireo alone knows.
    __vireo_own()
    {
        local line
        own=()
        [[ -e \#(configuration) ]] || return 0
        while IFS= read -r line; do
            own+=("${line#alias.}")
        done < <("$program" \#(aliasQuestion) 2>/dev/null </dev/null)
    }
    """#

  /// The words that ask for the values of a global option, where vireo has to be asked; what begins like the word that is
  /// being typed is for the shell to choose.
  static func question(about option: GlobalOption) -> String? {
    switch option.subject {
    case .hypervisors: #"connect --name "''""#
    case .daemons: #"connect --\#(option.name) "''""#
    case .nothing, .columns, .sortKeys, .filter: nil
    }
  }

  /// How the option can be typed, both ways where there are two.
  static func names(_ option: GlobalOption) -> [String] {
    let letter = option.letter.map { ["-\($0)"] } ?? []
    return option.isLetterOnly ? letter : letter + ["--\(option.name)"]
  }

  /// Whether the option's value is the name of a file.
  static func takesFile(_ option: GlobalOption) -> Bool { option.placeholder == "FILE" }

  /// The listed commands, in the order of help.
  static func commands(_ registry: Registry) -> [CommandInfo] {
    registry.commands.map { $0.info }.filter { !$0.isHidden }
  }

  /// What bash and zsh have in common: the reader of what stands before the command.
  static func globals(_ options: [GlobalOption]) -> String {
    globals(names: valueNames(options).joined(separator: "|"), letters: valueLetters(options))
  }

  /// The names of the options whose value may be the next word.
  static func valueNames(_ options: [GlobalOption]) -> [String] {
    options.filter { $0.argument == .required && !$0.isLetterOnly }.map { "--\($0.name)" }
  }

  /// Their letters, in a row.
  static func valueLetters(_ options: [GlobalOption]) -> String {
    String(options.filter { $0.argument == .required }.compactMap(\.letter))
  }

  private static func globals(names: String, letters: String) -> String {
    #"""
    # Reads the global options from typed[at] up to the word that is being typed, typed[last]. Then connection says which
    # host is to be asked, at is where the command stands, and pending is the option whose value is being typed.
    __vireo_globals()
    {
        local word letters needs
        connection=() pending=
        while ((at < last)); do
            word=${typed[at]} needs=
            case $word in
                --) ((at += 1)); return ;;
                --connect=*) connection+=(-c "${word#*=}") ;;
                --readonly) connection+=(-r) ;;
                \#(names)) needs=$word ;;
                --*) ;;
                -?*)
                    # Letters in a row; the first that takes a value has it behind itself, or in the next word.
                    letters=${word%%[\#(letters)]*}
                    needs=${word#"$letters"}
                    [[ $letters == *r* ]] && connection+=(-r)
                    [[ $needs == c?* ]] && connection+=(-c "${needs#c}")
                    if [[ $needs == ? ]]; then needs=-$needs; else needs=; fi ;;
                *) return ;;
            esac
            ((at += 1))
            [[ -n $needs ]] || continue
            if ((at == last)); then pending=$needs; return; fi
            [[ $needs == -c || $needs == --connect ]] && connection+=(-c "${typed[at]}")
            ((at += 1))
        done
    }
    """#
  }
}

extension String {
  /// The text with each occurrence of a character replaced.
  func replacing(_ character: Character, with replacement: String) -> String {
    split(separator: character, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
