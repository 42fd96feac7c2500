#pragma once

#include <memory>

#include "platform/sql/database.h"

namespace sql {

std::unique_ptr<Database> open_postgres(const Options& options);

}  // namespace sql
