#include "platform/sql/value.h"

#include "base/ensure.h"

namespace sql {

base::Date Row::date(int column) const {
  const auto date = base::Date::parse(text(column));
  ENSURE(date.has_value());
  return *date;
}

base::Instant Row::instant(int column) const {
  const auto at = base::Instant::parse(text(column));
  ENSURE(at.has_value());
  return *at;
}

std::optional<std::string> Row::maybe_text(int column) const {
  if (is_null(column)) return std::nullopt;
  return text(column);
}

std::optional<int> Row::maybe_small(int column) const {
  if (is_null(column)) return std::nullopt;
  return small(column);
}

std::optional<bool> Row::maybe_flag(int column) const {
  if (is_null(column)) return std::nullopt;
  return flag(column);
}

std::optional<base::Date> Row::maybe_date(int column) const {
  if (is_null(column)) return std::nullopt;
  return date(column);
}

std::optional<base::Instant> Row::maybe_instant(int column) const {
  if (is_null(column)) return std::nullopt;
  return instant(column);
}

}  // namespace sql
