#include "compute/shipped_parameters.h"

#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_economics_parameters();

namespace compute {

const economics::Parameters& shipped_parameters() {
  static const auto parameters = economics::Parameters::from_shipped(samsyn_economics_parameters().front().text);
  return parameters;
}

}  // namespace compute
