import CommandModel

/// The completion script for zsh: options and commands from the registry, values from vireo itself.
enum ZshCompletion {
  static func text(_ registry: Registry, _ options: [GlobalOption]) -> String {
    """
    #compdef vireo
    \(ShellText.notice)
    # Values come from `vireo complete`, which asks nothing and is given up after some seconds.

    _vireo() {
      local curcontext="$curcontext" state
      local -a line before commands candidates
      typeset -A opt_args

      _arguments -C -A '-*' \\
    \(options.map(argument).joined(separator: "\n"))
        '(-)*:: :->command' && return

      [[ $state == command ]] || return 1
      if (( CURRENT == 1 )); then
        commands=(
    \(ShellText.commands(registry).map { "      " + describe($0) }.joined(separator: "\n"))
        )
        _describe -t commands command commands
        return
      fi

      # What stood before the command names the connection.
      local option
      for option in -c --connect; do
        [[ -n ${opt_args[$option]} ]] && before+=(-c "${(Q)opt_args[$option]}")
      done
      (( ${+opt_args[-r]} || ${+opt_args[--readonly]} )) && before+=(-r)

      candidates=("${(@f)$(_call_program values vireo ${(q)before} -q -o text --timeout 5 \\
        complete --values -- ${(q)words[1,CURRENT]} </dev/null 2>/dev/null; print -r -- "status $?")}")
      local result=$candidates[-1]
      candidates=(${candidates[1,-2]:#})
      if (( $#candidates )); then
        compadd -a candidates
      elif [[ $result == 'status 0' ]]; then
        _files
      else
        return 1
      fi
    }

    _vireo "$@"

    """
  }

  private static func argument(_ option: GlobalOption) -> String {
    let names = ShellText.names(option)
    let help = option.help.replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(":", with: "\\:")
    let value =
      switch (option.argument, option.choices.isEmpty) {
      case (.none, _): ""
      case (.optional, _): "::\(option.placeholder.lowercased()):(\(option.choices.joined(separator: " ")))"
      case (.required, false):
        ":\(option.placeholder.lowercased()):(\(option.choices.joined(separator: " ")))"
      case (.required, true): ":\(option.placeholder.lowercased()):" + (option.name == "log" ? "_files" : " ")
      }
    let forms = names.map { name in
      guard option.argument != .none else { return name }
      return name.hasPrefix("--") ? (option.argument == .optional ? name + "=-" : name + "=") : name + "+"
    }
    let rest = ShellText.quoted("[\(help)]\(value)")
    guard forms.count > 1 else { return "    \(forms.joined())\(rest) \\" }
    return "    '(\(names.joined(separator: " ")))'{\(forms.joined(separator: ","))}\(rest) \\"
  }

  private static func describe(_ info: CommandInfo) -> String {
    ShellText.quoted("\(info.name):\(info.summary.replacing(":", with: "\\:"))")
  }
}

extension String {
  /// The text with each occurrence of a character replaced.
  fileprivate func replacing(_ character: Character, with replacement: String) -> String {
    split(separator: character, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
