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
            case --connect --debug --escape --keepalive-interval --keepalive-count --log --output --timeout --admin-connect --parallel --file --color --columns --filter --sort --jq
                set needs $word
            case '--*'
                # It takes no value, or has it behind itself.
            case -
                break
            case '-*'
                # Letters in a row; the first that takes a value has it behind itself, or in the next word.
                set -l parts (string match -r -- '^-([^cdekKlof]*)(.?)(.*)$' $word)
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
    set -l candidates (__vireo_ask $connection -q -o text --timeout 5 complete --values -- $words)
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

# Prints the user's own words for commands, which vireo alone knows.
function __vireo_own
    set -l folder $XDG_CONFIG_HOME
    test -n "$folder"; or set folder ~/.config
    test -e $folder/vireo/config; or return
    set -l program (commandline -opc)[1]
    type -q -f -- $program; or set program vireo
    string replace -- alias. '' ($program -q -o name settings --filter 'name=alias.*' 2>/dev/null </dev/null)
end

complete -c vireo -f
complete -c vireo -n __vireo_has_command -a '(__vireo_values)'
complete -c vireo -n 'not __vireo_has_command' -a '(__vireo_own)'

complete -c vireo -n 'not __vireo_has_command' -s c -l connect -x -a '(__vireo_ask -q -o text --timeout 5 complete --values -- connect --name "\'\'")' -d 'the hypervisor to connect to'
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
complete -c vireo -n 'not __vireo_has_command' -l timeout -x -d 'give up a command after this time: 10, 1.5s, 500ms, 2m, or none'
complete -c vireo -n 'not __vireo_has_command' -l admin-connect -x -a '(__vireo_ask -q -o text --timeout 5 complete --values -- connect --admin-connect "\'\'")' -d 'the daemon that the commands of the group admin work on'
complete -c vireo -n 'not __vireo_has_command' -l parallel -x -d 'how many objects of a pattern are worked on at a time, from 1 to 64 (default: 5)'
complete -c vireo -n 'not __vireo_has_command' -l dry-run -d 'say what would be done to which object; change nothing'
complete -c vireo -n 'not __vireo_has_command' -l yes -d 'do not ask before a pattern destroys or loses several objects'
complete -c vireo -n 'not __vireo_has_command' -l no-input -d 'ask for nothing: passwords, confirmations, editors; what needs an answer fails'
complete -c vireo -n 'not __vireo_has_command' -s f -l file -r -F -d 'run the commands of a script, - for standard input'
complete -c vireo -n 'not __vireo_has_command' -l fail-fast -d 'stop a list of commands or a script at the first failure'
complete -c vireo -n 'not __vireo_has_command' -l color -x -a 'auto always never' -d 'use colours: auto, always or never'
complete -c vireo -n 'not __vireo_has_command' -l pager -d 'show what is longer than the screen in the pager, for one command, too'
complete -c vireo -n 'not __vireo_has_command' -l no-pager -d 'show nothing in the pager, whatever its length'
complete -c vireo -n 'not __vireo_has_command' -l no-config -d 'read no configuration file'
complete -c vireo -n 'not __vireo_has_command' -l no-pkttyagent -d 'start no authentication agent'
complete -c vireo -n 'not __vireo_has_command' -l columns -x -d 'show these keys of a result, in this order: name,state; help lists them'
complete -c vireo -n 'not __vireo_has_command' -l filter -x -d 'keep the rows for which it holds: state=running, memory>=4GiB, name~^web; all of several'
complete -c vireo -n 'not __vireo_has_command' -l sort -x -d 'sort the rows by these keys, - in front for the largest first: state,-memory'
complete -c vireo -n 'not __vireo_has_command' -l no-header -d 'leave out the names of columns in tables and CSV'
complete -c vireo -n 'not __vireo_has_command' -l jq -x -d 'print what a program of jq makes of the result as JSON'

complete -c vireo -n 'not __vireo_has_command' -a attach-device -d 'attach a device that an XML file describes'
complete -c vireo -n 'not __vireo_has_command' -a attach-disk -d 'attach a disk that options describe'
complete -c vireo -n 'not __vireo_has_command' -a attach-interface -d 'attach a network interface that options describe'
complete -c vireo -n 'not __vireo_has_command' -a autostart -d 'start a domain with the host, or no longer'
complete -c vireo -n 'not __vireo_has_command' -a blkdeviotune -d 'show or set the limits on what goes through a disk'
complete -c vireo -n 'not __vireo_has_command' -a blkiotune -d 'show or set a domain\'s share of block input and output'
complete -c vireo -n 'not __vireo_has_command' -a blockcommit -d 'merge images of a disk into one of its backing images'
complete -c vireo -n 'not __vireo_has_command' -a blockcopy -d 'copy a disk while the guest uses it'
complete -c vireo -n 'not __vireo_has_command' -a blockjob -d 'show, limit or end the job that works on a disk'
complete -c vireo -n 'not __vireo_has_command' -a blockpull -d 'copy the data of a disk\'s backing images into its own image'
complete -c vireo -n 'not __vireo_has_command' -a blockresize -d 'resize a disk of a running domain'
complete -c vireo -n 'not __vireo_has_command' -a change-media -d 'change the medium in a CD or floppy drive'
complete -c vireo -n 'not __vireo_has_command' -a console -d 'connect the terminal to a guest\'s console'
complete -c vireo -n 'not __vireo_has_command' -a cpu-stats -d 'show how much time of the host\'s CPUs a domain has used'
complete -c vireo -n 'not __vireo_has_command' -a create -d 'start a transient domain from an XML file'
complete -c vireo -n 'not __vireo_has_command' -a define -d 'define a domain from an XML file, without starting it'
complete -c vireo -n 'not __vireo_has_command' -a desc -d 'show or set a domain\'s description or title'
complete -c vireo -n 'not __vireo_has_command' -a destroy -d 'stop a guest at once, as pulling the plug does'
complete -c vireo -n 'not __vireo_has_command' -a detach-device -d 'detach a device that an XML file describes'
complete -c vireo -n 'not __vireo_has_command' -a detach-device-alias -d 'detach a device by its alias'
complete -c vireo -n 'not __vireo_has_command' -a detach-disk -d 'detach a disk from a domain'
complete -c vireo -n 'not __vireo_has_command' -a detach-interface -d 'detach a network interface from a domain'
complete -c vireo -n 'not __vireo_has_command' -a domblkthreshold -d 'ask for an event when a guest has written so far into an image'
complete -c vireo -n 'not __vireo_has_command' -a domdirtyrate-calc -d 'measure how fast a guest changes its memory'
complete -c vireo -n 'not __vireo_has_command' -a domdisplay -d 'show the URI by which a viewer reaches a guest\'s screen'
complete -c vireo -n 'not __vireo_has_command' -a domdisplay-reload -d 'have a guest\'s graphics servers read their certificates again'
complete -c vireo -n 'not __vireo_has_command' -a dom-fd-associate -d 'name open files that a domain\'s disks are to use'
complete -c vireo -n 'not __vireo_has_command' -a domfsfreeze -d 'hold back writes to a guest\'s file systems'
complete -c vireo -n 'not __vireo_has_command' -a domfsinfo -d 'list the file systems that a guest has mounted'
complete -c vireo -n 'not __vireo_has_command' -a domfsthaw -d 'let writes to a guest\'s frozen file systems go on'
complete -c vireo -n 'not __vireo_has_command' -a domfstrim -d 'give unused blocks of a guest\'s file systems back to the host'
complete -c vireo -n 'not __vireo_has_command' -a domhostname -d 'show a guest\'s host name'
complete -c vireo -n 'not __vireo_has_command' -a domid -d 'show the id of a domain, given its name or uuid'
complete -c vireo -n 'not __vireo_has_command' -a domifannounce -d 'have a domain\'s network interfaces announce themselves'
complete -c vireo -n 'not __vireo_has_command' -a domif-setlink -d 'plug or unplug the cable of a network interface'
complete -c vireo -n 'not __vireo_has_command' -a domiftune -d 'show or set how much may go through a network interface'
complete -c vireo -n 'not __vireo_has_command' -a domjobabort -d 'abort the job that a domain has'
complete -c vireo -n 'not __vireo_has_command' -a domjobinfo -d 'show how far the job of a domain is'
complete -c vireo -n 'not __vireo_has_command' -a domlaunchsecinfo -d 'show the measurement and state of a guest with launch security'
complete -c vireo -n 'not __vireo_has_command' -a domname -d 'show the name of a domain, given its id or uuid'
complete -c vireo -n 'not __vireo_has_command' -a dompmsuspend -d 'put a guest to sleep by its own power management'
complete -c vireo -n 'not __vireo_has_command' -a dompmwakeup -d 'wake a guest that sleeps by its own power management'
complete -c vireo -n 'not __vireo_has_command' -a domrename -d 'give a domain another name'
complete -c vireo -n 'not __vireo_has_command' -a domsetlaunchsecstate -d 'put a secret into the protected memory of a guest that has not run yet'
complete -c vireo -n 'not __vireo_has_command' -a domthrottlegroupdel -d 'remove a throttle group'
complete -c vireo -n 'not __vireo_has_command' -a domthrottlegroupinfo -d 'show the limits of a throttle group'
complete -c vireo -n 'not __vireo_has_command' -a domthrottlegrouplist -d 'list the throttle groups of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domthrottlegroupset -d 'set the limits of a throttle group'
complete -c vireo -n 'not __vireo_has_command' -a domuuid -d 'show the uuid of a domain, given its name or id'
complete -c vireo -n 'not __vireo_has_command' -a domxml-from-native -d 'turn a hypervisor\'s own configuration into the XML of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domxml-to-native -d 'turn the XML of a domain into a hypervisor\'s own configuration'
complete -c vireo -n 'not __vireo_has_command' -a dump -d 'write a guest\'s memory to a file for analysis'
complete -c vireo -n 'not __vireo_has_command' -a dumpxml -d 'print a domain\'s XML description'
complete -c vireo -n 'not __vireo_has_command' -a edit -d 'edit a domain\'s XML definition'
complete -c vireo -n 'not __vireo_has_command' -a emulatorpin -d 'show or set on which CPUs of the host a domain\'s emulator may run'
complete -c vireo -n 'not __vireo_has_command' -a get-user-sshkeys -d 'list the SSH keys that a user of a guest accepts'
complete -c vireo -n 'not __vireo_has_command' -a guest-agent-timeout -d 'set how long to wait for the answers of a guest\'s agent'
complete -c vireo -n 'not __vireo_has_command' -a guestinfo -d 'show what a guest\'s agent tells of the guest'
complete -c vireo -n 'not __vireo_has_command' -a guestvcpus -d 'show or switch virtual CPUs as the guest sees them'
complete -c vireo -n 'not __vireo_has_command' -a inject-nmi -d 'send a non-maskable interrupt to a guest'
complete -c vireo -n 'not __vireo_has_command' -a iothreadadd -d 'add an I/O thread to a domain'
complete -c vireo -n 'not __vireo_has_command' -a iothreaddel -d 'remove an I/O thread from a domain, unless a disk uses it'
complete -c vireo -n 'not __vireo_has_command' -a iothreadinfo -d 'show the I/O threads of a domain, and on which CPUs they may run'
complete -c vireo -n 'not __vireo_has_command' -a iothreadpin -d 'set on which CPUs of the host an I/O thread may run'
complete -c vireo -n 'not __vireo_has_command' -a iothreadset -d 'set how an I/O thread of a domain polls, and the size of its pool'
complete -c vireo -n 'not __vireo_has_command' -a lxc-enter-namespace -d 'run a program inside of a container'
complete -c vireo -n 'not __vireo_has_command' -a managedsave -d 'save a guest\'s state where its next start finds it, and stop the guest'
complete -c vireo -n 'not __vireo_has_command' -a managedsave-define -d 'replace the description in the state that managedsave has saved'
complete -c vireo -n 'not __vireo_has_command' -a managedsave-dumpxml -d 'print the description in the state that managedsave has saved'
complete -c vireo -n 'not __vireo_has_command' -a managedsave-edit -d 'edit the description in the state that managedsave has saved'
complete -c vireo -n 'not __vireo_has_command' -a managedsave-remove -d 'discard the state that managedsave has saved'
complete -c vireo -n 'not __vireo_has_command' -a memtune -d 'show or set the limits on the memory of a domain'
complete -c vireo -n 'not __vireo_has_command' -a metadata -d 'show or set the XML that an application keeps with a domain'
complete -c vireo -n 'not __vireo_has_command' -a migrate -d 'move a guest to another host'
complete -c vireo -n 'not __vireo_has_command' -a migrate-compcache -d 'show or set the size of the cache for compressing what is migrated'
complete -c vireo -n 'not __vireo_has_command' -a migrate-getmaxdowntime -d 'show for how long a guest may stand still at the end of its migration'
complete -c vireo -n 'not __vireo_has_command' -a migrate-getspeed -d 'show how fast a guest may be migrated'
complete -c vireo -n 'not __vireo_has_command' -a migrate-postcopy -d 'switch the migration of a guest over to post-copy'
complete -c vireo -n 'not __vireo_has_command' -a migrate-setmaxdowntime -d 'set for how long a guest may stand still at the end of its migration'
complete -c vireo -n 'not __vireo_has_command' -a migrate-setspeed -d 'limit how fast a guest is migrated'
complete -c vireo -n 'not __vireo_has_command' -a numatune -d 'show or set from which NUMA nodes a domain\'s memory comes'
complete -c vireo -n 'not __vireo_has_command' -a perf -d 'show or switch the host\'s performance counters of a domain'
complete -c vireo -n 'not __vireo_has_command' -a qemu-agent-command -d 'give a command of your own to a guest\'s agent'
complete -c vireo -n 'not __vireo_has_command' -a qemu-attach -d 'take over a QEMU process that was started without libvirt'
complete -c vireo -n 'not __vireo_has_command' -a qemu-monitor-command -d 'give a command of your own to QEMU\'s monitor'
complete -c vireo -n 'not __vireo_has_command' -a qemu-monitor-event -d 'wait for events of QEMU\'s monitor'
complete -c vireo -n 'not __vireo_has_command' -a reboot -d 'ask a guest to reboot'
complete -c vireo -n 'not __vireo_has_command' -a reset -d 'reset a guest at once, as the reset button does'
complete -c vireo -n 'not __vireo_has_command' -a restore -d 'continue a guest from the file that save wrote'
complete -c vireo -n 'not __vireo_has_command' -a resume -d 'let a paused guest run on'
complete -c vireo -n 'not __vireo_has_command' -a save -d 'write a guest\'s state to a file, and stop the guest'
complete -c vireo -n 'not __vireo_has_command' -a save-image-define -d 'replace the description in a file that save wrote'
complete -c vireo -n 'not __vireo_has_command' -a save-image-dumpxml -d 'print the description in a file that save wrote'
complete -c vireo -n 'not __vireo_has_command' -a save-image-edit -d 'edit the description in a file that save wrote'
complete -c vireo -n 'not __vireo_has_command' -a schedinfo -d 'show or set the parameters of a domain\'s scheduler'
complete -c vireo -n 'not __vireo_has_command' -a screenshot -d 'take a picture of a guest\'s screen'
complete -c vireo -n 'not __vireo_has_command' -a send-key -d 'press keys of a guest\'s keyboard'
complete -c vireo -n 'not __vireo_has_command' -a send-process-signal -d 'send a signal to a process of a container'
complete -c vireo -n 'not __vireo_has_command' -a set-lifecycle-action -d 'set what happens when a guest powers off, reboots or crashes'
complete -c vireo -n 'not __vireo_has_command' -a setmaxmem -d 'set the most memory that a domain may have'
complete -c vireo -n 'not __vireo_has_command' -a setmem -d 'set how much memory a domain has'
complete -c vireo -n 'not __vireo_has_command' -a set-user-password -d 'set the password of a user of a guest'
complete -c vireo -n 'not __vireo_has_command' -a set-user-sshkeys -d 'change the SSH keys that a user of a guest accepts'
complete -c vireo -n 'not __vireo_has_command' -a setvcpu -d 'plug certain virtual CPUs of a domain in or out'
complete -c vireo -n 'not __vireo_has_command' -a setvcpus -d 'set how many virtual CPUs a domain has'
complete -c vireo -n 'not __vireo_has_command' -a shutdown -d 'ask a guest to shut down'
complete -c vireo -n 'not __vireo_has_command' -a start -d 'start a defined domain that is not running'
complete -c vireo -n 'not __vireo_has_command' -a suspend -d 'pause a running guest'
complete -c vireo -n 'not __vireo_has_command' -a ttyconsole -d 'show the terminal device on the host that is a guest\'s console'
complete -c vireo -n 'not __vireo_has_command' -a undefine -d 'remove a domain\'s definition, and on request what belongs to it'
complete -c vireo -n 'not __vireo_has_command' -a update-device -d 'change a device to what an XML file describes'
complete -c vireo -n 'not __vireo_has_command' -a update-memory-device -d 'change how much memory a memory device gives a domain'
complete -c vireo -n 'not __vireo_has_command' -a vcpucount -d 'show how many virtual CPUs a domain has or may have'
complete -c vireo -n 'not __vireo_has_command' -a vcpuinfo -d 'show the virtual CPUs of a domain'
complete -c vireo -n 'not __vireo_has_command' -a vcpupin -d 'show or set on which CPUs of the host virtual CPUs may run'
complete -c vireo -n 'not __vireo_has_command' -a vncdisplay -d 'show the VNC display of a guest'
complete -c vireo -n 'not __vireo_has_command' -a domblkerror -d 'show which disks of a running domain met an error'
complete -c vireo -n 'not __vireo_has_command' -a domblkinfo -d 'show the sizes of the disks of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domblklist -d 'list the disks of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domblkstat -d 'show what went through the disks of a running domain'
complete -c vireo -n 'not __vireo_has_command' -a domcontrol -d 'show whether libvirt can reach the hypervisor of a running domain'
complete -c vireo -n 'not __vireo_has_command' -a domifaddr -d 'show the addresses of a running domain\'s network interfaces'
complete -c vireo -n 'not __vireo_has_command' -a domif-getlink -d 'show whether the cable of a network interface is plugged in'
complete -c vireo -n 'not __vireo_has_command' -a domiflist -d 'list the network interfaces of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domifstat -d 'show what went through a network interface of a running domain'
complete -c vireo -n 'not __vireo_has_command' -a dominfo -d 'show basic information about a domain'
complete -c vireo -n 'not __vireo_has_command' -a dommemstat -d 'show the memory statistics of a running domain'
complete -c vireo -n 'not __vireo_has_command' -a domstate -d 'show the state of a domain'
complete -c vireo -n 'not __vireo_has_command' -a domstats -d 'show statistics of one, several or all domains'
complete -c vireo -n 'not __vireo_has_command' -a domtime -d 'show or set a guest\'s clock'
complete -c vireo -n 'not __vireo_has_command' -a list -d 'list domains'
complete -c vireo -n 'not __vireo_has_command' -a await -d 'wait until a domain is in a state'
complete -c vireo -n 'not __vireo_has_command' -a event -d 'wait for events of domains, or list the kinds there are'
complete -c vireo -n 'not __vireo_has_command' -a allocpages -d 'change how many huge pages of memory the host sets aside'
complete -c vireo -n 'not __vireo_has_command' -a capabilities -d 'print what the host and its hypervisor can do, in XML'
complete -c vireo -n 'not __vireo_has_command' -a cpu-baseline -d 'find the CPU that guests can have on all of several hosts'
complete -c vireo -n 'not __vireo_has_command' -a cpu-compare -d 'compare the host\'s CPU with one that a file describes'
complete -c vireo -n 'not __vireo_has_command' -a cpu-models -d 'list the CPU models that libvirt knows for an architecture'
complete -c vireo -n 'not __vireo_has_command' -a domcapabilities -d 'print what an emulator lets domains have, in XML'
complete -c vireo -n 'not __vireo_has_command' -a freecell -d 'show how much memory of the host\'s NUMA cells is free'
complete -c vireo -n 'not __vireo_has_command' -a freepages -d 'show how many pages of the host\'s memory are free'
complete -c vireo -n 'not __vireo_has_command' -a hostname -d 'print the name of the host'
complete -c vireo -n 'not __vireo_has_command' -a hypervisor-cpu-baseline -d 'find the CPU that guests of a hypervisor can have on all of several hosts'
complete -c vireo -n 'not __vireo_has_command' -a hypervisor-cpu-compare -d 'compare the CPU that a hypervisor gives to its guests with one that a file describes'
complete -c vireo -n 'not __vireo_has_command' -a hypervisor-cpu-models -d 'list the CPU models that a hypervisor can give to its guests'
complete -c vireo -n 'not __vireo_has_command' -a maxvcpus -d 'show how many virtual CPUs a domain may have'
complete -c vireo -n 'not __vireo_has_command' -a nodecpumap -d 'show which CPUs of the host are online'
complete -c vireo -n 'not __vireo_has_command' -a nodecpustats -d 'show how the CPUs of the host, or one of them, spend their time'
complete -c vireo -n 'not __vireo_has_command' -a nodeinfo -d 'show the CPUs and the memory of the host'
complete -c vireo -n 'not __vireo_has_command' -a node-memory-tune -d 'show or set how the host shares equal pages of its guests\' memory'
complete -c vireo -n 'not __vireo_has_command' -a nodememstats -d 'show how the memory of the host, or of a NUMA cell, is used'
complete -c vireo -n 'not __vireo_has_command' -a nodesevinfo -d 'show what AMD\'s secure processor of the host says of encrypted guests'
complete -c vireo -n 'not __vireo_has_command' -a nodesuspend -d 'put the host to sleep, and have it wake up after a while'
complete -c vireo -n 'not __vireo_has_command' -a sysinfo -d 'print what the firmware tells of the host, in XML'
complete -c vireo -n 'not __vireo_has_command' -a uri -d 'print the URI of the connection in its normal form'
complete -c vireo -n 'not __vireo_has_command' -a version -d 'show the versions of libvirt and the hypervisor'
complete -c vireo -n 'not __vireo_has_command' -a iface-begin -d 'begin a change of the host\'s interfaces that can be undone'
complete -c vireo -n 'not __vireo_has_command' -a iface-bridge -d 'make a bridge, and put a network interface of the host into it'
complete -c vireo -n 'not __vireo_has_command' -a iface-commit -d 'keep what was changed since iface-begin'
complete -c vireo -n 'not __vireo_has_command' -a iface-define -d 'define a network interface of the host, or change the definition of one'
complete -c vireo -n 'not __vireo_has_command' -a iface-destroy -d 'take down a network interface of the host'
complete -c vireo -n 'not __vireo_has_command' -a iface-dumpxml -d 'print the XML description of a network interface of the host'
complete -c vireo -n 'not __vireo_has_command' -a iface-edit -d 'edit the XML definition of a network interface of the host'
complete -c vireo -n 'not __vireo_has_command' -a iface-list -d 'list the network interfaces of the host'
complete -c vireo -n 'not __vireo_has_command' -a iface-mac -d 'show the MAC address of a network interface, given its name'
complete -c vireo -n 'not __vireo_has_command' -a iface-name -d 'show the name of a network interface, given its MAC address'
complete -c vireo -n 'not __vireo_has_command' -a iface-rollback -d 'undo what was changed since iface-begin'
complete -c vireo -n 'not __vireo_has_command' -a iface-start -d 'bring up a network interface of the host'
complete -c vireo -n 'not __vireo_has_command' -a iface-unbridge -d 'take the network interface out of a bridge, and remove the bridge'
complete -c vireo -n 'not __vireo_has_command' -a iface-undefine -d 'remove the definition of a network interface of the host'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-binding-create -d 'filter a network device of the host, as an XML file says'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-binding-delete -d 'take the filter off a network device of the host'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-binding-dumpxml -d 'print the XML description of a network device\'s filter'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-binding-list -d 'list the network devices that filters are bound to'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-define -d 'define a network filter, or change one'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-dumpxml -d 'print the XML description of a network filter'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-edit -d 'edit the XML description of a network filter'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-list -d 'list network filters'
complete -c vireo -n 'not __vireo_has_command' -a nwfilter-undefine -d 'remove a network filter'
complete -c vireo -n 'not __vireo_has_command' -a net-autostart -d 'start a network together with the host, or no longer'
complete -c vireo -n 'not __vireo_has_command' -a net-create -d 'start a network from an XML file, without a definition'
complete -c vireo -n 'not __vireo_has_command' -a net-define -d 'define a network, or change the definition of one'
complete -c vireo -n 'not __vireo_has_command' -a net-desc -d 'show or set a network\'s description or title'
complete -c vireo -n 'not __vireo_has_command' -a net-destroy -d 'stop an active network'
complete -c vireo -n 'not __vireo_has_command' -a net-dhcp-leases -d 'list the addresses that a network has given to guests'
complete -c vireo -n 'not __vireo_has_command' -a net-dumpxml -d 'print the XML description of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-edit -d 'edit the XML definition of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-event -d 'wait for events of networks, or list the kinds there are'
complete -c vireo -n 'not __vireo_has_command' -a net-info -d 'show basic information about a network'
complete -c vireo -n 'not __vireo_has_command' -a net-list -d 'list virtual networks'
complete -c vireo -n 'not __vireo_has_command' -a net-metadata -d 'show or set the XML that an application keeps with a network'
complete -c vireo -n 'not __vireo_has_command' -a net-name -d 'show the name of a network, given its uuid'
complete -c vireo -n 'not __vireo_has_command' -a net-port-create -d 'add a port to a network, from an XML file'
complete -c vireo -n 'not __vireo_has_command' -a net-port-delete -d 'remove a port from a network'
complete -c vireo -n 'not __vireo_has_command' -a net-port-dumpxml -d 'print the XML description of a port of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-port-list -d 'list the ports of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-start -d 'start a defined network that is not active'
complete -c vireo -n 'not __vireo_has_command' -a net-undefine -d 'remove the definition of a network'
complete -c vireo -n 'not __vireo_has_command' -a net-update -d 'change one section of a network\'s description'
complete -c vireo -n 'not __vireo_has_command' -a net-uuid -d 'show the uuid of a network, given its name'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-autostart -d 'have a mediated device start with the host, or no more'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-create -d 'make a device on the host, from an XML file'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-define -d 'define a mediated device, or change the definition of one'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-destroy -d 'remove a virtual or mediated device from the host'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-detach -d 'take a device from the host\'s driver, so that a guest can have it'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-dumpxml -d 'print the XML description of a device of the host'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-event -d 'wait for events of devices of the host, or list the kinds there are'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-info -d 'show basic information about a device of the host'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-list -d 'list the devices of the host'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-reattach -d 'give a device back to the host\'s driver'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-reset -d 'reset a device of the host'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-start -d 'start a defined mediated device'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-undefine -d 'remove the definition of a mediated device'
complete -c vireo -n 'not __vireo_has_command' -a nodedev-update -d 'change a mediated device to what an XML file describes'
complete -c vireo -n 'not __vireo_has_command' -a secret-define -d 'define a secret, or change what is said of one'
complete -c vireo -n 'not __vireo_has_command' -a secret-dumpxml -d 'print the XML description of a secret, without its value'
complete -c vireo -n 'not __vireo_has_command' -a secret-event -d 'wait for events of secrets, or list the kinds there are'
complete -c vireo -n 'not __vireo_has_command' -a secret-get-value -d 'print the value of a secret'
complete -c vireo -n 'not __vireo_has_command' -a secret-list -d 'list secrets'
complete -c vireo -n 'not __vireo_has_command' -a secret-set-value -d 'set the value of a secret'
complete -c vireo -n 'not __vireo_has_command' -a secret-undefine -d 'remove a secret and its value'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-create -d 'take a snapshot of a domain, described by an XML file'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-create-as -d 'take a snapshot of a domain, described by options'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-current -d 'show the current snapshot of a domain, or set it'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-delete -d 'delete a snapshot of a domain'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-dumpxml -d 'print the XML description of a snapshot'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-edit -d 'edit the XML description of a snapshot'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-info -d 'show basic information about a snapshot'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-list -d 'list the snapshots of a domain'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-parent -d 'show the name of a snapshot\'s parent'
complete -c vireo -n 'not __vireo_has_command' -a snapshot-revert -d 'take a domain back to a snapshot'
complete -c vireo -n 'not __vireo_has_command' -a backup-begin -d 'start a backup of a running domain\'s disks'
complete -c vireo -n 'not __vireo_has_command' -a backup-dumpxml -d 'print the XML description of a domain\'s running backup'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-create -d 'make a checkpoint of a domain, described by an XML file'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-create-as -d 'make a checkpoint of a domain, described by options'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-delete -d 'delete a checkpoint of a domain'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-dumpxml -d 'print the XML description of a checkpoint'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-edit -d 'edit the XML description of a checkpoint'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-info -d 'show basic information about a checkpoint'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-list -d 'list the checkpoints of a domain'
complete -c vireo -n 'not __vireo_has_command' -a checkpoint-parent -d 'show the name of a checkpoint\'s parent'
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
complete -c vireo -n 'not __vireo_has_command' -a client-disconnect -d 'hang up on a client of a server'
complete -c vireo -n 'not __vireo_has_command' -a client-info -d 'show who a client of a server is'
complete -c vireo -n 'not __vireo_has_command' -a client-list -d 'list the clients of a server'
complete -c vireo -n 'not __vireo_has_command' -a daemon-log-filters -d 'show or set what a daemon logs of which of its parts'
complete -c vireo -n 'not __vireo_has_command' -a daemon-log-outputs -d 'show or set where a daemon logs to'
complete -c vireo -n 'not __vireo_has_command' -a daemon-timeout -d 'set when an idle daemon ends by itself'
complete -c vireo -n 'not __vireo_has_command' -a server-clients-info -d 'show how many clients a server has and may have'
complete -c vireo -n 'not __vireo_has_command' -a server-clients-set -d 'set how many clients a server may have'
complete -c vireo -n 'not __vireo_has_command' -a server-list -d 'list the servers of a daemon'
complete -c vireo -n 'not __vireo_has_command' -a server-threadpool-info -d 'show how many workers a server has and may have'
complete -c vireo -n 'not __vireo_has_command' -a server-threadpool-set -d 'set how many workers a server may have'
complete -c vireo -n 'not __vireo_has_command' -a server-update-tls -d 'make a server read its TLS files anew'
complete -c vireo -n 'not __vireo_has_command' -a cd -d 'change the working directory'
complete -c vireo -n 'not __vireo_has_command' -a connect -d 'connect to a hypervisor anew'
complete -c vireo -n 'not __vireo_has_command' -a echo -d 'print arguments, escaped if asked for'
complete -c vireo -n 'not __vireo_has_command' -a exit -d 'end this session'
complete -c vireo -n 'not __vireo_has_command' -a help -d 'print help'
complete -c vireo -n 'not __vireo_has_command' -a pwd -d 'print the working directory'
complete -c vireo -n 'not __vireo_has_command' -a quit -d 'end this session'
complete -c vireo -n 'not __vireo_has_command' -a schema -d 'print the JSON Schema of a command\'s data'
complete -c vireo -n 'not __vireo_has_command' -a settings -d 'show what is in force and who says so, or change it for this session'
