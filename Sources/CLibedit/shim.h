// libedit, and what Swift cannot import of it: each wrapper says why it is here.
#pragma once

#include <histedit.h>
