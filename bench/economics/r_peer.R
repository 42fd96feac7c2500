# The model of measured_model.h in base R: whole blocks of draws at once, small enough to stay in a cache, with the
# fastest of R's sound generators and its own distributions where it has them.
# Rscript r_peer.R <draws> <rounds> <all|last>: one JSON line, as numpy_peer.py.
RNGkind("Mersenne-Twister", "Ahrens-Dieter")
YEARS <- 10L
BLOCK <- 16384L
ACTORS <- c("municipality", "region", "state", "pension_fund", "person", "household", "employer", "society")
PAYS <- c("municipality", "society")

triangular <- function(count, low, mode, high) {
  u <- runif(count)
  value <- high - sqrt((1 - u) * ((high - low) * (high - mode)))
  below <- which(u < (mode - low) / (high - low))
  value[below] <- low + sqrt(u[below] * ((high - low) * (mode - low)))
  value
}

# One column an output: cumulative, of each actor in the wanted years.
one_block <- function(count, wanted) {
  people <- triangular(count, 60, 100, 120)
  cost <- triangular(count, 70000, 78000, 100000)
  assistance <- rnorm(count, 90000, 12000)
  wage <- exp(rnorm(count, 12.4, 0.1))
  tax <- wage * runif(count, 0.18, 0.24)
  region_tax <- wage * runif(count, 0.10, 0.13)
  payroll <- wage * runif(count, 0.29, 0.33)
  effect <- triangular(count, 0.10, 0.25, 0.40)
  kept <- triangular(count, 0.70, 0.85, 0.95)
  discount <- runif(count, 0.94, 0.99)
  helped <- people * effect * (1 - runif(count, 0.1, 0.4))
  care <- rnorm(count, 8000, 1500)
  person <- wage - tax - region_tax
  outlay <- people * cost
  of <- list(assistance + tax, region_tax + care, payroll, wage * 0.07, person, person - assistance, wage * 0.05,
             wage + payroll + care)
  total <- lapply(ACTORS, function(actor) if (actor %in% PAYS) -outlay else 0)
  columns <- vector("list", length(ACTORS) * length(wanted))
  factor <- 1
  for (year in seq_len(YEARS)) {
    helped <- helped * kept
    factor <- factor * discount
    weight <- helped * factor
    at <- match(year, wanted)
    for (a in seq_along(ACTORS)) {
      total[[a]] <- total[[a]] + weight * of[[a]]
      if (!is.na(at)) columns[[(a - 1L) * length(wanted) + at]] <- total[[a]]
    }
  }
  columns
}

one_round <- function(draws, wanted) {
  counts <- diff(c(seq(0, draws - 1, BLOCK), draws))
  blocks <- lapply(counts, one_block, wanted)
  columns <- lapply(seq_along(blocks[[1]]), function(i) unlist(lapply(blocks, `[[`, i)))
  drawn <- sum(proc.time()[1:2])
  figures <- lapply(columns, function(x) {
    mean <- sum(x) / draws
    list(mean = mean, sd = sqrt(sum((x - mean)^2) / (draws - 1)), above = sum(x > 0),
         quantiles = quantile(x, c(0.05, 0.5, 0.95), names = FALSE))
  })
  list(drawn = drawn, figures = figures)
}

arguments <- commandArgs(trailingOnly = TRUE)
draws <- as.integer(arguments[1])
wanted <- if (arguments[3] == "all") seq_len(YEARS) else YEARS
set.seed(1)
times <- sapply(seq_len(as.integer(arguments[2])), function(round) {
  gc(full = FALSE)
  began <- proc.time()
  done <<- one_round(draws, wanted)
  ended <- proc.time()
  1000 * c(done$drawn - sum(began[1:2]), sum(ended[1:2]) - sum(began[1:2]), ended[[3]] - began[[3]])
})
last <- done$figures[[length(done$figures)]]
row <- function(name, values) sprintf('"%s": [%s]', name, paste(sprintf("%.3f", values), collapse = ", "))
cat(sprintf('{%s, %s, %s, "mean": %.10g, "median": %.10g}\n', row("draws_processor_ms", times[1, ]),
            row("whole_processor_ms", times[2, ]), row("whole_ms", times[3, ]), last$mean, last$quantiles[2]))
