#!/usr/bin/Rscript
# What R's packages survival and cmprsk say of made-up spells: NAME.csv holds the rows, NAME.expected one figure a line.
# The tests of src/analysis read both and need no R. Run in this folder; asks for Debian's r-cran-survival and
# r-cran-cmprsk. Versions that made what stands here: R 4.2.2, survival 3.5-3, cmprsk 2.2-11.
library(survival)
library(cmprsk)

AT_DAYS <- c(0, 1, 5, 30, 100, 300, 600, 2000)
RESTRICTED_DAYS <- 100

out <- NULL
say <- function(key, value) {
  text <- if (is.na(value)) "NA" else sprintf("%.17g", value)
  cat(key, " ", text, "\n", sep = "", file = out)
}
say_all <- function(key, values) for (name in names(values)) say(paste(key, name, sep = "."), values[[name]])

spells <- function(n, last, groups, causes, censored, enter = FALSE, group_pace = 0) {
  group <- sample(0:(groups - 1), n, replace = TRUE)
  age <- sample(20:64, n, replace = TRUE)
  woman <- sample(0:1, n, replace = TRUE)
  pace <- exp(0.02 * (age - 40) + 0.4 * woman + group_pace * group)
  leaves <- ceiling(rexp(n, pace / (last / 2)))
  ends <- sample(1:last, n, replace = TRUE)
  event <- ifelse(leaves <= ends & runif(n) >= censored, sample(1:causes, n, replace = TRUE), 0)
  days <- pmin(leaves, ends)
  entry <- if (enter) floor(runif(n) * pmin(days, last / 3)) else rep(0, n)
  data.frame(entry, days, event, group, age, woman)
}

limits_at_half <- function(days, values) {
  below <- which(!is.na(values) & values <= 0.5 + 1e-9)
  if (length(below)) days[min(below)] else NA
}

estimate <- function(s, log_error, lower, upper) {
  list(survival = s, se = if (s == 0) NA else s * log_error, lower = lower, upper = upper)
}

curve_of <- function(d, g) {
  own <- d[d$group == g, ]
  fit <- survfit(Surv(entry, days, event > 0) ~ 1, data = own, conf.type = "log-log")
  last <- max(own$days)
  known <- function(day) day <= last || min(fit$surv) == 0
  say_all(paste("group", g, sep = "."), list(rows = nrow(own), events = sum(own$event > 0), censored = sum(own$event == 0),
    last_day = last, median = limits_at_half(fit$time, fit$surv), lower = limits_at_half(fit$time, fit$lower),
    upper = limits_at_half(fit$time, fit$upper)))
  for (i in which(fit$n.event > 0)) {
    key <- paste("step", g, fit$time[i], sep = ".")
    say_all(key, list(at_risk = fit$n.risk[i], events = fit$n.event[i], censored = fit$n.censor[i]))
    say_all(key, estimate(fit$surv[i], fit$std.err[i], fit$lower[i], fit$upper[i]))
  }
  for (day in AT_DAYS) {
    key <- paste("at", g, day, sep = ".")
    say(paste0(key, ".at_risk"), if (day == 0) sum(own$entry == 0) else sum(own$entry < day & own$days >= day))
    i <- sum(fit$time <= day)
    if (!known(day)) say(paste0(key, ".survival"), NA)
    else if (i == 0) say_all(key, estimate(1, 0, NA, NA))
    else say_all(key, estimate(fit$surv[i], fit$std.err[i], fit$lower[i], fit$upper[i]))
  }
  mean <- if (known(RESTRICTED_DAYS)) summary(fit, rmean = RESTRICTED_DAYS)$table[c("rmean", "se(rmean)")] else c(NA, NA)
  say_all(paste("restricted", g, sep = "."), list(mean = mean[[1]], se = mean[[2]]))
}

# survdiff takes no delayed entry: there the test is the score test of the exact conditional likelihood, which is the same.
log_rank_of <- function(d) {
  if (all(d$event == 0)) return()
  if (all(d$entry == 0)) {
    found <- survdiff(Surv(days, event > 0) ~ group, data = d)
    say_all("log_rank", list(chi_square = found$chisq, df = sum(found$exp > 0) - 1, p = found$pvalue))
    for (i in seq_along(found$obs)) say_all(paste("log_rank", i - 1, sep = "."), list(observed = found$obs[i], expected = found$exp[i]))
  } else {
    found <- coxph(Surv(entry, days, event > 0) ~ factor(group), data = d, ties = "exact")
    df <- length(unique(d$group)) - 1
    say_all("log_rank", list(chi_square = found$score, df = df, p = pchisq(found$score, df, lower.tail = FALSE)))
  }
}

cox_of <- function(d) {
  if (all(d$event == 0)) return()
  control <- coxph.control(eps = 1e-13, toler.chol = 1e-14, iter.max = 50)
  formula <- Surv(entry, days, event > 0) ~ age + woman
  first <- fit <- coxph(formula, data = d, ties = "efron", control = control)
  for (again in 1:3) fit <- coxph(formula, data = d, ties = "efron", control = control, init = coef(fit))
  ratio <- 2 * (fit$loglik[2] - first$loglik[1])
  say_all("cox", list(null = first$loglik[1], final = fit$loglik[2], ratio = ratio, p = pchisq(ratio, 2, lower.tail = FALSE)))
  table <- summary(fit)
  for (j in 1:2) {
    say_all(paste("cox", j - 1, sep = "."), list(coefficient = table$coefficients[j, 1], se = table$coefficients[j, 3],
      hazard_ratio = table$conf.int[j, 1], lower = table$conf.int[j, 3], upper = table$conf.int[j, 4],
      p = pchisq((table$coefficients[j, 1] / table$coefficients[j, 3])^2, 1, lower.tail = FALSE)))
  }
}

incidence_of <- function(d) {
  if (any(d$entry > 0) || all(d$event == 0)) return()
  found <- cuminc(d$days, d$event, d$group)
  for (name in setdiff(names(found), "Tests")) {
    parts <- strsplit(name, " ")[[1]]
    own <- d[d$group == as.numeric(parts[1]), ]
    curve <- found[[name]]
    steps <- seq_along(curve$time)[seq_along(curve$time) %% 2 == 1][-1]
    for (i in steps) {
      say_all(paste("incidence", parts[1], parts[2], curve$time[i], sep = "."),
        list(at_risk = sum(own$days >= curve$time[i]), events = sum(own$days == curve$time[i] & own$event == parts[2]),
          incidence = curve$est[i], variance = curve$var[i]))
    }
    still <- min(survfit(Surv(days, event > 0) ~ 1, data = own)$surv)
    for (day in AT_DAYS) {
      i <- if (day <= max(own$days) || still == 0) max(which(curve$time <= day)) else NA_integer_
      say_all(paste("incidence_at", parts[1], parts[2], day, sep = "."), list(incidence = curve$est[i], variance = curve$var[i]))
    }
  }
  for (cause in rownames(found$Tests)) {
    test <- found$Tests[cause, ]
    say_all(paste("gray", cause, sep = "."), list(chi_square = test[["stat"]], df = test[["df"]],
      p = pchisq(test[["stat"]], test[["df"]], lower.tail = FALSE)))
  }
}

expected <- function(name, d) {
  write.csv(d, paste0(name, ".csv"), row.names = FALSE, quote = FALSE)
  out <<- file(paste0(name, ".expected"), "w")
  for (g in sort(unique(d$group))) curve_of(d, g)
  if (length(unique(d$group)) > 1) log_rank_of(d)
  cox_of(d)
  incidence_of(d)
  close(out)
}

set.seed(20151117)
expected("ties", spells(60, 12, 2, 2, 0.1))
expected("delayed_entry", spells(80, 120, 2, 1, 0.2, enter = TRUE, group_pace = 0.3))
expected("delayed_entry_ties", spells(70, 60, 3, 2, 0.1, enter = TRUE))
expected("three_groups", spells(150, 400, 3, 3, 0.2, group_pace = 0.5))
expected("heavy_censoring", spells(200, 300, 2, 2, 0.9))
expected("all_censored", transform(spells(20, 90, 2, 2, 0), event = 0))
expected("one_group", spells(40, 60, 1, 2, 0.2))
everybody_leaves <- spells(50, 40, 2, 2, 0)
everybody_leaves$event <- ifelse(everybody_leaves$group == 0, 1 + everybody_leaves$woman, everybody_leaves$event)
expected("everybody_leaves", everybody_leaves)
expected("thousands", spells(4000, 365, 3, 3, 0.15, group_pace = 0.1))
