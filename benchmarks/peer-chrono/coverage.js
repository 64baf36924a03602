// What chrono-node finds in each case of a folder of Recognizers specifications: one JSON line a case, with the extents.
const fs = require("fs");
const path = require("path");
const chrono = require("chrono-node");

const directory = process.argv[2];
for (const name of fs.readdirSync(directory).filter(n => n.endsWith(".json")).sort()) {
    const cases = JSON.parse(fs.readFileSync(path.join(directory, name), "utf8").replace(/^\uFEFF/, ""));
    cases.forEach((item, index) => {
        const reference = item.Context && item.Context.ReferenceDateTime ? new Date(item.Context.ReferenceDateTime) : new Date("2016-11-07T00:00:00");
        const spans = chrono.parse(item.Input, reference).map(r => [r.index, r.index + r.text.length]);
        console.log(JSON.stringify({ file: path.basename(name, ".json"), index, spans }));
    });
}
