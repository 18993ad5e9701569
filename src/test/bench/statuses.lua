-- Asks for pages of 50 and counts what kinds of answers come. Environment: TOKEN.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
wrk.body = [[{"query": "{ activityLogs(first: 50, period: {since: \"2026-10-18T00:00:00Z\", until: \"2026-11-18T00:00:00Z\"}) { nodes { occurredAt affectedCustomer { companyName subscriptionsUrl } action { code } partnerUser { principalName } attributes { name value line } } pageInfo { hasNextPage endCursor } } }"}]]
statuses = {}
local threads = {}
setup = function(thread) threads[#threads + 1] = thread end
response = function(status, headers, body)
  local kind = tostring(status)
  if status == 200 and body:find('"errors"', 1, true) then kind = "200 with errors" end
  statuses[kind] = (statuses[kind] or 0) + 1
end
done = function(summary, latency)
  local text = ""
  for _, thread in ipairs(threads) do
    for kind, times in pairs(thread:get("statuses")) do text = text .. kind .. ": " .. times .. ", " end
  end
  local errors = summary.errors
  print(text .. string.format("no answer: %d; p50 %.0f ms, p99 %.0f ms, longest %.0f ms", errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
