# The peer of job-readers.ts in R data.table on two threads: the same file, slice and columns, filtered
# before it is melted. Arguments: the extract, the CSV to write, the two partitions, comma-separated.
suppressPackageStartupMessages(library(data.table))
setDTthreads(2)
args <- commandArgs(trailingOnly = TRUE)
source(file.path(Sys.getenv("BENCH_FOLDER"), "report-usage.R"))
sections <- strsplit(args[3], ",", fixed = TRUE)[[1]]
divisions <- strsplit(args[4], ",", fixed = TRUE)[[1]]
nuts2 <- fread(Sys.getenv("BENCH_NUTS2"), colClasses = "character")[[1]]
wanted <- c(sections, divisions)

if (endsWith(args[1], ".csv")) {
  cells <- fread(args[1], colClasses = "character", na.strings = NULL)
  cells <- cells[indic_sb == "V16110" & geo %chin% nuts2 & nace_r2 %chin% wanted,
                 .(geo, activity = nace_r2, time_period = TIME_PERIOD,
                   value = as.numeric(fifelse(OBS_VALUE == "", NA_character_, OBS_VALUE)), flag = OBS_FLAG)]
} else {
  wide <- fread(cmd = paste("gzip -dc", shQuote(args[1])), sep = "\t", header = TRUE,
                colClasses = "character", na.strings = NULL)
  setnames(wide, 1, "key")
  setnames(wide, trimws(names(wide)))
  wide[, c("freq", "activity", "indic_sb", "geo") := tstrsplit(key, ",", fixed = TRUE)]
  wide <- wide[indic_sb == "V16110" & geo %chin% nuts2 & activity %chin% wanted]
  wide[, c("key", "freq", "indic_sb") := NULL]
  cells <- melt(wide, id.vars = c("geo", "activity"), variable.name = "time_period", value.name = "cell")
  cells[, c("text", "flag") := tstrsplit(cell, " ", fixed = TRUE, fill = "")]
  cells[, value := as.numeric(fifelse(text == ":", NA_character_, text))]
  cells[, c("cell", "text") := NULL]
}
cells[activity %chin% divisions, total := sum(value, na.rm = TRUE), by = .(geo, time_period)]
cells[, total := max(total, na.rm = TRUE), by = .(geo, time_period)]
cells[, reference := sum(value, na.rm = TRUE), by = .(activity, time_period)]
whole <- cells[activity %chin% divisions, .(whole = sum(value, na.rm = TRUE)), by = time_period]
cells[whole, whole := i.whole, on = "time_period"]
cells[, share := value / total]
cells[, lq := share / (reference / whole)]
cells[, passes := value * whole > 1.5 * reference * total & 100 * value >= total]
setorder(cells, activity, geo, time_period)
fwrite(cells[, .(geo, activity, time_period, value, share, lq, passes, flag)], args[2])
report_usage()
