# The caseload in R: all people of a month at once. Rscript peer.R <model.txt> <replications> <said|fast>
# `said`: a month as one would say it, the next state found among the cumulated probabilities of all states by
# findInterval. `fast`: as it goes fastest, the state and 16 bits look up the next state in a table; the few whose cell is
# shared by two states take another number, so that the probabilities are as true as in the other.
# model.txt: the number of states, the rows, the start, the costs; goal, queue, programme; capacity, months, rate.
given <- commandArgs(TRUE)
values <- scan(given[1], quiet = TRUE)
states <- as.integer(values[1])
rows <- matrix(values[1 + seq_len(states^2)], states, byrow = TRUE)
rest <- values[-seq_len(1 + states^2)]
start <- as.integer(rest[1:states]); cost <- rest[states + 1:states]; rest <- rest[-seq_len(2 * states)]
goal <- as.integer(rest[1]); queue <- as.integer(rest[2]); programme <- as.integer(rest[3])
capacity <- rest[4]; months <- as.integer(rest[5]); rate <- rest[6]
replications <- as.integer(given[2])
people <- sum(start)
levels <- c(0.05, 0.5, 0.95)

cumulated <- t(apply(rows, 1, cumsum))
breaks <- as.vector(t(cumulated + row(cumulated)))

cells <- floor(rows * 65535)
table <- unlist(lapply(seq_len(states), function(s) c(rep.int(seq_len(states), cells[s, ]), rep.int(0L, 65536 - sum(cells[s, ])))))
left <- t(apply(rows * 65536 - cells, 1, cumsum)); left <- left / left[, states]
fast <- function(state) {
  after <- table[state * 65536 + runif(people) * 65536 - 65535]
  for (i in which(!after)) after[i] <- findInterval(runif(1), left[state[i], ]) + 1L
  after
}
move <- if (given[3] == "said") function(state) findInterval(state + runif(people), breaks) %% states + 1L else fast

replicate_once <- function() {
  state <- rep.int(seq_len(states), start)
  queueing <- state == queue; order <- which(queueing); joined <- integer(people)
  hoping <- which(state != goal)
  counts <- matrix(0L, months, states); reached <- integer(months); waited <- vector("list", months)
  for (month in seq_len(months)) {
    state <- move(state)
    were <- queueing
    queueing <- state == queue
    joining <- which(queueing & !were)
    order <- order[queueing[order]]
    here <- tabulate(state, states)
    admitted <- head(order, max(0, capacity - here[programme]))
    state[admitted] <- programme
    queueing[admitted] <- FALSE
    here[c(queue, programme)] <- here[c(queue, programme)] + c(-1L, 1L) * length(admitted)
    waited[[month]] <- month - joined[admitted]
    joined[joining] <- month
    order <- c(if (length(admitted)) order[-seq_along(admitted)] else order, joining)
    hoping <- hoping[state[hoping] != goal]
    counts[month, ] <- here
    reached[month] <- people - start[goal] - length(hoping)
  }
  list(counts = counts, reached = reached, waited = unlist(waited))
}

set.seed(1)
began <- proc.time()
seen <- lapply(seq_len(replications), function(i) replicate_once())
drawn <- proc.time() - began
counts <- vapply(seen, function(one) one$counts, matrix(0, months, states))
reached <- vapply(seen, function(one) as.numeric(one$reached), numeric(months))
costs <- apply(counts, c(1, 3), function(now) sum(now * cost))
discounted <- colSums(costs * (1 + rate)^(-seq_len(months) / 12))
waited <- unlist(lapply(seen, function(one) one$waited))
figures <- function(x) c(mean(x), sd(x), quantile(x, levels))
tellings <- list(apply(counts, c(1, 2), figures), apply(costs, 1, figures), apply(reached, 1, figures), figures(colSums(costs)),
                 figures(discounted), quantile(waited, levels))
used <- proc.time() - began
number <- function(x) formatC(x, digits = 10, format = "g")
cat(sprintf('{"drawn_s": %s, "told_s": %s, "people": [%s], "discounted_cost_kr": %s, "reached": %s, "waited": %s}\n',
            number(drawn[[1]] + drawn[[2]]), number(sum(used[1:2]) - sum(drawn[1:2])),
            paste(number(rowMeans(counts[months, , ])), collapse = ", "),
            number(mean(discounted)), number(mean(reached[months, ]) / (people - start[goal])), number(mean(waited))))
