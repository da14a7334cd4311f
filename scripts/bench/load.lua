-- For wrk: asks for the paths of a file by turns, as a browser does, and ends with one line of JSON.
local paths = {}
local at = 0

init = function(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
  wrk.headers["Accept-Encoding"] = "gzip"
end

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

done = function(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    '\n{"requests":%d,"seconds":%f,"megabytes":%f,"p50Ms":%f,"p99Ms":%f,"errors":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
