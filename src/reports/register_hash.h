// What names a register's content: the digest of its blocks' digests. Where a block begins is told by the participants
// themselves, so that the same rows have the same hash however they came about, and of a register that has changed for
// a few people only their blocks are read again. Pure.
#pragma once

#include <map>
#include <set>
#include <string>

#include "analysis/columns.h"

namespace reports {

using Digest = std::string (*)(std::string_view bytes);

struct RegisterHash {
  std::map<std::string, std::string> blocks;  // digests, by what each begins with
  std::string hash;                           // theirs, as `digest` gives it
};

RegisterHash hash_of(const analysis::Columns& columns, Digest digest);
// What hash_of answers, where `before` is that of columns that differ in those participants' rows alone.
RegisterHash hash_again(const analysis::Columns& columns, const RegisterHash& before,
                        const std::set<std::string>& changed, Digest digest);

// Of those participants, a line a row.
std::string text_of(const analysis::Columns& columns, const std::set<std::string>& people);

}  // namespace reports
