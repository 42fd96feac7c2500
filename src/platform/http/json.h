// One description of a type serves reading, writing and the API document; see json_types.h for how
// a type is described, and read_json, write_json and schema_of for what is done with it.
#pragma once

#include "platform/http/json_read.h"    // IWYU pragma: export
#include "platform/http/json_schema.h"  // IWYU pragma: export
#include "platform/http/json_types.h"   // IWYU pragma: export
#include "platform/http/json_write.h"   // IWYU pragma: export
