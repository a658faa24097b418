#ifndef PARLEY_CLIBEDIT_H
#define PARLEY_CLIBEDIT_H

#include <histedit.h>
#include <stdio.h>

#endif
