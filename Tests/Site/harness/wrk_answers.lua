-- wrk asks for every path in turn and holds every answer against the whole files that were ever published:
-- a page half old and half new is none of them, nor is one that was cut off.
local folder = os.getenv("WRK_FOLDER")
local paths, known, next_path = {}, {}, 0
local threads = {}

function setup(thread)
    thread:set("wrong", 0)
    thread:set("failed", 0)
    thread:set("answers", 0)
    table.insert(threads, thread)
end

function init()
    for path in io.lines(folder .. "/paths") do table.insert(paths, path) end
    for name in io.lines(folder .. "/bodies") do
        local file = assert(io.open(name, "rb"))
        known[file:read("*a")] = true
        file:close()
    end
end

function request()
    next_path = next_path % #paths + 1
    return wrk.format("GET", paths[next_path])
end

function response(status, headers, body)
    answers = answers + 1
    if status ~= 200 then failed = failed + 1 elseif not known[body] then wrong = wrong + 1 end
end

function done(summary)
    local sums = { answers = 0, failed = 0, wrong = 0 }
    for _, thread in ipairs(threads) do
        for name in pairs(sums) do sums[name] = sums[name] + thread:get(name) end
    end
    local errors = summary.errors
    print(string.format("checked=%d failed=%d wrong=%d connect=%d read=%d write=%d timeout=%d", sums.answers,
        sums.failed, sums.wrong, errors.connect, errors.read, errors.write, errors.timeout))
end
