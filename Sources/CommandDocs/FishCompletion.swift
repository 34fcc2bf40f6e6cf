import CommandModel

/// The completion script for fish: options and commands from the registry, values from vireo itself.
enum FishCompletion {
  static func text(_ registry: Registry, _ options: [GlobalOption]) -> String {
    """
    \(ShellText.notice)
    # Values come from `vireo complete`, which asks nothing and is given up after some seconds.

    \(functions(options))

    complete -c vireo -f
    complete -c vireo -n __vireo_has_command -a '(__vireo_values)'

    \(options.map(option).joined(separator: "\n"))

    \(ShellText.commands(registry).map(command).joined(separator: "\n"))

    """
  }

  /// What finds out where on the line the cursor is, and asks for values.
  private static func functions(_ options: [GlobalOption]) -> String {
    """
    # The global options before the cursor, then an empty line, then the command and its words.
    function __vireo_split
        set -l words (commandline -opc)
        set -e words[1]
        while set -q words[1]
            switch $words[1]
                case \(ShellText.valueOptions(options).flatMap(ShellText.names).joined(separator: " "))
                    printf '%s\\n' $words[1] $words[2]
                    set -e words[1]
                    set -q words[1]; and set -e words[1]
                case '-*'
                    printf '%s\\n' $words[1]
                    set -e words[1]
                case '*'
                    break
            end
        end
        echo
        set -q words[1]; and printf '%s\\n' $words
        return 0
    end

    function __vireo_has_command
        set -l parts (__vireo_split)
        # The last of the parts is the empty line when there is no command yet.
        test -n "$parts[-1]"; and contains -- '' $parts
    end

    function __vireo_values
        set -l parts (__vireo_split)
        set -l at (contains -i -- '' $parts)
        set -l globals
        set -l first (math $at + 1)
        test $at -gt 1; and set globals $parts[1..(math $at - 1)]
        set -l program (commandline -opc)[1]
        set -l current (commandline -ct)
        set -l candidates ($program $globals -q -o text --timeout 5 complete --values -- \\
            (string escape -- $parts[$first..-1]) "$current" 2>/dev/null </dev/null)
        set -l result $status
        if test (count $candidates) -gt 0
            printf '%s\\n' $candidates
        else if test $result -eq 0
            # Success without candidates: a file is wanted.
            __fish_complete_path "$current"
        end
    end
    """
  }

  private static func option(_ option: GlobalOption) -> String {
    var words = ["complete -c vireo -n 'not __vireo_has_command'"]
    if let letter = option.letter { words.append("-s \(letter)") }
    if !option.isLetterOnly { words.append("-l \(option.name)") }
    if option.argument == .required { words.append(option.name == "log" ? "-r -F" : "-x") }
    if !option.choices.isEmpty {
      words.append("-a " + ShellText.quoted(option.choices.joined(separator: " ")))
    }
    return (words + ["-d " + quoted(option.help)]).joined(separator: " ")
  }

  private static func command(_ info: CommandInfo) -> String {
    "complete -c vireo -n 'not __vireo_has_command' -a \(info.name) -d \(quoted(info.summary))"
  }

  /// Within single quotes fish knows \\\\ and \\' alone.
  private static func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
