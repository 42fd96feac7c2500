#include "platform/documents/pdf.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "platform/documents/child_process.h"

namespace platform {
namespace {

std::string document(const std::string& body) {
  return "<!doctype html><html lang='sv'><head><meta charset='utf-8'><title>Bilaga "
         "1</title></head><body>" +
         body + "</body></html>";
}

// What poppler's tools say about the file.
std::string told(const std::string& pdf, const std::string& tool) {
  const auto path = std::filesystem::path(testing::TempDir()) / "samsyn_pdf_test.pdf";
  std::ofstream(path, std::ios::binary) << pdf;
  std::string out;
  FILE* pipe = popen((tool + " '" + path.string() + "' 2>&1").c_str(), "r");
  char piece[4096];
  while (const size_t got = fread(piece, 1, sizeof piece, pipe)) out.append(piece, got);
  pclose(pipe);
  return out;
}

std::string squeezed(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' && c != '\n') out += c;
  }
  return out;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Pdf, is_tagged_and_has_title_and_language) {
  const auto pdf = *render_pdf(document("<h1>Försörjning</h1><p>Text</p>"));
  const auto info = squeezed(told(pdf, "pdfinfo"));
  EXPECT_TRUE(has(info, "Tagged:yes")) << info;
  EXPECT_TRUE(has(info, "Title:Bilaga1"));
  EXPECT_TRUE(has(pdf, "/Lang (sv)"));
  EXPECT_TRUE(has(pdf, "/DisplayDocTitle true"));
  EXPECT_TRUE(has(pdf, "pdfuaid:part"));
}

TEST(Pdf, structure_follows_the_document) {
  const auto pdf = *render_pdf(document(
      "<h1>Åtta</h1><p>Text <a href='https://example.se'>länk</a> "
      "<b>fet</b></p><table><caption>Ord</caption>"
      "<thead><tr><th scope='col'>A</th></tr></thead><tbody><tr><th scope='row'>x</th></tr><tr>"
      "<td colspan='2'>1</td></tr></tbody></table><ol><li>ett</li></ol><p "
      "style='break-before:page'>två</p>"));
  const auto text = squeezed(told(pdf, "pdfinfo -struct-text"));
  EXPECT_EQ(
      text,
      "DocumentH1(block)\"Åtta\"P(block)\"Text\"Link(inline)\"länk\"Object70\"\"\"fet\"Table(block)"
      "Caption"
      "\"Ord\"THeadTRTH:/Scope/Column\"A\"TBodyTRTH:/Scope/Row\"x\"TRTD:/ColSpan2\"1\"L(block)"
      "LI(block)Lbl(block)\"1.\"LBody(block)\"ett\"P(block)\"två\"");
}

TEST(Pdf, charts_have_alternative_text) {
  const std::string chart =
      "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20' role='img' aria-labelledby='c-t c-d'>"
      "<title id='c-t'>Antal</title><desc id='c-d'>Tre kvinnor</desc><rect width='9' height='9'/></svg>";
  const auto pdf = *render_pdf(document("<figure>" + chart + "</figure>"));
  EXPECT_TRUE(has(pdf, "/Alt (Antal. Tre kvinnor)"));
  EXPECT_TRUE(has(told(pdf, "pdfinfo -struct-text"), "Figure"));
}

TEST(Pdf, nothing_is_fetched_but_data) {
  const auto secret = std::filesystem::path(testing::TempDir()) / "samsyn_secret.css";
  std::ofstream(secret) << "p::before { content: 'leaked' }";
  const auto pdf =
      *render_pdf(document("<link rel='stylesheet' href='file://" + secret.string() +
                           "'><p>Text</p><img alt='x' src='http://127.0.0.1:9/x.png'>"));
  const auto text = told(pdf, "pdfinfo -struct-text");
  EXPECT_FALSE(has(text, "leaked"));
  EXPECT_TRUE(has(text, "Text"));
  const auto inlined = *render_pdf(document(
      "<link rel='stylesheet' href='data:text/css,p::before{content:\"told\"}'><p>Text</p>"));
  EXPECT_TRUE(has(told(inlined, "pdfinfo -struct-text"), "told"));
}

TEST(Pdf, same_document_gives_the_same_bytes) {
  const auto html = document("<h1>A</h1><p>B</p>");
  EXPECT_EQ(*render_pdf(html), *render_pdf(html));
}

TEST(Pdf, limits_end_the_work) {
  PdfLimits limits;
  limits.output_bytes = 100;
  EXPECT_EQ(render_pdf(document("<p>x</p>"), limits).error().rule, "pdf.too_large");
  limits = {};
  limits.memory_bytes = 60'000'000;
  EXPECT_EQ(render_pdf(document("<p>x</p>"), limits).error().rule, "pdf.failed");
}

const ChildLimits kShort{1, 500'000'000, 1'000};

TEST(ChildProcess, is_stopped_when_its_time_is_out) {
  const auto idle =
      run_child({"/usr/bin/python3", "-c", "import time\ntime.sleep(60)"}, "", kShort);
  EXPECT_EQ(idle.end, ChildEnd::too_slow);
  const auto busy = run_child({"/usr/bin/python3", "-c", "while True: pass"}, "", kShort);
  EXPECT_EQ(busy.end, ChildEnd::too_slow);
}

TEST(ChildProcess, has_no_network_no_environment_and_writes_no_file) {
  const auto run = [](const std::string& script) {
    return run_child({"/usr/bin/python3", "-c", script}, "input", {10, 500'000'000, 1'000});
  };
  EXPECT_EQ(
      run("import socket\ntry:\n socket.socket()\nexcept PermissionError: print('refused')").output,
      "refused\n");
  EXPECT_EQ(run("import os\nprint(sorted(set(os.environ) - {'LC_CTYPE'}))").output,
            "['HOME', 'LANG', 'PATH', 'SOURCE_DATE_EPOCH']\n");
  EXPECT_EQ(run("import sys\nprint(sys.stdin.read())").output, "input\n");
  EXPECT_EQ(run("import os\nprint(len(os.listdir('/proc/self/fd')))").output, "4\n");
  const auto written = std::filesystem::path(testing::TempDir()) / "samsyn_written";
  EXPECT_EQ(run("open('" + written.string() + "', 'w').write('x' * 100000)").end, ChildEnd::failed);
  EXPECT_EQ(run("raise SystemExit(3)").end, ChildEnd::failed);
  EXPECT_EQ(run_child({"/nonexistent"}, "", kShort).end, ChildEnd::failed);
}

}  // namespace
}  // namespace platform
