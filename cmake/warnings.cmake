# Warnings are errors, for our own code only: dependencies are marked SYSTEM.
add_library(samsyn_warnings INTERFACE)
target_compile_options(samsyn_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wunused -Wnull-dereference -Wswitch -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports false dangling and null dereferences inside the standard library at -O2.
  target_compile_options(samsyn_warnings INTERFACE -Wno-null-dereference -Wno-restrict)
endif()
