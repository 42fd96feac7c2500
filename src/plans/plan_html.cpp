#include "plans/plan_html.h"

#include <fmt/format.h>

#include "base/names.h"
#include "base/markup.h"

namespace plans {

namespace {

using base::name_of;
using base::escaped;

constexpr const char* kStyle =
    "@page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font-size:9pt;color:#444}}"
    "body{font-family:'DejaVu Sans',sans-serif;font-size:10pt;color:#1f2330;line-height:1.4}"
    "h1{font-size:20pt;margin:0 0 2mm;border-bottom:1mm solid #b4202a;padding-bottom:2mm}"
    "h2{font-size:13pt;margin:7mm 0 1mm;break-after:avoid}h3{font-size:11pt;margin:4mm 0 1mm;break-after:avoid}"
    "p{margin:1mm 0;white-space:pre-wrap}p.fact{margin:0.5mm 0}"
    "p.own{border-left:1mm solid #b4202a;padding-left:3mm;margin:2mm 0}"
    "p.mark{border:0.3mm solid #1f2330;padding:2mm 3mm;margin:0 0 4mm;font-weight:bold}"
    "table{border-collapse:collapse;table-layout:fixed;width:100%;margin:2mm 0;font-size:9pt}"
    "th{width:34%}th+th{width:25%}th+th+th{width:15%}th+th+th+th+th{width:11%}"
    "th,td{border-bottom:0.2mm solid #9aa0ad;padding:1mm 1.5mm;text-align:left;vertical-align:top}"
    "thead th{border-bottom:0.4mm solid #1f2330}tr{break-inside:avoid}"
    "caption{text-align:left;font-size:9pt;color:#3b4050}"
    "section.sign{break-inside:avoid}"
    "p.line{border-top:0.3mm solid #1f2330;margin:11mm 0 0;padding-top:1mm;width:110mm}";

class Paper {
 public:
  Paper(const Printed& printed, Language language) : printed_(printed), language_(language) {}

  std::string html() const {
    return fmt::format(
               "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>"
               "<style>{}</style></head><body>\n",
               language_ == Language::sv ? "sv" : "en", escaped(title()), kStyle) +
           mark() + fmt::format("<h1>{}</h1>\n", escaped(kind())) + facts() + goals() + talk() + signatures() +
           "</body></html>\n";
  }

 private:
  const std::string& say(std::string_view key) const { return words(language_, key); }
  const std::string& kind() const { return code_words(language_, "plan_kind." + name_of(printed_.plan.kind)); }
  std::string number() const {
    if (printed_.is_draft) return say("document.draft");
    return say("document.version") + " " + std::to_string(printed_.plan.number);
  }
  std::string title() const { return kind() + ", " + number(); }

  std::string paragraph(const char* kind, const std::string& text) const {
    return text.empty() ? text : fmt::format("<p class=\"{}\">{}</p>\n", kind, escaped(text));
  }
  std::string fact(const char* key, const std::string& value) const {
    if (value.empty()) return {};
    return fmt::format("<p class=\"fact\"><strong>{}:</strong> {}</p>\n", escaped(say(key)), escaped(value));
  }
  std::string mark() const {
    if (printed_.is_draft) return paragraph("mark", say("document.is_draft"));
    return printed_.is_withdrawn ? paragraph("mark", say("document.is_withdrawn")) : std::string();
  }

  std::string facts() const {
    const auto& plan = printed_.plan;
    std::string out = fact("document.person", printed_.person_name);
    out += fact("document.number", printed_.is_draft ? number() : std::to_string(plan.number));
    if (!printed_.is_draft) {
      out += fact("document.agreed_on", plan.agreed_on.str());
      out += fact("document.agreement", code_words(language_, "plan_agreement." + name_of(plan.agreement)));
      out += fact("document.not_agreed_reason", plan.not_agreed_reason);
    }
    out += fact("document.owner", plan.owner_name + ", " + plan.unit_name);
    return out + fact("document.follow_up_on", date(plan.content.follow_up_on));
  }

  static std::string date(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

  std::string who(const Activity& activity) const {
    if (activity.doer == Doer::person) return printed_.person_name;
    return activity.doer_name;
  }

  std::string row(const Activity& x, const std::optional<base::Date>& follow_up_on) const {
    const auto hours = x.weekly_hours ? std::to_string(*x.weekly_hours) : std::string();
    return fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                       escaped(x.what), escaped(who(x)), date(x.by_on), date(follow_up_on), hours);
  }

  std::string table(const std::string& caption, const Goal& goal, const std::vector<Activity>& activities) const {
    if (activities.empty()) return {};
    std::string out = fmt::format("<table><caption>{}</caption><thead><tr>", escaped(caption));
    for (const char* key : {"document.what", "document.who", "document.by_on", "document.followed_up",
                            "document.weekly_hours"}) {
      out += fmt::format("<th scope=\"col\">{}</th>", escaped(say(key)));
    }
    out += "</tr></thead><tbody>\n";
    for (const auto& one : activities) out += row(one, one.follow_up_on ? one.follow_up_on : goal.follow_up_on);
    return out + "</tbody></table>\n";
  }

  std::string goals() const {
    std::string out;
    int place = 1;
    for (const auto& goal : printed_.plan.content.goals) {
      const auto heading = say("document.goal") + " " + std::to_string(place++) + ": " + goal.title;
      out += fmt::format("<h2>{}</h2>\n", escaped(heading)) + paragraph("own", goal.why);
      out += fact("document.followed_up", date(goal.follow_up_on));
      out += table(say("document.activities"), goal, goal.activities);
      for (const auto& sub_goal : goal.sub_goals) {
        out += fmt::format("<h3>{}: {}</h3>\n", escaped(say("document.sub_goal")), escaped(sub_goal.title));
        out += table(say("document.activities"), goal, sub_goal.activities);
      }
    }
    return out;
  }

  std::string talk() const {
    std::string out;
    const auto& content = printed_.plan.content;
    const auto part = [&](const char* key, const char* kind, const std::string& text) {
      if (!text.empty()) out += fmt::format("<h2>{}</h2>\n", escaped(say(key))) + paragraph(kind, text);
    };
    part("document.own_words", "own", content.own_words);
    part("document.made_together", "text", content.made_together);
    return out;
  }

  std::string signatures() const {
    std::string out = fmt::format("<section class=\"sign\"><h2>{}</h2>\n", escaped(say("document.signatures")));
    for (const auto& name : {printed_.person_name, printed_.plan.owner_name}) {
      out += paragraph("line", name + " – " + say("document.place_and_date"));
    }
    return out + "</section>\n";
  }

  const Printed& printed_;
  Language language_;
};

}  // namespace

std::string plan_html(const Printed& printed, Language language) { return Paper(printed, language).html(); }

}  // namespace plans
