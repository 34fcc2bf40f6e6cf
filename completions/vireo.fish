# Made from the declarations of the commands: run make docs.
# Values come from `vireo complete`, which asks nothing and is given up after some seconds.

# The global options before the cursor, then an empty line, then the command and its words.
function __vireo_split
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case -c --connect -d --debug -e --escape -k --keepalive-interval -K --keepalive-count -l --log -o --output --timeout --color
                printf '%s\n' $words[1] $words[2]
                set -e words[1]
                set -q words[1]; and set -e words[1]
            case '-*'
                printf '%s\n' $words[1]
                set -e words[1]
            case '*'
                break
        end
    end
    echo
    set -q words[1]; and printf '%s\n' $words
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
    set -l candidates ($program $globals -q -o text --timeout 5 complete --values -- \
        (string escape -- $parts[$first..-1]) "$current" 2>/dev/null </dev/null)
    set -l result $status
    if test (count $candidates) -gt 0
        printf '%s\n' $candidates
    else if test $result -eq 0
        # Success without candidates: a file is wanted.
        __fish_complete_path "$current"
    end
end

complete -c vireo -f
complete -c vireo -n __vireo_has_command -a '(__vireo_values)'

complete -c vireo -n 'not __vireo_has_command' -s c -l connect -x -d 'the hypervisor to connect to'
complete -c vireo -n 'not __vireo_has_command' -s d -l debug -x -a '0 1 2 3 4' -d 'how much to tell, from 0 (everything) to 4 (errors)'
complete -c vireo -n 'not __vireo_has_command' -s e -l escape -x -d 'the character that leaves a console'
complete -c vireo -n 'not __vireo_has_command' -s h -l help -d 'print this help'
complete -c vireo -n 'not __vireo_has_command' -s k -l keepalive-interval -x -d 'seconds between keepalive messages, 0 for none'
complete -c vireo -n 'not __vireo_has_command' -s K -l keepalive-count -x -d 'how many keepalive messages may stay unanswered'
complete -c vireo -n 'not __vireo_has_command' -s l -l log -r -F -d 'append messages to a file'
complete -c vireo -n 'not __vireo_has_command' -s q -l quiet -d 'leave out headers and sentences of success'
complete -c vireo -n 'not __vireo_has_command' -s r -l readonly -d 'connect without the right to change anything'
complete -c vireo -n 'not __vireo_has_command' -s t -l timing -d 'print how long each command took'
complete -c vireo -n 'not __vireo_has_command' -s v -d 'print the version'
complete -c vireo -n 'not __vireo_has_command' -s V -d 'print the version and what it was built with'
complete -c vireo -n 'not __vireo_has_command' -l version -a 'short long' -d 'print the version, short or long'
complete -c vireo -n 'not __vireo_has_command' -s o -l output -x -a 'text json yaml csv name' -d 'print results as text, json, yaml, csv or name'
complete -c vireo -n 'not __vireo_has_command' -l timeout -x -d 'give up a command after this time: 10, 1.5s, 500ms, 2m'
complete -c vireo -n 'not __vireo_has_command' -l fail-fast -d 'stop a list of commands or a script at the first failure'
complete -c vireo -n 'not __vireo_has_command' -l color -x -a 'auto always never' -d 'use colours: auto, always or never'
complete -c vireo -n 'not __vireo_has_command' -l no-pkttyagent -d 'start no authentication agent'

complete -c vireo -n 'not __vireo_has_command' -a start -d 'start a defined domain that is not running'
complete -c vireo -n 'not __vireo_has_command' -a list -d 'list domains'
complete -c vireo -n 'not __vireo_has_command' -a dominfo -d 'show basic information about a domain'
complete -c vireo -n 'not __vireo_has_command' -a capabilities -d 'print what the host and its hypervisor can do, in XML'
complete -c vireo -n 'not __vireo_has_command' -a freecell -d 'show how much memory of the host\'s NUMA cells is free'
complete -c vireo -n 'not __vireo_has_command' -a hostname -d 'print the name of the host'
complete -c vireo -n 'not __vireo_has_command' -a maxvcpus -d 'show how many virtual CPUs a domain may have'
complete -c vireo -n 'not __vireo_has_command' -a nodecpumap -d 'show which CPUs of the host are online'
complete -c vireo -n 'not __vireo_has_command' -a nodeinfo -d 'show the CPUs and the memory of the host'
complete -c vireo -n 'not __vireo_has_command' -a uri -d 'print the URI of the connection in its normal form'
complete -c vireo -n 'not __vireo_has_command' -a version -d 'show the versions of libvirt and the hypervisor'
complete -c vireo -n 'not __vireo_has_command' -a cd -d 'change the working directory'
complete -c vireo -n 'not __vireo_has_command' -a connect -d 'connect to a hypervisor anew'
complete -c vireo -n 'not __vireo_has_command' -a echo -d 'print arguments, escaped if asked for'
complete -c vireo -n 'not __vireo_has_command' -a exit -d 'end this session'
complete -c vireo -n 'not __vireo_has_command' -a help -d 'print help'
complete -c vireo -n 'not __vireo_has_command' -a pwd -d 'print the working directory'
complete -c vireo -n 'not __vireo_has_command' -a quit -d 'end this session'
