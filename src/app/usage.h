// The command line: its commands and options, in Swedish or English by --language or the environment.
#pragma once

namespace app {

// Runs the command that the arguments name. Returns the program's exit code (commands.h).
int run_command_line(int argc, const char* const* argv);

}  // namespace app
