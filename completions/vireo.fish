# Made from the declarations of the commands: run make docs.
#
# Values come from `vireo complete`, which asks nothing and is given up after some seconds: a candidate a line, with
# a tab and a description behind it where there is one. No candidate holds control characters. Nothing that is typed
# or offered is ever evaluated.

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
            case --connect --debug --escape --keepalive-interval --keepalive-count --log --output --timeout --parallel --color --columns --filter --sort --jq
                set needs $word
            case '--*'
                # It takes no value, or has it behind itself.
            case -
                break
            case '-*'
                # Letters in a row; the first that takes a value has it behind itself, or in the next word.
                set -l parts (string match -r -- '^-([^cdekKlo]*)(.?)(.*)$' $word)
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

# Prints the word that is being typed, as far as the cursor and without its quotes.
function __vireo_current
    set -l word (commandline -ct)
    string unescape -- $word
    or string unescape -- $word\"
    or string unescape -- $word\'
    or echo
end

function __vireo_values
    set -l typed (commandline -opc)
    set -l connection (__vireo_globals $typed)
    set -l at $connection[-1]
    set -e connection[-1]
    set -l current (__vireo_current)
    # As a POSIX shell has them: fish itself would write \' within quotes.
    set -l words \'(string replace -a -- \' "'\\''" $typed[$at..-1] "$current")\'
    set -l program $typed[1]
    type -q -f -- $program; or set program vireo
    set -l candidates ($program $connection -q -o text --timeout 5 complete --values -- $words 2>/dev/null </dev/null)
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
complete -c vireo -n 'not __vireo_has_command' -l parallel -x -d 'how many objects of a pattern are worked on at a time, from 1 to 64 (default: 5)'
complete -c vireo -n 'not __vireo_has_command' -l dry-run -d 'say what would be done to which object; change nothing'
complete -c vireo -n 'not __vireo_has_command' -l yes -d 'do not ask before a pattern destroys or loses several objects'
complete -c vireo -n 'not __vireo_has_command' -l fail-fast -d 'stop a list of commands or a script at the first failure'
complete -c vireo -n 'not __vireo_has_command' -l color -x -a 'auto always never' -d 'use colours: auto, always or never'
complete -c vireo -n 'not __vireo_has_command' -l no-pkttyagent -d 'start no authentication agent'
complete -c vireo -n 'not __vireo_has_command' -l columns -x -d 'show these keys of a result, in this order: name,state; help lists them'
complete -c vireo -n 'not __vireo_has_command' -l filter -x -d 'keep the rows for which it holds: state=running, memory>=4GiB, name~^web; all of several'
complete -c vireo -n 'not __vireo_has_command' -l sort -x -d 'sort the rows by these keys, - in front for the largest first: state,-memory'
complete -c vireo -n 'not __vireo_has_command' -l no-header -d 'leave out the names of columns in tables and CSV'
complete -c vireo -n 'not __vireo_has_command' -l jq -x -d 'print what a program of jq makes of the result as JSON'

complete -c vireo -n 'not __vireo_has_command' -a attach-device -d 'attach a device that an XML file describes'
complete -c vireo -n 'not __vireo_has_command' -a attach-disk -d 'attach a disk that options describe'
complete -c vireo -n 'not __vireo_has_command' -a autostart -d 'start a domain with the host, or no longer'
complete -c vireo -n 'not __vireo_has_command' -a console -d 'connect the terminal to a guest\'s console'
complete -c vireo -n 'not __vireo_has_command' -a create -d 'start a transient domain from an XML file'
complete -c vireo -n 'not __vireo_has_command' -a define -d 'define a domain from an XML file, without starting it'
complete -c vireo -n 'not __vireo_has_command' -a desc -d 'show or set a domain\'s description or title'
complete -c vireo -n 'not __vireo_has_command' -a destroy -d 'stop a guest at once, as pulling the plug does'
complete -c vireo -n 'not __vireo_has_command' -a detach-disk -d 'detach a disk from a domain'
complete -c vireo -n 'not __vireo_has_command' -a domid -d 'show the id of a domain, given its name or uuid'
complete -c vireo -n 'not __vireo_has_command' -a domname -d 'show the name of a domain, given its id or uuid'
complete -c vireo -n 'not __vireo_has_command' -a domuuid -d 'show the uuid of a domain, given its name or id'
complete -c vireo -n 'not __vireo_has_command' -a dumpxml -d 'print a domain\'s XML description'
complete -c vireo -n 'not __vireo_has_command' -a edit -d 'edit a domain\'s XML definition'
complete -c vireo -n 'not __vireo_has_command' -a memtune -d 'show or set the limits on the memory of a domain'
complete -c vireo -n 'not __vireo_has_command' -a metadata -d 'show or set the XML that an application keeps with a domain'
complete -c vireo -n 'not __vireo_has_command' -a reboot -d 'ask a guest to reboot'
complete -c vireo -n 'not __vireo_has_command' -a restore -d 'continue a guest from the file that save wrote'
complete -c vireo -n 'not __vireo_has_command' -a resume -d 'let a paused guest run on'
complete -c vireo -n 'not __vireo_has_command' -a save -d 'write a guest\'s state to a file, and stop the guest'
complete -c vireo -n 'not __vireo_has_command' -a schedinfo -d 'show or set the parameters of a domain\'s scheduler'
complete -c vireo -n 'not __vireo_has_command' -a screenshot -d 'take a picture of a guest\'s screen'
complete -c vireo -n 'not __vireo_has_command' -a send-key -d 'press keys of a guest\'s keyboard'
complete -c vireo -n 'not __vireo_has_command' -a setmem -d 'set how much memory a domain has'
complete -c vireo -n 'not __vireo_has_command' -a setvcpus -d 'set how many virtual CPUs a domain has'
complete -c vireo -n 'not __vireo_has_command' -a shutdown -d 'ask a guest to shut down'
complete -c vireo -n 'not __vireo_has_command' -a start -d 'start a defined domain that is not running'
complete -c vireo -n 'not __vireo_has_command' -a suspend -d 'pause a running guest'
complete -c vireo -n 'not __vireo_has_command' -a undefine -d 'remove a domain\'s definition, and on request what belongs to it'
complete -c vireo -n 'not __vireo_has_command' -a vcpuinfo -d 'show the virtual CPUs of a domain'
complete -c vireo -n 'not __vireo_has_command' -a vcpupin -d 'show or set on which CPUs of the host virtual CPUs may run'
complete -c vireo -n 'not __vireo_has_command' -a domblkinfo -d 'show the sizes of the disks of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domblklist -d 'list the disks of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domifaddr -d 'show the addresses of a running domain\'s network interfaces'
complete -c vireo -n 'not __vireo_has_command' -a domiflist -d 'list the network interfaces of a domain'
complete -c vireo -n 'not __vireo_has_command' -a dominfo -d 'show basic information about a domain'
complete -c vireo -n 'not __vireo_has_command' -a dommemstat -d 'show the memory statistics of a running domain'
complete -c vireo -n 'not __vireo_has_command' -a domstate -d 'show the state of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domstats -d 'show statistics of one, several or all domains'
complete -c vireo -n 'not __vireo_has_command' -a list -d 'list domains'
complete -c vireo -n 'not __vireo_has_command' -a event -d 'wait for events of domains, or list the kinds there are'
complete -c vireo -n 'not __vireo_has_command' -a capabilities -d 'print what the host and its hypervisor can do, in XML'
complete -c vireo -n 'not __vireo_has_command' -a freecell -d 'show how much memory of the host\'s NUMA cells is free'
complete -c vireo -n 'not __vireo_has_command' -a hostname -d 'print the name of the host'
complete -c vireo -n 'not __vireo_has_command' -a maxvcpus -d 'show how many virtual CPUs a domain may have'
complete -c vireo -n 'not __vireo_has_command' -a nodecpumap -d 'show which CPUs of the host are online'
complete -c vireo -n 'not __vireo_has_command' -a nodeinfo -d 'show the CPUs and the memory of the host'
complete -c vireo -n 'not __vireo_has_command' -a uri -d 'print the URI of the connection in its normal form'
complete -c vireo -n 'not __vireo_has_command' -a version -d 'show the versions of libvirt and the hypervisor'
complete -c vireo -n 'not __vireo_has_command' -a iface-list -d 'list the network interfaces of the host'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-list -d 'list network filters'
complete -c vireo -n 'not __vireo_has_command' -a net-autostart -d 'start a network together with the host, or no longer'
complete -c vireo -n 'not __vireo_has_command' -a net-define -d 'define a network, or change the definition of one'
complete -c vireo -n 'not __vireo_has_command' -a net-destroy -d 'stop an active network'
complete -c vireo -n 'not __vireo_has_command' -a net-dumpxml -d 'print the XML description of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-info -d 'show basic information about a network'
complete -c vireo -n 'not __vireo_has_command' -a net-list -d 'list virtual networks'
complete -c vireo -n 'not __vireo_has_command' -a net-start -d 'start a defined network that is not active'
complete -c vireo -n 'not __vireo_has_command' -a net-undefine -d 'remove the definition of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-update -d 'change one section of a network\'s description'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-list -d 'list the devices of the host'
complete -c vireo -n 'not __vireo_has_command' -a secret-list -d 'list secrets'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-create-as -d 'take a snapshot of a domain, described by options'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-delete -d 'delete a snapshot of a domain'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-info -d 'show basic information about a snapshot'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-list -d 'list the snapshots of a domain'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-revert -d 'take a domain back to a snapshot'
complete -c vireo -n 'not __vireo_has_command' -a find-storage-pool-sources -d 'look for storage that pools could be made of, as XML says'
complete -c vireo -n 'not __vireo_has_command' -a find-storage-pool-sources-as -d 'look for storage that pools could be made of, as options say'
complete -c vireo -n 'not __vireo_has_command' -a pool-autostart -d 'have a storage pool start with the host, or no more'
complete -c vireo -n 'not __vireo_has_command' -a pool-build -d 'make the storage below a pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-capabilities -d 'print which kinds of storage pool there can be, in XML'
complete -c vireo -n 'not __vireo_has_command' -a pool-create -d 'start a storage pool from an XML file, without a definition'
complete -c vireo -n 'not __vireo_has_command' -a pool-create-as -d 'start a storage pool from options, without a definition'
complete -c vireo -n 'not __vireo_has_command' -a pool-define -d 'define a storage pool, or change the definition of one'
complete -c vireo -n 'not __vireo_has_command' -a pool-define-as -d 'define a storage pool from options'
complete -c vireo -n 'not __vireo_has_command' -a pool-delete -d 'delete the storage below an inactive storage pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-destroy -d 'stop an active storage pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-dumpxml -d 'print the XML description of a storage pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-edit -d 'edit the XML definition of a storage pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-event -d 'wait for events of storage pools, or list the kinds there are'
complete -c vireo -n 'not __vireo_has_command' -a pool-info -d 'show basic information about a storage pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-list -d 'list storage pools'
complete -c vireo -n 'not __vireo_has_command' -a pool-name -d 'show the name of a storage pool, given its uuid'
complete -c vireo -n 'not __vireo_has_command' -a pool-refresh -d 'look again which volumes a storage pool has'
complete -c vireo -n 'not __vireo_has_command' -a pool-start -d 'start a defined storage pool that is not active'
complete -c vireo -n 'not __vireo_has_command' -a pool-undefine -d 'remove the definition of an inactive storage pool'
complete -c vireo -n 'not __vireo_has_command' -a pool-uuid -d 'show the uuid of a storage pool, given its name'
complete -c vireo -n 'not __vireo_has_command' -a vol-clone -d 'copy a storage volume within its pool'
complete -c vireo -n 'not __vireo_has_command' -a vol-create -d 'create a storage volume from an XML description'
complete -c vireo -n 'not __vireo_has_command' -a vol-create-as -d 'create a storage volume from options'
complete -c vireo -n 'not __vireo_has_command' -a vol-create-from -d 'create a storage volume with the contents of another'
complete -c vireo -n 'not __vireo_has_command' -a vol-delete -d 'delete a storage volume and its data'
complete -c vireo -n 'not __vireo_has_command' -a vol-download -d 'copy the contents of a storage volume to a local file'
complete -c vireo -n 'not __vireo_has_command' -a vol-dumpxml -d 'print the XML description of a storage volume'
complete -c vireo -n 'not __vireo_has_command' -a vol-info -d 'show basic information about a storage volume'
complete -c vireo -n 'not __vireo_has_command' -a vol-key -d 'print the key of a storage volume'
complete -c vireo -n 'not __vireo_has_command' -a vol-list -d 'list the volumes of a storage pool'
complete -c vireo -n 'not __vireo_has_command' -a vol-name -d 'print the name of a storage volume, given its key or path'
complete -c vireo -n 'not __vireo_has_command' -a vol-path -d 'print the path of a storage volume'
complete -c vireo -n 'not __vireo_has_command' -a vol-pool -d 'print the storage pool of a volume, given its key or path'
complete -c vireo -n 'not __vireo_has_command' -a vol-resize -d 'change the capacity of a storage volume'
complete -c vireo -n 'not __vireo_has_command' -a vol-upload -d 'copy a local file into a storage volume'
complete -c vireo -n 'not __vireo_has_command' -a vol-wipe -d 'overwrite the data of a storage volume so that nobody can read them'
complete -c vireo -n 'not __vireo_has_command' -a cd -d 'change the working directory'
complete -c vireo -n 'not __vireo_has_command' -a connect -d 'connect to a hypervisor anew'
complete -c vireo -n 'not __vireo_has_command' -a echo -d 'print arguments, escaped if asked for'
complete -c vireo -n 'not __vireo_has_command' -a exit -d 'end this session'
complete -c vireo -n 'not __vireo_has_command' -a help -d 'print help'
complete -c vireo -n 'not __vireo_has_command' -a pwd -d 'print the working directory'
complete -c vireo -n 'not __vireo_has_command' -a quit -d 'end this session'
complete -c vireo -n 'not __vireo_has_command' -a schema -d 'print the JSON Schema of a command\'s data'
