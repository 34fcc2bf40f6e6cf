import CommandModel

/// The completion script for fish: options and commands from the registry, values from vireo itself.
///
/// fish quotes what is offered for the quote that is open.
enum FishCompletion {
  static func text(_ registry: Registry, _ options: [GlobalOption]) -> String {
    """
    \(ShellText.notice)

    \(globals(options))

    \(values)

    \(own)

    complete -c vireo -f
    complete -c vireo -n __vireo_has_command -a '(__vireo_values)'
    complete -c vireo -n 'not __vireo_has_command' -a '(__vireo_own)'

    \(options.map(option).joined(separator: "\n"))

    \(ShellText.commands(registry).map(command).joined(separator: "\n"))

    """
  }

  private static let own = #"""
    # Prints the user's own words for commands, which vireo alone knows.
    function __vireo_own
        set -l folder $XDG_CONFIG_HOME
        test -n "$folder"; or set folder ~/.config
        test -e $folder/vireo/config; or return
        set -l program (commandline -opc)[1]
        type -q -f -- $program; or set program vireo
        string replace -- alias. '' ($program \#(ShellText.aliasQuestion) 2>/dev/null </dev/null)
    end
    """#

  private static func globals(_ options: [GlobalOption]) -> String {
    #"""
    # Reads the global options among the words, the program's name first. Prints the arguments that say which host is to be
    # asked, one a line, and then where the command stands: 0 when there is none yet.
    function __vireo_globals
        set -l at 2
        while set -q argv[$at]
            set -l word $argv[$at]
            set -l needs
            switch $word
                case --
                    set at (math $at + 1)
                    break
                case '--connect=*'
                    printf '%s\n' -c (string replace -- --connect= '' $word)
                case --readonly
                    printf '%s\n' -r
                case \#(ShellText.valueNames(options).joined(separator: " "))
                    set needs $word
                case '--*'
                    # It takes no value, or has it behind itself.
                case -
                    break
                case '-*'
                    # Letters in a row; the first that takes a value has it behind itself, or in the next word.
                    set -l parts (string match -r -- '^-([^\#(ShellText.valueLetters(options))]*)(.?)(.*)$' $word)
                    string match -q '*r*' -- $parts[2]; and printf '%s\n' -r
                    if test -n "$parts[4]"
                        test $parts[3] = c; and printf '%s\n' -c $parts[4]
                    else if test -n "$parts[3]"
                        set needs -$parts[3]
                    end
                case '*'
                    break
            end
            set at (math $at + 1)
            if set -q needs[1]
                contains -- $needs -c --connect; and set -q argv[$at]; and printf '%s\n' -c $argv[$at]
                set at (math $at + 1)
            end
        end
        set -q argv[$at]; and echo $at; or echo 0
    end

    function __vireo_has_command
        set -l found (__vireo_globals (commandline -opc))
        test $found[-1] -gt 0
    end
    """#
  }

  private static let values = #"""
    # Prints the word that is being typed, as far as the cursor and without its quotes.
    function __vireo_current
        set -l word (commandline -ct)
        string unescape -- $word
        or string unescape -- $word\"
        or string unescape -- $word\'
        or echo
    end

    # Asks vireo. A description stands behind a tab, as fish has it.
    function __vireo_ask
        set -l program (commandline -opc)[1]
        # What is typed may be an alias.
        type -q -f -- $program; or set program vireo
        $program $argv 2>/dev/null </dev/null
    end

    function __vireo_values
        set -l typed (commandline -opc)
        set -l connection (__vireo_globals $typed)
        set -l at $connection[-1]
        set -e connection[-1]
        set -l current (__vireo_current)
        # As a POSIX shell has them: fish itself would write \' within quotes.
        set -l words \'(string replace -a -- \' "'\\''" $typed[$at..-1] "$current")\'
        set -l candidates (__vireo_ask $connection \#(ShellText.question) $words)
        set -l result $status
        set -l offered (count $candidates)
        # At the beginning of a word that nobody has quoted, fish would insert a tilde as it is.
        test -z "$(commandline -ct)"; and set candidates (string match -v -- '~*' $candidates)
        if set -q candidates[1]
            printf '%s\n' $candidates
        else if test $result -eq 0 -a $offered -eq 0
            # Success without candidates: a file is wanted.
            set -l option (string match -r -- '^--[^=]*=' "$current"; or echo)
            printf '%s\n' $option(__fish_complete_path (string replace -r -- '^--[^=]*=' '' "$current"))
        end
    end
    """#

  private static func option(_ option: GlobalOption) -> String {
    var words = ["complete -c vireo -n 'not __vireo_has_command'"]
    if let letter = option.letter { words.append("-s \(letter)") }
    if !option.isLetterOnly { words.append("-l \(option.name)") }
    if option.argument == .required { words.append(ShellText.takesFile(option) ? "-r -F" : "-x") }
    if let question = ShellText.question(about: option) {
      words.append("-a '(__vireo_ask \(ShellText.question) \(question.replacing("'", with: "\\'")))'")
    }
    if !option.choices.isEmpty {
      words.append("-a " + ShellQuoting.quoted(option.choices.joined(separator: " ")))
    }
    return (words + ["-d " + quoted(option.help)]).joined(separator: " ")
  }

  private static func command(_ info: CommandInfo) -> String {
    "complete -c vireo -n 'not __vireo_has_command' -a \(info.name) -d \(quoted(info.summary))"
  }

  /// Within single quotes fish knows \\\\ and \\' alone.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
