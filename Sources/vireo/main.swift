import Glibc
import Shell

// Everything has been flushed and closed; what libraries would still tidy up the system does faster.
_exit(Program.main())
