# Comparisons computed by R, frozen beside this script: the propensity by glm(), the rest by loops over its definitions.
#
# Usage: Rscript make.R      (R 4.2.2; base packages only). Writes NAME.rows.csv and NAME.expected.csv here.
RNGversion("4.0.0")
z95 <- qnorm(0.975)

# 1:1 nearest neighbour without replacement: every treated row looks through all controls.
pairs_of <- function(rows, eta, caliper) {
  free <- rows$treated == 0
  out <- list()
  chosen <- which(rows$treated == 1)
  for (i in chosen[order(-eta[chosen], rows$id[chosen], method = "radix")]) {
    best <- 0
    for (j in which(free & rows$stratum == rows$stratum[i])) {
      nearer <- best == 0 || abs(eta[j] - eta[i]) < abs(eta[best] - eta[i])
      alike <- best != 0 && abs(eta[j] - eta[i]) == abs(eta[best] - eta[i])
      if (nearer || (alike && order(c(rows$id[j], rows$id[best]), method = "radix")[1] == 1)) best <- j
    }
    if (best == 0 || abs(eta[best] - eta[i]) > caliper) next
    free[best] <- FALSE
    out[[length(out) + 1]] <- c(i, best)
  }
  do.call(rbind, out)
}

# The sandwich of the stacked estimating equations, its bread by central differences: nothing of it is derived by hand.
weighted_se <- function(x, t, y, theta) {
  n <- length(y)
  k <- ncol(x)
  psi <- function(theta) {
    eta <- drop(x %*% theta[1:k])
    cbind(x * (t - plogis(eta)), t * (y - theta[k + 1]), (1 - t) * exp(eta) * (y - theta[k + 2]))
  }
  mean_psi <- function(theta) colMeans(psi(theta))
  bread <- sapply(seq_along(theta), function(j) {
    h <- 1e-5 * max(1, abs(theta[j]))
    up <- theta; up[j] <- up[j] + h
    down <- theta; down[j] <- down[j] - h
    (mean_psi(up) - mean_psi(down)) / (2 * h)
  })
  spread <- solve(bread) %*% (crossprod(psi(theta)) / n) %*% t(solve(bread)) / n
  a <- c(rep(0, k), 1, -1)
  sqrt(drop(t(a) %*% spread %*% a))
}

strata_of <- function(rows) {
  att <- 0; variance <- 0; treated <- 0; used <- 0
  for (s in unique(rows$stratum)) {
    y1 <- rows$outcome[rows$stratum == s & rows$treated == 1]
    y0 <- rows$outcome[rows$stratum == s & rows$treated == 0]
    if (length(y1) == 0 || length(y0) == 0) next
    used <- used + 1
    treated <- treated + length(y1)
    att <- att + length(y1) * (mean(y1) - mean(y0))
    variance <- variance + length(y1)^2 * (var(y1) / length(y1) + var(y0) / length(y0))
  }
  c(used = used, att = att / treated, se = sqrt(variance) / treated)
}

write_case <- function(name, rows, covariates) {
  stratified <- !is.null(rows$stratum)
  if (!stratified) rows$stratum <- ""
  fit <- glm(reformulate(covariates, "treated"), binomial, rows, control = glm.control(epsilon = 1e-15, maxit = 200))
  eta <- round(fit$linear.predictors, 11)  # rows that are alike have one predictor, whatever the last bits
  pairs <- pairs_of(rows, eta, 0.2 * sd(eta))
  t <- rows$treated; y <- rows$outcome
  difference <- y[pairs[, 1]] - y[pairs[, 2]]
  w <- exp(fit$linear.predictors) * (1 - t)
  x <- model.matrix(fit)
  p <- fitted(fit)  # vcov() is of the step before the last
  se <- sqrt(diag(solve(crossprod(x * sqrt(p * (1 - p))))))
  out <- list(intercept = coef(fit)[1], log_likelihood = as.numeric(logLik(fit)), predictor_sd = sd(eta),
              intercept_se = se[[1]], effective_controls = sum(w)^2 / sum(w^2),
              matched_att = mean(difference), matched_se = sd(difference) / sqrt(nrow(pairs)),
              weighted_att = mean(y[t == 1]) - sum(w * y) / sum(w),
              weighted_se = weighted_se(x, t, y, c(coef(fit), mean(y[t == 1]), sum(w * y) / sum(w))),
              treated_low = min(eta[t == 1]), treated_high = max(eta[t == 1]),
              controls_low = min(eta[t == 0]), controls_high = max(eta[t == 0]),
              treated_outside = sum(t == 1 & (eta < min(eta[t == 0]) | eta > max(eta[t == 0]))))
  if (stratified) {
    strata <- strata_of(rows)
    out$strata_used <- strata["used"]; out$strata_att <- strata["att"]; out$strata_se <- strata["se"]
  }
  for (c in covariates) {
    v <- rows[[c]]
    pooled <- sqrt((var(v[t == 1]) + var(v[t == 0])) / 2)
    out[[paste0(c, ".estimate")]] <- coef(fit)[[c]]
    out[[paste0(c, ".se")]] <- se[[c]]
    out[[paste0(c, ".before")]] <- (mean(v[t == 1]) - mean(v[t == 0])) / pooled
    out[[paste0(c, ".matched")]] <- (mean(v[pairs[, 1]]) - mean(v[pairs[, 2]])) / pooled
    out[[paste0(c, ".weighted")]] <- (mean(v[t == 1]) - sum(w * v) / sum(w)) / pooled
  }
  lines <- c(sprintf("%s;%.17g", names(out), unlist(out)),
             sprintf("pair;%s;%s", rows$id[pairs[, 1]], rows$id[pairs[, 2]]))
  writeLines(lines, paste0(name, ".expected.csv"))
  columns <- c(list(rows$id, rows$treated, sprintf("%.17g", y), rows$stratum), lapply(covariates, function(c) sprintf("%.17g", rows[[c]])))
  header <- paste(c("id", "treated", "outcome", "stratum", covariates), collapse = ";")
  writeLines(c(header, do.call(paste, c(columns, sep = ";"))), paste0(name, ".rows.csv"))
}

drawn <- function(seed, n, strength, strata) {
  set.seed(seed)
  age <- round(rnorm(n, 38, 11), 2)
  months <- round(rexp(n, 1 / 14), 3)
  children <- rpois(n, 0.9)
  score <- round(runif(n), 4)
  eta <- -0.7 + strength * ((age - 38) / 11 * 0.5 + (months - 14) / 14 * 0.6 - 0.4 * children + score)
  rows <- data.frame(id = sprintf("p%04d", sample(n)), age, months, children, score)
  rows$treated <- rbinom(n, 1, plogis(eta))
  rows$outcome <- round(40 + 3 * rows$treated - 0.2 * age + 0.1 * months + rnorm(n, 0, 6), 2)
  if (strata > 0) rows$stratum <- paste0("office ", sample(strata, n, TRUE))
  rows
}

NAMES <- c("age", "children", "months", "score")
write_case("small", drawn(1, 60, 1, 0), NAMES)
write_case("strata", drawn(2, 700, 1, 5), NAMES)
write_case("poor", drawn(3, 500, 2.6, 0), NAMES)

# Many are alike: the smallest id decides.
set.seed(4)
alike <- data.frame(id = sprintf("a%03d", sample(400)), kind = sample(c(0, 1.37, 4.11, 5.93), 400, TRUE),
                    sex = sample(0:1, 400, TRUE))
alike$treated <- rbinom(400, 1, plogis(-1 + 0.3 * alike$kind - 0.5 * alike$sex))
alike$outcome <- sample(0:24, 400, TRUE)
write_case("alike", alike, c("kind", "sex"))

# The textbook's cars: am ~ hp + wt.
write_case("mtcars", data.frame(id = rownames(mtcars), treated = mtcars$am, outcome = mtcars$mpg, hp = mtcars$hp, wt = mtcars$wt), c("hp", "wt"))
