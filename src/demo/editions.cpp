#include "demo/editions.h"

#include "reports/edition_actions.h"

namespace demo {

namespace {

void publish(Stage& stage, const char* unit, const char* on, const char* from, const char* to) {
  reports::Registers registers;
  stage.as("karin.wallgren", day(on), [&](record::Work& work, const sharing::Viewer& viewer) {
    return reports::publish_edition(work, viewer, registers, {stage.unit(unit), day(from), day(to)});
  });
}

}  // namespace

void publish_editions(Stage& stage) {
  publish(stage, "kom_i_jobb", "2016-03-15", "2015-02-01", "2016-01-31");
  publish(stage, "one_way_in", "2019-10-15", "2017-09-01", "2019-08-31");
}

}  // namespace demo
