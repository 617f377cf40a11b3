# How the R package `eurostat` reads a bulk TSV (read_tsv, separate, pivot, flags by pattern), then the same
# slice and columns with dplyr. Arguments: the extract, the CSV to write, the two partitions.
suppressPackageStartupMessages({
  library(readr)
  library(dplyr)
  library(tidyr)
  library(stringr)
})
args <- commandArgs(trailingOnly = TRUE)
source(file.path(Sys.getenv("BENCH_FOLDER"), "report-usage.R"))
sections <- strsplit(args[3], ",", fixed = TRUE)[[1]]
divisions <- strsplit(args[4], ",", fixed = TRUE)[[1]]
nuts2 <- read_csv(Sys.getenv("BENCH_NUTS2"), col_types = cols(.default = col_character()))[[1]]

cells <- read_tsv(args[1], col_types = cols(.default = col_character()), progress = FALSE)
names(cells)[1] <- "key"
cells <- cells |>
  separate(key, c("freq", "activity", "indic_sb", "geo"), sep = ",") |>
  pivot_longer(-c(freq, activity, indic_sb, geo), names_to = "time_period", values_to = "cell") |>
  mutate(
    time_period = str_trim(time_period),
    flag = str_extract(cell, "(?<= )[a-z]+"),
    value = suppressWarnings(as.numeric(str_remove(cell, " .*$")))
  ) |>
  filter(indic_sb == "V16110", geo %in% nuts2, activity %in% c(sections, divisions))
result <- cells |>
  group_by(geo, time_period) |>
  mutate(total = sum(value[activity %in% divisions], na.rm = TRUE)) |>
  group_by(activity, time_period) |>
  mutate(reference = sum(value, na.rm = TRUE)) |>
  group_by(time_period) |>
  mutate(whole = sum(value[activity %in% divisions], na.rm = TRUE)) |>
  ungroup() |>
  mutate(
    share = value / total,
    lq = share / (reference / whole),
    passes = value * whole > 1.5 * reference * total & 100 * value >= total
  ) |>
  arrange(activity, geo, time_period) |>
  select(geo, activity, time_period, value, share, lq, passes, flag)
write_csv(result, args[2])
report_usage()
