# Leaves the peak memory (KiB) and CPU seconds of this process where the parent asked; decompression by a
# child counts too.
report_usage <- function() {
  peak <- grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)
  spent <- proc.time()
  cpu <- sum(spent[c("user.self", "sys.self", "user.child", "sys.child")], na.rm = TRUE)
  usage <- sprintf('{"maxRSS": %s, "cpu": %.3f}', gsub("[^0-9]", "", peak), cpu)
  writeLines(usage, Sys.getenv("BENCH_USAGE_FILE"))
}
