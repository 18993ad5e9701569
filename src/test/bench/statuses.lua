-- Asks for pages of 50 with attributes and counts what kinds of answers come: pages, and refusals (503 and 429).
-- The last line is JSON, times in milliseconds.
-- Environment: TOKEN, SINCE, UNTIL.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
wrk.body = string.format(
  [[{"query": "query ($period: PeriodInput) { activityLogs(first: 50, period: $period) { nodes { occurredAt affectedCustomer { companyName subscriptionsUrl } action { code } partnerUser { principalName } attributes { name value line } } pageInfo { hasNextPage endCursor } } }", "variables": {"period": {"since": "%s", "until": "%s"}}}]],
  os.getenv("SINCE"), os.getenv("UNTIL"))
answers, pages, refusals = 0, 0, 0
local threads = {}
setup = function(thread) threads[#threads + 1] = thread end
response = function(status, headers, body)
  answers = answers + 1
  if status == 200 and not body:find('"errors"', 1, true) then pages = pages + 1 end
  if status == 503 or status == 429 then refusals = refusals + 1 end
end
local function sum(name)
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get(name) end
  return all
end
done = function(summary, latency)
  local errors = summary.errors
  print(string.format('{"answers": %d, "pages": %d, "refusals": %d, "unanswered": %d, "p50": %.0f, "p99": %.0f, "longest": %.0f}',
    sum("answers"), sum("pages"), sum("refusals"), errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
