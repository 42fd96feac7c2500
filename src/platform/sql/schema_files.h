#pragma once

#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_schema_files();
