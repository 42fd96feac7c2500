# peer.R <file> <rows>: what engine.cpp measures, by R's packages survival and cmprsk, once.
# One JSON line: seconds of survfit, survdiff and cuminc by the clock, and the figures in the engine's order.
suppressPackageStartupMessages({library(survival); library(cmprsk)})
given <- commandArgs(trailingOnly = TRUE)
rows <- as.integer(given[2])
days_asked <- c(30, 365, 1000, 2000, 3000)

file <- file(given[1], "rb")
days <- readBin(file, "integer", rows, size = 4)
cause <- readBin(file, "integer", rows, size = 1)
group <- readBin(file, "integer", rows, size = 1)
close(file)
event <- as.integer(cause > 0)

clock <- function(work) {
  gc(verbose = FALSE)
  began <- proc.time()[["elapsed"]]
  found <- work()
  list(seconds = proc.time()[["elapsed"]] - began, found = found)
}
curves <- clock(function() survfit(Surv(days, event) ~ group, conf.type = "log-log"))
test <- clock(function() survdiff(Surv(days, event) ~ group))
incidence <- clock(function() cuminc(days, cause, group))

at <- summary(curves$found, times = days_asked)
figures <- as.vector(rbind(at$surv, at$std.err, at$lower, at$upper))
figures <- c(figures, test$found$chisq)
points <- timepoints(incidence$found, days_asked)
for (g in 0:1) for (c in 1:3) figures <- c(figures, as.vector(rbind(points$est[paste(g, c), ], points$var[paste(g, c), ])))
figures <- c(figures, incidence$found$Tests[, "stat"])

cat(sprintf('{"survfit_s": %.3f, "survdiff_s": %.3f, "cuminc_s": %.3f, "figures": [%s]}\n', curves$seconds, test$seconds,
  incidence$seconds, paste(sprintf("%.17g", figures), collapse = ", ")))
