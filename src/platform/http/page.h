// One page of a list, with `_meta` as DIGG's REST API profile has it.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "platform/http/operation.h"

namespace http {

struct PageMeta {
  int page = 1;
  int limit = 50;
  int count = 0;
  int total_records = 0;
  int total_pages = 0;
};
template <class V>
void describe(V& v, PageMeta& x) {
  v.field("page", x.page);
  v.field("limit", x.limit);
  v.field("count", x.count);
  v.field("total_records", x.total_records);
  v.field("total_pages", x.total_pages);
}
inline std::string_view schema_name(const PageMeta*) { return "PageMeta"; }

template <class T>
struct Page {
  std::vector<T> items;
  PageMeta meta;
};
template <class V, class T>
void describe(V& v, Page<T>& x) {
  v.field("items", x.items);
  v.field("_meta", x.meta);
}

inline PageMeta page_meta(const PageRequest& asked, size_t count, size_t total) {
  const int records = static_cast<int>(total);
  return {asked.page, asked.limit, static_cast<int>(count), records, (records + asked.limit - 1) / asked.limit};
}

// The asked page of a whole list.
template <class T>
Page<T> page_of(std::vector<T> all, const PageRequest& asked) {
  const size_t total = all.size();
  const size_t from = std::min(total, static_cast<size_t>(asked.page - 1) * static_cast<size_t>(asked.limit));
  const size_t to = std::min(total, from + static_cast<size_t>(asked.limit));
  Page<T> page;
  for (size_t i = from; i < to; ++i) page.items.push_back(std::move(all[i]));
  page.meta = page_meta(asked, to - from, total);
  return page;
}

}  // namespace http
