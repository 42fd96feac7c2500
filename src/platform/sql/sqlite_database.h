#pragma once

#include <memory>

#include "platform/sql/database.h"

namespace sql {

std::unique_ptr<Database> open_sqlite(const Options& options);

}  // namespace sql
