// Strong identities: a PersonId cannot be given where a UnitId is meant.
// The value is a lower-case UUID in text form, or, for a municipality, its four digits.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace base {

template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string value) : value_(std::move(value)) {}

  const std::string& str() const { return value_; }
  bool empty() const { return value_.empty(); }

  friend auto operator<=>(const Id&, const Id&) = default;
  friend bool operator==(const Id&, const Id&) = default;

 private:
  std::string value_;
};

using MunicipalityId = Id<struct MunicipalityTag>;
using PersonId = Id<struct PersonTag>;
using StaffId = Id<struct StaffTag>;
using PartyId = Id<struct PartyTag>;
using HolderId = Id<struct HolderTag>;  // a branch of activity of a party: who holds a piece of data
using UnitId = Id<struct UnitTag>;      // a unit or a project
using EntryId = Id<struct EntryTag>;
using TaskId = Id<struct TaskTag>;

bool is_uuid(std::string_view text);
bool is_municipality_id(std::string_view text);

}  // namespace base

template <class Tag>
struct std::hash<base::Id<Tag>> {
  size_t operator()(const base::Id<Tag>& id) const { return std::hash<std::string>{}(id.str()); }
};
