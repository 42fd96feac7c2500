#include "reports/register_hash.h"

#include <vector>

namespace reports {

namespace {

using analysis::Columns;

constexpr unsigned kBlockBits = 8;  // a block has 256 participants or so

void put(std::string& out, const analysis::Codes& codes, std::uint8_t number) {
  if (number != analysis::kNoCode) out += codes.codes[number];
  out += ';';
}

void put(std::string& out, const analysis::Codes& codes, analysis::CodeSet set) {
  std::set<std::string_view> names;
  for (size_t i = 0; i < codes.codes.size(); ++i) {
    if (set >> i & 1) names.insert(codes.codes[i]);
  }
  for (const auto& name : names) out.append(name) += '+';
  out += ';';
}

// One line, codes by name: the order of the lists does not show.
void put_row(std::string& out, const Columns& c, size_t i) {
  for (const auto text : {c.participants[c.participant[i]], c.id[i], std::string_view(c.units.codes[c.unit[i]])}) {
    out.append(text) += ';';
  }
  for (const int number : {c.starts_on[i], c.ends_on[i], int{c.age[i]}, int{c.age_by_year_only[i]}, int{c.sex[i]},
                           int{c.anonymous[i]}, int{c.consent[i]}}) {
    out += std::to_string(number) + ';';
  }
  put(out, c.exit_reasons, c.exit_reason[i]);
  put(out, c.main_outcomes, c.main_outcome[i]);
  put(out, c.education_levels, c.education_level[i]);
  put(out, c.income_sources, c.sources_at_start[i]);
  put(out, c.income_sources, c.sources_at_end[i]);
  put(out, c.occupation_statuses, c.occupations_at_start[i]);
  put(out, c.occupation_statuses, c.occupations_at_end[i]);
  put(out, c.achievements, c.achieved[i]);
  out += '\n';
}

// By the last eight bytes, where ids differ the most.
bool begins_block(std::string_view participant) {
  std::uint64_t tail = 0;
  for (const char one : participant.substr(participant.size() - std::min<size_t>(participant.size(), 8))) {
    tail = tail << 8 | static_cast<unsigned char>(one);
  }
  return tail * 0x9E37'79B9'7F4A'7C15ULL >> (64 - kBlockBits) == 0;
}

// The rows with which blocks begin, and the end of all.
std::vector<size_t> blocks_of(const Columns& columns) {
  std::vector<size_t> out = {0};
  analysis::for_each_row(columns.participant.begins(), 0, [&](size_t row) {
    if (row > 0 && begins_block(columns.participants[columns.participant[row]])) out.push_back(row);
  });
  if (columns.size() > 0) out.push_back(columns.size());
  return out;
}

std::string key_of(const Columns& columns, size_t row) {
  return columns.participants.text(columns.participant[row]) + (columns.anonymous[row] ? "?" : "") +
         columns.id.text(row);
}

// `is_known`: whether the block of those rows is as it was.
template <class Known>
RegisterHash hash_blocks(const Columns& columns, const RegisterHash& before, Digest digest, Known is_known) {
  RegisterHash out;
  std::string digests, text;
  const auto blocks = blocks_of(columns);
  for (size_t block = 0; block + 1 < blocks.size(); ++block) {
    const size_t first = blocks[block], last = blocks[block + 1];
    std::string key = key_of(columns, first);
    const auto found = is_known(first, last) ? before.blocks.find(key) : before.blocks.end();
    if (found == before.blocks.end()) {
      text.clear();
      for (size_t row = first; row < last; ++row) put_row(text, columns, row);
    }
    std::string block_digest = found == before.blocks.end() ? digest(text) : found->second;
    digests += block_digest;
    out.blocks.emplace(std::move(key), std::move(block_digest));
  }
  out.hash = digest(digests);
  return out;
}

}  // namespace

RegisterHash hash_of(const Columns& columns, Digest digest) {
  return hash_blocks(columns, {}, digest, [](size_t, size_t) { return false; });
}

RegisterHash hash_again(const Columns& columns, const RegisterHash& before, const std::set<std::string>& changed,
                        Digest digest) {
  // Those people's rows and the ones beside them: who has gone or come moves the ends of the blocks around.
  std::set<size_t> touched;
  for (const auto& participant : changed) {
    for (const bool is_anonymous : {false, true}) {
      const auto range = analysis::rows_of(columns, participant, is_anonymous);
      for (size_t row = range.first == 0 ? 0 : range.first - 1; row <= range.last; ++row) touched.insert(row);
    }
  }
  return hash_blocks(columns, before, digest, [&](size_t first, size_t last) {
    const auto next = touched.lower_bound(first);
    return next == touched.end() || *next >= last;
  });
}

std::string text_of(const Columns& columns, const std::set<std::string>& people) {
  std::string out;
  for (const bool is_anonymous : {false, true}) {
    for (const auto& participant : people) {
      const auto range = analysis::rows_of(columns, participant, is_anonymous);
      for (size_t row = range.first; row < range.last; ++row) put_row(out, columns, row);
    }
  }
  return out;
}

}  // namespace reports
