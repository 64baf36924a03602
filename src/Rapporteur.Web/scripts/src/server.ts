// Changes and fragments. The token of the page proves that it is the workbench's own.
export const token = (): string => document.body.dataset.token ?? "";

export async function post(address: string, body: BodyInit, accept: string): Promise<Response> {
  const response = await fetch(address, { method: "POST", body, headers: { "X-Rapporteur-Token": token(), Accept: accept } });
  if (!response.ok) {
    throw new Error(await reason(response));
  }

  return response;
}

export async function page(address: string): Promise<Document> {
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  const html = await response.text();
  if (!response.ok) {
    throw new Error(`The server answered ${response.status}.`);
  }

  return new DOMParser().parseFromString(html, "text/html");
}

async function reason(response: Response): Promise<string> {
  const text = await response.text();
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    const problem = JSON.parse(text) as { title: string; detail: string };
    return `${problem.title}: ${problem.detail}`;
  }

  return new DOMParser().parseFromString(text, "text/html").querySelector("main")?.textContent?.trim() || `The server answered ${response.status}.`;
}
