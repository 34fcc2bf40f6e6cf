import CommandModel

/// The completion script for zsh: options and commands from the registry, values from vireo itself.
///
/// zsh quotes what is offered for the quote that is open; what is typed has its quotes taken off by `(Q)`,
/// which expands nothing.
enum ZshCompletion {
  static func text(_ registry: Registry, _ options: [GlobalOption]) -> String {
    """
    #compdef vireo
    \(ShellText.notice)

    \(ShellText.globals(options))

    \(ShellText.aliases)

    \(arguments(options))

    \(offer)

    \(values)

    \(main(registry, options))

    """
  }

  private static func arguments(_ options: [GlobalOption]) -> String {
    #"""
    # What stands before the command, and the command itself.
    __vireo_options()
    {
        local curcontext=$curcontext context state state_descr line
        local -A opt_args
        _arguments -C -s -A '-*' \
    \#(options.map(argument).joined(separator: "\n"))
            '1:command:->command' && return
        [[ $state == command ]] || return
        local program=${typed[1]}
        local -a own
        whence -p -- "$program" >/dev/null || program=vireo
        __vireo_own
        (($#own)) && compadd -a own
        _describe -t commands command commands
    }
    """#
  }

  private static let offer = #"""
    # Asks vireo what the last of some words, quoted for its own grammar, may become, and sets answers. Fails without an
    # answer; an empty one asks for files.
    __vireo_ask()
    {
        local program=${typed[1]} found
        # What is typed may be an alias, or begin with a tilde.
        whence -p -- "$program" >/dev/null || program=vireo
        found=$("$program" "${connection[@]}" \#(ShellText.question) "$@" 2>/dev/null </dev/null) || return
        answers=("${(f)found}")
        [[ -n $found ]] || answers=()
    }

    # Offers the answers, each with what is said of it.
    __vireo_offer()
    {
        local answer name conditions=
        local -a whole whole_shown unfinished unfinished_shown layout
        integer width=0
        for answer in "${(@)answers}"; do
            name=${answer%%$'\t'*}
            ((${(m)#name} > width)) && width=${(m)#name}
        done
        [[ "${(@)answers}" == *$'\t'* ]] && layout=(-l)
        [[ ${typed[last-1]} == --filter || ${typed[last]} == (--filter=*|@*|--[a-z]*=@*) ]] && conditions=1
        for answer in "${(@)answers}"; do
            name=${answer%%$'\t'*}
            [[ $answer == *$'\t'* ]] && answer="${(mr:width:)name}  -- ${answer#*$'\t'}"
            ((COLUMNS > 20)) && answer=${answer[1,COLUMNS-1]}
            # A condition still lacks its value; a name that ends so lacks nothing.
            if [[ -n $conditions && $name == *[=~\<\>] ]]; then
                unfinished+=("$name") unfinished_shown+=("$answer")
            else
                whole+=("$name") whole_shown+=("$answer")
            fi
        done
        (($#unfinished)) && compadd $layout -d unfinished_shown -S '' -a unfinished
        (($#whole)) && compadd $layout -d whole_shown -a whole
        (($#unfinished + $#whole))
    }

    # The values of a global option.
    __vireo_setting()
    {
        local -a answers
        __vireo_ask "$@" && __vireo_offer
    }
    """#

  private static let values = #"""
    # What the command takes.
    __vireo_values()
    {
        local -a answers
        __vireo_ask "'${(@)^typed[at,last]//\'/'\''}'" || return
        if (($#answers)); then
            __vireo_offer
        else
            # Success without candidates: a file is wanted.
            [[ $PREFIX == --*=* ]] && compset -P '*='
            _files
        fi
    }
    """#

  private static func main(_ registry: Registry, _ options: [GlobalOption]) -> String {
    #"""
    _vireo()
    {
        local at=2 last=$CURRENT pending
        local -a typed connection commands=(
    \#(ShellText.commands(registry).map { "        " + describe($0) }.joined(separator: "\n"))
        )
        # The last word as far as the cursor, with its quote closed.
        typed=("${(@Q)words[1,CURRENT-1]}" "${(Q):-${QIPREFIX}$PREFIX${compstate[quote]#\$}}")
        __vireo_globals
        if ((at < last)); then __vireo_values; else __vireo_options; fi
    }

    _vireo "$@"
    """#
  }

  private static func argument(_ option: GlobalOption) -> String {
    let names = ShellText.names(option)
    let help = option.help.replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(":", with: "\\:")
    let choices = "(\(option.choices.joined(separator: " ")))"
    let question = ShellText.question(about: option).map { " __vireo_setting \($0)" }
    let action =
      question ?? (ShellText.takesFile(option) ? "_files" : option.choices.isEmpty ? " " : choices)
    let value =
      switch option.argument {
      case .none: ""
      case .optional: "::\(option.placeholder.lowercased()):\(action)"
      case .required: ":\(option.placeholder.lowercased()):\(action)"
      }
    let forms = names.map { name in
      switch option.argument {
      case .none: name
      case .optional: name + "=-"
      case .required: name.hasPrefix("--") ? name + "=" : name + "+"
      }
    }
    let rest = ShellQuoting.quoted("[\(help)]\(value)")
    guard forms.count > 1 else { return "        \(forms.joined())\(rest) \\" }
    return "        '(\(names.joined(separator: " ")))'{\(forms.joined(separator: ","))}\(rest) \\"
  }

  private static func describe(_ info: CommandInfo) -> String {
    ShellQuoting.quoted("\(info.name):\(info.summary.replacing(":", with: "\\:"))")
  }
}
