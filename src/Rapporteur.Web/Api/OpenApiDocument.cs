using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using Rapporteur.Exports;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Api;

/// <summary>The description of the interface for programs (OpenAPI 3.1), made from the pages themselves, so that it cannot say anything else than they do.</summary>
internal static partial class OpenApiDocument
{
    private const string RecordSchema = "A record as docs/record.schema.json describes it.";

    /// <summary>The document.</summary>
    public static JsonObject Make()
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject { ["Problem"] = SchemaOf(WorkbenchJson.Default.Problem) });
        foreach (var page in WorkbenchPages.All)
        {
            var name = page.Json.Type.Name;
            schemas.TryAdd(name, SchemaOf(page.Json));
            paths[page.TwinRoute + ".json"] = new JsonObject { ["get"] = Get(page, "application/json", Reference(name)) };
            if (page.HasTable)
            {
                paths[page.TwinRoute + ".csv"] = new JsonObject { ["get"] = Get(page, "text/csv", Text()) };
            }
        }

        AddExports(paths);
        AddChanges(paths, schemas);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Rapporteur",
                ["version"] = "1",
                ["description"] = "A dossier of negotiations and conflicts over HTTP: every page of the workbench has a twin as JSON, and as CSV where it is a table.",
                ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas,
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
            },
        };
    }

    private static JsonObject Get(IPage page, string mediaType, JsonObject schema)
    {
        var parameters = new JsonArray();
        foreach (Match part in RouteParts().Matches(page.TwinRoute))
        {
            parameters.Add((JsonNode)new JsonObject { ["name"] = part.Groups["name"].Value, ["in"] = "path", ["required"] = true, ["schema"] = Text() });
        }

        foreach (var parameter in QueryParameter.All.Where(p => p.Route == "*" || p.Route == page.Route))
        {
            parameters.Add((JsonNode)new JsonObject { ["name"] = parameter.Name, ["in"] = "query", ["description"] = parameter.Description, ["schema"] = TypeOf(parameter.Type) });
        }

        return new JsonObject
        {
            ["parameters"] = parameters,
            ["responses"] = new JsonObject
            {
                ["200"] = Answer("What the page shows.", mediaType, schema),
                ["304"] = new JsonObject { ["description"] = "As the ETag that was sent has it." },
                ["400"] = ProblemAnswer("The query asks for what cannot be."),
                ["404"] = ProblemAnswer("There is nothing of that name at this moment."),
            },
        };
    }

    private static void AddExports(JsonObject paths) => paths["/export/{format}"] = new JsonObject
    {
        ["get"] = new JsonObject
        {
            ["parameters"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "format",
                    ["in"] = "path",
                    ["required"] = true,
                    ["schema"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. DossierExports.All.Select(static e => JsonValue.Create(e.Name))]) },
                },
                new JsonObject { ["name"] = "asOf", ["in"] = "query", ["schema"] = Text() },
                new JsonObject { ["name"] = "until", ["in"] = "query", ["schema"] = Text() }),
            ["responses"] = new JsonObject { ["200"] = Answer("The dossier in that format.", "*/*", new JsonObject()), ["404"] = ProblemAnswer("There is no such format.") },
        },
    };

    private static void AddChanges(JsonObject paths, JsonObject schemas)
    {
        schemas["ReadRequest"] = SchemaOf(WorkbenchJson.Default.ReadRequest);
        var text = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject
            {
                ["application/json"] = new JsonObject { ["schema"] = Reference("ReadRequest") },
                ["text/plain"] = new JsonObject { ["schema"] = Text() },
            },
        };
        paths["/read"] = new JsonObject
        {
            ["post"] = new JsonObject
            {
                ["requestBody"] = text.DeepClone(),
                ["responses"] = new JsonObject
                {
                    ["200"] = Answer(RecordSchema, "application/json", new JsonObject { ["type"] = "object" }),
                    ["413"] = ProblemAnswer("It is larger than 4 MiB."),
                    ["422"] = ProblemAnswer("There is no report in it."),
                },
            },
        };
        var files = text.DeepClone();
        files["content"]!["multipart/form-data"] = new JsonObject
        {
            ["schema"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["files"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } } },
            },
        };
        paths["/ingest"] = new JsonObject
        {
            ["post"] = new JsonObject
            {
                ["requestBody"] = files,
                ["responses"] = new JsonObject
                {
                    ["202"] = Answer("It is taken; Location leads to how it goes.", "application/json", Reference("IngestModel")),
                    ["413"] = ProblemAnswer("It is larger than 512 MiB, or more than 5000 files."),
                    ["422"] = ProblemAnswer("There is no report in it."),
                },
            },
        };
        paths["/imports"] = new JsonObject
        {
            ["post"] = new JsonObject
            {
                ["requestBody"] = new JsonObject
                {
                    ["required"] = true,
                    ["content"] = new JsonObject { ["multipart/form-data"] = new JsonObject { ["schema"] = Table() } },
                },
                ["responses"] = new JsonObject
                {
                    ["200"] = Answer("What of the table was entered, or would be.", "application/json", Reference("ImportModel")),
                    ["422"] = ProblemAnswer("It is no table that can be taken."),
                },
            },
        };
        schemas["ImportModel"] = SchemaOf(WorkbenchJson.Default.ImportModel);
        paths["/ingest/{id}/events"] = new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = Text() }),
                ["responses"] = new JsonObject { ["200"] = Answer("Events \"progress\", at last \"end\", each with an IngestModel.", "text/event-stream", Text()), ["404"] = ProblemAnswer("There is no such ingest.") },
            },
        };
    }

    private static JsonObject Table() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["file"] = new JsonObject { ["type"] = "string", ["format"] = "binary", ["description"] = "CSV or an Excel workbook." },
            ["as"] = TypeOf("chronology|positions"),
            ["dates"] = TypeOf("dmy|mdy"),
            ["who"] = Text(),
            ["dry"] = new JsonObject { ["type"] = "string", ["description"] = "Any value: says what would be entered, and enters nothing." },
        },
    };

    private static JsonObject Answer(string description, string mediaType, JsonObject schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = schema } },
    };

    private static JsonObject ProblemAnswer(string description) => Answer(description, "application/problem+json", Reference("Problem"));

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject TypeOf(string type) => type switch
    {
        "date" => new JsonObject { ["type"] = "string", ["format"] = "date" },
        "integer" => new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
        "string" or "moment" => Text(),
        _ => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. type.Split('|').Select(static v => JsonValue.Create(v))]) },
    };

    // References within a schema count from its own root, which is not the document's.
    private static JsonNode SchemaOf(System.Text.Json.Serialization.Metadata.JsonTypeInfo type)
    {
        var node = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        Repoint(node, "#/components/schemas/" + type.Type.Name);
        return node;
    }

    private static void Repoint(JsonNode? node, string root)
    {
        if (node is JsonObject part)
        {
            if (part["$ref"]?.GetValue<string>() is { } reference && reference[0] == '#')
            {
                part["$ref"] = root + reference[1..];
            }

            foreach (var (_, inner) in part.ToList())
            {
                Repoint(inner, root);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var inner in list.ToList())
            {
                Repoint(inner, root);
            }
        }
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RouteParts();
}
