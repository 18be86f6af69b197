interface PageRequest {
  pageToken?: string;
}

interface Page {
  nextPageToken: string;
}

/**
 * Every page of a list, fetched as the loop asks for it:
 * `for await (const page of pages(tracegate.decisions.listDecisions, { tool: "ai.generate" }))`.
 */
export async function* pages<Request extends PageRequest, Response extends Page>(
  list: (request: Request) => Promise<Response>,
  request: Request,
): AsyncGenerator<Response, void> {
  let pageToken = request.pageToken ?? "";
  do {
    const page = await list({ ...request, pageToken });
    yield page;
    if (page.nextPageToken === pageToken && pageToken !== "") {
      throw new Error("the server answered with the page token it was asked with; the list would never end");
    }
    pageToken = page.nextPageToken;
  } while (pageToken !== "");
}
