// The program: one binary with its commands.
#include "app/usage.h"

int main(int argc, char** argv) { return app::run_command_line(argc, argv); }
