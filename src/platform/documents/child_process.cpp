#include "platform/documents/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <iterator>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace platform {

namespace {

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "state the audit architecture of this processor"
#endif

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close_now(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close_now() {
    if (number_ >= 0) close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

// A memory file, not a pipe: writing it never waits for the child.
bool fill(const Descriptor& file, std::string_view input) {
  while (!input.empty()) {
    const ssize_t wrote = write(file.number(), input.data(), input.size());
    if (wrote < 0) return false;
    input.remove_prefix(static_cast<size_t>(wrote));
  }
  return lseek(file.number(), 0, SEEK_SET) == 0;
}

// Everything from here to exec runs between fork and exec: only calls that are safe there.

void limit(int resource, rlim_t soft, rlim_t hard) {
  const rlimit both{soft, hard};
  if (setrlimit(static_cast<__rlimit_resource_t>(resource), &both) != 0) _exit(126);
}

void limit(int resource, rlim_t value) { limit(resource, value, value); }

void refuse_sockets() {
  constexpr auto kLoad = static_cast<unsigned short>(BPF_LD | BPF_W | BPF_ABS);
  constexpr auto kEqual = static_cast<unsigned short>(BPF_JMP | BPF_JEQ | BPF_K);
  constexpr auto kReturn = static_cast<unsigned short>(BPF_RET | BPF_K);
  std::array<sock_filter, 7> program{{
      {kLoad, 0, 0, offsetof(seccomp_data, arch)},
      {kEqual, 1, 0, kArchitecture},
      {kReturn, 0, 0, SECCOMP_RET_KILL_PROCESS},
      {kLoad, 0, 0, offsetof(seccomp_data, nr)},
      {kEqual, 0, 1, static_cast<unsigned>(SYS_socket)},
      {kReturn, 0, 0, SECCOMP_RET_ERRNO | EACCES},
      {kReturn, 0, 0, SECCOMP_RET_ALLOW},
  }};
  const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) _exit(126);
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0) _exit(126);
}

void default_signals() {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int number : {SIGALRM, SIGPIPE, SIGTERM, SIGINT, SIGXCPU}) signal(number, SIG_DFL);
}

[[noreturn]] void become(char* const* arguments, int input, int output, const ChildLimits& limits,
                         pid_t parent) {
  // The epoch keeps the time of day out of what is made, such as embedded fonts.
  static constexpr char kEnvironment[][32] = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8",
                                              "HOME=/nonexistent", "SOURCE_DATE_EPOCH=0"};
  std::array<char*, std::size(kEnvironment) + 1> environment{};
  for (size_t i = 0; i < std::size(kEnvironment); ++i) {
    environment[i] = const_cast<char*>(kEnvironment[i]);
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(126);
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(nowhere, 2) < 0) _exit(126);
  close_range(3, ~0U, 0);
  default_signals();
  setpgid(0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, limits.seconds, limits.seconds + 1);  // the hard one kills without saying why
  limit(RLIMIT_AS, limits.memory_bytes);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 64);
  refuse_sockets();
  alarm(limits.seconds);
  execve(arguments[0], arguments, environment.data());
  _exit(127);
}

// What comes out until its end; more than the limit is told by a longer string.
std::string read_up_to(int pipe, size_t limit) {
  std::string out;
  std::array<char, 65'536> piece{};
  while (out.size() <= limit) {
    const ssize_t got = read(pipe, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    out.append(piece.data(), static_cast<size_t>(got));
  }
  return out;
}

ChildEnd wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return ChildEnd::failed;
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return ChildEnd::finished;
  const bool out_of_time =
      WIFSIGNALED(status) && (WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGXCPU);
  return out_of_time ? ChildEnd::too_slow : ChildEnd::failed;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits) {
  const Descriptor file(memfd_create("input", MFD_CLOEXEC));
  std::array<int, 2> ends{-1, -1};
  if (!file.is_open() || !fill(file, input) || pipe2(ends.data(), O_CLOEXEC) != 0) return {};
  const Descriptor from_child(ends[0]);
  Descriptor to_parent(ends[1]);
  std::vector<char*> pointers;
  for (const auto& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0) return {};
  if (child == 0) become(pointers.data(), file.number(), to_parent.number(), limits, parent);
  to_parent.close_now();
  ChildResult result;
  result.output = read_up_to(from_child.number(), limits.output_bytes);
  const bool too_much = result.output.size() > limits.output_bytes;
  if (too_much) kill(child, SIGKILL);
  result.end = wait_for(child);
  if (too_much) result.end = ChildEnd::too_much_output;
  if (result.end != ChildEnd::finished) result.output.clear();
  return result;
}

}  // namespace platform
